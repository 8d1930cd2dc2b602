"""The foot of the palette: the form, entry by hand, and what Enter does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.entry_words import WAY_TEXTS, Way
from tiep_launcher.desktop.style import SPACE_S, mark, small_font
from tiep_launcher.desktop.translating import entry_text


class PaletteFoot(QWidget):
    """Form and buttons.

    Attributes:
        form: The choice of the form.
        look: Shows what the forms ask for.
        by_hand: Opens the entry by hand.
        again: Records a saved visit a second time.
        start: Does what Enter does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._way: Way | None = None
        self._is_busy = False
        self._form_label = QLabel(self.tr("F&orm (Ctrl+Enter)"), self)
        self.form = QComboBox(self)
        self.form.setAccessibleName(self.tr("Form"))
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(18)
        self._form_label.setBuddy(self.form)
        self.look = self._button(self.tr("Previe&w…"))
        self.by_hand = self._button(self.tr("Enter by &hand…"))
        self.again = self._button(self.tr("&Record again"))
        self.start = self._button("")
        mark(self.start, "primary")
        self._problems = self._label()
        mark(self._problems, "problem")
        self._hint = self._label()
        self._hint.setFont(small_font(self.font()))
        mark(self._hint, "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._form_label)
        row.addWidget(self.form, 1)
        row.addWidget(self.look)
        row.addStretch(1)
        row.addWidget(self.by_hand)
        row.addWidget(self.again)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._problems)
        column.addWidget(self._hint)
        column.addLayout(row)
        self.say_problems(())
        self.hint("")
        self.set_way(None)

    @property
    def form_key(self) -> str | None:
        """The form that is chosen; None lets the doctor choose in Tiep."""
        return self.form.currentData()

    def set_forms(self, forms: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Offer ``forms``, as key and title."""
        self.form.clear()
        self.form.addItem(self.tr("Doctor chooses in Tiep"), None)
        for key, title in forms:
            self.form.addItem(title, key)
        self.look.setVisible(bool(forms))
        self.choose(chosen)

    def choose(self, key: str | None) -> None:
        """Choose a form; None lets the doctor choose in Tiep."""
        self.form.setCurrentIndex(max(0, self.form.findData(key)) if key else 0)

    def open_forms(self) -> None:
        """Bring the keyboard to the forms and show all of them."""
        self.form.setFocus()
        self.form.showPopup()

    def set_way(self, way: Way | None) -> None:
        """Name what Enter leads to; None if there is nothing to choose."""
        self._way = way
        text = entry_text(WAY_TEXTS[way or Way.START])
        self.start.setText(text)
        self.start.setAccessibleName(text.replace("&", ""))
        self.again.setVisible(way is Way.SHOW_REPORT)
        self._enable()

    def lead_to_entry_by_hand(self, *, leads: bool) -> None:
        """Let entry by hand be what Enter does, as there is nothing to choose."""
        self.start.setVisible(not leads)
        mark(self.by_hand, "primary", is_on=leads)

    def set_busy(self, *, is_busy: bool) -> None:
        """Say that a launch is being taken in."""
        self._is_busy = is_busy
        self.hint(self.tr("Starting…") if is_busy else "")
        self._enable()

    def hint(self, text: str) -> None:
        """Say what the next key does; nothing for an empty text."""
        self._hint.setText(text)
        self._hint.setAccessibleName(text)
        self._hint.setVisible(bool(text))

    def say_problems(self, sentences: Sequence[str]) -> None:
        """Say what is wrong."""
        text = "\n".join(f"⚠ {sentence}" for sentence in sentences)
        self._problems.setText(text)
        self._problems.setAccessibleName(text)
        self._problems.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said above the buttons."""
        return "\n".join(part for part in (self._problems.text(), self._hint.text()) if part)

    def _enable(self) -> None:
        self.start.setEnabled(self._way is not None and not self._is_busy)
        self.again.setEnabled(not self._is_busy)
        self.by_hand.setEnabled(not self._is_busy)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
