"""The thin bar: which facility, which doctor, whether it is a test set-up."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, dress, line_start, mark, small_font
from tiep_launcher.desktop.translating import isolated, without_isolates

# ruff: noqa: N802 - Qt calls these by its own names


class ShortenedLabel(QLabel):
    """A label of one line that marks visibly what it had to leave out, and tells it as a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(60)
        self.setAlignment(line_start(self))

    def set_whole(self, text: str) -> None:
        """Show as much of ``text`` as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(without_isolates(text))
        self._shorten()

    def sizeHint(self) -> QSize:
        """Want room for everything."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be content with little."""
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = max(0, self.width() - 1)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)


class TopBar(QFrame):
    """Names facility and doctor; buttons are added at its end.

    Signals:
        change_doctor_wanted: Somebody else is to be chosen, or somebody at all.
    """

    change_doctor_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name nobody yet."""
        super().__init__(parent)
        mark(self, "bar")
        self.where = ShortenedLabel(self)
        self.where.setFont(small_font(self.font()))
        self.test_mark = QLabel(self.tr("Test set-up"), self)
        mark(self.test_mark, "test")
        self.test_mark.setFont(small_font(self.font()))
        self.test_mark.hide()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self.row.setSpacing(SPACE_S)
        self._doctor = self._button("doctor", self.tr("Change doctor"))
        self._doctor.clicked.connect(self.change_doctor_wanted)
        self._doctor.hide()
        self.row.addWidget(self._doctor)
        self.row.addWidget(self.where, 1)
        self.row.addWidget(self.test_mark)

    def set_may_change_doctor(self, *, may_change: bool) -> None:
        """Offer to change the doctor, or not where the site forbids it."""
        self._doctor.setVisible(may_change)

    def set_bar(self, doctor: str, facility: str, *, is_test: bool) -> None:
        """Name doctor and facility, and mark a set-up that reaches no patients."""
        named = doctor or self.tr("Nobody is chosen yet")
        text = " · ".join(isolated(part) for part in (named, facility) if part)
        self.where.set_whole(text)
        self.test_mark.setVisible(is_test)

    def add_button(self, icon: str, name: str, *, shows_text: bool = False) -> QToolButton:
        """Add a button with an icon; ``name`` is its tooltip and what is read aloud."""
        button = self._button(icon, name)
        if shows_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.row.addWidget(button)
        return button

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        mark(button, "bar")
        button.setText(name)
        button.setToolTip(name.replace("&", ""))
        button.setAccessibleName(name.replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(button, icon)
        return button
