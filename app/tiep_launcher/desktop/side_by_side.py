"""A question with two answers side by side, each under what it is about, and without a default."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.style import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    banner_font,
    mark,
    small_font,
    tokens,
)
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.translating import isolated, without_isolates

_SIDE_WIDTH = 250
_WIDEST = 640
_BUTTON_CHARACTERS = 30


@dataclass(frozen=True, slots=True)
class Side:
    """One answer.

    Attributes:
        about: What stands above its button: a patient's banner, a doctor's card.
        action: The button's text; ``{name}`` in it becomes ``name``.
        name: Who the button names.
    """

    about: QWidget
    action: str
    name: str


class SideBySide(QDialog):
    """Waits for a person who looks: Enter does nothing, Esc and closing the window stay with what is.

    Signals:
        answered: True for the second side, False for the first.
    """

    answered = Signal(bool)

    def __init__(
        self, parent: QWidget | None, *, title: str, sentence: str, stay: Side, go_on: Side, remark: str = ""
    ) -> None:
        """Make the dialog, not shown.

        Args:
            parent: The window that it belongs to.
            title: Of the window.
            sentence: What is asked.
            stay: The answer that changes nothing.
            go_on: The answer that starts something.
            remark: What else people must know before they answer.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sentence = self._label(sentence)
        # The keyboard starts here: whoever is typing when the question comes presses no button with it.
        self._sentence.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._sentence)
        self.stay_button = self._button(stay)
        self.go_on_button = self._button(go_on)
        self.stay_button.clicked.connect(self.reject)
        self.go_on_button.clicked.connect(self.accept)
        self.finished.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._sentence)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE_L)
        for side, button in ((stay, self.stay_button), (go_on, self.go_on_button)):
            sides.addLayout(self._side(side, button), 1)
        column.addLayout(sides)
        if remark:
            block = TextBlock(lambda: [Run(remark, small_font(self.font()))], self)
            block.setAccessibleName(without_isolates(remark))
            column.addWidget(block)
        self.setTabOrder(self._sentence, self.stay_button)
        self.setTabOrder(self.stay_button, self.go_on_button)
        self._sentence.setFocus()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Fit beside other windows; long names make it higher, not wider."""
        hint = super().sizeHint()
        if hint.width() <= _WIDEST:
            return hint
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, side: Side) -> QPushButton:
        whole = side.action.format(name=side.name)
        name = side.name
        if len(name) > _BUTTON_CHARACTERS:  # it stands above in full
            name = f"{name[: _BUTTON_CHARACTERS - 1].rstrip()}…"
        button = QPushButton(side.action.format(name=isolated(name.replace("&", "&&"))), self)
        button.setAccessibleName(whole.replace("&", "", 1))
        button.setToolTip(whole.replace("&", "", 1))
        button.setAutoDefault(False)
        return button

    @staticmethod
    def _side(side: Side, button: QPushButton) -> QVBoxLayout:
        side.about.setMinimumWidth(_SIDE_WIDTH)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(side.about, 1)
        column.addWidget(button)
        return column

    def _tell(self, result: int) -> None:
        self.answered.emit(result == QDialog.DialogCode.Accepted)


class Card(QFrame):
    """A frame with a caption, a name in large letters, and a line below: who one side is about."""

    def __init__(self, caption: str, name: str, detail: str = "") -> None:
        """Show the three texts; every one wraps and none is cut."""
        super().__init__()
        mark(self, "card")
        self.setAccessibleName(" · ".join(part for part in (caption, name, detail) if part))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(TextBlock(lambda: [_aside(caption, self)], self))
        column.addWidget(TextBlock(lambda: [Run(isolated(name), banner_font(self.font()))], self))
        if detail:
            column.addWidget(TextBlock(lambda: [_aside(detail, self)], self))
        column.addStretch(1)


def _aside(text: str, widget: QWidget) -> Run:
    return Run(text, small_font(widget.font()), tokens().muted)
