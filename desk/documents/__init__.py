"""What leaves desk on paper: timeline, post-mortem, monthly report, exports with their evidence."""
