"""The answers as a FHIR R4 document bundle, which the vendor calls payload type HL7_V2."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from tiep_launcher.sandbox.launch_context import patient_facts, visit_id
from tiep_launcher.sandbox.state import SavedReport, Session
from tiep_launcher.sandbox.strict_json import as_array, as_object, as_text

_GENDERS = frozenset({"male", "female", "other", "unknown"})
_CODES = "urn:tiep-sandbox:code"
_FIELDS = "urn:tiep-sandbox:field"


@dataclass(frozen=True)
class _Leaf:
    """One answered field: its JSON pointer, its label, its part of the form and its answer."""

    pointer: str
    label: str
    field: Mapping[str, object]
    value: object


def build_document(session: Session, report: SavedReport) -> dict[str, object]:
    """Return a Bundle of type document: Composition, Patient, Encounter, Practitioner, then the answers.

    Order and reference style (`Type/id`) are the vendor's; the rest is FHIR R4
    (hl7.org/fhir/R4/documents.html). A code of a field about a diagnosis becomes a
    Condition, every other answer an Observation.
    """
    when = datetime.fromtimestamp(report.saved_at, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    patient, encounter, practitioner = (
        _resource_id(session, name) for name in ("patient", "encounter", "practitioner")
    )
    subject = {"reference": f"Patient/{patient}"}
    seen_at = {"reference": f"Encounter/{encounter}"}
    sections: list[dict[str, object]] = []
    answers: list[dict[str, object]] = []
    for title, leaves in _sections(session.form or {}, report.answers):
        resources = [_answer_resource(session, leaf, subject, seen_at, when) for leaf in leaves]
        answers.extend(resources)
        references = [{"reference": f"{entry['resourceType']}/{entry['id']}"} for entry in resources]
        if references:
            sections.append({"title": title, "entry": references})
    composition: dict[str, object] = {
        "resourceType": "Composition",
        "id": _resource_id(session, "composition"),
        "status": "final",
        "type": {"text": _title(session)},
        "subject": subject,
        "encounter": seen_at,
        "date": when,
        "author": [{"reference": f"Practitioner/{practitioner}"}],
        "title": _title(session),
        "section": sections,
    }
    resources: list[dict[str, object]] = [
        composition,
        _patient(patient, report.context),
        _encounter(encounter, report.context, subject),
        {
            "resourceType": "Practitioner",
            "id": practitioner,
            "identifier": [{"value": session.doctor.id}],
            "name": [{"text": session.doctor.name}],
        },
        *answers,
    ]
    bundle_id = _resource_id(session, f"bundle-{len(session.saves)}")
    return {
        "resourceType": "Bundle",
        "id": bundle_id,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{bundle_id}"},
        "type": "document",
        "timestamp": when,
        "entry": [{"fullUrl": f"urn:uuid:{entry['id']}", "resource": entry} for entry in resources],
    }


def _resource_id(session: Session, name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"urn:tiep-sandbox:{session.id}:{name}"))


def _title(session: Session) -> str:
    return as_text((session.form or {}).get("title")) or "Visit report"


def _patient(resource_id: str, context: Mapping[str, object]) -> dict[str, object]:
    facts = patient_facts(context)
    patient: dict[str, object] = {"resourceType": "Patient", "id": resource_id}
    if facts is None:
        return patient
    if facts.identifier:
        patient["identifier"] = [{"value": facts.identifier}]
    if facts.name:
        patient["name"] = [{"text": facts.name}]
    if facts.birth_date:
        patient["birthDate"] = facts.birth_date
    if facts.gender in _GENDERS:
        patient["gender"] = facts.gender
    return patient


def _encounter(
    resource_id: str, context: Mapping[str, object], subject: Mapping[str, object]
) -> dict[str, object]:
    visit = visit_id(context)
    return {
        "resourceType": "Encounter",
        "id": resource_id,
        **({"identifier": [{"value": visit}]} if visit else {}),
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": subject,
    }


def _sections(form: Mapping[str, object], answers: Mapping[str, object]) -> Iterator[tuple[str, list[_Leaf]]]:
    """Yield one section for the plain fields and one for each nested object at the top of the form."""
    properties = as_object(form.get("properties")) or {}
    plain: list[_Leaf] = []
    nested: list[tuple[str, list[_Leaf]]] = []
    for key, value in answers.items():
        field = as_object(properties.get(key)) or {}
        leaves = list(_leaves(field, value, f"/{_escaped(key)}", as_text(field.get("title")) or key))
        if isinstance(value, dict):
            nested.append((as_text(field.get("title")) or key, leaves))
        else:
            plain.extend(leaves)
    if plain:
        yield as_text(form.get("title")) or "Report", plain
    yield from nested


def _leaves(field: Mapping[str, object], value: object, pointer: str, label: str) -> Iterator[_Leaf]:
    members, items = as_object(value), as_array(value)
    if members is not None:
        properties = as_object(field.get("properties")) or {}
        for key, child in members.items():
            inner = as_object(properties.get(key)) or {}
            yield from _leaves(inner, child, f"{pointer}/{_escaped(key)}", as_text(inner.get("title")) or key)
    elif items is not None:
        for index, child in enumerate(items):
            yield from _leaves(as_object(field.get("items")) or {}, child, f"{pointer}/{index}", label)
    elif value is not None:
        yield _Leaf(pointer, label, field, value)


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _answer_resource(
    session: Session, leaf: _Leaf, subject: Mapping[str, object], seen_at: Mapping[str, object], when: str
) -> dict[str, object]:
    resource_id = _resource_id(session, leaf.pointer)
    choice = _choice(leaf)
    if choice is not None and "diagnos" in leaf.pointer.lower():
        return {
            "resourceType": "Condition",
            "id": resource_id,
            "code": choice,
            "subject": subject,
            "encounter": seen_at,
        }
    return {
        "resourceType": "Observation",
        "id": resource_id,
        "status": "final",
        "code": {"coding": [{"system": _FIELDS, "code": leaf.pointer}], "text": leaf.label},
        "subject": subject,
        "encounter": seen_at,
        "effectiveDateTime": when,
        **_value(leaf, choice),
    }


def _choice(leaf: _Leaf) -> dict[str, object] | None:
    for entry in as_array(leaf.field.get("oneOf")) or []:
        choice = as_object(entry) or {}
        if choice.get("const") == leaf.value:
            return {
                "coding": [{"system": _CODES, "code": leaf.value, "display": choice.get("title")}],
                "text": choice.get("title"),
            }
    return None


def _value(leaf: _Leaf, choice: Mapping[str, object] | None) -> dict[str, object]:
    if choice is not None:
        return {"valueCodeableConcept": choice}
    if isinstance(leaf.value, bool):
        return {"valueBoolean": leaf.value}
    if isinstance(leaf.value, int):
        return {"valueInteger": leaf.value}
    if isinstance(leaf.value, float):
        return {"valueQuantity": {"value": leaf.value}}
    return {"valueString": str(leaf.value)}
