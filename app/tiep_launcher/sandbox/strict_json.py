"""JSON from outside, read strictly: nothing that two readers could understand differently."""

import json
import math
from typing import NoReturn, cast

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 64


class JsonError(ValueError):
    """The bytes are not one acceptable JSON value; the text says why and quotes nothing of them."""


def parse(raw: bytes, *, max_bytes: int = MAX_BYTES) -> object:
    """Return the JSON value in `raw`.

    Raises:
        JsonError: too large, not UTF-8, not JSON (RFC 8259), a duplicate key, NaN or Infinity, a lone
            surrogate, or more than `MAX_DEPTH` levels.
    """
    if len(raw) > max_bytes:
        raise JsonError(f"more than {max_bytes} bytes")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise JsonError(f"not UTF-8 at byte {error.start}") from None
    try:
        value: object = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite
        )
    except JsonError:
        raise
    except json.JSONDecodeError as error:
        raise JsonError(f"not JSON: {error.msg} (line {error.lineno}, column {error.colno})") from None
    except RecursionError:
        raise JsonError(f"more than {MAX_DEPTH} levels") from None
    except ValueError:
        raise JsonError("a number that is too long") from None
    _check_depth_and_text(value)
    return value


def as_object(value: object) -> dict[str, object] | None:
    """Return `value` as a JSON object, or None if it is something else."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def as_array(value: object) -> list[object] | None:
    """Return `value` as a JSON array, or None if it is something else."""
    return cast("list[object]", value) if isinstance(value, list) else None


def as_text(value: object) -> str | None:
    """Return `value` as a non-blank text, or None if it is something else."""
    return value if isinstance(value, str) and value.strip() else None


def as_number(value: object) -> int | float | None:
    """Return `value` as a number, or None; JSON's true and false are no numbers."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def to_bytes(value: object) -> bytes:
    """Return `value` as compact UTF-8 JSON, the bytes that are sent and signed."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise JsonError("the same key twice in one object")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise JsonError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise JsonError("a number that is too large")
    return number


def _check_depth_and_text(value: object) -> None:
    waiting: list[tuple[object, int]] = [(value, 1)]
    while waiting:
        current, depth = waiting.pop()
        children: list[object] = []
        if (members := as_object(current)) is not None:
            children = [*members.keys(), *members.values()]
        elif (items := as_array(current)) is not None:
            children = items
        elif isinstance(current, str):
            _check_text(current)
            continue
        else:
            continue
        if depth > MAX_DEPTH:
            raise JsonError(f"more than {MAX_DEPTH} levels")
        waiting.extend((child, depth + 1) for child in children)


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise JsonError("half of a surrogate pair in a text") from None
