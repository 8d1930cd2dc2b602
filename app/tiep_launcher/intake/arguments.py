"""Patient and visit as options of the command line."""

from collections.abc import Sequence
from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, Problem, UsageError
from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText
from tiep_launcher.formats.strict_json import dump_json
from tiep_launcher.intake.context_rules import RESERVED
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, check_patient
from tiep_launcher.intake.texts import ID_LIMIT, text_problems

_PLACES = Places("--patient-id", "--patient-name", "--birth-date")


def from_arguments(
    *,
    patient_id: str | None,
    visit_id: str | None,
    patient_name: str | None = None,
    family_name: str | None = None,
    given_name: str | None = None,
    birth_date: str | None = None,
    sex: str | None = None,
    context: Sequence[str] = (),
    needs_visit: bool = False,
) -> GivenContext:
    """Make a context of options; ``context`` holds ``KEY=VALUE`` pairs, values are texts.

    An empty value counts as absent (contract, section 1).

    Args:
        patient_id: ``--patient-id``.
        visit_id: ``--visit-id``.
        patient_name: ``--patient-name``; excludes the next two.
        family_name: ``--family-name``.
        given_name: ``--given-name``.
        birth_date: ``--birth-date``.
        sex: ``--sex``.
        context: ``--context``, in order.
        needs_visit: True if no visit id can be made here, so that its absence is listed with the rest.

    Raises:
        UsageError: ``name_given_twice``: the full name together with its parts.
        InputError: Everything that is wrong; ``field`` is the option.
    """
    given = GivenPatient(
        identifiers=tuple(GivenIdentifier(text) for text in _texts("--patient-id", patient_id)),
        name=_text("--patient-name", patient_name),
        family_name=_text("--family-name", family_name),
        given_name=_text("--given-name", given_name),
        birth_date=_text("--birth-date", birth_date),
        sex=_text("--sex", sex),
    )
    if given.name and (given.family_name or given.given_name):
        raise UsageError(Problem("name_given_twice", "--patient-name"))
    checked = check_patient(given, _PLACES)
    problems = list(checked.problems)
    visit = _text("--visit-id", visit_id)
    if visit is not None:
        problems += text_problems(visit.value, visit.where, ID_LIMIT)
    elif needs_visit:
        problems.append(Problem("visit_missing", "--visit-id"))
    extra = _pairs(context, problems)
    if problems or checked.patient is None:
        raise InputError(*problems)
    return GivenContext(
        patient=checked.patient,
        visit_id=visit.value if visit else None,
        extra_context_json=dump_json(extra),
        warnings=checked.warnings,
    )


def _text(option: str, value: str | None) -> GivenText | None:
    return GivenText(value, option) if value and value.strip() else None


def _texts(option: str, value: str | None) -> tuple[GivenText, ...]:
    text = _text(option, value)
    return (text,) if text else ()


def _pairs(pairs: Sequence[str], problems: list[Problem]) -> dict[str, str]:
    found: dict[str, str] = {}
    for position, pair in enumerate(pairs, start=1):
        if not pair:
            continue
        key, equals, value = pair.partition("=")
        code = _pair_problem(key, equals, value, found)
        if code is not None:
            problems.append(Problem(code, "--context", MappingProxyType({"position": position})))
        else:
            found[key] = value
    return found


def _pair_problem(key: str, equals: str, value: str, found: dict[str, str]) -> str | None:
    if not equals or not key.strip():
        return "context_pair_malformed"
    if key in RESERVED:
        return "reserved_key"
    if key in found:
        return "duplicate_key"
    key_problems = text_problems(key, "--context", ID_LIMIT)
    if key_problems:
        return key_problems[0].code
    # A value may have several lines; only half a surrogate pair cannot be sent.
    return None if value.isascii() or _is_utf8(value) else "not_utf8"


def _is_utf8(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)
