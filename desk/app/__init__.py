"""The whole: where the real parts are built and handed to each other."""
