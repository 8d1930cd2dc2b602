"""Which keys are there, and buttons to enter, replace and remove them. No value is ever shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.configuring import KeptKey, Keys, KeyState
from tiep_launcher.desktop.setting_words import SECRETS
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, bold, dress, mark, small_font
from tiep_launcher.desktop.translating import isolated, setting_text

_ICON_SIDE = 16
_LOOKS = {
    KeyState.KEPT: ("tick", Tone.READY),
    KeyState.FROM_ENVIRONMENT: ("tick", Tone.READY),
    KeyState.MISSING: ("tone-attention", Tone.ATTENTION),
    KeyState.NOT_READABLE: ("tone-problem", Tone.PROBLEM),
}


class KeyRows(QWidget):
    """Lists keys with their state.

    Signals:
        enter_wanted: The name of the key that is to be entered.
        remove_wanted: The name of the key that is to be removed.
        look_wanted: The key store is to be looked at again.
    """

    enter_wanted = Signal(str)
    remove_wanted = Signal(str)
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing before the key store has been looked at."""
        super().__init__(parent)
        self._rows: dict[str, QWidget] = {}
        self._buttons: dict[tuple[str, str], QPushButton] = {}
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        mark(self._problem, "problem")
        self._again = QPushButton(self.tr("Look again"), self)
        self._again.setAccessibleName(self._again.text())
        self._again.setAutoDefault(True)
        self._again.clicked.connect(self.look_wanted)
        trouble = QHBoxLayout()
        trouble.setSpacing(SPACE_S)
        trouble.addWidget(self._problem, 1)
        trouble.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addLayout(trouble)
        self._problem.hide()
        self._again.hide()

    def show_keys(self, keys: Keys, facility: str | None = None) -> None:
        """Show ``keys``, of the API keys only that of ``facility`` if it is given."""
        focused = self.window().focusWidget()
        held = next((name for (name, _), button in self._buttons.items() if button is focused), None)
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._buttons.clear()
        is_only = not keys.has_several_facilities
        for key in keys.kept:
            if facility is None or key.facility in {None, facility}:
                self._rows[key.name] = self._row(key, is_only=is_only)
                self._column.addWidget(self._rows[key.name])
        self._problem.setText(f"⚠ {keys.problem}" if keys.problem else "")
        self._problem.setVisible(keys.problem is not None)
        self._again.setVisible(keys.problem is not None)
        successor = self.button(held, "enter") if held is not None else None
        if successor is not None:
            successor.setFocus()

    def button(self, name: str, action: str) -> QPushButton | None:
        """Return the button that does ``enter`` or ``remove`` with the key ``name``, if it is offered."""
        return self._buttons.get((name, action))

    def in_order(self) -> list[QWidget]:
        """Return what the keyboard comes to, in its order."""
        return [self._again, *self._buttons.values()]

    def text(self) -> str:
        """Return all that is said, a line for each label."""
        labels = [label for row in self._rows.values() for label in row.findChildren(QLabel)]
        said = [self._problem.text(), *(label.text() for label in labels)]
        return "\n".join(text for text in said if text)

    def _row(self, key: KeptKey, *, is_only: bool) -> QWidget:
        title = self._title(key, is_only=is_only)
        row = QWidget(self)
        icon = QLabel(row)
        icon.setProperty("tiepSide", _ICON_SIDE)
        is_to_come = key.state is KeyState.MISSING and key.facility is None
        picture, tone = ("tone-calm", Tone.CALM) if is_to_come else _LOOKS[key.state]
        dress(icon, picture, tone.value)
        name = QLabel(title, row)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(bold(name.font()))
        name.setWordWrap(True)
        state = QLabel(self._state(key), row)
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setWordWrap(True)
        state.setFont(small_font(self.font()))
        mark(state, "muted")
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_XS)
        texts.addWidget(name)
        texts.addWidget(state)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        if key.is_changeable and key.state is KeyState.MISSING:
            line.addWidget(self._button(key, "enter", self.tr("Enter key…"), self.enter_wanted.emit, title))
        elif key.is_changeable and key.state is KeyState.KEPT:
            line.addWidget(self._button(key, "enter", self.tr("Replace…"), self.enter_wanted.emit, title))
            line.addWidget(self._button(key, "remove", self.tr("Remove…"), self.remove_wanted.emit, title))
        return row

    def _button(
        self, key: KeptKey, action: str, text: str, act: Callable[[str], object], title: str
    ) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.setAccessibleName(f"{text} {title}")
        mark(button, "primary", is_on=key.state is KeyState.MISSING and key.facility is not None)
        button.clicked.connect(partial(self._pressed, act, key.name))
        self._buttons[key.name, action] = button
        return button

    def _pressed(self, act: Callable[[str], object], name: str, *_: object) -> None:
        act(name)

    def _title(self, key: KeptKey, *, is_only: bool) -> str:
        if key.facility is None:
            return setting_text(SECRETS.get(key.name, key.name))
        if is_only:
            return self.tr("Facility key")
        return self.tr("Key of the facility {name}").format(name=isolated(key.facility))

    def _state(self, key: KeptKey) -> str:
        match key.state:
            case KeyState.KEPT if key.is_the_programs:
                return self.tr("Kept in the key store of this computer. The program made it and needs it.")
            case KeyState.KEPT:
                return self.tr("Kept in the key store of this computer. It is never shown.")
            case KeyState.MISSING if key.is_the_programs:
                return self.tr("Is made with the first visit.")
            case KeyState.MISSING if key.facility is None:
                return self.tr("Not kept yet.")
            case KeyState.MISSING:
                return self.tr("Not kept yet. Without it no visit can be started. Tiep issues it.")
            case KeyState.FROM_ENVIRONMENT:
                return self.tr("Given by the test environment, in memory only.")
            case KeyState.NOT_READABLE:
                return self.tr("Cannot be looked up now.")
