"""Notifications with a real daemon: what it shows, what a click does, what is left when parts go away."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.notification_daemon import Daemon, empty_bus, notification_daemon, start_daemon
from tests.e2e.screen import Screen, screen

from tiep_launcher.desktop.notifications import Notifications
from tiep_launcher.desktop.tidings import Announcement

READY = Announcement("L1", "L1", "Report ready", "A report has arrived and can be copied.")
CHANGED = Announcement("L1", "L1", "Report changed", "A newer version of a report has arrived.")
REJECTED = Announcement("key", None, "Facility key rejected", "Ask your administrator.")


@dataclass
class Heard:
    """What the program is told; `something` is set whenever it is."""

    acted: list[tuple[Announcement, str]] = field(default_factory=list)
    closed: list[Announcement] = field(default_factory=list)
    something: asyncio.Event = field(default_factory=asyncio.Event)

    def notifications(self) -> Notifications:
        return Notifications(
            lambda told, token: self._note(self.acted, (told, token)),
            lambda told: self._note(self.closed, told),
        )

    def _note(self, notes: list, note: object) -> None:
        notes.append(note)
        self.something.set()

    async def wait(self) -> None:
        await asyncio.wait_for(self.something.wait(), 20)
        self.something.clear()


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    with screen(has_tray=False) as seen, empty_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        environ = {"DISPLAY": seen.display, "DBUS_SESSION_BUS_ADDRESS": bus}
        with notification_daemon(environ, tmp_path) as made:
            yield made


async def test_shown_changed_in_place_acted_on_and_taken_away(daemon: Daemon):
    heard = Heard()
    shown = heard.notifications()
    await shown.show([READY, REJECTED], "Show")
    daemon.wait_count(2)
    await shown.show([CHANGED, REJECTED], "Show")
    await shown.show([CHANGED, REJECTED], "Show")
    assert daemon.count() == 2
    assert [title for title, _ in daemon.texts()] == [READY.title, REJECTED.title, CHANGED.title]
    daemon.act()
    await heard.wait()
    assert heard.acted == [(CHANGED, "")]
    await shown.show([REJECTED], "Show")
    daemon.wait_count(1)
    daemon.ask("close")
    await heard.wait()
    assert heard.closed[-1] == REJECTED
    await shown.show([READY], "Show")
    await shown.close()
    daemon.wait_count(0)


async def test_a_name_is_no_markup_and_stays_in_no_history(daemon: Daemon):
    shown = Heard().notifications()
    named = Announcement("L1", "L1", "Report ready", "<b>O'NEILL</b> & Sons", names_patient=True)
    await shown.show([named], "Show")
    assert daemon.texts() == [("Report ready", "‹b›O'NEILL‹/b› & Sons")]
    assert "transient: 1" in daemon.told.read_text()
    await shown.close()


async def test_a_daemon_that_comes_anew_is_used_again(daemon: Daemon, tmp_path: Path):
    shown = Heard().notifications()
    await shown.show([READY], "Show")
    daemon.end()
    successor = start_daemon(daemon.environ, tmp_path)
    try:
        await shown.show([CHANGED], "Show")
        successor.wait_count(1)
        await shown.close()
        successor.wait_count(0)
    finally:
        successor.end()


async def test_a_bus_that_went_away_is_no_fault_and_its_successor_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shown = Heard().notifications()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(KeyError):
        await shown.show([READY], "Show")
    await shown.close()
    with screen(has_tray=False) as seen:
        for announcement in (READY, CHANGED):
            with empty_bus() as bus:
                monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
                environ = {"DISPLAY": seen.display, "DBUS_SESSION_BUS_ADDRESS": bus}
                with notification_daemon(environ, tmp_path) as daemon:
                    await shown.show([announcement], "Show")
                    daemon.wait_count(1)
    await shown.close()


HIS = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
line.setWindowTitle("HIS")
line.show()
app.exec()
"""


@pytest.fixture
def his(desk: DesktopDesk, seen: Screen) -> Iterator[str]:
    """The window that a person works in while reports arrive."""
    process = subprocess.Popen([sys.executable, "-c", HIS], env=desk.environ)
    try:
        window = seen.wait_window("^HIS$")
        seen.activate(window)
        yield window
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen(has_tray=True) as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        made.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "start"
        yield made


def launched(desk: DesktopDesk, number: int = 0) -> dict[str, Any]:
    """Open a visit and return what its browser got."""
    (desk.home / "opened.json").unlink(missing_ok=True)
    name = f"Ann Miller-{number}" if number else "John Smith"
    stdin = context_bytes(f"patient-{number}", f"visit-{number}", name)
    data(desk.run("open", "--context-stdin", "--json", stdin=stdin))
    return desk.wait_opened()


def saved(sandbox: Sandbox, opened: dict[str, Any]) -> None:
    sandbox.press("save", opened["session_id"], answers={"reason": "Cough"}, context=opened["context"])


def close_panel(seen: Screen, daemon: Daemon) -> None:
    """Close the panel for the first time, and with it what is said about that."""
    seen.close(seen.wait_window())
    daemon.wait_count(1)
    assert daemon.texts()[-1][0] == "Tiep Launcher goes on"
    daemon.ask("close-all")
    daemon.wait_count(0)


def test_a_report_is_told_without_taking_the_focus_and_shown_when_wanted(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, his: str, tmp_path: Path
):
    with notification_daemon(desk.environ, tmp_path) as daemon:
        desk.tray_program()
        opened = launched(desk)
        close_panel(seen, daemon)
        seen.activate(his)
        saved(sandbox, opened)
        daemon.wait_count(1)
        assert daemon.texts()[1:] == [("Report ready", "A report has arrived and can be copied.")]
        assert seen.active() == "HIS"
        assert not seen.windows("^Tiep Launcher$")
        daemon.act()
        seen.wait_window()
        wait_until(lambda: seen.active() == "Tiep Launcher", what="the panel in front")
        daemon.wait_count(0)
        assert desk.phase() == "report_saved"
        data(desk.run("quit", "--json"))


def test_many_reports_are_one_notification_and_names_need_the_setting(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, his: str, tmp_path: Path
):
    desk.environ["TIEP_LAUNCHER_NOTIFICATION_PATIENT_NAME"] = "true"
    with notification_daemon(desk.environ, tmp_path) as daemon:
        desk.tray_program()
        first = launched(desk)
        close_panel(seen, daemon)
        saved(sandbox, first)
        daemon.wait_count(1)
        assert daemon.texts()[1:] == [
            ("Report ready", "The report of John Smith has arrived and can be copied.")
        ]
        data(desk.run("lock", "--json"))
        wait_until(lambda: len(daemon.texts()) == 3, what="the name's going")
        assert daemon.texts()[-1] == ("Report ready", "A report has arrived and can be copied.")
        data(desk.run("show", "--json"))
        seen.activate(seen.wait_window())
        seen.press("Return")
        daemon.wait_count(0)  # the cover is gone and the report was seen
        for number in range(1, 5):
            opened = launched(desk, number)
            seen.close(seen.wait_window())
            saved(sandbox, opened)
            wait_until(lambda: desk.phase() == "report_saved", what="the report")
        summary = ("Report ready", "4 reports have arrived and can be copied.")
        wait_until(lambda: daemon.texts()[-1] == summary, what="the summary")
        daemon.wait_count(1)
        data(desk.run("quit", "--json"))
        daemon.wait_count(0)
