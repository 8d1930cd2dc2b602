"""File and message formats: bytes to plain values and back; no files, no meaning."""
