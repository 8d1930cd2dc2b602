"""The forms of a facility, and what each asks for: to look at, to take, to keep for one's own visits."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.form_preview import FormPreview
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark

# ruff: noqa: N802 - Qt calls these by its own names
_KEY = Qt.ItemDataRole.UserRole
_MOST_LIST_LETTERS = 40
_WIDE, _HIGH = 100, 34
"""The window in characters and lines of its font."""


class FormWindow(QDialog):
    """Shows the forms; up and down look at one after the other, Enter takes the one that is looked at.

    Signals:
        sheet_wanted: The key of the form that is looked at now.
        chosen: The key of the form that is taken; None lets the doctor choose in Tiep.
        own_wanted: The doctor's usual form is to be this one: a key, empty for none, None for no choice.
    """

    sheet_wanted = Signal(str)
    chosen = Signal(object)
    own_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        forms: Sequence[tuple[str, str]],
        *,
        form_key: str | None = None,
        own_key: str | None = None,
        doctor_name: str | None = None,
    ) -> None:
        """Make the window, not shown.

        Args:
            parent: The window that it belongs to.
            forms: Key and title of each form.
            form_key: The form that is looked at first; None is "Doctor chooses in Tiep".
            own_key: The doctor's own usual form; empty for none, None if nothing was chosen.
            doctor_name: Whose usual form can be chosen; None if nobody's can.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forms"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._own_key = own_key
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Forms"))
        mark(self._list, "side")
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add(self.tr("Doctor chooses in Tiep"), "")
        for key, title in forms:
            self._add(title, key)
        self._preview = FormPreview(self)
        self._own = QCheckBox(self)
        self._own.setVisible(doctor_name is not None)
        if doctor_name is not None:
            text = self.tr("Take it for &every visit of {doctor}")
            self._own.setText(text.format(doctor=doctor_name.replace("&", "&&")))
            self._own.setAccessibleName(text.replace("&", "").format(doctor=doctor_name))
        self._own.clicked.connect(self._own_clicked)
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        mark(self._problem, "problem")
        self._close = self._button(self.tr("&Close"))
        self._close.clicked.connect(self.reject)
        self._take = self._button(self.tr("&Take this form"))
        self._take.setDefault(True)
        mark(self._take, "primary")
        self._take.clicked.connect(self._choose)
        letter = self.fontMetrics().averageCharWidth()
        self._lay_out()
        self._list.ensurePolished()
        widest = self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width()
        self._list.setFixedWidth(min(widest + SPACE_L, _MOST_LIST_LETTERS * letter))
        self._list.itemActivated.connect(self._choose)
        self._list.currentItemChanged.connect(self._look)
        rows = {self._list.item(row).data(_KEY): row for row in range(self._list.count())}
        self._list.setCurrentRow(rows.get(form_key or "", 0))
        self._list.setFocus()

    def sizeHint(self) -> QSize:
        """Show a form as far as the screen has room."""
        metrics, room = self.fontMetrics(), self.screen().availableGeometry().size()
        wanted = QSize(_WIDE * metrics.averageCharWidth(), _HIGH * metrics.height())
        return wanted.expandedTo(QSize(700, 520)).boundedTo(room)

    @property
    def key(self) -> str:
        """The form that is looked at; empty for none."""
        return self._list.currentItem().data(_KEY)

    @property
    def own_key(self) -> str | None:
        """The doctor's own usual form as it is kept; empty for none, None if nothing was chosen."""
        return self._own_key

    def begin(self) -> None:
        """Ask for the form that is looked at first."""
        self._look()

    def show_form(self, sheet: FormSheet) -> None:
        """Show what a form asks for, unless another one is looked at by now; a broken one cannot be taken."""
        if sheet.key == self.key:
            self._preview.show_form(sheet)
            self._take.setEnabled(not sheet.problems)
            self._own.setEnabled(not sheet.problems or self._own.isChecked())

    def set_own(self, key: str | None) -> None:
        """Show which form is the doctor's own now: a key, empty for none, None if nothing is chosen."""
        self._own_key = key
        self._problem.hide()
        self._own.setChecked(key == self.key)

    def say_problem(self, text: str) -> None:
        """Say why a choice was not kept."""
        self.set_own(self._own_key)
        self._problem.setText(f"⚠ {text}")
        self._problem.show()

    def text(self) -> str:
        """Return what is said about the form."""
        return self._preview.text()

    def problem_text(self) -> str:
        """Return why a choice was not kept; empty if it was."""
        return self._problem.text() if not self._problem.isHidden() else ""

    @property
    def preview(self) -> FormPreview:
        """What the form asks for."""
        return self._preview

    @property
    def own(self) -> QCheckBox:
        """Keeps the form for every visit of the doctor."""
        return self._own

    @property
    def take(self) -> QPushButton:
        """Takes the form."""
        return self._take

    @property
    def forms(self) -> QListWidget:
        """The forms."""
        return self._list

    def _look(self, *_: object) -> None:
        key = self.key
        self._own.setChecked(key == self._own_key)
        self._take.setEnabled(True)  # also before it is shown: whoever knows the form does not wait
        self._own.setEnabled(True)
        self._problem.hide()
        if key:
            self._preview.say("")
            self.sheet_wanted.emit(key)
        else:
            self._preview.say(
                self.tr(
                    "No form goes along. The doctor chooses one of Tiep's own forms when the visit begins."
                )
            )

    def _choose(self, *_: object) -> None:
        if self._take.isEnabled():
            key = self.key
            self.accept()
            self.chosen.emit(key or None)

    def _own_clicked(self, is_checked: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.own_wanted.emit(self.key if is_checked else None)

    def _add(self, title: str, key: str) -> None:
        item = QListWidgetItem(title, self._list)
        item.setData(_KEY, key)
        item.setToolTip(html.escape(title))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        side = QWidget(self)
        mark(side, "side")
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._list)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(SPACE_M)
        side_by_side.addWidget(side)
        side_by_side.addWidget(self._preview, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._own)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(side_by_side, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)
