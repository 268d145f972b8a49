"""The first screen of a desk that is not connected."""
