"""What the sandbox knows: sessions, launch tokens, open pages and sent webhooks."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tiep_launcher.sandbox.switches import Endpoint

IN_PROGRESS = "in_progress"
PENDING = "pending"
REPORT_GENERATED = "report_generated"
REPORT_SAVED = "report_saved"


@dataclass(frozen=True)
class Doctor:
    """The doctor of a launch; `id` is the hospital's own."""

    id: str
    name: str
    specialties: tuple[str, ...] = ()


@dataclass(frozen=True)
class SavedReport:
    """One saving: the answers, the context they were saved with, and when (seconds since 1970, UTC)."""

    answers: Mapping[str, object]
    context: Mapping[str, object]
    saved_at: float


@dataclass(frozen=True)
class Session:
    """A visit in Tiep. One without `pollable` was opened by a token alone; the API does not know it."""

    id: str
    facility: str
    doctor: Doctor
    status: str
    pollable: bool = True
    form: Mapping[str, object] | None = None
    context: Mapping[str, object] | None = None
    answers: Mapping[str, object] = field(default_factory=dict[str, object])
    saves: tuple[SavedReport, ...] = ()
    second_save_done: bool = False
    polls: int = 0
    polls_since_save: int = 0


@dataclass(frozen=True)
class LaunchToken:
    """A launch token: for one doctor of one facility, and for one session if it was made with it."""

    value: str = field(repr=False)
    facility: str
    doctor: Doctor
    session_id: str | None
    form: Mapping[str, object] | None
    issued_at: float
    expires_at: float
    uses: int = 0


@dataclass(frozen=True)
class Delivery:
    """One attempt to send the webhook: the answer's status, or why there was none."""

    session_id: str
    attempted_at: float
    status: int | None
    error: str | None


@dataclass
class SandboxState:
    """The memory of one sandbox; it ends with the process."""

    sessions: dict[str, Session] = field(default_factory=dict[str, Session])
    tokens: dict[str, LaunchToken] = field(default_factory=dict[str, LaunchToken], repr=False)
    pages: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """Page secret → session id, for pages that redeemed a token."""
    deliveries: list[Delivery] = field(default_factory=list[Delivery])
    calls: Counter[Endpoint] = field(default_factory=Counter[Endpoint])

    def as_json(self) -> dict[str, object]:
        """Return what `GET /sandbox/state` tells: no token, no key, no patient, no answer."""
        return {
            "sessions": [_session_json(session) for session in self.sessions.values()],
            "tokens": [
                {
                    "facility": token.facility,
                    "doctor_id": token.doctor.id,
                    "session_id": token.session_id,
                    "issued_at": _utc(token.issued_at),
                    "expires_at": _utc(token.expires_at),
                    "uses": token.uses,
                }
                for token in self.tokens.values()
            ],
            "webhooks": [
                {
                    "session_id": delivery.session_id,
                    "attempted_at": _utc(delivery.attempted_at),
                    "status": delivery.status,
                    "error": delivery.error,
                }
                for delivery in self.deliveries
            ],
            "calls": {"generate_token": self.calls["generate_token"], "sessions": self.calls["sessions"]},
        }


def _session_json(session: Session) -> dict[str, object]:
    return {
        "id": session.id,
        "facility": session.facility,
        "doctor_id": session.doctor.id,
        "status": session.status,
        "pollable": session.pollable,
        "has_form": session.form is not None,
        "has_context": session.context is not None,
        "polls": session.polls,
        "saves": len(session.saves),
    }


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
