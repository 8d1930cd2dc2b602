"""Entries of one user in the registry of Windows.

Source: https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa767914(v=vs.85)
for schemes; the key ``Run`` of ``CurrentVersion`` for what starts with the session.
"""

import subprocess
from collections.abc import Sequence
from typing import Protocol

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.registration.state import Entry, State, checked_scheme

_CLASSES = r"Software\Classes"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RUN_NAME = "TiepLauncher"
_NAME = "Tiep Launcher"


class Registry(Protocol):
    """The part of the registry that belongs to the user (``HKEY_CURRENT_USER``)."""

    def get(self, key: str, name: str) -> str | None:
        """Return a text; the key's own for an empty ``name``; None if it is not there."""
        ...

    def set(self, key: str, name: str, text: str) -> None:
        """Write a text (``REG_SZ``); makes the keys on the way.

        Raises:
            OSError: It cannot be written.
        """
        ...

    def remove_key(self, key: str) -> None:
        """Take a key away with everything below; nothing if it is not there.

        Raises:
            OSError: It cannot be taken away.
        """
        ...

    def remove(self, key: str, name: str) -> None:
        """Take one text away; nothing if it is not there.

        Raises:
            OSError: It cannot be taken away.
        """
        ...


class WindowsRegistrar:
    """Keys below ``HKEY_CURRENT_USER``; no administrator is needed."""

    def __init__(self, registry: Registry) -> None:
        """Touch nothing yet."""
        self._registry = registry

    def register(self, scheme: str, command: Sequence[str]) -> None:
        """Write the keys that make a scheme start a program."""
        key = _key(scheme)
        values = (
            (key, "", f"URL:{_NAME}"),
            (key, "URL Protocol", ""),
            (rf"{key}\DefaultIcon", "", f'"{command[0]}",0'),
            (rf"{key}\shell\open\command", "", _link_command(command)),
        )
        self._change(lambda: [self._registry.set(*value) for value in values])

    def unregister(self, scheme: str) -> None:
        """Take the keys away."""
        key = _key(scheme)
        if self._registry.get(key, "") in {None, f"URL:{_NAME}"}:
            self._change(lambda: self._registry.remove_key(key))

    def scheme(self, scheme: str, command: Sequence[str]) -> Entry:
        """Look what the keys start."""
        key = _key(scheme)
        named = self._registry.get(key, "")
        started = self._registry.get(rf"{key}\shell\open\command", "")
        place = rf"HKEY_CURRENT_USER\{key}"
        if named is None and started is None:
            return Entry(State.OFF, None, place)
        if named != f"URL:{_NAME}":
            return Entry(State.OTHER, started, place)
        is_whole = self._registry.get(key, "URL Protocol") is not None
        is_right = is_whole and started == _link_command(command)
        return Entry(State.ON if is_right else State.BROKEN, started, place)

    def start_with_desktop(self, command: Sequence[str]) -> None:
        """Write what the session starts."""
        self._change(lambda: self._registry.set(_RUN, _RUN_NAME, _command_line(command)))

    def start_by_hand(self) -> None:
        """Take it away."""
        self._change(lambda: self._registry.remove(_RUN, _RUN_NAME))

    def start(self, command: Sequence[str]) -> Entry:
        """Look what the session starts."""
        started, place = self._registry.get(_RUN, _RUN_NAME), rf"HKEY_CURRENT_USER\{_RUN}"
        if started is None:
            return Entry(State.OFF, None, place)
        return Entry(State.ON if started == _command_line(command) else State.BROKEN, started, place)

    def _change(self, change: "Change") -> None:
        try:
            change()
        except OSError as error:
            raise CannotCreateError.of("registration_failed", "HKEY_CURRENT_USER") from error


class Change(Protocol):
    """Something that writes into the registry."""

    def __call__(self) -> object:
        """Write."""
        ...


def _key(scheme: str) -> str:
    return rf"{_CLASSES}\{checked_scheme(scheme)}"


def _command_line(command: Sequence[str]) -> str:
    # The program is always in quotes: a path with a blank would else start whatever lies at its first word.
    rest = subprocess.list2cmdline(command[1:])
    return f'"{command[0]}" {rest}'.rstrip()


def _link_command(command: Sequence[str]) -> str:
    # %1 in quotes: whatever the link holds stays one argument.
    return f'{_command_line(command)} --url "%1"'
