"""A launch and its report as the JSON object that callers rely on (contract, section 3)."""

import datetime as dt
from typing import Any

from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Field, Held, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.times import utc_text
from tiep_launcher.formats.written_json import dump_written, load_written

_PROTOCOL = 1


def result_object(session: Session, version: ReportVersion | None, report: Report | None) -> dict[str, Any]:
    """Build the object, keys in the contract's order.

    Args:
        session: The launch.
        version: The version that was chosen; None as long as there is none.
        report: What ``version`` says; None writes neither report nor raw payload. ``delivery`` lists what
            happened to ``version``, not to others.

    Raises:
        HeldError: ``version`` is held.
    """
    if version is not None:
        ensure_may_leave(version)
    request = session.request
    return {
        "protocol": _PROTOCOL,
        "launch_id": session.launch_id if session.is_launched else None,
        "session_id": session.session_id,
        "facility": request.facility,
        "visit_id": request.visit_id,
        **whose(request),
        "phase": session.phase.value,
        "scribe": report.scribe if report else None,
        "approval": version.approval.value if version and report else None,
        "held": None,
        "delivery": deliveries(session, version),
        "started_at": _time(session.started_at),
        "received_at": _time(version.received_at) if version else None,
        "saved_after": _time(version.saved_after) if version else None,
        "saved_at": _time(version.saved_at) if version else None,
        "received_by": version.received_by.value if version else None,
        "version": version.number if version else None,
        "versions": len(session.reports),
        "report": _report(report) if report else None,
        "raw": load_written(version.payload_json) if version and report else None,
    }


def withdrawal_object(session: Session, version: ReportVersion) -> dict[str, Any]:
    """Build the object of a version that is withdrawn: what it was, and nothing of what it says."""
    empty = result_object(session, None, None)
    return empty | {
        "approval": version.approval.value,
        "held": Held.WITHDRAWN.value,
        "delivery": deliveries(session, version),
        "received_at": utc_text(version.received_at),
        "received_by": version.received_by.value,
        "version": version.number,
    }


def whose(request: LaunchRequest) -> dict[str, Any]:
    """Write patient, doctor and form of a launch."""
    patient, doctor = request.patient, request.doctor
    return {
        "patient": {
            "id": patient.id,
            "name": patient.name,
            "birth_date": patient.birth_date,
            "sex": patient.sex.value if patient.sex else None,
        },
        "doctor": {"id": request.doctor_id, "name": None if doctor is None else doctor.name},
        "form": request.form.key if request.form else None,
    }


def deliveries(session: Session, version: ReportVersion | None) -> list[dict[str, Any]]:
    """Write what happened to ``version``."""
    return [
        {"kind": delivery.kind.value, "at": utc_text(delivery.at), "path": delivery.path}
        for delivery in session.deliveries
        if version is not None and delivery.version == version.number
    ]


def json_bytes(value: dict[str, Any]) -> bytes:
    """Write ``value`` as UTF-8 without a byte order mark, indented, with a line end."""
    text = dump_written(value, indent=2) + "\n"
    # Half a surrogate pair has no UTF-8; Python's replacement \udXXX is just how JSON escapes it.
    return text.encode("utf-8", errors="backslashreplace")


def _time(moment: dt.datetime | None) -> str | None:
    return utc_text(moment) if moment else None


def _report(report: Report) -> dict[str, Any]:
    return {"title": report.title, "sections": [_section(section) for section in report.sections]}


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "sections": [_section(inner) for inner in section.sections],
        "fields": [_field(field) for field in section.fields],
    }


def _field(field: Field) -> dict[str, Any]:
    return {
        "path": field.path,
        "label": field.label,
        "kind": field.kind.value,
        "text": field.text,
        "value": field.value,
        "code": field.code,
        "display": field.display,
        "unit": field.unit,
        "notes": [note.value for note in field.notes],
    }
