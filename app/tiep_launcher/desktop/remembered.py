"""What the windows remember from one start to the next: places, the pin, what was said. No patient data."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

MOST_SET_UPS = 8
MAX_BYTES = 64 * 1024
_MAX_PLACE = 400
_KEPT_AFTER_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """The memory as a value.

    Attributes:
        places: For each set-up of screens, newest last, where each window was (Qt's own form, base64).
        is_panel_on_top: Whether the panel stays above other windows.
        said: Sentences that are said once ever, by name.
    """

    places: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, dict[str, str]])
    is_panel_on_top: bool = False
    said: frozenset[str] = frozenset()

    def with_place(self, screens: str, window: str, place: str) -> "Remembered":
        """Return the memory with a window's place on a set-up of screens; the oldest set-ups are dropped."""
        here = {**self.places.get(screens, {}), window: place}
        others = {name: there for name, there in self.places.items() if name != screens}
        newest = [*others.items()][-(MOST_SET_UPS - 1) :]
        return replace(self, places={**dict(newest), screens: here})

    def to_bytes(self) -> bytes:
        """Write it as it is kept."""
        values = {
            "places": {screens: dict(there) for screens, there in self.places.items()},
            "panel_on_top": self.is_panel_on_top,
            "said": sorted(self.said),
        }
        return json.dumps(values, indent=1).encode()


def remembered_from(content: bytes) -> Remembered:
    """Read what was kept; what is not understood is forgotten, as nothing but convenience depends on it."""
    try:
        values: object = json.loads(content) if len(content) <= MAX_BYTES else None
    except (ValueError, RecursionError):
        values = None
    table = _table(values)
    places = {
        screens: {window: place for window, place in _table(there).items() if _is_place(place)}
        for screens, there in [*_table(table.get("places")).items()][-MOST_SET_UPS:]
    }
    said = table.get("said")
    names = cast("list[object]", said) if isinstance(said, list) else []
    return Remembered(
        places=places,
        is_panel_on_top=table.get("panel_on_top") is True,
        said=frozenset(name for name in names if isinstance(name, str)),
    )


class Memory(QObject):
    """Holds the memory and has it kept a moment after it changed."""

    def __init__(
        self, value: Remembered, keep: Callable[[bytes], object], parent: QObject | None = None
    ) -> None:
        """Begin with what was kept; ``keep`` is called with what is to be kept."""
        super().__init__(parent)
        self.value = value
        self._keep = keep
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEPT_AFTER_MS)
        self._soon.timeout.connect(lambda: self._keep(self.value.to_bytes()))

    def take(self, value: Remembered) -> None:
        """Remember something new."""
        if value != self.value:
            self.value = value
            self._soon.start()

    def unkept(self) -> bytes | None:
        """Return what was not kept yet and will not be by itself any more, as the program ends; else None."""
        is_waiting = self._soon.isActive()
        self._soon.stop()
        return self.value.to_bytes() if is_waiting else None


def _table(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _is_place(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_PLACE and value.isascii()
