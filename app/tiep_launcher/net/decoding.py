"""Takes the content coding off a body, bounded: a small body must not become a large one."""

import zlib

_GZIP = 16 + zlib.MAX_WBITS
_CODINGS = frozenset({"gzip", "x-gzip", "deflate"})


class BodyTooLargeError(Exception):
    """More than the limit, as sent or decoded."""


class BodyBrokenError(Exception):
    """A coding that is unknown, damaged or cut short."""


class BodyReader:
    """Collects a body piece by piece, up to a limit on what is sent and on what it decodes to."""

    def __init__(self, coding: str, max_bytes: int) -> None:
        """Prepare for the value of ``Content-Encoding`` (RFC 9110, section 8.4.1).

        Raises:
            BodyBrokenError: The coding is none of identity, gzip and deflate.
        """
        self._coding = coding.strip().lower()
        if self._coding not in _CODINGS | {"", "identity"}:
            raise BodyBrokenError
        self._max_bytes = max_bytes
        self._received = 0
        self._body = bytearray()
        self._inflater: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage] -- its only name

    def feed(self, piece: bytes) -> None:
        """Take the next piece.

        Raises:
            BodyTooLargeError: The limit is passed.
            BodyBrokenError: The coding is damaged.
        """
        self._received += len(piece)
        if self._received > self._max_bytes:
            raise BodyTooLargeError
        if self._coding not in _CODINGS:
            self._body += piece
            return
        if not piece:
            return
        if self._inflater is None:
            self._inflater = zlib.decompressobj(self._window_bits(piece))
        room = self._max_bytes - len(self._body)
        try:
            self._body += self._inflater.decompress(piece, room + 1)
        except zlib.error:
            raise BodyBrokenError from None
        if len(self._body) > self._max_bytes:
            raise BodyTooLargeError

    def finish(self) -> bytes:
        """Return the whole body.

        Raises:
            BodyBrokenError: It was cut short, or something follows its end.
        """
        if self._inflater is not None and (not self._inflater.eof or self._inflater.unused_data):
            raise BodyBrokenError
        return bytes(self._body)

    def _window_bits(self, start: bytes) -> int:
        if self._coding != "deflate":
            return _GZIP
        # "deflate" means zlib (RFC 9110, 8.4.1.2), but some servers send it without the zlib header.
        return zlib.MAX_WBITS if start[0] & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS
