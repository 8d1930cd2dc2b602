"""Tells two patients apart in words: short names that differ, and what the two share. Knows no Qt."""

from collections.abc import Callable
from enum import StrEnum

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, untranslated
from tiep_launcher.desktop.patient_words import patient_name, short_name
from tiep_launcher.domain.patient import Patient


class Part(StrEnum):
    """What tells one patient from another, in the order of the banner."""

    NAME = "name"
    BORN = "born"
    SEX = "sex"
    ID = "id"


SAME_NAME = QT_TRANSLATE_NOOP("switch_words", "Both have the same name. Look at the birth dates and the IDs.")
SAME_BIRTH_DATE = QT_TRANSLATE_NOOP(
    "switch_words", "Both have the same birth date. Look at the names and the IDs."
)
SAME_NAME_AND_BIRTH_DATE = QT_TRANSLATE_NOOP(
    "switch_words", "Both have the same name and birth date. Look at the IDs."
)
_WITH_ID = QT_TRANSLATE_NOOP("patient_words", "{name} ({id})")
_NAMELESS = QT_TRANSLATE_NOOP("patient_words", "patient {id}")
# Whole names stand in the comparison; a button must fit the screen.
_MOST_LETTERS = 40


def differing(one: Patient, other: Patient) -> frozenset[Part]:
    """Return in what the two differ; what is not known of one of them differs from what is known."""
    values = {
        Part.NAME: (_plain_name(one), _plain_name(other)),
        Part.BORN: (one.birth_date, other.birth_date),
        Part.SEX: (one.sex, other.sex),
        Part.ID: (one.id, other.id),
    }
    return frozenset(part for part, (first, second) in values.items() if first != second)


def warning(one: Patient, other: Patient) -> str:
    """Return what must be said because the two are easily taken for one another; empty if nothing must."""
    same = set(Part) - differing(one, other)
    is_same_name = Part.NAME in same and _plain_name(one) != ""
    is_same_birth_date = Part.BORN in same and one.birth_date is not None
    if is_same_name and is_same_birth_date:
        return SAME_NAME_AND_BIRTH_DATE
    if is_same_name:
        return SAME_NAME
    return SAME_BIRTH_DATE if is_same_birth_date else ""


def short_names(one: Patient, other: Patient, translate: Translate = untranslated) -> tuple[str, str]:
    """Return names for two buttons, as short as they can be and still differ."""
    for write in (short_name, patient_name):
        first, second = (_name(write, patient, translate) for patient in (one, other))
        if first.casefold() != second.casefold():
            return first, second
    with_id = translate(_WITH_ID)
    name = _name(patient_name, one, translate)
    return (
        with_id.format(name=name, id=_cut(one.id)),
        with_id.format(name=name, id=_cut(other.id)),
    )


def _name(write: Callable[[Patient, Translate], str], patient: Patient, translate: Translate) -> str:
    if not _plain_name(patient):
        return translate(_NAMELESS).format(id=_cut(patient.id))
    return _cut(write(patient, translate))


def _cut(text: str) -> str:
    """Keep both ends of what is too long, with a visible mark between them."""
    half = _MOST_LETTERS // 2
    return text if len(text) <= _MOST_LETTERS else f"{text[:half]}…{text[-half:]}"


def _plain_name(patient: Patient) -> str:
    """Write the name so that spelling in capitals, and whether it came in parts, makes no difference."""
    parts = [patient.family_name, patient.given_name]
    name = " ".join(part for part in parts if part) or patient.name or ""
    return " ".join(sorted(name.casefold().replace(",", " ").split()))
