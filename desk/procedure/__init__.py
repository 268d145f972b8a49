"""The agreement itself: pure functions from a channel's messages to what is due, met, late, agreed and owed."""
