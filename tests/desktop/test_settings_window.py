"""The settings window: every setting is there, changes are collected, wrong ones are named at their field."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop import setting_samples as samples

from tiep_launcher.desktop.configuring import Configuration, KeptKey, Keys, KeyState
from tiep_launcher.desktop.connection_words import connection_lines
from tiep_launcher.desktop.setting_row import SettingRow
from tiep_launcher.desktop.setting_words import Group
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.settings import SETTINGS, Kind, Origin
from tiep_launcher.services.connection_test import ConnectionResult

CONTROLS = {
    Kind.WHOLE_NUMBER: QSpinBox,
    Kind.YES_NO: QCheckBox,
    Kind.CHOICE: QComboBox,
    Kind.TEXT_LIST: QPlainTextEdit,
    Kind.TEXT: QLineEdit,
    Kind.URL: QLineEdit,
    Kind.PATH: QLineEdit,
    Kind.COMMAND: QLineEdit,
    Kind.SHORTCUT: QLineEdit,
    Kind.FILE_PATTERN: QLineEdit,
    Kind.TIME_ZONE: QLineEdit,
}


@pytest.fixture
def make(qtbot: QtBot):
    held: list[SettingsWindow] = []

    def shown(configuration: Configuration | None = None, keys: Keys = samples.KEPT) -> SettingsWindow:
        window = SettingsWindow()
        held.append(window)  # Qt's bindings delete what nobody holds
        qtbot.addWidget(window)
        window.show_configuration(configuration or samples.configuration())
        window.show_keys(keys)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    return shown


def fill(window: SettingsWindow, name: str, text: str) -> None:
    line = window.pages.row(name).control
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def button(window: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == text]
    return found


def boxes(window: SettingsWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_every_setting_is_shown_in_some_group_with_a_control_of_its_kind(make):
    window = make()
    seen: set[str] = set()
    for group in window.pages.groups():
        window.show_group(group)
        for row in window.findChildren(SettingRow):
            if row.isVisible():
                seen.add(row.state.name)
                wanted = QComboBox if row.state.name == "default_form" else CONTROLS[row.state.setting.kind]
                assert isinstance(row.control, wanted), row.state.name
    assert seen == {setting.name for setting in SETTINGS}


def test_what_is_in_force_is_shown_and_nothing_counts_as_changed(make):
    values: dict[str, dict[str, Any]] = {
        "doctor.id": samples.mine("D-17"),
        "doctor.specialties": samples.mine(["A", "B"], []),
        "view": samples.mine("embedded", "browser"),
        "allow_patient_arguments": samples.mine(False, True),
        "poll_interval_s": samples.mine(7, 2),
        "default_form": samples.mine("a form that is gone"),
    }
    window = make(samples.configuration(values))
    assert window.changes() == {}
    shown = {name: window.pages.row(name).text() for name in values}
    assert shown == {
        "doctor.id": "D-17",
        "doctor.specialties": '["A", "B"]',
        "view": "embedded",
        "allow_patient_arguments": "false",
        "poll_interval_s": "7",
        "default_form": "a form that is gone",
    }
    assert not button(window, "Save").isEnabled()


def test_every_kind_of_change_is_collected_as_config_set_takes_it(make, qtbot: QtBot):
    window = make(samples.configuration({"doctor.name": samples.mine("Dr. Old")}))
    fill(window, "doctor.id", "D-18")
    fill(window, "doctor.name", "")
    lines = window.pages.row("doctor.specialties").control
    assert isinstance(lines, QPlainTextEdit)
    lines.setPlainText("ORTHOPEDICS\n\n  GENERAL ")
    number = window.pages.row("poll_interval_s").control
    assert isinstance(number, QSpinBox)
    number.setValue(9)
    box = window.pages.row("allow_patient_arguments").control
    assert isinstance(box, QCheckBox)
    box.click()
    choice = window.pages.row("view").control
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("embedded"))
    choice.activated.emit(choice.currentIndex())
    expected = {
        "doctor.id": "D-18",
        "doctor.name": None,
        "doctor.specialties": json.dumps(["ORTHOPEDICS", "GENERAL"]),
        "poll_interval_s": "9",
        "allow_patient_arguments": "false",
        "view": "embedded",
    }
    assert window.changes() == expected
    assert window.status == "There are changes that are not saved yet."
    with qtbot.waitSignal(window.save_wanted) as saved:
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [expected]
    assert not button(window, "Save").isEnabled(), "not twice at once"


def test_the_keyboard_goes_as_the_eye_does(make):
    window = make(keys=samples.KEPT)
    window.show_keys(samples.MISSING)
    QApplication.processEvents()
    reached: list[str] = []
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget().accessibleName())
    assert reached[:2] == ["Enter key… Facility key", "Test connection"]
    assert reached[2:4] == ["Address of Tiep's service", "Address of Tiep's page"]
    assert reached[4:] == ["Close", "Set up again, step by step", "Search the settings", "Groups of settings"]


def test_typing_it_back_is_no_change(make):
    window = make(samples.configuration({"doctor.id": samples.mine("D-17")}))
    fill(window, "doctor.id", "D-18")
    fill(window, "doctor.id", "D-17")
    assert window.changes() == {}
    assert window.status == ""


def test_an_emptied_field_without_an_own_value_is_no_change(make):
    window = make()
    fill(window, "api_url", "")
    assert window.changes() == {}


def test_reset_takes_the_users_own_value_back(make):
    window = make(samples.configuration({"api_url": samples.mine("https://a", "https://api.tiep.ai")}))
    row = window.pages.row("api_url")
    assert row.reset_button.isVisible()
    assert row.origin() == "Set by you"
    row.reset_button.click()
    assert row.text() == "https://api.tiep.ai"
    assert window.changes() == {"api_url": None}
    assert "once it is saved" in row.origin()
    fill(window, "api_url", "https://b")
    assert window.changes() == {"api_url": "https://b"}
    window.pages.undo()
    assert row.text() == "https://a"
    assert not window.pages.row("app_url").reset_button.isVisible(), "nothing to take back"


def test_what_is_managed_is_disabled_and_says_so(make):
    managed = {"api_url": samples.managed("https://tiep.example", has_own=True)}
    row = make(samples.configuration(managed)).pages.row("api_url")
    assert not row.control.isEnabled()
    assert row.origin() == "Managed by your organisation. Your own setting does not count."
    assert not row.reset_button.isVisible()
    assert "Managed" in row.control.accessibleDescription()


def test_a_wrong_value_is_named_at_its_field_and_the_way_leads_there(make):
    window = make()
    window.show_group(Group.PRIVACY)
    fill(window, "browser_command", "'")
    window.show_problems([("browser_command", "This is no command line."), ("", "The disk is full.")])
    row = window.pages.row("browser_command")
    assert row.isVisible()
    assert row.problem() == "⚠ This is no command line."
    assert row.control.property("wrong") is True
    assert window.group is Group.VISITS
    assert window.focusWidget() is row.control
    assert window.status == "The disk is full."
    fill(window, "browser_command", "firefox %u")
    assert row.problem() == ""
    assert row.control.property("wrong") is False


def test_a_value_is_checked_when_its_field_is_left(make, qtbot: QtBot):
    window = make()
    fill(window, "api_url", "tiep")
    with qtbot.waitSignal(window.check_wanted) as asked:
        qtbot.keyClick(window.pages.row("api_url").control, Qt.Key.Key_Tab)
    assert asked.args == ["api_url", "tiep"]
    window.show_problem_of("api_url", "This is no address.")
    assert window.pages.row("api_url").problem() == "⚠ This is no address."


def test_a_value_that_was_left_out_says_why(make):
    left_out = {"has_own": True, "left_out": "This must be https."}
    row = make(samples.configuration({"api_url": left_out})).pages.row("api_url")
    assert row.problem() == "⚠ A value was left out because it is wrong: This must be https."
    assert row.reset_button.isVisible()


def test_saved_says_what_counts_later(make):
    window = make()
    fill(window, "doctor.id", "D-18")
    after = samples.configuration({"doctor.id": samples.mine("D-18")})
    window.show_saved(after, ["Language"])
    assert window.status == "Saved. From the next start of Tiep Launcher counts: Language"
    assert window.changes() == {}
    assert window.pages.row("doctor.id").origin() == "Set by you"
    fill(window, "doctor.id", "D-19")
    assert window.status == "There are changes that are not saved yet."


def test_what_counts_from_the_next_start_says_so_before(make):
    row = make(samples.configuration({"view": {"counts_at_once": False}})).pages.row("view")
    assert row.origin() == "Default · counts from the next start"


def test_search_finds_settings_of_all_groups(make, qtbot: QtBot):
    window = make()

    def found() -> set[str]:
        return {row.state.name for row in window.findChildren(SettingRow) if row.isVisible()}

    window.search("ADDRESS tiep")
    assert found() >= {"api_url", "app_url"}
    assert window.group is None
    window.search("allow_patient")
    assert found() == {"allow_patient_arguments"}
    window.search("xyzzy")
    assert found() == set()
    assert any(
        "Try another word" in label.text() for label in window.findChildren(QLabel) if label.isVisible()
    )
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible(), "the first Esc ends the search"
    assert found() >= {"api_url", "app_url"}
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.focusWidget(), QLineEdit)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_closing_with_changes_asks_and_escape_stays(make, qtbot: QtBot):
    window = make()
    fill(window, "doctor.id", "D-18")
    window.close()
    assert window.isVisible()
    (box,) = boxes(window)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.changes() == {"doctor.id": "D-18"}
    window.close()
    (box,) = boxes(window)
    with qtbot.waitSignal(window.save_wanted):
        button(box, "Save").click()
    assert window.isVisible(), "not before it is kept"
    window.show_saved(samples.configuration({"doctor.id": samples.mine("D-18")}), [])
    assert not window.isVisible()


def test_closing_after_a_failed_save_does_not_lose_anything(make):
    window = make()
    fill(window, "api_url", "tiep")
    window.close()
    button(boxes(window)[0], "Save").click()
    window.show_problems([("api_url", "This is no address.")])
    assert window.isVisible()
    assert window.changes() == {"api_url": "tiep"}
    window.show_saved(samples.configuration(), [])
    assert window.isVisible()


def test_changes_can_be_discarded(make):
    window = make()
    fill(window, "doctor.id", "D-18")
    window.close()
    button(boxes(window)[0], "Discard changes").click()
    assert not window.isVisible()
    assert window.changes() == {}


def test_each_facility_has_its_own_rows(make, qtbot: QtBot):
    own = {"facilities.south.api_url": samples.mine("https://south.example", "https://api.tiep.ai")}
    window = make(samples.configuration(own, facilities=("north", "south")), samples.TWO)
    shown = {row.state.name for row in window.findChildren(SettingRow) if row.isVisible()}
    assert shown == {"api_url", "app_url"}
    assert not window.pages.connection.button.isEnabled(), "which connection is meant is not clear"
    window.pages.show_facility("south")
    shown = {row.state.name for row in window.findChildren(SettingRow) if row.isVisible()}
    assert shown == {"facilities.south.api_url", "facilities.south.app_url"}
    assert "north" not in window.pages.keys.text()
    with qtbot.waitSignal(window.test_wanted) as asked:
        window.pages.connection.button.click()
    assert asked.args == ["south", "https://south.example"]
    window.show_problems([("facilities.north.app_url", "This is no address.")])
    assert window.pages.facility == "north"


def test_the_states_of_a_key_are_in_words_and_offer_what_helps(make, qtbot: QtBot):
    window = make(keys=samples.MISSING)
    rows = window.pages.keys
    assert "Without it no visit can be started" in rows.text()
    enter = rows.button("api-key", "enter")
    assert enter is not None
    with qtbot.waitSignal(window.key_wanted) as wanted:
        enter.click()
    assert wanted.args == ["api-key"]
    assert rows.button("store-key", "enter") is None

    window.show_keys(samples.LOCKED)
    assert "The key store is locked" in rows.text()
    assert rows.button("api-key", "enter") is None
    with qtbot.waitSignal(window.keys_wanted):
        button(rows, "Look again").click()

    window.show_keys(samples.FROM_ENVIRONMENT)
    assert "test environment" in rows.text()
    assert rows.button("api-key", "remove") is None


def test_removing_a_key_is_asked_about(make, qtbot: QtBot):
    window = make()
    remove = window.pages.keys.button("api-key", "remove")
    assert remove is not None
    with qtbot.assertNotEmitted(window.key_removal_wanted):
        remove.click()
        qtbot.keyClick(boxes(window)[0], Qt.Key.Key_Escape)
    remove.click()
    with qtbot.waitSignal(window.key_removal_wanted) as wanted:
        button(boxes(window)[-1], "Remove").click()
    assert wanted.args == ["api-key"]


def test_a_secret_of_another_kind_is_listed_under_its_name(make):
    names = ("fhir-credential", "brand-new")
    others = [KeptKey(name=name, facility=None, state=KeyState.MISSING) for name in names]
    window = make(keys=Keys(kept=(*samples.KEPT.kept, *others)))
    text = window.pages.keys.text()
    assert "Password or token of the patient server\nNot kept yet." in text
    assert "brand-new" in text
    assert window.pages.keys.button("fhir-credential", "enter") is not None


def test_the_test_uses_what_stands_in_the_field_and_can_be_cancelled(make, qtbot: QtBot):
    window = make()
    fill(window, "api_url", "https://other.example")
    view = window.pages.connection
    with qtbot.waitSignal(window.test_wanted) as asked:
        view.button.click()
    assert asked.args == [None, "https://other.example"]
    window.show_testing()
    assert view.button.text().replace("&", "") == "Cancel the test"
    with qtbot.waitSignal(window.test_cancelled):
        view.button.click()
    assert view.text() == ""
    assert view.button.text().replace("&", "") == "Test connection"


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (
            ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=0),
            ["answers", "accepts", "right"],
        ),
        (ConnectionResult(is_reached=True, is_key_accepted=True), ["answers", "accepts"]),
        (
            ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=840),
            ["", "", "14 min ahead"],
        ),
        (
            ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=-3600),
            ["", "", "60 min behind"],
        ),
        (
            ConnectionResult(is_reached=True, is_key_accepted=False, problem=Problem("key_rejected")),
            ["answers", "<key_rejected>"],
        ),
        (
            ConnectionResult(is_reached=False, problem=Problem("name_not_found")),
            ["<name_not_found>", "could not be tried"],
        ),
    ],
)
def test_what_a_try_found_out_is_said_line_by_line(make, result: ConnectionResult, said: list[str]):
    window = make()
    window.show_tested(connection_lines(result, lambda problem: f"<{problem.code}>"))
    lines = window.pages.connection.text().split("\n")
    assert len(lines) == len(said)
    assert all(word in line for word, line in zip(said, lines, strict=True))


def test_the_wheel_turns_the_page_and_not_a_value(make):
    window = make()
    window.show_group(Group.OTHER)
    number = window.pages.row("poll_interval_s").control
    window.pages.keys.setFocus()
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(number.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(number, turn)
    assert window.changes() == {}


def test_a_reload_keeps_the_group_and_adds_new_settings(make):
    window = make()
    window.show_group(Group.DOCTOR)
    window.show_configuration(samples.configuration(facilities=("north",)))
    assert window.group is Group.DOCTOR
    window.show_group(Group.CONNECTION)
    window.pages.show_facility("north")
    assert window.pages.row("facilities.north.api_url").isVisible()
    assert window.pages.connection.isVisible()


def test_origins_of_a_machine_default(make):
    row = make(
        samples.configuration({"view": {"value": "embedded", "origin": Origin.MACHINE_DEFAULTS}})
    ).pages.row("view")
    assert row.origin() == "Default of this computer"
