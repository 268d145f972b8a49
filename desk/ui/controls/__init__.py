"""The few controls of our own that every screen is put together from."""
