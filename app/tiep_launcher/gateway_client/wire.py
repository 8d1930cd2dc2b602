"""What gateway and workstations write to each other (JSON); unknown members are ignored, so both can grow."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(min_length=1, max_length=256)]


class _Message(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class PatientMessage(_Message):
    """The patient of a visit; None is "not known"."""

    id: Id
    name: str | None = None
    birth_date: str | None = None
    sex: str | None = None


class CorrelationMessage(_Message):
    """An id by which an event and a visit find each other, as ``--correlate KEY:VALUE`` has it."""

    key: Annotated[str, Field(pattern=r"[a-z][a-z-]{0,40}")]
    value: Id


class ExpectationMessage(_Message):
    """A visit whose events are to come.

    Attributes:
        launch_id: The launcher's id of the launch; None if the visit is not launched by us.
        session_id: The scribe's session, once there is one.
        visit_id: Visit.
        patient: Patient.
        doctor_id: Doctor, one of those that the credential allows.
        correlate: What its events are found by, besides launch, visit and patient.
    """

    launch_id: Id | None = None
    session_id: Id | None = None
    visit_id: Id
    patient: PatientMessage
    doctor_id: Id
    correlate: Annotated[tuple[CorrelationMessage, ...], Field(max_length=16)] = ()


class ExpectationCreated(_Message):
    """The gateway's id of an announced visit."""

    expectation_id: str


class EventMessage(_Message):
    """An event, told to a workstation.

    Attributes:
        cursor: Grows with every message; the last one seen is where to go on.
        what: ``received``, ``matched``, ``assigned``, ``unassigned`` or ``confirmed``; more may come.
        event_id: The gateway's id of the event.
        source: The scribe.
        account: The scribe's account.
        version: 1 for the first about its subject, growing by one.
        received_at: When it reached the gateway.
        is_verified: True if a signature proves where it comes from.
        body: The scribe's message as received; None in ``unassigned``.
        expectation_id: The visit it belongs to; None for one of the inbox.
        expectation: The visit as it was announced.
    """

    cursor: int
    what: str
    event_id: str
    source: str
    account: str
    version: int
    received_at: dt.datetime
    is_verified: bool
    body: str | None = Field(default=None, repr=False)
    expectation_id: str | None = None
    expectation: ExpectationMessage | None = None


class EventPage(_Message):
    """Events after a cursor.

    Attributes:
        events: Oldest first.
        cursor: Where to go on; beyond the last of ``events`` if what follows is not for this workstation.
        has_more: True if asking again at once brings more.
        unmatched: How many events of the facility belong to nobody yet.
    """

    events: tuple[EventMessage, ...] = ()
    cursor: int
    has_more: bool = False
    unmatched: int = 0


class AssignMessage(_Message):
    """Two identifiers that a person compared, and the visit that an event is given to."""

    expectation_id: Id
    confirmed: Annotated[
        tuple[Literal["patient_id", "name", "birth_date", "visit_id"], ...], Field(min_length=2)
    ]


class EnrolMessage(_Message):
    """A workstation's wish to trade a code for a credential."""

    code: Annotated[str, Field(min_length=8, max_length=128, repr=False)]
    label: Annotated[str, Field(max_length=200)] = ""


class EnrolledMessage(_Message):
    """A new credential; this is the only time that its secret is told."""

    credential: str = Field(repr=False)
    credential_id: str
    kind: str
    facility: str
    doctors: tuple[str, ...]
    may_read_inbox: bool


class ContextCreated(_Message):
    """Reference to a context that was left; one doctor, one use, until ``expires_at``."""

    ref: str = Field(repr=False)
    expires_at: dt.datetime


class ErrorMessage(_Message):
    """Why a request was not answered with what it asked for."""

    code: str
    message: str = ""


class CollectMessage(_Message):
    """A workstation's wish for a context that was left."""

    ref: Annotated[str, Field(min_length=22, max_length=128, pattern=r"[A-Za-z0-9_-]+", repr=False)]
