"""Members of a FHIR element, taken one by one, so that what nobody took is known and can be shown."""

from dataclasses import dataclass, field
from typing import Any

from tiep_launcher.scribes.tiep.form_dependencies import escape
from tiep_launcher.scribes.tiep.json_values import is_array, is_object


@dataclass(slots=True)
class Taken:
    """An element that is being read.

    Attributes:
        path: JSON pointer to it.
        left: The members that nobody took.
        inner: The elements in it that were taken to be read, each with the name it had here.
    """

    path: str
    left: dict[str, Any]
    inner: list[tuple[str, "Taken"]] = field(default_factory=list[tuple[str, "Taken"]])

    def text(self, name: str) -> str:
        """Take a text; empty if there is none."""
        value = self.left.get(name)
        return self.left.pop(name) if isinstance(value, str) and value else ""

    def number(self, name: str) -> int | float | None:
        """Take a number."""
        value = self.left.get(name)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return self.left.pop(name) if is_number else None

    def texts(self, name: str) -> list[str]:
        """Take a list of texts, or one text."""
        value = self.left.get(name)
        if is_array(value) and value and all(isinstance(item, str) for item in value):
            return self.left.pop(name)
        text = self.text(name)
        return [text] if text else []

    def one(self, name: str) -> "Taken | None":
        """Take an element."""
        value = self.left.get(name)
        if not is_object(value) or not value:
            return None
        return self._into(name, self.left.pop(name), f"{self.path}/{escape(name)}")

    def each(self, name: str) -> list["Taken"]:
        """Take a list of elements, or one."""
        value = self.left.get(name)
        if is_array(value) and value and all(is_object(item) and item for item in value):
            del self.left[name]
            path = f"{self.path}/{escape(name)}"
            return [self._into(name, item, f"{path}/{index}") for index, item in enumerate(value)]
        found = self.one(name)
        return [found] if found is not None else []

    def _into(self, name: str, members: dict[str, Any], path: str) -> "Taken":
        made = Taken(path, dict(members))
        self.inner.append((name, made))
        return made
