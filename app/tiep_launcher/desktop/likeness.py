"""Finds patients in a list who could be taken for one another. Knows no Qt."""

from collections.abc import Sequence
from enum import Flag, auto

from tiep_launcher.domain.namesakes import Namesakes
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


def likenesses(entries: Sequence[WorklistEntry], namesakes: Sequence[Namesakes] = ()) -> list[Likeness]:
    """Say of each entry what its patient shares with another patient, who has another identifier.

    Args:
        entries: The list that is shown.
        namesakes: The names of those who could be on the list as well.
    """
    named = (Namesakes(entry.patient for entry in entries), *namesakes)
    dates: list[str] = []
    shared_dates: set[str] = set()
    if len(entries) <= MOST_READ:
        dates = [entry.patient.birth_date or "" for entry in entries]
        shared_dates = {date for date in _shared(dates, entries) if len(date) == _WHOLE_DATE}
    found = [
        Likeness.NAME if any(names.has_another(entry.patient) for names in named) else Likeness.NONE
        for entry in entries
    ]
    if not shared_dates:
        return found
    return [
        likeness | Likeness.BIRTH_DATE if date in shared_dates else likeness
        for likeness, date in zip(found, dates, strict=True)
    ]


def _shared(keys: Sequence[str], entries: Sequence[WorklistEntry]) -> set[str]:
    """Return the keys that stand for more than one patient."""
    first_of: dict[str, str] = {}
    shared: set[str] = set()
    for key, entry in zip(keys, entries, strict=True):
        patient_id = entry.patient.identifiers[0].value
        if key and first_of.setdefault(key, patient_id) != patient_id:
            shared.add(key)
    return shared
