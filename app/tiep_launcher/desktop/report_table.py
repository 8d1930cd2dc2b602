"""The list of fields: rows as high as their text, measured only when they come into view."""

import time

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from tiep_launcher.desktop.field_layout import mirrored
from tiep_launcher.desktop.report_delegate import SMALL_TICK, ReportDelegate
from tiep_launcher.desktop.report_model import COPY_COLUMN, FIELD_COLUMN, ReportModel, Row
from tiep_launcher.desktop.selectable_text import SelectableText
from tiep_launcher.desktop.shortcuts import Key, add_shortcut
from tiep_launcher.desktop.style import small_font
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.domain.report import Field

# ruff: noqa: N802 - Qt calls these by its own names
COPY_WIDTH = 50
_LEAST_LINES = 5
_BATCH_S = 0.008  # of measuring between two events
_MEASURED_AHEAD = 3_000  # longer reports are measured as they are scrolled through


class ReportTable(QTableView):
    """Shows a ``ReportModel``.

    Signals:
        copy_wanted: What is ``Wanted``: a field, a selected part of one, or a section.
        choice_wanted: Path of a suggestion to take or leave, or of a concealed value to show or hide.
        current_changed: The keyboard is on another row.
    """

    copy_wanted = Signal(object)
    choice_wanted = Signal(str)
    current_changed = Signal()

    def __init__(self, model: ReportModel, parent: QWidget | None = None) -> None:
        """Show ``model``, which stays the caller's."""
        super().__init__(parent)
        self._model = model
        self._measured: set[int] = set()
        self._unfolded: set[str] = set()
        self._next_to_measure = 0
        self._is_measuring = False
        self._selecting: SelectableText | None = None
        self._opened = ""
        self._delegate = ReportDelegate(self, model, self._is_row_unfolded)
        self._delegate.text_copy_wanted.connect(self._copy_selected)
        self._delegate.text_left.connect(self._close_text, Qt.ConnectionType.QueuedConnection)
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._measure_ahead)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(20)
        self.setModel(model)
        self.horizontalHeader().setSectionResizeMode(FIELD_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(COPY_COLUMN, QHeaderView.ResizeMode.Fixed)
        self._use_default_height()
        model.modelReset.connect(self._forget_heights)
        self._add_shortcuts()

    def sizeHint(self) -> QSize:
        """Be content with a few rows, as the rest is scrolled to; it takes what room there is."""
        return QSize(super().sizeHint().width(), _LEAST_LINES * self.fontMetrics().height())

    def current_field(self) -> Field | None:
        """Return the field the keyboard is on."""
        return self._model.field(self.currentIndex().row())

    def go_to(self, row: int, column: int = FIELD_COLUMN) -> None:
        """Make ``row`` the current one and bring all of it into view."""
        self._measure(row)
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._measure_visible()
        self.viewport().update()

    def fold_all(self) -> None:
        """Fold every long value again."""
        self._unfolded.clear()
        self._close_text(self._opened)

    def toggle_fold(self, row: int) -> None:
        """Show a long value whole, or fold it again."""
        field = self._model.field(row)
        if field is not None and (field.suggestion is not None or field.is_concealed):
            self.choice_wanted.emit(field.path)
            return
        if field is None or self._delegate.arrange(field, self.columnWidth(FIELD_COLUMN)).fold is None:
            return
        self._unfolded ^= {field.path}
        self._measured.discard(row)
        self._measure(row)
        self._measure_visible()
        self.viewport().update()

    def open_text(self, row: int) -> SelectableText | None:
        """Lay a read-only text box over a value, so that it can be selected."""
        field = self._model.field(row)
        if field is not None and (field.suggestion is not None or field.is_concealed):
            self.toggle_fold(row)
            return None
        if field is None or not field.text:
            return None
        if field.path not in self._unfolded:
            self.toggle_fold(row)
        if not self._model.may_copy:
            return None  # what is selected is on its way to other programs
        self._close_text(self._opened)
        index = self._model.index(row, FIELD_COLUMN)
        self.openPersistentEditor(index)
        editor = self.indexWidget(index)
        if not isinstance(editor, SelectableText):
            return None
        self._opened = field.path
        editor.setFocus()
        return editor

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Copy by the button, fold by the mark, and begin a selection in a value."""
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if index.column() == COPY_COLUMN:
            self._copy_row(index.row())
            return
        field = self._model.field(index.row())
        if field is None:
            return
        inside = event.position() - QPointF(self.visualRect(index).topLeft())
        arrangement = self._delegate.arrange(field, self.columnWidth(FIELD_COLUMN))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = self.columnWidth(FIELD_COLUMN)
        if arrangement.fold is not None and mirrored(
            arrangement.fold, width, is_mirrored=is_mirrored
        ).contains(inside):
            self.toggle_fold(index.row())
        elif mirrored(arrangement.value, width, is_mirrored=is_mirrored).contains(inside):
            self._begin_selection(index, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting, or show what the pointer is on."""
        if self._selecting is not None:
            self._pass_on(self._selecting, event)
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row(), index.column())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection."""
        if self._selecting is not None:
            self._pass_on(self._selecting, event)
            self._selecting = None
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark of the pointer away."""
        super().leaveEvent(event)
        self._hover(-1, -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again for another width; the heights of before serve until then."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._delegate.renew()
            self._measured.clear()
            self._next_to_measure = 0
            self._ahead.start()
        self._measure_visible()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure the rows that come into view before they are painted."""
        super().scrollContentsBy(dx, dy)
        self._measure_visible()

    def changeEvent(self, event: QEvent) -> None:
        """Renew everything that depends on font, palette, style or direction."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.LayoutDirectionChange,
        } and hasattr(self, "_delegate"):
            self._delegate.renew()
            self._use_default_height()
            self._forget_heights()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Paint both rows again: the current one stands out over both columns."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit()

    def _add_shortcuts(self) -> None:
        for text, keys, act in (
            (self.tr("Copy the chosen field"), [Key.Copy], self._copy_current),
            (self.tr("Copy the section of the chosen field"), ["Ctrl+Shift+S"], self._copy_section),
            (self.tr("Select a part of the chosen field"), ["Return", "Enter", "F2"], self._open_current),
            (self.tr("Show or fold a long value"), ["Space"], self._fold_current),
        ):
            add_shortcut(self, text, keys, act, only_with_focus=True)

    def _copy_current(self) -> None:
        self._copy_row(self.currentIndex().row())

    def _copy_selected(self, path: str, text: str) -> None:
        self.copy_wanted.emit(Wanted(path=path, selected=text))

    def _copy_section(self) -> None:
        heading = self._model.heading_of(self.currentIndex().row())
        if heading is not None and self._model.can_copy(heading):
            self.copy_wanted.emit(Wanted(section=heading.section))

    def _open_current(self) -> None:
        if self.currentIndex().column() == COPY_COLUMN:
            self._copy_current()
        else:
            self.open_text(self.currentIndex().row())

    def _fold_current(self) -> None:
        if self.currentIndex().column() == COPY_COLUMN:
            self._copy_current()
        else:
            self.toggle_fold(self.currentIndex().row())

    def _copy_row(self, number: int) -> None:
        field, heading = self._model.field(number), self._model.heading(number)
        if heading is not None and self._model.can_copy(heading):
            self.copy_wanted.emit(Wanted(section=heading.section))
        elif field is not None and self._model.can_copy(field):
            self.copy_wanted.emit(Wanted(path=field.path))

    def _hover(self, row: int, column: int) -> None:
        if self._delegate.hovered != (row, column):
            self._delegate.hovered = (row, column)
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if column == COPY_COLUMN else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()

    def _begin_selection(self, index: QModelIndex, event: QMouseEvent) -> None:
        editor = self.open_text(index.row())
        if editor is not None:
            self._selecting = editor
            self._pass_on(editor, event)

    def _pass_on(self, editor: SelectableText, event: QMouseEvent) -> None:
        inside = editor.viewport().mapFrom(self.viewport(), event.position().toPoint())
        copy = QMouseEvent(
            event.type(),
            QPointF(inside),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QApplication.sendEvent(editor.viewport(), copy)

    def _close_text(self, path: str) -> None:
        if not path or path != self._opened:
            return
        self._opened = ""
        self._selecting = None
        row = self._model.row_of(path)
        if row is None:
            return
        index = self._model.index(row, FIELD_COLUMN)
        editor = self.indexWidget(index)
        had_focus = isinstance(editor, SelectableText) and editor.hasFocus()
        self.closePersistentEditor(index)
        if had_focus:
            self.setFocus()
        self.viewport().update()

    def _is_row_unfolded(self, row: Row) -> bool:
        return isinstance(row, Field) and row.path in self._unfolded

    def _use_default_height(self) -> None:
        height = round(self._delegate.arranger().default_height())
        self.verticalHeader().setDefaultSectionSize(height)
        time_width = QFontMetrics(small_font(self.font())).horizontalAdvance("00:00")
        self.horizontalHeader().resizeSection(COPY_COLUMN, max(COPY_WIDTH, time_width + SMALL_TICK + 11))
        self.verticalScrollBar().setSingleStep(height // 2)

    def _forget_heights(self) -> None:
        self.setColumnHidden(COPY_COLUMN, not self._model.may_copy)
        self._opened = ""
        self._selecting = None
        self._delegate.renew()
        self._measured.clear()
        self._next_to_measure = 0
        self._measure_visible()
        self._ahead.start()

    def _measure(self, row: int, *, is_kept: bool = True) -> bool:
        """Give ``row`` the height of its content; returns whether that changed anything."""
        if row in self._measured:
            return False
        self._measured.add(row)
        header = self.verticalHeader()
        width = self.columnWidth(FIELD_COLUMN)
        arrangement = self._delegate.arrange(self._model.row(row), width, is_kept=is_kept)
        height = round(arrangement.height + 0.5)
        if header.sectionSize(row) == height:
            return False
        was_blocked = header.blockSignals(True)  # noqa: FBT003 - Qt's own
        header.resizeSection(row, height)
        header.blockSignals(was_blocked)
        return True

    def _measure_visible(self) -> None:
        """Measure what is in view, from the top down, as each height moves what stands below it."""
        if self._is_measuring or not self._model.rowCount():
            return
        self._is_measuring = True
        try:
            header, bottom = self.verticalHeader(), self.viewport().height()
            row = max(0, self.rowAt(0))
            has_changed = False
            while row < self._model.rowCount() and header.sectionViewportPosition(row) < bottom:
                has_changed |= self._measure(row)
                row += 1
            if has_changed:
                self.updateGeometries()
                self.viewport().update()
        finally:
            self._is_measuring = False

    def _measure_ahead(self) -> None:
        """Measure a few more rows while nothing else is to be done, keeping what is in view where it is."""
        rows = min(self._model.rowCount(), _MEASURED_AHEAD)
        if self._next_to_measure >= rows:
            self._ahead.stop()
            return
        header = self.verticalHeader()
        top = self.rowAt(0)
        before = header.sectionPosition(top) if top > 0 else 0
        has_changed = False
        until = time.monotonic() + _BATCH_S
        while self._next_to_measure < rows and time.monotonic() < until:
            has_changed |= self._measure(self._next_to_measure, is_kept=False)
            self._next_to_measure += 1
        if has_changed:
            self._is_measuring = True
            self.updateGeometries()
            if top > 0 and header.sectionPosition(top) != before:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + header.sectionPosition(top) - before)
            self._is_measuring = False
            self.viewport().update()


def centre_of_copy_button(table: ReportTable, row: int) -> QPoint:
    """Return where the copy button of ``row`` is clicked."""
    return table.visualRect(table.model().index(row, COPY_COLUMN)).center()
