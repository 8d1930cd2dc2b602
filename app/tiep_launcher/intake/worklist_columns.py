"""What the columns of a worklist are called."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, Problem

ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "patient_id": (
            "pid",
            "mrn",
            "patientid",
            "patient_identifier",
            "patient_number",
            "patient_no",
            "patientennummer",
            "patienten_nr",
            "patient_nr",
            "pat_nr",
        ),
        "visit_id": (
            "visit",
            "visitid",
            "visit_number",
            "encounter_id",
            "case_id",
            "case_number",
            "fallnummer",
            "fall_nr",
            "fall_id",
        ),
        "patient_name": ("name", "full_name", "patient"),
        "family_name": ("family", "last_name", "lastname", "surname", "nachname", "familienname"),
        "given_name": ("given", "first_name", "firstname", "vorname"),
        "birth_date": ("birthdate", "date_of_birth", "dob", "born", "geburtsdatum", "geb_datum"),
        "sex": ("gender", "geschlecht"),
        "start": ("starts_at", "start_time", "appointment", "appointment_time", "time", "termin", "uhrzeit"),
        "place": ("room", "location", "ward", "department", "raum", "zimmer", "ort", "station"),
        "reason": ("reason_for_visit", "complaint", "grund", "anlass"),
        "doctor_id": ("doctor", "physician_id", "practitioner_id", "arzt", "arzt_id"),
    }
)
"""Every name of the format with the other spellings of it that are understood."""

_NAME_OF = {spelling: name for name, others in ALIASES.items() for spelling in (name, *others)}
_NOT_A_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each known name stands.

    Attributes:
        places: Name of the format and position of its column.
        count: How many columns there are in all.
    """

    places: Mapping[str, int]
    count: int


def find_columns(header: Sequence[str]) -> Columns:
    """Find the known columns; others are left alone.

    ``name`` beside ``given_name``, without ``family_name``, is the family name: German systems write so.

    Raises:
        InputError: ``worklist_column_missing`` without ``patient_id``, ``worklist_column_twice``.
    """
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for position, title in enumerate(header):
        name = _NAME_OF.get(_NOT_A_LETTER.sub("_", title.casefold()).strip("_"))
        if name in places:
            problems.append(_problem("worklist_column_twice", name))
        elif name is not None:
            places[name] = position
    if "patient_name" in places and "given_name" in places and "family_name" not in places:
        places["family_name"] = places.pop("patient_name")
    if "patient_id" not in places:
        problems.append(_problem("worklist_column_missing", "patient_id"))
    if problems:
        raise InputError(*problems)
    return Columns(MappingProxyType(places), len(header))


def _problem(code: str, column: str) -> Problem:
    return Problem(code, None, MappingProxyType({"column": column}))
