"""The engine: one thread, one asyncio loop, no Qt; it reads the channels, folds them and delivers the outbox."""
