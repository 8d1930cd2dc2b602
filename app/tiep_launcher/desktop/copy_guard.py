"""Warns that the hospital system shows another patient than the report; the first copy wants two clicks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tiep_launcher.desktop.style import bold, mark
from tiep_launcher.desktop.translating import isolated


class CopyGuard(QLabel):
    """A sentence above the report, and the rule behind it; it is no window and stops nobody from reading.

    Signals:
        changed: The names are others now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Warn of nothing yet."""
        super().__init__(parent)
        self._names: tuple[str, str] | None = None
        self._is_armed = False
        self._is_confirmed = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(bold(self.font()))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        mark(self, "attention")
        self.hide()

    @property
    def names(self) -> tuple[str, str] | None:
        """Whose report it is and whom the hospital system shows; None if that is the same patient."""
        return self._names

    def set_names(self, names: tuple[str, str] | None) -> None:
        """Say whose report it is and whom the hospital system shows; None if that is the same patient."""
        if names == self._names:
            return
        self._names = names
        self.begin_anew()
        self.setVisible(names is not None)
        self.changed.emit()

    def begin_anew(self) -> None:
        """Want two clicks again, because another report is shown."""
        self._is_armed = self._is_confirmed = False
        self._say()

    def lets_pass(self) -> bool:
        """Say whether something may be copied now; if not, the next time it may."""
        if self._names is None or self._is_confirmed:
            return True
        self._is_confirmed, self._is_armed = self._is_armed, True
        self._say()
        return self._is_confirmed

    def _say(self) -> None:
        if self._names is None:
            self.setText("")
            return
        mine, other = (isolated(name) for name in self._names)
        if self._is_armed and not self._is_confirmed:
            text = self.tr("Not copied: the hospital system shows {other}. Click again to copy {name}.")
        else:
            text = self.tr("The hospital system shows {other}. This report is about {name}.")
        self.setText(text.format(name=mine, other=other))


def shortened(names: tuple[str, str], room: int, measure: QFontMetrics) -> tuple[str, str]:
    """Cut the names so that both fit into ``room`` pixels, each with a visible mark where it was cut."""
    first, second = (measure.horizontalAdvance(name) for name in names)
    half = room // 2
    limits = (max(half, room - second), max(half, room - first))
    one, other = (
        measure.elidedText(name, Qt.TextElideMode.ElideRight, limit)
        for name, limit in zip(names, limits, strict=True)
    )
    return one, other
