"""How long a report takes from the received bytes to the painted window, and whether a long one is fluid.

Times are those of the processor: what else runs on the machine is not the report's fault.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.benchmarks.measuring import Figure, in_turns
from tests.benchmarks.report_samples import body, form, painted_ms, report_of, window

from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.scribes.tiep.wire import read_session

FIELDS, MANY_FIELDS, LONG_REPORT = 1_000, 100_000, 5_000
TYPED = "tennis, 47"
_Act = Callable[[], object]
ROOT = Path(__file__).resolve().parents[2]


def measure(share: float = 1.0) -> list[Figure]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    rounds = max(5, int(15 * share))
    return [*_parsing(rounds), *_showing(max(5, rounds // 2)), *_stalls(max(3, int(5 * share)))]


def _parsing(rounds: int) -> list[Figure]:
    figures: list[Figure] = []
    for count, repeats, goal in ((10, 500, None), (FIELDS, 20, 1.5)):
        sent = body(count)
        ours, theirs = in_turns(
            rounds,
            lambda sent=sent, repeats=repeats: _timed(lambda: read_session(sent), repeats),
            lambda sent=sent, repeats=repeats: _timed(lambda: json.loads(sent), repeats),
        )
        figures.append(
            Figure(
                name=f"answer of {count:,} fields: parse and check",
                ours=ours,
                unit="µs",
                theirs=theirs,
                reference="json.loads",
                goal=goal,
            )
        )
    return figures


def _showing(rounds: int) -> list[Figure]:
    ours, theirs = in_turns(rounds, lambda: _shown("ours", FIELDS), lambda: _shown("theirs", FIELDS))
    view = window()
    few, few_form = report_of(body(FIELDS), form(FIELDS)), form(FIELDS)
    many, many_form = report_of(body(MANY_FIELDS), form(MANY_FIELDS)), form(MANY_FIELDS)
    longer, shorter = in_turns(
        rounds, lambda: painted_ms(view, many, many_form), lambda: painted_ms(view, few, few_form)
    )
    view.close()
    return [
        Figure(
            name=f"{FIELDS:,} fields: body to painted report",
            ours=ours,
            unit="ms",
            theirs=theirs,
            reference="a bare QTableView on as many rows",
            goal=1.5,
        ),
        Figure(
            name=f"{MANY_FIELDS:,} fields: report to painted window",
            ours=longer,
            unit="ms",
            theirs=shorter,
            reference=f"{FIELDS:,} fields",
            goal=2.0,
        ),
    ]


def _shown(whose: str, rows: int) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.report_process", whose, str(rows)]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True)
    return float(done.stdout)


def _stalls(rounds: int) -> list[Figure]:
    """Search and scroll a long report and take the longest time for which the window did not answer."""
    view, at_form = window(), form(LONG_REPORT)
    painted_ms(view, report_of(body(LONG_REPORT), at_form), at_form)
    line = view.findChild(QLineEdit)
    bar = view.table.verticalScrollBar()
    press: list[_Act] = [partial(_type, line, letter) for letter in TYPED]
    press += [partial(_type, line, "")] * len(TYPED)
    scroll: list[_Act] = [partial(bar.setValue, bar.maximum() * part // 40) for part in range(41)]
    step: list[_Act] = [view.next_field] * 40
    figures = [
        Figure(name=f"{LONG_REPORT:,} fields: {name}, longest stall", ours=taken, unit="ms", goal=50)
        for name, acts in (("typing in the search", press), ("scrolling", scroll), ("next field", step))
        for taken in ([max(_answered(view, act) for act in acts) for _ in range(rounds)],)
    ]
    view.close()
    return figures


def _type(line: QLineEdit | None, letter: str) -> None:
    """Type a letter into the search; none takes the last one back."""
    assert line is not None
    if letter:
        QTest.keyClicks(line, letter)
    else:
        QTest.keyClick(line, Qt.Key.Key_Backspace)


def _answered(view: ReportView, act: _Act) -> float:
    """Do something and return the longest step until nothing is left to do."""
    begun = time.process_time()
    act()
    view.table.viewport().repaint()
    longest = time.process_time() - begun
    for _ in range(20):
        begun = time.process_time()
        QApplication.processEvents()
        longest = max(longest, time.process_time() - begun)
    return 1000 * longest


def _timed(act: _Act, repeats: int) -> float:
    begun = time.process_time()
    for _ in range(repeats):
        act()
    return 1_000_000 * (time.process_time() - begun) / repeats
