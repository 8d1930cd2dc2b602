"""The right side of the settings: a section for each group; shows one of them, or what a search finds."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tiep_launcher.desktop.configuring import Configuration, Keys
from tiep_launcher.desktop.connection_view import ConnectionView
from tiep_launcher.desktop.key_rows import KeyRows
from tiep_launcher.desktop.setting_row import SettingRow
from tiep_launcher.desktop.setting_words import GROUPS, Group, words_of
from tiep_launcher.desktop.style import SPACE_L, SPACE_S, SPACE_XS, banner_font, mark
from tiep_launcher.desktop.translating import left_to_right, setting_text

_API_URL = "api_url"
_FACILITIES = "facilities"
_ADD_FACILITY = "tiep-launcher config set facilities.NAME.api_url ADDRESS"
_WIDEST_LETTERS = 90  # a longer line is hard to read


class _Section(QWidget):
    """One group: its title, a sentence, its settings."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.group = group
        self.rows: list[SettingRow] = []
        words = GROUPS[group]
        title = QLabel(setting_text(words.title), self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(banner_font(self.font()))
        title.setWordWrap(True)
        self.lead = QLabel(setting_text(words.text), self)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setWordWrap(True)
        mark(self.lead, "muted")
        head = QVBoxLayout()
        head.setSpacing(SPACE_XS)
        head.addWidget(title)
        head.addWidget(self.lead)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_L)
        self.column.addLayout(head)
        self.remarks: list[QLabel] = []

    def add_remark(self, text: str, command: str) -> None:
        """Say below the settings what else people ask for here, with a command that can be selected."""
        block = QVBoxLayout()
        block.setSpacing(SPACE_XS)
        for line in (text, left_to_right(command)):
            label = QLabel(line, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            mark(label, "muted")
            block.addWidget(label)
            self.remarks.append(label)
        self.remarks[-1].setAccessibleName(command)
        self.remarks[-1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remarks[-1].setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to do there for the keyboard
        self.column.addLayout(block)


class SettingsPages(QScrollArea):
    """Holds a row for every setting.

    Signals:
        edited: Something was changed, or changed back.
        left: Name and text of a setting that a person is done with for the moment.
        rearranged: What the keyboard comes to is not what it was.
        group_wanted: The group that is to be chosen, as something in it is wrong.
    """

    edited = Signal()
    left = Signal(str, str)
    rearranged = Signal()
    group_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Settings"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keys = KeyRows()
        self.connection = ConnectionView()
        self.shown_before_search = Group.CONNECTION
        self._sections: dict[Group, _Section] = {}
        self._rows: dict[str, SettingRow] = {}
        self._names: tuple[str, ...] = ()
        self._keys = Keys(kept=())
        self._search: tuple[str, ...] = ()
        inner = QWidget(self)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS + 2 * SPACE_L)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._column.setSpacing(SPACE_L)
        self._remarks = QLabel(inner)
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setWordWrap(True)
        mark(self._remarks, "problem")
        self._facility = self._facility_choice(inner)
        self._nothing = QLabel(self.tr("No setting is called so. Try another word."), inner)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        mark(self._nothing, "muted")
        for widget in (self._remarks, self._facility_row, self._nothing):
            self._column.addWidget(widget)
            widget.hide()
        self._column.addStretch(1)
        self.setWidget(inner)

    def show_configuration(self, configuration: Configuration) -> None:
        """Show how the settings stand; rows stay where they are if their settings do."""
        names = tuple(state.name for state in configuration.settings)
        if names != self._names:
            self._make_rows(configuration)
            self._names = names
            self.rearranged.emit()
        for state in configuration.settings:
            self._rows[state.name].show_state(state)
        self._remarks.setText("\n".join(f"⚠ {remark}" for remark in configuration.remarks))
        self._remarks.setVisible(bool(configuration.remarks))
        self._offer_facilities(configuration.facilities)
        self._show()

    def show_keys(self, keys: Keys) -> None:
        """Show which keys are there."""
        self._keys = keys
        self.keys.show_keys(keys, self.facility)
        self.rearranged.emit()

    def in_order(self) -> list[QWidget]:
        """Return what the keyboard comes to, in its order."""
        rows = [row for section in self._sections.values() for row in section.rows]
        return [
            self._facility,
            *self.keys.in_order(),
            self.connection.button,
            *(part for row in rows for part in row.in_order()),
        ]

    def groups(self) -> list[Group]:
        """Return the groups that have settings, in their order."""
        return [group for group in Group if group in self._sections]

    def show_group(self, group: Group) -> None:
        """Show one group from its beginning."""
        self._search = ()
        self.shown_before_search = group
        self._show()
        self.verticalScrollBar().setValue(0)

    def search(self, text: str) -> None:
        """Show the settings of all groups that have every word of ``text``."""
        self._search = tuple(text.casefold().split())
        self._show()
        self.verticalScrollBar().setValue(0)

    def changes(self) -> Mapping[str, str | None]:
        """Return what is to be kept: name, and text as typed or None."""
        made = {name: row.change() for name, row in self._rows.items()}
        return {name: change.text for name, change in made.items() if change is not None}

    def undo(self) -> None:
        """Forget everything that was changed."""
        for row in self._rows.values():
            row.undo()

    def row(self, name: str) -> SettingRow:
        """Return the row of the setting ``name``."""
        return self._rows[name]

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> list[str]:
        """Name each problem at its setting and go to the first; return the sentences that have none."""
        told = [(name, sentence) for name, sentence in problems if name in self._rows]
        for name, sentence in told:
            self._rows[name].say_problem(sentence)
        if told:
            self._go_to(self._rows[told[0][0]])
        return [sentence for name, sentence in problems if name not in self._rows]

    def show_problem_of(self, name: str, sentence: str | None) -> None:
        """Name what is wrong with one setting, or that nothing is any more."""
        if name in self._rows:
            self._rows[name].say_problem(sentence)

    @property
    def facility(self) -> str | None:
        """The facility whose settings are shown; None for what counts for all."""
        return self._facility.currentData()

    def show_facility(self, name: str | None) -> None:
        """Show the settings of one facility, or with None what counts for all."""
        self._facility.setCurrentIndex(max(0, self._facility.findData(name)))

    def shown_api_url(self) -> str | None:
        """Return the address as it stands in its field, None if nothing does."""
        name = _API_URL if self.facility is None else f"{_FACILITIES}.{self.facility}.{_API_URL}"
        row = self._rows.get(name)
        return None if row is None else row.text()

    def _facility_choice(self, parent: QWidget) -> QComboBox:
        self._facility_row = QWidget(parent)
        label = QLabel(self.tr("Settings of"), self._facility_row)
        choice = QComboBox(self._facility_row)
        choice.setAccessibleName(self.tr("Whose settings are shown"))
        choice.setMinimumContentsLength(16)
        choice.addItem(self.tr("All facilities"), None)
        choice.currentIndexChanged.connect(self._facility_chosen)
        label.setBuddy(choice)
        row = QHBoxLayout(self._facility_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(label)
        row.addWidget(choice)
        row.addStretch(1)
        return choice

    def _facility_chosen(self) -> None:
        self.show_keys(self._keys)
        self._show()

    def _offer_facilities(self, facilities: Sequence[str]) -> None:
        known = [self._facility.itemData(at) for at in range(1, self._facility.count())]
        if known == list(facilities):
            return
        while self._facility.count() > 1:
            self._facility.removeItem(1)
        for name in facilities:
            self._facility.addItem(name, name)

    def _make_rows(self, configuration: Configuration) -> None:
        for widget in (self.keys, self.connection):
            widget.setParent(None)  # they outlive the section
        for section in self._sections.values():
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections.clear()
        self._rows.clear()
        for group in Group:
            states = [s for s in configuration.settings if words_of(s.setting).group is group]
            if not states:
                continue
            section = self._sections[group] = _Section(group)
            if group is Group.CONNECTION:
                section.column.addWidget(self.keys)
                section.column.addWidget(self.connection)
                self.keys.show()
                self.connection.show()
            for state in states:
                choices = configuration.choices.get(state.name, ())
                row = self._rows[state.name] = SettingRow(state, choices)
                row.edited.connect(self.edited)
                row.left.connect(self._row_left)
                section.rows.append(row)
                section.column.addWidget(row)
            if group is Group.CONNECTION:
                section.add_remark(
                    self.tr(
                        "One practice or hospital is one facility. Further ones come from your "
                        "administrator, as a policy or by a command:"
                    ),
                    _ADD_FACILITY,
                )
            self._column.insertWidget(self._column.count() - 1, section)

    def _row_left(self, name: str) -> None:
        change = self._rows[name].change()
        if change is not None and change.text is not None:
            self.left.emit(name, change.text)

    def _show(self) -> None:
        """Show what belongs to the chosen group and facility, or what was searched for."""
        has_facilities = self._facility.count() > 1
        is_found = False
        for group, section in self._sections.items():
            is_searched = bool(self._search)
            rows = [row for row in section.rows if self._is_shown(row, is_searched=is_searched)]
            for row in section.rows:
                row.setVisible(row in rows)
            is_shown = bool(rows) if is_searched else group is self.shown_before_search
            section.setVisible(is_shown)
            section.lead.setVisible(not is_searched)
            for remark in section.remarks:
                remark.setVisible(not is_searched)
            is_found = is_found or is_shown
        self._nothing.setVisible(not is_found and bool(self._sections))
        is_split = any(
            row.state.setting.is_per_facility
            for section in self._sections.values()
            if not section.isHidden()
            for row in section.rows
        )
        self._facility_row.setVisible(has_facilities and is_split)
        is_clear = not has_facilities or self.facility is not None or self._facility.count() == 2
        self._offer_test(is_clear=is_clear)

    def _offer_test(self, *, is_clear: bool) -> None:
        if is_clear:
            self.connection.offer(
                self.tr(
                    "Tries the address as it stands below, also before it is saved, with the key that is "
                    "kept. No visit is created by it."
                )
            )
        else:
            text = self.tr("Choose a facility above to try its connection.")
            self.connection.offer(text, is_possible=False)

    def _is_shown(self, row: SettingRow, *, is_searched: bool) -> bool:
        if row.state.setting.is_per_facility and row.state.facility != self.facility:
            return False
        return not is_searched or row.matches(self._search)

    def _go_to(self, row: SettingRow) -> None:
        if row.state.setting.is_per_facility and row.state.facility != self.facility:
            self.show_facility(row.state.facility)
        if row.isHidden() or not row.isVisibleTo(self):
            self.group_wanted.emit(words_of(row.state.setting).group)
        row.control.setFocus()
        self.ensureWidgetVisible(row)
