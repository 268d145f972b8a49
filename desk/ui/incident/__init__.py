"""One incident: its preview, its view, its timeline and what can be done about it."""
