"""A report as plain text: ``label: value`` lines that people read and paste."""

import datetime as dt
import re

from tiep_launcher.delivery.answers import answer_text
from tiep_launcher.delivery.head import approval_text, doctor_text
from tiep_launcher.delivery.plain import lines_of, one_line
from tiep_launcher.delivery.words import WORDS, Words
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.report import Field, FieldKind, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import HEADER_NAMES, PLAIN, CodedAs, TargetProfile

_INDENT = "  "


def report_text(
    session: Session,
    version: ReportVersion,
    report: Report,
    language: Language,
    profile: TargetProfile = PLAIN,
) -> str:
    """Write the report, with line feeds as line ends; the first line says whose it is.

    ``profile`` may word that line itself or want none. The program's own words are in ``language``; what came
    from outside stays as it came.

    Text that came from outside cannot look like ours: further lines of a value are indented, and control
    characters are written as ``<U+001B>``.

    Technical sections are left out, and it is said that they are.

    Raises:
        HeldError: ``version`` is held.
    """
    ensure_may_leave(version)
    words = WORDS[language]
    received = f"{version.received_at.astimezone(dt.UTC):%Y-%m-%d %H:%M}"
    lines = [
        *_header(session.request.patient, session.request.visit_id, words, profile),
        *_entry(words.report, report.title),
        *_entry(words.doctor, doctor_text(session.request.doctor, words)),
        words.received.format(time=received, version=version.number),
        approval_text(version, words),
    ]
    for section in report.sections:
        if not section.is_technical:
            lines += _section(section, (), words, profile.coded_answers)
    if any(section.is_technical for section in report.sections):
        lines += ["", words.technical_left_out]
    return "\n".join(lines) + "\n"


def section_text(section: Section, language: Language, profile: TargetProfile = PLAIN) -> str:
    """Write a section and what is in it as the whole report has it; whether it may leave is not asked."""
    lines = _section(section, (), WORDS[language], profile.coded_answers)
    return "\n".join(lines).lstrip("\n") + "\n"


def field_text(field: Field, profile: TargetProfile = PLAIN) -> str:
    """Write the value of a field, behind its label if ``profile`` wants that; empty if there is none."""
    text = answer_text(field, profile.coded_answers)
    if not text or not profile.copies_label:
        return text
    return "\n".join(_entry(field.label, text, is_below=field.kind is FieldKind.TABLE))


def _header(patient: Patient, visit_id: str, words: Words, profile: TargetProfile) -> list[str]:
    line = words.patient if profile.header is None else profile.header
    apart = filter(None, (patient.family_name, patient.given_name))
    values = {
        "name": patient.name or ", ".join(apart) or words.name_unknown,
        "birth_date": patient.birth_date or words.birth_date_unknown,
        "patient_id": patient.id,
        "visit_id": visit_id,
    }
    # Not str.format: a profile comes from outside, and formats can reach into what they are given.
    named = re.sub(rf"\{{({'|'.join(HEADER_NAMES)})\}}", lambda found: values[found.group(1)], line)
    return [one_line(named)] if line else []


def _section(section: Section, above: tuple[str, ...], words: Words, coded_as: CodedAs) -> list[str]:
    titles = (*above, one_line(section.title)) if section.title else above
    lines: list[str] = []
    if section.title:
        heading = " / ".join(titles)
        lines += ["", heading, "-" * min(len(heading), 60)]
    elif section.fields:
        lines.append("")
    for field in section.fields:
        lines += _field(field, words, coded_as)
    for inner in section.sections:
        lines += _section(inner, titles, words, coded_as)
    return lines


def _field(field: Field, words: Words, coded_as: CodedAs) -> list[str]:
    notes = " ".join(words.notes[note] for note in field.notes)
    text = answer_text(field, coded_as) or field.unit or ""
    # A table's text has one line for each row, cells named and codes with their labels.
    return _entry(field.label, text, notes, is_below=field.kind is FieldKind.TABLE)


def _entry(label: str, text: str, notes: str = "", *, is_below: bool = False) -> list[str]:
    """Write one value behind its label, or under it if it has several lines or is to stand there."""
    values = lines_of(text)
    head = f"{one_line(label)}:"
    if len(values) > 1 or is_below:
        return [_joined(head, notes), *(f"{_INDENT}{line}".rstrip() for line in values)]
    return [_joined(head, *values, notes)]


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
