"""A patient and a visit come in, whatever the way: every way ends in one launch request."""
