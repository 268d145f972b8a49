"""A Slack workspace on this machine: Slack's wire on loopback for demos and tests, nothing of desk."""
