"""Reports as the windows want them: to show, as text, as JSON."""

from collections.abc import Callable, Collection
from functools import lru_cache

from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import report_text
from tiep_launcher.domain.choosing import outgoing
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.scribes.registry import read_report

# Whenever anything changes, the windows ask for what they show again; 1,000 fields take 50 ms.
_read = lru_cache(maxsize=8)(read_report)


class ResidentReports:
    """What the windows call ``Reports``."""

    def __init__(self, output_language: Callable[[str], Language]) -> None:
        """Take what says in which language a facility's reports go out."""
        self._output_language = output_language

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version, in the language it goes out in: what is read is what is copied."""
        language = self._output_language(session.request.facility)
        return _read(session.scribe, version.payload_json, session.request.form, language)

    def outgoing_of(self, session: Session, version: ReportVersion, shown: Collection[str] = ()) -> Report:
        """Make the report of a version as it goes out: what was left out and what is concealed stays here."""
        return outgoing(self.report_of(session, version), version.left_out, shown)

    def read(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version and keep it nowhere, as a search goes through many."""
        language = self._output_language(session.request.facility)
        return read_report(session.scribe, version.payload_json, session.request.form, language)

    def text_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as plain text."""
        language = self._output_language(session.request.facility)
        return report_text(session, version, self.outgoing_of(session, version), language)

    def json_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as the JSON that callers get."""
        return json_bytes(result_object(session, version, self.outgoing_of(session, version))).decode()
