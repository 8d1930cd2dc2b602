"""How an event is kept: its headers and its raw body, in one sealed piece."""

import json
from dataclasses import dataclass, field

_LENGTH_BYTES = 4
# What proxies and connections add says nothing about the event.
_LEFT_OUT = (b"x-forwarded-", b"x-real-ip", b"x-request-id")
_KEPT = (b"x-",)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Body and headers as received.

    Attributes:
        headers: The sender's own (``x-…``) and the content type; names in lower case.
        body: Raw bytes.
    """

    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)


def pack(headers: tuple[tuple[bytes, bytes], ...], body: bytes) -> bytes:
    """Return headers and body as one piece: length of the headers (4 bytes), headers (JSON), body."""
    kept = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in headers
        if (name.startswith(_KEPT) or name == b"content-type") and not name.startswith(_LEFT_OUT)
    ]
    head = json.dumps(kept).encode()
    return len(head).to_bytes(_LENGTH_BYTES, "big") + head + body


def unpack(content: bytes) -> Envelope:
    """Return what was packed."""
    end = _LENGTH_BYTES + int.from_bytes(content[:_LENGTH_BYTES], "big")
    head = json.loads(content[_LENGTH_BYTES:end])
    return Envelope(tuple((name, value) for name, value in head), content[end:])
