"""Reports as the windows want them: to show, as text, as JSON."""

from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import report_text
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.scribes.registry import read_report


class ResidentReports:
    """What the windows call ``Reports``."""

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version."""
        return read_report(version.payload_json, session.request.form)

    def text_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as plain text."""
        return report_text(session, version, self.report_of(session, version))

    def json_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as the JSON that callers get."""
        return json_bytes(result_object(session, version, self.report_of(session, version))).decode()
