"""The patient of an HL7 v2 message (segment PID), as texts that remember where they stood.

Source: HL7 v2.5.1, chapter 3.4.2; names and sexes go the way of the official mapping to FHIR
(https://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pid-to-patient.html).
"""

import re
from collections.abc import Sequence

from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText
from tiep_launcher.formats.hl7 import Hl7Message, Segment

IDENTIFIERS, NAME, BIRTH_DATE, SEX = 3, 5, 7, 8
READ = (IDENTIFIERS, NAME, BIRTH_DATE, SEX)
"""The fields of PID that say who it is."""

# HL7 table 0200: names that are not, or no longer, the one that a person is called by.
_OTHER_NAMES = frozenset({"A", "B", "I", "M", "N", "P", "S", "BAD", "NB", "NOUSE"})
_SEX = {"A": "O", "N": "O"}
_DAY = re.compile(r"(\d{4})(\d{2})?(\d{2})?(?:\d{2}.*)?", re.ASCII)


def read_hl7_patient(message: Hl7Message, pid: Segment) -> GivenPatient:
    """Read identifiers, name, birth date and sex.

    An identifier's system is its assigning authority (CX.4): the namespace, or the universal id without one.
    Of several names the legal one (XPN.7 ``L``) is taken, else the first that is no alias or former one.
    """
    names = message.repetitions(pid, NAME)
    name = _chosen([_component(message, one, 7) for one in names], names)
    family, given = _component(message, name, 1), [_component(message, name, at) for at in (2, 3)]
    birth_date = _date(_first(message, pid, BIRTH_DATE))
    sex = _first(message, pid, SEX)
    return GivenPatient(
        identifiers=tuple(
            GivenIdentifier(GivenText(value, "PID-3"), _authority(message, one))
            for one in message.repetitions(pid, IDENTIFIERS)
            if (value := _component(message, one, 1))
        ),
        family_name=GivenText(family, "PID-5") if family else None,
        given_name=GivenText(" ".join(filter(None, given)), "PID-5") if any(given) else None,
        birth_date=GivenText(birth_date, "PID-7") if birth_date else None,
        sex=GivenText(_SEX.get(sex.upper(), sex), "PID-8") if sex else None,
    )


def _component(message: Hl7Message, components: Sequence[str], number: int) -> str:
    return message.text(components[number - 1]) if number <= len(components) else ""


def _first(message: Hl7Message, segment: Segment, number: int) -> str:
    repeated = message.repetitions(segment, number)
    return _component(message, repeated[0], 1) if repeated else ""


def _authority(message: Hl7Message, identifier: Sequence[str]) -> GivenText | None:
    if len(identifier) < 4:
        return None
    parts = identifier[3].split(message.separators.subcomponent)
    name = next((text for part in parts[:2] if (text := message.text(part))), "")
    return GivenText(name, "PID-3") if name else None


def _chosen(kinds: Sequence[str], names: Sequence[Sequence[str]]) -> Sequence[str]:
    if "L" in kinds:
        return names[kinds.index("L")]
    current = (name for kind, name in zip(kinds, names, strict=True) if kind.upper() not in _OTHER_NAMES)
    return next(current, names[0] if names else ())


def _date(text: str) -> str:
    """Return the day of a time stamp, with as much of it as is known."""
    found = _DAY.fullmatch(text)
    return text if found is None else "-".join(filter(None, found.groups()))
