"""The tray icon: the right calls, and only when something is different."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from tiep_launcher.desktop.tray import Tray, TrayState


@pytest.fixture
def tray(qapp):
    made = Tray()
    yield made
    made.hide()
    made.menu.deleteLater()
    made.deleteLater()


def action(tray: Tray, text: str) -> QAction:
    return next(a for a in tray.menu.actions() if a.text().replace("&", "") == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("New visit…", "new_visit_wanted"),
        ("Open Tiep Launcher", "main_window_wanted"),
        ("Cover everything", "lock_wanted"),
        ("Settings…", "settings_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_the_menu_asks(tray: Tray, qtbot, text: str, signal: str):
    with qtbot.waitSignal(getattr(tray, signal), timeout=1000):
        action(tray, text).trigger()


def test_the_menu_has_its_order(tray: Tray):
    tray.set_visits([("a", "SMITH")])
    shown = [a.text().replace("&", "") for a in tray.menu.actions() if a.isVisible() and a.text()]
    assert shown == [
        "New visit…",
        "SMITH",
        "Open Tiep Launcher",
        "Cover everything",
        "Settings…",
        "Quit",
    ]


def test_a_click_asks_for_the_panel(tray: Tray, qtbot):
    with qtbot.waitSignal(tray.panel_wanted, timeout=1000):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.panel_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_middle_click_starts_a_visit(tray: Tray, qtbot):
    with qtbot.waitSignal(tray.new_visit_wanted, timeout=1000):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.MiddleClick)


def test_the_newest_visits_stand_in_the_menu(tray: Tray):
    got: list[str] = []
    tray.visit_wanted.connect(got.append)
    tray.set_visits([("a", "SMITH & SONS"), ("b", "JONES"), ("c", "NGUYEN"), ("d", "left out")])
    shown = [a.text() for a in tray._visit_actions if a.isVisible()]
    assert shown == ["SMITH && SONS", "JONES", "NGUYEN"]
    tray._visit_actions[1].trigger()
    assert got == ["b"]
    tray.set_visits([("c", "NGUYEN")])
    assert [a.text() for a in tray._visit_actions if a.isVisible()] == ["NGUYEN"]
    tray._visit_actions[0].trigger()
    assert got == ["b", "c"]
    tray.set_visits([])
    assert not any(a.isVisible() for a in tray._visit_actions)
    assert not tray._separator.isVisible()


def test_qt_is_called_only_when_something_changed(tray: Tray, monkeypatch):
    calls: list[str] = []
    monkeypatch.setattr(tray, "icon", _Counting(calls))
    for _ in range(100):
        tray.set_state(TrayState.READY, 2, "Reports are ready")
        tray.set_state(TrayState.READY, 2, "Reports are ready")
    assert calls == ["setIcon", "setToolTip"]
    tray.set_state(TrayState.READY, 3, "Reports are ready")
    tray.set_state(TrayState.OFFLINE, 3, "Reports are ready")
    tray.set_state(TrayState.OFFLINE, 4, "Reports are ready")
    assert calls == ["setIcon", "setToolTip", "setIcon", "setIcon"]
    for one in tray._visit_actions:
        one.changed.connect(lambda: calls.append("changed"))
    tray.set_visits([("a", "SMITH")])
    before = len(calls)
    tray.set_visits([("a", "SMITH")])
    assert len(calls) == before


def test_it_works_without_a_tray_takes_one_that_comes_late_and_notices_one_that_goes(
    tray: Tray, qtbot, monkeypatch
):
    tray.show()
    assert tray.is_available() is False
    assert tray._timer.isActive()
    assert tray._timer.interval() >= 30_000
    for is_available in (True, False):
        answer = staticmethod(lambda is_available=is_available: is_available)
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", answer)
        with qtbot.waitSignal(tray.availability_changed, timeout=1000) as told:
            tray._timer.timeout.emit()
        assert told.args == [is_available]
        tray._timer.timeout.emit()


class _Counting:
    def __init__(self, calls: list[str]) -> None:
        self._calls = calls

    def __getattr__(self, name: str):
        return lambda *_: self._calls.append(name)
