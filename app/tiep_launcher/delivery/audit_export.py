"""The audit record as other systems take it: CSV, and FHIR R4 ``AuditEvent`` resources in a bundle."""

import csv
import io
import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from tiep_launcher.domain.deed import DeedKind

COLUMNS = ("at", "kind", "launch_id", "version", "path", "doctor_id", "os_user", "facts")

# DICOM's own event types (PS3.16, CID 400), which FHIR R4 names for AuditEvent.type.
_DICOM = "http://dicom.nema.org/resources/ontology/DCM"
_ACTIVITY = ("110100", "Application Activity")
_EXPORT = ("110106", "Export")
_PATIENT_RECORD = ("110110", "Patient Record")
_TYPES: Mapping[str, tuple[str, str]] = {
    DeedKind.LAUNCHED: _ACTIVITY,
    DeedKind.COPIED: _EXPORT,
    DeedKind.PRINTED: _EXPORT,
    DeedKind.EXPORTED: _EXPORT,
    DeedKind.CALLED_BACK: _EXPORT,
    DeedKind.ACKNOWLEDGED: _EXPORT,
}
_EXECUTES, _READS, _UPDATES = "E", "R", "U"
_ACTIONS: Mapping[str, str] = {
    DeedKind.LAUNCHED: _EXECUTES,
    DeedKind.CONFIRMED: _UPDATES,
    DeedKind.OVERRIDDEN: _UPDATES,
    DeedKind.WITHDRAWN: _UPDATES,
    DeedKind.ASSIGNED: _UPDATES,
}
_OUR_KINDS = "urn:x-tiep-launcher:deed"
_UUIDS = "urn:ietf:rfc:3986"
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Entry = Mapping[str, Any]


def audit_csv(entries: Sequence[Entry]) -> str:
    """Write one row for each deed below a row of titles, as RFC 4180 has it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for entry in entries:
        writer.writerow(_cell(entry.get(name)) for name in COLUMNS)
    return text.getvalue()


def audit_bundle(entries: Sequence[Entry]) -> dict[str, Any]:
    """Make a FHIR R4 ``Bundle`` of type ``collection`` with one ``AuditEvent`` for each deed."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {
                "fullUrl": uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(entry, sort_keys=True)).urn,
                "resource": event,
            }
            for entry in entries
            if (event := _event(entry))
        ],
    }


def _event(entry: Entry) -> dict[str, Any]:
    kind = str(entry.get("kind"))
    code, display = _TYPES.get(kind, _PATIENT_RECORD)
    return {
        "resourceType": "AuditEvent",
        "type": {"system": _DICOM, "code": code, "display": display},
        "subtype": [{"system": _OUR_KINDS, "code": kind}],
        "action": _ACTIONS.get(kind, _READS),
        "recorded": entry.get("at"),
        "outcome": "0",
        "agent": _agents(entry),
        "source": {"observer": {"display": "Tiep Launcher"}},
        "entity": [_entity(entry)],
    }


def _agents(entry: Entry) -> list[dict[str, Any]]:
    """Name the doctor, who asked for it, and the login it was done with; a program asks as the login."""
    doctor, login = _string(entry.get("doctor_id")), _string(entry.get("os_user"))
    agents: list[dict[str, Any]] = []
    if doctor:
        agents.append({"who": {"identifier": {"value": doctor}}, "requestor": True})
    agents.append({"altId": login or "unknown", "requestor": not doctor})
    return agents


def _entity(entry: Entry) -> dict[str, Any]:
    details = [
        {"type": name, "valueString": text}
        for name, value in (
            ("version", entry.get("version")),
            ("path", entry.get("path")),
            *(("fact", fact) for fact in entry.get("facts") or ()),
        )
        if (text := _string(value))
    ]
    launch = {"identifier": {"system": _UUIDS, "value": f"urn:uuid:{entry.get('launch_id')}"}}
    return {"what": launch, **({"detail": details} if details else {})}


def _string(value: object) -> str:
    """Write ``value`` as a FHIR string, which has no white space but blanks, tabs and line ends."""
    text = "" if value is None else str(value)
    return " ".join(text.split())


def _cell(value: object) -> str:
    text = " ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return f"'{text}" if text.startswith(_FORMULA) else text
