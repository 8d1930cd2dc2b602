"""What Tiep's HTTP statuses mean. The vendor documents none, so this is the common reading of them."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from types import MappingProxyType

from tiep_launcher.domain.errors import (
    Fact,
    InputError,
    KeyRejectedError,
    LauncherError,
    NoAnswerError,
    Problem,
    ServerFailedError,
    UnavailableError,
)
from tiep_launcher.formats.strict_json import parse_json
from tiep_launcher.net.answer import Answer
from tiep_launcher.scribes.tiep.json_values import items_of, members_of

_MAX_SAID = 200
_MAX_WAIT_S = 3600.0
_MAX_ERROR_BODY_BYTES = 64 * 1024
_BUSY = frozenset({408, 425, 429})
_REJECTED = frozenset({400, 422})
_SECONDS = re.compile(r"[0-9]{1,9}")


def is_api_answer(answer: Answer) -> bool:
    """Say whether an error came from the API, and not from something in between that serves pages."""
    try:
        return isinstance(parse_json(answer.body, max_bytes=_MAX_ERROR_BODY_BYTES), dict)
    except InputError:
        return False


def refusal(answer: Answer, api_key: str) -> LauncherError | None:
    """Return the error that ``answer``'s status stands for, None for a success (2xx).

    Args:
        answer: What came.
        api_key: Never part of what the server is quoted with.
    """
    status = answer.status
    if 200 <= status < 300:
        return None
    if status in {401, 403}:
        return KeyRejectedError(_problem("key_rejected", status=status))
    if status in _BUSY:
        return NoAnswerError(
            _problem("server_busy", status=status), retry_after_s=retry_after_s(answer.headers)
        )
    if status >= 500:
        return ServerFailedError(
            _problem("server_failed", status=status), retry_after_s=retry_after_s(answer.headers)
        )
    if status in _REJECTED:
        said = server_says(answer.body, api_key)
        facts: dict[str, Fact] = {"status": status}
        if said:
            facts["server_says"] = said
        return UnavailableError(_problem("request_rejected", **facts))
    codes = {404: "not_found_on_server", 409: "conflict"}
    return UnavailableError(_problem(codes.get(status, "unexpected_status"), status=status))


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Read ``Retry-After`` (RFC 9110, section 10.2.3): seconds or an HTTP date.

    A date is taken against the server's own ``Date``, so that a clock that is wrong here does no harm.

    Returns:
        Seconds between 0 and an hour; None if there is none or it cannot be read.
    """
    text = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), _MAX_WAIT_S)
    until = _moment(text)
    if until is None:
        return None
    now = server_time(headers) or dt.datetime.now(dt.UTC)
    return min(max((until - now).total_seconds(), 0.0), _MAX_WAIT_S)


def server_time(headers: Mapping[str, str]) -> dt.datetime | None:
    """Read ``Date`` (RFC 9110, section 6.6.1), None if there is none or it cannot be read."""
    return _moment(headers.get("Date", ""))


def server_says(body: bytes, api_key: str) -> str | None:
    """Return the message in an error's body: one line, at most 200 characters.

    Accepted: ``{"detail": "..."}``, ``{"detail": [{"loc": [...], "msg": "..."}]}``, ``{"message": "..."}``,
    ``{"error": "..."|{...}}`` and plain text. A page of HTML says nothing to people.

    Returns:
        The message; None if there is none, or if it repeats the key.
    """
    try:
        value = parse_json(body, max_bytes=_MAX_ERROR_BODY_BYTES)
    except InputError as error:
        if error.code != "not_json" or body.lstrip().startswith(b"<"):
            return None
        value = body.decode("utf-8", "replace")
    said = _message(value)
    one_line = " ".join("".join(_visible(letter) for letter in said).split())
    if not one_line or api_key.lower() in one_line.lower():
        return None
    return one_line if len(one_line) <= _MAX_SAID else one_line[: _MAX_SAID - 1] + "…"


def _visible(letter: str) -> str:
    # Cc, Cf (which turns the direction of text around), Cs, Co, Cn; Zl and Zp are line ends.
    return " " if unicodedata.category(letter)[0] == "C" or letter in "\u2028\u2029" else letter


def _message(value: object, *, depth: int = 3) -> str:
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    said = [_message(item, depth=depth - 1) for item in items_of(value)]
    if any(said):
        return "; ".join(part for part in said if part)
    members = members_of(value)
    for key in ("detail", "message", "msg", "error"):
        message = _message(members.get(key), depth=depth - 1)
        if message:
            place = ".".join(
                str(step) for step in items_of(members.get("loc")) if isinstance(step, (str, int))
            )
            return f"{place}: {message}" if place else message
    return ""


def _moment(text: str) -> dt.datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _problem(code: str, **facts: Fact) -> Problem:
    return Problem(code, facts=MappingProxyType(facts))
