"""Settings window and assistant with the program behind them: what is typed is tried, kept and taken up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes.configuring import FakeConfiguring

from tiep_launcher.desktop.assistant import Assistant
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.setting_up import SettingUp
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.services.connection_test import ConnectionResult

REJECTED = ConnectionResult(is_reached=True, is_key_accepted=False, problem=Problem("key_rejected"))


@pytest.fixture
def behind() -> FakeConfiguring:
    return FakeConfiguring()


@pytest.fixture
def setting_up(qtbot: QtBot, behind: FakeConfiguring) -> Iterator[SettingUp]:
    io = IoThread(is_debug=True)
    io.start()
    made = SettingUp(behind, io, lambda: None)
    yield made
    made.close()
    io.stop()


def settings(qtbot: QtBot, setting_up: SettingUp) -> SettingsWindow:
    setting_up.show_settings()
    window = setting_up.window
    assert window is not None
    qtbot.waitUntil(lambda: window.pages.groups() != [] and window.pages.keys.text() != "")
    window.activateWindow()
    return window


def assistant(qtbot: QtBot, setting_up: SettingUp) -> Assistant:
    setting_up.show_assistant()
    qtbot.waitUntil(lambda: setting_up.assistant is not None and setting_up.assistant.isVisible())
    made = setting_up.assistant
    assert made is not None
    made.activateWindow()
    QApplication.processEvents()
    return made


def typed(widget: QWidget | None, text: str) -> None:
    """Type into whatever has the keyboard in a window."""
    assert isinstance(widget, QLineEdit)
    QTest.keyClicks(widget, text)


def enter(window: QWidget) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)


def button(window: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == text]
    return found


# the settings window


def test_a_change_is_kept_and_taken_up(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    window = settings(qtbot, setting_up)
    line = window.pages.row("doctor.id").control
    typed(line, "D-17")
    with qtbot.waitSignal(
        setting_up.around_changed, check_params_cb=lambda around: around.notices == ("D-17",)
    ):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.status == "Saved.")
    assert behind.own == {"doctor.id": "D-17"}
    assert window.pages.row("doctor.id").origin() == "Set by you"


def test_nothing_is_kept_if_one_value_is_wrong(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    window = settings(qtbot, setting_up)
    typed(window.pages.row("doctor.id").control, "D-17")
    line = window.pages.row("api_url").control
    assert isinstance(line, QLineEdit)
    line.clear()
    typed(line, "tiep")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Not saved" in window.status)
    assert window.pages.row("api_url").problem() == "⚠ This is no address."
    assert behind.own == {}
    assert window.changes() == {"doctor.id": "D-17", "api_url": "tiep"}


def test_whatever_goes_wrong_is_said_and_the_window_stays_usable(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring, monkeypatch: pytest.MonkeyPatch
):
    async def fails(changes: object) -> None:
        raise LauncherError.of("store_closed")

    window = settings(qtbot, setting_up)
    monkeypatch.setattr(behind, "change", fails)
    typed(window.pages.row("doctor.id").control, "D-17")
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.status == "<store_closed>")
    assert button(window, "Save").isEnabled()


def test_a_key_is_entered_hidden_replaced_and_removed(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    with qtbot.waitSignal(setting_up.key_missing_changed, check_params_cb=bool):
        window = settings(qtbot, setting_up)
    keys = window.pages.keys
    qtbot.waitUntil(lambda: keys.button("api-key", "enter") is not None)
    with qtbot.waitSignal(setting_up.key_missing_changed, check_params_cb=lambda missing: not missing):
        keys.button("api-key", "enter").setFocus()
        keys.button("api-key", "enter").click()
        (dialog,) = [box for box in window.findChildren(QInputDialog) if box.isVisible()]
        typed(dialog.findChild(QLineEdit), "sandbox-key")
        enter(dialog)
    assert behind.secrets == {"api-key": "sandbox-key"}
    qtbot.waitUntil(lambda: "accepts" in window.pages.connection.text())
    qtbot.waitUntil(lambda: keys.button("api-key", "remove") is not None)
    assert "sandbox-key" not in keys.text()
    assert window.focusWidget() is keys.button("api-key", "enter"), "the keyboard stays where it was"
    keys.button("api-key", "remove").click()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    with qtbot.waitSignal(setting_up.key_missing_changed, check_params_cb=bool):
        button(box, "Remove").click()
    assert behind.secrets == {}


def test_a_try_runs_aside_and_can_be_cancelled(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    window = settings(qtbot, setting_up)
    view = window.pages.connection
    behind.is_waiting = True
    view.button.click()
    qtbot.waitUntil(lambda: len(behind.tried) == 1)
    assert button(window, "Cancel the test").isEnabled()
    view.button.click()
    qtbot.waitUntil(lambda: behind.was_cancelled)
    assert view.text() == ""
    behind.is_waiting = False
    view.button.click()
    qtbot.waitUntil(lambda: "accepts" in view.text())
    assert behind.tried[-1] == (None, "https://api.tiep.ai", None)


def test_closing_the_window_ends_the_try(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    window = settings(qtbot, setting_up)
    behind.is_waiting = True
    window.pages.connection.button.click()
    qtbot.waitUntil(lambda: len(behind.tried) == 1)
    window.close()
    qtbot.waitUntil(lambda: behind.was_cancelled)


def test_what_is_being_edited_survives_a_second_look(qtbot: QtBot, setting_up: SettingUp):
    window = settings(qtbot, setting_up)
    typed(window.pages.row("doctor.id").control, "D-17")
    setting_up.show_settings()
    assert setting_up.window is window
    assert window.changes() == {"doctor.id": "D-17"}


# the assistant


def test_from_nothing_to_a_first_visit_by_keyboard(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    setting_up.begin(is_test=False, is_started_by_hand=True)
    qtbot.waitUntil(lambda: setting_up.assistant is not None and setting_up.assistant.isVisible())
    shown = setting_up.assistant
    assert shown is not None
    assert behind.noted
    shown.activateWindow()
    typed(shown.focusWidget(), "facility-key")
    enter(shown)
    qtbot.waitUntil(lambda: shown.step == 1)
    assert behind.tried == [(None, None, "facility-key")]
    assert behind.secrets == {"api-key": "facility-key"}
    typed(shown.focusWidget(), "D-17")
    qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    typed(shown.focusWidget(), "Dr. Lopez")
    enter(shown)
    qtbot.waitUntil(lambda: shown.step == 2)
    assert behind.own == {"doctor.id": "D-17", "doctor.name": "Dr. Lopez"}
    assert shown.ready_step.lines.text() == "The facility key is kept.\nVisits are started for Dr. Lopez."
    with qtbot.waitSignal(setting_up.first_visit_wanted):
        enter(shown)
    assert setting_up.assistant is None


def test_it_comes_by_itself_once_only_and_never_for_a_call(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    with qtbot.waitSignal(setting_up.key_missing_changed, check_params_cb=bool):
        setting_up.begin(is_test=False, is_started_by_hand=False)
    with qtbot.waitSignal(setting_up.panel_wanted):
        setting_up.begin(is_test=False, is_started_by_hand=False)
    assert setting_up.assistant is None
    behind.noted = True
    with qtbot.waitSignal(setting_up.key_missing_changed):
        setting_up.begin(is_test=False, is_started_by_hand=True)
    assert setting_up.assistant is None
    assert assistant(qtbot, setting_up).isVisible(), "it is still there for whoever asks"


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_it_can_be_left_at_any_step_without_harm(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring, steps: int
):
    shown = assistant(qtbot, setting_up)
    for _ in range(steps):
        button(shown, "Skip").click()
    assert shown.step == steps
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert setting_up.assistant is None
    assert (behind.own, behind.secrets) == ({}, {})


def test_a_rejected_key_is_not_kept_unless_somebody_insists(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    behind.results = [REJECTED]
    shown = assistant(qtbot, setting_up)
    typed(shown.key_step.key.line, "wrong-key")
    enter(shown)
    qtbot.waitUntil(lambda: "<key_rejected>" in shown.key_step.lines.text())
    assert shown.step == 0
    assert behind.secrets == {}
    button(shown, "Keep it all the same").click()
    qtbot.waitUntil(lambda: shown.step == 1)
    assert behind.secrets == {"api-key": "wrong-key"}


def test_another_address_is_tried_and_kept_with_the_key(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    shown = assistant(qtbot, setting_up)
    typed(shown.key_step.key.line, "k")
    shown.key_step.address.line.clear()
    typed(shown.key_step.address.line, "https://tiep.example")
    enter(shown)
    qtbot.waitUntil(lambda: shown.step == 1)
    assert behind.tried == [(None, "https://tiep.example", "k")]
    assert behind.own == {"api_url": "https://tiep.example"}


def test_a_key_store_that_takes_nothing_is_said(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    behind.key_problem = "This system has no key store for this user."
    shown = assistant(qtbot, setting_up)
    typed(shown.key_step.key.line, "k")
    enter(shown)
    qtbot.waitUntil(lambda: shown.problem == "⚠ This system has no key store for this user.")
    assert shown.step == 0


def test_the_kept_key_is_tried_if_none_is_typed(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    behind.secrets["api-key"] = "kept"
    shown = assistant(qtbot, setting_up)
    enter(shown)
    qtbot.waitUntil(lambda: shown.step == 1)
    assert behind.tried == [(None, None, None)]
    assert behind.secrets == {"api-key": "kept"}


def test_without_a_key_the_first_visit_is_not_offered(qtbot: QtBot, setting_up: SettingUp):
    shown = assistant(qtbot, setting_up)
    enter(shown)
    assert shown.step == 0
    assert shown.key_step.key.remark() == "⚠ Fill in the key, or skip this step."
    button(shown, "Skip").click()
    enter(shown)
    assert shown.doctor_step.doctor_id.remark() == "⚠ Fill in the ID, or skip this step."
    button(shown, "Skip").click()
    assert not shown.next_button.isEnabled()
    assert "no visit can be started" in shown.ready_step.lines.text()


def test_leaving_forgets_the_typed_key_and_ends_the_try(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    behind.is_waiting = True
    shown = assistant(qtbot, setting_up)
    typed(shown.key_step.key.line, "k")
    enter(shown)
    qtbot.waitUntil(lambda: len(behind.tried) == 1)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: behind.was_cancelled)
    assert behind.secrets == {}
    behind.is_waiting = False
    assert assistant(qtbot, setting_up).key_step.key.text() == ""


@pytest.mark.parametrize("problem", [None, "No browser was found."])
def test_the_simulated_tiep_is_started_and_said(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring, problem: str | None
):
    behind.sandbox_problem = problem
    shown = assistant(qtbot, setting_up)
    button(shown, "Try it with the simulated Tiep").click()
    if problem is None:
        qtbot.waitUntil(lambda: "Test set-up" in shown.note)
    else:
        qtbot.waitUntil(lambda: shown.problem == f"⚠ {problem}")
    assert behind.sandboxes == 1
    assert (behind.own, behind.secrets) == ({}, {})


def test_without_the_sandbox_it_is_not_offered(qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring):
    behind.has_sandbox = False
    shown = assistant(qtbot, setting_up)
    assert not button(shown, "Try it with the simulated Tiep").isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, setting_up: SettingUp):
    shown = assistant(qtbot, setting_up)
    button(shown, "Skip").setFocus()
    enter(shown)
    assert shown.step == 1
    button(shown, "Back").setFocus()
    enter(shown)
    assert shown.step == 0


def test_of_several_facilities_the_settings_ask_for_the_keys(
    qtbot: QtBot, setting_up: SettingUp, behind: FakeConfiguring
):
    behind.facilities = ("north", "south")
    with qtbot.waitSignal(setting_up.key_missing_changed):
        setting_up.begin(is_test=False, is_started_by_hand=False)
    setting_up.set_up_key()
    assert setting_up.window is not None
    assert setting_up.window.isVisible()
    assert setting_up.assistant is None


def test_it_is_reached_from_the_settings(qtbot: QtBot, setting_up: SettingUp):
    window = settings(qtbot, setting_up)
    button(window, "Set up again…").click()
    qtbot.waitUntil(lambda: setting_up.assistant is not None and setting_up.assistant.isVisible())
