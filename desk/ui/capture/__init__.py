"""Capture: a region of the screen becomes a picture of a draft."""
