"""Sorts visits into the groups of the main window. Knows no Qt."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP
from tiep_launcher.desktop.state_words import browser_did_not_open, is_unsaved_for_long
from tiep_launcher.domain.export import are_overdue
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import ContactState, Phase, Session
from tiep_launcher.domain.times import local


class Group(StrEnum):
    """Where a visit stands in the list, in this order."""

    NEEDS_YOU = "needs_you"
    RUNNING = "running"
    READY = "ready"
    EARLIER_TODAY = "earlier_today"
    BEFORE = "before"


GROUP_TEXTS: Mapping[Group, str] = {
    Group.NEEDS_YOU: QT_TRANSLATE_NOOP("visit_groups", "Needs you"),
    Group.RUNNING: QT_TRANSLATE_NOOP("visit_groups", "Running"),
    Group.READY: QT_TRANSLATE_NOOP("visit_groups", "Reports ready"),
    Group.EARLIER_TODAY: QT_TRANSLATE_NOOP("visit_groups", "Earlier today"),
    Group.BEFORE: QT_TRANSLATE_NOOP("visit_groups", "Before"),
}
# A row has room for a few words; the whole sentence stands beside the banner.
SHORT_TEXTS: Mapping[Phase, str] = {
    Phase.DRAFT: QT_TRANSLATE_NOOP("visit_groups", "Not started"),
    Phase.REQUESTING: QT_TRANSLATE_NOOP("visit_groups", "Asking Tiep"),
    Phase.READY: QT_TRANSLATE_NOOP("visit_groups", "Opening browser"),
    Phase.OPENED: QT_TRANSLATE_NOOP("visit_groups", "Open in browser"),
    Phase.IN_PROGRESS: QT_TRANSLATE_NOOP("visit_groups", "Visit running"),
    Phase.PAUSED: QT_TRANSLATE_NOOP("visit_groups", "Paused"),
    Phase.REPORT_DRAFTED: QT_TRANSLATE_NOOP("visit_groups", "Draft in Tiep"),
    Phase.REPORT_SAVED: QT_TRANSLATE_NOOP("visit_groups", "Report ready"),
    Phase.EXPIRED: QT_TRANSLATE_NOOP("visit_groups", "Start link ran out"),
    Phase.CLOSED: QT_TRANSLATE_NOOP("visit_groups", "Closed"),
    Phase.CANCELLED: QT_TRANSLATE_NOOP("visit_groups", "Cancelled"),
    Phase.FAILED: QT_TRANSLATE_NOOP("visit_groups", "Not started"),
    Phase.LOST: QT_TRANSLATE_NOOP("visit_groups", "Not known in Tiep"),
    Phase.WITHDRAWN: QT_TRANSLATE_NOOP("visit_groups", "Wrong patient"),
    Phase.EXPECTED: QT_TRANSLATE_NOOP("visit_groups", "Report expected"),
    Phase.RECEIVED: QT_TRANSLATE_NOOP("visit_groups", "Report ready"),
    Phase.UNMATCHED: QT_TRANSLATE_NOOP("visit_groups", "Belongs to nobody"),
    Phase.ASSIGNED: QT_TRANSLATE_NOOP("visit_groups", "Report ready"),
}
NOT_SAVED = QT_TRANSLATE_NOOP("visit_groups", "Not saved yet")
MISMATCH = QT_TRANSLATE_NOOP("visit_groups", "Report of another visit")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("visit_groups", "Check the report")
DELIVERED = QT_TRANSLATE_NOOP("visit_groups", "Report taken")
NOT_IN_FOLDER = QT_TRANSLATE_NOOP("visit_groups", "Not in its folder yet")
NO_BROWSER = QT_TRANSLATE_NOOP("visit_groups", "Browser did not open")
REFUSED = QT_TRANSLATE_NOOP("visit_groups", "Facility key rejected")

_RUNNING = frozenset(
    {
        Phase.REQUESTING,
        Phase.READY,
        Phase.OPENED,
        Phase.IN_PROGRESS,
        Phase.PAUSED,
        Phase.REPORT_DRAFTED,
        Phase.EXPECTED,
    }
)
_WITH_REPORT = frozenset({Phase.REPORT_SAVED, Phase.RECEIVED, Phase.ASSIGNED})
_FELL_THROUGH = frozenset({Phase.DRAFT, Phase.EXPIRED, Phase.FAILED, Phase.LOST})


def group_of(session: Session, now: dt.datetime) -> Group:
    """Return the group of ``session`` as it stands at ``now``."""
    phase = session.phase
    if is_mismatch(session) or is_unconfirmed(session) or _is_kept_from_folder(session, now):
        return Group.NEEDS_YOU
    if phase in _RUNNING:
        is_stuck = (
            session.contact.state is ContactState.REFUSED
            or browser_did_not_open(session, now)
            or is_unsaved_for_long(session, now)
        )
        return Group.NEEDS_YOU if is_stuck else Group.RUNNING
    is_today = local(last_moved(session)).date() == local(now).date()
    if phase in _WITH_REPORT and (is_today or not session.is_delivered):
        return Group.READY
    if phase in _FELL_THROUGH and is_today:
        return Group.NEEDS_YOU
    return Group.EARLIER_TODAY if is_today else Group.BEFORE


def short_text(session: Session, group: Group) -> str:
    """Return the few words of a row, in English."""
    if is_mismatch(session):
        return MISMATCH
    if is_unconfirmed(session):
        return NOT_CONFIRMED
    if group is Group.NEEDS_YOU and session.phase in _WITH_REPORT:
        return NOT_IN_FOLDER
    if session.phase in _WITH_REPORT and session.is_delivered:
        return DELIVERED
    if group is Group.NEEDS_YOU and session.phase in _RUNNING:
        if session.contact.state is ContactState.REFUSED:
            return REFUSED
        return NO_BROWSER if session.phase is Phase.READY else NOT_SAVED
    return SHORT_TEXTS[session.phase]


def _is_kept_from_folder(session: Session, now: dt.datetime) -> bool:
    return session.phase is not Phase.WITHDRAWN and are_overdue(session.exports, now)


def is_mismatch(session: Session) -> bool:
    """Return True if the newest report contradicts the launch."""
    newest = session.newest_report
    return (
        newest is not None and newest.held is Held.CONTRADICTS_LAUNCH and session.phase is not Phase.WITHDRAWN
    )


def is_unconfirmed(session: Session) -> bool:
    """Return True if no doctor stands for the newest report yet."""
    newest = session.newest_report
    return newest is not None and newest.held is Held.NOT_CONFIRMED and session.phase is not Phase.WITHDRAWN


def last_moved(session: Session) -> dt.datetime:
    """Return when the visit changed last."""
    return session.changed_at or session.created_at
