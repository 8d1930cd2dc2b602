"""A worklist in memory and a server that answers when it is told to."""

import asyncio
from collections.abc import Iterable

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.worklist import Found, WorklistEntry


class FakePicking:
    """Fits ``desktop.picking.Picking``.

    Attributes:
        entries: What answers at once.
        server_entries: What the server has.
        problems: What is wrong with the worklist.
        server_error: What the server ends with instead of an answer.
        server_answers: Set it to let the server answer; set from the start.
        asked: The texts the server was asked for.
        is_prepared: Whether the worklist was read before anybody searched it.
    """

    def __init__(
        self,
        entries: Iterable[WorklistEntry] = (),
        server_entries: Iterable[WorklistEntry] = (),
        *,
        has_worklist: bool = True,
        has_server: bool = False,
        most: int = 1_000_000,
    ) -> None:
        self.has_worklist, self.has_server = has_worklist, has_server
        self.problems: tuple[Problem, ...] = ()
        self.server_error: Exception | None = None
        self.server_answers = asyncio.Event()
        self.server_answers.set()
        self.changed = asyncio.Event()
        self.asked: list[str] = []
        self.is_prepared = False
        self.server_entries = list(server_entries)
        self._most = most
        self.entries = list(entries)

    @property
    def entries(self) -> list[WorklistEntry]:
        return self._entries

    @entries.setter
    def entries(self, entries: list[WorklistEntry]) -> None:
        self._entries = entries
        self._texts = [_text(entry) for entry in entries]

    async def prepare(self) -> None:
        self.is_prepared = True

    async def search(self, text: str) -> Found:
        words = text.casefold().split()
        found = self._entries
        if words:
            found = [
                entry
                for entry, written in zip(self._entries, self._texts, strict=True)
                if all(word in written for word in words)
            ]
        return Found(entries=tuple(found[: self._most]), total=len(found), problems=self.problems)

    async def search_server(self, text: str) -> Found:
        self.asked.append(text)
        await self.server_answers.wait()
        if self.server_error is not None:
            raise self.server_error
        words = text.casefold().split()
        found = [entry for entry in self.server_entries if all(word in _text(entry) for word in words)]
        return Found(entries=tuple(found), total=len(found))

    async def wait_for_change(self) -> None:
        await self.changed.wait()
        self.changed.clear()


def _text(entry: WorklistEntry) -> str:
    patient = entry.patient
    parts = (patient.family_name, patient.given_name, patient.name, patient.id, patient.birth_date)
    return " ".join(part for part in (*parts, entry.visit_id) if part).casefold()
