"""Encrypts what the gateway keeps, and finds it again by keyed digests: the database alone tells nothing."""

import base64
import binascii
import hashlib
import hmac
import os
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
_NAME_BYTES = 4
_FORMAT = b"\x01"
_HEAD_BYTES = len(_FORMAT) + _NAME_BYTES + _NONCE_BYTES


class KeyFileError(Exception):
    """The file with the keys cannot be used.

    Attributes:
        reason: ``empty`` or ``line_malformed``.
        line: Where, counted from 1; 0 for the whole file.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        """Say why."""
        super().__init__(reason)
        self.reason = reason
        self.line = line


class UnsealableError(Exception):
    """What was kept is damaged, was moved to another place, or its key is not here any more."""


class Sealing:
    """Seals with the first key, opens with any of them (AES-256-GCM, NIST SP 800-38D).

    A sealed value is: format (1 byte), name of the key (4), nonce (12), ciphertext and tag. Each value is
    bound to the place it belongs to, so that nobody can move one patient's content to another's row.
    """

    def __init__(self, keys: tuple[bytes, ...]) -> None:
        """Take the keys, each 32 bytes, newest first.

        The digests come from the last (oldest) key: what was kept before a new key was put in front is
        found as before.
        """
        self._ciphers = {_name(key): AESGCM(_derived(key, b"seal")) for key in keys}
        self._newest = _name(keys[0])
        self._digest_key = _derived(keys[-1], b"digest")

    def seal(self, content: bytes, place: str) -> bytes:
        """Return ``content`` encrypted for ``place``."""
        nonce = os.urandom(_NONCE_BYTES)
        cipher = self._ciphers[self._newest]
        return _FORMAT + self._newest + nonce + cipher.encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Return what was sealed for ``place``.

        Raises:
            UnsealableError: It was changed, moved, or sealed with a key that is not here.
        """
        head, sealed_content = sealed[:_HEAD_BYTES], sealed[_HEAD_BYTES:]
        name, nonce = head[1 : 1 + _NAME_BYTES], head[1 + _NAME_BYTES :]
        cipher = self._ciphers.get(name)
        if cipher is None or len(head) < _HEAD_BYTES or head[:1] != _FORMAT:
            raise UnsealableError
        try:
            return cipher.decrypt(nonce, sealed_content, place.encode())
        except InvalidTag:
            pass
        raise UnsealableError

    def digest(self, name: str, value: str) -> bytes:
        """Return 32 bytes by which an identifier called ``name`` is found again, and which do not tell it."""
        return hmac.digest(self._digest_key, f"{name}\0{value}".encode(), hashlib.sha256)


def parse_keys(text: str) -> tuple[bytes, ...]:
    """Read a key file: one key of 32 bytes a line as URL-safe Base64, newest first; ``#`` begins a remark.

    Raises:
        KeyFileError: A line is not such a key, or there is none.
    """
    keys: list[bytes] = []
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.split("#", 1)[0].strip()
        if not content:
            continue
        try:
            key = base64.b64decode(content, altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != KEY_BYTES:
            raise KeyFileError("line_malformed", number)
        keys.append(key)
    if not keys:
        raise KeyFileError("empty")
    return tuple(keys)


def new_key() -> str:
    """Make a key as it stands in a key file."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _name(key: bytes) -> bytes:
    return _derived(key, b"name")[:_NAME_BYTES]


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"tiep-launcher gateway " + purpose).derive(key)
