"""Which notifications stand: one for each event, none twice, no storm, no name that nobody asked for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desktop import samples

from tiep_launcher.desktop.tidings import MOST_NAMED, Announcement, News, Tidings
from tiep_launcher.domain.session import ContactState, Phase, Session


def told(tidings: Tidings, *, names_patients: bool = False) -> list[Announcement]:
    return tidings.announcements(names_patients=names_patients)


def running(launch_id: str = "L1", **changes: object) -> Session:
    return samples.session(Phase.IN_PROGRESS, launch_id, **changes)


def saved(launch_id: str = "L1", count: int = 1) -> Session:
    versions = tuple(samples.version(number) for number in range(1, count + 1))
    return samples.session(Phase.REPORT_SAVED, launch_id, reports=versions)


def after(*changes: Session, is_seen: bool = False) -> Tidings:
    """What is known after one visit went through ``changes``."""
    tidings = Tidings()
    for before, session in zip((None, *changes), changes, strict=False):
        tidings.changed(before, session, is_seen=is_seen)
    return tidings


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ((running(), saved()), "Report ready"),
        ((running(), saved(), saved(count=2)), "Report changed"),
        ((running(), running(reports=(samples.held(),))), "Report held back"),
        ((running(), running(contact=samples.contact(ContactState.REFUSED))), "Facility key rejected"),
        ((samples.session(Phase.READY), samples.session(Phase.EXPIRED)), "Visit not started"),
    ],
)
def test_each_event_is_told_once_without_a_name_and_taken_away_once_seen(
    changes: tuple[Session, ...], title: str
):
    tidings = after(*changes)
    (one,) = told(tidings)
    assert (one.title, one.launch_id, one.names_patient) == (title, "L1", False)
    assert "SMITH" not in one.title + one.text
    tidings.changed(changes[-1], replace(changes[-1], changed_at=samples.NOW), is_seen=False)
    assert told(tidings) == [one]
    tidings.seen("L1")
    assert told(tidings) == []
    tidings.changed(changes[-1], replace(changes[-1], changed_at=samples.NOW), is_seen=False)
    assert told(tidings) == []


def test_what_somebody_looks_at_is_not_told():
    assert told(after(running(), saved(), is_seen=True)) == []


def test_states_that_need_nobody_are_not_told():
    lost = running(contact=samples.contact(ContactState.LOST))
    paused = samples.session(Phase.PAUSED)
    assert told(after(samples.session(Phase.DRAFT), running(), lost, running(), paused)) == []


def test_a_newer_version_updates_what_stands():
    tidings = after(running(), saved())
    (first,) = told(tidings)
    tidings.changed(saved(), saved(count=2), is_seen=False)
    (second,) = told(tidings)
    assert first.key == second.key
    assert first != second


def test_what_a_person_closed_does_not_come_back():
    tidings = after(running(), saved())
    tidings.closed(told(tidings)[0].key)
    assert told(tidings) == []


def test_a_rejected_key_is_told_once_for_all_visits_until_it_is_mended():
    tidings = Tidings()
    refused = [running(f"L{i}", contact=samples.contact(ContactState.REFUSED)) for i in range(5)]
    for session in refused:
        tidings.changed(running(session.launch_id), session, is_seen=False)
    (one,) = told(tidings, names_patients=True)
    assert (one.key, one.launch_id, one.names_patient) == (News.KEY_REJECTED, None, False)
    for session in refused:
        tidings.changed(session, running(session.launch_id), is_seen=False)
    assert told(tidings) == []


def test_ten_reports_at_once_are_one_notification():
    tidings = Tidings()
    for i in range(10):
        tidings.changed(running(f"L{i}"), saved(f"L{i}"), is_seen=False)
    (one,) = told(tidings)
    assert one.launch_id is None
    assert "10" in one.text
    for i in range(8):
        tidings.seen(f"L{i}")
    assert [announcement.launch_id for announcement in told(tidings)] == [None]
    named = told(tidings, names_patients=True)
    assert [announcement.launch_id for announcement in named] == ["L8", "L9"]


def test_names_only_where_they_are_allowed():
    (one,) = told(after(running(), saved()), names_patients=True)
    assert one.names_patient
    assert "SMITH" in one.text


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3), st.booleans()), max_size=60))
def test_never_more_than_a_few_for_each_kind_and_each_with_a_key_of_its_own(
    steps: list[tuple[int, int, bool]],
):
    tidings, known = Tidings(), dict[str, Session]()
    for number, count, is_seen in steps:
        launch_id = f"L{number}"
        session = saved(launch_id, count) if count else running(launch_id)
        tidings.changed(known.get(launch_id), session, is_seen=is_seen)
        known[launch_id] = session
    announced = told(tidings, names_patients=True)
    assert len(announced) <= MOST_NAMED * len(News)
    assert len({announcement.key for announcement in announced}) == len(announced)
