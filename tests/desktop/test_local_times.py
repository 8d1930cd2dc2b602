"""Windows tell times in the zone that the settings name, whatever the system's is."""

import datetime as dt
from collections.abc import Iterator

import pytest
from tests.desktop import samples

from tiep_launcher.desktop.moments import clock, moment_text
from tiep_launcher.desktop.visit_groups import Group, group_of
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.times import use_zone


@pytest.fixture(autouse=True)
def far_east() -> Iterator[None]:
    use_zone("Asia/Tokyo")
    yield
    use_zone(None)


def test_times_and_dates_are_local_ones():
    evening = dt.datetime(2026, 7, 14, 16, 5, tzinfo=dt.UTC)
    assert clock(evening) == "01:05"
    assert moment_text(evening, evening) == "01:05"
    assert moment_text(evening, evening + dt.timedelta(days=1)) == "15-Jul-2026 01:05"


def test_today_is_the_day_of_that_zone():
    closed_at = dt.datetime(2026, 7, 14, 14, 59, tzinfo=dt.UTC)  # one minute before midnight there
    session = samples.session(Phase.CLOSED, changed_at=closed_at, created_at=closed_at)
    assert group_of(session, closed_at) is Group.EARLIER_TODAY
    assert group_of(session, closed_at + dt.timedelta(minutes=2)) is Group.BEFORE
