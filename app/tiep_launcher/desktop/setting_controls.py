"""One control for each kind of setting; all take a value as JSON holds it and give its text as typed.

The text is what ``config set`` takes, so that there is one way to read it: in ``storage``.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from tiep_launcher.desktop.style import SPACE_S, mark
from tiep_launcher.domain.settings import Kind, Setting

# ruff: noqa: N802 - Qt calls these by its own names
_LIST_LINES = 3
_MOST = 2**31 - 1
_WRITTEN_LEFT_TO_RIGHT = frozenset({Kind.URL, Kind.PATH, Kind.COMMAND, Kind.SHORTCUT, Kind.TIME_ZONE})


class SettingControl(QWidget):
    """What all controls have in common.

    Signals:
        edited: A person changed it.
        left: A person is done with it for the moment.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, focus: QWidget) -> None:
        """Hold ``focus``, the part that takes the keyboard."""
        super().__init__()
        self.focus_part = focus
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        self._row.addWidget(focus, 1)

    def text(self) -> str | None:
        """Return what stands there, None if nothing does."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError


class LineControl(SettingControl):
    """A text, an address or a command line."""

    def __init__(self, *, is_code: bool = False, unset: str = "") -> None:
        """Show nothing yet; ``unset`` stands there if nothing is filled in."""
        self._line = QLineEdit()
        super().__init__(self._line)
        if is_code:
            self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setPlaceholderText(unset)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self.left)

    def text(self) -> str | None:
        """Return the line without blanks around it."""
        return self._line.text().strip() or None

    def show_value(self, value: object) -> None:
        """Show a text from its beginning."""
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)


class PathControl(LineControl):
    """A path, typed or chosen."""

    def __init__(self, *, unset: str, choose: str, is_folder: bool) -> None:
        """Make the line and its button.

        Args:
            unset: Stands there if nothing is filled in.
            choose: Title of the chooser, and name of the button.
            is_folder: Whether a folder is wanted; else a file.
        """
        super().__init__(is_code=True, unset=unset)
        self._title, self._is_folder = choose, is_folder
        button = QPushButton(self.tr("Choose…"), self)
        button.setAccessibleName(choose)
        button.setAutoDefault(True)
        button.clicked.connect(self._choose)
        self._row.addWidget(button)

    def _choose(self) -> None:
        mode = QFileDialog.FileMode.Directory if self._is_folder else QFileDialog.FileMode.AnyFile
        dialog = QFileDialog(self.window(), self._title)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = self.text()
        if known and Path(known).is_absolute():
            dialog.setDirectory(known if self._is_folder else str(Path(known).parent))
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.show_value(path)
        self.edited.emit()
        self.left.emit()


class NumberControl(SettingControl):
    """A whole number within bounds."""

    def __init__(self, minimum: int | None, maximum: int | None, unset: str) -> None:
        """Make it; ``unset`` stands there for no number."""
        self._number = QSpinBox()
        super().__init__(self._number)
        least = 0 if minimum is None else minimum
        self._unset = least - 1 if unset else None
        self._number.setRange(
            least if self._unset is None else self._unset, _MOST if maximum is None else maximum
        )
        self._number.setSpecialValueText(unset)
        self._number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._number.valueChanged.connect(self.edited)
        self._number.editingFinished.connect(self.left)
        self._number.installEventFilter(_NoWheel(self))
        self._row.addStretch(2)

    def text(self) -> str | None:
        """Return the number's digits."""
        return None if self._number.value() == self._unset else str(self._number.value())

    def show_value(self, value: object) -> None:
        """Show a number."""
        self._number.blockSignals(True)  # noqa: FBT003 - Qt's
        self._number.setValue(value if isinstance(value, int) else self._number.minimum())
        self._number.blockSignals(False)  # noqa: FBT003 - Qt's


class YesNoControl(SettingControl):
    """Yes or no; the label stands beside the box itself."""

    def __init__(self, label: str) -> None:
        """Make the box."""
        self.box = QCheckBox(label.replace("&", "&&"))
        super().__init__(self.box)
        self.box.clicked.connect(self.edited)
        self.box.clicked.connect(self.left)

    def text(self) -> str | None:
        """Return ``true`` or ``false``."""
        return "true" if self.box.isChecked() else "false"

    def show_value(self, value: object) -> None:
        """Tick the box, or not."""
        self.box.setChecked(value is True)


class ChoiceControl(SettingControl):
    """One of a few; what is set to something else is shown as it is."""

    def __init__(self, choices: Sequence[tuple[str, str]], unset: str) -> None:
        """Offer ``choices``, each as key and words, and ``unset`` if there may be none."""
        self._list = QComboBox()
        super().__init__(self._list)
        if unset:
            self._list.addItem(unset, None)
        for key, words in choices:
            self._list.addItem(words, key)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(16)
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.activated.connect(self.edited)
        self._list.activated.connect(self.left)
        self._list.installEventFilter(_NoWheel(self))

    def text(self) -> str | None:
        """Return the key of what is chosen."""
        return self._list.currentData()

    def show_value(self, value: object) -> None:
        """Choose the key ``value``."""
        at = self._list.findData(value)
        if at < 0:
            self._list.addItem("" if value is None else str(value), value)
            at = self._list.count() - 1
        self._list.setCurrentIndex(at)


class ListControl(SettingControl):
    """Several texts, one a line."""

    def __init__(self) -> None:
        """Make it a few lines high."""
        self._lines = _Lines()
        super().__init__(self._lines)
        self._lines.textChanged.connect(self.edited)
        self._lines.left.connect(self.left)

    def text(self) -> str | None:
        """Return a JSON array of the lines; None if there is none."""
        lines = [line.strip() for line in self._lines.toPlainText().splitlines() if line.strip()]
        return json.dumps(lines, ensure_ascii=False) if lines else None

    def show_value(self, value: object) -> None:
        """Show texts, one a line."""
        self._lines.blockSignals(True)  # noqa: FBT003 - Qt's
        self._lines.setPlainText("\n".join(map(str, value)) if isinstance(value, list) else "")  # pyright: ignore[reportUnknownArgumentType]
        self._lines.blockSignals(False)  # noqa: FBT003 - Qt's


class _Lines(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        mark(self, "entry")
        room = self.fontMetrics().lineSpacing() * _LIST_LINES + 2 * SPACE_S
        self.setFixedHeight(room)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _NoWheel(QObject):
    """Lets the wheel turn the page, and not a value that it happens to pass over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_passing = (
            isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus()
        )
        if is_passing:
            event.ignore()
        return is_passing


def control_for(
    setting: Setting, *, label: str, unset: str, choices: Sequence[tuple[str, str]]
) -> SettingControl:
    """Make the control that fits the kind of ``setting``.

    Args:
        setting: Its row in the list.
        label: What it is called, translated.
        unset: What holds if it is not set, translated; empty if it always is.
        choices: Key and words of what can be chosen, for a choice or a text with known values.
    """
    match setting.kind:
        case Kind.WHOLE_NUMBER:
            return NumberControl(
                setting.minimum, setting.maximum, "" if setting.default is not None else unset or "–"
            )
        case Kind.YES_NO:
            return YesNoControl(label)
        case Kind.TEXT_LIST:
            return ListControl()
        case Kind.PATH:
            return PathControl(unset=unset, choose=label, is_folder=setting.name.endswith("_dir"))
        case _ if choices:
            return ChoiceControl(choices, unset)
        case kind:
            return LineControl(is_code=kind in _WRITTEN_LEFT_TO_RIGHT, unset=unset)
