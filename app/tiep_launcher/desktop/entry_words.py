"""Writes what can be picked: one entry as a row shows it and as it is read aloud. Knows no Qt."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tiep_launcher.desktop.likeness import Likeness
from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, moment_text
from tiep_launcher.desktop.patient_words import Piece, one_line, patient_name, person_pieces
from tiep_launcher.desktop.state_words import Tone, says
from tiep_launcher.desktop.visit_groups import group_of, short_text
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.times import local
from tiep_launcher.domain.worklist import EntrySource, WorklistEntry

TranslateIn = Callable[[str, str], str]
"""Translates a source text in the context that is named first."""

SOURCE_TEXTS: Mapping[EntrySource, str] = {
    EntrySource.RECENT: QT_TRANSLATE_NOOP("entry_words", "Recent visit"),
    EntrySource.WORKLIST: QT_TRANSLATE_NOOP("entry_words", "Worklist"),
    EntrySource.SERVER: QT_TRANSLATE_NOOP("entry_words", "Server"),
}
LIKENESS_TEXTS: Mapping[Likeness, str] = {
    Likeness.NONE: "",
    Likeness.NAME: QT_TRANSLATE_NOOP("entry_words", "Same name as another patient"),
    Likeness.BIRTH_DATE: QT_TRANSLATE_NOOP("entry_words", "Born the same day as another patient"),
    Likeness.NAME | Likeness.BIRTH_DATE: QT_TRANSLATE_NOOP(
        "entry_words", "Same name and birth date as another patient"
    ),
}
_OTHER_DOCTOR = QT_TRANSLATE_NOOP("entry_words", "for doctor {doctor}")
_LIST_PAUSE = ", "


class Way(StrEnum):
    """What choosing an entry leads to."""

    START = "start"
    ASK = "ask"
    SHOW = "show"
    OPEN_AGAIN = "open_again"
    SHOW_REPORT = "show_report"


WAY_TEXTS: Mapping[Way, str] = {
    Way.START: QT_TRANSLATE_NOOP("entry_words", "Start &Tiep"),
    Way.ASK: QT_TRANSLATE_NOOP("entry_words", "&Complete and start…"),
    Way.SHOW: QT_TRANSLATE_NOOP("entry_words", "&Show this visit"),
    Way.OPEN_AGAIN: QT_TRANSLATE_NOOP("entry_words", "&Open again"),
    Way.SHOW_REPORT: QT_TRANSLATE_NOOP("entry_words", "&Show the report"),
}

_OPENED_BY_CHOOSING = frozenset(
    {
        Phase.DRAFT,
        Phase.PAUSED,
        Phase.EXPIRED,
        Phase.CLOSED,
        Phase.CANCELLED,
        Phase.FAILED,
        Phase.LOST,
    }
)


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One entry in words.

    Attributes:
        name: The patient.
        pieces: Born, sex and identifier.
        emphasised: Which of ``pieces`` tell the patient from another one, by their position.
        when: When the visit is or was; empty if the source does not say.
        about: Place and reason.
        likeness: That somebody else of the list could be meant; empty if nobody could.
        state: How a visit that is here already stands; empty for one that is not.
        tone: Of that state.
        source: Where the entry comes from.
    """

    name: str
    pieces: tuple[Piece, ...]
    emphasised: frozenset[int]
    when: str
    about: str
    likeness: str
    state: str
    tone: Tone | None
    source: str

    def spoken(self) -> str:
        """Return everything in the order in which it is read aloud; what sets people apart comes early."""
        pieces = [f"{piece.caption} {piece.value}".strip() for piece in self.pieces]
        parts = [self.name, self.likeness, *pieces, self.when, self.about, self.state, self.source]
        return _LIST_PAUSE.join(part for part in parts if part)


def entry_words(
    entry: WorklistEntry,
    likeness: Likeness,
    session: Session | None,
    now: dt.datetime,
    *,
    doctor_id: str | None,
    translate: TranslateIn,
) -> EntryWords:
    """Write ``entry``.

    Args:
        entry: What can be picked.
        likeness: What its patient has in common with another one.
        session: The launch that the visit already has here; None if it has none.
        now: What ages and times are told from.
        doctor_id: Who looks at it: a visit of somebody else says whose it is.
        translate: Translates a source text in its context.
    """

    def of_patient(text: str) -> str:
        return translate("patient_words", text)

    def of_moment(text: str) -> str:
        return translate("moments", text)

    today = local(now).date()
    pieces = person_pieces(entry.patient, today, of_patient, of_moment)
    about = [one_line(entry.place), one_line(entry.reason)]
    if entry.doctor_id and doctor_id and entry.doctor_id != doctor_id:
        whose = translate("entry_words", _OTHER_DOCTOR)
        about.append(whose.format(doctor=one_line(entry.doctor_id)))
    state, tone = "", None
    if session is not None:
        state = translate("visit_groups", short_text(session, group_of(session, now)))
        tone = says(session, now).tone
    return EntryWords(
        name=patient_name(entry.patient, of_patient),
        pieces=tuple(pieces),
        emphasised=_telling_apart(likeness),
        when=moment_text(entry.starts_at, now, of_moment) if entry.starts_at else "",
        about=" · ".join(part for part in about if part),
        likeness=translate("entry_words", LIKENESS_TEXTS[likeness]) if likeness else "",
        state=state,
        tone=tone,
        source=translate("entry_words", SOURCE_TEXTS[entry.source]),
    )


def way_of(session: Session | None, *, is_incomplete: bool) -> Way:
    """Say what choosing a visit leads to; ``is_incomplete`` tells that something is still to be filled in.

    A visit that is here is never started twice: a report is shown, and what runs is shown too, because
    opening it again makes a second tab.
    """
    if session is None:
        return Way.ASK if is_incomplete else Way.START
    if session.newest_report is not None:
        return Way.SHOW_REPORT
    return Way.OPEN_AGAIN if session.phase in _OPENED_BY_CHOOSING else Way.SHOW


def _telling_apart(likeness: Likeness) -> frozenset[int]:
    """Return which of born, sex and identifier differ, as far as they are known to."""
    if not likeness:
        return frozenset()
    born, identifier = 0, 2
    return frozenset({identifier} if Likeness.BIRTH_DATE in likeness else {born, identifier})
