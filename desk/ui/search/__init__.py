"""The search room: everything ever read, as one types, with filters; loaded when it is first entered."""
