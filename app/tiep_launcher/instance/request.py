"""A call that another process handed over, read from its bytes."""

import base64
import binascii
import json
from dataclasses import dataclass, field
from typing import cast

from tiep_launcher.instance import PROTOCOL, STDIN_LIMIT


class RequestError(ValueError):
    """The bytes are no request. Its text names no value of them."""


class OtherProtocolError(RequestError):
    """The caller speaks another protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the caller gave, unparsed; nothing of it is shown by ``repr``.

    Attributes:
        app_version: The caller's version.
        argv: Arguments without the program's name. Bytes that are no text stand as lone surrogates in it.
        cwd: Folder that relative paths of the caller start from.
        stdin: Standard input, at most one byte over its limit; None if the caller did not send any.
        activation_token: What lets a window come to the front; None if the caller has none.
        is_started: True if the program was started for this call.
    """

    app_version: str
    argv: tuple[str, ...] = field(repr=False)
    cwd: str = field(repr=False)
    stdin: bytes | None = field(repr=False)
    activation_token: str | None = field(repr=False)
    is_started: bool = False


def read_request(body: bytes) -> Request:
    """Read the one JSON object of a connection; unknown keys are ignored.

    Raises:
        RequestError: It is no JSON object.
        OtherProtocolError: It is one, of another protocol or shape.
    """
    try:
        content = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise RequestError("not JSON") from None
    if not isinstance(content, dict):
        raise RequestError("not an object")
    fields = cast("dict[str, object]", content)
    protocol = fields.get("protocol")
    if type(protocol) is not int or protocol != PROTOCOL:
        raise OtherProtocolError("other protocol")
    return Request(
        app_version=_text(fields.get("app_version")),
        argv=_texts(fields.get("argv")),
        cwd=_text(fields.get("cwd")),
        stdin=_bytes(fields.get("stdin")),
        activation_token=_text_or_none(fields.get("activation_token")),
        is_started=fields.get("started") is True,
    )


def _text(value: object) -> str:
    # No argument and no path can hold NUL; one here was not written by our client.
    if not isinstance(value, str) or "\0" in value:
        raise OtherProtocolError("wrong type")
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise OtherProtocolError("wrong type")
    return tuple(_text(item) for item in cast("list[object]", value))


def _bytes(value: object) -> bytes | None:
    if value is None:
        return None
    try:
        content = base64.b64decode(_text(value), validate=True)
    except (binascii.Error, ValueError):
        raise OtherProtocolError("not base64") from None
    if len(content) > STDIN_LIMIT + 1:
        raise OtherProtocolError("too large")
    return content
