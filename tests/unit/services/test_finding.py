"""Which launch a caller means, and how its wait ends; what makes a launch the same visit."""

import datetime as dt
from dataclasses import replace

import pytest
from tests.unit.domain.test_receiving import event, expected, received
from tests.unit.domain.test_transitions import identity_of, opened, saved
from tests.unit.storage.sessions import a_session

from tiep_launcher.domain.errors import (
    DeclinedError,
    ExitStatus,
    HeldError,
    InputError,
    LaunchCancelledError,
    LauncherError,
    NotFoundError,
    NotReadyError,
)
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.session import Failure, Phase
from tiep_launcher.domain.transitions import apply
from tiep_launcher.services.finding import (
    find_launches,
    is_saved,
    is_saved_or_paused,
    newest_version,
    newest_with_report,
)
from tiep_launcher.services.starting import differences, needs_start, take_in
from tiep_launcher.storage.store_opening import memory_store

NOW = dt.datetime(2026, 3, 1, 10, 0, tzinfo=dt.UTC)
SAVED = apply(opened(), saved("d1", identity_of("a")))
HELD = apply(opened(), saved("d1", ReturnedIdentity(visit_id="other")))


def test_launches_are_found_by_id_or_visit():
    store = memory_store()
    one, other = a_session(), a_session(patient="patient-9")
    for session in (one, other):
        store.add(session, as_another=False)
    by_id = find_launches(store, launch_id=one.launch_id, visit_id=None, patient_id=None)
    assert [session.launch_id for session in by_id] == [one.launch_id]
    with pytest.raises(InputError) as caught:
        find_launches(store, launch_id=None, visit_id="visit-456", patient_id=None)
    assert caught.value.code == "ambiguous"
    found = find_launches(store, launch_id=None, visit_id="visit-456", patient_id="patient-9")
    assert [session.launch_id for session in found] == [other.launch_id]
    for launch_id, visit_id in ((a_session().launch_id, None), (None, "nowhere")):
        with pytest.raises(NotFoundError):
            find_launches(store, launch_id=launch_id, visit_id=visit_id, patient_id=None)


def test_the_newest_with_a_report_counts():
    assert newest_with_report([SAVED, opened()]) is SAVED
    assert newest_with_report([opened()]).newest_report is None
    assert newest_version(SAVED).number == 1
    with pytest.raises(NotReadyError):
        newest_version(opened())


def test_a_withdrawn_launch_speaks_for_its_visit_only_where_there_is_no_other():
    withdrawn = replace(SAVED, phase=Phase.WITHDRAWN)
    assert newest_with_report([withdrawn]) is withdrawn
    again = opened()
    assert newest_with_report([withdrawn, again]) is again
    assert newest_with_report([SAVED, withdrawn]) is SAVED


def test_a_note_that_nobody_checked_is_in_no_reports_way():
    coming = expected()
    unchecked = received(coming, event())
    checked = received(coming, event(approval=Approval.DOCTOR_SENT))
    assert newest_with_report([SAVED, unchecked]) is SAVED
    assert newest_with_report([SAVED, checked]) is checked
    running = opened()
    assert newest_with_report([running, unchecked]) is unchecked  # it is held, and that is to be said
    assert newest_with_report([running, coming]) is running
    assert newest_with_report([coming]) is coming


@pytest.mark.parametrize(
    ("phase", "error"),
    [
        (Phase.CANCELLED, LaunchCancelledError),
        (Phase.CLOSED, LaunchCancelledError),
        (Phase.WITHDRAWN, HeldError),
        (Phase.LOST, NotFoundError),
    ],
)
def test_an_ended_launch_ends_the_wait(phase: Phase, error: type[LauncherError]):
    with pytest.raises(error):
        is_saved(replace(opened(), phase=phase))


def test_a_failed_launch_ends_the_wait_as_it_failed():
    failure = Failure("server_failed", ExitStatus.UNAVAILABLE, (("status", 503),))
    with pytest.raises(LauncherError) as caught:
        is_saved(replace(opened(), phase=Phase.FAILED, failure=failure))
    assert caught.value.exit_status is ExitStatus.UNAVAILABLE
    assert dict(caught.value.problems[0].facts) == {"status": 503}


def test_saved_held_and_paused():
    assert is_saved(SAVED)
    assert not is_saved(opened())
    with pytest.raises(HeldError) as caught:
        is_saved(HELD)
    assert [problem.code for problem in caught.value.problems] == ["report_held", "report_contradicts"]
    paused = replace(opened(), phase=Phase.PAUSED)
    assert not is_saved(paused)
    assert is_saved_or_paused(SAVED)
    assert not is_saved_or_paused(opened())
    with pytest.raises(NotReadyError):
        is_saved_or_paused(paused)


def test_the_same_visit_is_taken_in_once():
    store = memory_store()
    first = take_in(store, a_session(request_id="r"), as_another=False)
    again = take_in(store, a_session(), as_another=False)
    assert (first.is_reused, again.is_reused) == (False, True)
    assert again.session.launch_id == first.session.launch_id
    with pytest.raises(InputError):
        take_in(store, a_session(visit="visit-9", request_id="r"), as_another=False)


@pytest.mark.parametrize(("phase", "is_declined"), [(Phase.OPENED, True), (Phase.FAILED, False)])
def test_only_an_open_visit_stands_in_another_doctors_way(phase: Phase, is_declined: bool):
    store = memory_store()
    first = a_session()
    store.add(replace(first, phase=phase), as_another=False)
    other = a_session()
    other = replace(other, request=replace(other.request, doctor=Doctor("doctor-9")))
    if is_declined:
        with pytest.raises(DeclinedError):
            take_in(store, other, as_another=False)
    else:
        assert take_in(store, other, as_another=False).session.launch_id == other.launch_id


def test_what_is_said_otherwise_is_named():
    held = a_session().request
    asked = replace(held, patient=replace(held.patient, name="Another", birth_date="1950"))
    assert [problem.field for problem in differences(held, asked)] == ["name"]


@pytest.mark.parametrize(
    ("phase", "opened_s_ago", "needs"),
    [
        (Phase.READY, None, True),
        (Phase.OPENED, 5, False),
        (Phase.OPENED, 60, True),
        (Phase.OPENED, -60, True),
        (Phase.IN_PROGRESS, 5, False),
        (Phase.PAUSED, 5, True),
        (Phase.CLOSED, 60, False),
        (Phase.WITHDRAWN, 60, False),
    ],
)
def test_when_tiep_is_opened_again(phase: Phase, opened_s_ago: int | None, needs: bool):
    at = None if opened_s_ago is None else NOW - dt.timedelta(seconds=opened_s_ago)
    assert needs_start(replace(opened(), phase=phase, opened_at=at), NOW) is needs
    assert not needs_start(replace(SAVED, phase=phase, opened_at=at), NOW)
