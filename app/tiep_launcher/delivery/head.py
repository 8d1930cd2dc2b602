"""What stands above a report wherever people read it: whose it is, which one, and who stands for it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from tiep_launcher.delivery.plain import one_line
from tiep_launcher.delivery.words import Words
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a report, in the language it goes out in.

    Attributes:
        patient: Name, birth date, identifier and visit, on one line.
        captions: Caption and value: the title, the doctor.
        remarks: Sentences: when it came, who stands for it, what is left out.
    """

    patient: str
    captions: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]


def head_of(
    session: Session, version: ReportVersion, report: Report, words: Words, *, isolates: bool = False
) -> Head:
    """Make the head of ``version``; nothing that came from outside breaks its lines.

    ``isolates`` is for pages: numbers and dates among words that are read from the right keep their order by
    marks (U+2068, U+2069) that systems without them would show.
    """
    whole = isolated if isolates else one_line
    received = f"{version.received_at.astimezone(dt.UTC):%Y-%m-%d %H:%M}"
    return Head(
        patient=_patient(session, words, whole),
        captions=(
            (words.report, whole(report.title)),
            (words.doctor, whole(doctor_text(session.request.doctor, words))),
        ),
        remarks=(
            words.received.format(time=whole(received), version=version.number),
            approval_text(version, words),
            *([words.technical_left_out] if any(one.is_technical for one in report.sections) else []),
        ),
    )


def isolated(text: str) -> str:
    """Write ``text`` on one line, so that the direction of the words around it leaves its own alone."""
    return f"\u2068{one_line(text)}\u2069"


def _patient(session: Session, words: Words, whole: Callable[[str], str]) -> str:
    patient = session.request.patient
    return words.patient.format(
        name=whole(patient.name or words.name_unknown),
        birth_date=whole(patient.birth_date or words.birth_date_unknown),
        patient_id=whole(patient.id),
        visit_id=whole(session.request.visit_id),
    )


def doctor_text(doctor: Doctor | None, words: Words) -> str:
    """Write name and id of a doctor, as far as they are known."""
    if doctor is None:
        return words.name_unknown
    return f"{doctor.name} ({doctor.id})" if doctor.name else doctor.id


def approval_text(version: ReportVersion, words: Words) -> str:
    """Say who stands for a version that may go out."""
    confirmed_by = None if version.confirmation is None else version.confirmation.doctor
    return one_line(words.approvals[version.approval].format(doctor=doctor_text(confirmed_by, words)))
