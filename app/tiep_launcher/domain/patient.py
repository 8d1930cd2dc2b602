"""The person a visit is about."""

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum


class Sex(StrEnum):
    """Administrative sex, the four values of FHIR R4 ``Patient.gender``."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


_SEX_SPELLINGS = {"M": Sex.MALE, "F": Sex.FEMALE, "O": Sex.OTHER, "U": Sex.UNKNOWN}


def parse_sex(text: str) -> Sex | None:
    """Read ``male|female|other|unknown`` or ``M F O U`` in any case; None if it is neither."""
    upper = text.strip().upper()
    if upper in _SEX_SPELLINGS:
        return _SEX_SPELLINGS[upper]
    return Sex(upper.lower()) if upper.lower() in {sex.value for sex in Sex} else None


_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|(\d{4})(\d{2})(\d{2})", re.ASCII)


def parse_birth_date(text: str) -> str | None:
    """Read ``YYYY-MM-DD``, ``YYYYMMDD``, ``YYYY-MM`` or ``YYYY``.

    Returns:
        The date with as much precision as was given (FHIR R4 ``date``: ``YYYY``, ``YYYY-MM``,
        ``YYYY-MM-DD``), or None if it is not written so or does not exist in the calendar.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = match[1] or match[4], match[2] or match[5], match[3] or match[6]
    try:
        dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier as the hospital issued it (FHIR ``Identifier``): opaque, compared as it is."""

    value: str = field(repr=False)
    system: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Who the visit is about.

    Attributes:
        identifiers: At least one; the first is the one that names the patient in the HIS.
        name: The full name as text, None if not known (never invented).
        family_name: Family name, if it was given apart.
        given_name: Given names, if they were given apart.
        birth_date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None if not known.
        sex: Administrative sex; None if not known.
    """

    identifiers: tuple[Identifier, ...] = field(repr=False)
    name: str | None = field(default=None, repr=False)
    family_name: str | None = field(default=None, repr=False)
    given_name: str | None = field(default=None, repr=False)
    birth_date: str | None = field(default=None, repr=False)
    sex: Sex | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """The identifier that names the patient in the HIS."""
        return self.identifiers[0].value
