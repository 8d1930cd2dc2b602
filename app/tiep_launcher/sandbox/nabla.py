"""Nabla's webhook events, made up, and signed as Nabla signs them.

Sources: the vendor's pages "Receive webhook events" (bodies) and "Setup webhooks" (headers, retries). The
names of a transcript's times and speakers differ between its pages; the newer ones are used.
"""

import hmac
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

SIGNATURE_HEADER = "x-nabla-webhook-signature"
TIMESTAMP_HEADER = "x-nabla-webhook-timestamp"
RETRY_AFTER_S = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Pauses before each further try; the vendor says that it retries until 200, not when."""


class NablaEvent(StrEnum):
    """What can be sent; `unknown` is of a type that no document names."""

    NOTE = "note"
    NOTE_FAILED = "note_failed"
    TRANSCRIPT = "transcript"
    TRANSCRIPT_FAILED = "transcript_failed"
    UNKNOWN = "unknown"


_TYPES = {
    NablaEvent.NOTE: "generate_note_async.succeeded",
    NablaEvent.NOTE_FAILED: "generate_note_async.failed",
    NablaEvent.TRANSCRIPT: "transcribe_async.succeeded",
    NablaEvent.TRANSCRIPT_FAILED: "transcribe_async.failed",
    NablaEvent.UNKNOWN: "generate_normalized_data_async.succeeded",
}


def build_event(event: NablaEvent, client_request_id: str | None, now: float) -> dict[str, object]:
    """Return the body of an event of a new job; `now` in seconds since 1970."""
    is_failed = event in {NablaEvent.NOTE_FAILED, NablaEvent.TRANSCRIPT_FAILED}
    data: dict[str, object] = {
        "id": str(uuid.uuid4()),
        "status": "FAILED" if is_failed else "SUCCEEDED",
        "payload": _payload(event),
    }
    if client_request_id is not None:
        data["client_request_id"] = client_request_id
    return {"id": str(uuid.uuid4()), "created_at": timestamp(now), "type": _TYPES[event], "data": data}


def signed_headers(body: bytes, secrets: tuple[str, ...], now: float) -> Mapping[str, str]:
    """Return the headers of one try: a time, and a signature of time and body for each active secret."""
    at = timestamp(now)
    signatures = (hmac.new(secret.encode(), at.encode() + body, sha256).hexdigest() for secret in secrets)
    return {TIMESTAMP_HEADER: at, SIGNATURE_HEADER: ",".join(signatures)}


def timestamp(now: float) -> str:
    """Write a time as the vendor does: UTC, milliseconds, `Z`."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _payload(event: NablaEvent) -> dict[str, object]:
    match event:
        case NablaEvent.NOTE:
            return {"note": _NOTE, "suggested_dot_phrases": _PHRASES}
        case NablaEvent.TRANSCRIPT:
            return {"transcript": _TRANSCRIPT}
        case NablaEvent.NOTE_FAILED | NablaEvent.TRANSCRIPT_FAILED:
            # The vendor says that there is an object, and nothing of what is in it.
            return {"code": "AUDIO_TOO_SHORT", "message": "The recording is too short."}
        case NablaEvent.UNKNOWN:
            return {"conditions": [{"coding": {"system": "ICD10", "code": "J02.9"}}]}


_NOTE = {
    "title": "Sore throat",
    "sections": [
        {"key": "CHIEF_COMPLAINT", "title": "Chief complaint", "text": "Sore throat for two days."},
        {
            "key": "HISTORY_OF_PRESENT_ILLNESS",
            "title": "History of present illness",
            "text": "- Pain when swallowing\n- Fever up to 38.4 °C since yesterday\n- No cough",
        },
        {"key": "ASSESSMENT", "title": "Assessment", "text": "Acute pharyngitis, most likely viral."},
        {"key": "PLAN", "title": "Plan", "text": "- Fluids and rest\n- Ibuprofen as needed"},
    ],
    "locale": "ENGLISH_US",
    "template_key": "GENERIC_MULTIPLE_SECTIONS",
}


def _phrase(number: int, title: str, section: tuple[str, str] | None, text: str) -> dict[str, object]:
    return {
        "dot_phrase": {
            "id": f"dp-{number}",
            "title": title,
            "trigger": title.lower(),
            "replacement": text,
        },
        "note_section": None if section is None else {"key": section[0], "title": section[1]},
        "text_to_insert": text,
    }


# One for each of the three places that a phrase can be suggested for.
_PHRASES = [
    _phrase(1, "Safety net", ("PLAN", "Plan"), "Come back at once if breathing gets difficult."),
    _phrase(2, "Normal lungs", ("PHYSICAL_EXAM", "Physical exam"), "Lungs clear on both sides."),
    _phrase(3, "Interpreter", None, "The visit was held without an interpreter."),
]

_TRANSCRIPT = [
    {"text": text, "speaker_type": speaker, "start_offset_ms": start, "end_offset_ms": end}
    for speaker, start, end, text in (
        ("DOCTOR", 0, 1400, "What brings you in today?"),
        ("PATIENT", 1650, 5200, "I have had a sore throat for two days, and a fever since yesterday."),
        ("DOCTOR", 5400, 7000, "Any trouble breathing?"),
        ("PATIENT", 7300, 8100, "No, none at all."),
        ("UNSPECIFIED", 8300, 9900, "He has been drinking enough."),
    )
]
