"""Connecting: the first page of a desk that knows no channel, and the wizard that gives it one."""
