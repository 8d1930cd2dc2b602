"""Tiep Launcher: starts Tiep for a patient and a visit and brings the saved report back."""

__version__ = "0.1.0"
