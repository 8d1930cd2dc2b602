"""Links, which any web page may have made: what is asked before one launches, how often they guess."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.deciding import Question

_GUESSES = 5
_WITHIN_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAsks(Question):
    """A link wants a visit launched, and somebody else than the hospital system may have made it."""

    declined: ClassVar[str] = "link_declined"
    unanswered: ClassVar[str] = "link_unanswered"


class Links:
    """What links of the program's scheme have asked for lately."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        """Know of none yet; ``monotonic`` returns seconds that only ever grow."""
        self._monotonic = monotonic
        self._wrong: deque[float] = deque(maxlen=_GUESSES)
        self._doubtful: set[str] = set()

    @property
    def are_too_many(self) -> bool:
        """True while so many led nowhere within a minute as nobody makes by mistake."""
        return len(self._wrong) == _GUESSES and self._monotonic() - self._wrong[0] < _WITHIN_S

    def count_wrong(self) -> None:
        """Take note of one that led nowhere."""
        self._wrong.append(self._monotonic())

    def doubt(self, launch_id: str) -> None:
        """Let a launch be asked about before it starts."""
        self._doubtful.add(launch_id)

    def doubt_waiting(self, sessions: Iterable[Session], is_by_ref: Callable[[str | None], bool]) -> None:
        """Let launches that waited for a person when the program ended not start without a question.

        Args:
            sessions: Every launch.
            is_by_ref: Says of a request id whether a reference made the launch; links make no other.
        """
        waiting = (session for session in sessions if session.phase is Phase.DRAFT)
        self._doubtful.update(
            session.launch_id for session in waiting if is_by_ref(session.request.request_id)
        )

    def gate(self, session: Session, asking: Doctor | None) -> Question | None:
        """Return what stands in the way of a launch by a link that anybody may have made."""
        del asking
        return LinkAsks(launch_id=session.launch_id) if session.launch_id in self._doubtful else None
