"""What the readers of all scribes' events have in common."""

import datetime as dt
import json
from hashlib import sha256
from typing import Any, cast

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.strict_json import decode_text, parse_json


def read_object(body: bytes, *, max_bytes: int) -> dict[str, Any]:
    """Return the JSON object in ``body``.

    Raises:
        InputError: It is not one, by the rules of strict JSON; ``not_an_object`` for other JSON.
    """
    value = parse_json(body, max_bytes=max_bytes)
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    raise InputError.of("not_an_object")


def body_text(body: bytes) -> str:
    """Return the text of a body that was read, without its byte order mark."""
    return decode_text(body, None)


def moment(value: object) -> dt.datetime | None:
    """Read an ISO 8601 moment with its zone, whatever number of fractional digits; None if it is none."""
    if not isinstance(value, str):
        return None
    try:
        read = dt.datetime.fromisoformat(value)
        return read.astimezone(dt.UTC) if read.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def id_text(value: object) -> str:
    """Return an id as an opaque text: digits stay as they are; empty if it is none."""
    if isinstance(value, str):
        return value
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number else ""


def fingerprint(*parts: object) -> str:
    """Return a digest (hex) by which equal ``parts`` (JSON) are known and from which none can be read."""
    return sha256(json.dumps(parts, sort_keys=True).encode("ascii")).hexdigest()
