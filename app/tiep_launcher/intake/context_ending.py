"""The end of every format: a patient and a visit as some format has them become a checked context."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.given_patient import GivenPatient, GivenText
from tiep_launcher.formats.strict_json import dump_json
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, check_patient
from tiep_launcher.intake.texts import ID_LIMIT, text_problems


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadContext:
    """What a format says, with everything that is wrong or odd about how it says it.

    Attributes:
        patient: The patient, not yet checked.
        places: Where the facts about the patient would stand.
        visits: Every value that may be the visit id.
        visit_at: Where the visit id would stand.
        extra: Further keys of the launch context.
        problems: What is wrong.
        warnings: What is odd.
        unread: Where everything stands that is not passed on.
    """

    patient: GivenPatient
    places: Places
    visits: tuple[GivenText, ...] = ()
    visit_at: str = "--visit-id"
    extra: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    unread: tuple[str, ...] = field(default=(), repr=False)


def context_of(read: ReadContext, *, needs_visit: bool) -> GivenContext:
    """Check what was read.

    Raises:
        InputError: Everything that is wrong with it.
    """
    problems = list(read.problems)
    visit_id = _visit_id(read, problems, needs_visit=needs_visit)
    checked = check_patient(read.patient, read.places)
    if problems or checked.patient is None:
        raise InputError(*checked.problems, *problems)
    return GivenContext(
        patient=checked.patient,
        visit_id=visit_id,
        extra_context_json=dump_json(dict(read.extra)),
        warnings=(*checked.warnings, *read.warnings),
        not_sent=read.unread,
    )


def taken_along(
    rules: ContextRules, find: Callable[[str], object], unread: Mapping[str, str]
) -> tuple[dict[str, object], tuple[str, ...]]:
    """Take what ``context_keys`` names out of an input.

    Args:
        rules: What it names.
        find: Returns what stands at a source; None for nothing.
        unread: Every source of the input that is not passed on otherwise, and where it stands.

    Returns:
        Key and value of what is passed on, and where the rest stands.
    """
    found = {key: value for key in rules.keys if (value := find(key.source)) is not None}
    left = tuple(
        where
        for source, where in unread.items()
        if not any(f"{key.source}.".startswith(f"{source}.") for key in found)
    )
    return {key.name: value for key, value in found.items()}, left


def _visit_id(read: ReadContext, problems: list[Problem], *, needs_visit: bool) -> str | None:
    for text in read.visits:
        problems += text_problems(text.value, text.where, ID_LIMIT)
    values = {text.value for text in read.visits}
    if len(values) > 1:
        facts = MappingProxyType({"count": len(values)})
        problems.append(Problem("visit_identifier_ambiguous", read.visit_at, facts))
    elif values:
        return values.pop()
    elif needs_visit and not any(problem.field == read.visit_at for problem in problems):
        problems.append(Problem("visit_missing", "--visit-id"))
    return None
