"""The visits that the windows know: whose they are, which is shown, which the HIS opened."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.doctor_at_desk import running_visits, visits_of

_ENDED = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST, Phase.WITHDRAWN})


class DeskVisits:
    """Every visit as it was told of last, and the few choices that people make among them.

    Attributes:
        doctor: Who works here; nobody sees another's visits.
        in_his: The launch that the hospital system opened last.
    """

    def __init__(self) -> None:
        """Know no visit yet."""
        self._sessions: dict[str, Session] = {}
        self._current: str | None = None
        self.doctor: Doctor | None = None
        self.in_his: str | None = None

    def __getitem__(self, launch_id: str) -> Session:
        """Return a visit that is known."""
        return self._sessions[launch_id]

    def get(self, launch_id: str | None) -> Session | None:
        """Return a visit; None if there is none of that launch."""
        return None if launch_id is None else self._sessions.get(launch_id)

    def load(self, sessions: Iterable[Session]) -> None:
        """Take over what was kept, unless something newer was told already."""
        for session in sessions:
            self._sessions.setdefault(session.launch_id, session)

    def take(self, session: Session) -> Session | None:
        """Take over how a visit stands now and return how it stood; a new one of this doctor is shown."""
        before = self._sessions.get(session.launch_id)
        self._sessions[session.launch_id] = session
        if before is None and self.is_mine(session):
            self._current = session.launch_id
        return before

    @property
    def by_launch(self) -> Mapping[str, Session]:
        """The visits of all doctors."""
        return MappingProxyType(self._sessions)

    def mine(self) -> list[Session]:
        """Return the visits of whoever works here, the newest last."""
        return visits_of(self._sessions.values(), self.doctor)

    def is_mine(self, session: Session) -> bool:
        """True if whoever works here may see it."""
        return session in visits_of([session], self.doctor)

    def of_others(self) -> set[str]:
        """Return the launches of doctors who do not work here now."""
        return self._sessions.keys() - {session.launch_id for session in self.mine()}

    def unsaved(self) -> list[Session]:
        """Return the visits of all doctors that go on and have no report yet."""
        return [
            session
            for session in self._sessions.values()
            if session.newest_report is None and session.phase not in _ENDED
        ]

    def watched(self) -> list[Session]:
        """Return the visits of whoever works here whose report is looked for."""
        return [session for session in self.mine() if session.session_id and session.phase not in _ENDED]

    def running_of(self, doctor: Doctor) -> int:
        """Count the visits of ``doctor`` that are on their way to a report."""
        return running_visits(self._sessions.values(), doctor)

    # which one is shown

    @property
    def current(self) -> str | None:
        """The launch that was chosen to be shown, whether or not whoever works here may see it."""
        return self._current

    def choose(self, launch_id: str) -> None:
        """Let this launch be shown from now on."""
        self._current = launch_id

    def shown(self) -> Session | None:
        """Return the visit that windows show; the newest where another's was chosen, None without any."""
        mine = self.mine()
        chosen = next((session for session in mine if session.launch_id == self._current), None)
        return chosen or (mine[-1] if mine else None)

    def settle(self) -> None:
        """Let what is shown now be what was chosen."""
        shown = self.shown()
        self._current = None if shown is None else shown.launch_id

    def other_in_his(self) -> Patient | None:
        """Return whom the hospital system opened last, if that is another patient than the one shown."""
        shown, last = self.shown(), self.get(self.in_his)
        if shown is None or last is None:
            return None
        one, other = shown.request.visit_key, last.request.visit_key
        is_same = (one.facility, one.patient_id) == (other.facility, other.patient_id)
        return None if is_same else last.request.patient
