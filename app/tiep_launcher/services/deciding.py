"""Launches that wait until a person has decided whether they start.

What may stand in a launch's way is a *gate*: a function that looks at the launch and at the doctor who asks
for it, and returns a :class:`Question`, or None if nothing is to be asked. A new kind of question is a
subclass with what people must see to answer it, a gate in the desk's ``gates``, and a dialog for it. Gates
are asked in their order; an answered kind is not asked again for the same launch.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from tiep_launcher.domain.errors import DeclinedError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Session
from tiep_launcher.services.ports import Clock, LaunchStore

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Why a launch waits for a person.

    Attributes:
        launch_id: The launch that waits.
        limit_s: After so many seconds nobody is there to answer; None waits for ever.
        declined: Code of what a person who says no makes of the launch.
        unanswered: Code of what silence makes of it.
    """

    launch_id: str
    limit_s: ClassVar[float | None] = 120.0
    declined: ClassVar[str] = "launch_declined"
    unanswered: ClassVar[str] = "launch_unanswered"


Gate = Callable[[Session, Doctor | None], Question | None]
"""Looks at a launch and at who asks for it; raises ``DeclinedError`` where there is nothing to ask."""


@dataclass(slots=True, kw_only=True)
class _Waiting:
    launch_id: str
    doctor: Doctor | None
    go_on: Callable[[Doctor | None], None]
    outcome: asyncio.Future[str | None]
    question: Question | None = None
    answered: set[type[Question]] = field(default_factory=set[type[Question]])
    timer: asyncio.Task[None] | None = None


class Deciding:
    """Every launch that waits for a person; lives in the loop of its desk."""

    def __init__(
        self,
        *,
        store: LaunchStore,
        clock: Clock,
        gates: Sequence[Gate],
        refused: Callable[[str, str], None],
        changed: Callable[[], None],
    ) -> None:
        """Prepare; nothing waits yet.

        Args:
            store: Where launches are kept.
            clock: Time.
            gates: What may stand in a launch's way, in the order in which it is asked about.
            refused: Is told launch and code when a launch is not to start.
            changed: Is told when the questions change.
        """
        self._store, self._clock, self._gates = store, clock, gates
        self._refused, self._changed = refused, changed
        self._waiting: dict[str, _Waiting] = {}
        self.missed: Question | None = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """What people are asked, the oldest first."""
        return tuple(waiting.question for waiting in self._waiting.values() if waiting.question is not None)

    def consider(self, launch_id: str, doctor: Doctor | None, go_on: Callable[[Doctor | None], None]) -> None:
        """Call ``go_on`` at once, or when a person has said so; a launch that waits already goes on waiting.

        Args:
            launch_id: The launch that is to start, or to be shown.
            doctor: Who asks for it; None if nobody said who.
            go_on: Starts it for the doctor who asks.

        Raises:
            DeclinedError: A gate says no without a question.
        """
        if launch_id in self._waiting:
            self._changed()
            return
        outcome = asyncio.get_running_loop().create_future()
        self._look(_Waiting(launch_id=launch_id, doctor=doctor, go_on=go_on, outcome=outcome))

    def answer(self, question: Question, *, goes_on: bool) -> bool:
        """Take a person's answer.

        Returns:
            False if the question is not asked any more.
        """
        waiting = self._waiting.get(question.launch_id)
        if waiting is None or waiting.question != question:
            return False
        if not goes_on:
            self._end(waiting, question.declined)
            return True
        waiting.answered.add(type(question))
        self._look_again(waiting)
        return True

    def reconsider(self, doctor: Doctor | None = None) -> None:
        """Look at every waiting launch again, because something in its way may be gone.

        Args:
            doctor: Who asks for those launches of which nobody said who; None leaves them waiting.
        """
        for waiting in list(self._waiting.values()):
            waiting.doctor = waiting.doctor or doctor
            self._look_again(waiting)

    def let_go(self, launch_id: str) -> None:
        """Ask nothing more about a launch that ended otherwise."""
        waiting = self._waiting.get(launch_id)
        if waiting is not None:
            self._end(waiting, None)

    def refuse_all(self) -> None:
        """End every question that has a limit as if it had gone unanswered."""
        for waiting in list(self._waiting.values()):
            if waiting.question is not None and waiting.question.limit_s is not None:
                self._end(waiting, waiting.question.unanswered)

    async def decided(self, launch_id: str) -> None:
        """Wait until nothing is asked about the launch any more.

        Raises:
            DeclinedError: It is not to start.
        """
        waiting = self._waiting.get(launch_id)
        code = None if waiting is None else await asyncio.shield(waiting.outcome)
        if code is not None:
            raise DeclinedError.of(code)

    def stop(self) -> None:
        """Ask nothing any more; launches stay as they are."""
        for waiting in self._waiting.values():
            waiting.outcome.cancel()
            if waiting.timer is not None:
                waiting.timer.cancel()
        self._waiting.clear()

    def _look_again(self, waiting: _Waiting) -> None:
        try:
            self._look(waiting)
        except DeclinedError:
            return  # the launch knows

    def _look(self, waiting: _Waiting) -> None:
        try:
            question = self._question(waiting)
        except DeclinedError as error:
            self._end(waiting, error.code)
            raise
        if question is None:
            self._end(waiting, None)
            waiting.go_on(waiting.doctor)
        elif question != waiting.question:
            self._ask(waiting, question)

    def _question(self, waiting: _Waiting) -> Question | None:
        session = self._store.get(waiting.launch_id)
        if session is None:
            return None
        for gate in self._gates:
            question = gate(session, waiting.doctor)
            if question is not None and type(question) not in waiting.answered:
                return question
        return None

    def _ask(self, waiting: _Waiting, question: Question) -> None:
        is_other_kind = type(question) is not type(waiting.question)
        waiting.question = question
        self._waiting[waiting.launch_id] = waiting
        self.missed = None
        if is_other_kind:
            if waiting.timer is not None:
                waiting.timer.cancel()
            waiting.timer = self._timer(waiting, question.limit_s)
        _log.info("launch_waits", extra={"launch_id": waiting.launch_id, "code": question.declined})
        self._changed()

    def _timer(self, waiting: _Waiting, limit_s: float | None) -> asyncio.Task[None] | None:
        if limit_s is None:
            return None
        return asyncio.get_running_loop().create_task(self._give_up(waiting, limit_s))

    async def _give_up(self, waiting: _Waiting, limit_s: float) -> None:
        await self._clock.sleep(limit_s)
        question = waiting.question
        if question is not None:
            waiting.timer = None
            self.missed = question
            self._end(waiting, question.unanswered)

    def _end(self, waiting: _Waiting, code: str | None) -> None:
        was_asked = self._waiting.pop(waiting.launch_id, None) is not None
        if waiting.timer is not None:
            waiting.timer.cancel()
        waiting.question = None
        if not waiting.outcome.done():
            waiting.outcome.set_result(code)
        if code is not None:
            _log.info("launch_refused", extra={"launch_id": waiting.launch_id, "code": code})
            self._refused(waiting.launch_id, code)
        if was_asked:
            self._changed()
