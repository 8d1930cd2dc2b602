"""For how long nobody has touched mouse or keyboard: the X server knows it, on Wayland only the desktop."""

# jeepney and python-xlib have no types.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

import asyncio
from collections.abc import Mapping

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.asyncio import open_dbus_router
from jeepney.wrappers import unwrap_msg
from Xlib import display, error
from Xlib.ext import screensaver

_ANSWER_WITHIN_S = 2.0
# (service, milliseconds in one unit of its answer). GNOME's own, then the freedesktop.org one, which KDE has.
_SERVICES = (
    (
        DBusAddress(
            "/org/gnome/Mutter/IdleMonitor/Core",
            bus_name="org.gnome.Mutter.IdleMonitor",
            interface="org.gnome.Mutter.IdleMonitor",
        ),
        "GetIdletime",
        1,
    ),
    (
        DBusAddress(
            "/org/freedesktop/ScreenSaver",
            bus_name="org.freedesktop.ScreenSaver",
            interface="org.freedesktop.ScreenSaver",
        ),
        "GetSessionIdleTime",
        1000,
    ),
)


async def idle_seconds(environ: Mapping[str, str]) -> float | None:
    """Ask the X server or the desktop; None if neither says."""
    if not environ.get("WAYLAND_DISPLAY") and environ.get("DISPLAY"):
        return await asyncio.to_thread(_of_x11, environ["DISPLAY"])
    return await _of_bus()


def _of_x11(display_name: str) -> float | None:
    """Ask the X server (MIT-SCREEN-SAVER 1.0, ``QueryInfo``), which counts for all programs."""
    try:
        connection = display.Display(display_name)
    except (error.DisplayError, OSError):
        return None
    try:
        if not connection.has_extension(screensaver.extname):
            return None
        return connection.screen().root.screensaver_query_info().idle / 1000
    finally:
        connection.close()


async def _of_bus() -> float | None:
    """Ask the desktop over D-Bus, as Wayland itself tells programs nothing about other programs' input."""
    try:
        async with asyncio.timeout(_ANSWER_WITHIN_S), open_dbus_router(bus="SESSION") as router:
            for service, method, unit_ms in _SERVICES:
                reply = await router.send_and_get_reply(new_method_call(service, method))
                if reply.header.message_type is MessageType.method_return:
                    return unwrap_msg(reply)[0] * unit_ms / 1000
    except (OSError, KeyError, ValueError, TimeoutError):  # no bus, or one that does not answer
        return None
    return None
