"""Guards that every test runs under."""
