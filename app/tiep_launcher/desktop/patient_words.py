"""Writes who a visit is about, in the order and form of the patient banner. Knows no Qt."""

import datetime as dt
from dataclasses import dataclass

from tiep_launcher.desktop.moments import (
    QT_TRANSLATE_NOOP,
    Translate,
    age_in_years,
    partial_date,
    untranslated,
)
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Patient, Sex
from tiep_launcher.domain.settings import Facility

NOT_KNOWN = QT_TRANSLATE_NOOP("patient_words", "Not known")
_BORN = QT_TRANSLATE_NOOP("patient_words", "born")
_AGE = QT_TRANSLATE_NOOP("patient_words", "{date} ({years} y)")
_SEX = QT_TRANSLATE_NOOP("patient_words", "sex")
_PATIENT_ID = QT_TRANSLATE_NOOP("patient_words", "Patient ID")
_VISIT = QT_TRANSLATE_NOOP("patient_words", "Visit")
_ONLY_FACILITY = Facility().name  # of settings that name none
_FACILITY = QT_TRANSLATE_NOOP("patient_words", "Facility")
_VISIT_MADE_HERE = QT_TRANSLATE_NOOP("patient_words", "{visit} (made here)")
_SEXES = {
    Sex.MALE: QT_TRANSLATE_NOOP("patient_words", "Male"),
    Sex.FEMALE: QT_TRANSLATE_NOOP("patient_words", "Female"),
    Sex.OTHER: QT_TRANSLATE_NOOP("patient_words", "Other"),
    Sex.UNKNOWN: QT_TRANSLATE_NOOP("patient_words", "Unknown"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the banner's second line.

    Attributes:
        caption: What the value is; empty if the value says so itself.
        value: The value, or "Not known".
        is_code: True if it is written left to right everywhere, as identifiers are. A date is not: the
            month in it is a word.
    """

    caption: str
    value: str
    is_code: bool


def patient_name(patient: Patient, translate: Translate = untranslated) -> str:
    """Write ``FAMILY NAME, Given``; a name that came whole stays as it is, as nobody may guess its parts."""
    family, given = one_line(patient.family_name), one_line(patient.given_name)
    if family:
        return ", ".join(part for part in (_capitals(family), given) if part)
    return one_line(patient.name) or given or translate(NOT_KNOWN)


def short_name(patient: Patient, translate: Translate = untranslated) -> str:
    """Write ``FAMILY NAME``, for a button; without one, the name as it is."""
    family = one_line(patient.family_name)
    return _capitals(family) if family else patient_name(patient, translate)


def patient_pieces(
    request: LaunchRequest,
    today: dt.date,
    translate: Translate = untranslated,
    month: Translate = untranslated,
) -> list[Piece]:
    """Return what stands behind the name: born, sex, identifier, visit, and a facility that has a name."""
    visit = one_line(request.visit_id) or translate(NOT_KNOWN)
    if request.visit_id_made_here:
        visit = translate(_VISIT_MADE_HERE).format(visit=visit)
    pieces = [
        *person_pieces(request.patient, today, translate, month),
        Piece(translate(_VISIT), visit, is_code=True),
    ]
    if request.facility not in {"", _ONLY_FACILITY}:
        pieces.append(Piece(translate(_FACILITY), one_line(request.facility), is_code=False))
    return pieces


def person_pieces(
    patient: Patient,
    today: dt.date,
    translate: Translate = untranslated,
    month: Translate = untranslated,
) -> list[Piece]:
    """Return what stands behind the name of a person, whatever the visit: born, sex, identifier."""
    unknown = translate(NOT_KNOWN)
    born = unknown
    if patient.birth_date:
        born = partial_date(patient.birth_date, month)
        years = age_in_years(patient.birth_date, today)
        if years is not None:
            born = translate(_AGE).format(date=born, years=years)
    # "Unknown" is what the hospital recorded, "Not known" is that nothing came.
    sex = translate(_SEXES[patient.sex]) if patient.sex else unknown
    return [
        Piece(translate(_BORN), born, is_code=False),
        Piece(
            "" if patient.sex not in {None, Sex.UNKNOWN, Sex.OTHER} else translate(_SEX), sex, is_code=False
        ),
        Piece(translate(_PATIENT_ID), one_line(patient.id) or unknown, is_code=True),
    ]


def banner_line(
    request: LaunchRequest,
    today: dt.date,
    translate: Translate = untranslated,
    month: Translate = untranslated,
) -> str:
    """Write the whole banner as one line, for what is read aloud."""
    pieces = patient_pieces(request, today, translate, month)
    parts = [f"{piece.caption} {piece.value}".strip() for piece in pieces]
    return " · ".join([patient_name(request.patient, translate), *parts])


def one_line(text: str | None) -> str:
    """Write ``text`` in one line without characters that could move or hide what stands beside it."""
    return " ".join("".join(c if c.isprintable() else " " for c in text or "").split())


def _capitals(text: str) -> str:
    """Write in capitals what has a capital of one letter: "ß" stays, so that the name stays the same."""
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
