"""Asks the desktop for a shortcut where programs may not take one themselves, as under Wayland.

XDG Desktop Portal, ``org.freedesktop.portal.GlobalShortcuts`` version 1: the desktop asks the person, who may
choose other keys than the ones that are proposed.
"""

# jeepney has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.asyncio import DBusRouter, open_dbus_router
from jeepney.wrappers import unwrap_msg

from tiep_launcher.domain.shortcut import Modifier, Shortcut

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.portal.GlobalShortcuts")
_GRANTED = 0
_ANSWERS_WITHIN_S = 20.0
# XDG shortcuts specification: names of the modifiers; a key is named as its X keysym.
_MODIFIERS = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}

_Options = dict[str, tuple[str, object]]


class PortalRefusedError(Exception):
    """The desktop, or the person it asked, gave no shortcut."""


async def hold_shortcut(
    shortcut: Shortcut, key: str, description: str, pressed: Callable[[], object]
) -> None:
    """Have ``shortcut`` until this is cancelled.

    Args:
        shortcut: The keys that are proposed.
        key: Tells it from the program's other shortcuts.
        description: What the person is told that they do.
        pressed: Is called for each press.

    Raises:
        PortalRefusedError: It was not given.
        OSError: There is no session bus.
        Exception: There is no such portal (jeepney's errors).
    """
    async with open_dbus_router(bus="SESSION") as router:
        activated = await _listen(router, _SHORTCUTS.interface, "Activated")
        responses = await _listen(router, "org.freedesktop.portal.Request", "Response")
        portal = _Portal(router, responses)
        options: _Options = {"session_handle_token": ("s", _token())}
        made = await asyncio.wait_for(portal.ask("CreateSession", "a{sv}", options), _ANSWERS_WITHIN_S)
        session = made["session_handle"][1]
        wanted = {"description": ("s", description), "preferred_trigger": ("s", trigger(shortcut))}
        # No limit: a person may be asked.
        await portal.ask("BindShortcuts", "oa(sa{sv})sa{sv}", {}, session, [(key, wanted)], "")
        while True:
            signal = await activated.get()
            if signal.body[:2] == (session, key):
                pressed()


def trigger(shortcut: Shortcut) -> str:
    """Write ``shortcut`` as the portal wants it, such as ``CTRL+ALT+t``."""
    key = shortcut.key.lower() if len(shortcut.key) == 1 or shortcut.key == "Space" else shortcut.key
    held = [name for modifier, name in _MODIFIERS.items() if modifier in shortcut.modifiers]
    return "+".join([*held, key])


async def _listen(router: DBusRouter, interface: str | None, member: str) -> "asyncio.Queue[Any]":
    rule = MatchRule(type="signal", interface=interface, member=member)
    queue: asyncio.Queue[Any] = asyncio.Queue()
    router.filter(rule, queue=queue)
    unwrap_msg(await router.send_and_get_reply(message_bus.AddMatch(rule)))
    return queue


@dataclass(frozen=True, slots=True)
class _Portal:
    """Calls, each answered by a signal of its own."""

    router: DBusRouter
    responses: "asyncio.Queue[Any]"

    async def ask(self, method: str, signature: str, options: _Options, *arguments: object) -> dict[str, Any]:
        body = (*arguments, {**options, "handle_token": ("s", _token())})
        call = new_method_call(_SHORTCUTS, method, signature, body)
        (request,) = unwrap_msg(await self.router.send_and_get_reply(call))
        while True:
            response = await self.responses.get()
            if response.header.fields.get(HeaderFields.path) == request:
                break
        status, results = response.body
        if status != _GRANTED:
            raise PortalRefusedError
        return results


def _token() -> str:
    return f"tiep_launcher_{uuid4().hex}"
