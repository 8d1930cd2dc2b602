"""What a doctor finds by typing: order, limits, one entry for one visit, and lists that change meanwhile."""

import asyncio
import datetime as dt
import threading
from collections.abc import Sequence

import pytest
from tests.fakes.doctor import FastClock

from tiep_launcher.domain.errors import NoAnswerError, Problem
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.worklist import EntrySource, Found, WorklistContent, WorklistEntry
from tiep_launcher.services.picking import LIMIT, Picker

NOON = dt.datetime.now().replace(hour=12, minute=0, second=0, microsecond=0).astimezone()


class NoonClock(FastClock):
    def now(self) -> dt.datetime:
        return NOON.astimezone(dt.UTC)


class Store:
    """Only lists."""

    def __init__(self, *sessions: Session) -> None:
        self.sessions = list(sessions)

    def list_all(self) -> list[Session]:
        return list(self.sessions)


class List:
    """A worklist in memory, which may be slow."""

    def __init__(self, *entries: WorklistEntry) -> None:
        self.content = WorklistContent(entries=entries)
        self.looks = 0
        self.may_answer = threading.Event()
        self.may_answer.set()
        self._told: WorklistContent | None = None

    def look(self) -> WorklistContent | None:
        self.looks += 1
        assert self.may_answer.wait(20)
        if self._told is self.content:
            return None
        self._told = self.content
        return self.content


class Server:
    def __init__(self, *entries: WorklistEntry, error: NoAnswerError | None = None) -> None:
        self.entries, self.error = entries, error
        self.asked: list[tuple[str | None, str | None]] = []

    async def visits_of_today(self, doctor_id: str | None) -> Found:
        return await self.search(None, doctor_id)

    async def search(self, words: str | None, doctor_id: str | None) -> Found:
        self.asked.append((words, doctor_id))
        if self.error is not None:
            raise self.error
        return Found(entries=self.entries, total=len(self.entries))


def patient(id_: str, family: str = "Smith", given: str = "Ann", born: str | None = None) -> Patient:
    return Patient(
        identifiers=(Identifier(id_),),
        name=f"{given} {family}",
        family_name=family,
        given_name=given,
        birth_date=born,
    )


def entry(
    id_: str,
    family: str = "Smith",
    given: str = "Ann",
    *,
    visit: str | None = None,
    hours: float | None = None,
    doctor: str | None = None,
    born: str | None = None,
    source: EntrySource = EntrySource.WORKLIST,
) -> WorklistEntry:
    return WorklistEntry(
        source=source,
        patient=patient(id_, family, given, born),
        visit_id=visit,
        starts_at=None if hours is None else NOON + dt.timedelta(hours=hours),
        doctor_id=doctor,
    )


def session(
    launch: str,
    id_: str,
    visit: str,
    *,
    days_ago: float = 0.1,
    doctor: str = "d-1",
    phase: Phase = Phase.OPENED,
) -> Session:
    request = LaunchRequest(facility="default", patient=patient(id_), visit_id=visit, doctor=Doctor(doctor))
    created = NOON - dt.timedelta(days=days_ago)
    return Session(launch_id=launch, request=request, created_at=created, phase=phase)


def picker(
    worklist: List | None = None,
    *,
    sessions: Sequence[Session] = (),
    server: Server | None = None,
    doctor: str | None = None,
    clock: FastClock | None = None,
) -> Picker:
    return Picker(
        store=Store(*sessions),  # pyright: ignore[reportArgumentType] - nothing else of it is used
        clock=clock or NoonClock(),
        doctor_id=lambda: doctor,
        worklist=worklist,
        server=server,
    )


async def found(of: Picker, text: str = "") -> list[str]:
    return [entry.patient.id for entry in (await of.search(text)).entries]


async def test_an_empty_text_gives_the_next_appointments_first():
    listed = List(
        entry("tomorrow", hours=24),
        entry("untimed"),
        entry("later", hours=3),
        entry("yesterday", hours=-20),
        entry("early", hours=-4),
        entry("just-begun", hours=-0.4),
        entry("earlier", hours=-2),
        entry("next", hours=0.5),
    )
    of = picker(listed, sessions=[session("l-1", "recent", "V", days_ago=3)], doctor="d-1")
    assert await found(of) == [
        "just-begun",
        "next",
        "later",
        "earlier",
        "early",
        "recent",
        "untimed",
        "tomorrow",
        "yesterday",
    ]


PEOPLE = (
    entry("P-0017", "Müller", "Jörg", visit="V-99", born="1945-07-04"),
    entry("P-0018", "Mullerson", "Ann", born="1980-01-02"),
    entry("P-0019", "Schmuller", "Bea"),
    entry("P-0020", "van der Berg", "María José"),
    entry("P-0021", "Ackermann-Müller", "Zoë"),
)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("muller", ["P-0017", "P-0021", "P-0018", "P-0019"]),
        ("MUELLER", ["P-0017", "P-0021"]),
        ("müller jörg", ["P-0017"]),
        ("jorg mull", ["P-0017"]),
        ("berg jose", ["P-0020"]),
        ("4.7.1945", ["P-0017"]),
        ("1945-07-04 jörg", ["P-0017"]),
        ("04/07/19", ["P-0017"]),
        ("p-0018", ["P-0018"]),
        ("0018", ["P-0018"]),
        ("v-99", ["P-0017"]),
        ("jörg smith", []),
    ],
)
async def test_words_are_found_wherever_they_stand_best_first(typed: str, ids: list[str]):
    assert await found(picker(List(*PEOPLE)), typed) == ids


async def test_an_answer_is_limited_and_says_how_many_there_are():
    listed = List(*(entry(f"P-{number}", visit=str(number)) for number in range(LIMIT + 50)))
    answer = await picker(listed).search("smith")
    assert len(answer.entries) == LIMIT
    assert answer.total == LIMIT + 50


async def test_a_visit_that_was_launched_here_is_one_entry():
    listed = List(entry("1", visit="V-1", hours=1), entry("1", visit="V-2", hours=2))
    sessions = [session("old", "1", "V-1"), session("new", "1", "V-1"), session("x", "2", "V-1")]
    answer = await picker(listed, sessions=sessions, doctor="d-1").search("")
    assert [(one.source, one.patient.id, one.visit_id, one.launch_id) for one in answer.entries] == [
        (EntrySource.WORKLIST, "1", "V-1", "new"),
        (EntrySource.WORKLIST, "1", "V-2", None),
        (EntrySource.RECENT, "2", "V-1", "x"),
    ]
    assert answer.total == 3


async def test_a_visit_that_is_listed_twice_is_one_entry_and_two_without_an_id_are_two():
    listed = List(entry("1", visit="V"), entry("1", visit="V"), entry("2"), entry("2"))
    assert await found(picker(listed)) == ["1", "2", "2"]


async def test_a_doctor_sees_their_own_visits_and_those_of_nobody():
    listed = List(entry("mine", doctor="d-1"), entry("other", doctor="d-2"), entry("open"))
    sessions = [session("a", "r-mine", "V"), session("b", "r-other", "V", doctor="d-2")]
    of = picker(listed, sessions=sessions, doctor="d-1")
    assert await found(of) == ["r-mine", "mine", "open"]
    assert await found(of, "smith") == ["r-mine", "mine", "open"]


async def test_another_doctor_sees_nothing_of_the_one_before_not_even_while_the_list_is_read():
    listed = List(entry("first", doctor="d-1"), entry("second", doctor="d-2"))
    doctor = "d-1"
    of = Picker(
        store=Store(),  # pyright: ignore[reportArgumentType]
        clock=NoonClock(),
        doctor_id=lambda: doctor,
        worklist=listed,
    )
    assert await found(of) == ["first"]
    doctor = "d-2"
    listed.may_answer.clear()
    try:
        assert await found(of) == []
    finally:
        listed.may_answer.set()
    assert await found(of) == ["second"]


async def test_a_withdrawn_visit_is_not_offered_again():
    sessions = [session("a", "1", "V", phase=Phase.WITHDRAWN), session("b", "2", "V")]
    assert await found(picker(sessions=sessions, doctor="d-1")) == ["2"]


async def test_until_somebody_works_here_what_was_launched_here_is_nobodys():
    listed = List(entry("1", doctor="d-1"), entry("2", doctor="d-2"))
    assert await found(picker(listed, sessions=[session("a", "3", "V")])) == ["1", "2"]


async def test_what_is_wrong_with_the_list_comes_with_every_answer():
    listed = List(entry("1"))
    problem = Problem("worklist_rows_left_out", "today.csv", {"count": 2})
    listed.content = WorklistContent(entries=listed.content.entries, problems=(problem,))
    assert (await picker(listed).search("nobody")).problems == (problem,)


async def test_namesakes_are_known_of_all_who_could_be_found_and_not_only_of_those_who_fit():
    of = picker(List(entry("1"), entry("2", "SMITH", "Ann Maria"), entry("3", "Jones")))
    for typed, expected in (("1", True), ("3", False)):
        answer = await of.search(typed)
        (only,) = answer.entries
        assert any(names.has_another(only.patient) for names in answer.namesakes) is expected


async def test_a_namesake_may_be_on_the_list_and_the_other_one_have_been_here_before():
    of = picker(List(entry("1")), sessions=[session("L1", "2", "V2")], doctor="d-1")
    answer = await of.search("1")
    assert any(names.has_another(answer.entries[0].patient) for names in answer.namesakes)


async def test_what_is_read_beforehand_answers_the_first_search_though_the_share_is_slow_by_then():
    listed, clock = List(entry("1")), NoonClock()
    of = picker(listed, clock=clock)
    await of.prepare()
    clock.ahead_s += 3600
    listed.may_answer.clear()
    try:
        answer = await of.search("")
    finally:
        listed.may_answer.set()
    assert [entry.patient.id for entry in answer.entries] == ["1"]


async def test_typing_does_not_look_at_the_file_at_each_key():
    listed = List(entry("1"))
    clock = NoonClock()
    of = picker(listed, clock=clock)
    for text in ("s", "sm", "smi", "smit"):
        await of.search(text)
    assert listed.looks == 1
    clock.ahead_s += 2
    await of.search("smith")
    assert listed.looks == 2


async def test_a_share_that_does_not_answer_keeps_nobody_waiting():
    listed, clock = List(entry("1")), NoonClock()
    listed.may_answer.clear()
    of = picker(listed, clock=clock)
    try:
        answer = await of.search("")
    finally:
        listed.may_answer.set()
    assert [problem.code for problem in answer.problems] == ["worklist_being_read"]
    assert await found(of) == ["1"]
    assert listed.looks == 1
    clock.ahead_s += 2
    listed.may_answer.clear()
    try:
        answer = await of.search("")
    finally:
        listed.may_answer.set()
    assert [problem.code for problem in answer.problems] == ["worklist_slow"]
    assert [entry.patient.id for entry in answer.entries] == ["1"]


async def test_a_search_that_is_cancelled_leaves_the_reading_to_the_next():
    listed = List(entry("1"))
    listed.may_answer.clear()
    of = picker(listed)
    typing = asyncio.create_task(of.search("s"))
    await asyncio.sleep(0)
    typing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await typing
    listed.may_answer.set()
    assert await found(of, "sm") == ["1"]
    assert listed.looks == 1


async def test_a_changed_list_ends_the_wait():
    listed = List(entry("1"))
    clock = NoonClock()
    of = picker(listed, clock=clock)
    await of.search("")
    waiting = asyncio.create_task(of.wait_for_change())
    while listed.looks < 5:  # noqa: ASYNC110 - a list tells nobody of looks
        await asyncio.sleep(0)
    assert not waiting.done()
    listed.content = WorklistContent(entries=(entry("2"),))
    await asyncio.wait_for(waiting, 20)
    assert set(clock.slept) == {1.0}
    assert await found(of) == ["2"]


async def test_a_list_that_was_read_while_the_server_was_asked_ends_the_wait():
    listed, clock = List(entry("1")), NoonClock()
    listed.may_answer.clear()
    of = picker(listed, server=Server(), clock=clock)
    waiting = asyncio.create_task(of.wait_for_change())
    try:
        assert (await of.search("")).entries == ()
    finally:
        listed.may_answer.set()
    await of.search_server("")
    await asyncio.wait_for(waiting, 20)
    await of.search_server("")
    assert await found(of) == ["1"]


async def test_without_a_worklist_nothing_wakes_up():
    clock = NoonClock()
    waiting = asyncio.create_task(picker(clock=clock).wait_for_change())
    done, _ = await asyncio.wait({waiting}, timeout=0.05)
    assert not done
    assert not clock.slept
    waiting.cancel()


async def test_the_server_adds_what_is_not_here_already():
    listed = List(entry("1", visit="V-1", hours=1))
    server = Server(
        entry("1", visit="V-1", hours=1, source=EntrySource.SERVER),
        entry("1", source=EntrySource.SERVER),
        entry("2", visit="V-2", hours=2, source=EntrySource.SERVER),
        entry("3", source=EntrySource.SERVER),
    )
    of = picker(listed, server=server, sessions=[session("l", "3", "V-3")], doctor="d-1")
    await of.search("smith")
    answer = await of.search_server(" smith ")
    assert [(one.patient.id, one.visit_id) for one in answer.entries] == [("2", "V-2"), ("3", None)]
    assert answer.total == 2
    await of.search_server("")
    assert server.asked == [("smith", "d-1"), (None, "d-1")]


async def test_a_server_that_cannot_be_asked_is_a_problem_and_no_error():
    of = picker(server=Server(error=NoAnswerError(Problem("connection_refused"))))
    assert (of.has_worklist, of.has_server) == (False, True)
    assert [problem.code for problem in (await of.search_server("x")).problems] == ["connection_refused"]
    without = picker()
    assert not without.has_server
    assert picker(List()).has_worklist
    assert await without.search_server("x") == Found()
