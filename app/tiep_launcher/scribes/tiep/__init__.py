"""Tiep: launch tokens, the launch page's address, sessions, forms and reports."""
