"""A report goes out: as JSON, as plain text, into a file."""
