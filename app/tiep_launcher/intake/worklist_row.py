"""One row of a worklist: texts under known names become an entry, or problems."""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.times import local
from tiep_launcher.domain.worklist import EntrySource, WorklistEntry
from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText
from tiep_launcher.intake.patient import Places, check_patient
from tiep_launcher.intake.texts import ID_LIMIT, text_problems

_PLACES = Places("patient_id", "patient_name", "birth_date")
_OF_PATIENT = frozenset({"patient_id", "patient_name", "family_name", "given_name", "birth_date", "sex"})
_REMARK_LIMIT = 200
# Beyond the sexes of a launch: "weiblich" and "divers", as German systems write them.
_GERMAN_SEX = {"W": "F", "D": "O"}
_GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_GERMAN_MOMENT = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}:\d{2})(?::\d{2})?", re.ASCII)
_TIME = re.compile(r"\d{1,2}:\d{2}", re.ASCII)
_COMPACT_TIME = re.compile(r"(\d{8})[T ]?(\d{4})(?:\d{2})?", re.ASCII)


def read_row(texts: Mapping[str, str], today: dt.date) -> tuple[WorklistEntry | None, list[Problem]]:
    """Make an entry of a row.

    Args:
        texts: Name of the format and the text there; none of them blank.
        today: The date of a time that stands alone. A time without a zone is this machine's.

    Returns:
        The entry, or None and everything that is wrong; ``field`` is the name.
    """
    checked = check_patient(_patient(texts), _PLACES)
    problems = list(checked.problems)
    entry = entry_of(checked.patient, texts, today, problems)
    return entry, problems


def entry_of(
    patient: Patient | None, texts: Mapping[str, str], today: dt.date, problems: list[Problem]
) -> WorklistEntry | None:
    """Put a patient together with the rest of a row; what is wrong is added to ``problems``."""
    visit_id, doctor_id = texts.get("visit_id"), texts.get("doctor_id")
    for name, text in (("visit_id", visit_id), ("doctor_id", doctor_id)):
        if text is not None:
            problems += text_problems(text, name, ID_LIMIT)
    start = texts.get("start")
    starts_at = None if start is None else parse_moment(start, today)
    if start is not None and starts_at is None:
        problems.append(Problem("start_invalid", "start"))
    if patient is None or problems:
        return None
    return WorklistEntry(
        source=EntrySource.WORKLIST,
        patient=patient,
        visit_id=visit_id,
        starts_at=starts_at,
        place=one_line(texts.get("place", "")),
        reason=one_line(texts.get("reason", "")),
        doctor_id=doctor_id,
    )


@lru_cache(maxsize=2048)  # a day has few times and a list many rows
def parse_moment(text: str, today: dt.date) -> dt.datetime | None:
    """Read when an appointment is.

    Known are ISO 8601 (``2026-11-26T10:15``, also with a blank and with a zone), ``20261126 1015``,
    ``26.11.2026 10:15`` and ``10:15``.

    Returns:
        The moment with its zone; None if it is not written so or does not exist.
    """
    text = text.strip()
    if match := _TIME.fullmatch(text):
        text = f"{today.isoformat()}T{text:0>5}"
    elif match := _COMPACT_TIME.fullmatch(text):
        text = f"{match[1]}T{match[2]}"
    elif match := _GERMAN_MOMENT.fullmatch(text):
        text = f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}T{match[4]:0>5}"
    elif len(text) < len("2026-11-26T10:15"):
        return None  # a date alone, which is no time
    try:
        moment = dt.datetime.fromisoformat(text)
        return moment if moment.tzinfo is not None else local(moment)
    except (ValueError, OverflowError, OSError):
        return None


def one_line(text: str) -> str:
    """Return a remark on one line, with a visible mark where it was cut."""
    line = " ".join(text.split())
    return line if len(line) <= _REMARK_LIMIT else f"{line[: _REMARK_LIMIT - 1]}…"


def _patient(texts: Mapping[str, str]) -> GivenPatient:
    given = {name: GivenText(text, name) for name, text in texts.items() if name in _OF_PATIENT}
    patient_id = given.get("patient_id")
    birth_date, sex = given.get("birth_date"), given.get("sex")
    if birth_date is not None and (match := _GERMAN_DATE.fullmatch(birth_date.value.strip())):
        birth_date = GivenText(f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}", birth_date.where)
    if sex is not None and (german := _GERMAN_SEX.get(sex.value.strip().upper())):
        sex = GivenText(german, sex.where)
    return GivenPatient(
        identifiers=() if patient_id is None else (GivenIdentifier(patient_id),),
        name=given.get("patient_name"),
        family_name=given.get("family_name"),
        given_name=given.get("given_name"),
        birth_date=birth_date,
        sex=sex,
    )
