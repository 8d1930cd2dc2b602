"""What the use cases need from the outside, as protocols; adapters fit by shape and are wired elsewhere."""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from tiep_launcher.domain.deed import Deed
from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.scribe import IssuedToken, SessionAnswer
from tiep_launcher.domain.session import Session


class Clock(Protocol):
    """Wall time for people, monotonic time for waiting."""

    def now(self) -> dt.datetime:
        """Return the time of day in UTC, with its zone."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class Scribe(Protocol):
    """A system that records a visit and writes its report; one object for each facility."""

    async def generate_token(self, request: LaunchRequest, *, creates_session: bool) -> IssuedToken:
        """Ask for a launch token. Each call with ``creates_session`` may create a session.

        Raises:
            LauncherError: As the answer or its absence demands.
        """
        ...

    def start_url(
        self, request: LaunchRequest, launch_id: str, session_id: str | None, issued: IssuedToken
    ) -> str:
        """Build the address of the doctor's page. It is a secret: token and patient stand in it."""
        ...

    async def get_session(self, session_id: str) -> SessionAnswer:
        """Ask how the session stands.

        Raises:
            SessionUnknownError: The server does not know it.
            LauncherError: As the answer or its absence demands.
        """
        ...


class Reachable(Protocol):
    """A scribe's interface that can be tried out without creating anything."""

    async def probe(self) -> dt.datetime | None:
        """Find out whether address and key count.

        Returns:
            The server's time of day, if it told it.

        Raises:
            KeyRejectedError: The address is right and the key is not.
            LauncherError: As the answer or its absence demands.
        """
        ...


class Scribes(Protocol):
    """Finds the scribe of a facility."""

    async def of(self, facility: str) -> Scribe:
        """Return the facility's scribe.

        Raises:
            NotFoundError: No such facility in the settings.
            ConfigurationError: The facility's key is missing or cannot be read.
        """
        ...


class Browser(Protocol):
    """Opens the doctor's page where the doctor sees it."""

    async def open(self, url: str, *, wait_s: float) -> None:
        """Open ``url`` and return once it was fetched.

        Raises:
            UnavailableError: No browser, or it did not fetch the page within ``wait_s`` seconds.
        """
        ...


class EmbeddedView(Protocol):
    """Shows the doctor's page in windows of the program, one for each launch."""

    @property
    def recorded(self) -> frozenset[str]:
        """Launches that may be being recorded in it now."""
        ...

    def lacks(self, launch_id: str) -> bool:
        """Say whether the launch's page could be shown in it and is not."""
        ...

    async def why_not(self) -> Problem | None:
        """Say why no page can be shown in it; None if one can."""
        ...

    def of(self, session: Session) -> Browser:
        """Return what opens the page of ``session`` in it."""
        ...


class LaunchStore(Protocol):
    """Keeps launches and their reports."""

    @property
    def is_kept(self) -> bool:
        """True if launches outlive this process."""
        ...

    def add(self, session: Session, *, as_another: bool) -> tuple[Session, bool]:
        """Keep a new launch, unless it is one already.

        In one step, safe against other processes: a launch with the same ``request_id`` or, unless
        ``as_another``, of the same visit is returned instead; one that was withdrawn is no visit's any more.

        Returns:
            The launch now in the store, and True if it is the given one.
        """
        ...

    def get(self, launch_id: str) -> Session | None:
        """Return the launch, or None if it is not here."""
        ...

    def list_all(self) -> list[Session]:
        """Return every launch, oldest first."""
        ...

    def update(self, launch_id: str, change: Callable[[Session], Session]) -> Session:
        """Read, change and write one launch in one step, safe against other processes.

        Raises:
            NotFoundError: The launch is not here.
            ReadWriteError: The disk did not take it.
        """
        ...

    def starting(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that asks for a token and opens the scribe for this launch.

        Independent of :meth:`watching`: who only looks on must not keep another from starting.
        """
        ...

    def watching(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that asks the scribe about this launch.

        Yields True if we are it until the block ends; the system frees the place when a process dies.
        """
        ...


class Audit(Protocol):
    """Keeps what was done, for good."""

    def record(self, deeds: Sequence[Deed]) -> None:
        """Write ``deeds`` down.

        Raises:
            LauncherError: They could not be written.
        """
        ...


Seen = Callable[[Session], None]
"""Is told each change of a launch, for people who look on."""


def nobody_looks(session: Session) -> None:
    """Take note of nothing."""
    del session
