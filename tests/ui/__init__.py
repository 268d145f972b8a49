"""The window, driven by real keys and clicks, and looked at."""
