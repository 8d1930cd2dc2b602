"""A report as a FHIR R4 document: a ``Bundle`` with a ``Composition`` first, and what that refers to."""

import uuid
from collections.abc import Iterable, Sequence
from html import escape

from tiep_launcher.delivery.blocks import Entry, blocks_of
from tiep_launcher.delivery.fhir_json import Resource, instant, present, string
from tiep_launcher.delivery.fhir_people import (
    approval_extension,
    doctor_reference,
    doctor_resource,
    origin_meta,
    patient_reference,
    patient_resource,
    visit_reference,
    visit_resource,
)
from tiep_launcher.delivery.fhir_response import response, status_of
from tiep_launcher.delivery.plain import one_line
from tiep_launcher.delivery.words import WORDS, Words
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report, Section
from tiep_launcher.domain.session import ReportVersion, Session


def fhir_document(session: Session, version: ReportVersion, report: Report, language: Language) -> Resource:
    """Make the bundle. The same version always makes the same one, ids and all.

    Raises:
        HeldError: ``version`` is held.
    """

    def urn(role: str) -> str:
        name = f"{session.launch_id}/{version.number}/{role}"
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"

    request, words = session.request, WORDS[language]
    subject = patient_reference(request.patient, urn("patient"))
    encounter = visit_reference(request, urn("visit"))
    author = doctor_reference(request.doctor, words.name_unknown, urn("doctor"))
    answers = response(session, version, report, subject=subject, encounter=encounter, author=author)
    written_at = instant(version.saved_at or version.received_at)
    composition = present(
        resourceType="Composition",
        meta=origin_meta(),
        language=language.value,
        extension=[approval_extension(version)],
        status=status_of(version, first="final"),
        type={"text": string(report.title) or words.report},
        subject=subject,
        encounter=encounter,
        date=written_at,
        author=[author],
        title=string(one_line(report.title)) or words.report,
        section=_sections(report, words, urn("answers")),
    )
    doctor = [] if request.doctor is None else [("doctor", doctor_resource(request.doctor))]
    resources = [
        ("composition", composition),
        ("patient", patient_resource(request.patient)),
        ("visit", visit_resource(request, subject)),
        *doctor,
        ("answers", answers),
    ]
    return {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": urn("document")},
        "type": "document",
        "timestamp": instant(version.received_at),
        "entry": [{"fullUrl": urn(role), "resource": resource} for role, resource in resources],
    }


def _sections(report: Report, words: Words, answers: str) -> list[Resource]:
    """Make the sections to be read; the answers behind them come first, as they hold for all."""
    title = string(one_line(report.title)) or words.report
    whole = [{"title": title, "entry": [{"reference": answers}]}]
    return [*whole, *_read(report.sections, report, words, title)]


def _read(sections: Sequence[Section], report: Report, words: Words, above: str) -> Iterable[Resource]:
    for section in sections:
        title = string(one_line(section.title)) or above
        own = Report(
            title=title,
            scribe=report.scribe,
            sections=(Section(title="", fields=section.fields),),
        )
        made = present(
            text=_narrative(own, words), section=list(_read(section.sections, report, words, title))
        )
        if made:
            yield {"title": title, **made}


def _narrative(report: Report, words: Words) -> Resource | None:
    entries = [_entry(block) for block in blocks_of(report, words) if isinstance(block, Entry)]
    if not entries:
        return None
    div = f'<div xmlns="http://www.w3.org/1999/xhtml"><dl>{"".join(entries)}</dl></div>'
    return {"status": "generated", "div": div}


def _entry(entry: Entry) -> str:
    rows = [" · ".join(row) for row in entry.cells]
    lines = [*(rows or entry.lines), *([entry.notes] if entry.notes else [])]
    return f"<dt>{escape(entry.label)}</dt><dd>{'<br/>'.join(escape(line) for line in lines)}</dd>"
