"""How long the palette takes from a keystroke to the painted list, beside Qt's own list and filter."""

import csv
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSortFilterProxyModel, QStringListModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from tests.benchmarks.measuring import Figure
from tests.desktop import picks

from tiep_launcher.cli.wiring import SystemClock
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.likeness import Likeness
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.palette_search import PaletteSearch
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.worklist import Found
from tiep_launcher.intake.worklist import Worklist
from tiep_launcher.services.picking import Picker
from tiep_launcher.services.ports import LaunchStore

ROWS = 50_000
TYPED = "smith jane 00471"
LIMIT_S = 20.0


class _Window(Protocol):
    """A line to type in, and a list that says when it shows what fits."""

    line: QLineEdit
    view: QListView

    def is_answered(self) -> bool: ...


class _Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it by this name
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class _NoLaunches:
    """A store in which no visit is."""

    def list_all(self) -> list[Session]:
        return []


class _Ours:
    """The palette on the real searches over a real file, as the program puts them together."""

    def __init__(self, io: IoThread, worklist: Path) -> None:
        self._palette = Palette()
        store = cast("LaunchStore", _NoLaunches())
        picker = Picker(store=store, clock=SystemClock(), doctor_id=lambda: None, worklist=Worklist(worklist))
        self._search = PaletteSearch(picker, io)
        self._answered: str | None = None
        self.line, self.view = self._palette.line, self._palette.view
        self._search.found.connect(self._found)
        self._palette.text_changed.connect(self._search.search)
        self._palette.begin(Around(), None, has_worklist=True)
        self._palette.show()
        self._read_list()

    def is_answered(self) -> bool:
        return self._answered == self.line.text()

    def _found(self, found: Found, alike: Sequence[Likeness]) -> None:
        self._palette.show_found(found, alike)
        self._answered, self._total = self.line.text(), found.total

    def _read_list(self) -> None:
        self._total, until = 0, time.monotonic() + LIMIT_S
        while self._total != ROWS:
            self._answered = None
            self._search.search("")
            _wait(self.is_answered, until)


class _Theirs(QWidget):
    """A line, a list and a filter of Qt, with nothing around them."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.view = QLineEdit(self), QListView(self)
        self.view.setUniformItemSizes(True)
        people = [entry.patient for entry in picks.many(ROWS)]
        texts = [f"{who.family_name} {who.given_name} {who.id} {who.birth_date}" for who in people]
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(QStringListModel(texts, self))
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view.setModel(self._filter)
        self.line.textChanged.connect(self._filter.setFilterFixedString)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.view)
        self.resize(760, 580)
        self.show()

    def is_answered(self) -> bool:
        return True  # the filter answers before the keystroke returns


def measure(share: float = 1.0) -> list[Figure]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    apply_style(app)
    io = IoThread()
    io.start()
    awake = QTimer()  # lets a wait that is in vain come to its end
    awake.start(1000)
    taken: list[list[float]] = [[], []]
    longest: list[list[float]] = [[], []]
    with tempfile.TemporaryDirectory() as folder:
        worklist = Path(folder, "worklist.csv")
        _write(worklist)
        windows: list[_Window] = [_Ours(io, worklist), _Theirs()]
        for number in range(max(3, int(7 * share)) + 1):
            for window, all_times, most in zip(windows, taken, longest, strict=True):
                times = _typed(window)
                if number:  # the first round fills the caches
                    all_times.extend(times)
                    most.append(max(times))
        io.stop()
    reference = "QListView on QSortFilterProxyModel"
    return [
        Figure(
            name=f"keystroke to painted list, {ROWS:,} visits",
            ours=taken[0],
            unit="ms",
            theirs=taken[1],
            reference=reference,
            goal=2.0,
        ),
        Figure(
            name="slowest keystroke of a round",
            ours=longest[0],
            unit="ms",
            theirs=longest[1],
            reference=reference,
            goal=1.0,
        ),
    ]


def _write(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";")
        table.writerow(["patient_id", "visit_id", "family_name", "given_name", "birth_date", "sex", "place"])
        for entry in picks.many(ROWS):
            who = entry.patient
            row = [
                who.id,
                entry.visit_id,
                who.family_name,
                who.given_name,
                who.birth_date,
                who.sex,
                entry.place,
            ]
            table.writerow(row)


def _typed(window: _Window) -> list[float]:
    """Type a name and the beginning of an identifier, and take everything back again, key by key."""
    painted = _Painted(window.view.viewport())
    press: list[Callable[[], None]] = [lambda key=key: QTest.keyClick(window.line, key) for key in TYPED]
    press += [lambda: QTest.keyClick(window.line, Qt.Key.Key_Backspace)] * len(TYPED)
    times: list[float] = []
    for key in press:
        _settle()
        before, begun = painted.count, time.perf_counter()
        until = time.monotonic() + LIMIT_S
        key()
        _wait(window.is_answered, until)
        window.view.viewport().update()
        _wait(lambda before=before: painted.count > before, until)
        times.append(1000 * (time.perf_counter() - begun))
    painted.deleteLater()
    return times


def _wait(condition: Callable[[], bool], until: float) -> None:
    # Sleeping between events, as the program does: a loop that spins would take the searching thread's turns.
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > until:
            raise RuntimeError("the list was not updated and painted in time")


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
