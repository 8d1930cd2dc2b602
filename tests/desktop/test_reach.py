"""The program stays in reach: in the tray, said once ever, or on the screen where there is no tray."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.reach import Reach
from tiep_launcher.desktop.remembered import Memory, Remembered, remembered_from
from tiep_launcher.desktop.tray import Tray


class Desktop:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, value: Remembered) -> None:
        self._monkeypatch = monkeypatch
        self.has_tray(is_there=True)
        self.said: list[str] = []
        self.kept = b""
        self.memory = Memory(value, self._keep)
        self.panel, self.tray = Panel(), Tray()
        self.tray.show()
        self.reach = Reach(self.panel, self.tray, self.memory, lambda *said: self.said.append(said[0]))

    def has_tray(self, *, is_there: bool) -> None:
        self._monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: is_there))

    def _keep(self, content: bytes) -> None:
        self.kept = content


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, qtbot) -> Desktop:
    made = Desktop(monkeypatch, Remembered())
    qtbot.addWidget(made.panel)
    return made


def test_closing_goes_on_in_the_tray_and_says_so_once_ever(desktop: Desktop, qtbot, monkeypatch):
    for _ in range(3):
        desktop.panel.show()
        desktop.panel.close()
        assert not desktop.panel.isVisible()
    assert len(desktop.said) == 1
    qtbot.waitUntil(lambda: bool(desktop.kept))
    next_start = Desktop(monkeypatch, remembered_from(desktop.kept))
    next_start.panel.show()
    next_start.panel.close()
    assert next_start.said == []


def test_without_a_tray_the_panel_stays(desktop: Desktop):
    desktop.has_tray(is_there=False)
    desktop.panel.show()
    desktop.panel.close()
    assert desktop.panel.isVisible()
    assert desktop.panel.isMinimized()
    assert desktop.said == []
    desktop.reach.end()
    desktop.panel.close()
    assert not desktop.panel.isVisible()


def test_a_tray_that_goes_leaves_the_panel_on_the_screen(desktop: Desktop):
    assert not desktop.panel.isVisible()
    desktop.has_tray(is_there=False)
    desktop.tray._timer.timeout.emit()
    assert desktop.panel.isVisible()
    assert not desktop.panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_pin_is_remembered(desktop: Desktop, qtbot, monkeypatch):
    desktop.panel.set_stays_on_top(stays=True)
    qtbot.waitUntil(lambda: bool(desktop.kept))
    next_start = Desktop(monkeypatch, remembered_from(desktop.kept))
    assert next_start.panel.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
