"""The line between typing and list: how much was found, and what a server is doing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, dress, mark, small_font
from tiep_launcher.desktop.top_bar import ShortenedLabel

_ICON_SIDE = 16
_MOST_PROBLEMS = 2


class PaletteStatus(QWidget):
    """Says in words what the list holds.

    Attributes:
        again: The button that asks the server once more; there is one only after a problem.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._shown = self._total = 0
        self._count = ShortenedLabel(self)
        self._count.setFont(small_font(self.font()))
        mark(self._count, "muted")
        self._server = _label(self)
        self._server.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self.again = QPushButton(self.tr("Try a&gain"), self)
        self.again.setAccessibleName(self.tr("Try again"))
        self.again.setAutoDefault(False)
        self._problems = _label(self)
        mark(self._problems, "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._server, 1)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._count)
        column.addLayout(row)
        column.addWidget(self._problems)
        self.clear()

    def clear(self) -> None:
        """Say nothing: another search has begun. The count stays until there is another one."""
        self.say_server("")
        self.say_problems(())

    def set_found(self, shown: int, total: int) -> None:
        """Say how many fit and how many of them are shown."""
        self._shown, self._total = shown, max(shown, total)
        self._show_count()

    def add_found(self, shown: int, total: int) -> None:
        """Count what a server added."""
        self.set_found(self._shown + shown, self._total + total)

    def say_server(self, text: str, *, is_problem: bool = False) -> None:
        """Say what a server is doing, or why it gave nothing."""
        self._server.setText(text)
        self._server.setAccessibleName(text)
        mark(self._server, "muted", is_on=not is_problem)
        if is_problem:
            dress(self._icon, "tone-attention", Tone.ATTENTION.value)
        self._server.setVisible(bool(text))
        self._icon.setVisible(is_problem)
        self.again.setVisible(is_problem)

    def say_problems(self, sentences: Sequence[str]) -> None:
        """Say what could not be read or searched, while the rest is there; the first few of many."""
        lines = list(sentences[:_MOST_PROBLEMS])
        if len(sentences) > len(lines):
            lines.append(self.tr("Further remarks: {count}").format(count=len(sentences) - len(lines)))
        text = "\n".join(lines)
        self._problems.setText(text)
        self._problems.setAccessibleName(text)
        self._problems.setVisible(bool(text))

    def text(self) -> str:
        """Return everything that is said."""
        parts = [self._count.accessibleName(), self._server.text(), self._problems.text()]
        return "\n".join(part for part in parts if part)

    def _show_count(self) -> None:
        if self._total > self._shown:
            text = self.tr("{shown} of {total} are shown. Type more to find the right one.")
            self._count.set_whole(text.format(shown=self._shown, total=self._total))
        else:
            self._count.set_whole(self.tr("Found: {count}").format(count=self._shown))


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(small_font(parent.font()))
    return label
