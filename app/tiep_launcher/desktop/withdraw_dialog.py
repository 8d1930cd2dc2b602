"""The question behind "This was the wrong patient": why, and what remains elsewhere."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.remains_view import RemainsView
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, bold
from tiep_launcher.desktop.translating import withdrawal_text
from tiep_launcher.desktop.withdrawal_words import REASON_TEXTS
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog
from tiep_launcher.domain.session import Session, WithdrawalReason
from tiep_launcher.domain.times import local

_MOST_LETTERS = 500
_LEAST_LIST_HEIGHT = 110  # it scrolls; a screen scaled to 200 % may have 500 pixels for everything
_WIDTH = 480


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class WithdrawDialog(WrappingDialog):
    """Asks for the reason; Enter does nothing, Esc leaves everything as it is.

    Signals:
        withdrawn: Launch, ``WithdrawalReason`` and the note beside it.
    """

    withdrawn = Signal(str, object, str)

    def __init__(
        self,
        session: Session,
        labels: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        now: Callable[[], dt.datetime] = _now,
    ) -> None:
        """Make the question about ``session``.

        Args:
            session: The launch.
            labels: Names the fields that were copied.
            parent: The window it belongs to.
            now: What times are told from.
        """
        super().__init__(self.tr("This was the wrong patient"), parent, width=_WIDTH)
        self._launch_id = session.launch_id
        banner = PatientBanner(self, today=lambda: local(now()).date())
        banner.show_patient(session.request)
        self._remains = RemainsView(self, now=now)
        self._remains.setMinimumHeight(_LEAST_LIST_HEIGHT)
        self._remains.show_session(session, labels)
        self._reasons = QButtonGroup(self)
        self._note = QLineEdit(self)
        self._note.setMaxLength(_MOST_LETTERS)
        self._note.setPlaceholderText(self.tr("More about it; stays in this program"))
        self._note.setAccessibleName(self.tr("More about it; stays in this program"))
        self._note.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(banner)
        column.addWidget(self._heading(self.tr("What happened?")))
        column.addWidget(self._choices())
        column.addWidget(self._note)
        column.addWidget(self._heading(self.tr("What remains elsewhere")))
        column.addWidget(self._remains, 1)
        column.addWidget(
            self._sentence(
                self.tr(
                    "What there is of this visit stays here, covered, and goes nowhere. There is no way back."
                )
            )
        )
        column.addWidget(self._buttons())
        self._look()
        self._reasons.buttons()[0].setFocus()

    def choose(self, reason: WithdrawalReason, note: str = "") -> None:
        """Fill in a reason and a note."""
        button = self._reasons.button(list(WithdrawalReason).index(reason))
        button.setChecked(True)
        self._note.setText(note)

    @property
    def remains_text(self) -> str:
        """What is said to remain."""
        return self._remains.text()

    def _choices(self) -> QWidget:
        choices = QWidget(self)
        choices.setAccessibleName(self.tr("What happened?"))
        rows = QVBoxLayout(choices)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_XS)
        for number, reason in enumerate(WithdrawalReason):
            button = QRadioButton(withdrawal_text(REASON_TEXTS[reason]), choices)
            self._reasons.addButton(button, number)
            rows.addWidget(button)
        self._reasons.idToggled.connect(self._look)
        return choices

    def _buttons(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(SPACE_S, row)
        self._withdraw = self._button(self.tr("&Mark as the wrong patient"), self._done)
        flow.append(self._withdraw)
        flow.append(self._button(self.tr("&Leave as it is"), self.reject))
        return row

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _is_checked=False: act())
        return button

    def _heading(self, text: str) -> QLabel:
        heading = self._sentence(text)
        heading.setFont(bold(heading.font()))
        return heading

    def _sentence(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _reason(self) -> WithdrawalReason | None:
        number = self._reasons.checkedId()
        return list(WithdrawalReason)[number] if number >= 0 else None

    def _look(self) -> None:
        """Allow it once it is said why; "something else" must be said in words."""
        reason = self._reason()
        is_said = reason is not None and (
            reason is not WithdrawalReason.OTHER or self._note.text().strip() != ""
        )
        self._withdraw.setEnabled(is_said)

    def _done(self) -> None:
        reason = self._reason()
        if reason is not None:
            self.withdrawn.emit(self._launch_id, reason, self._note.text().strip())
            self.accept()
