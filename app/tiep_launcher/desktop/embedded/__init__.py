"""Tiep's page in a window of the launcher; what loads WebEngine is imported when the first one opens."""
