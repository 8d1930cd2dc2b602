"""A button that tries the connection, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.connection_words import Line
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, dress, mark, small_font

_ICON_SIDE = 16
_ICONS = {
    Tone.READY: "tick",
    Tone.CALM: "tone-calm",
    Tone.ATTENTION: "tone-attention",
    Tone.PROBLEM: "tone-problem",
}


class ResultLines(QWidget):
    """Lines with an icon each; says them aloud as one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def say(self, lines: Sequence[Line]) -> None:
        """Show ``lines`` in place of what was shown before."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(lines):
            icon = QLabel(self)
            icon.setProperty("tiepSide", _ICON_SIDE)
            dress(icon, _ICONS[line.tone], line.tone.value)
            text = QLabel(line.text, self)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            mark(text, "problem", is_on=line.tone is Tone.PROBLEM)
            self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
        self.setAccessibleName(self.text())
        self.setVisible(bool(lines))

    def text(self) -> str:
        """Return what is shown, a line each."""
        items = [self._grid.itemAtPosition(row, 1) for row in range(self._grid.rowCount())]
        labels = [item.widget() for item in items if item is not None]
        return "\n".join(label.text() for label in labels if isinstance(label, QLabel))


class ConnectionView(QWidget):
    """Tries the connection and says what came of it; never blocks, and can be cancelled.

    Signals:
        test_wanted: The connection is to be tried.
        cancelled: It is not any more.
    """

    test_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the button alone."""
        super().__init__(parent)
        self._is_running = False
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._pressed)
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._remark = QLabel(self)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.setWordWrap(True)
        self._remark.setFont(small_font(self.font()))
        mark(self._remark, "muted")
        self._lines = ResultLines(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._button)
        row.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self._lines)
        column.addWidget(self._remark)
        self._show_button()

    def offer(self, remark: str, *, is_possible: bool = True) -> None:
        """Say what is tried, or why nothing can be."""
        self._remark.setText(remark)
        self._button.setEnabled(is_possible)
        self._button.setAccessibleDescription(remark)

    def show_running(self) -> None:
        """Say that it is being tried; the button cancels it now."""
        self._is_running = True
        self._lines.say(())
        self._show_button()

    def show_result(self, lines: Sequence[Line]) -> None:
        """Say what came of it."""
        self._is_running = False
        self._lines.say(lines)
        self._show_button()

    def text(self) -> str:
        """Return what came of it, a line each."""
        return self._lines.text()

    @property
    def button(self) -> QPushButton:
        """Begins and cancels."""
        return self._button

    def _pressed(self) -> None:
        if self._is_running:
            self.show_result(())
            self.cancelled.emit()
        else:
            self.test_wanted.emit()

    def _show_button(self) -> None:
        text = self.tr("Cancel the &test") if self._is_running else self.tr("&Test connection")
        self._button.setText(text)
        self._button.setAccessibleName(text.replace("&", ""))
        self._state.setText(self.tr("Asking Tiep…") if self._is_running else "")
