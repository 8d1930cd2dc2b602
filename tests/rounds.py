"""How often tests repeat what chance decides: a tenth everywhere, in full for `packaging/dev.py soak`."""

import os

import pytest

FULL = "TIEP_TESTS_FULL"
_LEAST = 5

repeats = pytest.mark.repeats
"""Marks tests that `packaging/dev.py soak` runs in full."""


def rounds(full: int) -> int:
    """Return how often to repeat here."""
    return full if os.environ.get(FULL) else max(_LEAST, full // 10)
