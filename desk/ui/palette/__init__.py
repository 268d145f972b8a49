"""The command palette: every verb and every incident under the fingers, and a way to whatever a Slack link names."""
