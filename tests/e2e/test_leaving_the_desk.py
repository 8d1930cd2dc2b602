"""What tells that the desk was left: a real X server's idle time, real signals on a real D-Bus."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator

import pytest
from jeepney import DBusAddress, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection
from tests.e2e.desk import wait_until
from tests.e2e.screen import Screen, screen

from tiep_launcher.desktop.idle import idle_seconds
from tiep_launcher.desktop.os_lock import hear_locks, tells_lock_of_desktop, tells_lock_of_logind

SESSION_PATH = "/org/freedesktop/login1/session/_31"


@pytest.fixture
def buses(bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, bus["DBUS_SESSION_BUS_ADDRESS"])


def asked_of_x11(seen: Screen) -> float | None:
    """Ask as the program does, in a process of its own: no test may open that socket."""
    code = "import asyncio, os, json; from tiep_launcher.desktop.idle import idle_seconds as ask\n"
    code += "print(json.dumps(asyncio.run(ask({'DISPLAY': os.environ['DISPLAY']}))))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "DISPLAY": seen.display},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout)


def test_an_x_server_tells_how_long_nobody_touched_anything():
    with screen(has_tray=False) as seen:
        seen.press("shift")
        began = time.monotonic()
        first = asked_of_x11(seen)
        assert first is not None
        assert first <= time.monotonic() - began + 0.1
        second = wait_until(lambda: idle if (idle := asked_of_x11(seen) or 0) > first + 1 else None)
        seen.do("xdotool", "mousemove", "33", "44")
        third = asked_of_x11(seen)
        assert third is not None
        assert third < second
    assert asked_of_x11(seen) is None, "no server any more"


@pytest.mark.usefixtures("buses")
async def test_on_wayland_the_desktop_is_asked():
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert await idle_seconds(environ) is None, "nobody there to ask"
    async with service("org.freedesktop.ScreenSaver", ("u", (42,))):
        assert await idle_seconds(environ) == 42
        async with service("org.gnome.Mutter.IdleMonitor", ("t", (1500,))):
            assert await idle_seconds(environ) == 1.5


async def test_without_a_bus_nobody_knows(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert await idle_seconds({"WAYLAND_DISPLAY": "wayland-0"}) is None
    assert await idle_seconds({}) is None


@pytest.mark.usefixtures("buses")
async def test_the_desktops_locker_and_logind_are_heard():
    async with service("org.freedesktop.login1", ("o", (SESSION_PATH,))) as speaker:
        at = DBusAddress("/org/x", interface="org.gnome.ScreenSaver")
        locker = new_signal(at, "ActiveChanged", "b", (True,))
        at = DBusAddress(SESSION_PATH, interface="org.freedesktop.DBus.Properties")
        body = ("org.freedesktop.login1.Session", {"LockedHint": ("b", True)}, [])
        logind = new_signal(at, "PropertiesChanged", "sa{sv}as", body)
        for signal in (locker, logind):
            heard = asyncio.Event()
            task = asyncio.create_task(hear_locks(heard.set, {"XDG_SESSION_ID": "1"}))
            async with asyncio.timeout(30):
                while not heard.is_set():  # until it has subscribed
                    await speaker.send(signal)
                    await asyncio.sleep(0.1)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def test_only_a_lock_of_this_session_counts():
    assert tells_lock_of_desktop("org.gnome.ScreenSaver", (True,))
    assert not tells_lock_of_desktop("org.gnome.ScreenSaver", (False,))
    assert not tells_lock_of_desktop("org.example.Other", (True,))
    session = "org.freedesktop.login1.Session"
    assert tells_lock_of_logind((session, {"LockedHint": ("b", True)}, []))
    assert not tells_lock_of_logind((session, {"LockedHint": ("b", False)}, []))
    assert not tells_lock_of_logind((session, {"IdleHint": ("b", True)}, []))
    assert not tells_lock_of_logind(("org.freedesktop.login1.User", {"LockedHint": ("b", True)}, []))


async def test_nothing_to_hear_ends_quietly(monkeypatch: pytest.MonkeyPatch):
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nonexistent")
    async with asyncio.timeout(10):
        await hear_locks(lambda: None, {})


@contextlib.asynccontextmanager
async def service(name: str, answer: tuple[str, tuple[object, ...]]) -> AsyncIterator[DBusConnection]:
    """A program on the bus that answers every call in one way."""
    connection = await open_dbus_connection("SESSION")
    await connection.send(message_bus.RequestName(name))
    while (await connection.receive()).header.message_type is not MessageType.method_return:
        pass

    async def serve() -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is MessageType.method_call:
                await connection.send(new_method_return(message, *answer))

    task = asyncio.create_task(serve())
    try:
        yield connection
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await connection.close()
