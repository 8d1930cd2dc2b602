"""The patient of a GDT set, as texts that remember the fields they stood in.

Source: the GDT interface description of the QMS, 2.1 and 3.5 (https://www.qms-standards.de), fields 3000 to
3110.
"""

import re

from tiep_launcher.domain.errors import Problem
from tiep_launcher.formats.gdt import Charset, GdtField, GdtSet
from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText

NUMBER, PREFIX, FAMILY, GIVEN, BIRTH_DATE, SEX = "3000", "3100", "3101", "3102", "3103", "3110"
READ = frozenset({NUMBER, PREFIX, FAMILY, GIVEN, BIRTH_DATE, SEX})
"""The fields that say who it is."""

# GDT 3 names objects, or numbers them; a doctor in another object has names in the same fields.
_PATIENT_OBJECTS = frozenset({"obj_patient", "obj_0045"})
_SEX = {"1": "M", "2": "F", "W": "F", "D": "O", "X": "O"}
# German letters of 7 bits (DIN 66003) stand where ASCII has marks that no name has.
_SEVEN_BIT = str.maketrans("[\\]{|}~", "ÄÖÜäöüß")
_DAY_FIRST = re.compile(r"(\d{2})\.?(\d{2})\.?(\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})", re.ASCII)
_OLDEST = 1800


def read_gdt_patient(gdt: GdtSet, warnings: list[Problem]) -> GivenPatient:
    """Read number, name, birth date and sex.

    Args:
        gdt: The set.
        warnings: Takes up ``gdt_date_iso`` for a date that is not DDMMYYYY, ``gdt_seven_bit_letters`` for
            marks in a name that were read as German letters.
    """
    fields = _of_patient(gdt)
    prefix, family, given = (
        _name(_text(fields, number), gdt, warnings) for number in (PREFIX, FAMILY, GIVEN)
    )
    if prefix is not None and family is not None:
        family = GivenText(f"{prefix.value} {family.value}", family.where)
    sex = _text(fields, SEX)
    return GivenPatient(
        identifiers=tuple(
            GivenIdentifier(GivenText(item.value, NUMBER))
            for item in fields
            if item.number == NUMBER and item.value.strip()
        ),
        family_name=family,
        given_name=given,
        birth_date=_date(_text(fields, BIRTH_DATE), warnings),
        sex=None if sex is None else GivenText(_SEX.get(sex.value.upper(), sex.value), SEX),
    )


def _of_patient(gdt: GdtSet) -> list[GdtField]:
    fields = [item for item in gdt.fields if item.number in READ]
    inside = [item for item in fields if any(name.lower() in _PATIENT_OBJECTS for name in item.objects)]
    return inside or fields


def _text(fields: list[GdtField], number: str) -> GivenText | None:
    values = (item.value.strip() for item in fields if item.number == number)
    return next((GivenText(value, number) for value in values if value), None)


def _name(text: GivenText | None, gdt: GdtSet, warnings: list[Problem]) -> GivenText | None:
    if text is None or gdt.charset is not Charset.SEVEN_BIT:
        return text
    name = text.value.translate(_SEVEN_BIT)
    if name != text.value:
        warnings.append(Problem("gdt_seven_bit_letters", text.where))
    return GivenText(name, text.where)


def _date(text: GivenText | None, warnings: list[Problem]) -> GivenText | None:
    """Return a date as the rest of the program writes it; one that is none stays as it is.

    Eight digits are never both: a month is below 13, and the century of a year above.
    """
    if text is None:
        return None
    day_first, year_first = _DAY_FIRST.fullmatch(text.value), _YEAR_FIRST.fullmatch(text.value)
    if day_first is not None and int(day_first[3]) >= _OLDEST:
        day, month, year = day_first.groups()
        is_plain = text.value.isdigit()
    elif year_first is not None:
        year, month, day = year_first.groups()
        is_plain = False
    else:
        return text
    if not is_plain:
        warnings.append(Problem("gdt_date_iso", BIRTH_DATE))
    known = [year, month, day]
    while known[-1] == "00":  # how a day or month that nobody knows is written
        known.pop()
    return GivenText("-".join(known), text.where)
