"""A label for text of any length and origin: it wraps everywhere, is never markup and never cut."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tiep_launcher.desktop.style import line_start, tokens
from tiep_launcher.desktop.text_layout import LaidOut, Run, lay_out
from tiep_launcher.desktop.translating import without_isolates

# ruff: noqa: N802 - Qt calls these by its own names
_LEAST_WIDTH = 120


class TextBlock(QLabel):
    """Shows runs of text below a width that its layout gives it.

    It is a label to screen readers and draws itself: QLabel breaks between words only and would cut an
    identifier of 200 characters silently.
    """

    def __init__(
        self, make_runs: Callable[[], Sequence[Run]] | None = None, parent: QWidget | None = None
    ) -> None:
        """Show what ``make_runs`` returns; it is asked again whenever palette or font change."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._make_runs: Callable[[], Sequence[Run]] = make_runs or (lambda: ())
        self._laid_out: tuple[int, LaidOut] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_runs(self, make_runs: Callable[[], Sequence[Run]]) -> None:
        """Show what ``make_runs`` returns from now on."""
        self._make_runs = make_runs
        self.setAccessibleName(without_isolates(self.text()))
        self._renew()

    def text(self) -> str:
        """Return what is shown."""
        return "".join(run.text for run in self._make_runs())

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at ``width``."""
        return round(self._lay_out(width).size.height() + 0.5)

    def sizeHint(self) -> QSize:
        """Prefer one line as long as the text."""
        laid_out = self._lay_out(100_000)
        return QSize(round(laid_out.size.width() + 1), round(laid_out.size.height() + 0.5))

    def minimumSizeHint(self) -> QSize:
        """Any width will do, as lines break anywhere."""
        return QSize(_LEAST_WIDTH, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the text in its present colours."""
        painter = QPainter(self)
        self._lay_out(self.width()).draw(painter, QPointF(0, 0), tokens().text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again for a new font, palette or direction."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._renew()

    def _renew(self) -> None:
        self._laid_out = None
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> LaidOut:
        kept = self._laid_out
        if kept is not None and kept[0] == width:
            return kept[1]
        laid_out = lay_out(
            self._make_runs(), self.font(), width, direction=self.layoutDirection(), align=line_start(self)
        )
        self._laid_out = (width, laid_out)
        return laid_out
