"""The panel in every state of a visit."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import moment_word, problem_text, state_text
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Session

_SIZE = QSize(340, 440)


def panel(session: Session | None, report: Report | None = None) -> Panel:
    made = Panel(now=lambda: samples.NOW)
    made.set_bar("Dr. Maria Lopez", "Sample Clinic", True)
    if session is None:
        made.show_empty()
        return made
    newest = session.newest_report
    shown = report or (samples.report() if newest is not None else None)
    made.show_launch(
        session,
        says(session, samples.NOW, problem_text("No API key is kept."), state_text, moment_word),
        shown,
    )
    return made


def _say_key_missing(made: QWidget) -> None:
    assert isinstance(made, Panel)
    made.say_key_missing(is_missing=True)


def views() -> list[View]:
    states = samples.every_state().items()
    return [
        View("empty", partial(panel, None), _SIZE),
        View("key missing", partial(panel, None), _SIZE, _say_key_missing),
        *[View(name, partial(panel, session), _SIZE) for name, session in states],
    ]
