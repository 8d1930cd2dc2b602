"""The one ``Patient`` and the one ``Encounter`` that a FHIR R4 document names for a launch.

Source: https://hl7.org/fhir/R4/bundle.html and https://hl7.org/fhir/R4/encounter.html.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.fhir_bundle import References
from tiep_launcher.formats.fhir_patient import wrong_type
from tiep_launcher.formats.fhir_values import Resource, resource, text

_NOT_MEANT = frozenset({"cancelled", "entered-in-error"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A resource and the JSON pointer to it."""

    resource: Resource = field(repr=False)
    where: str
    address: str | None = field(default=None, repr=False)

    @property
    def kind(self) -> object:
        """Its type."""
        return self.resource.get("resourceType")


@dataclass(frozen=True, slots=True)
class FhirLaunch:
    """Whom and what a launch is for.

    Attributes:
        patient: The patient.
        encounter: The visit, if there is one.
        others: JSON pointers of the resources that say nothing about that.
    """

    patient: Placed
    encounter: Placed | None
    others: tuple[str, ...] = ()


def read_fhir_launch(value: object) -> FhirLaunch:
    """Find the patient and the visit of a ``Patient``, a ``Bundle``, or an array of resources.

    Of several patients the one counts whom the only encounter is about; nothing else chooses between them.

    Raises:
        InputError: ``fhir_patient_missing``, ``fhir_patients_several``, ``fhir_encounters_several``,
            ``fhir_encounter_of_other_patient``, ``fhir_patient_inactive``, ``fhir_encounter_cancelled``,
            ``fhir_resource_not_supported``, ``wrong_type``.
    """
    problems: list[Problem] = []
    placed = _distinct(list(_resources(value, problems)))
    patients = [one for one in placed if one.kind == "Patient"]
    encounters = [one for one in placed if one.kind == "Encounter"]
    if problems:
        raise InputError(*problems)
    if not patients:
        raise InputError(Problem("fhir_patient_missing"))
    if len(encounters) > 1:
        raise InputError(_several("fhir_encounters_several", encounters))
    encounter = encounters[0] if encounters else None
    patient = _patient_of(encounter, patients, placed)
    if patient.resource.get("active") is False:  # its record was merged into another one
        problems.append(Problem("fhir_patient_inactive", f"{patient.where}/active"))
    if encounter is not None and encounter.resource.get("status") in _NOT_MEANT:
        problems.append(Problem("fhir_encounter_cancelled", f"{encounter.where}/status"))
    if problems:
        raise InputError(*problems)
    others = tuple(one.where for one in placed if one is not patient and one is not encounter)
    return FhirLaunch(patient, encounter, others)


def _resources(value: object, problems: list[Problem]) -> Iterator[Placed]:
    if isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _placed(item, f"/{index}", None, problems)
        return
    document = cast("Mapping[str, object]", value)
    kind = document.get("resourceType")
    if kind == "Patient":
        yield Placed(document, "")
    elif kind == "Bundle":
        yield from _entries(document.get("entry"), problems)
    else:
        problems.append(Problem("fhir_resource_not_supported", "/resourceType"))


def _entries(value: object, problems: list[Problem]) -> Iterator[Placed]:
    if value is None:
        return
    if not isinstance(value, list):
        problems.append(wrong_type("/entry", "list"))
        return
    for index, item in enumerate(cast("list[object]", value)):
        entry = resource(item)
        if entry is None:
            problems.append(wrong_type(f"/entry/{index}", "object"))
        elif entry.get("resource") is not None:
            yield from _placed(
                entry["resource"], f"/entry/{index}/resource", text(entry, "fullUrl"), problems
            )


def _placed(value: object, where: str, address: str | None, problems: list[Problem]) -> Iterator[Placed]:
    found = resource(value)
    if found is None:
        problems.append(wrong_type(where, "object"))
    else:
        yield Placed(found, where, address)


def _distinct(placed: list[Placed]) -> list[Placed]:
    """Leave out what stands there a second time, word for word."""
    return [
        one for at, one in enumerate(placed) if all(one.resource != other.resource for other in placed[:at])
    ]


def _patient_of(encounter: Placed | None, patients: list[Placed], placed: list[Placed]) -> Placed:
    reference = None if encounter is None else text(encounter.resource, "subject", "reference")
    if encounter is not None and reference is not None:
        references = References("")
        references.add((one.address, one.resource) for one in placed)
        subject = references.find(reference, encounter.resource)
        if subject is not None:
            found = [one for one in patients if one.resource is subject]
            if found:
                return found[0]
        if subject is not None or _is_another(reference, patients):
            where = f"{encounter.where}/subject"
            raise InputError(Problem("fhir_encounter_of_other_patient", where))
    if len(patients) > 1:
        raise InputError(_several("fhir_patients_several", patients))
    return patients[0]


def _is_another(reference: str, patients: list[Placed]) -> bool:
    """Say whether a reference that leads to nothing here names a patient by another id than these have."""
    kind, _, id_ = reference.partition("/_history/")[0].rpartition("/")
    ids = {one.resource.get("id") for one in patients}
    return kind.rpartition("/")[2] == "Patient" and None not in ids and id_ not in ids


def _several(code: str, found: list[Placed]) -> Problem:
    return Problem(code, found[1].where, MappingProxyType({"count": len(found)}))
