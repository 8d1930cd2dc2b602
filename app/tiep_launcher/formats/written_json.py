"""JSON whose numbers stay as they were written: ``6.50`` equals 6.5 and is written as ``6.50`` again."""

import json
import math
import re
from typing import Any, Self, cast

# The only whole number that Python would write differently.
_MINUS_ZERO = re.compile(r"-0(?![.eE0-9])")


class WrittenFloat(float):
    """A number and how it was written."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        """Read ``text``, a JSON number."""
        number = super().__new__(cls, text)
        number.text = text
        return number


def load_written(text: str) -> Any:  # noqa: ANN401 - JSON
    """Read JSON; fractions and exponents are :class:`WrittenFloat`, what no number can hold stays a text.

    Raises:
        ValueError: Not JSON.
        RecursionError: Nested beyond what can be read.
    """
    whole = _whole if _MINUS_ZERO.search(text) else int
    return json.loads(text, parse_float=_number, parse_int=whole, parse_constant=str)


def dump_written(value: object, *, indent: int | None = None) -> str:
    """Write JSON laid out as :func:`json.dumps` does, letters as they are, numbers as they were written.

    Args:
        value: JSON; keys are texts.
        indent: Spaces for each level; None writes one line.

    Raises:
        ValueError: A number is not finite.
        TypeError: Something in it is not JSON.
    """
    parts: list[str] = []
    _write(value, "\n" if indent is not None else "", " " * (indent or 0), parts)
    return "".join(parts)


def _write(value: object, line: str, step: str, parts: list[str]) -> None:
    if isinstance(value, WrittenFloat):
        parts.append(value.text)
    elif value and isinstance(value, dict):
        _write_members(cast("dict[str, object]", value), line, step, parts)
    elif value and isinstance(value, (list, tuple)):
        inner = line + step
        before = f"[{inner}"
        for item in cast("list[object]", value):
            parts.append(before)
            _write(item, inner, step, parts)
            before = f",{inner or ' '}"
        parts.append(f"{line}]")
    else:
        parts.append(json.dumps(value, ensure_ascii=False, allow_nan=False))


def _write_members(members: dict[str, object], line: str, step: str, parts: list[str]) -> None:
    inner = line + step
    before = f"{{{inner}"
    for key, item in members.items():
        parts.append(f"{before}{json.dumps(key, ensure_ascii=False)}: ")
        _write(item, inner, step, parts)
        before = f",{inner or ' '}"
    parts.append(f"{line}}}")


def _number(text: str) -> float | str:
    number = WrittenFloat(text)
    return number if math.isfinite(number) else text


def _whole(text: str) -> float:
    return WrittenFloat(text) if text == "-0" else int(text)
