"""The question before a held report goes on a doctor's word: whose, which, and what contradicts."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.confirm_words import CHECKED, LEFT, USED, question
from tiep_launcher.desktop.contradiction_table import ContradictionTable
from tiep_launcher.desktop.doctor_words import doctor_name_and_id
from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.patient_words import short_name
from tiep_launcher.desktop.scrolled import Scrolled
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, bold, mark, small_font
from tiep_launcher.desktop.translating import confirm_text, isolated, moment_word, patient_text
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.matching import contradicting_values
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.times import local

_WIDTH = 480
_MOST_LETTERS = 30


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class ConfirmDialog(WrappingDialog):
    """Asks about one version; no button is the default, Enter does nothing, Esc leaves it held back.

    Signals:
        confirmed: Launch, version, and the id of the doctor whose word it is.
    """

    confirmed = Signal(str, int, str)

    def __init__(
        self,
        session: Session,
        version: ReportVersion,
        title: str,
        doctor: Doctor,
        parent: QWidget | None = None,
        *,
        now: Callable[[], dt.datetime] = _now,
    ) -> None:
        """Make the question.

        Args:
            session: The launch.
            version: Which version of its report; it is held.
            title: Of the report.
            doctor: Whose word it is.
            parent: The window it belongs to.
            now: What times are told from.
        """
        contradicts = version.held is Held.CONTRADICTS_LAUNCH
        title_of_window = self.tr("Report of another visit") if contradicts else self.tr("Not yet checked")
        super().__init__(title_of_window, parent, width=_WIDTH)
        self.launch_id, self.version = session.launch_id, version.number
        self._doctor_id = doctor.id
        banner = PatientBanner(self, today=lambda: local(now()).date())
        banner.show_patient(session.request)
        asked = self._sentence(confirm_text(question(version)))
        asked.setFont(bold(asked.font()))
        # The keyboard begins where it does nothing: whoever types when the question comes presses no button.
        asked.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(asked)
        column.addWidget(self._sentence(self._about(version, title, now())))
        if contradicts:
            found = contradicting_values(
                session.request, session.launch_id, session.session_id, version.returned
            )
            column.addWidget(ContradictionTable(found, self))
        column.addWidget(self._remark(doctor))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(banner)  # whose report it is never scrolls away
        whole.addWidget(Scrolled(content, _WIDTH - 2 * SPACE_L, self), 1)
        whole.addWidget(self._buttons(session, contradicts=contradicts))
        asked.setFocus()

    def _about(self, version: ReportVersion, title: str, now: dt.datetime) -> str:
        text = self.tr("{title}, version {number}, received {time}")
        time = moment_text(version.received_at, now, moment_word)
        return text.format(title=isolated(title), number=version.number, time=time)

    def _remark(self, doctor: Doctor) -> QLabel:
        text = self.tr(
            "From then on it can be copied and handed out, and names {doctor} as the one who checked it. "
            "This is written into the audit record. A newer version has to be checked again."
        )
        remark = self._sentence(text.format(doctor=isolated(doctor_name_and_id(doctor))))
        remark.setFont(small_font(remark.font()))
        mark(remark, "muted")
        return remark

    def _buttons(self, session: Session, *, contradicts: bool) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(SPACE_S, row)
        text = confirm_text(USED if contradicts else CHECKED)
        name = short_name(session.request.patient, patient_text)
        flow.append(self._button(text, name, self._confirm))
        flow.append(self._button(confirm_text(LEFT), "", self.reject))
        return row

    def _button(self, text: str, name: str, act: Callable[[], object]) -> QPushButton:
        shown = name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1].rstrip()}…"
        button = QPushButton(text.format(name=isolated(shown.replace("&", "&&"))), self)
        button.setAccessibleName(text.replace("&", "").format(name=name))
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _is_checked=False: act())
        return button

    def _sentence(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _confirm(self) -> None:
        self.confirmed.emit(self.launch_id, self.version, self._doctor_id)
        self.accept()
