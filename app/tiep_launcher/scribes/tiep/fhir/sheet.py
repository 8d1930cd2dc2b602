"""Turns elements of FHIR resources into fields, in their order; what only machines need is kept apart.

Nothing is left out: an element whose type is known is written as people read it, every other one member by
member. Identifiers, code systems and the like become technical details.
"""

import re
from dataclasses import dataclass
from typing import Any

from tiep_launcher.domain.report import Field, FieldKind, Note
from tiep_launcher.formats.written_json import dump_written
from tiep_launcher.scribes.tiep.fhir.datatypes import Around, data_type
from tiep_launcher.scribes.tiep.fhir.index import Index, Resource
from tiep_launcher.scribes.tiep.fhir.labels import label_of, one_of, stem_of
from tiep_launcher.scribes.tiep.fhir.narrative import plain_text
from tiep_launcher.scribes.tiep.fhir.taking import Taken
from tiep_launcher.scribes.tiep.form_dependencies import escape
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, is_scalar, scalar_text
from tiep_launcher.scribes.words import Words

MAX_LEVELS = 64
_NAMED_LEVELS = 3
BETWEEN = " – "
# Members whose name says no more than that of the element they stand in.
_SILENT = frozenset(
    {"text", "coding", "repeat", "detail", "reference", "itemReference", "itemCodeableConcept", "doseAndRate"}
)
_TECHNICAL = frozenset({"resourceType", "id", "meta", "implicitRules", "language"})
_EXTENSIONS = frozenset({"extension", "modifierExtension"})
_MOMENT = re.compile(r"\d{4}-\d{2}(-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:\d{2})?)?)?")
_CODES = frozenset(
    {"status", "intent", "priority", "gender", "criticality", "category", "type", "severity", "mode"}
)


@dataclass(frozen=True, slots=True)
class At:
    """Where an element stands.

    Attributes:
        path: JSON pointer to it.
        trail: What it and the elements around it are called.
        inside: Its place in its resource as FHIR writes it, such as ``code.coding[0]``.
        level: Levels above it.
    """

    path: str
    trail: tuple[str, ...] = ()
    inside: str = ""
    level: int = 0

    def into(self, step: str, label: str = "") -> "At":
        """Return the place of a member; without a label it is called as the element around it."""
        trail = (*self.trail, label) if label and label not in self.trail[-1:] else self.trail
        inside = f"{self.inside}.{step}" if self.inside else step
        return At(f"{self.path}/{escape(step)}", trail, inside, self.level + 1)

    def item(self, index: int) -> "At":
        """Return the place of an entry of a list."""
        return At(f"{self.path}/{index}", self.trail, f"{self.inside}[{index}]", self.level + 1)

    @property
    def label(self) -> str:
        """What the field is called: the innermost names are enough."""
        return BETWEEN.join(self.trail[-_NAMED_LEVELS:]) or self.inside


class Sheet:
    """Writes the elements of one resource.

    Attributes:
        technical: What only machines need, in the order in which it came up.
    """

    def __init__(self, resource: Resource, index: Index, words: Words) -> None:
        """Write for people who read the language of ``words``."""
        self.resource = resource
        self.index = index
        self.words = words
        self.technical: list[Field] = []
        self._type = str(resource.get("resourceType"))
        self._around = Around(words, self._name_of)

    def element(self, name: str, value: object, at: At) -> list[Field]:
        """Write the element ``name`` at ``at``, whose trail names it already."""
        if at.level >= MAX_LEVELS:
            return [_field(at, dump_written(value), value=value)]
        if is_array(value) and value:
            return [field for i, item in enumerate(value) for field in self.element(name, item, at.item(i))]
        if is_object(value) and value:
            return self._object(name, value, at)
        if is_scalar(value):
            return [self._scalar(value, at, name)]
        return [
            _field(
                at, dump_written(value), FieldKind.LIST if is_array(value) else FieldKind.TEXT, value=value
            )
        ]

    def members(self, members: dict[str, Any], at: At, *, of: str = "") -> list[Field]:
        """Write members of an element, or of the resource, each under its own name."""
        return [
            field
            for name, value in members.items()
            for field in self.member(name, value, at, of=of or self._type)
        ]

    def member(self, name: str, value: object, at: At, *, of: str = "") -> list[Field]:
        """Write one member under its own name."""
        if name in _TECHNICAL and (at.level == 0 or name == "id"):
            self.machine(value, at.into(name))
            return []
        if name in _EXTENSIONS:
            return self._extensions(value, at.into(name), is_modifier=name == "modifierExtension")
        if name == "contained" and at.level == 0:
            return self._contained(value, at.into(name))
        if name.startswith("_") and len(name) > 1:
            return self._beside(name, value, at, of)
        label = "" if name in _SILENT and at.trail else label_of(name, of, self.words)
        return self.element(name, value, at.into(name, label))

    def machine(self, value: object, at: At) -> None:
        """List every value in ``value`` with the technical details."""
        if at.level >= MAX_LEVELS:
            self.technical.append(_field(at, dump_written(value), value=value, label=at.inside))
        elif is_object(value) and value:
            for name, member in value.items():
                if name == "div" and isinstance(member, str):
                    place = at.into(name)
                    self.technical.append(_field(place, plain_text(member), value=member, label=place.inside))
                else:
                    self.machine(member, at.into(name))
        elif is_array(value) and value:
            for index, item in enumerate(value):
                self.machine(item, at.item(index))
        elif is_scalar(value):
            self.technical.append(self._scalar(value, At(at.path, (at.inside,)), ""))
        else:
            self.technical.append(_field(at, dump_written(value), value=value, label=at.inside))

    def rest(self, taken: Taken, at: At, technical: frozenset[str]) -> list[Field]:
        """Write what nobody took of an element and of the elements in it."""
        fields: list[Field] = []
        for name, value in taken.left.items():
            if name in technical:
                self.machine(value, at.into(name))
            else:
                fields += self.member(name, value, at, of=" ")
        for _, inner in taken.inner:
            steps = inner.path[len(taken.path) :]
            inside = "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in steps.split("/")[1:])
            place = At(at.path + steps, at.trail, (at.inside + inside).lstrip("."), at.level + 2)
            fields += self.rest(inner, place, technical)
        return fields

    def _object(self, name: str, members: dict[str, Any], at: At) -> list[Field]:
        kind = data_type(stem_of(name), members)
        if kind is None:
            return self.members(members, at, of=" ")
        taken = Taken(at.path, dict(members))
        written = kind.write(taken, self._around)
        if written is None:
            return self.members(members, at, of=" ")
        field = Field(
            path=at.path + written.step,
            label=at.label,
            kind=written.kind,
            text=written.text,
            value=written.value if written.step else members,
            code=written.code,
            display=written.display,
            system=written.system,
            unit=written.unit,
            notes=written.notes,
        )
        return [field, *self.rest(taken, at, kind.technical)]

    def _scalar(self, value: Any, at: At, name: str) -> Field:  # noqa: ANN401 - JSON
        if value is None:
            return _field(at, "", value=None, notes=(Note.MISSING,))
        text = scalar_text(value, self.words)
        if isinstance(value, bool):
            return _field(at, text, FieldKind.BOOLEAN, value=value)
        if not isinstance(value, str):
            return _field(at, text, FieldKind.NUMBER, value=value)
        if _MOMENT.fullmatch(value):
            return _field(at, text, FieldKind.DATE, value=value)
        if name in _CODES and value in self.words:
            display = self.words(value)
            text = text if display == value else f"{display} ({value})"
            return _field(at, text, FieldKind.CODED, value=value, code=value, display=display)
        return _field(at, text, value=value)

    def _extensions(self, value: object, at: At, *, is_modifier: bool) -> list[Field]:
        """Write extensions under the last word of their address, which is what names them."""
        if not is_array(value) or not value:
            return self.element("extension", value, at)
        fields: list[Field] = []
        for index, extension in enumerate(value):
            place = at.item(index)
            url = extension.get("url") if is_object(extension) else None
            if not isinstance(url, str) or not is_object(extension):
                fields += self.element("extension", extension, place)
                continue
            name = re.split(r"[/#:]", url.rstrip("/#:"))[-1] or url
            label = f"{self.words('Modifier')}: {name}" if is_modifier else name
            inner = At(place.path, (*place.trail, label), place.inside, place.level)
            self.machine(url, inner.into("url"))
            for key, member in extension.items():
                if key.startswith("value"):
                    fields += self.element(key, member, inner.into(key))
                elif key != "url":
                    fields += self.member(key, member, inner, of=" ")
        return fields

    def _beside(self, name: str, value: object, at: At, of: str) -> list[Field]:
        """Write what stands beside a plain value (``_birthDate``): its extensions, under its name."""
        place = at.into(name, label_of(name[1:], of, self.words))
        if not is_array(value):
            return self.element(name, value, place)
        # In a list of them null only keeps the others in step with the values.
        items = [(index, item) for index, item in enumerate(value) if item is not None]
        return [field for index, item in items for field in self.element(name, item, place.item(index))]

    def _contained(self, value: object, at: At) -> list[Field]:
        """Write contained resources as parts of the one around them."""
        if not is_array(value):
            return self.element("contained", value, at)
        fields: list[Field] = []
        for index, item in enumerate(value):
            place, kind = at.item(index), item.get("resourceType") if is_object(item) else None
            if not is_object(item) or not isinstance(kind, str):
                fields += self.element("contained", item, place)
                continue
            inside = At(place.path, (one_of(kind, self.words),), place.inside, place.level)
            for name, member in item.items():
                if name in _TECHNICAL:
                    self.machine(member, inside.into(name))
                else:
                    fields += self.member(name, member, inside, of=kind)
        return fields

    def _name_of(self, reference: str) -> str | None:
        found = self.index.find(reference, self.resource)
        if found is None or not isinstance(found.get("resourceType"), str):
            return None
        return self.index.name_of(found) or one_of(str(found["resourceType"]), self.words)


def _field(
    at: At,
    text: str,
    kind: FieldKind = FieldKind.TEXT,
    *,
    value: object,
    label: str | None = None,
    code: str | None = None,
    display: str | None = None,
    notes: tuple[Note, ...] = (),
) -> Field:
    return Field(
        path=at.path,
        label=at.label if label is None else label,
        kind=kind,
        text=text,
        value=value,
        code=code,
        display=display,
        notes=notes,
    )
