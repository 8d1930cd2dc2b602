"""Reads what a request brings, never more than its limit and never for ever."""

import asyncio

from starlette.datastructures import Headers
from starlette.types import Receive

BODY_WITHIN_S = 10.0


class BodyRefusedError(Exception):
    """The request's body is not taken.

    Attributes:
        status: The HTTP status that says why: 400, 408, 413 or 415.
    """

    def __init__(self, status: int) -> None:
        """Say why."""
        super().__init__(status)
        self.status = status


async def read_body(headers: Headers, receive: Receive, *, max_bytes: int) -> bytes:
    """Return the raw bytes of a request's body.

    Nothing is unpacked: what is signed are the bytes on the wire, and a small packed body can be a huge one.

    Raises:
        BodyRefusedError: It is too large or packed, did not come in time, or the sender left.
    """
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise BodyRefusedError(415)
    length = headers.get("content-length", "0")
    if not (length.isascii() and length.isdigit()):
        raise BodyRefusedError(400)
    if int(length[:20]) > max_bytes:
        raise BodyRefusedError(413)
    try:
        async with asyncio.timeout(BODY_WITHIN_S):
            return await _read(receive, max_bytes)
    except TimeoutError:
        raise BodyRefusedError(408) from None


async def _read(receive: Receive, max_bytes: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise BodyRefusedError(400)
        piece: bytes = message.get("body", b"")
        size += len(piece)
        if size > max_bytes:
            raise BodyRefusedError(413)
        pieces.append(piece)
        if not message.get("more_body", False):
            return b"".join(pieces)
