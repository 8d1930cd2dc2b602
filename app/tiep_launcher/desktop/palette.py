"""The palette: one line to type in, and below it the visits that fit."""

import datetime as dt
import itertools
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.entry_words import Way, way_of
from tiep_launcher.desktop.likeness import Likeness
from tiep_launcher.desktop.palette_foot import PaletteFoot
from tiep_launcher.desktop.palette_keys import palette_shortcuts
from tiep_launcher.desktop.palette_line import PaletteLine
from tiep_launcher.desktop.palette_list import PaletteList
from tiep_launcher.desktop.palette_model import PaletteModel
from tiep_launcher.desktop.palette_notice import PaletteNotice
from tiep_launcher.desktop.palette_status import PaletteStatus
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.reading_time import ReadingTime
from tiep_launcher.desktop.shortcuts import add_help
from tiep_launcher.desktop.style import SPACE_M, SPACE_S
from tiep_launcher.desktop.top_bar import TopBar
from tiep_launcher.desktop.translating import patient_text
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.times import local
from tiep_launcher.domain.worklist import Found, WorklistEntry

# ruff: noqa: N802 - Qt calls these by its own names
_WIDE, _HIGH = 108, 36
"""The window in characters and lines of its font."""

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Palette(QWidget):
    """Finds a visit by what is typed and says which one is to be launched or shown.

    Signals:
        text_changed: What is searched for now.
        server_wanted: The server is to be asked once more for the text.
        chosen: The entry, the ``Way`` it leads to, and the key of the form or None.
        again_wanted: A saved visit that is to be recorded a second time, and the key of the form or None.
        by_hand_wanted: The typed text and the key of the form or None.
        forms_wanted: The forms are to be shown; the key of the one that is chosen or None.
        closed: The window went; what it held is forgotten.
    """

    text_changed = Signal(str)
    server_wanted = Signal(str)
    chosen = Signal(object, object, object)
    again_wanted = Signal(object, object)
    by_hand_wanted = Signal(str, object)
    forms_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self,
        session_of: Callable[[str], Session | None] = lambda _: None,
        *,
        now: Callable[[], dt.datetime] = _now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make the window, empty and not shown.

        Args:
            session_of: Finds the launch that a visit already has here.
            now: What ages and times are told from.
            monotonic: What it is measured with how long an entry could be read.
        """
        super().__init__()
        self._reading_time = ReadingTime(monotonic)
        self._around = Around()
        self._doctor: Doctor | None = None
        self._has_worklist = self._has_server = False
        self._is_busy = False
        self._is_answered = False
        self._is_enter_early = False
        self._is_server_done = True
        self._current: WorklistEntry | None = None
        self.setWindowTitle(self.tr("Pick a visit"))
        self.setWindowIcon(icons.app_icon())
        # All of it stands in one widget, so that nothing comes into sight while that is covered.
        self._body = QWidget(self)
        self._bar = TopBar(self)
        self.line = PaletteLine(self)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._text_changed)
        self.status = PaletteStatus(self)
        self.status.again.clicked.connect(lambda: self.server_wanted.emit(self.line.text()))
        self.model = PaletteModel(session_of, now)
        self.model.setParent(self)
        self.view = PaletteList(self.model, self)
        self.view.installEventFilter(self)
        self.view.doubleClicked.connect(self._choose)
        self.notice = PaletteNotice(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.notice)
        self.banner = PatientBanner(self, today=lambda: local(now()).date())
        self.foot = PaletteFoot(self)
        self.foot.start.clicked.connect(self._choose)
        self.foot.again.clicked.connect(self._again)
        self.foot.by_hand.clicked.connect(self._by_hand)
        self.foot.form.activated.connect(self._back_to_line)
        self.foot.look.clicked.connect(self._look_at_forms)
        add_help(self, others=palette_shortcuts())  # any other key may be typed into the line
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._current_changed)

    def sizeHint(self) -> QSize:
        """Show some eight visits with everything that tells them apart, as far as the screen has room."""
        metrics, room = self.fontMetrics(), self.screen().availableGeometry().size()
        wanted = QSize(_WIDE * metrics.averageCharWidth(), _HIGH * metrics.height())
        return wanted.expandedTo(QSize(760, 580)).boundedTo(room)

    def begin(
        self,
        around: Around,
        doctor: Doctor | None,
        *,
        has_worklist: bool = False,
        has_server: bool = False,
    ) -> None:
        """Start anew for the doctor at the desk, if there is one; the rest says what can be searched."""
        self._around, self._doctor = around, doctor
        self._has_worklist, self._has_server = has_worklist, has_server
        self.model.doctor_id = doctor.id if doctor else None
        name = (doctor.name or doctor.id) if doctor else self.tr("No doctor is chosen yet")
        self._bar.set_bar(name, around.facility, is_test=around.is_test)
        self.foot.set_forms(around.forms, around.form_for(doctor))
        self.set_busy(is_busy=False)
        self.line.clear()
        if not self._body.isHidden():
            self.line.setFocus()

    def show_found(self, found: Found, alike: Sequence[Likeness] | None = None) -> None:
        """Show what answered at once; the first row is what Enter is about."""
        self._is_answered = True
        before = self._current
        self.model.show(found, alike)
        self.status.set_found(len(found.entries), found.total)
        if not found.entries:
            self._set_current(None)  # a server may still answer, but not about who was selected before
        else:
            self._select(0)
            if self._is_enter_early:
                self._ask_once_more(self._current)
            if before == self._current:
                return  # it could be read all the time
        self._show_page()

    def renew(self, found: Found) -> None:
        """Show what the changed worklist holds; whoever is selected stays so, or nobody is."""
        before, top = self._current, self.view.verticalScrollBar().value()
        self.model.renew(found)
        self.status.set_found(self.model.rowCount(), found.total + self.model.rowCount() - len(found.entries))
        row = self.model.row_of(before) if before is not None else None
        if row is not None:
            self._select(row)
            self.view.verticalScrollBar().setValue(top)
        else:
            self.view.clearSelection()
            self._set_current(None)
            if before is not None:
                self.foot.hint(self.tr("The visit that was selected is not on the list any more."))
        self._show_page()

    def add_from_server(self, found: Found) -> None:
        """Put what a server sent below the rows; what is selected and where it stands do not move."""
        self._is_server_done = True
        self.status.say_server("")
        top = self.view.verticalScrollBar().value()
        added = self.model.append(found.entries)
        self.status.add_found(added, added + found.total - len(found.entries))
        if self._current is None and self.model.rowCount():
            self._select(0)
        self.view.verticalScrollBar().setValue(top)
        self._show_page()

    def server_begun(self) -> None:
        """Take note that a server is asked."""
        self._is_server_done = False
        self.status.say_server("")
        self._show_page()

    def server_slow(self) -> None:
        """Say that a server is still asked."""
        self.status.say_server(self.tr("Searching the server. What is here already can be picked."))

    def server_ended(self, sentences: Sequence[str]) -> None:
        """Say why a server gave no answer, or only a part of it."""
        self._is_server_done = True
        self.status.say_server("\n".join(sentences), is_problem=True)
        self._show_page()

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Say why a launch did not begin; what was typed and chosen stays."""
        self.set_busy(is_busy=False)
        self.foot.say_problems(sentences)
        self.line.setFocus()

    def set_busy(self, *, is_busy: bool) -> None:
        """Keep a launch from being asked for twice while the first is under way."""
        self._is_busy = is_busy
        self.foot.set_busy(is_busy=is_busy)
        if is_busy:
            self.foot.say_problems(())

    @property
    def is_answered(self) -> bool:
        """Say whether what is shown was found for what stands in the line."""
        return self._is_answered

    @property
    def current(self) -> WorklistEntry | None:
        """The entry that Enter is about."""
        return self._current

    def way(self) -> Way | None:
        """Return what choosing the current entry leads to; None without one."""
        entry = self._current
        if entry is None:
            return None
        lacks_visit = entry.visit_id is None and self._around.needs_visit_id
        needs = lacks_visit or self._doctor is None
        return way_of(self.model.session(entry), is_incomplete=needs)

    # what Qt calls

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be steered from the line, and the line be written from the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.line and event.key() in _MOVES:
            QCoreApplication.sendEvent(self.view, QKeyEvent(event))
            self._reading_time.confirm()
            return True
        text = event.text()
        if watched is self.view and text.isprintable() and text.strip():
            self.line.setFocus()
            self.line.insert(text)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter launches, Ctrl+Enter goes to the forms, Esc clears, then closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._clear_or_close()
        elif event.key() not in _ENTERS:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.foot.open_forms()
        else:
            self._enter()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget who was found: no window keeps patients that nobody looks at."""
        super().hideEvent(event)
        if event.spontaneous():
            return  # only minimized
        self.model.show(Found())
        self._set_current(None)
        self.status.clear()
        self.closed.emit()

    # what people do

    def _text_changed(self, text: str) -> None:
        self._is_answered = self._is_enter_early = False
        self._is_server_done = True
        self.status.clear()
        self.foot.say_problems(())
        self.text_changed.emit(text)

    def _clear_or_close(self) -> None:
        if self.line.text():
            self.line.clear()
            self.line.setFocus()
        else:
            self.close()

    def _back_to_line(self) -> None:
        self.line.setFocus()

    def _enter(self) -> None:
        if self._is_busy:
            return
        if not self._is_answered:
            self._is_enter_early = True  # who is selected was found for another text
        elif self._current is None:
            if self._is_empty():
                self._by_hand()
        elif self._reading_time.was_too_short:
            self._ask_once_more(self._current)
        else:
            self._choose()

    def _ask_once_more(self, entry: WorklistEntry | None) -> None:
        if entry is not None:
            name = patient_name(entry.patient, patient_text)
            self.foot.hint(self.tr("Press Enter once more for {name}.").format(name=name))
            self._reading_time.confirm()

    def _choose(self) -> None:
        way = self.way()
        if way is not None and not self._is_busy:
            self.chosen.emit(self._current, way, self.foot.form_key)

    def _again(self) -> None:
        if self._current is not None and not self._is_busy:
            self.again_wanted.emit(self._current, self.foot.form_key)

    def _by_hand(self) -> None:
        if not self._is_busy:
            self.by_hand_wanted.emit(self.line.text(), self.foot.form_key)

    def _look_at_forms(self) -> None:
        self.forms_wanted.emit(self.foot.form_key)

    # what is shown

    def _select(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))
        self._set_current(self.model.entry(row))

    def _current_changed(self, current: QModelIndex) -> None:
        self._set_current(self.model.entry(current.row()))

    def _set_current(self, entry: WorklistEntry | None) -> None:
        if entry != self._current:
            self._reading_time.begin()
            self.foot.hint("")
        self._current = entry
        way = self.way()
        self.foot.set_way(way)
        if entry is None:
            self.banner.clear()
            self.line.setAccessibleDescription("")
            return
        self.banner.show_patient(self._request(entry))
        # The keyboard stays in the line, so the line is what tells a screen reader who is selected.
        self.line.setAccessibleDescription(self.model.words(self.view.currentIndex().row()).spoken())

    def _request(self, entry: WorklistEntry) -> LaunchRequest:
        return LaunchRequest(
            facility=self._around.facility,
            patient=entry.patient,
            visit_id=entry.visit_id or "",
            doctor=self._doctor,
        )

    def _is_empty(self) -> bool:
        return self._is_answered and self._is_server_done and not self.model.rowCount()

    def _show_page(self) -> None:
        is_empty = self._is_empty()
        self.foot.lead_to_entry_by_hand(leads=is_empty)
        if not is_empty:
            self._pages.setCurrentWidget(self.view)
            return
        self._set_current(None)
        self.notice.say_nothing_found(
            self.line.text().strip(), has_worklist=self._has_worklist, has_server=self._has_server
        )
        self._pages.setCurrentWidget(self.notice)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inner.setSpacing(SPACE_S)
        inner.addWidget(self.line)
        inner.addWidget(self.status)
        inner.addWidget(self._pages, 1)
        inner.addWidget(self.banner)
        inner.addWidget(self.foot)
        column.addLayout(inner, 1)
        order = [
            self.line,
            self.foot.form,
            self.foot.look,
            self.foot.by_hand,
            self.foot.again,
            self.foot.start,
            self.view,
            self.banner,
        ]
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)
        self.line.setFocus()
