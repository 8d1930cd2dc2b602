"""Reports that come without a launch of ours: what was announced, what came, and to whom it belongs.

As with launches, everything that came is kept, and no report moves to another patient by itself.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tiep_launcher.domain.errors import ExitStatus
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import (
    Assignment,
    Failure,
    Phase,
    ReceivedBy,
    ReportVersion,
    Session,
)
from tiep_launcher.domain.transitions import approved_since
from tiep_launcher.domain.webhook import Correlation, EventKind, ScribeEvent, StatusChange

LEAST_CONFIRMED = 2
"""Nobody gives a report to a visit by fewer identifiers than these."""

_ENDED = frozenset({Phase.CLOSED, Phase.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmatchedReport:
    """What a scribe sent, and nobody knows whose it is.

    Attributes:
        item_id: Its id here.
        scribe: Who sent it.
        facility: Whose account it came to.
        received_at: When the last of it came, UTC.
        document_id: The scribe's id of what it is about.
        correlations: The ids that it names.
        reports: Every version, oldest first.
        timeline: The steps that the scribe told of, oldest first.
    """

    item_id: str
    scribe: str
    facility: str
    received_at: dt.datetime
    document_id: str = field(default="", repr=False)
    correlations: tuple[Correlation, ...] = ()
    reports: tuple[ReportVersion, ...] = ()
    timeline: tuple[StatusChange, ...] = ()

    @property
    def phase(self) -> Phase:
        """How far it is."""
        return Phase.UNMATCHED


def expect(
    request: LaunchRequest,
    scribe: str,
    correlations: tuple[Correlation, ...],
    *,
    launch_id: str,
    at: dt.datetime,
) -> Session:
    """Return a visit whose report will come from ``scribe`` by itself."""
    return Session(
        launch_id=launch_id,
        request=request,
        created_at=at,
        changed_at=at,
        phase=Phase.EXPECTED,
        scribe=scribe,
        is_launched=False,
        correlations=correlations,
    )


def receive(session: Session, event: ScribeEvent, at: dt.datetime) -> Session:
    """Return what ``session`` becomes by an event that belongs to it; the same event again changes nothing.

    An event of another scribe, or about another document than what came before, is not this session's.
    """
    if session.is_launched or session.scribe != event.scribe:
        return session
    if session.document_id and event.document_id and session.document_id != event.document_id:
        return session
    session = replace(session, document_id=session.document_id or event.document_id)
    if event.status is not None:
        timeline = _with_step(session.timeline, event.status)
        if timeline == session.timeline:
            return session
        return replace(session, timeline=timeline, reported_status=timeline[-1].status, changed_at=at)
    newest = session.newest_report
    if newest is not None and newest.digest == event.digest:
        version = approved_since(newest, event.approval)
        if version is newest:
            return session
        return replace(session, reports=(*session.reports[:-1], version), changed_at=at)
    version = _version(session.reports, event, at, is_late=session.phase in _ENDED)
    if session.phase is Phase.WITHDRAWN:
        version = replace(version, held=Held.WITHDRAWN)
    received = replace(session, reports=(*session.reports, version), changed_at=at)
    return received if session.phase is Phase.WITHDRAWN else _moved(received, event)


def unmatched(event: ScribeEvent, *, item_id: str, facility: str, at: dt.datetime) -> UnmatchedReport:
    """Return what is kept of an event that belongs to nobody."""
    return receive_unmatched(
        UnmatchedReport(
            item_id=item_id,
            scribe=event.scribe,
            facility=facility,
            received_at=at,
            document_id=event.document_id,
        ),
        event,
        at,
    )


def receive_unmatched(item: UnmatchedReport, event: ScribeEvent, at: dt.datetime) -> UnmatchedReport:
    """Return what ``item`` becomes by a further event about the same document."""
    known = dict.fromkeys((*item.correlations, *event.correlations))
    item = replace(item, received_at=at, correlations=tuple(known))
    if event.status is not None:
        return replace(item, timeline=_with_step(item.timeline, event.status))
    if item.reports and item.reports[-1].digest == event.digest:
        version = approved_since(item.reports[-1], event.approval)
        return replace(item, reports=(*item.reports[:-1], version))
    version = _version(item.reports, event, at, is_late=False)
    return replace(item, reports=(*item.reports, version))


def assign(
    item: UnmatchedReport, request: LaunchRequest, assignment: Assignment, *, launch_id: str
) -> Session:
    """Return the visit that ``item`` becomes part of by a person's word.

    Raises:
        ValueError: Fewer than two identifiers were compared.
    """
    if len(set(assignment.confirmed)) < LEAST_CONFIRMED:
        raise ValueError("two identifiers must be compared")
    return Session(
        launch_id=launch_id,
        request=request,
        created_at=assignment.at,
        changed_at=assignment.at,
        phase=Phase.ASSIGNED,
        scribe=item.scribe,
        is_launched=False,
        document_id=item.document_id,
        correlations=item.correlations,
        reports=item.reports,
        timeline=item.timeline,
        reported_status=item.timeline[-1].status if item.timeline else None,
        assignment=assignment,
    )


def unassign(session: Session, *, item_id: str) -> UnmatchedReport:
    """Return what belongs to nobody again; a doctor's word for it was about another patient and is gone."""
    reports = tuple(
        replace(version, confirmation=None, held=None, left_out=()) for version in session.reports
    )
    return UnmatchedReport(
        item_id=item_id,
        scribe=session.scribe,
        facility=session.request.facility,
        received_at=max((version.received_at for version in reports), default=session.created_at),
        document_id=session.document_id,
        correlations=session.correlations,
        reports=reports,
        timeline=session.timeline,
    )


def _moved(session: Session, event: ScribeEvent) -> Session:
    if event.kind is EventKind.FAILURE:
        # One that came before stays the report, whatever failed afterwards.
        if len(session.reports) > 1:
            return session
        failure = Failure("scribe_failed", ExitStatus.UNAVAILABLE, (("scribe", session.scribe),))
        return replace(session, phase=Phase.FAILED, failure=failure)
    phase = Phase.ASSIGNED if session.assignment is not None else Phase.RECEIVED
    return replace(session, phase=phase, failure=None)


def _version(
    reports: tuple[ReportVersion, ...], event: ScribeEvent, at: dt.datetime, *, is_late: bool
) -> ReportVersion:
    return ReportVersion(
        number=len(reports) + 1,
        payload_json=event.payload_json,
        digest=event.digest,
        received_at=at,
        received_by=ReceivedBy.WEBHOOK,
        received_as=event.approval,
        is_late=is_late,
    )


def _with_step(timeline: tuple[StatusChange, ...], step: StatusChange) -> tuple[StatusChange, ...]:
    """Put a step into its place; steps may come in any order, and repeat."""
    same = (step.status, step.before, step.at_text)
    if any((known.status, known.before, known.at_text) == same for known in timeline):
        return timeline
    return tuple(_in_time((*timeline, step)))


def _in_time(steps: Iterable[StatusChange]) -> list[StatusChange]:
    latest = dt.datetime.max.replace(tzinfo=dt.UTC)
    return sorted(steps, key=lambda step: step.at or latest)
