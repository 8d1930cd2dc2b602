"""Who works at this desk now, and what stands in the way of another doctor's launch.

The doctor is held here, in memory, and nowhere else: the next start asks anew.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from tiep_launcher.domain.errors import DeclinedError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.deciding import Question

_RUNNING = frozenset(
    {Phase.REQUESTING, Phase.READY, Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorNotChosen(Question):
    """Nobody said whose launch it is. It waits as long as it takes: the windows ask who is there."""

    limit_s: ClassVar[float | None] = None
    declined: ClassVar[str] = "doctor_not_chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDoctorAsks(Question):
    """Another doctor's launch came to this desk.

    Attributes:
        present: Who works here now.
        asking: Whose launch it is.
    """

    declined: ClassVar[str] = "doctor_switch_declined"
    unanswered: ClassVar[str] = "doctor_switch_unanswered"

    present: Doctor
    asking: Doctor


@dataclass(frozen=True, slots=True, kw_only=True)
class AtDesk:
    """What the windows must know beside the visits.

    Attributes:
        doctor: Who works here; None if nobody was chosen.
        questions: What waits for a person, the oldest first.
        missed: The last launch that nobody decided about in time.
    """

    doctor: Doctor | None = None
    questions: tuple[Question, ...] = ()
    missed: Question | None = None


def visits_of(sessions: Iterable[Session], doctor: Doctor | None) -> list[Session]:
    """Return the visits of ``doctor``, in their order: all that windows show while that doctor works here."""
    if doctor is None:
        return []
    return [session for session in sessions if session.request.doctor_id == doctor.id]


def running_visits(sessions: Iterable[Session], doctor: Doctor) -> int:
    """Count the visits of ``doctor`` that are on their way to a report."""
    return sum(session.phase in _RUNNING for session in visits_of(sessions, doctor))


class DoctorAtDesk:
    """The one value: who works here now."""

    def __init__(self, own: Doctor | None = None, changed: Callable[[], None] = lambda: None) -> None:
        """Begin with the desk's own doctor, where it has one.

        Args:
            own: Whose desk it is by its settings; None where that is asked for.
            changed: Is told when another doctor is here.
        """
        self._own, self._changed = own, changed
        self.present = own

    def choose(self, doctor: Doctor) -> None:
        """Let ``doctor`` work here from now on; a name that is known already is kept."""
        before = self.present
        if before is not None and before.id == doctor.id and doctor.name is None:
            return
        self.present = doctor
        if before != doctor:
            self._changed()

    def forget(self) -> None:
        """Let nobody work here but whose desk it is."""
        before, self.present = self.present, self._own
        if before != self.present:
            self._changed()

    def settle(self, own: Doctor | None) -> None:
        """Let the desk be another's by its settings; whoever was chosen to work here stays."""
        before, was_own = self.present, self.present == self._own
        self._own = own
        self.present = own if was_own else before
        if before != self.present:
            self._changed()

    def gate(self, session: Session, asking: Doctor | None) -> Question | None:
        """Ask who is there, or whether another doctor may take over.

        Raises:
            DeclinedError: ``visit_open_for_other_doctor``: somebody is there, and this visit is another's.
        """
        present = self.present
        if asking is None:
            return DoctorNotChosen(launch_id=session.launch_id)
        if present is not None and present.id != asking.id:
            return OtherDoctorAsks(launch_id=session.launch_id, present=present, asking=asking)
        owner = session.request.doctor
        if owner is not None and owner.id != asking.id and not session.has_saved_report:
            raise DeclinedError.of("visit_open_for_other_doctor")
        return None
