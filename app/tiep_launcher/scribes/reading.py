"""A message being read: whatever was not taken out of it is shown as well, so that nothing is dropped."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section
from tiep_launcher.formats.written_json import WrittenFloat, dump_written, load_written
from tiep_launcher.scribes.json_shapes import items_of, members_of

Path = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""

Say = Callable[[str], str]
"""Returns the program's own words, given in English, in the language of the report."""


def pointer(path: Path) -> str:
    """Write ``path`` as a JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


class Reading:
    """Reads one message and remembers what of it was taken."""

    def __init__(self, payload_json: str, say: Say) -> None:
        """Read ``payload_json``.

        Raises:
            ValueError: Not JSON.
            RecursionError: Nested beyond what can be read.
        """
        self._content: Any = load_written(payload_json)
        self._taken: set[Path] = set()
        self.say = say

    def at(self, path: Path) -> Any:  # noqa: ANN401 - JSON
        """Return what stands at ``path``, None if nothing does; it is not taken by that."""
        value = self._content
        for step in path:
            found: Any = None
            if isinstance(step, str):
                found = members_of(value).get(step)
            elif step < len(items := items_of(value)):
                found = items[step]
            value = found
        return value

    def take(self, *path: str | int) -> None:
        """Count everything at ``path`` as shown."""
        self._taken.add(path)

    def members(self, *path: str | int) -> dict[str, Any]:
        """Return the object at ``path``; where there is none, null or an empty list counts as shown."""
        value = self.at(path)
        if value is None or value in ([], {}):
            self.take(*path)
        return members_of(value)

    def items(self, *path: str | int) -> list[Any]:
        """Return the list at ``path``; where there is none, null or an empty object counts as shown."""
        value = self.at(path)
        if value is None or value in ([], {}):
            self.take(*path)
        return items_of(value)

    def text(self, *path: str | int) -> str:
        """Take a text or a number as it was written; empty, and not taken, if it is anything else."""
        value = self.at(path)
        if value is None or not is_scalar(value):
            return ""
        self.take(*path)
        return self._scalar_text(value)

    def field(self, label: str, *path: str | int) -> Field | None:
        """Take a single value as a field; None if it is missing or no single value."""
        value = self.at(path)
        if not is_scalar(value) or not self._is_there(path):
            return None
        self.take(*path)
        return self._field(label, path, value)

    def identifier(self, label: str, *path: str | int) -> Field | None:
        """Take an id or a code as a field: it is no number, even where it came as one."""
        field = self.field(label, *path)
        return None if field is None else replace(field, kind=FieldKind.TEXT)

    def rest(self, names: Mapping[Path, str] | None = None) -> tuple[Section, ...]:
        """Show what nobody took, each value under the keys that lead to it.

        Args:
            names: What to call the things at some paths instead.
        """
        fields: list[Field] = []
        self._collect((), self._content, names or {}, fields)
        return (Section(title=self.say("Further content"), fields=tuple(fields)),) if fields else ()

    def _collect(self, path: Path, value: object, names: Mapping[Path, str], fields: list[Field]) -> None:
        if path in self._taken:
            return
        members = members_of(value)
        for key, item in members.items():
            self._collect((*path, key), item, names, fields)
        items = items_of(value)
        is_plain_list = bool(items) and all(map(is_scalar, items)) and not self._has_taken_in(path)
        if items and not is_plain_list:
            for index, item in enumerate(items):
                self._collect((*path, index), item, names, fields)
        if not members and (not items or is_plain_list):
            fields.append(self._field(self._name(path, names), path, value))

    def _has_taken_in(self, path: Path) -> bool:
        return any(taken[: len(path)] == path for taken in self._taken)

    def _is_there(self, path: Path) -> bool:
        *above, last = path
        holder = self.at(tuple(above))
        return last in members_of(holder) if isinstance(last, str) else last < len(items_of(holder))

    def _name(self, path: Path, names: Mapping[Path, str]) -> str:
        for length in range(len(path), 0, -1):
            if path[:length] in names:
                return " / ".join([names[path[:length]], *map(_step_name, path[length:])])
        return " / ".join(map(_step_name, path))

    def _field(self, label: str, path: Path, value: object) -> Field:
        kind, text = FieldKind.TEXT, ""
        if is_scalar(value):
            text = self._scalar_text(value)
            if isinstance(value, bool):
                kind = FieldKind.BOOLEAN
            elif isinstance(value, (int, float)):
                kind = FieldKind.NUMBER
        elif items := items_of(value):
            kind, text = FieldKind.LIST, ", ".join(map(self._scalar_text, items))
        else:
            text = dump_written(value)
        return Field(path=pointer(path), label=label, kind=kind, text=text, value=value)

    def _scalar_text(self, value: object) -> str:
        match value:
            case None:
                return ""
            case bool():
                return self.say("yes") if value else self.say("no")
            case WrittenFloat():
                return value.text
            case _:
                return str(value)


def is_scalar(value: object) -> bool:
    """True for everything but objects and arrays."""
    return not isinstance(value, (dict, list))


def unreadable(payload_json: str) -> tuple[Section, ...]:
    """Show a payload that is no JSON, which the store cannot hold but for damage."""
    field = Field(path="", label="", kind=FieldKind.TEXT, text=payload_json, value=payload_json)
    return (Section(title="", fields=(field,)),)


def read_any(scribe: str, payload_json: str, say: Say) -> Report:
    """Show a message that nobody here knows how to read, completely and as it came."""
    try:
        sections = Reading(payload_json, say).rest()
    except (ValueError, RecursionError):
        sections = unreadable(payload_json)
    return Report(title=say("Message"), scribe=scribe, sections=sections)


def present(*fields: Field | None) -> tuple[Field, ...]:
    """Leave out what was not there."""
    return tuple(field for field in fields if field is not None)


def missing(label: str, path: Path) -> Field:
    """Say that something is not there which has to be."""
    return Field(
        path=pointer(path), label=label, kind=FieldKind.TEXT, text="", value=None, notes=(Note.MISSING,)
    )


def _step_name(step: str | int) -> str:
    return step if isinstance(step, str) else str(step + 1)
