"""Everything between Slack's wire and our types: reading, posting, files, the socket and its limits."""
