"""Watch a session until what the caller waits for has happened.

One process asks the scribe about a launch at a time; the others follow what it stores, and the next one
takes over when it dies.
"""

import asyncio
import contextlib
import datetime as dt
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tiep_launcher.domain.errors import (
    ConfigurationError,
    ExitStatus,
    KeyRejectedError,
    LauncherError,
    NoAnswerError,
    NotReadyError,
    ReadWriteError,
    SessionUnknownError,
)
from tiep_launcher.domain.session import ContactState, Failure, Phase, Session
from tiep_launcher.domain.transitions import (
    ContactLost,
    ContactRefused,
    Event,
    RequestFailed,
    SessionUnknown,
    StatusReceived,
    TokenExpired,
    apply,
)
from tiep_launcher.services.polling import Random, failure_interval_s, steady_interval_s, with_jitter
from tiep_launcher.services.ports import Clock, LaunchStore, Scribes, Seen, nobody_looks
from tiep_launcher.services.starting import store_session

_log = logging.getLogger(__name__)

_FOLLOW_S = 0.5
_LOOK_S = 5.0
# A wait begins by asking anew, so a rejection that is older may be over in a moment.
_REFUSED_FOR_GOOD_S = 20.0
# Written at each poll, it would be all that the disk ever does here; after a crash it is this much too early.
_NOT_SAVED_WRITTEN_EVERY = dt.timedelta(minutes=1)
_POLLS_AT_ONCE = 2
# A server under repair may not know a session for a moment; it is lost when that stays so.
_LOST_AFTER = 3
# A token lives for ten minutes; one that is nearly as old is not worth opening a page for.
_TOKEN_USED_WITHIN = dt.timedelta(minutes=9)

Condition = Callable[[Session], bool]
"""Says whether a wait is over; may raise the error that ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watcher:
    """Asks scribes how sessions stand.

    Attributes:
        store: Where launches are kept.
        scribes: Who is asked.
        clock: Time.
        chance: Jitter.
        poll_interval_s: No session is asked for more often than this.
        seen: Is told every change of a watched session.
    """

    store: LaunchStore
    scribes: Scribes
    clock: Clock
    poll_interval_s: float
    chance: Random = field(default_factory=random.SystemRandom)
    seen: Seen = nobody_looks
    _not_saved_at: dict[str, dt.datetime] = field(default_factory=dict[str, dt.datetime])
    _polls: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_POLLS_AT_ONCE))

    async def refresh(self, launch_id: str) -> Session:
        """Ask once how the session stands, and keep the answer.

        Raises:
            KeyRejectedError: The key was rejected; asking again is useless until it changes.
            SessionUnknownError: The server says that it does not know the session.
            ReadWriteError: The answer could not be kept.
            LauncherError: As the answer or its absence demands; contact is lost then.
        """
        return await self._ask(store_session(self.store, launch_id))

    async def _ask(self, session: Session) -> Session:
        """Ask as :meth:`refresh` does, of a launch that was read just now."""
        launch_id = session.launch_id
        if session.session_id is None:
            return session
        try:
            scribe = await self.scribes.of(session.request.facility)
            async with self._polls:
                answer = await scribe.get_session(session.session_id)
        except SessionUnknownError:
            raise
        except (KeyRejectedError, ConfigurationError):
            self._update(launch_id, ContactRefused(at=self.clock.now()))
            raise
        except LauncherError:
            self._update(launch_id, ContactLost(at=self.clock.now()))
            raise
        event = StatusReceived(
            at=self.clock.now(),
            status=answer.status,
            phase=answer.phase,
            report=answer.report,
            not_saved_at=self._not_saved_at.get(launch_id),
        )
        if self._is_no_news(session, event):
            self._not_saved_at[launch_id] = event.at
            return session
        self._not_saved_at.pop(launch_id, None)
        return self._update(launch_id, event)

    async def wait(self, launch_id: str, is_over: Condition, *, deadline: float | None = None) -> Session:
        """Watch the launch until ``is_over``; the scribe is asked once before anything is decided.

        Args:
            launch_id: Which launch.
            is_over: Ends the wait; errors that it raises end it too.
            deadline: Monotonic time at which the wait ends without success; None for no limit.

        Raises:
            NotReadyError: The deadline came first.
            LauncherError: What ``is_over`` raised, or a reason that makes further asking useless.
        """
        has_asked = False
        while True:
            with self.store.watching(launch_id) as is_ours:
                if is_ours:
                    return await self._poll(launch_id, is_over, deadline)
            if not has_asked:
                # Whoever watches may be in the middle of a long pause, and a caller who waits may not.
                has_asked = True
                with contextlib.suppress(LauncherError):
                    await self.refresh(launch_id)
            session = store_session(self.store, launch_id)
            self.seen(session)
            if is_over(session):
                return session
            await self._pause(_FOLLOW_S, deadline)

    async def follow(self, launch_id: str, is_over: Condition, *, deadline: float | None = None) -> Session:
        """Wait as :meth:`wait` does while somebody else in this process does the asking.

        Raises:
            NotReadyError: The deadline came first.
            KeyRejectedError: Nobody asks any more, because the key was rejected.
            LauncherError: What ``is_over`` raised.
        """
        began = self.clock.monotonic()
        while True:
            session = store_session(self.store, launch_id)
            self.seen(session)
            if is_over(session):
                return session
            is_refused = session.contact.state is ContactState.REFUSED
            if is_refused and self.clock.monotonic() - began > _REFUSED_FOR_GOOD_S:
                raise KeyRejectedError.of("key_rejected")
            await self._pause(_FOLLOW_S, deadline)

    async def _poll(self, launch_id: str, is_over: Condition, deadline: float | None) -> Session:
        self._settle_interrupted(launch_id)
        failures = unknown = 0
        began = changed = self.clock.monotonic()
        session = store_session(self.store, launch_id)
        before: Session | None = None
        while True:
            retry_after_s: float | None = None
            try:
                session = await self._ask(session)
                failures = unknown = 0
            except (KeyRejectedError, ConfigurationError):
                raise
            except SessionUnknownError:
                failures, unknown = failures + 1, unknown + 1
                if unknown >= _LOST_AFTER:
                    self._update(launch_id, SessionUnknown(at=self.clock.now()))
            except ReadWriteError as error:
                if error.code != "store_busy":
                    raise  # people must know at once that nothing can be kept
                failures += 1
            except LauncherError as error:
                # Captive portals, restarting proxies, renewed certificates: all pass. Only people give up.
                failures += 1
                retry_after_s = error.retry_after_s if isinstance(error, NoAnswerError) else None
            if failures:
                session = store_session(self.store, launch_id)
            session = self._settle_expired(session)
            if is_over(session):
                return session
            now = self.clock.monotonic()
            if before is None or session.changed_at != before.changed_at:
                changed = now
            before = session
            if failures:
                pause_s = failure_interval_s(
                    failures, retry_after_s=retry_after_s, at_least_s=self.poll_interval_s
                )
            else:
                pause_s = steady_interval_s(
                    session.phase,
                    watched_s=now - began,
                    quiet_s=now - changed,
                    at_least_s=self.poll_interval_s,
                )
            session = await self._pause_unless_told(session, with_jitter(pause_s, self.chance), deadline)

    async def _pause_unless_told(self, session: Session, pause_s: float, deadline: float | None) -> Session:
        """Wait ``pause_s``, or until another process has learnt something about this launch; read it anew."""
        ends_at = self.clock.monotonic() + pause_s
        while (left_s := ends_at - self.clock.monotonic()) > 0:
            await self._pause(min(left_s, _LOOK_S), deadline)
            now = store_session(self.store, session.launch_id)
            if now.changed_at != session.changed_at:
                return now
            session = now
        return session

    def _is_no_news(self, session: Session, event: StatusReceived) -> bool:
        """Say whether a poll changed nothing, so that it need not be written down."""
        before = session.not_saved_at
        if before is None or not abs(event.at - before) < _NOT_SAVED_WRITTEN_EVERY:
            return False
        return replace(apply(session, event), not_saved_at=before) == session

    def _settle_interrupted(self, launch_id: str) -> None:
        """Turn a launch whose process died before it had a session into a failed one."""
        session = store_session(self.store, launch_id)
        if session.session_id is not None or session.phase not in {Phase.DRAFT, Phase.REQUESTING}:
            return
        with self.store.starting(launch_id) as is_nobody_starting:
            if is_nobody_starting:
                failure = Failure("launch_interrupted", ExitStatus.NO_ANSWER)
                self._update(launch_id, RequestFailed(at=self.clock.now(), failure=failure))

    def _settle_expired(self, session: Session) -> Session:
        """Say that the start link ran out, if nobody has opened it in time and nobody is about to."""
        waits_since = session.changed_at or session.created_at
        if session.phase is not Phase.READY or self.clock.now() - waits_since < _TOKEN_USED_WITHIN:
            return session
        with self.store.starting(session.launch_id) as is_nobody_starting:
            if not is_nobody_starting:
                return session
            return self._update(session.launch_id, TokenExpired(at=self.clock.now()))

    def _update(self, launch_id: str, event: Event) -> Session:
        before: list[ContactState] = []

        def change(session: Session) -> Session:
            before[:] = [session.contact.state]
            return apply(session, event)

        session = self.store.update(launch_id, change)
        if [session.contact.state] != before:
            name = "contact_back" if session.contact.state is ContactState.REACHABLE else "contact_lost"
            _log.info(name, extra={"launch_id": launch_id, "reason": session.contact.state.value})
        self.seen(session)
        return session

    async def _pause(self, seconds: float, deadline: float | None) -> None:
        if deadline is not None:
            left_s = deadline - self.clock.monotonic()
            if left_s <= 0:
                raise NotReadyError.of("wait_ended")
            seconds = min(seconds, left_s)
        await self.clock.sleep(seconds)
