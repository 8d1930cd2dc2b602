"""A launch and everything known about it: phase, contact and delivery, each on its own, and the reports."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.domain.errors import ExitStatus, Fact
from tiep_launcher.domain.export import Export
from tiep_launcher.domain.handing_on import HandingOn
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.report import DOCTOR_STANDS, Approval, Held
from tiep_launcher.domain.webhook import Correlation, StatusChange

LAUNCHED_SCRIBE = "tiep"
"""The scribe whose sessions are launched; records of before there were others do not name theirs."""


class Phase(StrEnum):
    """How far a launch is."""

    DRAFT = "draft"
    REQUESTING = "requesting"
    READY = "ready"
    OPENED = "opened"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    REPORT_DRAFTED = "report_drafted"
    REPORT_SAVED = "report_saved"
    EXPIRED = "expired"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    # Of reports that come without a launch of ours.
    EXPECTED = "expected"
    RECEIVED = "received"
    UNMATCHED = "unmatched"
    ASSIGNED = "assigned"


class ContactState(StrEnum):
    """Whether the scribe's server answers."""

    REACHABLE = "reachable"
    LOST = "lost"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Contact:
    """The connection as last seen; ``since`` is when it became so."""

    state: ContactState = ContactState.REACHABLE
    since: dt.datetime | None = None


class ReceivedBy(StrEnum):
    """The way a report came in."""

    POLL = "poll"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """A doctor's word, given in this program, for one version of a report.

    Attributes:
        at: When it was given, UTC.
        doctor: Who gave it.
        os_user: The operating system's user.
    """

    at: dt.datetime
    doctor: Doctor
    os_user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportVersion:
    """One saved state of a report, kept as received.

    A version that no doctor stands for is always held: it cannot be made otherwise.

    Attributes:
        number: 1 for the first version, growing by one.
        payload_json: JSON text of what the scribe sent.
        digest: Digest of the payload's content, whatever the order of its keys.
        received_at: When it reached this machine, UTC.
        saved_after: The last poll at which it was not yet saved, UTC; None if it never was polled before.
        saved_at: When the doctor saved it, if the scribe says so.
        received_by: Poll or webhook.
        received_as: Who stood for it when it came.
        confirmation: The doctor here who stands for it since.
        held: Why it must not leave the program; None if it may.
        contradicting: What does not match the launch (``visit_id`` …), if it is held for that.
        returned: Whose it says it is; empty where it says nothing.
        is_late: True if it arrived after the launch was closed, cancelled, failed or lost.
        left_out: Paths of the suggestions in it that a person left out.
    """

    number: int
    payload_json: str = field(repr=False)
    digest: str
    received_at: dt.datetime
    saved_after: dt.datetime | None = None
    saved_at: dt.datetime | None = None
    received_by: ReceivedBy = ReceivedBy.POLL
    received_as: Approval = Approval.DOCTOR_SAVED
    confirmation: Confirmation | None = None
    held: Held | None = None
    contradicting: tuple[str, ...] = ()
    returned: ReturnedIdentity = field(default_factory=ReturnedIdentity)
    is_late: bool = False
    left_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Hold what nobody stands for, whoever makes the version: a scribe's reader, the store, a change."""
        if self.held is None and self.approval not in DOCTOR_STANDS:
            object.__setattr__(self, "held", Held.NOT_CONFIRMED)

    @property
    def approval(self) -> Approval:
        """Who stands for it now."""
        return self.received_as if self.confirmation is None else Approval.CONFIRMED_HERE


class DeliveryKind(StrEnum):
    """The ways a report goes out."""

    COPIED = "copied"
    PRINTED = "printed"
    EXPORTED = "exported"
    CALLED_BACK = "called_back"
    ACKNOWLEDGED = "acknowledged"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One handing-out of a report version.

    Attributes:
        kind: How.
        at: When, UTC.
        version: Which version went out.
        path: Field or file it was; None for the whole report without a file.
        doctor_id: The doctor at the desk who did it; None if a program asked for it.
    """

    kind: DeliveryKind
    at: dt.datetime
    version: int
    path: str | None = field(default=None, repr=False)
    doctor_id: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a launch could not be started.

    Attributes:
        code: The error's code.
        exit_status: How it ends a process.
        facts: What the error's text names, as pairs.
    """

    code: str
    exit_status: ExitStatus
    facts: tuple[tuple[str, Fact], ...] = ()


class WithdrawalReason(StrEnum):
    """How a launch came to be for the wrong patient."""

    OTHER_PATIENT_OPEN = "other_patient_open"
    SIMILAR_NAME = "similar_name"
    OTHER_PERSON_RECORDED = "other_person_recorded"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Somebody's word that a launch was for the wrong patient.

    Attributes:
        at: When it was said, UTC.
        reason: Why.
        note: What was written beside the reason; may name people.
        doctor_id: The doctor at the desk; None if nobody knows who that was.
        os_user: The operating system's user.
    """

    at: dt.datetime
    reason: WithdrawalReason
    note: str = field(default="", repr=False)
    doctor_id: str | None = None
    os_user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Somebody's word that a report which belonged to nobody is of this visit.

    Attributes:
        at: When it was said, UTC.
        confirmed: Which identifiers were compared: ``patient_id``, ``name``, ``birth_date``, ``visit_id``.
        doctor_id: The doctor at the desk; None if nobody knows who that was.
        os_user: The operating system's user.
    """

    at: dt.datetime
    confirmed: tuple[str, ...]
    doctor_id: str | None = None
    os_user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One launch, from the caller's request to the last version of its report.

    Attributes:
        launch_id: Our own id (UUID), sent along in the launch context.
        request: What was asked for.
        created_at: When the caller asked, UTC.
        phase: How far it is.
        session_id: The scribe's session; None until it was issued.
        contact: Whether the scribe's server answers.
        reported_status: The scribe's own word for the status, as received.
        failure: What ended it, in phase ``failed``.
        started_at: When the scribe was opened for the first time, UTC.
        opened_at: When the scribe was opened last, UTC.
        changed_at: When the phase, the status or the reports last changed, UTC.
        not_saved_at: The last poll that said "not saved yet" since the last version, UTC.
        reports: Every version, oldest first.
        deliveries: What went out, oldest first.
        exports: What goes into the hospital system's folder, and how far it is.
        handings_on: What goes to its address or to a program of the site, and how far it is.
        withdrawal: Who said that this was the wrong patient, in phase ``withdrawn``.
        scribe: Who writes the report.
        is_launched: False if its report comes without a launch of ours: nothing is asked for or opened.
        document_id: The scribe's id of what the report is about; empty as long as nothing came.
        correlations: The ids by which a report that comes without a launch is known.
        timeline: The steps that the scribe told of, oldest first.
        assignment: Who gave the report to this visit, if a person did.
    """

    launch_id: str
    request: LaunchRequest
    created_at: dt.datetime
    phase: Phase = Phase.DRAFT
    session_id: str | None = None
    contact: Contact = Contact()
    reported_status: str | None = None
    failure: Failure | None = None
    started_at: dt.datetime | None = None
    opened_at: dt.datetime | None = None
    changed_at: dt.datetime | None = None
    not_saved_at: dt.datetime | None = None
    reports: tuple[ReportVersion, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    exports: tuple[Export, ...] = ()
    handings_on: tuple[HandingOn, ...] = ()
    withdrawal: Withdrawal | None = None
    scribe: str = LAUNCHED_SCRIBE
    is_launched: bool = True
    document_id: str = field(default="", repr=False)
    correlations: tuple[Correlation, ...] = ()
    timeline: tuple[StatusChange, ...] = ()
    assignment: Assignment | None = None

    @property
    def newest_report(self) -> ReportVersion | None:
        """The version received last, held or not."""
        return self.reports[-1] if self.reports else None

    @property
    def has_saved_report(self) -> bool:
        """True if the newest version may be handed out."""
        newest = self.newest_report
        return newest is not None and newest.held is None

    @property
    def held(self) -> Held | None:
        """Why nothing of this launch may leave the program; None if it may, or as far as it will."""
        if self.phase is Phase.WITHDRAWN:
            return Held.WITHDRAWN
        newest = self.newest_report
        return newest.held if newest is not None else None

    @property
    def is_delivered(self) -> bool:
        """True if somebody has taken the newest version."""
        newest = self.newest_report
        return newest is not None and any(delivery.version == newest.number for delivery in self.deliveries)
