"""What the window says: durations, times, states and sentences, as plain text."""
