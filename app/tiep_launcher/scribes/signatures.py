"""Compares signatures as bytes and in constant time; never raises, whatever came."""

import hmac
import re
from collections.abc import Collection, Iterable
from hashlib import sha256

# bytes.fromhex would take blanks as well.
_DIGEST = re.compile(rb"[0-9a-fA-F]{64}")


def digest_in(text: bytes) -> bytes | None:
    """Return the SHA-256 digest that is written as 64 hex digits; None if ``text`` is anything else."""
    return bytes.fromhex(text.decode("ascii")) if _DIGEST.fullmatch(text) else None


def is_signed(message: Collection[bytes], digests: Collection[bytes], secrets: Iterable[bytes]) -> bool:
    """Say whether any digest is the HMAC-SHA256 of ``message`` by any secret.

    Every digest is compared with every secret's, so that time tells nothing about which one fitted.

    Args:
        message: The parts that are signed, one behind the other.
        digests: What came.
        secrets: Keys; an empty one, which anybody could sign with, fits nothing.
    """
    fits = False
    for secret in secrets:
        if not secret:
            continue
        made = hmac.new(secret, digestmod=sha256)
        for part in message:
            made.update(part)
        expected = made.digest()
        for digest in digests:
            fits |= hmac.compare_digest(digest, expected)
    return fits
