"""What comes back after saving: the answers in the facility's payload type, and the echoed context."""

from collections.abc import Mapping

from tiep_launcher.sandbox.fhir_document import build_document
from tiep_launcher.sandbox.state import SavedReport, Session
from tiep_launcher.sandbox.strict_json import as_object
from tiep_launcher.sandbox.switches import ContextEcho, PayloadKind


def build_payload(
    session: Session, report: SavedReport, kind: PayloadKind, echo: ContextEcho
) -> dict[str, object]:
    """Return the object that a poll shows as `payload` and that the webhook has as its body.

    Sources: the vendor's pages on payload formats; `formData` stands in the older one only, the shape of
    CUSTOM is not public and made up here.
    """
    payload: dict[str, object] = {}
    context = echoed_context(report.context, echo)
    if context is not None:
        payload["context"] = context
    match kind:
        case PayloadKind.SIMPLE:
            payload["payload"] = dict(report.answers)
        case PayloadKind.FORM_DATA:
            payload["formData"] = dict(report.answers)
        case PayloadKind.HL7_V2:
            payload["fhir"] = build_document(session, report)
        case PayloadKind.CUSTOM:
            payload["record"] = {
                "template": (session.form or {}).get("title"),
                "entries": [{"field": key, "answer": answer} for key, answer in report.answers.items()],
            }
    return payload


def echoed_context(context: Mapping[str, object], echo: ContextEcho) -> dict[str, object] | None:
    """Return the context as it comes back; None when it does not come back at all."""
    full = dict(context)
    match echo:
        case ContextEcho.FULL:
            return full
        case ContextEcho.WITHOUT_PATIENT:
            full.pop("patient", None)
            return full
        case ContextEcho.EMPTY:
            return {}
        case ContextEcho.ABSENT:
            return None
        case ContextEcho.OTHER_VISIT:
            return {**full, "visit_id": "visit-of-someone-else"}
        case ContextEcho.OTHER_LAUNCH:
            return {**full, "launch_id": "00000000-0000-4000-8000-000000000000"}
        case ContextEcho.OTHER_PATIENT:
            other = {
                **(as_object(full.get("patient")) or {}),
                "resourceType": "Patient",
                "identifier": [{"value": "patient-of-someone-else"}],
                "name": [{"text": "Someone Else"}],
            }
            return {**full, "patient": other}
