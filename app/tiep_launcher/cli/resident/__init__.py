"""The running program without its windows: what they call ``Backend``."""
