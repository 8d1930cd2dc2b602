"""The tasks of a running program: one starts a launch, one watches it until nothing more is to come.

A watching task holds the launch's place as the one that asks the scribe, so that other processes follow what
it stores.
"""

import asyncio
import datetime as dt
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.ports import Browser, Clock, LaunchStore, Scribes, Seen
from tiep_launcher.services.starting import open_scribe, request_token
from tiep_launcher.services.watching import Watcher

_log = logging.getLogger(__name__)

DONE = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST, Phase.WITHDRAWN})
"""The phases in which nobody asks the scribe any more."""

_OPEN_WITHIN_S = 120.0
_EDITED_WITHIN = dt.timedelta(hours=12)
_OTHERS_PAUSE_S = 2.0
# Of fifty visits at once each start keeps disk and loop busy for a moment; calls must be answered in between.
_STARTS_AT_ONCE = 8


@dataclass(slots=True, kw_only=True)
class Tending:
    """Starts and watches launches.

    Attributes:
        store: Where launches are kept.
        scribes: Who writes reports.
        clock: Time.
        watcher: Asks how sessions stand, and says what changed.
        place_of: Finds where the doctor is to see the scribe.
        changed: Is told every change made here.
        is_stopping: True once nothing is to begin any more.
    """

    store: LaunchStore
    scribes: Scribes
    clock: Clock
    watcher: Watcher
    place_of: Callable[[Session], Awaitable[Browser]]
    changed: Seen
    is_stopping: bool = False
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])
    _starts: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])
    _tokens: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    _places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_STARTS_AT_ONCE))
    _asked_at: dict[str, float] = field(default_factory=dict[str, float])

    def begin(self, launch_id: str, *, is_wanted: bool) -> None:
        """Watch a launch from now on; with ``is_wanted``, open the scribe for it first."""
        if self.is_stopping:
            return
        loop = asyncio.get_running_loop()
        if is_wanted and launch_id not in self._starts:
            # A task of its own, because a watch may be begun anew while a token is on its way.
            start = loop.create_task(self._start(launch_id))
            self._starts[launch_id] = start
            start.add_done_callback(lambda _: self._starts.pop(launch_id, None))
        before = self._tasks.pop(launch_id, None)
        if before is not None:
            before.cancel()
        self._tasks[launch_id] = loop.create_task(self._tend(launch_id, before))

    def ask_now(self, launch_id: str) -> None:
        """Ask the scribe at once instead of after the pause; not more often than the settings allow."""
        asked_at = self._asked_at.get(launch_id)
        now = self.clock.monotonic()
        if asked_at is not None and now - asked_at < self.watcher.poll_interval_s:
            return
        self._asked_at[launch_id] = now
        session = self.store.get(launch_id)
        if session is None or session.phase is Phase.WITHDRAWN:
            return  # whatever stands there now, nobody may have it
        if session.session_id is not None:
            self.begin(launch_id, is_wanted=False)

    def is_open(self, session: Session, *, is_wanted: bool = False) -> bool:
        """Say whether something may still come of the launch; ``is_wanted`` counts an ended one as well."""
        if not session.is_launched:
            return False  # its report comes by itself
        newest = session.newest_report
        if newest is not None and self.clock.now() - newest.received_at > _EDITED_WITHIN:
            return False
        return is_wanted or session.phase not in DONE

    def is_starting(self, launch_id: str) -> bool:
        """Say whether the launch is being started (again) now."""
        return launch_id in self._starts

    def stop_opening(self, launch_id: str) -> None:
        """Take the start page back; a token that is on its way is waited for, as it may name a session."""
        start = self._starts.get(launch_id)
        if start is not None and start not in self._tokens:
            start.cancel()

    def tell(self, launch_id: str) -> Session | None:
        """Say how the launch stands now; None if it is not here."""
        session = self.store.get(launch_id)
        if session is not None:
            self.changed(session)
        return session

    async def stop(self) -> None:
        """Stop all tasks; launches stay as they are and the next program goes on.

        A token that is being asked for is waited for, because its answer may name a new session.
        """
        self.is_stopping = True
        for task in self._tasks.values():
            task.cancel()
        for launch_id in list(self._starts):
            self.stop_opening(launch_id)
        await asyncio.gather(*self._tasks.values(), *self._starts.values(), return_exceptions=True)
        self._tasks.clear()

    async def _tend(self, launch_id: str, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.gather(before, return_exceptions=True)  # it still holds the launch's place
        try:
            if launch_id in self._starts:
                await asyncio.shield(self._starts[launch_id])
            await self.watcher.wait(launch_id, lambda session: not self.is_open(session))
        except LauncherError as error:
            # It stands in the session what became of it; asking on is useless until a person does something.
            _log.info("tending_ended", extra={"launch_id": launch_id, "code": error.code})
        self.tell(launch_id)

    async def _start(self, launch_id: str) -> None:
        while not self.is_stopping:
            with self.store.starting(launch_id) as is_ours:
                if is_ours:
                    await self._start_as_ours(launch_id)
                    return
            await self.clock.sleep(_OTHERS_PAUSE_S)

    async def _start_as_ours(self, launch_id: str) -> None:
        this = asyncio.current_task()
        assert this is not None  # noqa: S101 - only ever runs as a task
        try:
            async with self._places:
                self._tokens.add(this)
                try:
                    ready = await request_token(
                        launch_id,
                        store=self.store,
                        scribes=self.scribes,
                        clock=self.clock,
                        changed=self.changed,
                    )
                finally:
                    self._tokens.discard(this)
            if ready is not None and not self.is_stopping:
                await open_scribe(
                    ready,
                    store=self.store,
                    browser=await self.place_of(ready.session),
                    clock=self.clock,
                    within_s=_OPEN_WITHIN_S,
                    changed=self.changed,
                )
        except LauncherError as error:
            session = self.tell(launch_id)
            if session is None or session.phase is Phase.FAILED:
                raise
            # The session exists all the same: the doctor may still open it, so it is watched.
            _log.info("start_incomplete", extra={"launch_id": launch_id, "code": error.code})
