"""The workstation's side of the clinic's gateway, and what both sides write to each other."""
