"""The question before a visit starts while everything is covered; it names nobody, as anybody may read it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark, small_font
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog

_WIDTH = 420


class CoveredDialog(WrappingDialog):
    """Asks whether the visit is to be shown and started; Enter does nothing, Esc is no.

    Signals:
        answered: Whether it is.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the question."""
        super().__init__(self.tr("Everything is covered"), parent, width=_WIDTH)
        self._is_answered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        question = self._sentence(
            self.tr("The hospital system starts a visit and does not say for which doctor. Is it yours?")
        )
        question.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keyboard begins where it does nothing
        column.addWidget(question)
        remark = self._sentence(self.tr("Without an answer within two minutes the visit is not started."))
        remark.setFont(small_font(remark.font()))
        mark(remark, "muted")
        column.addWidget(remark)
        row = QWidget(self)
        flow = FlowLayout(SPACE_S, row)
        flow.append(self._button(self.tr("Show and &start"), goes_on=True))
        flow.append(self._button(self.tr("&Not now"), goes_on=False))
        column.addWidget(row)

    def reject(self) -> None:
        """Say no, as Esc and closing the window do."""
        self._answer(goes_on=False)

    def _answer(self, *, goes_on: bool) -> None:
        if not self._is_answered:
            self._is_answered = True
            self.answered.emit(goes_on)
        self.done(self.DialogCode.Accepted if goes_on else self.DialogCode.Rejected)

    def _button(self, text: str, *, goes_on: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(lambda _is_checked=False: self._answer(goes_on=goes_on))
        return button

    def _sentence(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def ask_while_covered(
    parent: QWidget | None, uncover: Callable[[], None], answered: Callable[[bool], None]
) -> CoveredDialog:
    """Make the dialog.

    Args:
        parent: The window that the question belongs to.
        uncover: Shows everything again; whoever says yes is there.
        answered: Is told the answer.
    """
    dialog = CoveredDialog(parent)

    def pass_on(goes_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        answered(goes_on)
        if goes_on:
            uncover()

    dialog.answered.connect(pass_on)
    return dialog
