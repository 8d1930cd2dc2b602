"""The list of visits on the left of the main window."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.group_chooser import GroupChooser
from tiep_launcher.desktop.search_box import SearchBox
from tiep_launcher.desktop.shortcuts import add_shortcut, first_key
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, SPACE_XS, bold, mark, small_font, tokens
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated, left_to_right
from tiep_launcher.desktop.visit_groups import Group
from tiep_launcher.desktop.visit_model import GroupRow, VisitModel, VisitRow
from tiep_launcher.domain.session import Session
from tiep_launcher.services.report_search import FoundInReport

# ruff: noqa: N802 - Qt calls these by its own names
_ICON_SIDE = 16
_Index = QModelIndex | QPersistentModelIndex


class VisitList(QWidget):
    """A search over the visits in their groups, of which one alone can be shown.

    Signals:
        launch_selected: The launch that a person chose.
        words_searched: The words that are searched for now, folded, for whoever looks in reports.
    """

    launch_selected = Signal(str)
    words_searched = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no visits yet."""
        super().__init__(parent)
        self.model = VisitModel()
        self.model.setParent(self)
        self._selected: str | None = None
        self._is_restoring = False
        self._is_nobody_here = False
        self._scrolled_to = 0
        find = add_shortcut(self, self.tr("Find a patient, visit or report"), ["Ctrl+L"], self._focus_filter)
        self.filter = SearchBox(find.text(), first_key(find), self)
        self.filter.textChanged.connect(self._search_for)
        self.groups = GroupChooser(self)
        self.groups.chosen.connect(self._show_group)
        self._looking = self._remark(self.tr("Looking in reports…"))
        self._looking.hide()
        self.view = QTableView(self)
        self.view.setAccessibleName(self.tr("Visits"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_VisitDelegate(self.view, self.model))
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().hide()
        self._set_heights()
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._return)
        self._nothing = self._remark(self.tr("No visits yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.view.viewport()).addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.filter)
        column.addWidget(self.groups)
        column.addWidget(self._looking)
        column.addWidget(self.view, 1)

    def set_launches(self, sessions: Sequence[Session], now: dt.datetime) -> None:
        """Show ``sessions`` as they stand at ``now``; selection and place in the list stay."""
        self.model.set_launches(sessions, now)
        self._show_nothing()

    def say_nobody(self, *, is_nobody_here: bool) -> None:
        """Say that no visits are shown because nobody was chosen to work here, or no more."""
        self._is_nobody_here = is_nobody_here
        self._show_nothing()

    @property
    def selected(self) -> str | None:
        """The launch that is selected, even while the filter hides it."""
        return self._selected

    def select(self, launch_id: str | None) -> None:
        """Select a launch without telling anybody."""
        self._selected = launch_id
        self._restore()

    def _focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def show_found(
        self, words: Sequence[str], found: Mapping[str, FoundInReport], *, is_complete: bool
    ) -> None:
        """Show what was found in reports, unless something else is searched for by now."""
        self.model.show_found(words, found)
        self._looking.setVisible(not is_complete)
        self._show_nothing()

    def found_in(self, launch_id: str) -> str:
        """Return a word of the search that stands in the report of a launch; empty if none does."""
        return self.model.found_in(launch_id)

    def _search_for(self, text: str) -> None:
        words = self.model.search(text)
        self._looking.hide()
        self._show_nothing()
        self.words_searched.emit(words)

    def _show_group(self, group: Group | None) -> None:
        self.model.show_group(group)
        self._show_nothing()

    def _remark(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        mark(label, "muted")
        return label

    def _show_nothing(self) -> None:
        if self._is_nobody_here:
            text = self.tr("Nobody is chosen yet. Visits appear once somebody is.")
        elif self.model.is_narrowed:
            text = self.tr("No visit matches.")
        else:
            text = self.tr("No visits yet.")
        self._nothing.setText(text)
        self._nothing.setVisible(self.model.visit_count() == 0)

    def _current_changed(self, current: QModelIndex) -> None:
        visit = self.model.visit(current.row())
        if visit is None or self._is_restoring or visit.launch_id == self._selected:
            return
        self._selected = visit.launch_id
        self.launch_selected.emit(visit.launch_id)

    def _remember(self) -> None:
        self._is_restoring = True
        self._scrolled_to = self.view.verticalScrollBar().value()

    def _return(self) -> None:
        self._set_heights()
        self._restore()
        self.view.verticalScrollBar().setValue(self._scrolled_to)

    def _restore(self) -> None:
        self._is_restoring = True
        row = self.model.row_of(self._selected) if self._selected is not None else None
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
        else:
            self.view.selectionModel().clear()
        self._is_restoring = False

    def _set_heights(self) -> None:
        font = self.view.font()
        lines = QFontMetrics(bold(font)).height() + QFontMetrics(small_font(font)).height()
        self.view.verticalHeader().setMinimumSectionSize(8)
        self.view.verticalHeader().setDefaultSectionSize(lines + 2 * SPACE_S)
        for row in self.model.headings():
            self.view.verticalHeader().resizeSection(row, QFontMetrics(font).height() + SPACE_M + SPACE_XS)


class _VisitDelegate(QStyledItemDelegate):
    """Paints a visit in two lines: the patient, then state, visit and time."""

    def __init__(self, view: QTableView, model: VisitModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(200, self._view.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.row(index.row())
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        painter.save()
        if isinstance(row, GroupRow):
            self._paint_group(painter, rect, row)
        else:
            self._paint_visit(painter, rect, row, state)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, row: GroupRow) -> None:
        look = tokens()
        needs_you = row.group is Group.NEEDS_YOU
        painter.setFont(bold(small_font(self._view.font())))
        painter.setPen(look.tones[Tone.ATTENTION] if needs_you else look.muted)
        inner = rect.adjusted(SPACE_M, 0, -SPACE_M, -SPACE_XS)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, side, f"{row.title}  {left_to_right(str(row.count))}")

    def _paint_visit(self, painter: QPainter, rect: QRect, row: VisitRow, state: QStyle.StateFlag) -> None:
        look, view = tokens(), self._view
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.current)
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(self._mirror(bar, rect), look.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.hover)
        inner = rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        side = icons.grown(_ICON_SIDE)
        icon = QRect(inner.left(), inner.top() + 1, side, side)
        pixmap = icons.pixmap(f"tone-{row.tone.value}", look.tones[row.tone], side, view.devicePixelRatioF())
        painter.drawPixmap(self._mirror(icon, rect).topLeft(), pixmap)
        text = inner.adjusted(side + SPACE_S, 0, 0, 0)
        name_font, about_font = bold(view.font()), small_font(view.font())
        name_height = QFontMetrics(name_font).height()
        first = QRect(text.left(), text.top(), text.width(), name_height)
        second = QRect(text.left(), first.bottom() + 1, text.width(), text.bottom() - first.bottom())
        time_width = self._draw(painter, first, row.when, about_font, rect, is_trailing=True, muted=True)
        first.setWidth(first.width() - time_width - SPACE_S)
        self._draw(painter, first, isolated(row.name), name_font, rect)
        hit = self._model.hit(row)
        if hit:  # where it was found takes the room of what else is known
            self._draw(painter, second, isolated(hit), about_font, rect)
        else:
            identifier = left_to_right(row.session.request.patient.id)
            width = self._draw(painter, second, identifier, about_font, rect, is_trailing=True, muted=True)
            second.setWidth(second.width() - width - SPACE_S)
            self._draw(painter, second, row.state, about_font, rect, tone=row.tone)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _draw(
        self,
        painter: QPainter,
        at: QRect,
        text: str,
        font: QFont,
        row: QRect,
        *,
        is_trailing: bool = False,
        muted: bool = False,
        tone: Tone | None = None,
    ) -> int:
        """Draw one line, shortened with a visible mark if it must be; returns how wide it became."""
        look = tokens()
        metrics = QFontMetrics(font)
        room = at.width() // 2 if is_trailing else at.width()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(room, metrics.horizontalAdvance(shown) + 1)
        left = at.right() + 1 - width if is_trailing else at.left()
        place = self._mirror(QRect(left, at.top(), width if is_trailing else room, at.height()), row)
        painter.setFont(font)
        painter.setPen(look.tones[tone] if tone else look.muted if muted else look.text)
        is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        to_right = is_trailing is not is_mirrored
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, align | Qt.TextFlag.TextSingleLine, shown)
        return width

    def _mirror(self, at: QRect, row: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, at)
