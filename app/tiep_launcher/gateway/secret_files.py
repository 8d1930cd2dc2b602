"""Secrets in files that only the gateway's user may read, such as systemd's credentials."""

import os
import stat
from pathlib import Path

from tiep_launcher.domain.errors import ConfigurationError

_MAX_BYTES = 64 * 1024
_LEAST_BYTES = 16


def read_secret(path: Path) -> bytes:
    """Return a secret without the white space around it.

    Raises:
        ConfigurationError: The file is not there, others may read it, or it holds fewer than 16 bytes.
    """
    secret = read_private(path).strip()
    if len(secret) < _LEAST_BYTES:
        raise ConfigurationError.of("gateway_secret_short", str(path), least=_LEAST_BYTES)
    return secret


def read_private(path: Path) -> bytes:
    """Return the content of a file that only its owner may read.

    Raises:
        ConfigurationError: It is not there, is not a plain file, or others may read it.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise ConfigurationError.of("gateway_secret_unreadable", str(path)) from error
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise ConfigurationError.of("gateway_secret_unreadable", str(path))
        if os.name == "posix" and not _is_private(found):
            raise ConfigurationError.of("gateway_secret_open_to_others", str(path))
        return file.read(_MAX_BYTES)


def _is_private(found: os.stat_result) -> bool:
    is_ours = found.st_uid in (0, os.geteuid())
    return is_ours and not found.st_mode & (stat.S_IWGRP | stat.S_IRWXO)
