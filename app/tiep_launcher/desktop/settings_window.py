"""The settings: groups on the left, the chosen one on the right, search over all of them, and one Save."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.configuring import Configuration, Keys
from tiep_launcher.desktop.connection_words import Line
from tiep_launcher.desktop.search_box import offer_to_clear
from tiep_launcher.desktop.setting_words import GROUPS, SECRETS, Group
from tiep_launcher.desktop.settings_pages import SettingsPages
from tiep_launcher.desktop.shortcuts import Key, add_help, add_shortcut
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, dress, mark, small_font
from tiep_launcher.desktop.translating import setting_text

# ruff: noqa: N802 - Qt calls these by its own names
_LIST_LETTERS = 26  # of ordinary width
_LIST_EDGES = 2 * SPACE_L  # of a title in the list
_GROUP = Qt.ItemDataRole.UserRole


class SettingsWindow(QWidget):
    """Shows every setting and collects what is to be kept.

    Signals:
        save_wanted: Changed settings: name, and text as typed or None to remove the user's own.
        check_wanted: Name and text of a setting that a person is done with for the moment.
        key_wanted: Name of the key that is to be entered.
        key_removal_wanted: Name of the key that is to be removed.
        keys_wanted: The key store is to be looked at again.
        test_wanted: Facility (None for the only one) and its address as it stands in the window.
        test_cancelled: The try is not wanted any more.
        assistant_wanted: The first-run assistant is to be shown.
    """

    save_wanted = Signal(dict)
    check_wanted = Signal(str, str)
    key_wanted = Signal(str)
    key_removal_wanted = Signal(str)
    keys_wanted = Signal()
    test_wanted = Signal(object, object)
    test_cancelled = Signal()
    assistant_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_test: bool = False) -> None:
        """Make the window, without settings yet; ``is_test`` marks a test set-up."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(620, 420)
        self._closes_when_saved = False
        self.pages = SettingsPages(self)
        self.pages.edited.connect(self._edited)
        self.pages.left.connect(self.check_wanted)
        self.pages.group_wanted.connect(self.show_group)
        self.pages.rearranged.connect(self._order_for_keyboard)
        self.pages.keys.enter_wanted.connect(self.key_wanted)
        self.pages.keys.remove_wanted.connect(self._ask_to_remove)
        self.pages.keys.look_wanted.connect(self.keys_wanted)
        self.pages.connection.test_wanted.connect(self.test_connection)
        self.pages.connection.cancelled.connect(self.test_cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._side(is_test=is_test))
        upper.addWidget(self.pages, 1)
        column.addLayout(upper, 1)
        column.addWidget(self._foot())
        self._add_shortcuts()
        self._edited()
        self._groups.setFocus()

    def sizeHint(self) -> QSize:
        """Be pleasant on a small screen too."""
        return QSize(900, 640)

    def show_configuration(self, configuration: Configuration) -> None:
        """Show how the settings stand; what was typed and not kept is forgotten."""
        self.pages.show_configuration(configuration)
        self._assistant.setVisible(len(configuration.facilities) < 2)  # it asks for one key
        chosen = self.group
        self._groups.clear()
        for group in self.pages.groups():
            item = QListWidgetItem(setting_text(GROUPS[group].title))
            item.setData(_GROUP, group)
            self._groups.addItem(item)
        self.show_group(chosen or Group.CONNECTION)
        self._edited()

    def show_keys(self, keys: Keys) -> None:
        """Show which keys are there."""
        self.pages.show_keys(keys)

    def show_group(self, group: Group) -> None:
        """Show the settings of one group."""
        for row in range(self._groups.count()):
            if self._groups.item(row).data(_GROUP) == group:
                self._groups.setCurrentRow(row)

    @property
    def group(self) -> Group | None:
        """The group that is chosen; None while something is searched for."""
        row = self._groups.currentRow()
        return Group(self._groups.item(row).data(_GROUP)) if row >= 0 else None

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Name what is wrong beside its setting; what belongs to none is said below."""
        self._closes_when_saved = False
        rest = self.pages.show_problems(problems)
        said = rest or [self.tr("Not saved: something is wrong in the fields that are marked.")]
        self._say(" ".join(said), is_problem=True)
        self._set_busy(is_busy=False)

    def show_problem_of(self, name: str, sentence: str | None) -> None:
        """Name what is wrong with one setting, or that nothing is any more."""
        self.pages.show_problem_of(name, sentence)

    def show_saved(self, configuration: Configuration, later: Sequence[str]) -> None:
        """Say that everything was kept; ``later`` are labels of settings that count from the next start."""
        self.show_configuration(configuration)
        text = self.tr("Saved.")
        if later:
            text = self.tr("Saved. From the next start of Tiep Launcher counts: {settings}").format(
                settings=", ".join(later)
            )
        self._say(text)
        self._set_busy(is_busy=False)
        if self._closes_when_saved:
            self.close()

    def test_connection(self) -> None:
        """Have the connection tried, if it is clear whose."""
        if self.pages.connection.button.isEnabled():
            self.test_wanted.emit(self.pages.facility, self.pages.shown_api_url())

    def show_testing(self) -> None:
        """Say that the connection is being tried."""
        self.pages.connection.show_running()

    def show_tested(self, lines: Sequence[Line]) -> None:
        """Say what the try found out."""
        self.pages.connection.show_result(lines)

    def changes(self) -> Mapping[str, str | None]:
        """Return what is to be kept: name, and text or None."""
        return self.pages.changes()

    def search(self, text: str) -> None:
        """Show what ``text`` finds; everything of the chosen group again if it is empty."""
        self._search.setText(text)

    @property
    def status(self) -> str:
        """What is said at the foot of the window."""
        return self._status.text()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of changes that are not kept; without any, just close."""
        if not self.changes() or not self.isVisible():
            self._closes_when_saved = False
            self.test_cancelled.emit()
            super().closeEvent(event)
            return
        event.ignore()
        self._ask_to_close()

    def _side(self, *, is_test: bool) -> QWidget:
        side = QWidget(self)
        mark(side, "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        titles = [setting_text(words.title) for words in GROUPS.values()]
        widest = max(self.fontMetrics().horizontalAdvance(title) for title in titles) + _LIST_EDGES
        side.setFixedWidth(max(widest, self.fontMetrics().averageCharWidth() * _LIST_LETTERS) + 2 * SPACE_M)
        self._search = QLineEdit(side)
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the settings"))
        offer_to_clear(self._search)
        self._search.textChanged.connect(self._searched)
        self._groups = QListWidget(side)
        self._groups.setAccessibleName(self.tr("Groups of settings"))
        self._groups.setWordWrap(True)
        self._groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mark(self._groups, "side")
        self._groups.currentRowChanged.connect(self._group_chosen)
        assistant = self._assistant = QPushButton(self.tr("Set up &again…"), side)
        assistant.setAccessibleName(self.tr("Set up again, step by step"))
        assistant.setToolTip(self.tr("Key, doctor and first visit, step by step"))
        assistant.setAutoDefault(True)
        mark(assistant, "quiet")
        assistant.clicked.connect(self.assistant_wanted)
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_S)
        if is_test:
            label = QLabel(self.tr("Test set-up"), side)
            label.setFont(small_font(self.font()))
            mark(label, "test")
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._search)
        column.addWidget(self._groups, 1)
        column.addWidget(assistant)
        return side

    def _foot(self) -> QWidget:
        foot = QFrame(self)
        mark(foot, "foot")
        self._status_icon = QLabel(foot)
        self._status_icon.setProperty("tiepSide", 16)
        self._status = QLabel(foot)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._discard = QPushButton(self.tr("&Discard changes"), foot)
        self._discard.setAccessibleName(self.tr("Discard changes"))
        self._discard.clicked.connect(self._discard_changes)
        self._save = QPushButton(self.tr("&Save"), foot)
        self._save.setAccessibleName(self.tr("Save"))
        mark(self._save, "primary")
        self._save.clicked.connect(self._save_changes)
        close = self._close = QPushButton(self.tr("&Close"), foot)
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._status_icon)
        row.addWidget(self._status, 1)
        for button in (self._discard, self._save, close):
            button.setAutoDefault(True)
            row.addWidget(button)
        return foot

    def _add_shortcuts(self) -> None:
        add_shortcut(self, self.tr("Save"), [Key.Save], self._save_changes)
        add_shortcut(self, self.tr("Search the settings"), [Key.Find], self._find)
        add_help(self, keys=("F1", "?"))
        add_shortcut(self, self.tr("Empty the search, then close the window"), ["Esc"], self._escape)

    def _order_for_keyboard(self) -> None:
        """Have the keyboard go as the eye does; what was made last would come last."""
        order = [self._search, self._groups, *self.pages.in_order()]
        for before, after in pairwise([*order, self._discard, self._save, self._close, self._assistant]):
            QWidget.setTabOrder(before, after)

    def _find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _escape(self) -> None:
        if self._search.text():
            self._search.clear()
        else:
            self.close()

    def _searched(self, text: str) -> None:
        if text.strip():
            self._groups.setCurrentRow(-1)
            self.pages.search(text)
        elif self.group is None:
            self.show_group(self.pages.shown_before_search)

    def _group_chosen(self, row: int) -> None:
        if row < 0:
            return
        self._search.clear()
        group = self.group
        if group is not None:
            self.pages.show_group(group)

    def _edited(self) -> None:
        is_changed = bool(self.changes())
        self._save.setEnabled(is_changed)
        self._discard.setEnabled(is_changed)
        self._say(self.tr("There are changes that are not saved yet.") if is_changed else "")

    def _say(self, text: str, *, is_problem: bool = False) -> None:
        self._status.setText(text)
        self._status.setAccessibleName(text)
        mark(self._status, "problem", is_on=is_problem)
        icon = "tone-problem" if is_problem else "tone-attention" if self.changes() else "tick"
        dress(
            self._status_icon, icon, "problem" if is_problem else "attention" if self.changes() else "ready"
        )
        self._status_icon.setVisible(bool(text))

    def _set_busy(self, *, is_busy: bool) -> None:
        self.pages.setEnabled(not is_busy)
        self._save.setEnabled(not is_busy and bool(self.changes()))
        self._discard.setEnabled(not is_busy and bool(self.changes()))

    def _save_changes(self) -> None:
        changes = dict(self.changes())
        if changes:
            self._set_busy(is_busy=True)
            self.save_wanted.emit(changes)

    def _discard_changes(self) -> None:
        self.pages.undo()
        self._edited()

    def _ask_to_remove(self, name: str) -> None:
        box = self._question(
            self.tr("Remove the key"),
            self.tr("Remove this key from the key store of this computer?"),
            self.tr("What needs it does not work until it is entered again.")
            if name in SECRETS
            else self.tr(
                "Without it no visit can be started, and no report comes, until it is entered again."
            ),
        )
        box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(keep)
        box.accepted.connect(lambda: self.key_removal_wanted.emit(name))
        box.open()

    def _ask_to_close(self) -> None:
        box = self._question(
            self.tr("Settings"),
            self.tr("There are changes that are not saved yet."),
            self.tr("Save them before the settings are closed?"),
        )
        save = box.addButton(self.tr("&Save"), QMessageBox.ButtonRole.YesRole)
        discard = box.addButton(self.tr("&Discard changes"), QMessageBox.ButtonRole.NoRole)
        stay = box.addButton(self.tr("&Keep editing"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(stay)
        save.clicked.connect(self._save_and_close)
        discard.clicked.connect(self._discard_and_close)
        box.open()

    def _save_and_close(self) -> None:
        self._closes_when_saved = True
        self._save_changes()

    def _discard_and_close(self) -> None:
        self._discard_changes()
        self.close()

    def _question(self, title: str, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(more)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
