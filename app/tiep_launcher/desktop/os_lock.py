"""Hears when the operating system locks the session: logind's word, or that of the desktop's own locker."""

# jeepney has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownParameterType=false, reportUnknownArgumentType=false

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.asyncio import DBusRouter, open_dbus_router
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

_log = logging.getLogger(__name__)

_MANAGER = DBusAddress(
    "/org/freedesktop/login1",
    bus_name="org.freedesktop.login1",
    interface="org.freedesktop.login1.Manager",
)
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# Each desktop's locker speaks under its own name; the first is the common one.
_LOCKERS = frozenset(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


async def hear_locks(locked: Callable[[], None], environ: Mapping[str, str]) -> None:
    """Call ``locked`` whenever the session is locked; goes on until it is cancelled.

    A bus that is not there is left out: on a system without either nothing is heard.

    Args:
        locked: Is called in the thread of the loop.
        environ: Where the session's id stands (``XDG_SESSION_ID``).
    """
    await asyncio.gather(_hear_logind(locked, environ), _hear_lockers(locked))


def tells_lock_of_desktop(interface: object, body: tuple[object, ...]) -> bool:
    """Say whether a signal ``ActiveChanged`` tells that a desktop's locker has locked."""
    return interface in _LOCKERS and body == (True,)


def tells_lock_of_logind(body: tuple[Any, ...]) -> bool:
    """Say whether the body of ``PropertiesChanged`` tells that logind calls the session locked."""
    interface, changed, _ = body
    return interface == _SESSION and changed.get("LockedHint") == ("b", True)


async def _hear_lockers(locked: Callable[[], None]) -> None:
    """Hear ``ActiveChanged(true)``, which the lockers of the desktops send on the user's own bus."""
    rule = MatchRule(type="signal", member="ActiveChanged")
    try:
        async with open_dbus_router(bus="SESSION") as router:
            await _subscribe(router, rule)
            with router.filter(rule, bufsize=16) as signals:
                while True:
                    message: Message = await signals.get()
                    interface = message.header.fields.get(HeaderFields.interface)
                    if tells_lock_of_desktop(interface, message.body):
                        locked()
    except (OSError, KeyError, ValueError, DBusErrorResponse):
        _log.info("locker_not_heard")


async def _hear_logind(locked: Callable[[], None], environ: Mapping[str, str]) -> None:
    """Hear ``LockedHint`` of our session turn true (systemd-logind's D-Bus interface)."""
    try:
        async with open_dbus_router(bus="SYSTEM") as router:
            asked = new_method_call(_MANAGER, "GetSession", "s", (environ.get("XDG_SESSION_ID", "auto"),))
            (path,) = unwrap_msg(await router.send_and_get_reply(asked))
            rule = MatchRule(type="signal", interface=_PROPERTIES, member="PropertiesChanged", path=path)
            await _subscribe(router, rule)
            with router.filter(rule, bufsize=16) as signals:
                while True:
                    if tells_lock_of_logind((await signals.get()).body):
                        locked()
    except (OSError, KeyError, ValueError, DBusErrorResponse):
        _log.info("logind_not_heard")


async def _subscribe(router: DBusRouter, rule: MatchRule) -> None:
    unwrap_msg(await router.send_and_get_reply(message_bus.AddMatch(rule)))
