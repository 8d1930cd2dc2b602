"""Tell people on standard error how a launch goes on, one line for each change."""

from collections.abc import Callable

from tiep_launcher.domain.session import ContactState, Phase, Session
from tiep_launcher.domain.times import utc_text

_PHASES = {
    Phase.REQUESTING: "Asking Tiep for this visit…",
    Phase.READY: "Opening your browser…",
    Phase.OPENED: "Tiep is open in your browser.",
    Phase.IN_PROGRESS: "Visit running. The report will appear here when it is saved in Tiep.",
    Phase.PAUSED: "Paused in Tiep.",
    Phase.REPORT_DRAFTED: "Tiep has a draft. Check and save it there; it is not a report yet.",
    Phase.REPORT_SAVED: "Report received.",
}
_KNOWN_STATUSES = frozenset({"in_progress", "pending", "report_generated", "report_saved"})


class Follower:
    """Says each change once."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        """Say sentences through ``tell``."""
        self._tell = tell
        self._said: tuple[Phase, ContactState, str | None] | None = None

    def __call__(self, session: Session) -> None:
        """Look at ``session`` and say what is new."""
        now = (session.phase, session.contact.state, session.reported_status)
        before, self._said = self._said, now
        if now == before:
            return
        if before is None or now[0] is not before[0]:
            sentence = _PHASES.get(session.phase)
            if sentence:
                self._tell(sentence)
        if session.contact.state is ContactState.LOST and (before is None or now[1] is not before[1]):
            since = utc_text(session.contact.since) if session.contact.since else "now"
            self._tell(f"No connection since {since}. Still trying; nothing is lost.")
        if before is not None and before[1] is ContactState.LOST and now[1] is ContactState.REACHABLE:
            self._tell("The connection is back.")
        status = session.reported_status
        if status not in _KNOWN_STATUSES and status is not None and (before is None or now[2] != before[2]):
            self._tell(f"Tiep says {status!r}. Still watching.")
