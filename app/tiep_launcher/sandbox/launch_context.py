"""The context in the launch URL: URL-safe Base64 of UTF-8 JSON, and what it says of patient and visit."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass

from tiep_launcher.sandbox.strict_json import JsonError, as_array, as_object, as_text, parse

_URL_SAFE = re.compile(r"[A-Za-z0-9_-]*={0,2}")


class ContextError(ValueError):
    """The context cannot be read; the text tells a HIS vendor why."""


@dataclass(frozen=True)
class PatientFacts:
    """What the page shows of the patient; None where the context does not say."""

    identifier: str | None
    name: str | None
    birth_date: str | None
    gender: str | None


def decode_context(text: str) -> dict[str, object]:
    """Return the context object in a URL's `context` value (RFC 4648, section 5; padding is optional).

    Raises:
        ContextError: not URL-safe Base64, or not one JSON object.
    """
    if not _URL_SAFE.fullmatch(text):
        raise ContextError("The context is not URL-safe Base64 (encoded twice, or with + and /?).")
    bare = text.rstrip("=")
    try:
        raw = base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))
    except (binascii.Error, ValueError):
        raise ContextError("The context is not URL-safe Base64 (cut off?).") from None
    try:
        value = as_object(parse(raw))
    except JsonError as error:
        raise ContextError(f"The context cannot be read: {error}.") from None
    if value is None:
        raise ContextError("The context is not a JSON object.")
    return value


def patient_facts(context: Mapping[str, object] | None) -> PatientFacts | None:
    """Return the patient of a context, or None if there is none that a visit can be saved for.

    A patient is a FHIR style object with an identifier or a name, as in the vendor's minimum example.
    """
    patient = as_object((context or {}).get("patient"))
    if patient is None or patient.get("resourceType") != "Patient":
        return None
    identifiers = [as_object(entry) or {} for entry in as_array(patient.get("identifier")) or []]
    names = [as_object(entry) or {} for entry in as_array(patient.get("name")) or []]
    facts = PatientFacts(
        identifier=next((text for entry in identifiers if (text := as_text(entry.get("value")))), None),
        name=next((text for entry in names if (text := _human_name(entry))), None),
        birth_date=as_text(patient.get("birthDate")),
        gender=as_text(patient.get("gender")),
    )
    return facts if facts.identifier or facts.name else None


def visit_id(context: Mapping[str, object] | None) -> str | None:
    """Return the visit id of a context, if it has one."""
    return as_text((context or {}).get("visit_id"))


def _human_name(name: Mapping[str, object]) -> str | None:
    text = as_text(name.get("text"))
    if text is not None:
        return text
    given = [part for part in as_array(name.get("given")) or [] if isinstance(part, str)]
    family = as_text(name.get("family"))
    return " ".join([*given, *([family] if family else [])]) or None
