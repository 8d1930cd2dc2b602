"""Reports as the windows want them: to show, and prepared for the clipboard."""

import asyncio
import datetime as dt
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache

from tiep_launcher.delivery.fitting import fit
from tiep_launcher.delivery.html import article, page
from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import field_text, report_text, section_text
from tiep_launcher.desktop.wanted import CopyAs, Prepared, Wanted
from tiep_launcher.domain.choosing import every_field, outgoing, without_choices
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, Report
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import FittedText, Piece, TargetProfile
from tiep_launcher.scribes.registry import read_report

# Whenever anything changes, the windows ask for what they show again; 1,000 fields take some 8 ms.
_read = lru_cache(maxsize=8)(read_report)
_JUST_NOW = dt.timedelta(minutes=1)


class ResidentReports:
    """What the windows call ``Reports``."""

    def __init__(
        self, output_language: Callable[[str], Language], target_profile: Callable[[str], TargetProfile]
    ) -> None:
        """Take what says how a facility's reports go out."""
        self._output_language, self._target_profile = output_language, target_profile

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version, in the language it goes out in: what is read is what is copied."""
        language = self._output_language(session.request.facility)
        return _read(session.scribe, version.payload_json, session.request.form, language)

    def read_ahead(self, session: Session, now: dt.datetime) -> None:
        """Read a version that has just come before the windows ask for it; for any thread but theirs."""
        newest = session.newest_report
        if newest is not None and newest.held is None and now - newest.received_at < _JUST_NOW:
            self.report_of(session, newest)

    def outgoing_of(self, session: Session, version: ReportVersion, shown: Collection[str] = ()) -> Report:
        """Make the report of a version as it goes out: what was left out and what is concealed stays here."""
        return outgoing(self.report_of(session, version), version.left_out, shown)

    def read(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version and keep it nowhere, as a search goes through many."""
        language = self._output_language(session.request.facility)
        return read_report(session.scribe, version.payload_json, session.request.form, language)

    def text_of(self, session: Session, version: ReportVersion) -> str:
        """Write a version as ``--format text`` does."""
        facility = session.request.facility
        profile = self._target_profile(facility)
        report, language = self.outgoing_of(session, version), self._output_language(facility)
        return fit(report_text(session, version, report, language, profile), profile, is_parted=False).text()

    async def prepare(self, session: Session, version: ReportVersion, wanted: Wanted) -> Prepared:
        """Write what is wanted of a version as the hospital system takes it."""
        ensure_may_leave(version)
        # In a thread: a profile may be on a drive that answers late, and a report may be long.
        return await asyncio.to_thread(self._prepare, session, version, wanted)

    def _prepare(self, session: Session, version: ReportVersion, wanted: Wanted) -> Prepared:
        shown = wanted.shown if wanted.path is None else {*wanted.shown, wanted.path}
        report = self.outgoing_of(session, version, shown)
        facility = session.request.facility
        language = self._output_language(facility)
        match wanted.as_:
            case CopyAs.JSON:
                content = result_object(session, version, report)
                if any(
                    field.is_concealed and field.path not in shown for field in self._all(session, version)
                ):
                    content["raw"] = None  # it has what nobody asked to see
                return Prepared(name="", text=_unchanged(json_bytes(content).decode()))
            case CopyAs.FORMATTED:
                html = page([article(session, version, report, language)], language)
                text = report_text(session, version, report, language)
                return Prepared(name="", text=_unchanged(text), html=html)
            case CopyAs.TEXT:
                profile = self._target_profile(facility)
        if wanted.section is not None:
            section = without_choices(wanted.section)
            text = section_text(section, language, profile)
            paths = tuple(field.path for field in every_field((section,)) if field.text)
            return Prepared(name=wanted.section.title, text=fit(text, profile), profile=profile, paths=paths)
        if wanted.path is None:
            text = report_text(session, version, report, language, profile)
            return Prepared(name="", text=fit(text, profile), profile=profile)
        field = self._field(session, version, report, wanted.path)
        text = wanted.selected or field_text(field, profile)
        return Prepared(name=field.label, text=fit(text, profile), profile=profile, paths=(field.path,))

    def _field(self, session: Session, version: ReportVersion, report: Report, path: str) -> Field:
        """Return the field of ``path`` as it goes out; what was left out there, as it was received."""
        everything = (*every_field(report.sections), *self._all(session, version))
        return next(field for field in everything if field.path == path)

    def _all(self, session: Session, version: ReportVersion) -> Iterator[Field]:
        return every_field(self.report_of(session, version).sections)


def _unchanged(text: str) -> FittedText:
    return FittedText(((Piece(text, text),),))
