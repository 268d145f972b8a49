"""After the incident: the meeting, the figures to agree, and the post-mortem document written beside its preview."""
