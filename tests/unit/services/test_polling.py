import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.session import Phase
from tiep_launcher.services.polling import (
    FAILURE_CAP_S,
    failure_interval_s,
    steady_interval_s,
    with_jitter,
)


@pytest.mark.parametrize(
    ("phase", "minutes", "interval_s"),
    [
        (Phase.OPENED, 1, 5),
        (Phase.IN_PROGRESS, 59, 5),
        (Phase.IN_PROGRESS, 61, 15),
        (Phase.IN_PROGRESS, 121, 900),
        (Phase.REPORT_DRAFTED, 9, 2),
        (Phase.REPORT_DRAFTED, 11, 10),
        (Phase.REPORT_DRAFTED, 121, 900),
        (Phase.PAUSED, 1, 300),
        (Phase.PAUSED, 600, 300),
        (Phase.REPORT_SAVED, 1, 300),
    ],
)
def test_steady_intervals(phase: Phase, minutes: int, interval_s: float):
    spent_s = minutes * 60
    assert steady_interval_s(phase, watched_s=spent_s, quiet_s=spent_s, at_least_s=1) == interval_s


def test_no_interval_is_shorter_than_the_setting():
    assert steady_interval_s(Phase.REPORT_DRAFTED, watched_s=0, quiet_s=0, at_least_s=30) == 30
    assert failure_interval_s(1, retry_after_s=None, at_least_s=30) == 30


def test_failures_double_the_pause_up_to_the_cap():
    pauses = [failure_interval_s(count, retry_after_s=None, at_least_s=2) for count in range(1, 9)]
    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60]


@given(st.integers(1, 10_000), st.none() | st.floats(0, 3600))
def test_a_longer_retry_after_is_obeyed(failures: int, retry_after_s: float | None):
    pause = failure_interval_s(failures, retry_after_s=retry_after_s, at_least_s=2)
    assert pause >= (retry_after_s or 0)
    assert pause <= max(FAILURE_CAP_S, retry_after_s or 0)


@given(st.floats(0, 1000), st.integers())
def test_jitter_only_makes_longer(interval_s: float, seed: int):
    pause = with_jitter(interval_s, random.Random(seed))
    assert interval_s <= pause <= interval_s * 1.2 + 1e-9
