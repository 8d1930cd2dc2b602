"""What a doctor types, as search parameters of a FHIR R4 server (https://hl7.org/fhir/R4/search.html)."""

import datetime as dt
import re

from tiep_launcher.domain.patient import parse_birth_date

Parameters = list[tuple[str, str]]

MIN_LETTERS = 2
"""Fewer letters of a name would ask a server for half its patients."""

_DAY_AND_MONTH = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", re.ASCII)
_SPECIAL = re.compile(r"([\\,|$])")


def patient_parameters(text: str, identifier_system: str | None) -> Parameters:
    """Return the search for patients, empty if there is too little to search for.

    A word that is a date is the birth date, any other with a digit is an identifier, the rest are names.
    """
    found: Parameters = []
    for word in text.split():
        if birth_dates := _birth_dates(word):
            found.append(("birthdate", ",".join(birth_dates)))
        elif any(letter.isdigit() for letter in word):
            system = "" if identifier_system is None else f"{_escaped(identifier_system)}|"
            found.append(("identifier", f"{system}{_escaped(word)}"))
        elif len(word.strip(",.;")) >= MIN_LETTERS:
            found.append(("name", _escaped(word.strip(",.;"))))
    return found


def period_parameters(start: dt.datetime, end: dt.datetime) -> Parameters:
    """Return the search for what happens from ``start`` until before ``end``, which have zones."""
    return [("date", f"ge{start.isoformat()}"), ("date", f"lt{end.isoformat()}")]


def _birth_dates(word: str) -> list[str]:
    if match := _DAY_AND_MONTH.fullmatch(word):
        # Nobody can tell which of day and month was written first: both readings are searched for.
        orders = {f"{match[3]}-{match[second]:0>2}-{match[first]:0>2}" for first, second in ((1, 2), (2, 1))}
        return sorted(date for order in orders if (date := parse_birth_date(order)))
    # Four digits alone may be a year and are more often a number.
    date = parse_birth_date(word) if "-" in word or len(word) == 8 else None
    return [] if date is None else [date]


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
