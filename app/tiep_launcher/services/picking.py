"""What a doctor can pick: recent visits, the worklist and a server, searched as one."""

import asyncio
import datetime as dt
import gc
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Protocol

from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.folding import fold
from tiep_launcher.domain.namesakes import Namesakes
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.worklist import EntrySource, Found, WorklistContent, WorklistEntry
from tiep_launcher.services.entry_index import EntryIndex
from tiep_launcher.services.ports import Clock, LaunchStore

LIMIT = 200
"""The most entries of an answer: nobody looks through more, and types on instead."""

_LOOK_EVERY_S = 1.0
_FIRST_ANSWER_WITHIN_S = 1.5
_ANSWER_WITHIN_S = 0.15
_RECENT_FOR_S = 1.0
_MAX_RECENT = 500

_VisitKey = tuple[str, str | None]


class Worklist(Protocol):
    """A list that others write."""

    def look(self) -> WorklistContent | None:
        """Return what it holds now, None if nothing changed since the last look; may wait for a disk."""
        ...


class VisitServer(Protocol):
    """A server that knows patients and their visits."""

    async def visits_of_today(self, doctor_id: str | None) -> Found:
        """Return today's visits, of one doctor if one is named."""
        ...

    async def search(self, words: str, doctor_id: str | None) -> Found:
        """Search patients, each with the visits of today; without one the entry has no visit."""
        ...


@dataclass(frozen=True, slots=True)
class _Listed:
    """The worklist as it was read last, ready to be searched by one doctor."""

    content: WorklistContent
    doctor_id: str | None = None
    index: EntryIndex = field(default_factory=lambda: EntryIndex(()))
    visits: frozenset[_VisitKey] = frozenset()
    namesakes: Namesakes = field(default_factory=lambda: Namesakes(()))


@dataclass(frozen=True, slots=True)
class _Recent:
    """The launches of one doctor, by visit."""

    at: float
    index: EntryIndex
    namesakes: Namesakes
    launch_ids: dict[_VisitKey, str]


class Picker:
    """Searches every source there is.

    The worklist is looked at once beforehand, and then, at most once a second, when somebody searches or
    waits for a change, and never otherwise: a program at rest wakes up for nothing.
    """

    def __init__(
        self,
        *,
        store: LaunchStore,
        clock: Clock,
        doctor_id: Callable[[], str | None],
        worklist: Worklist | None = None,
        server: VisitServer | None = None,
    ) -> None:
        """Prepare; nothing is read yet.

        Args:
            store: Where visits that were launched here are.
            clock: Time.
            doctor_id: Says who works here; None if nobody was chosen: lists are everybody's then, and visits
                that were launched here nobody's.
            worklist: Today's list, if the site has one.
            server: The server, if the site has one.
        """
        self._store = store
        self._clock = clock
        self._doctor_id = doctor_id
        self._worklist = worklist
        self._server = server
        self._listed = _Listed(WorklistContent())
        self._was_read = False
        self._searched: WorklistContent | None = None
        self._recent: dict[str | None, _Recent] = {}
        self._looking: asyncio.Task[None] | None = None
        self._looked_at: float | None = None

    @property
    def has_worklist(self) -> bool:
        """Say whether a list of visits is configured."""
        return self._worklist is not None

    @property
    def has_server(self) -> bool:
        """Say whether a server is configured that can be searched."""
        return self._server is not None

    async def prepare(self) -> None:
        """Read the worklist for whoever works here now, so that their first search is answered at once."""
        await self._looked()

    async def search(self, text: str) -> Found:
        """Search recent visits and the worklist; every entry for an empty text.

        Several words may stand in any order. Whole words come first, then beginnings, then parts of words;
        among these today's next appointments. A visit that was launched here is one entry.
        """
        problems = await self._looked()
        self._searched = self._listed.content
        return replace(self._find(text), problems=(*problems, *self._listed.content.problems))

    async def search_server(self, text: str) -> Found:
        """Search the server, without what is found here already; an empty text asks for today's visits."""
        if self._server is None:
            return Found()
        doctor_id = self._doctor_id()
        try:
            if text.strip():
                found = await self._server.search(text.strip(), doctor_id)
            else:
                found = await self._server.visits_of_today(doctor_id)
        except LauncherError as error:
            return Found(problems=error.problems)
        here = self._find(text).entries
        return _without_known(found, here, self._recent_of(doctor_id), self._clock.now())

    async def wait_for_change(self) -> None:
        """Return once the worklist is another than at the last search; it is watched only meanwhile."""
        if self._worklist is None:
            await asyncio.Event().wait()
        while self._searched is None or self._searched is self._listed.content:
            await self._clock.sleep(_LOOK_EVERY_S)
            await self._looked()

    def _find(self, text: str) -> Found:
        doctor_id, listed = self._doctor_id(), self._listed
        theirs = listed if listed.doctor_id == doctor_id else _Listed(listed.content, doctor_id)
        return _merged(theirs, self._recent_of(doctor_id), fold(text).split(), self._clock.now())

    async def _looked(self) -> tuple[Problem, ...]:
        """Look at the worklist if it is time, and wait a moment for it: a share may be slow."""
        worklist, doctor_id = self._worklist, self._doctor_id()
        if worklist is None:
            return ()
        now = self._clock.monotonic()
        is_time = self._looked_at is None or now - self._looked_at >= _LOOK_EVERY_S
        if self._looking is None and (is_time or doctor_id != self._listed.doctor_id):
            self._looked_at = now
            self._looking = asyncio.create_task(self._look(worklist, doctor_id))
        looking = self._looking
        if looking is None:
            return ()
        # The task outlives a search that is cancelled because typing goes on: the next one needs it as well.
        is_first = not self._was_read or doctor_id != self._listed.doctor_id
        await asyncio.wait({looking}, timeout=_FIRST_ANSWER_WITHIN_S if is_first else _ANSWER_WITHIN_S)
        if not looking.done():
            return (Problem("worklist_slow" if self._was_read else "worklist_being_read", "worklist"),)
        if self._looking is looking:
            self._looking = None
        looking.result()
        return ()

    async def _look(self, worklist: Worklist, doctor_id: str | None) -> None:
        before = self._listed

        def look() -> _Listed:
            content = worklist.look() or before.content
            if content.entries == before.content.entries and doctor_id == before.doctor_id:
                return replace(before, content=content)
            entries = _of_doctor(content.entries, doctor_id)
            return _Listed(
                content,
                doctor_id,
                EntryIndex(entries),
                frozenset(map(_visit_of, entries)),
                Namesakes(entry.patient for entry in entries),
            )

        with _without_collector():
            self._listed = await asyncio.to_thread(look)
        self._was_read = True

    def _recent_of(self, doctor_id: str | None) -> _Recent:
        now = self._clock.monotonic()
        known = self._recent.get(doctor_id)
        if known is None or now - known.at >= _RECENT_FOR_S:
            known = _recent(self._store.list_all(), doctor_id, now)
            self._recent = {doctor_id: known}
        return known


@contextmanager
def _without_collector() -> Generator[None]:
    """Keep Python from looking for garbage.

    Reading many rows makes many objects, all of which stay. Going through them again and again would hold up
    every thread, the windows' among them, for a tenth of a second at a time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _recent(sessions: Sequence[Session], doctor_id: str | None, now: float) -> _Recent:
    entries: dict[_VisitKey, WorklistEntry] = {}
    for session in reversed(sessions):
        request = session.request
        key = (request.patient.id, request.visit_id)
        is_theirs = doctor_id is not None and request.doctor_id == doctor_id
        # A visit of the wrong patient must not lead there again.
        if is_theirs and session.phase is not Phase.WITHDRAWN and key not in entries:
            entries[key] = WorklistEntry(
                source=EntrySource.RECENT,
                patient=request.patient,
                visit_id=request.visit_id,
                starts_at=session.created_at,
                doctor_id=request.doctor_id,
                launch_id=session.launch_id,
            )
            if len(entries) == _MAX_RECENT:
                break
    launch_ids = {key: entry.launch_id for key, entry in entries.items() if entry.launch_id is not None}
    namesakes = Namesakes(entry.patient for entry in entries.values())
    return _Recent(now, EntryIndex(entries.values()), namesakes, launch_ids)


def _of_doctor(entries: Iterable[WorklistEntry], doctor_id: str | None) -> list[WorklistEntry]:
    """Return the entries that are this doctor's or nobody's; a visit that is listed twice is one entry."""
    theirs: list[WorklistEntry] = []
    seen: set[_VisitKey] = set()
    for entry in entries:
        if doctor_id is not None and entry.doctor_id not in {None, doctor_id}:
            continue
        key = _visit_of(entry)
        if key[1] is not None:
            if key in seen:
                continue
            seen.add(key)
        theirs.append(entry)
    return theirs


def _visit_of(entry: WorklistEntry) -> _VisitKey:
    return (entry.patient.id, entry.visit_id)


def _merged(listed: _Listed, recent: _Recent, words: Sequence[str], now: dt.datetime) -> Found:
    entries: list[WorklistEntry] = []
    total = 0
    for positions, launched in zip(listed.index.find(words), recent.index.find(words), strict=True):
        near, far = listed.index.by_nearness(positions, now)
        only_here = [
            entry for at in reversed(launched) if _visit_of(entry := recent.index[at]) not in listed.visits
        ]
        total += len(positions) + len(only_here)
        room = LIMIT - len(entries)
        entries += [listed.index[at] for at in near[:room]]
        entries += only_here[: max(0, room - len(near))]
        entries += [listed.index[at] for at in far[: max(0, room - len(near) - len(only_here))]]
    return Found(
        entries=tuple(_with_launch(entry, recent) for entry in entries),
        total=total,
        namesakes=(listed.namesakes, recent.namesakes),
    )


def _with_launch(entry: WorklistEntry, recent: _Recent) -> WorklistEntry:
    launch_id = recent.launch_ids.get(_visit_of(entry))
    return entry if launch_id is None else replace(entry, launch_id=launch_id)


def _without_known(found: Found, here: Sequence[WorklistEntry], recent: _Recent, now: dt.datetime) -> Found:
    """Leave out what is shown already: the same visits, and the worklist's patients without a visit."""
    visits = {_visit_of(entry) for entry in here}
    patients = {entry.patient.id for entry in here if entry.source is EntrySource.WORKLIST}
    new = [
        entry
        for entry in found.entries
        if _visit_of(entry) not in visits and (entry.visit_id is not None or entry.patient.id not in patients)
    ]
    index = EntryIndex(new)
    near, far = index.by_nearness(range(len(new)), now)
    entries = tuple(_with_launch(index[at], recent) for at in (*near, *far))
    return replace(found, entries=entries, total=found.total - (len(found.entries) - len(new)))
