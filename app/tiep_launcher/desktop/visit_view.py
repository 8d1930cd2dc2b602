"""One visit: the banner, how it stands, and its report. Panel and main window both show it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.copy_outcome import CopyOutcome
from tiep_launcher.desktop.least_height import LeastHeight
from tiep_launcher.desktop.out_port import WayOut
from tiep_launcher.desktop.remains_view import RemainsView
from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.state_view import StateView
from tiep_launcher.desktop.state_words import PHASES, Offer, Says
from tiep_launcher.desktop.style import SPACE_M
from tiep_launcher.desktop.switch_words import short_names
from tiep_launcher.desktop.timeline_view import TimelineView
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import patient_text, state_text
from tiep_launcher.desktop.version_bar import VersionBar
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.desktop.withdrawal_words import labels_of
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.report_changes import Changes, changes_between, version_before
from tiep_launcher.domain.session import Phase, ReportVersion, Session
from tiep_launcher.domain.times import local

ReadReport = Callable[[Session, ReportVersion], Report]
"""Makes the report of any version."""

_COMING = frozenset(
    {
        Phase.DRAFT,
        Phase.REQUESTING,
        Phase.READY,
        Phase.OPENED,
        Phase.IN_PROGRESS,
        Phase.PAUSED,
        Phase.REPORT_DRAFTED,
    }
)

_UNDER_WAY = frozenset({Phase.REQUESTING, Phase.READY})


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class VisitView(QWidget):
    """Shows one visit and names it in every signal, so that nothing is done to another one.

    Signals:
        offer_chosen: Launch and ``Offer``.
        copy_wanted: Launch, version and what is ``Wanted`` of its report.
        copy_again_wanted: What was copied last is wanted again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard.
        preview_wanted: Launch and version that are to be shown as they arrive.
        out_wanted: Launch, version and the ``WayOut`` in which it is wanted.
    """

    offer_chosen = Signal(str, object)
    copy_wanted = Signal(str, int, object)
    copy_again_wanted = Signal()
    clear_wanted = Signal()
    preview_wanted = Signal(str, int)
    out_wanted = Signal(str, int, object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        now: Callable[[], dt.datetime] = _now,
    ) -> None:
        """Show nobody yet; ``now`` is what ages are counted from."""
        super().__init__(parent)
        self._session: Session | None = None
        self._version = 0
        self._wanted_version: int | None = None
        self._read: ReadReport | None = None
        self._compared: tuple[Report, ReportVersion, Changes] | None = None
        self._last: tuple[Says, Report | None] | None = None
        self.versions = VersionBar(self, now=now)
        self.banner = PatientBanner(self, today=lambda: local(now()).date())
        self.state = StateView(self)
        self.timeline = TimelineView(self, now=now)
        self.report = ReportView(self, now=now)
        self.remains = RemainsView(self, now=now)
        self.remains.hide()
        self.state.offer_chosen.connect(self._choose)
        self.versions.chosen.connect(self._choose_version)
        self.versions.only_changed.connect(self.report.show_only_changed)
        self.report.copy_wanted.connect(self._copy)
        self.report.copy_again_wanted.connect(self.copy_again_wanted)
        self.report.clear_wanted.connect(self.clear_wanted)
        self.report.preview_wanted.connect(self._preview)
        self.report.out_wanted.connect(self._hand_out)
        self.report.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.banner)
        column.addWidget(self.state)
        column.addWidget(self.timeline)
        column.addWidget(self.versions)
        column.addWidget(self.report, 1)
        column.addWidget(self.remains, 1)
        LeastHeight(self)

    def read_versions_with(self, read: ReadReport) -> None:
        """Take what makes the report of an earlier version, so that versions can be compared."""
        self._read = read

    def show_launch(self, session: Session, says: Says, report: Report | None) -> None:
        """Show ``session`` and, if it is given, the content of its newest report."""
        newest = session.newest_report
        focused = self.window().focusWidget()
        is_free = focused is self.banner or (self.launch_id != session.launch_id and self._holds(focused))
        if self.launch_id != session.launch_id:
            self._wanted_version = None
        self._session, self._last = session, (says, report)
        self.banner.show_patient(session.request)
        has_content = newest is not None and report is not None
        # The report below has its copy button in one place for every state; a second one would only ask why.
        offers = tuple(o for o in says.offers if o is not Offer.COPY_REPORT or not has_content)
        is_withdrawn = session.phase is Phase.WITHDRAWN
        if not is_withdrawn:
            offers = (*offers, Offer.WRONG_PATIENT)
        is_under_way = session.phase in _UNDER_WAY and says.tone is Tone.RUNNING
        self.state.show_says(replace(says, offers=offers), is_under_way=is_under_way)
        self.state.come_after(self.banner)
        self.timeline.show_steps(session.timeline)
        self._show_remains(session, report, is_withdrawn=is_withdrawn)
        self._version = self._version_to_show(session)
        self.versions.hide()
        if newest is not None and report is not None:
            self._show_report(session, newest, report)
        elif newest is not None:
            self.report.show_nothing(self.tr("The report is being read…"))
        elif session.phase is Phase.EXPECTED:
            self.report.show_nothing(self.tr("The report will appear here by itself."), icon="report")
        elif session.phase in _COMING:
            self.report.show_nothing(self._of_what_comes(says), icon="report")
        else:
            self.report.show_nothing(self.tr("There is no report of this visit."))
        if is_free:
            self.take_focus()

    def _show_report(self, session: Session, newest: ReportVersion, report: Report) -> None:
        version = next((one for one in session.reports if one.number == self._version), newest)
        if self._read is not None and version is not newest:
            report = self._read(session, version)
        changes = self._changes(session, version, report)
        has_changes = changes is not None and bool(changes.of_paths)
        if session.phase is not Phase.WITHDRAWN:  # no version of it is shown
            self.versions.show_versions(session.reports, version.number, has_changes=has_changes)
        self.report.show_report(session, version, report, changes)

    def _changes(self, session: Session, version: ReportVersion, report: Report) -> Changes | None:
        before = version_before(session, version)
        if self._read is None or before is None:
            return None
        kept = self._compared
        if kept is None or kept[0] is not report or kept[1] != before:
            changes = changes_between(before.number, self._read(session, before), report)
            self._compared = kept = (report, before, changes)
        return kept[2]

    def _version_to_show(self, session: Session) -> int:
        """Return the number of the version to show: the newest, unless somebody wants to see another one."""
        numbers = [version.number for version in session.reports]
        if self._wanted_version in numbers and self._read is not None:
            return self._wanted_version
        return numbers[-1] if numbers else 0

    def _choose_version(self, number: int) -> None:
        if self._session is not None and self._last is not None:
            newest = self._session.newest_report
            self._wanted_version = None if newest is None or newest.number == number else number
            self.show_launch(self._session, *self._last)

    def _show_remains(self, session: Session, report: Report | None, *, is_withdrawn: bool) -> None:
        """List what remains of a withdrawn launch where its report would be."""
        if is_withdrawn:
            self.remains.show_session(session, labels_of(report))
        else:
            self.remains.clear()
        self.remains.setVisible(is_withdrawn)
        self.report.setVisible(not is_withdrawn)

    def set_his_patient(self, patient: Patient | None) -> None:
        """Say whom the hospital system shows, where that is another patient than the one shown here."""
        names = None
        if patient is not None and self._session is not None:
            names = short_names(self._session.request.patient, patient, patient_text)
        self.report.guard.set_names(names)

    def take_focus(self) -> None:
        """Give the keyboard to the report, or to the banner: never to a button that does something."""
        (self.banner if self.report.is_covered else self.report.table).setFocus()

    def clear(self) -> None:
        """Show nobody, and keep nothing of whom was shown."""
        self._session = self._last = self._wanted_version = self._compared = None
        self._version = 0
        self.versions.hide()
        self.banner.clear()
        self.timeline.show_steps(())
        self.remains.clear()
        self.report.show_nothing("")

    @property
    def launch_id(self) -> str | None:
        """Which launch is shown, None if none is."""
        return self._session.launch_id if self._session is not None else None

    def say_copied(self, outcome: CopyOutcome | None) -> None:
        """Say how the last copy went, if it was of the launch that is shown; nothing otherwise."""
        is_of_this = outcome is not None and outcome.launch_id == self.launch_id
        self.report.bar.say(outcome if is_of_this else None)

    def mark_copied(self, launch_id: str, path: str | None, at: dt.datetime) -> None:
        """Show that a field, or with None the whole report, was copied, if that launch is shown."""
        if launch_id == self.launch_id:
            self.report.mark_copied(path, at)

    def _of_what_comes(self, says: Says) -> str:
        if says.text == state_text(PHASES[Phase.IN_PROGRESS].text):  # says where the report will be itself
            return self.tr(
                "You may close this window: watching goes on, and you are told when the report is here."
            )
        return self.tr("The report will appear here when you save it in Tiep.")

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def _choose(self, offer: object) -> None:
        if self._session is not None:
            self.offer_chosen.emit(self._session.launch_id, offer)

    def _copy(self, wanted: Wanted) -> None:
        if self._session is not None:
            self.copy_wanted.emit(self._session.launch_id, self._version, wanted)

    def _hand_out(self, way: WayOut) -> None:
        if self._session is not None:
            self.out_wanted.emit(self._session.launch_id, self._version, way)

    def _preview(self) -> None:
        if self._session is not None:
            self.preview_wanted.emit(self._session.launch_id, self._version)
