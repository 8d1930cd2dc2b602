"""Tiep's context JSON: an object with ``patient`` or ``visit_id``, and whatever else the caller passes on."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import Problem
from tiep_launcher.formats.fhir_patient import read_fhir_patient, read_text, wrong_type
from tiep_launcher.formats.given_patient import GivenPatient
from tiep_launcher.intake.context_ending import ReadContext, context_of
from tiep_launcher.intake.context_rules import RESERVED
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, preferring

_PLACES = Places("/patient/identifier", "/patient/name", "/patient/birthDate")


def read_tiep_context(
    context: Mapping[str, object], *, needs_visit: bool = False, identifier_system: str | None = None
) -> GivenContext:
    """Read patient and visit of an object like Tiep's launch context.

    Args:
        context: The object.
        needs_visit: True if the visit must stand in here, so that its absence is listed with the rest.
        identifier_system: System of the identifier that names the patient, where there are several.

    Raises:
        InputError: Everything that is wrong with it; ``field`` is a JSON pointer.
    """
    problems: list[Problem] = []
    warnings: list[Problem] = []
    visit_id = read_text(context, "visit_id", "", problems)
    if "launch_id" in context:
        problems.append(Problem("reserved_key", "/launch_id"))
    unread: list[str] = []
    if "correlate" in context:
        warnings.append(Problem("correlate_not_used", "/correlate"))
        unread.append("/correlate")
    given = preferring(_patient_of(context.get("patient")), identifier_system)
    if given.unread:
        facts = MappingProxyType({"count": len(given.unread)})
        warnings.append(Problem("patient_keys_not_sent", "/patient", facts))
        unread += [f"/patient/{pointer_token(key)}" for key in given.unread]
    read = ReadContext(
        patient=given,
        places=_PLACES,
        visits=() if visit_id is None else (visit_id,),
        visit_at="/visit_id",
        extra={key: value for key, value in context.items() if key not in RESERVED},
        problems=tuple(problems),
        warnings=tuple(warnings),
        unread=tuple(unread),
    )
    return context_of(read, needs_visit=needs_visit)


def pointer_token(key: str) -> str:
    """Write ``key`` as a token of a JSON pointer (RFC 6901, section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


def _patient_of(value: object) -> GivenPatient:
    if value is None:
        return GivenPatient()
    if not isinstance(value, dict):
        return GivenPatient(problems=(wrong_type("/patient", "object"),))
    patient = cast("dict[str, object]", value)
    given = read_fhir_patient(patient, "/patient")
    if patient.get("active") is False:  # its record was merged into another one
        problem = Problem("fhir_patient_inactive", "/patient/active")
        given = replace(given, problems=(*given.problems, problem))
    if patient.get("resourceType", "Patient") != "Patient":
        problem = Problem("fhir_resource_not_supported", "/patient/resourceType")
        return replace(given, problems=(*given.problems, problem))
    return given
