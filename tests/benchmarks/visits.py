"""How fluid a list of 10,000 visits is: typing, searching in reports, scrolling, a visit that changes."""

import asyncio
import json
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.measuring import Figure
from tests.desktop import samples

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.collecting import Collecting
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_finding import ReportFinding
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Phase, ReportVersion, Session
from tiep_launcher.scribes.registry import read_report
from tiep_launcher.services.report_search import ReportSearch, Searched

VISITS = 10_000
TYPED = "smith 0047"
IN_REPORTS = "ibuprofen"
STALL_MS = 50.0
LIMIT_S = 120.0


class _Program:
    """Searches reports as the program does: in a thread of the pool."""

    def __init__(self) -> None:
        self._search = ReportSearch(_read)
        self.is_complete = False

    async def search_reports(self, words: Sequence[str], sessions: Sequence[Session]) -> Searched:
        searched = await asyncio.to_thread(self._search.search, words, sessions)
        self.is_complete = searched.is_complete
        return searched


class _Stalls:
    """Notes for how long the thread of the windows did nothing else."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self.longest_ms = 0.0

    def begin(self) -> None:
        self.longest_ms = 0.0
        self._clock.start()
        self._timer.start()

    def end(self) -> float:
        self._tick()
        self._timer.stop()
        return self.longest_ms

    def _tick(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def measure(share: float = 1.0) -> list[Figure]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    apply_style(app)
    collecting = Collecting(app)  # as the program does: Python's own would come in the middle of a search
    io = IoThread()
    io.start()
    windows = Windows(Panel(now=lambda: samples.NOW))
    window, program, sessions = windows.main_window, _Program(), _sessions()
    ReportFinding(cast("Backend", program), io, windows, lambda: sessions)
    window.resize(1000, 720)
    window.show()
    window.set_launches(sessions, samples.NOW)
    _settle()
    rounds = max(2, int(5 * share))
    keys = [_typed(window.visits.filter, window.visits.view.viewport().repaint) for _ in range(rounds + 1)][
        1:
    ]
    first, first_stall = _searched(window.visits.filter, program)
    again, again_stall = zip(*(_searched(window.visits.filter, program) for _ in range(rounds)), strict=True)
    window.visits.filter.clear()
    scrolled = [_scrolled(window.visits.view) for _ in range(rounds)]
    changed = [_changed(window.set_launches, sessions) for _ in range(rounds)]
    io.stop()
    windows.close()
    collecting.end()
    return [
        Figure(
            name=f"keystroke to painted list, {VISITS:,} visits",
            ours=[statistics.median(times) for times in keys],
            unit="ms",
            goal=STALL_MS,
        ),
        Figure(
            name="slowest keystroke of a round", ours=[max(times) for times in keys], unit="ms", goal=STALL_MS
        ),
        Figure(name="first search in all reports", ours=[first], unit="ms"),
        Figure(name="longest stall of the window meanwhile", ours=[first_stall], unit="ms", goal=STALL_MS),
        Figure(name="search in all reports again", ours=list(again), unit="ms"),
        Figure(name="longest stall of the window then", ours=list(again_stall), unit="ms", goal=STALL_MS),
        Figure(name="95 of 100 pages of scrolling take at most", ours=scrolled, unit="ms", goal=STALL_MS),
        Figure(name="one visit changed, list renewed", ours=changed, unit="ms", goal=STALL_MS),
    ]


def _sessions() -> list[Session]:
    made: list[Session] = []
    for number, visit in enumerate(samples.visits(VISITS)):
        answers = {
            f"field-{i}": f"Answer {i} of visit {number}: nothing of note was found." for i in range(12)
        }
        if number % 100 == 0:
            answers["plan"] = "Ibuprofen 400 mg, three times daily with food"
        version = samples.version(payload_json=json.dumps({"payload": answers}))
        made.append(replace(visit, phase=Phase.REPORT_SAVED, reports=(version,)))
    return made


def _read(session: Session, version: ReportVersion) -> Report:
    return read_report(session.scribe, version.payload_json, session.request.form, Language.ENGLISH)


def _typed(line, paint: Callable[[], None]) -> list[float]:
    """Type and take back, key by key; how long each takes until the list is painted."""
    times: list[float] = []
    press: list[Callable[[], None]] = [lambda key=key: QTest.keyClick(line, key) for key in TYPED]
    press += [lambda: QTest.keyClick(line, Qt.Key.Key_Backspace)] * len(TYPED)
    for key in press:
        _settle()
        begun = time.perf_counter()
        key()
        paint()
        times.append(1000 * (time.perf_counter() - begun))
    return times


def _searched(line, program: _Program) -> tuple[float, float]:
    """Search for what only reports hold, until every report was looked at."""
    line.clear()
    _settle()
    stalls, program.is_complete = _Stalls(), False
    stalls.begin()
    begun, until = time.perf_counter(), time.monotonic() + LIMIT_S
    line.setText(IN_REPORTS)
    while not program.is_complete:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > until:
            raise RuntimeError("the reports were not searched in time")
    taken = 1000 * (time.perf_counter() - begun)
    _settle()
    return taken, stalls.end()


def _scrolled(view) -> float:
    """Return what no more than five of a hundred pages take longer than."""
    bar = view.verticalScrollBar()
    times: list[float] = []
    for page in range(100):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * page // 100)
        view.viewport().repaint()
        times.append(1000 * (time.perf_counter() - begun))
    return sorted(times)[94]


def _changed(show: Callable[..., None], sessions: list[Session]) -> float:
    sessions[VISITS // 2] = replace(sessions[VISITS // 2], reported_status=f"told at {time.monotonic()}")
    begun = time.perf_counter()
    show(sessions, samples.NOW)
    _settle()
    return 1000 * (time.perf_counter() - begun)


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
