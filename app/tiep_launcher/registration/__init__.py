"""What the operating system is told about this program: that it opens links and starts with the desktop."""
