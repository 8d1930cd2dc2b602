"""Local times: of the system's zone, or of the one that the settings name."""

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.times import local, local_day, use_zone, utc_text, zone_of

NOON = dt.datetime(2026, 7, 14, 12, 0, tzinfo=dt.UTC)
MOMENTS = st.datetimes(
    min_value=dt.datetime(1980, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=dt.datetime(2037, 1, 1),  # noqa: DTZ001
    timezones=st.just(dt.UTC),
)


@pytest.fixture(autouse=True)
def the_systems_zone_again() -> Iterator[None]:
    yield
    use_zone(None)


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Europe/Berlin", "2026-07-14 14:00"),
        ("Asia/Amman", "2026-07-14 15:00"),
        ("America/St_Johns", "2026-07-14 09:30"),
        ("Pacific/Kiritimati", "2026-07-15 02:00"),
    ],
)
def test_times_are_those_of_the_zone_that_is_set(zone: str, shown: str):
    use_zone(zone)
    assert f"{local(NOON):%Y-%m-%d %H:%M}" == shown
    assert utc_text(local(NOON)) == "2026-07-14T12:00:00Z"


def test_a_time_that_names_no_zone_is_one_of_the_workstation():
    use_zone("Asia/Tokyo")
    assert utc_text(local(dt.datetime(2026, 7, 14, 21, 0))) == "2026-07-14T12:00:00Z"  # noqa: DTZ001


@pytest.mark.parametrize("zone", [None, "Nowhere/Nothing"])
def test_without_a_zone_that_is_known_it_is_the_systems(zone: str | None):
    use_zone("Asia/Tokyo")
    use_zone(zone)
    assert local(NOON).utcoffset() == NOON.astimezone().utcoffset()


@pytest.mark.parametrize(
    "name",
    ["", "Nowhere/Nothing", "../../etc/passwd", "/etc/localtime", "Europe", "Europe/Berlin\0", "a" * 300],
)
def test_what_is_no_zone_is_none(name: str):
    assert zone_of(name) is None


@given(st.text())
def test_whatever_is_typed_is_a_zone_or_none(name: str):
    found = zone_of(name)
    assert found is None or found.key == name


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25), ((2026, 7, 14), 24)])
def test_a_day_on_which_the_clocks_change_has_fewer_or_more_hours(day: tuple[int, int, int], hours: int):
    use_zone("Europe/Berlin")
    start, end = local_day(dt.datetime(*day, 12, tzinfo=dt.UTC))
    assert (end.astimezone(dt.UTC) - start.astimezone(dt.UTC)) == dt.timedelta(hours=hours)


@given(MOMENTS, st.sampled_from(["Europe/Berlin", "Asia/Amman", "America/Sao_Paulo", "Australia/Lord_Howe"]))
def test_every_moment_is_within_its_day(moment: dt.datetime, zone: str):
    use_zone(zone)
    start, end = local_day(moment)
    assert start <= moment < end
