"""Who works here: one of the site's list, found by typing, or somebody by id and name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.doctor_words import doctor_name, doctor_name_and_id, one_line
from tiep_launcher.desktop.search_box import offer_to_clear
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark
from tiep_launcher.desktop.translating import isolated, left_to_right
from tiep_launcher.domain.launch_request import Doctor

# ruff: noqa: N802 - Qt calls these by its own names
_DOCTOR = Qt.ItemDataRole.UserRole
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class DoctorChooser(QDialog):
    """Asks who works here. Enter takes whoever is marked; Esc chooses nobody.

    Signals:
        chosen: Id and name, the name may be empty.
    """

    chosen = Signal(str, str)

    def __init__(
        self,
        parent: QWidget | None,
        doctors: Sequence[Doctor],
        *,
        present: Doctor | None = None,
        may_be_typed: bool = True,
        remark: str = "",
    ) -> None:
        """Make the dialog, not shown.

        Args:
            parent: The window that it belongs to.
            doctors: Who can be chosen.
            present: Who works here now.
            may_be_typed: Whether somebody may be named who is not among ``doctors``.
            remark: What people should know about the list.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who are you?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = self._line(self.tr("Name, doctor ID or specialty"))
        self._search.setPlaceholderText(self.tr("Name, doctor ID or specialty"))
        offer_to_clear(self._search)
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Doctors"))
        self._list.setUniformItemSizes(True)
        self._list.activated.connect(self._choose)
        self._list.currentRowChanged.connect(self._enable)
        self._nobody = self._label(self.tr("Nobody on the list matches."))
        mark(self._nobody, "muted")
        self._id = self._line(self.tr("Doctor ID"))
        self._id.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._name = self._line(self.tr("Name"))
        for line in (self._id, self._name):
            line.textChanged.connect(self._enable)
        self._by_hand = QWidget(self)
        self._else = self._button(self.tr("Somebody &else…"))
        self._else.clicked.connect(lambda: self._enter_by_hand(is_by_hand=True))
        self._cancel = self._button(self.tr("&Not now"))
        self._cancel.clicked.connect(self.reject)
        self._ok = self._button(self.tr("&Work here"))
        self._ok.setDefault(True)
        mark(self._ok, "primary")
        self._ok.clicked.connect(self._choose)
        self._problems = self._label("")
        mark(self._problems, "problem")
        self._problems.hide()
        self._lay_out(remark)
        for doctor in sorted(doctors, key=lambda doctor: doctor_name(doctor).casefold()):
            self._add(doctor, is_present=present is not None and doctor.id == present.id)
        self._may_be_typed, self._has_list = may_be_typed, bool(doctors)
        self._enter_by_hand(is_by_hand=not doctors)
        self._filter("")

    def sizeHint(self) -> QSize:
        """Be as high as a list of doctors wants, where there is one."""
        return QSize(440, 460) if self._has_list else QSize(400, super().sizeHint().height())

    def say_problems(self, sentences: Sequence[str]) -> None:
        """Say why the one who was chosen cannot work here."""
        text = "\n".join(f"⚠ {sentence}" for sentence in sentences)
        self._problems.setText(text)
        self._problems.setAccessibleName(text)
        self._problems.setVisible(bool(text))
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the keyboard stays in the search."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            if event.type() is QEvent.Type.KeyPress:
                self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self, remark: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._label(self.tr("The visits and reports of whoever works here are shown.")))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._nobody)
        form = QFormLayout(self._by_hand)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        for text, line in ((self.tr("&Doctor ID"), self._id), (self.tr("Na&me"), self._name)):
            label = self._label(text)
            label.setBuddy(line)
            form.addRow(label, line)
        column.addWidget(self._by_hand)
        if remark:
            about_list = self._label(remark)
            mark(about_list, "muted")
            column.addWidget(about_list)
        column.addWidget(self._problems)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._else)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._ok)
        column.addLayout(buttons)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        return line

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _add(self, doctor: Doctor, *, is_present: bool) -> None:
        # Two doctors of one name differ by their ids, so the id is always there.
        text = isolated(doctor_name(doctor))
        if doctor.name:
            text = f"{text}  {left_to_right(f'({one_line(doctor.id)})')}"
        item = QListWidgetItem(text, self._list)
        item.setSizeHint(QSize(0, self._list.fontMetrics().height() + SPACE_S))
        item.setData(_DOCTOR, doctor)
        item.setToolTip("\n".join([doctor_name_and_id(doctor), *doctor.specialties]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, doctor_name_and_id(doctor))
        if is_present:
            self._list.setCurrentItem(item)

    def _filter(self, text: str) -> None:
        """Show who matches every word, and mark the first of them once something is typed."""
        words = text.casefold().split()
        first = -1
        for number in range(self._list.count()):
            item = self._list.item(number)
            doctor: Doctor = item.data(_DOCTOR)
            haystack = " ".join((doctor.id, doctor.name or "", *doctor.specialties)).casefold()
            matches = all(word in haystack for word in words)
            item.setHidden(not matches)
            first = number if matches and first < 0 else first
        if words and not self._is_shown(self._list.currentRow()):
            self._list.setCurrentRow(first)
        self._nobody.setVisible(first < 0 and not self._by_hand.isVisibleTo(self))
        self._enable()

    def _enter_by_hand(self, *, is_by_hand: bool) -> None:
        self._search.setVisible(not is_by_hand)
        self._list.setVisible(not is_by_hand)
        self._by_hand.setVisible(is_by_hand)
        self._else.setVisible(not is_by_hand and self._may_be_typed)
        self._nobody.hide()
        (self._id if is_by_hand else self._search).setFocus()
        self._enable()

    def _named(self) -> tuple[str, str] | None:
        if self._by_hand.isVisibleTo(self):
            typed = self._id.text()
            return (typed, self._name.text().strip()) if typed.strip() else None
        row = self._list.currentRow()
        if not self._is_shown(row):
            return None
        doctor: Doctor = self._list.item(row).data(_DOCTOR)
        return doctor.id, doctor.name or ""

    def _is_shown(self, row: int) -> bool:
        return row >= 0 and not self._list.item(row).isHidden()

    def _enable(self) -> None:
        self._ok.setEnabled(self._named() is not None)

    def _choose(self) -> None:
        named = self._named()
        if named is not None:
            self._ok.setEnabled(False)  # one answer at a time
            self.chosen.emit(*named)
