"""A form: the JSON Schema of what a report should hold."""

import json
from dataclasses import dataclass
from typing import Any


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
