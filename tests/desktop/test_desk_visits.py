"""Which visits the windows may show, which one they show, and whom the hospital system shows beside it."""

from dataclasses import replace

from tests.desktop import samples

from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Phase, Session

LOPEZ, BAKER = Doctor("D-17", "Dr. Maria Lopez"), Doctor("D-2", "Dr. Tom Baker")


def visit(
    launch_id: str, patient_id: str = "1", doctor: Doctor = LOPEZ, phase: Phase = Phase.IN_PROGRESS
) -> Session:
    request = samples.request(Patient(identifiers=(Identifier(patient_id),)), visit_id=f"V-{launch_id}")
    return samples.session(phase, launch_id, request=replace(request, doctor=doctor))


def known(*sessions: Session, doctor: Doctor | None = LOPEZ) -> DeskVisits:
    visits = DeskVisits()
    visits.doctor = doctor
    for session in sessions:
        visits.take(session)
    return visits


def test_a_new_visit_is_shown_and_one_of_another_doctor_is_not():
    visits = known(visit("A"), visit("B"), visit("C", doctor=BAKER))
    shown = visits.shown()
    assert shown is not None
    assert shown.launch_id == "B"
    assert [session.launch_id for session in visits.mine()] == ["A", "B"]
    assert visits.of_others() == {"C"}


def test_news_of_a_visit_does_not_change_which_one_is_shown():
    visits = known(visit("A"), visit("B"))
    before = visits.take(visit("A", phase=Phase.PAUSED))
    assert before == visit("A")
    shown = visits.shown()
    assert shown is not None
    assert shown.launch_id == "B"


def test_nothing_is_shown_while_nobody_is_here():
    visits = known(visit("A"), doctor=None)
    assert visits.shown() is None
    assert visits.mine() == []
    visits.settle()
    assert visits.current is None


def test_what_was_kept_does_not_replace_what_was_told_since():
    visits = known(visit("A", phase=Phase.PAUSED))
    visits.load([visit("A"), visit("B")])
    assert visits["A"].phase is Phase.PAUSED
    assert visits["B"].phase is Phase.IN_PROGRESS


def test_the_other_patient_of_the_hospital_system_is_named_and_the_same_one_is_not():
    visits = known(visit("A", "1"), visit("B", "1"), visit("C", "2"))
    visits.choose("A")
    assert visits.other_in_his() is None
    visits.in_his = "B"
    assert visits.other_in_his() is None
    visits.in_his = "C"
    other = visits.other_in_his()
    assert other is not None
    assert other.identifiers[0].value == "2"


def test_ended_visits_are_neither_unsaved_nor_watched():
    ended = visit("A", phase=Phase.CANCELLED)
    visits = known(ended, replace(visit("B"), session_id="S-1"), visit("C", doctor=BAKER))
    assert [session.launch_id for session in visits.unsaved()] == ["B", "C"]
    assert [session.launch_id for session in visits.watched()] == ["B"]
    assert visits.running_of(BAKER) == 1
