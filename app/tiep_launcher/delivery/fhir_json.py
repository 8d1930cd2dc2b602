"""JSON of FHIR R4: texts as its data types allow them, decimals with every digit they came with."""

import datetime as dt
import json
import math
import re
from typing import Any

from tiep_launcher.delivery.plain import visible
from tiep_launcher.domain.times import utc_text

Resource = dict[str, Any]

_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_CODE = re.compile(r"\S+( \S+)*")
_LINE_END = re.compile(r"(\r\n|\r|\n)")
_EXACT = "\0"  # stands in no text that `string` let pass


def string(text: str | None) -> str | None:
    """Return ``text`` as a FHIR ``string``: no control character but line ends and tabs; None if blank."""
    if text is None or not text.strip():
        return None
    return "".join(
        part if _LINE_END.fullmatch(part) else visible(part) for part in _LINE_END.split(text) if part
    )


def code(text: str) -> str | None:
    """Return ``text`` if it is a FHIR ``code``: no blanks around it, single ones inside."""
    return text if _CODE.fullmatch(text) and string(text) == text else None


def decimal(text: str) -> str | None:
    """Return what :func:`fhir_bytes` writes as the number ``text``; None if nobody could read it as one."""
    is_number = _DECIMAL.fullmatch(text) is not None and math.isfinite(float(text))
    return f"{_EXACT}{text}{_EXACT}" if is_number else None


def instant(moment: dt.datetime) -> str:
    """Write a moment."""
    return utc_text(moment)


def present(**members: object) -> Resource:
    """Make an object of the members that are there; FHIR knows neither null nor empty ones."""
    return {
        name.removesuffix("_"): value for name, value in members.items() if value not in (None, "", [], {})
    }


def fhir_bytes(resource: Resource | list[Resource]) -> bytes:
    """Write ``resource`` as UTF-8 without a byte order mark, indented, with a line end."""
    text = json.dumps(resource, ensure_ascii=False, indent=2, allow_nan=False)
    mark = re.escape(json.dumps(_EXACT)[1:-1])
    return (re.sub(f'"{mark}([^"]*){mark}"', r"\1", text) + "\n").encode()
