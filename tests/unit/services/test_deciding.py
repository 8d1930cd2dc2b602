"""Launches that wait for a person: what is asked, what an answer does, and what silence does."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from tiep_launcher.domain.errors import DeclinedError
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Session
from tiep_launcher.services.deciding import Deciding, Question
from tiep_launcher.services.doctor_at_desk import DoctorAtDesk, DoctorNotChosen, OtherDoctorAsks
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.store_opening import memory_store

ANNA, BEN, CARLA = Doctor("a", "Dr. Anna"), Doctor("b", "Dr. Ben"), Doctor("c", "Dr. Carla")
NOW = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)


class HeldClock:
    """Time that stands still until a test lets it go on."""

    def __init__(self) -> None:
        self.sleeping: list[tuple[float, asyncio.Event]] = []

    def now(self) -> dt.datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        self.sleeping.append((seconds, event))
        await event.wait()

    async def let_pass(self) -> list[float]:
        await asyncio.sleep(0)
        slept, self.sleeping = self.sleeping, []
        for _, event in slept:
            event.set()
        for _ in range(3):
            await asyncio.sleep(0)
        return [seconds for seconds, _ in slept]


@dataclass(frozen=True, slots=True, kw_only=True)
class IsItRaining(Question):
    """A question of another kind."""

    declined = "launch_declined"


@dataclass
class Door:
    """A door with the doctor's gate and, where asked for, a second one."""

    store: Store
    clock: HeldClock = field(default_factory=HeldClock)
    started: list[tuple[str, Doctor | None]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    rains: bool = False

    def __post_init__(self) -> None:
        self.who = DoctorAtDesk()
        self.deciding = Deciding(
            store=self.store,
            clock=self.clock,
            gates=(self.who.gate, self.weather),
            refused=lambda launch_id, code: self.refused.append((launch_id, code)),
            changed=lambda: None,
        )

    def weather(self, session: Session, asking: Doctor | None) -> Question | None:
        del asking
        return IsItRaining(launch_id=session.launch_id) if self.rains else None

    def knock(self, launch_id: str, doctor: Doctor | None, owner: Doctor | None = None) -> None:
        if self.store.get(launch_id) is None:
            request = LaunchRequest(
                facility="default",
                patient=Patient(identifiers=(Identifier(launch_id),)),
                visit_id=launch_id,
                doctor=owner or doctor,
            )
            self.store.add(Session(launch_id=launch_id, request=request, created_at=NOW), as_another=False)
        self.deciding.consider(launch_id, doctor, lambda asking: self.started.append((launch_id, asking)))

    def only_question(self) -> Question:
        (question,) = self.deciding.questions
        return question


@pytest.fixture
def door() -> Iterator[Door]:
    store = memory_store()
    yield Door(store)
    store.close()


async def test_whoever_comes_first_needs_no_question(door: Door):
    door.knock("one", ANNA)
    assert door.started == [("one", ANNA)]
    await door.deciding.decided("one")


async def test_another_doctor_waits_until_somebody_says_yes(door: Door):
    door.who.choose(ANNA)
    door.knock("one", BEN)
    question = door.only_question()
    assert question == OtherDoctorAsks(launch_id="one", present=ANNA, asking=BEN)
    waiting = asyncio.create_task(door.deciding.decided("one"))
    await asyncio.sleep(0)
    assert not waiting.done()
    assert door.started == []
    door.who.choose(BEN)
    assert door.deciding.answer(question, goes_on=True)
    assert door.started == [("one", BEN)]
    await waiting
    assert not door.deciding.answer(question, goes_on=False)
    assert door.refused == []


async def test_a_no_is_told_to_everybody_who_waits(door: Door):
    door.who.choose(ANNA)
    door.knock("one", BEN)
    door.knock("one", BEN)  # a second click asks nothing twice
    callers = [asyncio.create_task(door.deciding.decided("one")) for _ in range(2)]
    await asyncio.sleep(0)
    door.deciding.answer(door.only_question(), goes_on=False)
    for caller in callers:
        with pytest.raises(DeclinedError, match="doctor_switch_declined"):
            await caller
    assert door.refused == [("one", "doctor_switch_declined")]
    assert door.started == []


async def test_silence_is_a_no_after_two_minutes_and_is_told(door: Door):
    door.who.choose(ANNA)
    door.knock("one", BEN)
    question = door.only_question()
    caller = asyncio.create_task(door.deciding.decided("one"))
    assert await door.clock.let_pass() == [120.0]
    with pytest.raises(DeclinedError, match="doctor_switch_unanswered"):
        await caller
    assert door.refused == [("one", "doctor_switch_unanswered")]
    assert door.deciding.questions == ()
    assert door.deciding.missed == question
    assert not door.deciding.answer(question, goes_on=True)
    door.knock("one", BEN)
    assert door.deciding.missed is None


async def test_who_is_there_is_asked_as_long_as_it_takes(door: Door):
    door.knock("one", None)
    door.knock("two", None)
    assert [type(question) for question in door.deciding.questions] == [DoctorNotChosen, DoctorNotChosen]
    assert await door.clock.let_pass() == []
    door.who.choose(CARLA)
    door.deciding.reconsider(CARLA)
    assert door.started == [("one", CARLA), ("two", CARLA)]


async def test_a_visit_of_another_doctor_is_not_opened_by_saying_who_is_there(door: Door):
    door.knock("one", None, owner=ANNA)
    door.who.choose(BEN)
    door.deciding.reconsider(BEN)
    assert door.refused == [("one", "visit_open_for_other_doctor")]
    with pytest.raises(DeclinedError, match="visit_open_for_other_doctor"):
        door.knock("one", BEN)
    assert door.started == []


async def test_the_next_kind_is_asked_when_the_first_is_answered(door: Door):
    door.rains = True
    door.who.choose(ANNA)
    door.knock("one", BEN)
    door.who.choose(BEN)
    door.deciding.answer(door.only_question(), goes_on=True)
    rain = door.only_question()
    assert rain == IsItRaining(launch_id="one")
    assert await door.clock.let_pass() == [120.0]  # the second question has its own two minutes
    assert door.refused == [("one", "launch_unanswered")]
    door.knock("one", BEN)
    door.deciding.answer(door.only_question(), goes_on=True)
    assert door.started == [("one", BEN)]


async def test_a_question_about_somebody_who_left_is_made_anew(door: Door):
    door.who.choose(ANNA)
    door.knock("one", BEN)
    door.knock("two", CARLA)
    door.who.choose(BEN)
    door.deciding.reconsider()
    assert door.started == [("one", BEN)]
    assert door.only_question() == OtherDoctorAsks(launch_id="two", present=BEN, asking=CARLA)


async def test_who_logs_off_leaves_no_question_behind_but_who_is_there(door: Door):
    door.knock("one", None)
    door.who.choose(ANNA)
    door.knock("two", BEN)
    door.deciding.refuse_all()
    door.who.forget()
    assert door.refused == [("two", "doctor_switch_unanswered")]
    assert isinstance(door.only_question(), DoctorNotChosen)


async def test_what_ended_otherwise_is_not_asked_about(door: Door):
    door.knock("one", None)
    caller = asyncio.create_task(door.deciding.decided("one"))
    await asyncio.sleep(0)
    door.deciding.let_go("one")
    door.deciding.let_go("one")
    await caller
    assert door.deciding.questions == ()


async def test_who_waits_when_the_program_ends_is_not_told_a_no(door: Door):
    door.who.choose(ANNA)
    door.knock("one", BEN)
    caller = asyncio.create_task(door.deciding.decided("one"))
    await asyncio.sleep(0)
    door.deciding.stop()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert door.refused == []


async def test_a_desk_of_one_doctor_is_that_doctors_again_after_logoff():
    who = DoctorAtDesk(ANNA)
    who.choose(BEN)
    who.forget()
    assert who.present == ANNA


async def test_a_name_that_is_known_is_not_lost_by_a_call_without_one():
    told: list[Doctor | None] = []
    who = DoctorAtDesk(changed=lambda: told.append(who.present))
    who.choose(ANNA)
    who.choose(replace(ANNA, name=None))
    who.choose(ANNA)
    assert who.present == ANNA
    assert told == [ANNA]
