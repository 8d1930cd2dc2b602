"""Values of a payload: what they are, and how they are written for people."""

import json
from typing import Any, TypeGuard

from tiep_launcher.formats.written_json import WrittenFloat
from tiep_launcher.scribes.words import Words

Scalar = str | int | float | bool | None


def scalar_text(value: Scalar, words: Words) -> str:
    """Write one value as people read it: numbers as they came, yes and no in the words' language."""
    if isinstance(value, str):
        return value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return words.yes if value else words.no
    return number_text(value)


def number_text(number: float) -> str:
    """Write a number as it came."""
    return number.text if isinstance(number, WrittenFloat) else str(number)


def json_text(value: object) -> str:
    """Write a value as compact JSON, the same for equal values."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def members_of(value: object) -> dict[str, Any]:
    """Return ``value`` if it is an object, else an empty one."""
    return value if is_object(value) else {}


def items_of(value: object) -> list[Any]:
    """Return ``value`` if it is an array, else an empty one."""
    return value if is_array(value) else []


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """True for objects."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """True for arrays."""
    return isinstance(value, list)


def is_scalar(value: object) -> bool:
    """True for everything but objects and arrays."""
    return not isinstance(value, (dict, list))
