"""Shows a report once and prints how many milliseconds it took: ``report_process.py ours|theirs ROWS``.

A process of its own for each round, as a report is mostly the first thing that a window shows.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from tests.benchmarks.report_samples import body, form, painted_ms, report_of, window

SIZE = (800, 600)
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractTableModel):
    """As little of a model as Qt can show: three texts a row."""

    def __init__(self, rows: list[tuple[str, str, str]], parent: QTableView) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: ARG002, B008, N802 - Qt's own
        return 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def _ours(rows: int) -> float:
    """Do what the program does with an answer to a poll, in its open window, until the report is painted."""
    view = window()
    sent, at_form = body(rows), form(rows)
    begun = time.process_time()
    report = report_of(sent, at_form)
    return 1000 * (time.process_time() - begun) + painted_ms(view, report, at_form)


def _theirs(rows: int) -> float:
    warm = QWidget()
    warm.resize(50, 50)
    warm.show()
    QApplication.processEvents()
    begun = time.process_time()
    texts = [(f"field-{n}", f"Field {n}", f"Shoulder pain after tennis, {n}") for n in range(rows)]
    table = QTableView()
    table.setModel(_Rows(texts, table))
    table.verticalHeader().setDefaultSectionSize(24)
    table.resize(*SIZE)
    table.show()
    table.viewport().repaint()
    return 1000 * (time.process_time() - begun)


if __name__ == "__main__":
    app = QApplication(["report"])
    print((_ours if sys.argv[1] == "ours" else _theirs)(int(sys.argv[2])), flush=True)  # noqa: T201 - its answer
    os._exit(0)  # what comes now is not measured
