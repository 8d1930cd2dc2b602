"""The command line that hospital systems and IT build on; the only place where adapters meet services."""
