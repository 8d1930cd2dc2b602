"""A long life in short: a tenth of ``packaging/dev.py soak``, exact counts and the growth of memory.

PySide 6.12 loses one reference to None at each void call, and Python 3.11 aborts after some 5,000 of them;
other tests are too short to show it.
"""

import sys
from pathlib import Path

import pytest
from tests.benchmarks import soak

linux_only = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="counts what /proc tells")


@linux_only
@pytest.mark.timeout(240)
def test_nothing_grows_and_no_reference_to_none_is_lost():
    figures = soak.measure(0.1)
    missed = [figure for figure in figures if figure.verdict == "MISSED"]
    # Memory is a matter of the machine's mood too: one repeat. Counts are not.
    if missed and not any(figure.is_exact for figure in missed):
        missed = [figure for figure in soak.measure(0.1) if figure.verdict == "MISSED"]
    assert not missed, "\n".join(line for figure in figures for line in figure.lines())


def test_the_oldest_python_counts_references_to_none():
    """From 3.12 on None is immortal, and the check of references above sees nothing."""
    if sys.version_info >= (3, 12):
        pytest.skip("the soak proves its point on the oldest Python")
    before = sys.getrefcount(None)
    kept = [None] * 1000
    assert sys.getrefcount(None) - before >= 900
    del kept
