"""Says in one sentence how a visit stands, and what can be done. Knows no Qt."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, clock, moment_text, untranslated
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import ContactState, Phase, ReportVersion, Session
from tiep_launcher.domain.times import local

UNSAVED_AFTER = dt.timedelta(hours=2)
BROWSER_WAIT = dt.timedelta(seconds=30)
ABSENCE = dt.timedelta(minutes=30)
MAX_STATUS_LENGTH = 40

_AFTER_OPENING = frozenset({Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})
_WATCHED = _AFTER_OPENING | {Phase.REQUESTING, Phase.READY}
_EDITING = frozenset({Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED})
_KNOWN_STATUSES = frozenset({"in_progress", "pending", "report_generated", "report_saved"})


class Offer(StrEnum):
    """A way on that is offered beside a state."""

    START = "start"
    DISCARD = "discard"
    CANCEL = "cancel"
    OPEN_AGAIN = "open_again"
    REOPEN = "reopen"
    SHOW_TIEP = "show_tiep"
    START_AGAIN = "start_again"
    GIVE_UP = "give_up"
    TRY_NOW = "try_now"
    ENTER_KEY = "enter_key"
    DETAILS = "details"
    COPY_REPORT = "copy_report"
    CLOSE_VISIT = "close_visit"
    WRONG_PATIENT = "wrong_patient"
    CONFIRM = "confirm"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True)
class Says:
    """What is said about a visit.

    Attributes:
        text: One sentence or two, complete.
        offers: What can be done, the likeliest first.
        tone: How much it wants to be noticed.
    """

    text: str
    offers: tuple[Offer, ...]
    tone: Tone


OFFER_TEXTS: Mapping[Offer, str] = {
    Offer.START: QT_TRANSLATE_NOOP("state_words", "&Start"),
    Offer.DISCARD: QT_TRANSLATE_NOOP("state_words", "&Discard"),
    Offer.CANCEL: QT_TRANSLATE_NOOP("state_words", "C&ancel"),
    Offer.OPEN_AGAIN: QT_TRANSLATE_NOOP("state_words", "&Open again"),
    Offer.REOPEN: QT_TRANSLATE_NOOP("state_words", "Re&open"),
    Offer.SHOW_TIEP: QT_TRANSLATE_NOOP("state_words", "S&how Tiep"),
    Offer.START_AGAIN: QT_TRANSLATE_NOOP("state_words", "&Start again"),
    Offer.GIVE_UP: QT_TRANSLATE_NOOP("state_words", "&Give up"),
    Offer.TRY_NOW: QT_TRANSLATE_NOOP("state_words", "T&ry now"),
    Offer.ENTER_KEY: QT_TRANSLATE_NOOP("state_words", "Enter &key"),
    Offer.DETAILS: QT_TRANSLATE_NOOP("state_words", "De&tails"),
    Offer.COPY_REPORT: QT_TRANSLATE_NOOP("state_words", "&Copy report"),
    Offer.CLOSE_VISIT: QT_TRANSLATE_NOOP("state_words", "C&lose visit"),
    Offer.WRONG_PATIENT: QT_TRANSLATE_NOOP("state_words", "&Wrong patient…"),
    Offer.CONFIRM: QT_TRANSLATE_NOOP("state_words", "I have c&hecked this…"),
    Offer.OVERRIDE: QT_TRANSLATE_NOOP("state_words", "&Use it all the same…"),
}

# {time}, {from} and {reason} are filled in by says(); a phase that needs none stands as it is.
PHASES: Mapping[Phase, Says] = {
    Phase.DRAFT: Says(
        QT_TRANSLATE_NOOP("state_words", "Not started yet."), (Offer.START, Offer.DISCARD), Tone.CALM
    ),
    Phase.REQUESTING: Says(
        QT_TRANSLATE_NOOP("state_words", "Asking Tiep for this visit…"), (Offer.CANCEL,), Tone.RUNNING
    ),
    Phase.READY: Says(
        QT_TRANSLATE_NOOP("state_words", "Opening your browser…"),
        (Offer.OPEN_AGAIN, Offer.CANCEL),
        Tone.RUNNING,
    ),
    Phase.OPENED: Says(
        QT_TRANSLATE_NOOP("state_words", "Tiep is open in your browser."),
        (Offer.OPEN_AGAIN, Offer.GIVE_UP),
        Tone.RUNNING,
    ),
    Phase.IN_PROGRESS: Says(
        QT_TRANSLATE_NOOP(
            "state_words", "Visit running. The report will appear here when you save it in Tiep."
        ),
        (Offer.OPEN_AGAIN, Offer.GIVE_UP),
        Tone.RUNNING,
    ),
    Phase.PAUSED: Says(
        QT_TRANSLATE_NOOP("state_words", "Paused in Tiep."), (Offer.REOPEN, Offer.GIVE_UP), Tone.CALM
    ),
    Phase.REPORT_DRAFTED: Says(
        QT_TRANSLATE_NOOP(
            "state_words", "Tiep has a draft. Check and save it there; it is not a report yet."
        ),
        (Offer.OPEN_AGAIN, Offer.GIVE_UP),
        Tone.ATTENTION,
    ),
    Phase.REPORT_SAVED: Says(
        QT_TRANSLATE_NOOP("state_words", "Report received {time}."),
        (Offer.COPY_REPORT, Offer.CLOSE_VISIT),
        Tone.READY,
    ),
    Phase.EXPIRED: Says(
        QT_TRANSLATE_NOOP("state_words", "The start link ran out before Tiep was opened."),
        (Offer.START_AGAIN, Offer.CANCEL),
        Tone.ATTENTION,
    ),
    Phase.CLOSED: Says(QT_TRANSLATE_NOOP("state_words", "Closed {time}."), (Offer.OPEN_AGAIN,), Tone.CALM),
    Phase.CANCELLED: Says(QT_TRANSLATE_NOOP("state_words", "Cancelled."), (Offer.OPEN_AGAIN,), Tone.CALM),
    Phase.FAILED: Says(
        QT_TRANSLATE_NOOP("state_words", "Not started: {reason}"),
        (Offer.START_AGAIN, Offer.DETAILS),
        Tone.PROBLEM,
    ),
    Phase.LOST: Says(
        QT_TRANSLATE_NOOP("state_words", "Tiep no longer knows this visit."),
        (Offer.START_AGAIN, Offer.DETAILS),
        Tone.PROBLEM,
    ),
    Phase.WITHDRAWN: Says(
        QT_TRANSLATE_NOOP("state_words", "Marked as the wrong patient. Kept here, goes nowhere."),
        (),
        Tone.PROBLEM,
    ),
    Phase.EXPECTED: Says(
        QT_TRANSLATE_NOOP("state_words", "Waiting for the report. It comes by itself."),
        (Offer.GIVE_UP, Offer.DETAILS),
        Tone.CALM,
    ),
    Phase.RECEIVED: Says(
        QT_TRANSLATE_NOOP("state_words", "Report received {time}."),
        (Offer.COPY_REPORT, Offer.CLOSE_VISIT),
        Tone.READY,
    ),
    Phase.UNMATCHED: Says(
        QT_TRANSLATE_NOOP("state_words", "A report that belongs to nobody yet."),
        (Offer.DETAILS,),
        Tone.ATTENTION,
    ),
    Phase.ASSIGNED: Says(
        QT_TRANSLATE_NOOP("state_words", "Given to this visit by hand {time}."),
        (Offer.COPY_REPORT, Offer.CLOSE_VISIT),
        Tone.READY,
    ),
}

CONTACTS: Mapping[ContactState, Says | None] = {
    ContactState.REACHABLE: None,  # the phase speaks
    ContactState.LOST: Says(
        QT_TRANSLATE_NOOP("state_words", "No connection since {time}. Still trying; nothing is lost."),
        (Offer.TRY_NOW, Offer.DETAILS),
        Tone.ATTENTION,
    ),
    ContactState.REFUSED: Says(
        QT_TRANSLATE_NOOP("state_words", "Tiep rejected the facility key. Ask your administrator."),
        (Offer.ENTER_KEY, Offer.DETAILS),
        Tone.PROBLEM,
    ),
}

_HELD = {
    Held.CONTRADICTS_LAUNCH: Says(
        QT_TRANSLATE_NOOP("state_words", "This report is for another visit than the one you started."),
        (Offer.DETAILS, Offer.OVERRIDE),
        Tone.PROBLEM,
    ),
    Held.NOT_CONFIRMED: Says(
        QT_TRANSLATE_NOOP("state_words", "Written by an AI and not yet checked by a doctor."),
        (Offer.CONFIRM, Offer.DETAILS),
        Tone.ATTENTION,
    ),
    Held.WITHDRAWN: PHASES[Phase.WITHDRAWN],
}
_UNVERIFIED = Says(
    QT_TRANSLATE_NOOP(
        "state_words",
        "Nobody has proven where this report comes from, and no doctor has checked it yet.",
    ),
    _HELD[Held.NOT_CONFIRMED].offers,
    Tone.ATTENTION,
)
_DID_NOT_OPEN = Says(
    QT_TRANSLATE_NOOP("state_words", "Your browser did not open."),
    (Offer.OPEN_AGAIN, Offer.CANCEL),
    Tone.ATTENTION,
)
_LATE = Says(
    QT_TRANSLATE_NOOP("state_words", "This report arrived after you closed the visit."),
    (Offer.COPY_REPORT, Offer.CLOSE_VISIT),
    Tone.ATTENTION,
)
_EDITED = Says(
    QT_TRANSLATE_NOOP("state_words", "Being edited in Tiep; this is the last saved version."),
    (Offer.COPY_REPORT, Offer.OPEN_AGAIN),
    Tone.RUNNING,
)
_NOT_SAVED = QT_TRANSLATE_NOOP("state_words", "Not saved in Tiep yet. Named again at log-off and quit.")
_SAVED_BETWEEN = QT_TRANSLATE_NOOP("state_words", "Saved between {from} and {time}.")
_UNKNOWN_STATUS = QT_TRANSLATE_NOOP("state_words", "Tiep says “{status}”. Still watching.")
_NOT_WRITTEN = Says(
    QT_TRANSLATE_NOOP("state_words", "The report could not be written. What came instead stands below."),
    (Offer.DETAILS,),
    Tone.PROBLEM,
)
_STEPS = Says(
    QT_TRANSLATE_NOOP("state_words", "Under way: “{status}”. The report comes by itself."),
    (Offer.GIVE_UP, Offer.DETAILS),
    Tone.RUNNING,
)
_OPENS_TIEP = frozenset({Offer.START, Offer.START_AGAIN, Offer.OPEN_AGAIN, Offer.REOPEN, Offer.SHOW_TIEP})
_NO_REASON = QT_TRANSLATE_NOOP("state_words", "the details say why.")


def says(
    session: Session,
    now: dt.datetime,
    reason: str | None = None,
    translate: Translate = untranslated,
    month: Translate = untranslated,
) -> Says:
    """Say how ``session`` stands.

    What endangers the patient comes first (a held report), then what stops the watching (contact), then what
    the doctor has to do, then the phase.

    Args:
        session: The launch.
        now: The moment it is looked at, with a zone; times of another day carry their date.
        reason: Why it could not be started, in words; for phase ``failed``.
        translate: Translates a source string; the widgets pass Qt's.
        month: Translates the name of a month.
    """

    def filled(what: Says, **values: str) -> Says:
        offers = what.offers
        if not session.is_launched:
            offers = tuple(offer for offer in offers if offer not in _OPENS_TIEP) or (Offer.DETAILS,)
        return Says(translate(what.text).format_map(values), offers, what.tone)

    newest = session.newest_report
    if session.phase is Phase.WITHDRAWN:
        return filled(PHASES[Phase.WITHDRAWN])
    if not session.is_launched and session.phase is Phase.FAILED:
        return filled(_NOT_WRITTEN)
    if newest is not None and newest.held is not None:
        is_unverified = newest.approval is Approval.UNVERIFIED_SOURCE and newest.held is Held.NOT_CONFIRMED
        return filled(_UNVERIFIED if is_unverified else _HELD[newest.held])
    if session.phase is Phase.EXPECTED and session.reported_status is not None:
        return filled(_STEPS, status=_visible(session.reported_status))
    contact = CONTACTS[session.contact.state]
    if contact is not None and session.phase in _WATCHED:
        return filled(contact, time=moment_text(session.contact.since or now, now, month))
    if session.phase in _AFTER_OPENING:
        other = _while_open(session, now)
        if other is not None:
            return filled(other, status=_visible(session.reported_status or ""))
    if browser_did_not_open(session, now):
        return filled(_DID_NOT_OPEN)
    if session.phase is Phase.REPORT_SAVED and newest is not None:
        if newest.is_late:
            return filled(_LATE)
        return filled(_saved(newest), **_saved_times(newest, now, month))
    return filled(
        PHASES[session.phase],
        time=moment_text(_changed(session), now, month),
        reason=reason or translate(_NO_REASON),
    )


def is_unsaved_for_long(session: Session, now: dt.datetime) -> bool:
    """Return True if Tiep was opened, nothing came of it, and nothing changed for two hours."""
    return (
        session.phase in _AFTER_OPENING and not session.reports and now - _changed(session) >= UNSAVED_AFTER
    )


def browser_did_not_open(session: Session, now: dt.datetime) -> bool:
    """Return True if the browser should have fetched the start page by now."""
    return session.phase is Phase.READY and now - _changed(session) > BROWSER_WAIT


def _while_open(session: Session, now: dt.datetime) -> Says | None:
    """Return what is to be said instead of the phase while Tiep is open; None if the phase says it all."""
    if session.reported_status is not None and session.reported_status not in _KNOWN_STATUSES:
        return Says(_UNKNOWN_STATUS, PHASES[session.phase].offers, Tone.ATTENTION)
    if session.has_saved_report and session.phase in _EDITING:
        return _EDITED
    if is_unsaved_for_long(session, now):
        again = Offer.REOPEN if session.phase is Phase.PAUSED else Offer.OPEN_AGAIN
        return Says(_NOT_SAVED, (again, Offer.GIVE_UP), Tone.ATTENTION)
    return None


def _saved(version: ReportVersion) -> Says:
    saved = PHASES[Phase.REPORT_SAVED]
    after = version.saved_after
    if version.saved_at is None and after is not None and version.received_at - after > ABSENCE:
        return Says(_SAVED_BETWEEN, saved.offers, saved.tone)
    return saved


def _saved_times(version: ReportVersion, now: dt.datetime, month: Translate) -> dict[str, str]:
    until, after = version.received_at, version.saved_after or version.received_at
    is_today = local(until).date() == local(now).date()
    # A night between the two moments is plain from the times; more than a day needs the dates.
    if is_today and until - after < dt.timedelta(hours=24):
        return {"time": clock(until), "from": clock(after)}
    return {"time": moment_text(until, now, month), "from": moment_text(after, now, month)}


def _changed(session: Session) -> dt.datetime:
    return session.changed_at or session.created_at


def _visible(status: str) -> str:
    """Cut a status of any length and content down to something that fits a sentence."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in status).split())
    return plain if len(plain) <= MAX_STATUS_LENGTH else f"{plain[:MAX_STATUS_LENGTH]}…"
