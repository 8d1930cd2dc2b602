"""A combination of keys, as it is written in settings: ``Ctrl+Alt+T``."""

from dataclasses import dataclass
from enum import StrEnum


class Modifier(StrEnum):
    """A key that is held while another one is pressed."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


_MODIFIERS = {modifier.casefold(): modifier for modifier in Modifier} | {
    "control": Modifier.CTRL,
    "super": Modifier.META,
    "win": Modifier.META,
}
_FUNCTION_KEYS = frozenset(f"F{number}" for number in range(1, 13))
_LETTERS_AND_DIGITS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys that are pressed together.

    Attributes:
        modifiers: What is held.
        key: ``A`` to ``Z``, ``0`` to ``9``, ``F1`` to ``F12`` or ``Space``.
    """

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        """Write it as it stands in settings and on keyboards."""
        return "+".join([*(modifier for modifier in Modifier if modifier in self.modifiers), self.key])


def parse_shortcut(text: str) -> Shortcut | None:
    """Read a combination that may be taken from every other program; None if it is none.

    It must hold Ctrl, Alt or Meta, because a letter alone is needed for writing. A function key may stand
    alone or with Shift.
    """
    *held, key = (part.strip() for part in text.split("+"))
    modifiers = [_MODIFIERS.get(part.casefold()) for part in held]
    known = frozenset(modifier for modifier in modifiers if modifier is not None)
    if len(known) != len(modifiers):
        return None
    upper = key.upper()
    if upper in _FUNCTION_KEYS:
        return Shortcut(known, upper)
    if not known - {Modifier.SHIFT}:
        return None
    if upper in _LETTERS_AND_DIGITS:
        return Shortcut(known, upper)
    return Shortcut(known, "Space") if upper == "SPACE" else None
