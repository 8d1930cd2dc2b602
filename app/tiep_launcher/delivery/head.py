"""What stands above a report wherever people read it: whose it is, which one, and who stands for it."""

import datetime as dt
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
        remarks: Sentences: when it came, who stands for it.
    """

    patient: str
    captions: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]


def head_of(session: Session, version: ReportVersion, report: Report, words: Words) -> Head:
    """Make the head of ``version``; nothing that came from outside breaks its lines."""
    received = f"{version.received_at.astimezone(dt.UTC):%Y-%m-%d %H:%M}"
    return Head(
        patient=_patient(session, words),
        captions=(
            (words.report, one_line(report.title)),
            (words.doctor, one_line(doctor_text(session.request.doctor, words))),
        ),
        remarks=(
            words.received.format(time=received, version=version.number),
            approval_text(version, words),
        ),
    )


def _patient(session: Session, words: Words) -> str:
    patient = session.request.patient
    return one_line(
        words.patient.format(
            name=patient.name or words.name_unknown,
            birth_date=patient.birth_date or words.birth_date_unknown,
            patient_id=patient.id,
            visit_id=session.request.visit_id,
        )
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
