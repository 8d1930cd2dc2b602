"""The main window, small, ordinary and large, and what lies over it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import moment_word, state_text
from tiep_launcher.desktop.visit_groups import Group
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.report_search import FoundInReport


def main_window(session: Session | None, count: int = 24) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    made.set_bar("Dr. Maria Lopez (D-17)", "Sample Clinic", True)
    made.set_connection(QCoreApplication.translate("Showing", "Connected to Tiep"), is_connected=True)
    sessions = samples.visits(count)
    if session is not None:
        sessions = [session, *(one for one in sessions if one.launch_id != session.launch_id)]
    made.set_launches(sessions, samples.NOW)
    if session is not None:
        made.select(session.launch_id)
        report = samples.report() if session.newest_report else None
        made.show_launch(session, says(session, samples.NOW, None, state_text, moment_word), report)
        made.mark_copied(session.launch_id, "/reason", samples.ago(3))
    return made


def views() -> list[View]:
    saved = samples.session(Phase.REPORT_SAVED, "chosen")
    running = samples.session(Phase.IN_PROGRESS, "chosen")
    old = replace(samples.every_state()["old report"], launch_id="chosen")
    return [
        View("report", partial(main_window, saved)),
        View("running", partial(main_window, running)),
        View("nothing chosen", partial(main_window, None)),
        View("old report, 10,000 visits", partial(main_window, old, 10_000)),
        View("found in a report", partial(main_window, saved), then=_search),
        View("reports ready only", partial(main_window, saved), then=_only_ready),
        View("no visits", partial(main_window, None, 0)),
        View("covered", partial(main_window, saved), then=_cover),
        View("report, 900 x 600", partial(main_window, saved), QSize(900, 600)),
        View("running, 900 x 600", partial(main_window, running), QSize(900, 600)),
        View("report, 1920 x 1080", partial(main_window, saved), QSize(1920, 1080)),
        View("report, 3840 x 2160", partial(main_window, saved), QSize(3840, 2160)),
    ]


def _search(window: QWidget) -> None:
    assert isinstance(window, MainWindow)
    window.visits.filter.setText("ibuprofen")
    word = frozenset({"ibuprofen"})
    found = {
        "chosen": FoundInReport(word, "Plan", "Ibuprofen 400 mg, three times daily with food"),
        "L7": FoundInReport(word, "Allergies", "…bears penicillin well; no Ibuprofen because of"),
    }
    window.visits.show_found(("ibuprofen",), found, is_complete=False)
    window.visit.report.look_for("ibuprofen")


def _only_ready(window: QWidget) -> None:
    assert isinstance(window, MainWindow)
    window.visits.groups.box.setCurrentIndex(1 + list(Group).index(Group.READY))


def _cover(window: QWidget) -> None:
    LockCover(window).cover()
