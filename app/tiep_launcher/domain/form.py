"""A form: the JSON Schema of what a report should hold, and what it asks for in words of its own."""

import json
from dataclasses import dataclass
from typing import Any

from tiep_launcher.domain.report import FieldKind


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it is sent and kept.

    Attributes:
        key: Name of the form on this machine.
        schema_json: JSON text of the schema, an object; kept as text so that the value cannot change.
    """

    key: str
    schema_json: str

    @property
    def schema(self) -> dict[str, Any]:
        """The schema, parsed anew at each call."""
        return json.loads(self.schema_json)

    @property
    def title(self) -> str | None:
        """The form's own title."""
        title = self.schema.get("title")
        return title if isinstance(title, str) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must be answered before a field is asked for.

    Attributes:
        label: The field that must be answered.
        answers: The answers that ask for it, as they are called; empty for any answer.
    """

    label: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """What a form asks for at one place.

    Attributes:
        path: JSON pointer of the answer; ``-`` stands for every entry of a list.
        label: What the form calls it.
        kind: How an answer is read; None for a group of fields.
        entry_kind: Of a list, how its entries are read.
        description: What is to be found out.
        is_required: Whether an answer is wanted in any case.
        is_whole: Of a number, whether it has no fraction.
        unit: Unit of the value, or of each entry.
        low: Least value, or of each entry.
        high: Greatest value, or of each entry.
        choices: Code and label of each answer that can be chosen; empty if they are not in the form.
        examples: Answers as they may be.
        asked_if: What must be answered before; None if it is always asked for.
        fields: The fields of a group, or of each row of a table.
    """

    path: str
    label: str
    kind: FieldKind | None
    entry_kind: FieldKind | None = None
    description: str = ""
    is_required: bool = False
    is_whole: bool = False
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    examples: tuple[str, ...] = ()
    asked_if: Condition | None = None
    fields: "tuple[FormField, ...]" = ()
