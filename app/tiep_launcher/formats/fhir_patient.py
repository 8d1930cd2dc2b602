"""The parts of a FHIR R4 ``Patient`` that a launch uses, as texts that remember where they stood.

Source: https://hl7.org/fhir/R4/patient.html, with the data types ``Identifier`` and ``HumanName`` of
https://hl7.org/fhir/R4/datatypes.html. Shapes are checked here; what the texts mean is not.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import Problem
from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText

_READ = frozenset({"resourceType", "identifier", "name", "birthDate", "gender"})
_FORMER_NAMES = frozenset({"old", "maiden"})


def read_fhir_patient(patient: Mapping[str, object], where: str) -> GivenPatient:
    """Read identifier, name, birth date and gender of a ``Patient``.

    Beyond FHIR a bare string counts as an identifier: an older example of Tiep's documents shows one. Of
    several names the ``official`` one is taken, else the first that is not a former one
    (https://hl7.org/fhir/R4/valueset-name-use.html). Empty texts and nulls count as absent.

    Args:
        patient: The resource, or an object like it.
        where: JSON pointer to it; empty for the whole document.
    """
    problems: list[Problem] = []
    names = _objects(patient.get("name"), f"{where}/name", problems)
    texts = [_name(name, at, problems) for name, at in names]
    chosen = _choose([name.get("use") for name, _ in names])
    full, family, given = texts[chosen] if texts else (None, None, None)
    return GivenPatient(
        identifiers=_identifiers(patient.get("identifier"), f"{where}/identifier", problems),
        name=full,
        family_name=family,
        given_name=given,
        birth_date=read_text(patient, "birthDate", where, problems),
        sex=read_text(patient, "gender", where, problems),
        problems=tuple(problems),
        unread=tuple(key for key in patient if key not in _READ),
    )


def read_text(owner: Mapping[str, object], key: str, where: str, problems: list[Problem]) -> GivenText | None:
    """Read the text under ``key``; None if it is absent or empty; a wrong type is added to ``problems``."""
    return _text(owner.get(key), f"{where}/{key}", problems)


def wrong_type(where: str, expected: str) -> Problem:
    """Say that something else stands where ``expected`` (``text``, ``list``, ``object``) should."""
    return Problem("wrong_type", where, MappingProxyType({"expected": expected}))


def _text(value: object, where: str, problems: list[Problem]) -> GivenText | None:
    if value is None:
        return None
    if not isinstance(value, str):
        problems.append(wrong_type(where, "text"))
        return None
    return GivenText(value, where) if value.strip() else None


def _list(value: object, where: str, problems: list[Problem]) -> list[tuple[object, str]]:
    if value is None:
        return []
    if not isinstance(value, list):
        problems.append(wrong_type(where, "list"))
        return []
    return [(item, f"{where}/{index}") for index, item in enumerate(cast("list[object]", value))]


def _objects(value: object, where: str, problems: list[Problem]) -> list[tuple[Mapping[str, object], str]]:
    found: list[tuple[Mapping[str, object], str]] = []
    for item, at in _list(value, where, problems):
        if isinstance(item, dict):
            found.append((cast("dict[str, object]", item), at))
        else:
            problems.append(wrong_type(at, "object"))
    return found


def _identifiers(value: object, where: str, problems: list[Problem]) -> tuple[GivenIdentifier, ...]:
    if isinstance(value, str):
        text = _text(value, where, problems)
        return (GivenIdentifier(text),) if text else ()
    found: list[GivenIdentifier] = []
    for item, at in _list(value, where, problems):
        if isinstance(item, dict):
            identifier = cast("dict[str, object]", item)
            text = read_text(identifier, "value", at, problems)
            system = read_text(identifier, "system", at, problems)
        elif isinstance(item, str):
            text, system = _text(item, at, problems), None
        else:
            problems.append(wrong_type(at, "object"))
            continue
        if text is not None:
            found.append(GivenIdentifier(text, system))
    return tuple(found)


def _name(
    name: Mapping[str, object], where: str, problems: list[Problem]
) -> tuple[GivenText | None, GivenText | None, GivenText | None]:
    given = [
        text
        for item, at in _list(name.get("given"), f"{where}/given", problems)
        if (text := _text(item, at, problems)) is not None
    ]
    return (
        read_text(name, "text", where, problems),
        read_text(name, "family", where, problems),
        GivenText(" ".join(text.value for text in given), f"{where}/given") if given else None,
    )


def _choose(uses: list[object]) -> int:
    if "official" in uses:
        return uses.index("official")
    current = (index for index, use in enumerate(uses) if not (isinstance(use, str) and use in _FORMER_NAMES))
    return next(current, 0)
