"""One set of rules for a patient, whichever way they came in."""

from dataclasses import dataclass, replace
from types import MappingProxyType

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.patient import Identifier, Patient, Sex, parse_birth_date, parse_sex
from tiep_launcher.formats.given_patient import GivenIdentifier, GivenPatient, GivenText
from tiep_launcher.intake.texts import ID_LIMIT, NAME_LIMIT, name_warnings, text_problems


@dataclass(frozen=True, slots=True)
class Places:
    """Where the identifier, the name and the birth date of a patient would stand."""

    identifier: str
    name: str
    birth_date: str


@dataclass(frozen=True, slots=True)
class CheckedPatient:
    """A patient, or None if there are problems."""

    patient: Patient | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def check_patient(given: GivenPatient, places: Places) -> CheckedPatient:
    """Check every value of ``given`` and make a patient of them.

    Nothing is ever chosen among different identifiers and nothing is invented: a missing name or birth date
    is a warning.
    """
    problems = list(given.problems)
    warnings: list[Problem] = []
    identifier = _identifier(given.identifiers, places, problems)
    for name in (given.name, given.family_name, given.given_name):
        if name is not None:
            problems += text_problems(name.value, name.where, NAME_LIMIT)
            warnings += name_warnings(name.value, name.where)
    birth_date = _birth_date(given.birth_date, problems)
    sex = _sex(given.sex, problems)
    full_name = _full_name(given)
    if full_name is None:
        warnings.append(Problem("name_not_known", places.name))
    if birth_date is None:
        warnings.append(Problem("birth_date_not_known", places.birth_date))
    if problems or identifier is None:
        return CheckedPatient(None, tuple(problems), tuple(warnings))
    patient = Patient(
        identifiers=(identifier,),
        name=full_name,
        family_name=given.family_name.value if given.family_name else None,
        given_name=given.given_name.value if given.given_name else None,
        birth_date=birth_date,
        sex=sex,
    )
    return CheckedPatient(patient, (), tuple(warnings))


def of_system(given: GivenPatient, system: str | None) -> GivenPatient:
    """Leave out the identifiers of other systems than ``system``; None leaves out none."""
    if system is None:
        return given
    kept = (one for one in given.identifiers if one.system is not None and one.system.value == system)
    return replace(given, identifiers=tuple(kept))


def preferring(given: GivenPatient, system: str | None) -> GivenPatient:
    """Keep the identifiers of ``system``; without any the ones that name no system, as they may be of it.

    One of another system is never taken for it: a number of an insurance may be another patient's here.
    """
    own = of_system(given, system)
    if system is None or own.identifiers or not given.identifiers:
        return own
    unnamed = tuple(one for one in given.identifiers if one.system is None)
    if unnamed:
        return replace(given, identifiers=unnamed)
    where = given.identifiers[0].value.where
    problem = Problem("patient_identifier_of_other_system", where)
    return replace(own, problems=(*given.problems, problem))


def _identifier(
    given: tuple[GivenIdentifier, ...], places: Places, problems: list[Problem]
) -> Identifier | None:
    if not given:
        if not any(_is_about(problem, places.identifier) for problem in problems):
            problems.append(Problem("patient_identifier_missing", places.identifier))
        return None
    for identifier in given:
        for text in (identifier.value, identifier.system):
            if text is not None:
                problems += text_problems(text.value, text.where, ID_LIMIT)
    values = {identifier.value.value for identifier in given}
    if len(values) > 1:
        facts = MappingProxyType({"count": len(values)})
        problems.append(Problem("patient_identifier_ambiguous", places.identifier, facts))
        return None
    # The same value under two systems names one patient here, and neither system more than the other.
    systems = {identifier.system.value for identifier in given if identifier.system}
    return Identifier(values.pop(), systems.pop() if len(systems) == 1 else None)


def _is_about(problem: Problem, place: str) -> bool:
    """Say whether the problem lies at ``place``, below it or above it."""
    at = problem.field or ""
    return at.startswith(place) or place.startswith(f"{at}/")


def _full_name(given: GivenPatient) -> str | None:
    if given.name is not None:
        return given.name.value
    parts = [part.value for part in (given.given_name, given.family_name) if part is not None]
    return " ".join(parts) or None


def _birth_date(given: GivenText | None, problems: list[Problem]) -> str | None:
    if given is None:
        return None
    birth_date = parse_birth_date(given.value)
    if birth_date is None:
        problems.append(Problem("birth_date_invalid", given.where))
    return birth_date


def _sex(given: GivenText | None, problems: list[Problem]) -> Sex | None:
    if given is None:
        return None
    sex = parse_sex(given.value)
    if sex is None:
        allowed = "|".join(sex.value for sex in Sex)
        problems.append(Problem("sex_invalid", given.where, MappingProxyType({"allowed": allowed})))
    return sex
