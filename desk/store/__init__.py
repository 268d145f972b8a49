"""This desk's own copy: the log of messages, the outbox, search, evidence and what only this machine knows."""
