"""Without Slack: backup mode, contact cards, calls and e-mail."""
