"""Desktop notifications through the freedesktop.org service, which works without a tray icon too."""

# jeepney has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false

from jeepney import DBusAddress, new_method_call
from jeepney.io.asyncio import open_dbus_router
from jeepney.wrappers import unwrap_msg

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_SERVER_DECIDES_MS = -1


async def notify(summary: str, body: str) -> None:
    """Show a notification. It names no patient, because everybody in the room can read it.

    Desktop Notifications Specification 1.2, ``Notify`` (signature ``susssasa{sv}i``).

    Raises:
        OSError: There is no session bus.
        Exception: The service is missing or refuses (jeepney's errors).
    """
    content: tuple[object, ...] = (
        "Tiep Launcher",
        0,
        "tiep-launcher",
        summary,
        body,
        [],
        {},
        _SERVER_DECIDES_MS,
    )
    async with open_dbus_router(bus="SESSION") as router:
        reply = await router.send_and_get_reply(new_method_call(_SERVICE, "Notify", "susssasa{sv}i", content))
        unwrap_msg(reply)
