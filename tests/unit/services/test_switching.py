"""When a doctor is asked about another patient's open visit, and when nobody is."""

import asyncio
import datetime as dt
from dataclasses import replace

import pytest
from tests.unit.domain.test_transitions import identity_of, saved
from tests.unit.services.test_deciding import NOW, HeldClock
from tests.unit.storage.sessions import a_session

from tiep_launcher.domain.errors import DeclinedError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.settings import PatientSwitch
from tiep_launcher.domain.transitions import apply
from tiep_launcher.services.deciding import Deciding, Question
from tiep_launcher.services.switching import PatientSwitched, switch_gate
from tiep_launcher.storage.store_opening import memory_store

ANNA = Doctor("doctor-123", "Dr. Anna Smith")


def visit(patient: str, phase: Phase, **changes: object) -> Session:
    session = a_session(patient=patient, visit=f"visit-{patient}")
    values: dict[str, object] = {"phase": phase, "opened_at": NOW - dt.timedelta(minutes=9)}
    return replace(session, **(values | changes))


def asked(new: Session, *others: Session, switch: PatientSwitch = PatientSwitch.ASK) -> Question | None:
    store = memory_store()
    for session in (new, *others):
        store.add(session, as_another=True)
    return switch_gate(store, HeldClock(), lambda: switch)(new, ANNA)


@pytest.mark.parametrize("phase", Phase)
def test_only_a_visit_that_may_be_recording_causes_the_question(phase: Phase):
    other = visit("p-1", phase)
    question = asked(visit("p-2", Phase.DRAFT), other)
    is_running = phase in {Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED}
    assert (question is not None) is is_running
    if question is not None:
        assert isinstance(question, PatientSwitched)
        assert question.open_now == (other.launch_id,)


@pytest.mark.parametrize("phase", Phase)
def test_only_what_would_start_is_asked_about(phase: Phase):
    question = asked(visit("p-2", phase), visit("p-1", Phase.IN_PROGRESS))
    raised = {Phase.REQUESTING, Phase.READY, Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED}
    assert (question is None) is (phase in raised)


def test_others_do_not_count():
    new = visit("p-2", Phase.DRAFT)
    other = visit("p-1", Phase.IN_PROGRESS)
    of_ben = replace(other, request=replace(other.request, doctor=Doctor("doctor-9")))
    of_nobody = replace(other, request=replace(other.request, doctor=None))
    forgotten = replace(other, opened_at=NOW - dt.timedelta(hours=13))
    same_patient = replace(visit("p-2", Phase.IN_PROGRESS), request=replace(new.request, visit_id="another"))
    edited = apply(replace(other, session_id="session-a"), saved("d", replace(identity_of("a"), **NOBODY)))
    edited = replace(edited, phase=Phase.IN_PROGRESS)
    assert edited.has_saved_report
    for session in (of_ben, of_nobody, forgotten, same_patient, edited):
        assert asked(new, session) is None


NOBODY = {"session_id": None, "launch_id": None, "visit_id": None, "patient_ids": ()}


def test_the_setting_decides():
    new, other = visit("p-2", Phase.DRAFT), visit("p-1", Phase.OPENED)
    assert asked(new, other, switch=PatientSwitch.START) is None
    with pytest.raises(DeclinedError) as caught:
        asked(new, other, switch=PatientSwitch.REFUSE)
    assert caught.value.code == "patient_switch_refused"
    assert asked(new, switch=PatientSwitch.REFUSE) is None


def test_the_one_opened_last_comes_last():
    first = visit("p-1", Phase.OPENED, opened_at=NOW - dt.timedelta(minutes=1))
    second = visit("p-3", Phase.IN_PROGRESS)
    question = asked(visit("p-2", Phase.DRAFT), first, second)
    assert isinstance(question, PatientSwitched)
    assert question.open_now == (second.launch_id, first.launch_id)


async def test_nobody_answers_for_two_minutes():
    store, clock = memory_store(), HeldClock()
    new, other = visit("p-2", Phase.DRAFT), visit("p-1", Phase.OPENED)
    for session in (new, other):
        store.add(session, as_another=True)
    refused: list[tuple[str, str]] = []
    started: list[Doctor | None] = []
    deciding = Deciding(
        store=store,
        clock=clock,
        gates=[switch_gate(store, clock, lambda: PatientSwitch.ASK)],
        refused=lambda launch_id, code: refused.append((launch_id, code)),
        changed=lambda: None,
    )
    deciding.consider(new.launch_id, ANNA, started.append)
    waiting = asyncio.create_task(deciding.decided(new.launch_id))
    assert await clock.let_pass() == [120.0]
    with pytest.raises(DeclinedError):
        await waiting
    assert refused == [(new.launch_id, "patient_switch_unanswered")]
    assert isinstance(deciding.missed, PatientSwitched)
    deciding.consider(new.launch_id, ANNA, started.append)
    assert deciding.answer(deciding.questions[0], goes_on=True)
    assert started == [ANNA]
