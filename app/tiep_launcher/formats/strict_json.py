"""JSON read strictly: whatever two readers could understand differently is refused (RFC 8259, RFC 7493)."""

import codecs
import hashlib
import json
import math
import re
from itertools import accumulate
from types import MappingProxyType
from typing import Any, cast

from tiep_launcher.domain.errors import Fact, InputError, Problem

MAX_LEVELS = 64

# A closing quote may be lacking: then the rest is one string, and the parser will say so.
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NOT_BRACKET = re.compile(r"[^\[\]{}]+")
_LEVEL_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
# Of a number with more digits than a double can hold, so many samples in a row are digits.
_MAX_DIGITS = 308
_SAMPLED = 30
_LONG_NUMBER = re.compile(rf"[0-9]{{{_MAX_DIGITS // _SAMPLED}}}")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_PLAIN_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
_WHITESPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()
_UTF16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class _Refused(Exception):  # noqa: N818 -- never leaves this module
    """A number the parser must not take."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _DuplicateKey(Exception):  # noqa: N818 -- never leaves this module
    """An object names a key twice."""


class _WithDuplicates(dict[str, Any]):
    """An object that named a key twice."""


def parse_json(data: bytes, *, max_bytes: int, where: str | None = None) -> object:
    """Return the JSON value in ``data``.

    UTF-8 with or without a byte order mark, or UTF-16 with one; at most 64 levels; no key twice in an
    object; no ``NaN``, ``Infinity`` or number beyond what a double holds; no lone surrogate.

    Args:
        data: What was read.
        max_bytes: Size limit.
        where: The option or setting that ``data`` came by, for the problem's ``field``.

    Raises:
        InputError: ``data`` is not such a value. Problems hold codes and positions, never content.
    """
    if len(data) > max_bytes:
        raise InputError(_problem("too_large", where, limit_bytes=max_bytes))
    text = decode_text(data, where)
    if not text.strip():
        raise InputError(_problem("empty", where))
    if _levels(text) > MAX_LEVELS:
        raise InputError(_problem("too_deep", where, limit_levels=MAX_LEVELS))
    return _parse(text, where)


def looks_like_json(data: bytes) -> bool:
    """Say whether ``data`` begins as an object or a list does, in UTF-8 or UTF-16."""
    encoding = _UTF16_MARKS.get(data[:2])
    if encoding is not None:
        start = data[2:].decode(encoding, errors="replace").lstrip(" \t\r\n")[:1].encode()
    else:
        start = data.removeprefix(codecs.BOM_UTF8).lstrip(b" \t\r\n")[:1]
    return start in {b"{", b"["}


def decode_text(data: bytes, where: str | None) -> str:
    """Return the text in ``data``: UTF-8 with or without a byte order mark, or UTF-16 with one.

    Raises:
        InputError: ``not_utf8``.
    """
    # Errors are raised outside ``except``: the cause would carry the content along.
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    if data.startswith(codecs.BOM_UTF32_LE):  # begins like UTF-16
        raise InputError(_problem("not_utf8", where))
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        at_byte = error.start
    raise InputError(_problem("not_utf8", where, byte=at_byte))


def member_text(data: bytes, name: str) -> str | None:
    """Return the text of one member of the object in ``data``, exactly as it stands there.

    Keeps what parsing and writing again would change, such as ``6.50``.

    Args:
        data: JSON that :func:`parse_json` has accepted.
        name: Key of the member.

    Returns:
        JSON text, or None if ``data`` is no object or has no such member.
    """
    text = decode_text(data, None)
    at = _skip(text, 0)
    if text[at] != "{":
        return None
    at = _skip(text, at + 1)
    while text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        start = _skip(text, _skip(text, at) + 1)
        _, at = _DECODER.raw_decode(text, start)
        if key == name:
            return text[start:at]
        at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)
    return None


def dump_json(value: object) -> str:
    """Write ``value`` as compact JSON that keeps every letter as it is."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def content_digest(value: object) -> str:
    """Return the SHA-256 (hex) of a JSON value, whatever the order of its keys."""
    text = json.dumps(value, allow_nan=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _problem(code: str, where: str | None, **facts: Fact) -> Problem:
    return Problem(code, where, MappingProxyType(facts))


def _levels(text: str) -> int:
    """Count levels before parsing, so that the parser's own recursion is bounded."""
    if text.count("[") + text.count("{") <= MAX_LEVELS:
        return 0
    brackets = _NOT_BRACKET.sub("", _STRING.sub("", text))
    return max(accumulate(map(_LEVEL_STEP.__getitem__, brackets)), default=0)


def _parse(text: str, where: str | None) -> object:
    has_duplicates = False
    try:
        try:
            decoder = _WITH_LONG_NUMBERS if _LONG_NUMBER.search(text[::_SAMPLED]) else _STRICT
            value: object = decoder.decode(text)
        except _DuplicateKey:
            value, has_duplicates = _MARKING.decode(text), True
    except json.JSONDecodeError as error:
        problem = _problem("not_json", where, line=error.lineno, column=error.colno)
    except _Refused as refused:
        problem = _problem(refused.code, where)
    else:
        if has_duplicates:
            problems = (_problem("duplicate_key", where, pointer=p) for p in _duplicate_pointers(value))
            raise InputError(*problems)
        if not ("\\" in text and _SURROGATE_ESCAPE.search(text) and _has_lone_surrogate(value)):
            return value
        problem = _problem("lone_surrogate", where)
    raise InputError(problem)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _DuplicateKey
    return members


def _marked(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else _WithDuplicates(members)


def _refuse_constant(_name: str) -> object:
    raise _Refused("not_a_number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Refused("number_too_large")
    return number


def _whole(digits: str) -> int:
    # What a double can hold; Python itself refuses to read more than 4,300 digits.
    if len(digits.removeprefix("-")) > _MAX_DIGITS:
        raise _Refused("number_too_large")
    return int(digits)


def _has_lone_surrogate(value: object) -> bool:
    try:
        dump_json(value).encode()
    except UnicodeEncodeError:
        return True
    return False


def _duplicate_pointers(value: object) -> list[str]:
    """Find the objects that named a key twice.

    Returns:
        JSON pointers (RFC 6901) in which a key that is not a plain word stands as ``*``: it may be
        somebody's name.
    """
    found: list[str] = []
    waiting: list[tuple[str, object]] = [("", value)]
    while waiting:
        pointer, item = waiting.pop()
        if isinstance(item, _WithDuplicates):
            found.append(pointer)
        if isinstance(item, dict):
            members = cast("dict[str, object]", item)
            waiting += [
                (f"{pointer}/{key if _PLAIN_KEY.fullmatch(key) else '*'}", member)
                for key, member in members.items()
            ]
        elif isinstance(item, list):
            waiting += [
                (f"{pointer}/{index}", member) for index, member in enumerate(cast("list[object]", item))
            ]
    # The same key twice can hide an inner object with a duplicate: then the outer one is named.
    return sorted(found) or [""]


def _skip(text: str, at: int) -> int:
    match = _WHITESPACE.match(text, at)
    return match.end() if match else at


# Making a decoder takes as long as reading a short answer.
_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite)
_WITH_LONG_NUMBERS = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite, parse_int=_whole
)
_MARKING = json.JSONDecoder(
    object_pairs_hook=_marked, parse_constant=_refuse_constant, parse_float=_finite, parse_int=_whole
)
