"""The shortcut through the desktop's portal, spoken over a real D-Bus with a stand-in for the portal."""

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from queue import Queue
from typing import Any, Self

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tiep_launcher.desktop.shortcut_portal import PortalRefusedError, hold_shortcut, trigger
from tiep_launcher.domain.shortcut import Shortcut, parse_shortcut

INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
PATH = "/org/freedesktop/portal/desktop"


def shortcut(text: str = "Ctrl+Alt+T") -> Shortcut:
    found = parse_shortcut(text)
    assert found is not None
    return found


class Portal:
    """Answers as the portal's documents say; ``status`` of its answers 0 is yes, 1 is no."""

    def __init__(self, address: str, *, status: int = 0) -> None:
        self.bound: Queue[Any] = Queue()
        self.is_listening = threading.Event()
        self._is_over = threading.Event()
        self._address, self._status = address, status
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self.is_listening.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join(10)
        self._connection.close()

    def press(self, shortcut_id: str, session: str | None = None) -> None:
        body = (session or self._session, shortcut_id, 0, {})
        self._connection.send(
            new_signal(DBusAddress(PATH, interface=INTERFACE), "Activated", "osta{sv}", body)
        )

    def _run(self) -> None:
        self._connection = open_dbus_connection(bus=self._address)
        name = message_bus.RequestName("org.freedesktop.portal.Desktop")
        self._connection.send_and_get_reply(name)
        self.is_listening.set()
        while not self._is_over.is_set():
            with contextlib.suppress(TimeoutError):
                message = self._connection.receive(timeout=0.05)
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Any) -> None:
        member = message.header.fields[HeaderFields.member]
        sender = message.header.fields[HeaderFields.sender][1:].replace(".", "_")
        options = message.body[-1]
        request = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        results: dict[str, Any] = {}
        if member == "CreateSession":
            self._session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self._session)}
        else:
            self.bound.put(message.body[:2])
        self._connection.send(new_method_return(message, "o", (request,)))
        response = DBusAddress(request, interface="org.freedesktop.portal.Request")
        self._connection.send(new_signal(response, "Response", "ua{sv}", (self._status, results)))


@pytest.fixture
def address(bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus["DBUS_SESSION_BUS_ADDRESS"])
    return bus["DBUS_SESSION_BUS_ADDRESS"]


async def test_a_granted_shortcut_is_told_at_each_press(address: str):
    presses: asyncio.Queue[bool] = asyncio.Queue()
    with Portal(address) as portal:
        held = asyncio.create_task(
            hold_shortcut(shortcut(), "pick", "Pick", lambda: presses.put_nowait(True))
        )
        session, wanted = await asyncio.to_thread(portal.bound.get, timeout=10)
        ((shortcut_id, facts),) = wanted
        assert session == portal._session
        assert facts["preferred_trigger"] == ("s", "CTRL+ALT+t")
        assert facts["description"] == ("s", "Pick")
        portal.press("something-else")
        portal.press(shortcut_id, "/another/session")
        portal.press(shortcut_id)
        portal.press(shortcut_id)
        for _ in range(2):
            assert await asyncio.wait_for(presses.get(), 10)
        assert presses.empty()
        assert not held.done()
        held.cancel()
        await asyncio.gather(held, return_exceptions=True)


async def test_a_person_who_says_no_is_believed(address: str):
    with Portal(address, status=1) as _, pytest.raises(PortalRefusedError):
        await hold_shortcut(shortcut(), "pick", "Pick", lambda: None)


async def test_a_desktop_without_a_portal_is_told(address: str):
    with pytest.raises(Exception, match=r"org\.freedesktop"):
        await hold_shortcut(shortcut(), "pick", "Pick", lambda: None)


@pytest.mark.parametrize(
    ("text", "written"),
    [("Meta+Space", "LOGO+space"), ("Shift+F9", "SHIFT+F9"), ("Ctrl+Shift+7", "CTRL+SHIFT+7")],
)
def test_keys_are_named_as_the_portal_names_them(text: str, written: str):
    assert trigger(shortcut(text)) == written
