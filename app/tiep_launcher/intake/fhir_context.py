"""A FHIR R4 ``Patient``, or a ``Bundle`` or array with ``Patient`` and ``Encounter``, as a context."""

from tiep_launcher.domain.errors import Problem
from tiep_launcher.formats.fhir_launch import FhirLaunch, Placed, read_fhir_launch
from tiep_launcher.formats.fhir_patient import read_fhir_patient
from tiep_launcher.formats.fhir_values import objects, resource, text
from tiep_launcher.formats.given_patient import GivenText
from tiep_launcher.intake.context_ending import ReadContext, context_of, taken_along
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, preferring
from tiep_launcher.intake.tiep_context import pointer_token

_READ_OF_ENCOUNTER = frozenset({"resourceType", "identifier", "subject", "status"})


def read_fhir_context(value: object, rules: ContextRules) -> GivenContext:
    """Read the patient, and the visit if there is one.

    Raises:
        InputError: Everything that is wrong with it; ``field`` is a JSON pointer.
    """
    launch = read_fhir_launch(value)
    at = launch.patient.where
    given = preferring(read_fhir_patient(launch.patient.resource, at), rules.identifier_system)
    unread = {f"Patient.{key}": f"{at}/{pointer_token(key)}" for key in given.unread}
    visits: tuple[GivenText, ...] = ()
    problems: list[Problem] = []
    visit_at = "--visit-id"
    if launch.encounter is not None:
        encounter = launch.encounter
        visit_at = f"{encounter.where}/identifier"
        visits = _visits(encounter, rules.visit_system, problems)
        unread |= {
            f"Encounter.{key}": f"{encounter.where}/{pointer_token(key)}"
            for key in encounter.resource
            if key not in _READ_OF_ENCOUNTER
        }
    extra, left = taken_along(rules, lambda source: _found(launch, source), unread)
    read = ReadContext(
        patient=given,
        places=Places(f"{at}/identifier", f"{at}/name", f"{at}/birthDate"),
        visits=visits,
        visit_at=visit_at,
        extra=extra,
        problems=tuple(problems),
        unread=(*left, *launch.others),
    )
    return context_of(read, needs_visit=rules.needs_visit)


def _visits(encounter: Placed, system: str | None, problems: list[Problem]) -> tuple[GivenText, ...]:
    """Return every identifier that may name the visit; the server's own id where it has none."""
    where = f"{encounter.where}/identifier"
    found = [
        (text(item, "system"), value)
        for item in objects(encounter.resource, "identifier")
        if (value := text(item, "value")) is not None
    ]
    chosen = [value for named, value in found if system in {None, named}]
    if system is not None and not chosen:
        chosen = [value for named, value in found if named is None]
    if found and not chosen:
        problems.append(Problem("visit_identifier_of_other_system", where))
    if found or system is not None:
        return tuple(GivenText(value, where) for value in chosen)
    own = text(encounter.resource, "id")
    return () if own is None else (GivenText(own, f"{encounter.where}/id"),)


def _found(launch: FhirLaunch, source: str) -> object:
    """Return what stands at ``Patient.…`` or ``Encounter.…``; None for nothing, or within a list."""
    kind, *path = source.split(".")
    placed = {"Patient": launch.patient, "Encounter": launch.encounter}.get(kind)
    value: object = None if placed is None else placed.resource
    for name in path:
        owner = resource(value)
        value = None if owner is None else owner.get(name)
    return value
