"""A report in the formats that it goes out in, as the bytes of a file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tiep_launcher.delivery.fhir_document import fhir_document
from tiep_launcher.delivery.fhir_json import fhir_bytes
from tiep_launcher.delivery.fhir_response import questionnaire_response
from tiep_launcher.delivery.fitting import fit
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.gdt import ANYBODY, GdtAddress, report_gdt
from tiep_launcher.delivery.html import article, page
from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import report_text
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import PLAIN, TargetProfile

_OBJECTS = frozenset({Format.JSON, Format.FHIR, Format.FHIR_DOCUMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One version of a report on its way out.

    Attributes:
        session: The launch.
        version: The version.
        report: What it says.
        language: The language of the program's own words.
        profile: What the hospital system takes; for text only.
        gdt: Between whom a GDT set goes.
        document_sent: The FHIR document that the scribe sent, to the letter; None if it sent none.
    """

    session: Session
    version: ReportVersion
    report: Report
    language: Language
    profile: TargetProfile = PLAIN
    gdt: GdtAddress = ANYBODY
    document_sent: str | None = None


def document_of(outgoing: Outgoing, format_: Format) -> bytes:
    """Write one version.

    Raises:
        HeldError: It is held.
    """
    ensure_may_leave(outgoing.version)
    parts = (outgoing.session, outgoing.version, outgoing.report)
    match format_:
        case Format.JSON:
            return json_bytes(result_object(*parts))
        case Format.TEXT:
            text = report_text(*parts, outgoing.language, outgoing.profile)
            return fit(text, outgoing.profile, is_parted=False).text().encode()
        case Format.HTML:
            return page([article(*parts, outgoing.language)], outgoing.language).encode()
        case Format.FHIR:
            return fhir_bytes(questionnaire_response(*parts, outgoing.language))
        case Format.FHIR_DOCUMENT if outgoing.document_sent is not None:
            return outgoing.document_sent.encode()
        case Format.FHIR_DOCUMENT:
            return fhir_bytes(fhir_document(*parts, outgoing.language))
        case Format.GDT:
            return report_gdt(*parts, outgoing.language, outgoing.gdt)


def documents_of(outgoing: Sequence[Outgoing], format_: Format) -> bytes:
    """Write several versions into one file: an array, or one below the other.

    Raises:
        HeldError: One is held.
    """
    made = [document_of(one, format_) for one in outgoing]
    if format_ in _OBJECTS:
        return b"[\n" + b",\n".join(data.rstrip() for data in made) + b"\n]\n"
    if format_ is Format.HTML and outgoing:
        language = outgoing[0].language
        return page(
            [article(one.session, one.version, one.report, language) for one in outgoing], language
        ).encode()
    # A GDT set ends where the next begins; texts are easier to tell apart by a blank line.
    return (b"" if format_ is Format.GDT else b"\n").join(made)


def content_of(data: bytes, outgoing: Outgoing, format_: Format) -> Any:  # noqa: ANN401 - JSON
    """Return what was written as a value of JSON, for the envelope of an answer."""
    text = data.decode(outgoing.gdt.charset.codec if format_ is Format.GDT else "utf-8")
    return json.loads(text) if format_ in _OBJECTS else text
