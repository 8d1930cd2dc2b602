"""The one rule of how a launch moves: ``apply(session, event)``, pure, over one transition table.

Giving up is only ever a person's decision: no poll and no lost contact ends a launch, except the server's
word that it does not know the session.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tiep_launcher.domain.export import Export, with_export
from tiep_launcher.domain.handing_on import HandingOn, with_handing_on
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.matching import ReturnedIdentity, contradictions
from tiep_launcher.domain.report import DOCTOR_STANDS, Approval, Held
from tiep_launcher.domain.session import (
    Confirmation,
    Contact,
    ContactState,
    Delivery,
    Failure,
    Phase,
    ReceivedBy,
    ReportVersion,
    Session,
    Withdrawal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorChosen:
    """A person said whose launch it is."""

    doctor: Doctor


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchConfirmed:
    """The launch is to be started or started again: a token is being asked for."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenIssued:
    """The scribe issued a launch token, and a session unless an old one goes on (``session_id`` None)."""

    at: dt.datetime
    session_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFailed:
    """No token came."""

    at: dt.datetime
    failure: Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class ScribeOpened:
    """The browser fetched the hop, or the view loaded the scribe's page."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenExpired:
    """The token ran out before the scribe was opened."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedReport:
    """A saved report as the scribe sent it.

    Attributes:
        payload_json: JSON text, as received.
        digest: Digest of the content.
        identity: Whose it says it is.
        approval: Who stands for it.
        saved_at: When it was saved, if the scribe says so.
    """

    payload_json: str = field(repr=False)
    digest: str
    identity: ReturnedIdentity
    approval: Approval
    saved_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReceived:
    """A poll or a push told the session's status.

    Attributes:
        at: When it arrived, UTC.
        status: The scribe's own word.
        phase: What that word means; None if it is unknown or moves nothing.
        report: The report, if it is saved and came along.
        by: Poll or webhook.
        not_saved_at: The last time before at which it was not saved, if the session does not say so itself.
    """

    at: dt.datetime
    status: str
    phase: Phase | None
    report: ReceivedReport | None = None
    by: ReceivedBy = ReceivedBy.POLL
    not_saved_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLost:
    """The scribe's server did not answer."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRefused:
    """The scribe's server rejected our key; asking again is useless until it changes."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionUnknown:
    """The scribe's server does not know the session (any more)."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchCancelled:
    """A person gave the launch up."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchClosed:
    """A person is done with a saved report."""

    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LaunchWithdrawn:
    """A person says: this was the wrong patient."""

    withdrawal: Withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportConfirmed:
    """A doctor here stands for a version that was held.

    Attributes:
        version: Which one; another one needs another word.
        confirmation: Whose word it is.
    """

    version: int
    confirmation: Confirmation


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionChosen:
    """A person takes a suggestion in a report or leaves it out.

    Attributes:
        version: In which version.
        path: The suggestion's path.
        is_taken: Whether it is taken.
    """

    version: int
    path: str
    is_taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDelivered:
    """A version went out."""

    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChanged:
    """A version is further on its way into the hospital system's folder, or did not get further."""

    export: Export


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn:
    """A version is further on its way to the hospital system, or did not get further."""

    handing_on: HandingOn


Event = (
    DoctorChosen
    | LaunchConfirmed
    | TokenIssued
    | RequestFailed
    | ScribeOpened
    | TokenExpired
    | StatusReceived
    | ContactLost
    | ContactRefused
    | SessionUnknown
    | LaunchCancelled
    | LaunchClosed
    | LaunchWithdrawn
    | ReportConfirmed
    | SuggestionChosen
    | ReportDelivered
    | ExportChanged
    | HandedOn
)

_AFTER_OPENING = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})
_ENDED = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.FAILED, Phase.LOST})
_RUNNING_TARGETS = frozenset({Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})

# Which phases a launch may go to from each phase. A report that arrives is never turned away: REPORT_SAVED is
# reachable from everywhere but a draft (which has no session) and a withdrawn launch (which stays so).
TRANSITIONS: Mapping[Phase, frozenset[Phase]] = {
    Phase.DRAFT: frozenset({Phase.REQUESTING, Phase.CANCELLED, Phase.FAILED}),
    Phase.REQUESTING: frozenset({Phase.READY, Phase.FAILED, Phase.CANCELLED, Phase.REPORT_SAVED}),
    Phase.READY: frozenset({Phase.OPENED, Phase.EXPIRED, Phase.CANCELLED, Phase.LOST, Phase.REPORT_SAVED}),
    **{
        phase: (_RUNNING_TARGETS - {phase})
        | {Phase.REPORT_SAVED, Phase.FAILED, Phase.LOST, Phase.CANCELLED, Phase.REQUESTING}
        for phase in _AFTER_OPENING
    },
    Phase.REPORT_SAVED: frozenset({Phase.IN_PROGRESS, Phase.CLOSED}),
    Phase.EXPIRED: frozenset({Phase.REQUESTING, Phase.CANCELLED, Phase.LOST, Phase.REPORT_SAVED}),
    **{phase: frozenset({Phase.REPORT_SAVED, Phase.REQUESTING, Phase.RECEIVED}) for phase in _ENDED},
    Phase.WITHDRAWN: frozenset(),
    Phase.EXPECTED: frozenset({Phase.RECEIVED, Phase.FAILED, Phase.CANCELLED}),
    Phase.RECEIVED: frozenset({Phase.CLOSED}),
    Phase.ASSIGNED: frozenset({Phase.CLOSED}),
    Phase.UNMATCHED: frozenset({Phase.ASSIGNED}),
}


def apply(session: Session, event: Event) -> Session:
    """Return what ``session`` becomes by ``event``; an event that does not fit the phase moves nothing."""
    match event:
        case StatusReceived():
            return _status_received(session, event)
        case ContactLost(at=at):
            return _contact(session, ContactState.LOST, at)
        case ContactRefused(at=at):
            return _contact(session, ContactState.REFUSED, at)
        case ReportDelivered(delivery=delivery):
            if delivery in session.deliveries:
                return session
            return replace(session, deliveries=(*session.deliveries, delivery))
        case ExportChanged(export=export):
            return replace(session, exports=with_export(session.exports, export))
        case HandedOn(handing_on=one):
            return replace(session, handings_on=with_handing_on(session.handings_on, one))
        case TokenIssued():
            return _token_issued(session, event)
        case DoctorChosen(doctor=doctor):
            if session.request.doctor is not None:
                return session  # whose launch it is never changes
            return replace(session, request=replace(session.request, doctor=doctor))
        case LaunchConfirmed(at=at):
            return _launch_confirmed(session, at)
        case RequestFailed(at=at, failure=failure):
            moved = _move(session, Phase.FAILED, at)
            return replace(moved, failure=failure) if moved is not session else session
        case ScribeOpened(at=at):
            moved = _move(session, Phase.OPENED, at)
            if moved is session:
                return session
            return replace(moved, started_at=moved.started_at or at, opened_at=at)
        case TokenExpired(at=at):
            return _move(session, Phase.EXPIRED, at)
        case SessionUnknown(at=at):
            return _move(session, Phase.LOST, at)
        case LaunchCancelled(at=at):
            return _move(session, Phase.CANCELLED, at)
        case LaunchClosed(at=at):
            return _move(session, Phase.CLOSED, at)
        case LaunchWithdrawn(withdrawal=withdrawal):
            return _withdrawn(session, withdrawal)
        case ReportConfirmed():
            return _confirmed(session, event)
        case SuggestionChosen():
            return _suggestion_chosen(session, event)


def _move(session: Session, to: Phase, at: dt.datetime) -> Session:
    if to not in TRANSITIONS[session.phase]:
        return session
    return replace(session, phase=to, changed_at=at)


def _token_issued(session: Session, event: TokenIssued) -> Session:
    if session.phase is Phase.REQUESTING:
        moved = _move(session, Phase.READY, event.at)
        return replace(moved, session_id=event.session_id or session.session_id)
    # It was given up or withdrawn while the answer was on its way. The session exists all the same, and
    # whoever has to deal with it needs its name.
    if session.phase in {Phase.CANCELLED, Phase.WITHDRAWN} and session.session_id is None:
        return replace(session, session_id=event.session_id)
    return session


def _withdrawn(session: Session, withdrawal: Withdrawal) -> Session:
    """Hold everything for good; the first word counts."""
    if session.phase is Phase.WITHDRAWN:
        return session
    held = tuple(replace(version, held=Held.WITHDRAWN) for version in session.reports)
    return replace(
        session, phase=Phase.WITHDRAWN, reports=held, changed_at=withdrawal.at, withdrawal=withdrawal
    )


def _confirmed(session: Session, event: ReportConfirmed) -> Session:
    """Let one held version go on a doctor's word; what was withdrawn stays held for good."""
    if session.phase is Phase.WITHDRAWN:
        return session
    reports = tuple(
        replace(version, held=None, confirmation=event.confirmation)
        if version.number == event.version and version.held is not None
        else version
        for version in session.reports
    )
    if reports == session.reports:
        return session
    at = event.confirmation.at
    session = replace(session, reports=reports, changed_at=at)
    if session.held or not session.is_launched:
        return session
    return _move(session, Phase.REPORT_SAVED, at)


def _suggestion_chosen(session: Session, event: SuggestionChosen) -> Session:
    def chosen(version: ReportVersion) -> ReportVersion:
        if version.number != event.version or (event.path in version.left_out) is not event.is_taken:
            return version
        others = tuple(path for path in version.left_out if path != event.path)
        return replace(version, left_out=others if event.is_taken else (*others, event.path))

    return replace(session, reports=tuple(map(chosen, session.reports)))


def _launch_confirmed(session: Session, at: dt.datetime) -> Session:
    if not session.is_launched:
        return session  # there is nothing of ours to start
    moved = _move(session, Phase.REQUESTING, at)
    if moved is session:
        return session
    # A session that the server does not know any more cannot be opened again: a new one is needed.
    session_id = None if session.phase is Phase.LOST else session.session_id
    return replace(moved, failure=None, session_id=session_id)


def _contact(session: Session, state: ContactState, at: dt.datetime) -> Session:
    if session.contact.state is state:
        return session
    return replace(session, contact=Contact(state, at))


def _status_received(session: Session, event: StatusReceived) -> Session:
    if session.phase is Phase.DRAFT or not session.is_launched:
        return session  # nothing was asked of the scribe yet, so this cannot be ours
    was_ended = session.phase in _ENDED
    session = _contact(session, ContactState.REACHABLE, event.at)
    if event.status != session.reported_status:
        session = replace(session, reported_status=event.status, changed_at=event.at)
    if event.report is not None:
        return _report_received(session, event, event.report, is_late=was_ended)
    session = replace(session, not_saved_at=event.at)
    # Saved without a report is not saved for us: the next poll brings it.
    if event.phase is None or event.phase is Phase.REPORT_SAVED:
        return session
    if session.phase is Phase.READY or was_ended:
        return session
    if event.phase is Phase.IN_PROGRESS or session.phase is not Phase.REPORT_SAVED:
        return _move(session, event.phase, event.at)
    return session


def _later(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return max((moment for moment in (one, other) if moment is not None), default=None)


def _report_received(
    session: Session, event: StatusReceived, report: ReceivedReport, *, is_late: bool
) -> Session:
    found = contradictions(session.request, session.launch_id, session.session_id, report.identity)
    newest = session.newest_report
    # The identity counts too: the same answers under another patient's name are not the same report.
    is_same = newest is not None and newest.digest == report.digest and newest.contradicting == found
    if newest is not None and is_same:
        version = approved_since(newest, report.approval)
        if version is not newest:
            reports = (*session.reports[:-1], version)
            session = replace(session, reports=reports, changed_at=event.at)
    else:
        version = ReportVersion(
            number=len(session.reports) + 1,
            payload_json=report.payload_json,
            digest=report.digest,
            received_at=event.at,
            saved_after=_later(session.not_saved_at, event.not_saved_at),
            saved_at=report.saved_at,
            received_by=event.by,
            received_as=report.approval,
            held=_held(session, found),
            contradicting=found,
            returned=report.identity,
            is_late=is_late,
        )
        session = replace(
            session, reports=(*session.reports, version), changed_at=event.at, not_saved_at=None
        )
    return session if version.held else _move(session, Phase.REPORT_SAVED, event.at)


def _held(session: Session, contradicting: tuple[str, ...]) -> Held | None:
    """Say what holds a new version, besides that nobody stands for it."""
    if session.phase is Phase.WITHDRAWN:
        return Held.WITHDRAWN
    return Held.CONTRADICTS_LAUNCH if contradicting else None


def approved_since(version: ReportVersion, approval: Approval) -> ReportVersion:
    """Return ``version`` once a doctor stands for what came without one; less is never said of it again."""
    if version.received_as in DOCTOR_STANDS or approval not in DOCTOR_STANDS:
        return version
    held = None if version.held is Held.NOT_CONFIRMED else version.held
    return replace(version, received_as=approval, held=held)
