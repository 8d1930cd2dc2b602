"""Rules for every window: a name for every control, a path for the keyboard, text that is never markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from tests.desktop import picks, samples, setting_samples

from tiep_launcher.desktop.assistant import Assistant
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.new_visit import NewVisitDialog
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.worklist import Found

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit)


def make_window(kind: str) -> QWidget:
    if kind == "dialog":
        return NewVisitDialog(doctor_id="D-1")
    if kind.startswith("palette"):
        palette = Palette()
        palette.begin(Around(), Doctor("D-1"), has_worklist=True, has_server=True)
        entries = () if kind.endswith("empty") else tuple(picks.day())
        palette.show_found(Found(entries=entries, total=len(entries)))
        if kind.endswith("problems"):
            palette.server_ended(["The server did not answer."])
            palette.show_problems(["This visit is open for another doctor."])
        return palette
    if kind == "settings":
        settings = SettingsWindow()
        settings.show_configuration(setting_samples.configuration())
        settings.show_keys(setting_samples.KEPT)
        return settings
    if kind.startswith("assistant"):
        assistant = Assistant(has_sandbox=True)
        assistant.show_configuration(setting_samples.configuration(), has_key=True)
        for _ in range(int(kind[-1])):
            assistant.go_on()
        return assistant
    if kind == "doctor dialog":
        return NewVisitDialog()
    made = Panel() if kind.startswith("panel") else MainWindow()
    made.set_bar("Dr. Lopez", "Sample Clinic", True)
    if kind.endswith("report"):
        session = samples.session(Phase.REPORT_SAVED)
        made.show_launch(session, says(session, samples.NOW), samples.report())
    elif kind.endswith("running"):
        session = samples.session(Phase.IN_PROGRESS)
        made.show_launch(session, says(session, samples.NOW), None)
    elif isinstance(made, Panel) and kind.endswith("missing"):
        made.say_key_missing(is_missing=True)
    return made


@pytest.fixture(
    params=[
        "palette",
        "palette empty",
        "palette problems",
        "dialog",
        "doctor dialog",
        "panel",
        "panel report",
        "panel running",
        "window",
        "window report",
        "panel missing",
        "settings",
        "assistant 0",
        "assistant 1",
        "assistant 2",
    ]
)
def window(request: pytest.FixtureRequest, qtbot) -> QWidget:
    made = make_window(request.param)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def controls(window: QWidget) -> list[QWidget]:
    found = [w for w in window.findChildren(QWidget) if isinstance(w, _CONTROLS) and w.isVisible()]
    # Parts that Qt makes inside its own controls belong to them.
    return [w for w in found if not isinstance(w.parentWidget(), (QLineEdit, QComboBox, QAbstractItemView))]


def test_every_control_has_a_name(window: QWidget):
    for control in controls(window):
        assert control.accessibleName(), control


def test_the_keyboard_reaches_every_control(window: QWidget):
    window.activateWindow()
    first = window.focusWidget() or window
    reached: set[QWidget] = set()
    at = first
    for _ in range(2_000):
        reached.add(at)
        at = at.nextInFocusChain()
        if at is first:
            break
    for control in controls(window):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control
        assert control in reached, control


def test_no_label_reads_markup(window: QWidget):
    for label in window.findChildren(QLabel):
        if label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()


def test_mnemonics_in_one_window_do_not_collide(window: QWidget):
    texts = [b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()]
    texts += [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.buddy()]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text.replace("&&", "")]
    assert len(keys) == len(set(keys)), texts


def test_nothing_is_wider_than_its_window(window: QWidget):
    for control in controls(window):
        left = control.mapTo(window, control.rect().topLeft()).x()
        assert left >= 0
        assert left + control.width() <= window.width()


def test_a_cover_has_a_name_and_takes_the_keyboard(window: QWidget):
    cover = LockCover(window)
    cover.cover()
    assert cover.accessibleName()
    assert window.focusWidget() is cover
