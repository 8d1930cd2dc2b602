"""A report, field by field, ready to copy; or the sentence that stands in its place."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.copy_bar import CopyBar
from tiep_launcher.desktop.copy_guard import CopyGuard, shortened
from tiep_launcher.desktop.copy_menu import CopyMenu
from tiep_launcher.desktop.field_words import GONE, HELD_TEXTS
from tiep_launcher.desktop.notice import Notice
from tiep_launcher.desktop.out_actions import add_out_actions
from tiep_launcher.desktop.out_line import OutLine
from tiep_launcher.desktop.out_port import WayOut
from tiep_launcher.desktop.report_about import ReportAbout
from tiep_launcher.desktop.report_choices import ReportChoices
from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.desktop.report_table import ReportTable
from tiep_launcher.desktop.search_box import SearchBox
from tiep_launcher.desktop.shortcuts import Key, add_shortcut, first_key
from tiep_launcher.desktop.step_row import StepRow
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, bold, dress, mark, text_font
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated, report_word
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.holding import may_leave
from tiep_launcher.domain.report import Held, Report
from tiep_launcher.domain.report_changes import Changes, with_removed
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session

# ruff: noqa: N802 - Qt calls these by its own names
_MOST_COPY_LETTERS = 34
_BESIDE_COPY = 96  # the least of the search, and what stands around the text
_LEAST_SEARCH = 48
_Beside = tuple[Form | None, dict[str, dt.datetime]]
_Shown = tuple[str, ReportVersion, Report, Changes | None, bool]


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class ReportView(QWidget):
    """Shows one version of one report.

    Signals:
        copy_wanted: What is ``Wanted`` of the report.
        copy_again_wanted: What was copied last is wanted again, or its next part.
        clear_wanted: What was copied is to be taken off the clipboard.
        preview_wanted: The report is to be shown as it arrives.
        out_wanted: The ``WayOut`` in which the report is wanted.
        chosen: A suggestion that is to be taken or left, a link that is to be opened.
        uncovered: Launch and version of a held report that somebody wanted to read.
    """

    copy_wanted = Signal(object)
    copy_again_wanted = Signal()
    clear_wanted = Signal()
    preview_wanted = Signal()
    out_wanted = Signal(object)
    chosen = Signal(object)
    uncovered = Signal(str, int)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        now: Callable[[], dt.datetime] = _now,
    ) -> None:
        """Show nothing yet; ``now`` is what ages are counted from."""
        super().__init__(parent)
        self._now = now
        self._shown: _Shown | None = None
        self._form_and_copied: _Beside = (None, {})
        self._report_copied_at: dt.datetime | None = None
        self._stepped_to: str | None = None
        self._may_copy = False
        self._covered: tuple[Session, ReportVersion, Report] | None = None
        self._uncovered: tuple[str, int] | None = None
        self._model = ReportModel(self)
        self.choices = ReportChoices(self)
        self._title = TextBlock(parent=self)
        self._about = ReportAbout(self, now=now)
        self._out = OutLine(self, now=now)
        find = add_shortcut(self, self.tr("Search the report"), [Key.Find], self._focus_search)
        self._search = SearchBox(find.text(), first_key(find), self)
        self._search.setMinimumWidth(_LEAST_SEARCH)
        self._search.textChanged.connect(self._search_for)
        self._found = QLabel(self)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._found, "muted")
        self._found.hide()
        self._copy = self._button(self.tr("&Copy report"), "copy")
        self._copy.clicked.connect(lambda _is_checked=False: self._want(Wanted()))
        add_shortcut(self, self.tr("Copy the report"), ["Ctrl+Shift+C"], self._copy.click)
        self._more = self._menu_button()
        self.steps = StepRow(self)
        self.steps.next_wanted.connect(self.next_field)
        self.steps.skip_wanted.connect(self.skip_field)
        self.bar = CopyBar(self)
        self.bar.again_wanted.connect(self.copy_again_wanted)
        self.bar.clear_wanted.connect(self.clear_wanted)
        self.table = ReportTable(self._model, self)
        self.table.setAccessibleName(self.tr("Fields of the report"))
        self.table.copy_wanted.connect(self._want)
        self.table.current_changed.connect(self._show_progress)
        self.guard = CopyGuard(self)
        self.guard.changed.connect(self._name_copy)
        self._notice = Notice(self)
        self._uncover = self._notice.add_button(self.tr("S&how its content"), self._show_covered)
        self._pages = QStackedWidget(self)
        self._put_together()
        self.show_nothing("")

    def _put_together(self) -> None:
        self._pages.addWidget(self._notice)
        self._pages.addWidget(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._order_for_keyboard()
        self._connect_choices()

    def _connect_choices(self) -> None:
        self.choices.chosen.connect(self.chosen)
        self.choices.changed.connect(self._show_again)
        self.table.choice_wanted.connect(self.choices.choose)

    def _order_for_keyboard(self) -> None:
        self.setTabOrder(self._more, self._search)
        self.setTabOrder(self._search, self._copy)
        self.setTabOrder(self._copy, self.table)
        self.setTabOrder(self.table, self.choices.link.open)
        self.setTabOrder(self.choices.link.open, self.bar.again)
        self.setTabOrder(self.bar.again, self.bar.clear)
        self.setTabOrder(self.bar.clear, self.steps.skip)
        self.setTabOrder(self.steps.skip, self.steps.next)

    def show_report(
        self, session: Session, version: ReportVersion, report: Report, changes: Changes | None = None
    ) -> None:
        """Show ``version`` of the session's report, with what differs from the version before.

        What may not leave and what is not the newest version is only to be read, and what may be about
        somebody else is covered until somebody asks for it.
        """
        place = (session.launch_id, version.number)
        if self._uncovered is not None and self._uncovered[0] != session.launch_id:
            self._uncovered = None
        if version.held is Held.WITHDRAWN or (
            version.held is Held.CONTRADICTS_LAUNCH and place != self._uncovered
        ):
            self.show_held(version.held)
            self._covered = (session, version, report) if version.held is Held.CONTRADICTS_LAUNCH else None
            self._uncover.setVisible(self._covered is not None)
            return
        is_old = version != session.newest_report
        shown = (session.launch_id, version, report, changes, is_old)
        if self._differs_in_choices_only(shown):
            self._shown = shown
            self._show_again()
        elif shown != self._shown:
            if self._shown is None or self._shown[0] != session.launch_id:
                self.guard.begin_anew()
                self.bar.say(None)  # what is on the clipboard is not of this one
            self._shown = shown
            whole = [at for at, path in _copies(session, version) if path is None]
            self._report_copied_at = max(whole, default=None)
            copied = {path: at for at, path in _copies(session, version) if path is not None}
            self._stepped_to = None
            self._search.clear()
            self.table.fold_all()
            self._may_copy = may_leave(version) and not is_old
            self.choices.forget()
            self._form_and_copied = (session.request.form, copied)
            self._fill()
            for button in (self._copy, self._more):
                button.setEnabled(self._may_copy)
            self._begin_at_first()
            self._title.set_runs(lambda: [Run(isolated(report.title), bold(text_font(self.font())))])
        self._about.say(version, changes, is_old=is_old)
        self._out.say(session, version)
        self._show_progress()
        self._pages.setCurrentIndex(1)

    def _differs_in_choices_only(self, shown: _Shown) -> bool:
        """Say whether ``shown`` is what stands here, but for what was taken or left of it."""
        if self._shown is None or self._shown == shown:
            return False
        launch_id, version, *others = self._shown
        return (launch_id, replace(version, left_out=shown[1].left_out), *others) == shown

    def _fill(self) -> None:
        """Fill the rows with what stands here, as it was chosen."""
        if self._shown is None:
            return
        _, version, report, changes, is_old = self._shown
        report = self.choices.looked_at(version, report, is_old=is_old)
        self._model.left_out = frozenset(version.left_out)
        self._model.set_report(
            report if changes is None else with_removed(report, changes, report_word(GONE)),
            *self._form_and_copied,
            may_copy=self._may_copy,
            changes=None if changes is None else changes.of_paths,
        )

    def _show_again(self) -> None:
        """Fill the rows anew and leave keyboard and place where they are."""
        index, place = self.table.currentIndex(), self.table.verticalScrollBar().value()
        self._fill()
        if index.row() >= 0:
            self.table.setCurrentIndex(self._model.index(index.row(), index.column()))
        self.table.verticalScrollBar().setValue(place)
        self._show_progress()

    def _show_covered(self) -> None:
        if self._covered is not None:
            session, version, report = self._covered
            self._uncovered = (session.launch_id, version.number)
            self.show_report(session, version, report)
            self.uncovered.emit(*self._uncovered)
            self.table.setFocus()

    def show_held(self, held: Held) -> None:
        """Say why the report stays covered."""
        self._forget()
        self._notice.say(report_word(HELD_TEXTS[held]), tone=Tone.PROBLEM)
        self._pages.setCurrentIndex(0)

    def show_nothing(self, text: str, *, icon: str = "") -> None:
        """Show ``text`` where the report will be."""
        self._forget()
        self._notice.say(text, icon=icon)
        self._pages.setCurrentIndex(0)

    def look_for(self, text: str) -> None:
        """Show only fields that hold ``text``, as if somebody had typed it."""
        self._search.setText(text)

    def show_only_changed(self, only_changed: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show only the fields that differ from the version before, or all of them."""
        self._model.show_only_changed(only_changed=only_changed)

    def mark_copied(self, path: str | None, at: dt.datetime) -> None:
        """Show that a field, or with None the whole report, was copied at a moment."""
        if path is None:
            self._report_copied_at = at
        else:
            self._model.mark_copied(path, at)
            self._step_to(path)
        self._show_progress()

    def set_field_order(self, order: Sequence[str]) -> None:
        """Step through the fields in the order in which the hospital system asks for them."""
        if self._model.set_order(order):
            if self._stepped_to is None:
                self._begin_at_first()
            self._show_progress()

    def next_field(self) -> None:
        """Step to the next field that has a value and ask for a copy; begins again after the last.

        Only once it is copied another one is the next, so that nothing is missed that was not copied.
        """
        row = self._upcoming()
        field = None if row is None else self._model.field(row)
        if row is None or field is None or not self._lets_pass():
            return
        self._stepped_to = None  # else the field would count as copied already
        self.table.go_to(row)
        self.copy_wanted.emit(Wanted(path=field.path, shown=self.choices.revealed))

    def skip_field(self) -> None:
        """Pass over the next field; it stays as it is and can be copied later."""
        row = self._upcoming()
        field = None if row is None else self._model.field(row)
        if field is not None:
            self._step_to(field.path)
            self._show_progress()

    @property
    def is_covered(self) -> bool:
        """True if a sentence stands where the report would be."""
        return self._shown is None

    def sentence(self) -> str:
        """Return the sentence that stands in place of the report."""
        return self._notice.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the names on the copy button to the new width."""
        super().resizeEvent(event)
        if self.guard.names is not None:
            self._name_copy()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language's direction in what was laid out."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._title.updateGeometry()

    def _content(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        head = QVBoxLayout()
        head.setSpacing(SPACE_XS)
        titled = QHBoxLayout()
        titled.setSpacing(SPACE_S)
        titled.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        titled.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titled)
        head.addWidget(self._about)
        head.addWidget(self._out)
        head.addWidget(self.guard)
        finding = QHBoxLayout()
        finding.setSpacing(SPACE_S)
        finding.addWidget(self._search, 1)
        finding.addWidget(self._found)
        finding.addWidget(self._copy)
        column.addLayout(head)
        column.addLayout(finding)
        column.addWidget(self.table, 1)
        column.addWidget(self.choices.link)
        column.addWidget(self.bar)
        column.addWidget(self.steps)
        return page

    def _menu_button(self) -> QPushButton:
        button = self._button("", "more")
        button.setAccessibleName(self.tr("Copy in other ways, save or print"))
        button.setToolTip(button.accessibleName())
        menu = CopyMenu(button)
        menu.copy_wanted.connect(self._want)
        menu.preview_wanted.connect(self._want_preview)
        add_out_actions(self, menu, self._want_out)
        button.setMenu(menu)
        return button

    def _button(self, text: str, icon: str, role: str = "text") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(text.replace("&", ""))
        dress(button, icon, role)
        return button

    def _want(self, wanted: Wanted) -> None:
        if self._lets_pass():
            self.copy_wanted.emit(replace(wanted, shown=self.choices.revealed))

    def _want_preview(self) -> None:
        if self._may_copy:
            self.preview_wanted.emit()

    def _want_out(self, way: WayOut) -> None:
        if self._lets_pass():
            self.out_wanted.emit(way)

    def _step_to(self, path: str) -> None:
        """Count the field of ``path`` as done: the one after it comes next."""
        self._stepped_to = path
        row = self._model.row_of(path)
        if row is not None and row != self.table.currentIndex().row():
            self.table.go_to(row)

    def _begin_at_first(self) -> None:
        """Put the keyboard on the first field of an order; without one Qt puts it on the first row."""
        row = self._model.following(None) if self._model.has_order else None
        if row is not None:
            self.table.go_to(row)

    def _upcoming(self) -> int | None:
        """Return the row that comes next: where somebody went by hand, else after the one done last."""
        if self._shown is None:
            return None
        current, row = self.table.current_field(), self.table.currentIndex().row()
        if current is None or current.path == self._stepped_to:
            return self._model.following(self._stepped_to)
        if current.text:
            return row
        below = self._model.next_field(row)
        return self._model.following(None) if below is None else below

    def _lets_pass(self) -> bool:
        return self._may_copy and self.guard.lets_pass()

    def _name_copy(self) -> None:
        """Have the button name both patients while the hospital system shows another one."""
        if self.guard.names is None:
            self._copy.setText(self.tr("&Copy report"))
            self._copy.setAccessibleName(self.tr("&Copy report").replace("&", ""))
            return
        text, names = self.tr("&Copy {name} (HIS: {other})"), self.guard.names
        measure = self._copy.fontMetrics()
        widest = min(_MOST_COPY_LETTERS * measure.averageCharWidth(), self.width() - _BESIDE_COPY)
        room = widest - measure.horizontalAdvance(text.format(name="", other=""))
        name, other = (isolated(name.replace("&", "&&")) for name in shortened(names, room, measure))
        self._copy.setText(text.format(name=name, other=other))
        whole = text.replace("&", "").format(name=names[0], other=names[1])
        self._copy.setAccessibleName(whole)
        self._copy.setToolTip(whole)

    def _focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _search_for(self, text: str) -> None:
        self._model.search(text.strip())
        found = self._model.field_count()
        self._found.setText(self.tr("%n found", "", found) if found else self.tr("Nothing found"))
        self._found.setVisible(bool(text.strip()))

    def _forget(self) -> None:
        """Let go of the content: what is covered is not in memory of any view."""
        self._shown = self._covered = None
        self._may_copy = False
        self._uncover.hide()
        self._report_copied_at = None
        self._search.clear()
        self.choices.forget()
        self._model.set_report(None)
        self._title.set_runs(lambda: ())
        self._about.clear()
        self._out.clear()

    def _show_progress(self) -> None:
        row = self._upcoming()
        field = None if row is None else self._model.field(row)
        self.steps.show_progress(
            copied=self._model.copied_count,
            answered=self._model.answered_count(),
            report_copied_at=self._report_copied_at,
            upcoming="" if field is None else field.label,
            may_copy=self._may_copy,
        )


def _copies(session: Session, version: ReportVersion) -> list[tuple[dt.datetime, str | None]]:
    return [
        (delivery.at, delivery.path)
        for delivery in session.deliveries
        if delivery.kind is DeliveryKind.COPIED and delivery.version == version.number
    ]
