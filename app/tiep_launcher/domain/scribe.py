"""What a scribe's interface answers, in the program's own words."""

from dataclasses import dataclass, field

from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.transitions import ReceivedReport


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A launch token: a login secret for one doctor and a few minutes; kept in memory only.

    Attributes:
        token: Opaque; never shown, logged or stored.
        session_id: The session that was created with it; None if none was asked for.
    """

    token: str = field(repr=False)
    session_id: str | None


@dataclass(frozen=True, slots=True)
class SessionAnswer:
    """How a session stands.

    Attributes:
        status: The scribe's own word.
        phase: What it means to us; None if the word is unknown.
        report: The report, if it is saved and came along.
    """

    status: str
    phase: Phase | None
    report: ReceivedReport | None = None
