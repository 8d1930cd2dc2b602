import datetime as dt
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.polling import (
    FAILURE_CAP_S,
    failure_interval_s,
    steady_interval_s,
    with_jitter,
)

START = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)
SESSION = Session(
    launch_id="l",
    request=LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("p"),)),
        visit_id="v",
        doctor=Doctor("d"),
    ),
    created_at=START,
    started_at=START,
    changed_at=START,
)


def minutes(count: float) -> dt.timedelta:
    return dt.timedelta(minutes=count)


@pytest.mark.parametrize(
    ("phase", "quiet", "interval_s"),
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
def test_steady_intervals(phase: Phase, quiet: float, interval_s: float):
    session = replace(SESSION, phase=phase)
    assert steady_interval_s(session, START + minutes(quiet), at_least_s=1) == interval_s


def test_no_interval_is_shorter_than_the_setting():
    session = replace(SESSION, phase=Phase.REPORT_DRAFTED)
    assert steady_interval_s(session, START, at_least_s=30) == 30
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
