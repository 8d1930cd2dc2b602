"""A report as a FHIR R4 ``QuestionnaireResponse``: an item for each field, its path the ``linkId``.

Sections are groups. FHIR wants a ``linkId`` of those, too, which is the path of what they hold in common, or
else their position (``#2.1``). What is remarkable about a field stands as an extension at its item.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tiep_launcher.delivery.fhir_answer import answers_of
from tiep_launcher.delivery.fhir_json import Resource, instant, present, string
from tiep_launcher.delivery.fhir_people import (
    approval_extension,
    doctor_reference,
    origin_meta,
    patient_reference,
    patient_resource,
    visit_reference,
)
from tiep_launcher.delivery.plain import one_line
from tiep_launcher.delivery.words import WORDS
from tiep_launcher.domain.field_text import table_cells
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session

_NOTE = "urn:x-tiep-launcher:note"
_WHOLE = "#"  # the pointer to everything, as a URI fragment (RFC 6901, section 6)


def questionnaire_response(
    session: Session, version: ReportVersion, report: Report, language: Language
) -> Resource:
    """Make the resource, the patient contained in it.

    Raises:
        HeldError: ``version`` is held.
    """
    request = session.request
    return response(
        session,
        version,
        report,
        contained=[{**patient_resource(request.patient), "id": "patient"}],
        subject=patient_reference(request.patient, "#patient"),
        encounter=visit_reference(request),
        author=doctor_reference(request.doctor, WORDS[language].name_unknown),
    )


def response(session: Session, version: ReportVersion, report: Report, **around: object) -> Resource:
    """Make the resource with what it refers to: ``contained``, ``subject``, ``encounter``, ``author``.

    Raises:
        HeldError: ``version`` is held.
    """
    ensure_may_leave(version)
    form = session.request.form
    items = _Items(form.key if form is not None else None)
    return present(
        resourceType="QuestionnaireResponse",
        meta=origin_meta(),
        contained=around.get("contained"),
        extension=[approval_extension(version)],
        identifier={"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{session.launch_id}"},
        status=status_of(version, first="completed"),
        subject=around["subject"],
        encounter=around["encounter"],
        authored=instant(version.saved_at or version.received_at),
        author=around["author"],
        item=items.of_sections(report.sections, ()),
    )


def status_of(version: ReportVersion, *, first: str) -> str:
    """Return ``first`` for the first version, ``amended`` for what was saved again."""
    return first if version.number == 1 else "amended"


@dataclass(slots=True)
class _Items:
    """Makes items and sees to it that each has a ``linkId`` of its own."""

    form_key: str | None
    _used: set[str] = field(default_factory=set[str])

    def of_sections(self, sections: Sequence[Section], above: tuple[int, ...]) -> list[Resource]:
        items: list[Resource] = []
        for number, section in enumerate(sections, start=1):
            position = (*above, number)
            title = string(one_line(section.title))
            inner = [self._of_field(one) for one in section.fields]
            if title is None:
                items += [*inner, *self.of_sections(section.sections, position)]
                continue
            link = self._unused(_common(section) or "#" + ".".join(map(str, position)))
            inner += self.of_sections(section.sections, position)
            items.append(present(linkId=link, text=title, item=inner))
        return items

    def _of_field(self, one: Field) -> Resource:
        link = self._unused(_link(one.path))
        cells = table_cells(one)
        return present(
            extension=[{"url": _NOTE, "valueCode": note.value} for note in one.notes],
            linkId=link,
            text=string(one_line(one.label)),
            item=self._of_rows(link, cells) if cells else None,
            answer=None if cells else answers_of(one, self.form_key),
        )

    def _of_rows(self, link: str, cells: list[list[str]]) -> list[Resource]:
        titles, *rows = cells
        return [
            present(
                linkId=self._unused(f"{link}/{number}"),
                item=[
                    present(
                        linkId=self._unused(f"{link}/{number}#{column}"),
                        text=string(title),
                        answer=[{"valueString": value}] if (value := string(cell)) else None,
                    )
                    for column, (title, cell) in enumerate(zip(titles, row, strict=True), start=1)
                ],
            )
            for number, row in enumerate(rows)
        ]

    def _unused(self, link: str) -> str:
        found, number = link, 1
        while found in self._used:
            number += 1
            found = f"{link}~{number}"
        self._used.add(found)
        return found


def _link(path: str) -> str:
    return string(path) or _WHOLE


def _common(section: Section) -> str:
    """Return the pointer to what holds all fields of a section; empty if nothing does."""
    paths = _paths(section)
    if not paths or not all(path.startswith("/") for path in paths):
        return ""
    steps = [path.split("/")[:-1] for path in paths]
    shared: list[str] = []
    for same in zip(*steps, strict=False):
        if len(set(same)) > 1:
            break
        shared.append(same[0])
    return "/".join(shared)


def _paths(section: Section) -> list[str]:
    inner = [path for one in section.sections for path in _paths(one)]
    return [one.path for one in section.fields] + inner
