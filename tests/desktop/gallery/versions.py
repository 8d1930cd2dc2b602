"""A report that was saved twice: what changed, only that, and the version of before."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.main_windows import main_window
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.domain.session import Phase, ReportVersion, Session

_SIZE = QSize(340, 900)


def views() -> list[View]:
    first, second = samples.version(received_at=samples.ago(95)), samples.version(2)
    return [
        View("second version", lambda: panel(_session(first, second)), _SIZE, _compare),
        View("only what changed", lambda: panel(_session(first, second)), _SIZE, _only_changed),
        View("first version", lambda: panel(_session(first, second)), _SIZE, _older),
        View(
            "window, second version",
            lambda: main_window(_session(first, second)),
            QSize(1000, 720),
            _compare,
        ),
    ]


def _session(*versions: ReportVersion) -> Session:
    return samples.session(Phase.REPORT_SAVED, reports=versions)


def _compare(made: QWidget) -> None:
    assert isinstance(made, Panel | MainWindow)
    made.visit.read_versions_with(samples.report_of)
    made.visit._choose_version(2)


def _only_changed(made: QWidget) -> None:
    assert isinstance(made, Panel)
    _compare(made)
    made.visit.versions._only.click()


def _older(made: QWidget) -> None:
    assert isinstance(made, Panel)
    _compare(made)
    made.visit._choose_version(1)
