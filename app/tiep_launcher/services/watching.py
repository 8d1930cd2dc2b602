"""Watch a session until what the caller waits for has happened.

One process asks the scribe about a launch at a time; the others follow what it stores, and the next one
takes over when it dies.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import (
    ConfigurationError,
    ExitStatus,
    KeyRejectedError,
    LauncherError,
    NoAnswerError,
    NotReadyError,
    Problem,
    SessionUnknownError,
)
from tiep_launcher.domain.session import ContactState, Failure, Phase, Session
from tiep_launcher.domain.transitions import (
    ContactLost,
    ContactRefused,
    RequestFailed,
    SessionUnknown,
    StatusReceived,
    apply,
)
from tiep_launcher.services.polling import Random, failure_interval_s, steady_interval_s, with_jitter
from tiep_launcher.services.ports import Clock, LaunchStore, Scribes

_FOLLOW_S = 0.5

Condition = Callable[[Session], bool]
"""Says whether a wait is over; may raise the error that ends it."""

Seen = Callable[[Session], None]
"""Is told each change, for people who look on."""


def _nobody_looks(session: Session) -> None:
    del session


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
    seen: Seen = _nobody_looks

    async def refresh(self, launch_id: str) -> Session:
        """Ask once how the session stands, and keep the answer.

        Raises:
            KeyRejectedError: The key was rejected; asking again is useless until it changes.
            SessionUnknownError: The server does not know the session; the launch is ``lost``.
            LauncherError: As the answer or its absence demands; contact is lost then.
        """
        session = self._get(launch_id)
        if session.session_id is None:
            return session
        try:
            scribe = await self.scribes.of(session.request.facility)
            answer = await scribe.get_session(session.session_id)
        except SessionUnknownError:
            self._update(launch_id, lambda now: apply(now, SessionUnknown(at=self.clock.now())))
            raise
        except (KeyRejectedError, ConfigurationError):
            self._update(launch_id, lambda now: apply(now, ContactRefused(at=self.clock.now())))
            raise
        except LauncherError:
            self._update(launch_id, lambda now: apply(now, ContactLost(at=self.clock.now())))
            raise
        event = StatusReceived(
            at=self.clock.now(), status=answer.status, phase=answer.phase, report=answer.report
        )
        return self._update(launch_id, lambda now: apply(now, event))

    async def wait(self, launch_id: str, is_over: Condition, *, deadline: float | None = None) -> Session:
        """Watch the launch until ``is_over``.

        Args:
            launch_id: Which launch.
            is_over: Ends the wait; errors that it raises end it too.
            deadline: Monotonic time at which the wait ends without success; None for no limit.

        Raises:
            NotReadyError: The deadline came first.
            LauncherError: What ``is_over`` raised, or a reason that makes further asking useless.
        """
        while True:
            with self.store.watching(launch_id) as is_ours:
                if is_ours:
                    return await self._poll(launch_id, is_over, deadline)
            session = self._get(launch_id)
            self.seen(session)
            if is_over(session):
                return session
            await self._pause(_FOLLOW_S, deadline)

    async def _poll(self, launch_id: str, is_over: Condition, deadline: float | None) -> Session:
        session = self._settle_interrupted(launch_id)
        failures = 0
        while not is_over(session):
            try:
                session = await self.refresh(launch_id)
                failures = 0
                pause_s = steady_interval_s(session, self.clock.now(), at_least_s=self.poll_interval_s)
            except (KeyRejectedError, SessionUnknownError, ConfigurationError):
                raise
            except LauncherError as error:
                # Captive portals, restarting proxies, renewed certificates: all pass. Only people give up.
                failures += 1
                session = self._get(launch_id)
                pause_s = failure_interval_s(
                    failures,
                    retry_after_s=error.retry_after_s if isinstance(error, NoAnswerError) else None,
                    at_least_s=self.poll_interval_s,
                )
            if is_over(session):
                break
            await self._pause(with_jitter(pause_s, self.chance), deadline)
            session = self._get(launch_id)
        return session

    def _settle_interrupted(self, launch_id: str) -> Session:
        """Turn a launch whose process died before it had a session into a failed one."""
        session = self._get(launch_id)
        if session.session_id is None and session.phase in {Phase.DRAFT, Phase.REQUESTING}:
            failure = Failure("launch_interrupted", ExitStatus.NO_ANSWER)
            return self._update(
                launch_id, lambda now: apply(now, RequestFailed(at=self.clock.now(), failure=failure))
            )
        return session

    def _update(self, launch_id: str, change: Callable[[Session], Session]) -> Session:
        session = self.store.update(launch_id, change)
        self.seen(session)
        return session

    def _get(self, launch_id: str) -> Session:
        session = self.store.get(launch_id)
        if session is None:
            raise LauncherError(Problem("launch_vanished"))
        return session

    async def _pause(self, seconds: float, deadline: float | None) -> None:
        if deadline is not None:
            left_s = deadline - self.clock.monotonic()
            if left_s <= 0:
                raise NotReadyError.of("wait_ended")
            seconds = min(seconds, left_s)
        await self.clock.sleep(seconds)


def has_lost_contact(session: Session) -> bool:
    """Say whether the server does not answer at present."""
    return session.contact.state is not ContactState.REACHABLE
