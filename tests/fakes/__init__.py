"""Stand-ins that obey the ports: a channel in memory, a clock that tests move, a fold that only lists."""
