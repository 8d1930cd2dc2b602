"""Hands each new version of a report to the hospital system: to its address, or to a program of the site.

How far each is stands in the launch itself, so that the next program goes on where this one was ended. The
other side may get a version twice, if this machine stops between its answer and our note; the id tells it so.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.handing_on import HandingOn, Way
from tiep_launcher.domain.holding import may_leave
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, ReportVersion, Session
from tiep_launcher.domain.transitions import HandedOn, ReportDelivered, apply
from tiep_launcher.services.line import Lines
from tiep_launcher.services.ports import Clock, LaunchStore, Seen

_log = logging.getLogger(__name__)

_KINDS = {Way.CALLBACK: DeliveryKind.CALLED_BACK, Way.PROGRAM: DeliveryKind.EXPORTED}


class Takers(Protocol):
    """The hospital system's ends, for each facility."""

    def ways_of(self, facility: str) -> tuple[Way, ...]:
        """Return the ways that are set up. Takes no time."""
        ...

    async def hand(self, session: Session, version: ReportVersion, way: Way) -> str | None:
        """Hand a version on, and return where it went, if that is worth telling.

        Raises:
            LauncherError: It was not taken, or must not leave.
        """
        ...

    async def tell_withdrawn(self, session: Session, version: ReportVersion, way: Way) -> None:
        """Tell that a version which was handed on is withdrawn; its content does not go out again.

        Raises:
            LauncherError: That was not taken.
        """
        ...


@dataclass(slots=True, kw_only=True)
class HandingsOn:
    """Sees to it that versions reach the hospital system, and that it hears of what is withdrawn.

    Attributes:
        store: Where launches are kept.
        clock: Time.
        takers: The hospital system's ends.
        changed: Is told every change made here.
    """

    store: LaunchStore
    clock: Clock
    takers: Takers
    changed: Seen
    _lines: Lines = field(init=False)
    _is_stopping: bool = False

    def __post_init__(self) -> None:
        """Make the lines."""
        self._lines = Lines(clock=self.clock, work=self._work)

    def begin(self, sessions: Iterable[Session]) -> None:
        """Go on with what has not arrived yet; call it again when settings or secrets have changed.

        Args:
            sessions: Every launch; whoever calls has them at hand or reads them for this.
        """
        for session in sessions:
            self.note(session)
            if any(not one.is_done for one in session.handings_on):
                self._lines.put(session.request.facility, session.launch_id)
        self._lines.wake()

    def note(self, session: Session) -> None:
        """Look whether a launch has something new to hand on; call it with every change."""
        if self._is_stopping or not self._new(session):
            return
        self._lines.put(session.request.facility, session.launch_id)
        try:
            self._enter(session)
        except LauncherError as error:
            _log.warning("handing_on_not_kept", extra={"launch_id": session.launch_id, "code": error.code})

    async def stop(self) -> None:
        """Stop; the next program goes on."""
        self._is_stopping = True
        await self._lines.stop()

    def _new(self, session: Session) -> list[HandingOn]:
        """Find what is not in line yet: new versions, and the withdrawal of those that arrived."""
        at = self.clock.now()
        if session.phase is Phase.WITHDRAWN:
            told = {one.key for one in session.handings_on}
            return [
                HandingOn(version=one.version, way=one.way, is_withdrawal=True, since=at)
                for one in session.handings_on
                if one.is_done and not one.is_withdrawal and (one.version, one.way, True) not in told
            ]
        known = {one.version for one in session.handings_on}
        taken = {delivery.version for delivery in session.deliveries}
        return [
            HandingOn(version=version.number, way=way, since=at)
            for way in self.takers.ways_of(session.request.facility)
            for version in session.reports
            if may_leave(version) and version.number not in known | taken
        ]

    def _enter(self, session: Session) -> Session:
        new = self._new(session)
        return self._change(session.launch_id, *(HandedOn(handing_on=one) for one in new)) if new else session

    async def _work(self, launch_id: str) -> bool:
        try:
            session = self.store.get(launch_id)
            if session is None:
                return True
            session = self._enter(session)
            waiting = [one for one in session.handings_on if not one.is_done]
            outcomes = [await self._bring(session, one) for one in waiting]
        except LauncherError as error:  # the store is busy, or its disk is full
            _log.warning("handing_on_not_kept", extra={"launch_id": launch_id, "code": error.code})
            return False
        return all(outcomes)

    async def _bring(self, session: Session, one: HandingOn) -> bool:
        """Hand one on; returns whether nothing is left to do for it now."""
        version = next((version for version in session.reports if version.number == one.version), None)
        if version is None or one.way not in self.takers.ways_of(session.request.facility):
            return True
        if not one.is_withdrawal and not may_leave(version):
            return True  # held since; a confirmation puts it in line again
        tried = replace(one, attempts=one.attempts + 1)
        try:
            where = await self._hand(session, version, one)
        except LauncherError as error:
            reason = str(error.problems[0].facts.get("reason", error.code))
            since = self.clock.now() if one.reason is None else one.since
            self._change(session.launch_id, HandedOn(handing_on=replace(tried, reason=reason, since=since)))
            if reason != one.reason:
                _log.warning(
                    "report_not_handed_on", extra={"launch_id": session.launch_id, "code": reason.lower()}
                )
            return False
        at = self.clock.now()
        done = HandedOn(handing_on=replace(tried, is_done=True, since=at, reason=None))
        if one.is_withdrawal:
            self._change(session.launch_id, done)
        else:
            delivery = Delivery(_KINDS[one.way], at, one.version, where)
            self._change(session.launch_id, done, ReportDelivered(delivery=delivery))
        _log.info("report_handed_on", extra={"launch_id": session.launch_id, "reason": one.way.value})
        return True

    async def _hand(self, session: Session, version: ReportVersion, one: HandingOn) -> str | None:
        if one.is_withdrawal:
            await self.takers.tell_withdrawn(session, version, one.way)
            return None
        return await self.takers.hand(session, version, one.way)

    def _change(self, launch_id: str, *events: HandedOn | ReportDelivered) -> Session:
        def change(now: Session) -> Session:
            for event in events:
                now = apply(now, event)
            return now

        session = self.store.update(launch_id, change)
        self.changed(session)
        return session
