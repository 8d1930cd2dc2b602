"""The settings window: every group, and every state of settings, keys and connection."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget
from tests.desktop import setting_samples as samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.configuring import Configuration, Keys
from tiep_launcher.desktop.connection_words import connection_lines
from tiep_launcher.desktop.setting_words import Group
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.desktop.translating import connection_text
from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.settings import Origin
from tiep_launcher.services.connection_test import ConnectionResult

_SMALL = QSize(900, 600)
_OWN = {
    "doctor.id": samples.mine("D-17"),
    "doctor.name": samples.mine("Dr. Maria Lopez"),
    "doctor.specialties": samples.mine(["ORTHOPEDICS", "SPORTS_MEDICINE"], []),
    "view": samples.mine("embedded", "browser"),
    "poll_interval_s": {"value": 5, "fallback": 5, "origin": Origin.MACHINE_DEFAULTS},
}
_MANAGED = {
    "api_url": samples.managed("https://tiep.hospital.example/api", has_own=True),
    "app_url": samples.managed("https://tiep.hospital.example/"),
}
_GOOD = ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=0)
_REJECTED = ConnectionResult(is_reached=True, is_key_accepted=False, problem=Problem("key_rejected"))
_UNREACHED = ConnectionResult(is_reached=False, problem=Problem("name_not_found"))
_LATE = ConnectionResult(is_reached=True, is_key_accepted=True, clock_ahead_s=-840)
_SENTENCES = {
    "key_rejected": "Tiep rejected the facility key. Tell the administrator.",
    "name_not_found": "The server's name was not found. Check the network and api_url.",
}


def views() -> list[View]:
    named = [
        View(group.value, partial(_window, samples.configuration(_OWN), group=group), _SMALL)
        for group in Group
        if any(group is shown for shown in _window(samples.configuration()).pages.groups())
    ]
    return [
        *named,
        View("managed", partial(_window, samples.configuration(_MANAGED), samples.KEPT), _SMALL),
        View("wrong values", partial(_window, samples.configuration()), _SMALL, _go_wrong),
        View("left out", partial(_window, samples.configuration({"api_url": _LEFT_OUT})), _SMALL),
        View("key missing", partial(_window, samples.configuration(), samples.MISSING), _SMALL),
        View("key store locked", partial(_window, samples.configuration(), samples.LOCKED), _SMALL),
        View("test set-up", _test_set_up, _SMALL),
        View("facilities", _facilities, _SMALL),
        View("one facility", _facilities, _SMALL, _choose_south),
        View("testing", partial(_window, samples.configuration()), _SMALL, SettingsWindow.show_testing),
        View("connection is good", partial(_window, samples.configuration()), _SMALL, _tested(_GOOD)),
        View("key rejected", partial(_window, samples.configuration()), _SMALL, _tested(_REJECTED)),
        View("not reached", partial(_window, samples.configuration()), _SMALL, _tested(_UNREACHED)),
        View("clock is wrong", partial(_window, samples.configuration()), _SMALL, _tested(_LATE)),
        View("changed", partial(_window, samples.configuration(_OWN), group=Group.DOCTOR), _SMALL, _change),
        View("saved", partial(_window, samples.configuration(_OWN)), _SMALL, _save),
        View("search", partial(_window, samples.configuration(_OWN)), _SMALL, partial(_search, "form")),
        View("search, nothing", partial(_window, samples.configuration()), _SMALL, partial(_search, "xyz")),
        View("small", partial(_window, samples.configuration(_OWN)), QSize(620, 420)),
        View("large", partial(_window, samples.configuration(_OWN)), QSize(1500, 1000)),
    ]


_LEFT_OUT = {
    "value": "https://api.tiep.ai",
    "origin": Origin.BUILT_IN,
    "has_own": True,
    "left_out": "This must be https (plain http only to this machine).",
}


def _window(
    configuration: Configuration, keys: Keys = samples.KEPT, group: Group = Group.CONNECTION
) -> SettingsWindow:
    made = SettingsWindow()
    made.show_configuration(configuration)
    made.show_keys(keys)
    made.show_group(group)
    return made


def _type(window: QWidget, name: str, text: str) -> None:
    assert isinstance(window, SettingsWindow)
    line = window.pages.row(name).control
    assert isinstance(line, QLineEdit)
    line.clear()
    line.insert(text)
    line.textEdited.emit(text)


def _go_wrong(window: QWidget) -> None:
    assert isinstance(window, SettingsWindow)
    _type(window, "api_url", "http://tiep.example")
    window.show_problems([("api_url", "This must be https (plain http only to this machine).")])


def _choose_south(window: QWidget) -> None:
    assert isinstance(window, SettingsWindow)
    window.pages.show_facility("south")


def _change(window: QWidget) -> None:
    assert isinstance(window, SettingsWindow)
    _type(window, "doctor.name", "Dr. Maria Lopez-Hernández")
    window.pages.row("doctor.id").reset_button.click()


def _save(window: QWidget) -> None:
    assert isinstance(window, SettingsWindow)
    window.show_saved(samples.configuration(_OWN), ["Where Tiep is opened"])


def _search(text: str, window: QWidget) -> None:
    assert isinstance(window, SettingsWindow)
    window.search(text)


def _tested(result: ConnectionResult) -> Callable[[QWidget], None]:
    def show(window: QWidget) -> None:
        assert isinstance(window, SettingsWindow)
        window.show_tested(
            connection_lines(result, lambda problem: _SENTENCES[problem.code], connection_text)
        )

    return show


def _test_set_up() -> SettingsWindow:
    changed = {"api_url": {"value": "http://127.0.0.1:8321", "origin": Origin.TEST_ENVIRONMENT}}
    made = SettingsWindow(is_test=True)
    made.show_configuration(samples.configuration(changed, remarks=["The policy file is left out."]))
    made.show_keys(samples.FROM_ENVIRONMENT)
    return made


def _facilities() -> SettingsWindow:
    own = {"facilities.south.app_url": samples.mine("https://south.example/", "https://app.tiep.ai/")}
    return _window(samples.configuration(own, facilities=("north", "south")), samples.TWO)
