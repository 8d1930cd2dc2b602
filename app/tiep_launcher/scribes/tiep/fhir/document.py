"""A FHIR document as sections: its head, who and when, then what it says in the order of its Composition.

Sources: the vendor's page ``/guide/payload-format`` and https://hl7.org/fhir/R4/documents.html. A section of
the Composition holds the resources it lists; whatever no section lists follows by type, in the bundle's
order. What belongs to a clinical case (ClinicalImpression) stands with it.
"""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from tiep_launcher.domain.report import Field, FieldKind, Section
from tiep_launcher.scribes.tiep.fhir.index import Index, Resource, address_of
from tiep_launcher.scribes.tiep.fhir.labels import one_of, several_of
from tiep_launcher.scribes.tiep.fhir.resources import ResourceWriter, WrittenResource, head_of
from tiep_launcher.scribes.tiep.fhir.sheet import At, Sheet
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, items_of, members_of
from tiep_launcher.scribes.words import Words

_CASE = "ClinicalImpression"
_MAX_SECTION_LEVELS = 16
# Who, where and when: stands between the document's head and what it says.
_HEAD_TYPES = frozenset(
    {"Patient", "Encounter", "Practitioner", "PractitionerRole", "Organization", "RelatedPerson", "Location"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource of the bundle, where it stands, and the other members of its entry."""

    resource: Resource
    path: str
    others: dict[str, Any]

    @property
    def kind(self) -> str:
        """The type of the resource."""
        return str(self.resource["resourceType"])


def document_title(bundle: dict[str, Any]) -> str | None:
    """Return what the Composition is called."""
    for entry in items_of(bundle.get("entry")):
        resource = members_of(members_of(entry).get("resource"))
        if resource.get("resourceType") == "Composition":
            title = resource.get("title")
            return title if isinstance(title, str) and title.strip() else None
    return None


def document_sections(bundle: dict[str, Any], words: Words) -> tuple[Section, ...]:
    """Return the sections of a bundle whose ``entry`` is a list."""
    return _Document(bundle, words).sections()


class _Document:
    """One bundle while its sections are made; a resource stands in the first place that asks for it."""

    def __init__(self, bundle: dict[str, Any], words: Words) -> None:
        self._bundle = bundle
        self._words = words
        self._entries: list[Entry] = []
        self._odd: list[tuple[int, object]] = []
        for index, entry in enumerate(bundle["entry"]):
            resource = members_of(members_of(entry).get("resource"))
            if isinstance(resource.get("resourceType"), str):
                others = {key: value for key, value in members_of(entry).items() if key != "resource"}
                self._entries.append(Entry(resource, f"/entry/{index}", others))
            else:
                self._odd.append((index, entry))
        self._index = Index((entry.others.get("fullUrl"), entry.resource) for entry in self._entries)
        self._entry_of = {id(entry.resource): entry for entry in self._entries}
        self._composition = next((entry for entry in self._entries if entry.kind == "Composition"), None)
        composition = self._composition and self._composition.resource
        head = head_of(composition, [entry.resource for entry in self._entries], self._index)
        self._writer = ResourceWriter(self._index, head, words)
        self._placed: set[int] = set()
        self._technical: dict[int, _Details] = {}
        self._listed = self._listed_in_sections()
        self._cases = self._belonging_to_cases()

    def sections(self) -> tuple[Section, ...]:
        words = self._words
        made: list[Section] = []
        composition = self._composition
        if composition is not None:
            written = self._write(composition, without=frozenset({"section"}))
            made.append(Section(title=words("Document"), fields=tuple(written.fields)))
        free = [entry for entry in self._entries if not self._belongs_elsewhere(entry)]
        made += self._groups([entry for entry in free if entry.kind in _HEAD_TYPES])
        if composition is not None:
            made += self._of_composition(composition)
        # Sections may have taken what they refer to; what is left comes now, cases with what is theirs.
        made += self._groups([entry for entry in free if entry.kind not in _HEAD_TYPES])
        made += self._groups(self._entries)
        made += self._odd_entries()
        made.append(self._technical_details())
        return tuple(section for section in made if section.fields or section.sections)

    def _belongs_elsewhere(self, entry: Entry) -> bool:
        return id(entry.resource) in self._listed or id(entry.resource) in self._cases

    def _listed_in_sections(self) -> set[int]:
        """Find what the Composition's sections list."""
        found: set[int] = set()
        if self._composition is None:
            return found
        owner = self._composition.resource
        waiting = [(section, 0) for section in items_of(owner.get("section"))]
        while waiting:
            section, level = waiting.pop()
            found |= {id(entry.resource) for entry in self._referred(members_of(section).get("entry"), owner)}
            if level < _MAX_SECTION_LEVELS:
                waiting += [(inner, level + 1) for inner in items_of(members_of(section).get("section"))]
        return found

    def _belonging_to_cases(self) -> set[int]:
        """Find what clinical cases refer to and no section lists."""
        found: set[int] = set()
        for entry in self._entries:
            if entry.kind == _CASE:
                found |= {id(part.resource) for part in self._parts_of_case(entry)}
        return found - self._listed

    def _parts_of_case(self, case: Entry) -> list[Entry]:
        members = case.resource
        references: list[object] = [
            *items_of(members.get("problem")),
            *items_of(members.get("supportingInfo")),
        ]
        for investigation in items_of(members.get("investigation")):
            references += items_of(members_of(investigation).get("item"))
        references += [
            members_of(finding).get("itemReference") for finding in items_of(members.get("finding"))
        ]
        parts = self._referred(references, members)
        return [part for part in parts if part.kind not in {*_HEAD_TYPES, "Composition", _CASE}]

    def _referred(self, references: object, owner: Resource) -> list[Entry]:
        found = [self._index.find_in(reference, owner) for reference in items_of(references)]
        entries = [self._entry_of.get(id(resource)) for resource in found if resource is not None]
        return [entry for entry in entries if entry is not None]

    def _write(self, entry: Entry, without: frozenset[str] = frozenset()) -> WrittenResource:
        """Write a resource in its place and keep its technical details for the end."""
        self._placed.add(id(entry.resource))
        written = self._writer.write(entry.resource, f"{entry.path}/resource", without=without)
        sheet = Sheet(entry.resource, self._index, self._words)
        if entry.others:
            sheet.machine(entry.others, At(entry.path))
        fields = [*written.technical, *sheet.technical]
        self._technical[id(entry.resource)] = _Details(written.address, entry.path, fields)
        return written

    def _groups(self, entries: list[Entry]) -> list[Section]:
        """Make a section for each type, in the order in which the types come up."""
        by_type: dict[str, list[Entry]] = {}
        for entry in entries:
            if id(entry.resource) not in self._placed:
                by_type.setdefault(entry.kind, []).append(entry)
        return [self._group(kind, group, is_titled=True) for kind, group in by_type.items()]

    def _group(self, kind: str, entries: list[Entry], *, is_titled: bool) -> Section:
        """Show resources of one type: with one field each as fields, else as a section each."""
        label = (several_of if len(entries) > 1 else one_of)(kind, self._words)
        title = label if is_titled else ""
        written = [self._write(entry) for entry in entries]
        inside = [self._groups(self._parts_of_case(entry)) if kind == _CASE else [] for entry in entries]
        if len(written) == 1:
            return Section(title=title, fields=tuple(written[0].fields), sections=tuple(inside[0]))
        is_flat = kind == "Observation" or all(len(one.fields) <= 1 for one in written)
        if is_flat and not any(inside):
            return Section(title=title, fields=tuple(field for one in written for field in one.fields))
        sections = [
            Section(title=one.title, fields=tuple(one.fields), sections=tuple(inner))
            for one, inner in zip(written, inside, strict=True)
        ]
        return Section(title=title, sections=tuple(sections))

    def _of_composition(self, composition: Entry) -> list[Section]:
        path = f"{composition.path}/resource"
        sheet = Sheet(composition.resource, self._index, self._words)
        made = self._composed(composition.resource.get("section"), At(path).into("section"), sheet, 0)
        self._technical[id(composition.resource)].fields.extend(sheet.technical)
        return made

    def _composed(self, sections: object, at: At, sheet: Sheet, level: int) -> list[Section]:
        """Make the sections of the Composition; what is none is shown as it is."""
        if sections is None:
            return []
        if not is_array(sections) or level >= _MAX_SECTION_LEVELS:
            fields = sheet.element(
                "section", sections, At(at.path, (self._words("Document"),), at.inside, at.level)
            )
            return [Section(title="", fields=tuple(fields))]
        made: list[Section] = []
        for index, section in enumerate(sections):
            place = at.item(index)
            if is_object(section):
                made.append(self._section(section, place, sheet, level))
            else:
                fields = sheet.element(
                    "section", section, At(place.path, (self._words("Text"),), place.inside)
                )
                made.append(Section(title="", fields=tuple(fields)))
        return made

    def _section(self, section: dict[str, Any], at: At, sheet: Sheet, level: int) -> Section:
        title = section.get("title")
        fields: list[Field] = []
        for name, value in section.items():
            if name == "title" and isinstance(title, str) and title:
                continue  # it is the heading
            if name == "code" and isinstance(title, str) and title:
                sheet.machine(value, at.into(name))
            elif name not in {"section", "entry"} or (name == "entry" and not is_array(value)):
                fields += sheet.member(name, value, at, of="Composition.section")
        entries = self._referred(section.get("entry"), sheet.resource)
        fresh = [entry for entry in entries if id(entry.resource) not in self._placed]
        runs = [(kind, list(run)) for kind, run in groupby(_once(fresh), key=lambda entry: entry.kind)]
        inner = [self._group(kind, run, is_titled=len(runs) > 1) for kind, run in runs]
        nested = self._composed(section.get("section"), at.into("section"), sheet, level + 1)
        heading = title if isinstance(title, str) else ""
        if len(inner) == 1:
            fields += inner[0].fields
            inner = list(inner[0].sections)
        if is_array(section.get("entry")):
            fields += self._shown_elsewhere(
                section["entry"], {id(entry) for entry in fresh}, at.into("entry"), sheet
            )
        return Section(title=heading, fields=tuple(fields), sections=(*inner, *nested))

    def _shown_elsewhere(self, references: list[Any], here: set[int], at: At, sheet: Sheet) -> list[Field]:
        """Name what a section lists and what is shown elsewhere, or nowhere; keep the references."""
        fields: list[Field] = []
        for index, reference in enumerate(references):
            place = at.item(index)
            found = self._index.find_in(reference, sheet.resource)
            entry = self._entry_of.get(id(found))
            if entry is None:
                label = self._words("Not in the document")
                fields += sheet.element(
                    "entry", reference, At(place.path, (label,), place.inside, place.level)
                )
                continue
            sheet.machine(reference, place)
            if id(entry) not in here:
                text = self._index.name_of(entry.resource) or address_of(entry.resource)
                label = one_of(entry.kind, self._words)
                fields.append(
                    Field(path=place.path, label=label, kind=FieldKind.TEXT, text=text, value=reference)
                )
        return fields

    def _odd_entries(self) -> list[Section]:
        """Show entries without a resource, and the bundle's own members that are no plain values."""
        sheet = Sheet({"resourceType": "Bundle"}, self._index, self._words)
        fields: list[Field] = []
        for index, entry in self._odd:
            fields += sheet.element(
                "entry", entry, At(f"/entry/{index}", (self._words("Entry"),), f"entry[{index}]")
            )
        self._technical[id(self)] = _Details(self._words("Entry"), "/entry", sheet.technical)
        return [Section(title=self._words("Further content"), fields=tuple(fields))]

    def _technical_details(self) -> Section:
        """Show what only machines need: a table for each resource, in the bundle's order."""
        sheet = Sheet({"resourceType": "Bundle"}, self._index, self._words)
        own = {name: value for name, value in self._bundle.items() if name != "entry"}
        sheet.machine(own, At(""))
        in_order = [self._technical.get(id(entry.resource)) for entry in self._entries]
        details = [_Details("Bundle", "", sheet.technical), *in_order, self._technical.get(id(self))]
        return Section(
            title=self._words("Technical details"),
            fields=tuple(_table(one, self._words) for one in details if one is not None and one.fields),
            is_technical=True,
        )


@dataclass(frozen=True, slots=True)
class _Details:
    """What of one resource only machines need."""

    label: str
    path: str
    fields: list[Field]


def _table(details: _Details, words: Words) -> Field:
    columns = [words("Element"), words("Value")]
    return Field(
        path=details.path,
        label=details.label,
        kind=FieldKind.TABLE,
        text="\n".join(
            f"{columns[0]}: {field.label}, {columns[1]}: {field.text}" for field in details.fields
        ),
        value={"columns": columns, "rows": [[field.label, field.value] for field in details.fields]},
    )


def _once(entries: list[Entry]) -> list[Entry]:
    """Return each entry once, in the order of its first place."""
    return list({id(entry.resource): entry for entry in entries}.values())
