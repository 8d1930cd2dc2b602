"""Says what remains of a launch for the wrong patient: in Tiep, in the hospital system. Knows no Qt."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, moment_text, untranslated
from tiep_launcher.domain.report import Report, Section
from tiep_launcher.domain.session import Delivery, DeliveryKind, Session, Withdrawal, WithdrawalReason

REASON_TEXTS: Mapping[WithdrawalReason, str] = {
    WithdrawalReason.OTHER_PATIENT_OPEN: QT_TRANSLATE_NOOP(
        "withdrawal_words", "Another patient was open in the hospital system"
    ),
    WithdrawalReason.SIMILAR_NAME: QT_TRANSLATE_NOOP(
        "withdrawal_words", "Mixed up with a person of the same or a similar name"
    ),
    WithdrawalReason.OTHER_PERSON_RECORDED: QT_TRANSLATE_NOOP(
        "withdrawal_words", "Another person was in the room than the one named here"
    ),
    WithdrawalReason.OTHER: QT_TRANSLATE_NOOP("withdrawal_words", "Something else"),
}

IN_TIEP = QT_TRANSLATE_NOOP("withdrawal_words", "In Tiep")
IN_HIS = QT_TRANSLATE_NOOP("withdrawal_words", "In the hospital system")
WHO = QT_TRANSLATE_NOOP("withdrawal_words", "Marked as the wrong patient")

_SESSION_STAYS = QT_TRANSLATE_NOOP(
    "withdrawal_words",
    "The session stays in Tiep. It cannot be changed or deleted from here: deal with it in Tiep.",
)
_SESSION_NAME = QT_TRANSLATE_NOOP("withdrawal_words", "Its session ID: {session}")
_MAYBE_RECORDING = QT_TRANSLATE_NOOP("withdrawal_words", "If Tiep is still recording, stop it there first.")
_NO_SESSION = QT_TRANSLATE_NOOP("withdrawal_words", "No session in Tiep is known here.")
_NOTHING_WENT_OUT = QT_TRANSLATE_NOOP(
    "withdrawal_words", "Nothing was copied, printed, exported or fetched from here."
)
_WENT_OUT = QT_TRANSLATE_NOOP(
    "withdrawal_words", "This has left the program. Look for it in the hospital system and correct it there:"
)
_WHOLE_REPORT = QT_TRANSLATE_NOOP("withdrawal_words", "the whole report")
_WAYS: Mapping[DeliveryKind, str] = {
    DeliveryKind.COPIED: QT_TRANSLATE_NOOP("withdrawal_words", "{time} copied: {what}"),
    DeliveryKind.PRINTED: QT_TRANSLATE_NOOP("withdrawal_words", "{time} printed: {what}"),
    DeliveryKind.EXPORTED: QT_TRANSLATE_NOOP("withdrawal_words", "{time} exported: {what}"),
    DeliveryKind.CALLED_BACK: QT_TRANSLATE_NOOP("withdrawal_words", "{time} sent to the hospital system"),
    DeliveryKind.ACKNOWLEDGED: QT_TRANSLATE_NOOP("withdrawal_words", "{time} fetched by the hospital system"),
}
_BY_DOCTOR = QT_TRANSLATE_NOOP("withdrawal_words", "{time} by {doctor}, signed in as {user}")
_BY_USER = QT_TRANSLATE_NOOP("withdrawal_words", "{time}, signed in as {user}")


@dataclass(frozen=True, slots=True)
class Remains:
    """What remains of a launch elsewhere.

    Attributes:
        in_tiep: What stands in Tiep and what to do there.
        in_his: Whether anything left this program.
        went_out: What left, a line each, oldest first; may name fields and files.
    """

    in_tiep: str
    in_his: str
    went_out: tuple[str, ...]


def remains_of(
    session: Session,
    now: dt.datetime,
    labels: Mapping[str, str],
    translate: Translate = untranslated,
    month: Translate = untranslated,
    *,
    in_one_piece: Translate = untranslated,
) -> Remains:
    """Say what remains of ``session``; nothing of it can be taken back from here.

    Args:
        session: The launch.
        now: Times of another day carry their date.
        labels: What the fields at the copied paths are called, as ``labels_of`` makes it.
        translate: Translates a source string; the widgets pass Qt's.
        month: Translates the name of a month.
        in_one_piece: Keeps an ID or the path of a file in one piece where lines are read from right to left.
    """
    in_tiep = [translate(_NO_SESSION)]
    if session.session_id is not None:
        in_tiep = [
            translate(_SESSION_STAYS),
            translate(_SESSION_NAME).format(session=in_one_piece(session.session_id)),
        ]
        if session.newest_report is None and session.opened_at is not None:
            in_tiep.insert(1, translate(_MAYBE_RECORDING))
    went_out = tuple(
        _line(delivery, now, labels, translate, month, in_one_piece=in_one_piece)
        for delivery in session.deliveries
    )
    return Remains("\n".join(in_tiep), translate(_WENT_OUT if went_out else _NOTHING_WENT_OUT), went_out)


def labels_of(report: Report | None) -> Mapping[str, str]:
    """Return what each field of ``report`` is called, by its path."""
    return {} if report is None else dict(_labels(report.sections))


def said_by(
    session: Session,
    withdrawal: Withdrawal,
    now: dt.datetime,
    translate: Translate = untranslated,
    month: Translate = untranslated,
) -> str:
    """Write who said that this was the wrong patient, when and why, in two or three lines."""
    time = moment_text(withdrawal.at, now, month)
    doctor = session.request.doctor
    is_same = doctor is not None and doctor.id == withdrawal.doctor_id
    name = (doctor.name if doctor is not None and is_same else None) or withdrawal.doctor_id
    who = translate(_BY_DOCTOR if name else _BY_USER).format(time=time, doctor=name, user=withdrawal.os_user)
    return "\n".join(
        part for part in (who, translate(REASON_TEXTS[withdrawal.reason]), withdrawal.note) if part
    )


def _labels(sections: tuple[Section, ...]) -> Iterator[tuple[str, str]]:
    for section in sections:
        yield from ((field.path, field.label) for field in section.fields)
        yield from _labels(section.sections)


def _line(
    delivery: Delivery,
    now: dt.datetime,
    labels: Mapping[str, str],
    translate: Translate,
    month: Translate,
    *,
    in_one_piece: Translate,
) -> str:
    what = translate(_WHOLE_REPORT)
    if delivery.path is not None:
        what = labels.get(delivery.path) or in_one_piece(delivery.path)
    return translate(_WAYS[delivery.kind]).format(time=moment_text(delivery.at, now, month), what=what)
