"""JSON whose shape is not certain: another shape counts as empty, as some senders write ``[]`` for ``{}``."""

from typing import Any, cast


def members_of(value: object) -> dict[str, Any]:
    """Return ``value`` if it is an object, else an empty one."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def items_of(value: object) -> list[Any]:
    """Return ``value`` if it is an array, else an empty one."""
    return cast("list[Any]", value) if isinstance(value, list) else []
