"""The window: everything that Qt draws, and the only room besides the app that imports Qt."""
