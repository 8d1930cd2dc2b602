"""The FHIR document in Tiep's payload, to the letter."""

import json

from tiep_launcher.formats.strict_json import member_text
from tiep_launcher.scribes.tiep.json_values import members_of

_BUNDLE = "fhir"


def document_in(payload_json: str) -> str | None:
    """Return the text of the document bundle that a payload holds, as it stands there; None without one."""
    try:
        text = member_text(payload_json.encode(), _BUNDLE)
        bundle = members_of(json.loads(text)) if text is not None else {}
    except (ValueError, IndexError, RecursionError):  # cannot come from an answer, which is read strictly
        return None
    is_document = bundle.get("resourceType") == "Bundle" and bundle.get("type") == "document"
    return text if is_document else None
