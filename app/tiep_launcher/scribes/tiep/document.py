"""The FHIR document in Tiep's payload, to the letter."""

from json import JSONDecodeError, JSONDecoder

from tiep_launcher.scribes.tiep.json_values import members_of

_BUNDLE = "fhir"
_BLANK = " \t\r\n"


def document_in(payload_json: str) -> str | None:
    """Return the text of the document bundle that a payload holds, as it stands there; None without one."""
    try:
        found = _member(payload_json, _BUNDLE)
    except (JSONDecodeError, RecursionError):
        return None
    if found is None:
        return None
    text, value = found
    bundle = members_of(value)
    is_document = bundle.get("resourceType") == "Bundle" and bundle.get("type") == "document"
    return text if is_document else None


def _member(text: str, name: str) -> tuple[str, object] | None:
    """Find a member of the object in ``text``: how it is written, and its value."""
    decoder = JSONDecoder()
    at = _after_blanks(text, 0)
    if not text.startswith("{", at):
        return None
    at = _after_blanks(text, at + 1)
    while text.startswith('"', at):
        key, at = decoder.raw_decode(text, at)
        start = _after_blanks(text, _after_blanks(text, at) + 1)  # behind the colon
        value, end = decoder.raw_decode(text, start)
        if key == name:
            return text[start:end], value
        at = _after_blanks(text, _after_blanks(text, end) + 1)  # behind the comma
    return None


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _BLANK:
        at += 1
    return at
