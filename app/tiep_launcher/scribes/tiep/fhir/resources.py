"""Writes whole resources: what the document's head says already is not said again for each of them."""

from dataclasses import dataclass
from typing import Any

from tiep_launcher.domain.report import Field
from tiep_launcher.scribes.tiep.fhir.datatypes import concept_text
from tiep_launcher.scribes.tiep.fhir.index import Index, Resource, address_of, shortened
from tiep_launcher.scribes.tiep.fhir.labels import one_of, stem_of
from tiep_launcher.scribes.tiep.fhir.sheet import At, Sheet
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, items_of, members_of
from tiep_launcher.scribes.words import Words

_WHOSE = frozenset({"subject", "patient"})
_WHERE = frozenset({"encounter", "context"})
_WHO = frozenset({"author", "performer", "recorder", "requester", "asserter", "assessor"})
_DATES = frozenset({"effectiveDateTime", "issued", "date", "authoredOn", "recordedDate"})


@dataclass(frozen=True, slots=True)
class Head:
    """What holds for a whole document: whose it is, which visit, who wrote it, when; None if not said."""

    subject: Resource | None = None
    encounter: Resource | None = None
    author: Resource | None = None
    date: str | None = None


def head_of(composition: Resource | None, resources: list[Resource], index: Index) -> Head:
    """Read a document's head; without one, the only patient and the only visit in it are meant."""
    if composition is None:
        patient, encounter = (_only(resources, kind) for kind in ("Patient", "Encounter"))
        return Head(patient, encounter)
    authors = items_of(composition.get("author"))
    date = composition.get("date")
    return Head(
        subject=index.find_in(composition.get("subject"), composition) or _only(resources, "Patient"),
        encounter=index.find_in(composition.get("encounter"), composition) or _only(resources, "Encounter"),
        author=index.find_in(authors[0], composition) if len(authors) == 1 else None,
        date=date if isinstance(date, str) else None,
    )


@dataclass(frozen=True, slots=True)
class WrittenResource:
    """A resource for people, and apart from that what machines need.

    Attributes:
        title: What people call it; its type if nothing says more.
        fields: What it says.
        technical: Identifiers, code systems and the like.
        address: ``Type/id``.
    """

    title: str
    fields: list[Field]
    technical: list[Field]
    address: str


class ResourceWriter:
    """Writes the resources of one document."""

    def __init__(self, index: Index, head: Head, words: Words) -> None:
        """Write for people who read the language of ``words``."""
        self._index = index
        self._head = head
        self._words = words

    def write(
        self, resource: Resource, path: str, *, without: frozenset[str] = frozenset()
    ) -> WrittenResource:
        """Write ``resource``, which stands at ``path``; members in ``without`` are the caller's matter."""
        kind = str(resource["resourceType"])
        sheet = Sheet(resource, self._index, self._words)
        members = {name: value for name, value in resource.items() if name not in {*without, "contained"}}
        if kind == "Observation":
            fields = self._observation(sheet, members, At(path))
        else:
            fields = self._members(sheet, members, At(path))
        if "contained" in resource:
            fields += sheet.member("contained", resource["contained"], At(path))
        title = self._index.name_of(resource) or one_of(kind, self._words)
        return WrittenResource(title, fields, sheet.technical, address_of(resource))

    def _members(self, sheet: Sheet, members: dict[str, Any], at: At) -> list[Field]:
        fields: list[Field] = []
        for name, value in members.items():
            if self._is_said(sheet.resource, name, value):
                sheet.machine(value, at.into(name))
            else:
                fields += sheet.member(name, value, at, of=str(sheet.resource["resourceType"]))
        return fields

    def _is_said(self, resource: Resource, name: str, value: object) -> bool:
        """True if the head says it already, or if it is a text made of what the other members say."""
        head = self._head
        if name == "text":
            return members_of(value).get("status") == "generated"
        if resource["resourceType"] == "Composition":
            # The head itself: whose it is and which visit is what the next sections say.
            meant = {"subject": head.subject, "encounter": head.encounter}.get(name)
            return (name == "status" and value == "final") or self._means(value, resource, meant)
        if name in _DATES:
            return head.date is not None and value == head.date
        if name in _WHO:
            found = items_of(value) if is_array(value) else [value]
            return len(found) == 1 and self._means(found[0], resource, head.author)
        if name in _WHOSE or name in _WHERE:
            return self._means(value, resource, head.subject if name in _WHOSE else head.encounter)
        return False

    def _means(self, reference: object, owner: Resource, meant: Resource | None) -> bool:
        """True if ``reference`` is to ``meant`` and says nothing else."""
        if (
            meant is None
            or not is_object(reference)
            or not reference.keys() <= {"reference", "type", "display"}
        ):
            return False
        return self._index.find_in(reference, owner) is meant and reference.get("display") in {
            None,
            self._index.name_of(meant),
        }

    def _observation(self, sheet: Sheet, members: dict[str, Any], at: At) -> list[Field]:
        """Write an observation as ``what: value``; its other members and components carry its name."""
        called = concept_text(members.get("code")) or one_of("Observation", self._words)
        named = At(at.path, (shortened(called),), "", at.level)
        fields: list[Field] = []
        for name, value in members.items():
            if name == "code" and concept_text(value) is not None:
                sheet.machine(value, at.into(name))
            elif stem_of(name) == "value" and name != "value":
                fields += sheet.element(name, value, named.into(name))
            elif name == "component" and is_array(value):
                fields += self._components(sheet, value, named.into(name))
            elif (name == "status" and value == "final") or self._is_said(sheet.resource, name, value):
                sheet.machine(value, at.into(name))
            else:
                fields += sheet.member(name, value, named, of="Observation")
        if not fields and "code" in members:
            return sheet.element("code", members["code"], at.into("code", one_of("Observation", self._words)))
        return fields

    def _components(self, sheet: Sheet, components: list[Any], at: At) -> list[Field]:
        fields: list[Field] = []
        for index, component in enumerate(components):
            place = at.item(index)
            called = concept_text(component.get("code")) if is_object(component) else None
            if not is_object(component) or called is None or len(component) == 1:
                fields += sheet.element("component", component, place)
                continue
            # "Systolic blood pressure" says by itself that it belongs to "Blood pressure".
            around = tuple(name for name in place.trail if name.casefold() not in called.casefold())
            named = At(place.path, (*around, shortened(called)), place.inside, place.level)
            for name, value in component.items():
                if name == "code":
                    sheet.machine(value, named.into(name))
                elif stem_of(name) == "value" and name != "value":
                    fields += sheet.element(name, value, named.into(name))
                else:
                    fields += sheet.member(name, value, named, of=" ")
        return fields


def _only(resources: list[Resource], kind: str) -> Resource | None:
    found = [resource for resource in resources if resource["resourceType"] == kind]
    return found[0] if len(found) == 1 else None
