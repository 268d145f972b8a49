"""Alarms: what rings when a clock nears or passes its due instant, and how a person answers."""
