"""The window of the embedded view, with everything that can stand in it, and what it asks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMessageBox, QWidget
from tests.desktop import samples
from tests.desktop.fake_page import FakePage
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.embedded.questions import ask_to_close
from tiep_launcher.desktop.embedded.window import VisitWindow
from tiep_launcher.desktop.embedded.words import Trouble, TroubleKind
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import moment_word, problem_text, state_text
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase

_SIZE = QSize(760, 480)
_NARROW = QSize(460, 420)
_REFUSED = "Tiep wanted to open another place (example.org). Only Tiep is shown here."


def views() -> list[View]:
    return [
        View("opening", _window, _SIZE),
        View("open", _window, _SIZE, _come),
        View("recording", _window, _SIZE, _listen),
        View("recording, narrow", _window, _NARROW, _listen),
        View("recording, another doctor", _window, _SIZE, _record_another_doctors),
        View("saved", _window, _SIZE, _save),
        View("refused", _window, _SIZE, _refuse),
        View("covered while recording", _window, _SIZE, _cover),
        *[View(kind.value, _window, _SIZE, partial(_fail, kind)) for kind in TroubleKind],
        View("not started again", _window, _SIZE, _not_started),
        View("question, recording", partial(_question, is_recording=True)),
        View("question, not saved", partial(_question, is_recording=False)),
    ]


def _window() -> VisitWindow:
    made = VisitWindow(samples.session(Phase.IN_PROGRESS), FakePage)
    made.bar.set_bar("Dr. Maria Lopez", "Sample Clinic", is_test=True)
    made.open("https://app.tiep.ai/")
    return made


def _parts(widget: QWidget) -> tuple[VisitWindow, FakePage]:
    assert isinstance(widget, VisitWindow)
    page = widget.findChild(FakePage)
    assert page is not None
    return widget, page


def _come(widget: QWidget) -> None:
    _parts(widget)[1].come()


def _listen(widget: QWidget) -> None:
    _come(widget)
    _parts(widget)[1].listen()


def _record_another_doctors(widget: QWidget) -> None:
    _listen(widget)
    _parts(widget)[0].show_whose(Doctor("D-2", "Dr. Tom Baker"))


def _save(widget: QWidget) -> None:
    _listen(widget)
    saved = samples.session(Phase.REPORT_SAVED)
    _parts(widget)[0].show_session(saved, says(saved, samples.NOW, None, state_text, moment_word))


def _refuse(widget: QWidget) -> None:
    _listen(widget)
    _parts(widget)[0].message.say(_REFUSED, Tone.ATTENTION)


def _cover(widget: QWidget) -> None:
    _listen(widget)
    LockCover(_parts(widget)[0].body).cover()


def _fail(kind: TroubleKind, widget: QWidget) -> None:
    _parts(widget)[1].fail(Trouble(kind))


def _not_started(widget: QWidget) -> None:
    _fail(TroubleKind.CRASHED, widget)
    failed = samples.session(Phase.FAILED)
    reason = problem_text("The server's name was not found.")
    _parts(widget)[0].show_session(failed, says(failed, samples.NOW, reason, state_text, moment_word))


def _question(*, is_recording: bool) -> QMessageBox:
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    name = patient_name(samples.patient())
    return ask_to_close(None, name, is_recording=is_recording, close=nothing, hide=nothing)
