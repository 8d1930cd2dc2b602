"""Makes docs/his/schemas/result.json of the code: ``.venv/bin/python -m tests.contract.result_schema``."""

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any

from tiep_launcher.domain.patient import Sex
from tiep_launcher.domain.report import Approval, FieldKind, Held, Note
from tiep_launcher.domain.session import DeliveryKind, Phase, ReceivedBy

FILE = Path(__file__).resolve().parents[2] / "docs/his/schemas/result.json"
_TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _words(kind: Iterable[StrEnum]) -> dict[str, Any]:
    """Further words may come: they are examples, not a closed list."""
    return {"type": "string", "examples": [word.value for word in kind]}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


_TEXT = {"type": "string"}


def result_schema() -> dict[str, Any]:
    """Return the schema of ``result --format json`` (contract, section 3)."""
    number = {"type": "integer", "minimum": 1}
    field = _object(
        path=_TEXT,
        label=_TEXT,
        kind=_words(FieldKind),
        text=_TEXT,
        value={},
        code=_or_null(_TEXT),
        display=_or_null(_TEXT),
        unit=_or_null(_TEXT),
        notes={"type": "array", "items": _words(Note)},
    )
    section = _object(
        title=_TEXT,
        sections={"type": "array", "items": {"$ref": "#/$defs/section"}},
        fields={"type": "array", "items": {"$ref": "#/$defs/field"}},
    )
    delivery = _object(kind=_words(DeliveryKind), at=_TIME, path=_or_null(_TEXT))
    patient = _object(id=_TEXT, name=_or_null(_TEXT), birth_date=_or_null(_TEXT), sex=_or_null(_words(Sex)))
    result = _object(
        protocol={"type": "integer"},
        launch_id=_or_null(_TEXT),
        session_id=_or_null(_TEXT),
        facility=_TEXT,
        visit_id=_TEXT,
        patient=patient,
        doctor=_object(id=_or_null(_TEXT), name=_or_null(_TEXT)),
        form=_or_null(_TEXT),
        phase=_words(Phase),
        scribe=_or_null(_TEXT),
        approval=_or_null(_words(Approval)),
        held=_or_null(_words(Held)),
        delivery={"type": "array", "items": delivery},
        started_at=_or_null(_TIME),
        received_at=_or_null(_TIME),
        saved_after=_or_null(_TIME),
        saved_at=_or_null(_TIME),
        received_by=_or_null(_words(ReceivedBy)),
        version=_or_null(number),
        versions={"type": "integer", "minimum": 0},
        report=_or_null(
            _object(title=_TEXT, sections={"type": "array", "items": {"$ref": "#/$defs/section"}})
        ),
        raw={},
    )
    about = (
        "What tiep-launcher result and open --wait write as JSON. Ignore keys and words that you do not know."
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Result",
        "description": about,
        **result,
        "$defs": {"section": section, "field": field},
    }


def text() -> str:
    """Return the file's content."""
    return json.dumps(result_schema(), indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
