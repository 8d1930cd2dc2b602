"""Opens the scribe's page in the doctor's browser without its address standing in a process list."""
