"""desk: the support escalation procedure between a provider and its customers, on a desktop."""

__version__ = "0.1.0"
