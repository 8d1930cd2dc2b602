"""A question whether a visit is to be started: a sentence, what silence does, a yes and a no."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark, small_font
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog

_WIDTH = 420


class StartDialog(WrappingDialog):
    """Has no default: Enter does nothing, Esc is no.

    Signals:
        answered: Whether the visit is to be started.
    """

    answered = Signal(bool)

    def __init__(
        self, title: str, sentence: str, *, yes: str, no: str, parent: QWidget | None, about: QWidget | None
    ) -> None:
        """Make the question.

        Args:
            title: Of the window.
            sentence: The question.
            yes: What the button says that starts the visit.
            no: What the other button says.
            parent: The window it belongs to.
            about: Shows what it is about, between the question and its remark.
        """
        super().__init__(title, parent, width=_WIDTH)
        self._is_answered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        question = self._sentence(sentence)
        question.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keyboard begins where it does nothing
        column.addWidget(question)
        if about is not None:
            column.addWidget(about)
        remark = self._sentence(self.tr("Without an answer within two minutes the visit is not started."))
        remark.setFont(small_font(remark.font()))
        mark(remark, "muted")
        column.addWidget(remark)
        row = QWidget(self)
        flow = FlowLayout(SPACE_S, row)
        flow.append(self._button(yes, goes_on=True))
        flow.append(self._button(no, goes_on=False))
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
