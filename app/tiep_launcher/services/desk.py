"""What a running program does for its launches: start them, watch all of them, say what changed.

One task tends each launch that is open. It holds the launch's place as the one that asks the scribe, so
that other processes follow what it stores.
"""

import asyncio
import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, Session
from tiep_launcher.domain.transitions import (
    Event,
    LaunchCancelled,
    LaunchClosed,
    ReportDelivered,
    apply,
)
from tiep_launcher.services.ports import Browser, Clock, LaunchStore, Scribes, Seen
from tiep_launcher.services.starting import needs_start, open_scribe, request_token
from tiep_launcher.services.watching import Watcher

_log = logging.getLogger(__name__)

_OPEN_WITHIN_S = 120.0
_EDITED_WITHIN = dt.timedelta(hours=12)
_OTHERS_PAUSE_S = 2.0
_DONE = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST, Phase.WITHDRAWN})


class WishKind(StrEnum):
    """What a call from outside may want of the windows."""

    SHOW = "show"
    SHOW_LAUNCH = "show_launch"
    LOCK = "lock"
    LOGOFF = "logoff"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish; ``launch_id`` names the launch to show."""

    kind: WishKind
    launch_id: str | None = None


def _nobody_wishes(wish: Wish) -> None:
    del wish


@dataclass(slots=True, kw_only=True)
class Desk:
    """The launches of one running program.

    Attributes:
        store: Where launches are kept.
        scribes: Who writes reports.
        browser: Where the doctor sees the scribe.
        clock: Time.
        watcher: Asks how sessions stand, and says what changed.
        changed: Is told every change made here.
        wished: Is told what a call from outside wants of the windows.
        is_covered: Whether the windows are covered now.
    """

    store: LaunchStore
    scribes: Scribes
    browser: Browser
    clock: Clock
    watcher: Watcher
    changed: Seen
    wished: Callable[[Wish], None] = _nobody_wishes
    is_covered: bool = False
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])
    _starts: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, asyncio.Task[None]])
    _tokens: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    _is_stopping: bool = False
    _asked_at: dict[str, float] = field(default_factory=dict[str, float])

    def resume(self) -> int:
        """Go on with every launch that is not done; call it once, in the loop that tends them.

        Returns:
            How many there are.
        """
        waiting = [session for session in self.store.list_all() if self._is_open(session)]
        for session in waiting:
            self._tend_from_now(session.launch_id, is_wanted=False)
        return len(waiting)

    def open_launches(self) -> int:
        """Count the visits that are not saved, given up or failed."""
        return sum(
            session.newest_report is None and session.phase not in _DONE for session in self.store.list_all()
        )

    async def stop(self) -> None:
        """Stop tending; launches stay as they are and the next program goes on.

        A token that is being asked for is waited for, because its answer may name a new session.
        """
        self._is_stopping = True
        for task in self._tasks.values():
            task.cancel()
        for task in self._starts.values():
            if task not in self._tokens:
                task.cancel()
        await asyncio.gather(*self._tasks.values(), *self._starts.values(), return_exceptions=True)
        self._tasks.clear()

    def begin(self, launch_id: str) -> None:
        """Start a launch that is held, if nobody has, and watch it from now on."""
        session = self._told(launch_id)
        if session is not None and self._is_open(session, is_wanted=True):
            self._tend_from_now(launch_id, is_wanted=needs_start(session, self.clock.now()))
        self.wished(Wish(WishKind.SHOW_LAUNCH, launch_id))

    def try_now(self, launch_id: str) -> None:
        """Ask the scribe at once instead of after the pause; not more often than the settings allow."""
        asked_at = self._asked_at.get(launch_id)
        now = self.clock.monotonic()
        if asked_at is not None and now - asked_at < self.watcher.poll_interval_s:
            return
        self._asked_at[launch_id] = now
        session = self.store.get(launch_id)
        if session is not None and session.session_id is not None:
            self._tend_from_now(launch_id, is_wanted=False)

    def give_up(self, launch_id: str) -> None:
        """End a launch without a report; one that still comes is kept."""
        self._change(launch_id, LaunchCancelled(at=self.clock.now()))

    def close_visit(self, launch_id: str) -> None:
        """Be done with a saved report."""
        self._change(launch_id, LaunchClosed(at=self.clock.now()))

    def delivered(self, launch_id: str, kind: DeliveryKind, version: int, path: str | None) -> None:
        """Remember that a version went out."""
        delivery = Delivery(kind, self.clock.now(), version, path)
        self._change(launch_id, ReportDelivered(delivery=delivery))

    def open_again(self, launch_id: str) -> None:
        """Open the scribe once more for a launch that is running: a new token for the same session."""
        self._tend_from_now(launch_id, is_wanted=True)

    def _change(self, launch_id: str, event: Event) -> None:
        self.changed(self.store.update(launch_id, lambda now: apply(now, event)))

    def _told(self, launch_id: str) -> Session | None:
        session = self.store.get(launch_id)
        if session is not None:
            self.changed(session)
        return session

    def _is_open(self, session: Session, *, is_wanted: bool = False) -> bool:
        newest = session.newest_report
        if newest is not None and self.clock.now() - newest.received_at > _EDITED_WITHIN:
            return False
        return is_wanted or session.phase not in _DONE

    def _tend_from_now(self, launch_id: str, *, is_wanted: bool) -> None:
        if self._is_stopping:
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

    async def _tend(self, launch_id: str, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.gather(before, return_exceptions=True)  # it still holds the launch's place
        try:
            if launch_id in self._starts:
                await asyncio.shield(self._starts[launch_id])
            await self.watcher.wait(launch_id, lambda session: not self._is_open(session))
        except LauncherError as error:
            # It stands in the session what became of it; asking on is useless until a person does something.
            _log.info("tending_ended", extra={"launch_id": launch_id, "code": error.code})
        self._told(launch_id)

    async def _start(self, launch_id: str) -> None:
        while not self._is_stopping:
            with self.store.starting(launch_id) as is_ours:
                if is_ours:
                    await self._start_as_ours(launch_id)
                    return
            await self.clock.sleep(_OTHERS_PAUSE_S)

    async def _start_as_ours(self, launch_id: str) -> None:
        this = asyncio.current_task()
        assert this is not None  # noqa: S101 - only ever runs as a task
        try:
            self._tokens.add(this)
            try:
                ready = await request_token(
                    launch_id, store=self.store, scribes=self.scribes, clock=self.clock, changed=self.changed
                )
            finally:
                self._tokens.discard(this)
            if ready is not None and not self._is_stopping:
                await open_scribe(
                    ready,
                    store=self.store,
                    browser=self.browser,
                    clock=self.clock,
                    within_s=_OPEN_WITHIN_S,
                    changed=self.changed,
                )
        except LauncherError as error:
            session = self._told(launch_id)
            if session is None or session.phase is Phase.FAILED:
                raise
            # The session exists all the same: the doctor may still open it, so it is watched.
            _log.info("start_incomplete", extra={"launch_id": launch_id, "code": error.code})
