"""The wallboard for a second screen, and the strip of deadlines that stays on top."""
