"""The question before a second visit starts: stay with one patient, or start the other as well."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.banner_pair import BannerPair
from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.moments import clock
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, bold, mark, small_font
from tiep_launcher.desktop.switch_words import short_names, warning
from tiep_launcher.desktop.translating import isolated, patient_text, switch_text
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog
from tiep_launcher.domain.launch_request import View
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.times import local
from tiep_launcher.services.switching import PatientSwitched

_WIDTH = 620


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class SwitchDialog(WrappingDialog):
    """Asks by name and has no default; Enter does nothing, Esc stays.

    Signals:
        answered: Launch that wants to start, and whether it may.
    """

    answered = Signal(str, bool)

    def __init__(
        self,
        running: Sequence[Session],
        wanted: Session,
        ends_at: dt.datetime,
        parent: QWidget | None = None,
        *,
        now: Callable[[], dt.datetime] = _now,
    ) -> None:
        """Make the question.

        Args:
            running: The doctor's visits that are open now, at least one, the newest last.
            wanted: The launch that is to be started.
            ends_at: When it counts as declined if nobody answers.
            parent: The window it belongs to.
            now: What ages are counted from.
        """
        super().__init__(self.tr("Another visit is open"), parent, width=_WIDTH)
        self._launch_id = wanted.launch_id
        self._is_answered = False
        open_now = running[-1]
        one, other = open_now.request.patient, wanted.request.patient
        stays, starts = (isolated(name) for name in short_names(one, other, patient_text))
        self._pair = BannerPair(
            (self.tr("Open now"), open_now.request),
            (self.tr("Wants to start"), wanted.request),
            self,
            today=lambda: local(now()).date(),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._pair)
        alike = warning(one, other)
        if alike:
            column.addWidget(self._sentence(switch_text(alike), tone=Tone.PROBLEM))
        others = [isolated(patient_name(session.request.patient, patient_text)) for session in running[:-1]]
        if others:
            text = self.tr("Also open: {names}").format(names=self.tr("; ").join(others))
            column.addWidget(self._sentence(text))
        if open_now.request.view is View.BROWSER:
            text = self.tr("Tiep may still be recording {name} in its tab. Pause it there first.")
            column.addWidget(self._sentence(text.format(name=stays)))
        text = self.tr("Without an answer by {time}, {name} is not started.")
        last = self._sentence(text.format(time=clock(ends_at), name=starts))
        last.setFont(small_font(last.font()))
        mark(last, "muted")
        column.addWidget(last)
        row = QWidget(self)
        flow = FlowLayout(SPACE_S, row)
        flow.append(self._button(self.tr("Stay with {name}").format(name=stays), starts=False))
        text = self.tr("Start {new}, {open} goes on").format(new=starts, open=stays)
        flow.append(self._button(text, starts=True))
        column.addWidget(row)

    def reject(self) -> None:
        """Stay, as Esc and closing the window do."""
        self._answer(starts=False)

    def withdraw(self) -> None:
        """Go away without an answer, because the question is settled."""
        self._is_answered = True
        self.done(self.DialogCode.Rejected)

    @property
    def launch_id(self) -> str:
        """The launch that wants to start."""
        return self._launch_id

    def _answer(self, *, starts: bool) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.answered.emit(self._launch_id, starts)
        self.done(self.DialogCode.Accepted if starts else self.DialogCode.Rejected)

    def _button(self, text: str, *, starts: bool) -> QPushButton:
        # A name may hold what Qt would take for the mark of a shortcut.
        button = QPushButton(text.replace("&", "&&"), self)
        button.setAutoDefault(False)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _is_checked=False: self._answer(starts=starts))
        return button

    def _sentence(self, text: str, *, tone: Tone | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if tone is not None:
            label.setFont(bold(label.font()))
            mark(label, tone.value)
        return label


def ask_about_switch(
    parent: QWidget | None,
    question: PatientSwitched,
    sessions: Mapping[str, Session],
    answered: Callable[[bool], None],
) -> SwitchDialog | None:
    """Make the dialog of ``question``; None if the windows do not know these visits yet.

    Args:
        parent: The window that the question belongs to.
        question: What is asked.
        sessions: What is known of the launches.
        answered: Is told whether the new visit starts.
    """
    wanted = sessions.get(question.launch_id)
    open_now = [sessions[launch_id] for launch_id in question.open_now if launch_id in sessions]
    if wanted is None or not open_now:
        return None
    ends_at = _now() + dt.timedelta(seconds=question.limit_s or 0)
    dialog = SwitchDialog(open_now, wanted, ends_at, parent)

    def pass_on(_launch_id: str, starts: bool) -> None:  # noqa: FBT001 - Qt's signal
        answered(starts)

    dialog.answered.connect(pass_on)
    return dialog
