"""How an entry about this program stands, and what may be written into one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

# RFC 3986, section 3.1. Anything else in a registry key or a file of the desktop could change its meaning.
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,62}", re.ASCII)


class State(StrEnum):
    """How an entry stands."""

    ON = "on"
    OFF = "off"
    BROKEN = "broken"
    """It is ours and starts something else than this program, or only half of it is there."""
    OTHER = "other"
    """It belongs to another program."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it was found.

    Attributes:
        state: How it stands.
        command: What the system would start; None if nothing.
        place: The file or the key.
    """

    state: State
    command: str | None
    place: str


class Registrar(Protocol):
    """Keeps the entries of one user on one operating system."""

    def register(self, scheme: str, command: Sequence[str]) -> None:
        """Let links of ``scheme`` start ``command`` with ``--url`` and the link; mends what is broken.

        Raises:
            CannotCreateError: ``registration_failed``.
        """
        ...

    def unregister(self, scheme: str) -> None:
        """Take away what :meth:`register` made; an entry of another program stays.

        Raises:
            CannotCreateError: ``registration_failed``.
        """
        ...

    def scheme(self, scheme: str, command: Sequence[str]) -> Entry:
        """Look how the entry for ``scheme`` stands, which should start ``command``."""
        ...

    def start_with_desktop(self, command: Sequence[str]) -> None:
        """Let ``command`` start when the user signs in; mends what is broken.

        Raises:
            CannotCreateError: ``registration_failed``.
        """
        ...

    def start_by_hand(self) -> None:
        """Let nothing start when the user signs in.

        Raises:
            CannotCreateError: ``registration_failed``.
        """
        ...

    def start(self, command: Sequence[str]) -> Entry:
        """Look whether ``command`` starts when the user signs in."""
        ...


def checked_scheme(scheme: str) -> str:
    """Return ``scheme`` if it is one (RFC 3986).

    Raises:
        ValueError: It is none; a mistake of ours.
    """
    if _SCHEME.fullmatch(scheme) is None:
        raise ValueError(scheme)
    return scheme
