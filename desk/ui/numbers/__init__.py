"""The numbers room: the measures of the procedure, what stands behind each, and the improvement actions."""
