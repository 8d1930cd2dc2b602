"""What is covered, what is asked then, and whose report is copied while the hospital system shows another."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.main_windows import main_window
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.switches import jones
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.covered_dialog import CoveredDialog
from tiep_launcher.desktop.covering import Covering
from tiep_launcher.desktop.link_dialog import LinkDialog
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.session import Phase, Session

_SIZE = QSize(340, 640)


def views() -> list[View]:
    saved = samples.session(Phase.REPORT_SAVED)
    long = samples.session(Phase.REPORT_SAVED, request=samples.long_request())
    return [
        View("covered", lambda: panel(saved), _SIZE, lambda made: _covering(made).cover()),
        View(
            "running visit, left alone",
            lambda: panel(samples.session(Phase.IN_PROGRESS)),
            _SIZE,
            lambda made: _covering(made).cover_reports("L1"),
        ),
        View("asked while covered", CoveredDialog),
        View("a doubtful link", lambda: LinkDialog(saved.request)),
        View("a doubtful link, long names", lambda: LinkDialog(samples.long_request())),
        View("another patient in the HIS", lambda: _other(saved, jones().patient), _SIZE),
        View("clicked once", lambda: _other(saved, jones().patient), _SIZE, _click),
        View("long names", lambda: _other(long, jones().patient), _SIZE),
        View("another one with a long name", lambda: _other(saved, samples.long_request().patient), _SIZE),
        View("in the window", lambda: _in_window(saved)),
    ]


def _covering(made: QWidget) -> Covering:
    assert isinstance(made, Panel)
    covering = Covering(made, made)
    covering.panel_shows("L1")
    return covering


def _other(session: Session, patient: Patient) -> Panel:
    made = panel(session)
    made.visit.set_his_patient(patient)
    return made


def _click(made: QWidget) -> None:
    assert isinstance(made, Panel)
    made.visit.report.next_field()


def _in_window(session: Session) -> QWidget:
    made = main_window(session)
    made.visit.set_his_patient(jones().patient)
    return made
