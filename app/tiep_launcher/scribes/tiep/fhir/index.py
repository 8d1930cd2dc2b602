"""Finds the resources of a bundle by the references to them, and names them as people would.

The vendor's bundles refer by ``Type/id`` to resources whose ``fullUrl`` says something else; both are known
here, and so is what a resource contains (https://hl7.org/fhir/R4/references.html).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from tiep_launcher.scribes.tiep.fhir.datatypes import concept_text, person_name
from tiep_launcher.scribes.tiep.fhir.taking import Taken
from tiep_launcher.scribes.tiep.json_values import is_object, items_of, members_of

Resource = Mapping[str, Any]

_LONGEST_NAME = 120
_NAMING = ("code", "medicationCodeableConcept", "type", "class", "vaccineCode")


class Index:
    """The resources of one bundle."""

    def __init__(self, entries: Iterable[tuple[object, Resource]]) -> None:
        """Take the resources, each with its ``fullUrl``; the first of two with one address stays."""
        self._known: dict[str, Resource] = {}
        self._contained: dict[int, dict[str, Resource]] = {}
        self._names: dict[int, str | None] = {}
        for url, resource in entries:
            kind, id_ = resource.get("resourceType"), resource.get("id")
            if isinstance(url, str) and url:
                self._known.setdefault(url, resource)
            if isinstance(id_, str) and id_:
                self._known.setdefault(f"{kind}/{id_}", resource)

    def find(self, reference: object, owner: Resource) -> Resource | None:
        """Return what ``owner`` refers to, whatever version and server the reference names."""
        if not isinstance(reference, str):
            return None
        if reference.startswith("#"):
            return self._inside(owner).get(reference[1:])
        address = reference.partition("/_history/")[0]
        known = self._known
        return known.get(address) or known.get("/".join(address.rsplit("/", 2)[-2:]))

    def find_in(self, element: object, owner: Resource) -> Resource | None:
        """Return what an element of type Reference refers to."""
        return self.find(members_of(element).get("reference"), owner)

    def name_of(self, resource: Resource) -> str | None:
        """Return what people call a resource of the bundle, in short: it may be referred to many times."""
        known = id(resource)
        if known not in self._names:
            name = _name_of(resource)
            self._names[known] = None if name is None else shortened(name)
        return self._names[known]

    def _inside(self, owner: Resource) -> dict[str, Resource]:
        if id(owner) not in self._contained:
            parts = filter(is_object, items_of(owner.get("contained")))
            self._contained[id(owner)] = {str(part["id"]): part for part in parts if part.get("id")}
        return self._contained[id(owner)]


def address_of(resource: Resource) -> str:
    """Return ``Type/id``, the type alone without an id."""
    id_ = resource.get("id")
    return f"{resource['resourceType']}/{id_}" if isinstance(id_, str) else str(resource["resourceType"])


def shortened(name: str) -> str:
    """Return ``name`` as a heading or a label has it: in one line, with a mark if it is cut."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"


def _name_of(resource: Resource) -> str | None:
    """Return a person's name, the label of a code, a title, or a number."""
    for key in _NAMING:
        text = concept_text(resource.get(key))
        if text:
            return text
    name = resource.get("name")
    if isinstance(name, str) and name:
        return name
    first = next(filter(is_object, items_of(name)), None)
    if first is not None:
        taken = Taken("", dict(first))
        text = taken.text("text") or person_name(taken)
        if text:
            return text
    for key in ("title", "description", "summary"):
        text = resource.get(key)
        if isinstance(text, str) and text:
            return text
    number = members_of(next(iter(items_of(resource.get("identifier"))), None)).get("value")
    return number if isinstance(number, str) and number else None
