"""Whom a report is about, who wrote it, and the visit, as FHIR R4 resources and references."""

from tiep_launcher.delivery.fhir_json import Resource, present, string
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import ReportVersion

# What HL7 has for "an AI took part": v3-ObservationValue, used in meta.security.
_BY_AI = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    "code": "AIAST",
    "display": "Artificial Intelligence asserted",
}
_APPROVAL = "urn:x-tiep-launcher:approval"


def patient_resource(patient: Patient) -> Resource:
    """Make a ``Patient`` of what is known."""
    name = present(
        text=string(patient.name),
        family=string(patient.family_name),
        given=[given for given in (string(patient.given_name),) if given],
    )
    return present(
        resourceType="Patient",
        identifier=[_identifier(identifier) for identifier in patient.identifiers],
        name=[name] if name else [],
        gender=patient.sex.value if patient.sex else None,
        birthDate=patient.birth_date,
    )


def patient_reference(patient: Patient, reference: str) -> Resource:
    """Refer to the patient, and name them for whoever does not follow references."""
    return present(
        reference=reference,
        type="Patient",
        identifier=_identifier(patient.identifiers[0]),
        display=string(patient.name),
    )


def doctor_resource(doctor: Doctor) -> Resource:
    """Make a ``Practitioner``."""
    name = string(doctor.name)
    return present(
        resourceType="Practitioner",
        identifier=[present(value=string(doctor.id))],
        name=[{"text": name}] if name else [],
    )


def doctor_reference(doctor: Doctor | None, unknown: str, reference: str | None = None) -> Resource:
    """Refer to the doctor; ``unknown`` stands for one that nobody named."""
    if doctor is None:
        return {"display": unknown}
    return present(
        reference=reference,
        type="Practitioner",
        identifier=present(value=string(doctor.id)),
        display=string(doctor.name),
    )


def visit_resource(request: LaunchRequest, subject: Resource) -> Resource:
    """Make an ``Encounter`` of which no more is known than its identifier and whose it is."""
    null_flavor = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
    return present(
        resourceType="Encounter",
        identifier=[present(value=string(request.visit_id))],
        status="unknown",
        class_={"system": null_flavor, "code": "UNK", "display": "unknown"},
        subject=subject,
    )


def visit_reference(request: LaunchRequest, reference: str | None = None) -> Resource:
    """Refer to the visit."""
    return present(reference=reference, type="Encounter", identifier=present(value=string(request.visit_id)))


def origin_meta() -> Resource:
    """Say that an AI took part."""
    return {"security": [_BY_AI]}


def approval_extension(version: ReportVersion) -> Resource:
    """Say who stands for a report."""
    return {"url": _APPROVAL, "valueCode": version.approval.value}


def _identifier(identifier: Identifier) -> Resource:
    return present(system=string(identifier.system), value=string(identifier.value))
