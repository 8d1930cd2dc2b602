"""Finds patients in a list who could be taken for one another. Knows no Qt."""

import unicodedata
from collections.abc import Sequence
from enum import Flag, auto

from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.worklist import WorklistEntry

# In a list that is read from top to bottom an equal birth date tells something; among thousands everybody
# shares theirs with somebody.
MOST_READ = 200
_WHOLE_DATE = 10


class Likeness(Flag):
    """What a patient has in common with another patient of the list."""

    NONE = 0
    NAME = auto()
    BIRTH_DATE = auto()


def likenesses(entries: Sequence[WorklistEntry]) -> list[Likeness]:
    """Say of each entry what its patient shares with another patient, who has another identifier."""
    names = [name_key(entry.patient) for entry in entries]
    shared_names = _shared(names, entries)
    dates: list[str] = []
    shared_dates: set[str] = set()
    if len(entries) <= MOST_READ:
        dates = [entry.patient.birth_date or "" for entry in entries]
        shared_dates = {date for date in _shared(dates, entries) if len(date) == _WHOLE_DATE}
    found = [Likeness.NAME if name in shared_names else Likeness.NONE for name in names]
    if not shared_dates:
        return found
    return [
        likeness | Likeness.BIRTH_DATE if date in shared_dates else likeness
        for likeness, date in zip(found, dates, strict=True)
    ]


def name_key(patient: Patient) -> str:
    """Return what two names that are easily mixed up have in common; empty if there is no name.

    Case, accents, the order of the parts and further given names make no difference.
    """
    if patient.family_name:
        first = _plain(patient.given_name or "").split()[:1]
        return " ".join(sorted([*_plain(patient.family_name).split(), *first]))
    return " ".join(sorted(_plain(patient.name or patient.given_name or "").split()))


def _shared(keys: Sequence[str], entries: Sequence[WorklistEntry]) -> set[str]:
    """Return the keys that stand for more than one patient."""
    first_of: dict[str, str] = {}
    shared: set[str] = set()
    for key, entry in zip(keys, entries, strict=True):
        patient_id = entry.patient.identifiers[0].value
        if key and first_of.setdefault(key, patient_id) != patient_id:
            shared.add(key)
    return shared


def _plain(text: str) -> str:
    if text.isascii():
        spaced = text.casefold()
    else:
        parts = unicodedata.normalize("NFKD", text)
        spaced = "".join(c for c in parts if not unicodedata.combining(c)).casefold()
    return "".join(c if c.isalnum() or c == "'" else " " for c in spaced)
