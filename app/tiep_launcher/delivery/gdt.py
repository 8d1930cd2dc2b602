"""A report as a GDT set 6310: results of an examination, on their way to the practice system.

Whose it is and when it was goes into the fields that GDT has for that; the report is the finding (6220), a
line of it in each line, as in the plain text. Who wrote it stands in the comment (6227).
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from tiep_launcher.delivery.head import head_of
from tiep_launcher.delivery.plain import one_line
from tiep_launcher.delivery.text import section_text
from tiep_launcher.delivery.words import WORDS, Words
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.patient import Patient, Sex
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.times import local
from tiep_launcher.formats.gdt import Charset, WrittenGdt, value_lines, write_gdt

RESULTS = "6310"
_PATIENT_ID, _FAMILY_NAME, _GIVEN_NAME, _BIRTH_DATE, _SEX = "3000", "3101", "3102", "3103", "3110"
_EXAMINATION, _DATE, _TIME, _FINDING, _COMMENT = "8402", "6200", "6201", "6220", "6227"
_SEXES = {Sex.MALE: "1", Sex.FEMALE: "2"}  # GDT 2.1 has no others

Line = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GdtAddress:
    """Between whom a set goes, and how it is written.

    Attributes:
        receiver: GDT id of the practice system (field 8315).
        sender: GDT id of this program (field 8316).
        examination: Kind of the examination (field 8402).
        visit_field: The field that holds the visit id.
        charset: The character set.
    """

    receiver: str = "PRAX_EDV"
    sender: str = "TIEP_LNC"
    examination: str = "ALLG01"
    visit_field: str = "8310"
    charset: Charset = Charset.WINDOWS_1252


ANYBODY = GdtAddress()
"""What holds where the site says nothing."""


def report_gdt(
    session: Session, version: ReportVersion, report: Report, language: Language, address: GdtAddress
) -> bytes:
    """Write the set. Letters that its character set lacks are spelled plainly, and the comment lists them.

    Raises:
        HeldError: ``version`` is held.
        InputError: ``gdt_too_long``, ``gdt_value_too_long``: GDT cannot hold it.
    """
    ensure_may_leave(version)
    words = WORDS[language]
    fields = [
        *_patient(session.request.patient),
        (_visit_field(address), one_line(session.request.visit_id)),
        (_EXAMINATION, address.examination),
        *_when(session.started_at or version.received_at),
        *_findings(report, language, address.charset),
        *_comments(session, version, report, words, address.charset),
    ]
    written = _written(fields, address)
    if not written.replaced:
        return written.data
    # Code points, because it is these very letters that cannot be written.
    listed = ", ".join(f"U+{ord(letter):04X} = {instead}" for letter, instead in written.replaced)
    note = words.letters_replaced.format(letters=listed)
    return _written([*fields, *_values(_COMMENT, note, address.charset)], address).data


def _written(fields: list[Line], address: GdtAddress) -> WrittenGdt:
    return write_gdt(
        RESULTS, fields, receiver=address.receiver, sender=address.sender, charset=address.charset
    )


def _patient(patient: Patient) -> Iterator[Line]:
    yield _PATIENT_ID, one_line(patient.id)
    # A name that came whole stays whole: nobody may guess its parts.
    family = patient.family_name or (None if patient.given_name else patient.name)
    for number, value in ((_FAMILY_NAME, family), (_GIVEN_NAME, patient.given_name)):
        if value:
            yield number, one_line(value)
    parts = (patient.birth_date or "").split("-")
    if len(parts) == 3:  # GDT has no dates of less
        yield _BIRTH_DATE, "".join(reversed(parts))
    sex = _SEXES.get(patient.sex) if patient.sex is not None else None
    if sex is not None:
        yield _SEX, sex


def _visit_field(address: GdtAddress) -> str:
    """Return the field for the visit id; a setting that names none must not keep a report back."""
    is_field = (
        len(address.visit_field) == 4 and address.visit_field.isascii() and address.visit_field.isdigit()
    )
    return address.visit_field if is_field else ANYBODY.visit_field


def _when(moment: dt.datetime) -> Iterator[Line]:
    here = local(moment)
    yield _DATE, f"{here:%d%m%Y}"
    yield _TIME, f"{here:%H%M%S}"


def _findings(report: Report, language: Language, charset: Charset) -> Iterator[Line]:
    for section in (one for one in report.sections if not one.is_technical):
        for line in section_text(section, language).splitlines():
            if line.strip():
                yield from _values(_FINDING, line, charset)


def _comments(
    session: Session, version: ReportVersion, report: Report, words: Words, charset: Charset
) -> Iterator[Line]:
    head = head_of(session, version, report, words)
    for line in (*(f"{caption}: {value}" for caption, value in head.captions), *head.remarks):
        yield from _values(_COMMENT, line, charset)


def _values(number: str, text: str, charset: Charset) -> Iterator[Line]:
    for value in value_lines(text, charset=charset):
        yield number, value
