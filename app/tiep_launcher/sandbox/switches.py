"""What a script can switch: one value for every question that the vendor's documents leave open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

TOKEN_LIFETIME_S = 600
"""Ten minutes, as the vendor's older example says; the newer one says only "short-lived"."""


class FaultKind(StrEnum):
    """How one call goes wrong."""

    NONE = "none"
    STATUS = "status"
    HTML_OK = "html_ok"
    MISSING_TOKEN = "missing_token"  # noqa: S105 - the name of a fault
    MISSING_SESSION_ID = "missing_session_id"
    REDIRECT = "redirect"
    TRUNCATED = "truncated"
    DRIP = "drip"
    ENDLESS = "endless"
    GZIP_BOMB = "gzip_bomb"
    DEEP_JSON = "deep_json"
    INVALID_UTF8 = "invalid_utf8"
    EMPTY = "empty"
    SLOW = "slow"
    CLOSE = "close"
    RESET = "reset"


class ErrorBody(StrEnum):
    """The shape of an error's body; the vendor documents none."""

    DETAIL = "detail"
    DETAIL_LIST = "detail_list"
    MESSAGE = "message"
    ERROR = "error"
    ERROR_OBJECT = "error_object"
    TEXT = "text"
    HTML = "html"
    EMPTY = "empty"


class PayloadKind(StrEnum):
    """The facility's `payload_type`; the older documents' `formData` is one of them here."""

    SIMPLE = "SIMPLE"
    FORM_DATA = "formData"
    HL7_V2 = "HL7_V2"
    CUSTOM = "CUSTOM"


class ContextEcho(StrEnum):
    """Which context comes back with the answers."""

    FULL = "full"
    WITHOUT_PATIENT = "without_patient"
    EMPTY = "empty"
    ABSENT = "absent"
    OTHER_VISIT = "other_visit"
    OTHER_PATIENT = "other_patient"
    OTHER_LAUNCH = "other_launch"


class UnsavedPayload(StrEnum):
    """What a session answers as `payload` before the doctor has saved."""

    NULL = "null"
    ABSENT = "absent"
    DRAFT = "draft"


class Signature(StrEnum):
    """How the webhook is signed."""

    VALID = "valid"
    WRONG = "wrong"
    MISSING = "missing"


class AutopilotStep(StrEnum):
    """A button that the page presses by itself before it saves."""

    PAUSE = "pause"
    RESUME = "resume"
    DRAFT = "draft"


@dataclass(frozen=True)
class RetryAfter:
    """A Retry-After header (RFC 9110, 10.2.3): `seconds` from now, written as a number or as an HTTP date."""

    seconds: int
    as_date: bool = False


@dataclass(frozen=True)
class Fault:
    """One entry of an endpoint's list of faults; the entries are played one after the other.

    `calls` is for how many calls the entry lasts, None for all that follow. `carried_out` says whether the
    request took effect before the fault hit, so that a lost answer may have left a session behind; None
    means what is natural for the kind. `delay_s` passes before anything is answered.
    """

    kind: FaultKind
    calls: int | None = 1
    carried_out: bool | None = None
    delay_s: float = 0.0
    status: int = 500
    body: ErrorBody = ErrorBody.DETAIL
    message: str = "Simulated fault"
    retry_after: RetryAfter | None = None
    interval_s: float = 0.5
    size_mb: int = 200
    depth: int = 100_000
    location: str = "/v1/elsewhere"


@dataclass(frozen=True)
class TokenSwitches:
    """The launch token: how often and how long it opens the page."""

    single_use: bool = True
    lifetime_s: float = TOKEN_LIFETIME_S


@dataclass(frozen=True)
class SessionSwitches:
    """What polling shows besides the real status.

    `statuses` are given by the next polls of each session before the real one, `statuses_after_save` by
    the polls that follow its first save; any text goes.
    """

    initial_status: str = "in_progress"
    statuses: tuple[str, ...] = ()
    statuses_after_save: tuple[str, ...] = ()
    unsaved_payload: UnsavedPayload = UnsavedPayload.NULL


@dataclass(frozen=True)
class PayloadSwitches:
    """What comes back after saving.

    The defaults are the vendor's two examples: the polled context without the patient, the webhook's with.
    """

    kind: PayloadKind = PayloadKind.SIMPLE
    context_in_poll: ContextEcho = ContextEcho.WITHOUT_PATIENT
    context_in_webhook: ContextEcho = ContextEcho.FULL


@dataclass(frozen=True)
class SecondSave:
    """The doctor saves again, after so many polls of the saved session or so many seconds."""

    after_polls: int | None = None
    after_s: float | None = None
    answers: Mapping[str, object] | None = None


@dataclass(frozen=True)
class WebhookSwitches:
    """How the webhook is sent; one signed copy at once is what the vendor documents."""

    delay_s: float = 0.0
    copies: int = 1
    signature: Signature = Signature.VALID
    again_on_second_save: bool = True


@dataclass(frozen=True)
class Autopilot:
    """The page presses `first` one by one, fills in sample answers and saves, without a doctor."""

    delay_s: float = 2.0
    step_s: float = 1.0
    first: tuple[AutopilotStep, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One coded choice: what is stored, and what the doctor reads."""

    const: str
    title: str


DEFAULT_CONCEPT_SETS: Mapping[int, tuple[Choice, ...]] = {
    1: (
        Choice("M75.1", "Rotator cuff syndrome"),
        Choice("M77.1", "Lateral epicondylitis"),
        Choice("M54.5", "Low back pain"),
        Choice("J20.9", "Acute bronchitis"),
        Choice("I10", "Essential hypertension"),
    )
}


Endpoint = Literal["generate_token", "sessions"]


@dataclass(frozen=True)
class Script:
    """Everything a script can switch; the defaults are what the vendor documents."""

    token: TokenSwitches = TokenSwitches()
    session: SessionSwitches = SessionSwitches()
    payload: PayloadSwitches = PayloadSwitches()
    second_save: SecondSave | None = None
    webhook: WebhookSwitches = WebhookSwitches()
    autopilot: Autopilot | None = None
    generate_token: tuple[Fault, ...] = ()
    sessions: tuple[Fault, ...] = ()
    concept_sets: Mapping[int, tuple[Choice, ...]] = field(default_factory=lambda: DEFAULT_CONCEPT_SETS)
