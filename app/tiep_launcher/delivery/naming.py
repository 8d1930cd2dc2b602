"""What the files of reports are called."""

from tiep_launcher.domain.file_pattern import file_name
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.times import local


def name_of(pattern: str, session: Session, version: ReportVersion, ending: str) -> str:
    """Write the name of a file with ``version`` in it, after the site's pattern."""
    request = session.request
    moment = local(session.started_at or version.received_at)
    values = {
        "patient_id": request.patient.id,
        "visit_id": request.visit_id,
        "launch_id": session.launch_id,
        "doctor_id": request.doctor_id or "",
        "form": request.form.key if request.form is not None else "",
        "version": str(version.number),
        "date": f"{moment:%Y-%m-%d}",
        "time": f"{moment:%H%M%S}",
    }
    return file_name(pattern, values, ending)
