"""Desktop notifications through the freedesktop.org service, which works without a tray icon too."""

# jeepney has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

import asyncio
import html
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from importlib.resources import files
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_router
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

from tiep_launcher.desktop.tidings import Announcement

_PATH, _INTERFACE = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_SERVICE = DBusAddress(_PATH, bus_name=_INTERFACE, interface=_INTERFACE)
_SIGNALS = MatchRule(type="signal", interface=_INTERFACE, path=_PATH)
_SERVER_DECIDES_MS = -1
_PATIENCE_S = 25.0  # the bus may have to start the service
_CLOSING_S = 1.0
_MOST_SIGNALS = 64
_NO_TAGS = str.maketrans("<>", "‹›")
_DEFAULT_ACTION, _SHOW_ACTION = "default", "show"


class Notifications:
    """Keeps what the desktop shows in step with what it is to show, over one kept connection.

    Desktop Notifications Specification 1.2. Everything runs in the loop that ``show`` is awaited in.
    """

    def __init__(
        self, acted: Callable[[Announcement, str], None], closed: Callable[[Announcement], None]
    ) -> None:
        """Connect to nothing yet.

        Args:
            acted: Is told that a person wants to see more, with the token that lets a window come forward
                (empty if the desktop gives none).
            closed: Is told that one is gone from the screen, by itself or by a person.
        """
        self._acted, self._closed = acted, closed
        self._one_at_a_time = asyncio.Lock()
        self._stack = AsyncExitStack()
        self._router: DBusRouter | None = None
        self._abilities: frozenset[str] = frozenset()
        self._shown: dict[int, Announcement] = {}
        self._token = ""

    async def show(self, wanted: Sequence[Announcement], show_label: str) -> None:
        """Show what is wanted, change what is different, take away what is not wanted any more.

        Args:
            wanted: All that is to be on the screen.
            show_label: What the button says that brings the visit forward.

        Raises:
            KeyError: There is no session bus.
            OSError: It does not answer.
            Exception: The service is missing or refuses (jeepney's errors).
        """
        async with self._one_at_a_time:
            if not wanted and not self._shown:
                return
            async with asyncio.timeout(_PATIENCE_S):
                try:
                    await self._bring_in_step(wanted, show_label)
                except (
                    RouterClosed,
                    OSError,
                ):  # the bus went away in between: its successor knows of nothing
                    await self._disconnect()
                    await self._bring_in_step(wanted, show_label)

    async def close(self) -> None:
        """Take everything off the screen, as nobody will be there to act on it, and let go of the bus."""
        with suppress(TimeoutError, RouterClosed, OSError):
            async with asyncio.timeout(_CLOSING_S):
                shown, self._shown = self._shown, {}
                for number in shown:
                    await self._call("CloseNotification", "u", (number,))
        await self._disconnect()

    async def _bring_in_step(self, wanted: Sequence[Announcement], show_label: str) -> None:
        await self._connect()
        keys = {announcement.key for announcement in wanted}
        for number, old in list(self._shown.items()):
            if old.key not in keys:
                del self._shown[number]
                await self._call("CloseNotification", "u", (number,))
        numbers = {old.key: number for number, old in self._shown.items()}
        for announcement in wanted:
            number = numbers.get(announcement.key, 0)
            if self._shown.get(number) != announcement:
                self._shown.pop(number, None)
                self._shown[await self._notify(announcement, number, show_label)] = announcement

    async def _notify(self, announcement: Announcement, replaced: int, show_label: str) -> int:
        # A name is never markup, even where markup is read without saying so (dunst 1.9).
        text = announcement.text.translate(_NO_TAGS)
        if "body-markup" in self._abilities:
            text = html.escape(text, quote=False)
        # Clicking the notification and its button do the same; some desktops have only one of them.
        actions = [_DEFAULT_ACTION, show_label, _SHOW_ACTION, show_label]
        hints: dict[str, tuple[str, str | bool]] = {"desktop-entry": ("s", "tiep-launcher")}
        if announcement.names_patient:
            hints["transient"] = ("b", True)  # a name stays in no history
        content = (
            "Tiep Launcher",
            replaced,
            _icon(),
            announcement.title,
            text,
            actions if "actions" in self._abilities else [],
            hints,
            _SERVER_DECIDES_MS,
        )
        (number,) = await self._call("Notify", "susssasa{sv}i", content)
        return number

    async def _connect(self) -> None:
        if self._router is not None:
            return
        async with AsyncExitStack() as stack:
            router = await stack.enter_async_context(open_dbus_router(bus="SESSION"))
            signals = stack.enter_context(router.filter(_SIGNALS, bufsize=_MOST_SIGNALS))
            await Proxy(message_bus, router).AddMatch(_SIGNALS)
            listening = asyncio.create_task(self._listen(signals))
            stack.callback(listening.cancel)
            self._router = router
            stack.callback(self._forget)
            self._abilities = frozenset((await self._call("GetCapabilities"))[0])
            self._stack = stack.pop_all()

    async def _disconnect(self) -> None:
        with suppress(EOFError, OSError):  # of a connection that was lost
            await self._stack.aclose()

    def _forget(self) -> None:
        self._router = None
        self._shown = {}

    async def _call(
        self, method: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        assert self._router is not None, "_connect() comes first"  # noqa: S101 - a mistake of ours
        message = new_method_call(_SERVICE, method, signature, body)
        return unwrap_msg(await self._router.send_and_get_reply(message))

    async def _listen(self, signals: "asyncio.Queue[Message]") -> None:
        while True:
            self._signalled(await signals.get())

    def _signalled(self, message: Message) -> None:
        """Take in a signal; other programs' notifications have other numbers."""
        number, *more = message.body
        shown = self._shown.get(number)
        if shown is None:
            return
        match message.header.fields[HeaderFields.member]:
            case "ActivationToken":
                self._token = more[0]
            case "ActionInvoked":
                token, self._token = self._token, ""
                self._acted(shown, token)
            case "NotificationClosed":
                del self._shown[number]
                self._closed(shown)
            case _:
                pass


def _icon() -> str:
    """Return the program's icon as an address; a name would need an installed icon theme."""
    path = files("tiep_launcher").joinpath("resources", "icons", "app.svg")
    return path.absolute().as_uri() if isinstance(path, Path) else "tiep-launcher"
