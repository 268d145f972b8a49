"""Settings: how desk looks and rings, whose channels it has, and its keys."""
