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
from tiep_launcher.domain.session import Phase, Session


def main_window(session: Session | None, count: int = 24) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    made.set_bar("Dr. Maria Lopez (D-17)", "Sample Clinic", True)
    made.set_connection(QCoreApplication.translate("Showing", "Connected to Tiep"), is_connected=True)
    sessions = samples.visits(count)
    if session is not None:
        sessions = [session, *sessions]
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
        View("no visits", partial(main_window, None, 0)),
        View("covered", partial(main_window, saved), then=_cover),
        View("report, 900 x 600", partial(main_window, saved), QSize(900, 600)),
        View("running, 900 x 600", partial(main_window, running), QSize(900, 600)),
        View("report, 1920 x 1080", partial(main_window, saved), QSize(1920, 1080)),
        View("report, 3840 x 2160", partial(main_window, saved), QSize(3840, 2160)),
    ]


def _cover(window: QWidget) -> None:
    LockCover(window).cover()
