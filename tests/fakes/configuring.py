"""Settings and keys in memory, behind the door that the windows use."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from tests.desktop import setting_samples as samples

from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.configuring import Configuration, Keys, KeyState, Wrong
from tiep_launcher.domain.errors import Problem
from tiep_launcher.services.connection_test import ConnectionResult

GOOD = ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=0)


class FakeConfiguring:
    """Takes every change but the values in ``bad``.

    Attributes:
        own: The user's own settings.
        secrets: Kept keys.
        results: What tries of the connection find out, in turn; then everything is good.
        waits: Set to an event to have tries wait for it.
        tried: What was tried: facility, address and key.
    """

    def __init__(self) -> None:
        self.own: dict[str, str] = {}
        self.secrets: dict[str, str] = {}
        self.facilities: tuple[str, ...] = ()
        self.bad: dict[str, str] = {"tiep": "This is no address."}
        self.key_problem: str | None = None
        self.results: list[ConnectionResult] = []
        self.is_waiting = False
        self.was_cancelled = False
        self.tried: list[tuple[str | None, str | None, str | None]] = []
        self.first = True
        self.noted = False
        self.has_sandbox = True
        self.sandbox_problem: str | None = None
        self.sandboxes = 0

    async def read(self) -> Configuration:
        own = {name: samples.mine(value) for name, value in self.own.items()}
        return samples.configuration(own, facilities=self.facilities)

    async def keys(self) -> Keys:
        kept = [
            replace(key, state=KeyState.KEPT if key.name in self.secrets else KeyState.MISSING)
            for key in (samples.TWO if self.facilities else samples.KEPT).kept
        ]
        return Keys(kept=tuple(kept))

    async def around(self) -> Around:
        return Around(notices=tuple(self.own.values()))

    def wrong(self, name: str, text: str) -> str | None:
        del name
        return self.bad.get(text)

    async def change(self, changes: Mapping[str, str | None]) -> Wrong:
        wrong = [(name, self.bad[text]) for name, text in changes.items() if text in self.bad]
        if not wrong:
            for name, text in changes.items():
                self.own.pop(name, None)
                if text is not None:
                    self.own[name] = text
        return wrong

    async def set_key(self, name: str, key: str) -> str | None:
        if self.key_problem is None:
            self.secrets[name] = key
        return self.key_problem

    async def clear_key(self, name: str) -> str | None:
        self.secrets.pop(name, None)
        return None

    async def try_connection(
        self, facility: str | None, *, api_url: str | None = None, key: str | None = None
    ) -> ConnectionResult:
        self.tried.append((facility, api_url, key))
        if self.is_waiting:
            try:
                await asyncio.Event().wait()
            finally:
                self.was_cancelled = True
        return self.results.pop(0) if self.results else GOOD

    def sentence(self, problem: Problem) -> str:
        return f"<{problem.code}>"

    def sentence_of(self, error: Exception) -> str:
        return f"<{error}>"

    async def is_first_run(self) -> bool:
        return self.first and not self.noted

    async def note_first_run(self) -> None:
        self.noted = True

    async def start_sandbox(self) -> str | None:
        self.sandboxes += 1
        return self.sandbox_problem
