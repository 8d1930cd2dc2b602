"""Values of a payload, read so that a number can be shown exactly as it was written."""

import json
import math
from typing import Any, Self, TypeGuard

Scalar = str | int | float | bool | None


class WrittenFloat(float):
    """A number with a fraction or an exponent, and how it was written (``6.50``)."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        """Read ``text``, a JSON number."""
        number = super().__new__(cls, text)
        number.text = text
        return number


def load_payload(payload_json: str) -> object:
    """Read a payload; what no JSON number can hold stays a text.

    Raises:
        ValueError: Not JSON.
        RecursionError: Nested beyond what can be read.
    """
    return json.loads(payload_json, parse_float=_number, parse_constant=str)


def scalar_text(value: Scalar) -> str:
    """Write one value as people read it."""
    match value:
        case None:
            return "null"
        case bool():
            return "yes" if value else "no"
        case WrittenFloat():
            return value.text
        case _:
            return str(value)


def json_text(value: object) -> str:
    """Write a value that has no better form as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def plain(value: object) -> Any:  # noqa: ANN401 -- JSON, for a library typed so
    """Return ``value`` with ordinary numbers, for libraries that look at the exact type."""
    is_plain = value is None or isinstance(value, (str, int))
    return value if is_plain else json.loads(json_text(value))


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


def _number(text: str) -> float | str:
    number = WrittenFloat(text)
    return number if math.isfinite(number) else text
