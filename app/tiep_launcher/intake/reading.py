"""Bytes come in: from a file that the caller names, or from a stream."""

import errno
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from tiep_launcher.domain.errors import InputError, NotFoundError, Problem, ReadWriteError

MAX_BYTES = 1024 * 1024
"""The most that is read (contract, section 1)."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file's content, and which file it was.

    Attributes:
        data: The content.
        path: The file itself, with every link followed.
        identity: Device, file number, size and time of change: a file put there later differs in one.
    """

    data: bytes = field(repr=False)
    path: Path = field(repr=False)
    identity: tuple[int, int, int, int] = field(repr=False)


def read_file(path: Path, *, where: str = "--context-file", max_bytes: int = MAX_BYTES) -> ReadFile:
    """Read a regular file of limited size; never waits for anybody to write.

    Args:
        path: The file or a link to it.
        where: The option that names it, for the problem's ``field``.
        max_bytes: The most that it may have.

    Raises:
        NotFoundError: ``file_not_found``.
        InputError: ``not_a_file`` (a folder, pipe, socket or device), ``too_large``.
        ReadWriteError: ``file_unreadable``.
    """
    # The errors of the system name the path, and a path may name a patient: none of them is chained.
    try:
        # Looked at before it is opened: opening a pipe or a device can already change something there.
        _check_regular(path.stat(), where)
        descriptor = os.open(path, _read_flags())
        with os.fdopen(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            _check_regular(found, where)
            data = stream.read(max_bytes + 1)
        real = Path(os.path.realpath(path))
    except OSError as error:
        raise _translated(error, where) from None
    except ValueError:  # a name that no file can have: with NUL or half a surrogate pair
        raise NotFoundError(Problem("file_not_found", where)) from None
    if len(data) > max_bytes:
        raise _too_large(where, max_bytes)
    return ReadFile(data, real, _identity(found))


def read_stdin(stream: BinaryIO, *, where: str = "--context-stdin") -> bytes:
    """Read ``stream`` to its end, at most :data:`MAX_BYTES`.

    Args:
        stream: Waits for its writer as pipes do.
        where: The option that asks for it, for the problem's ``field``.

    Raises:
        InputError: ``too_large``.
        ReadWriteError: ``stdin_unreadable``.
    """
    data = b""
    try:
        while len(data) <= MAX_BYTES and (part := stream.read(MAX_BYTES + 1 - len(data))):
            data += part
    except (OSError, ValueError) as error:  # ValueError: the stream is closed
        raise ReadWriteError(Problem("stdin_unreadable", where, _reason(error))) from error
    if len(data) > MAX_BYTES:
        raise _too_large(where, MAX_BYTES)
    return data


def delete_after_reading(read: ReadFile) -> tuple[Problem, ...]:
    """Delete the very file that was read; a file that was put in its place since then stays.

    Returns:
        Nothing, or the warning ``context_not_deleted``: the launch goes on without it.
    """
    try:
        if _identity(read.path.lstat()) != read.identity:
            return (_not_deleted("changed"),)
        read.path.unlink()
    except FileNotFoundError:
        return ()  # somebody else has deleted it: that is what was wanted
    except OSError as error:
        return (_not_deleted(_errno_name(error)),)
    return ()


def _read_flags() -> int:
    # What Windows lacks is 0 there; O_BINARY is known to Windows only.
    names = ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY")
    return os.O_RDONLY | sum(getattr(os, name, 0) for name in names)


def _check_regular(found: os.stat_result, where: str) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise InputError(Problem("not_a_file", where))


def _identity(found: os.stat_result) -> tuple[int, int, int, int]:
    # A file number is used again at once after a deletion, so it alone proves nothing.
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _translated(error: OSError, where: str) -> InputError | NotFoundError | ReadWriteError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotFoundError(Problem("file_not_found", where))
    if error.errno == errno.ENXIO:
        return InputError(Problem("not_a_file", where))
    return ReadWriteError(Problem("file_unreadable", where, _reason(error)))


def _too_large(where: str, limit: int) -> InputError:
    return InputError(Problem("too_large", where, MappingProxyType({"limit_bytes": limit})))


def _not_deleted(reason: str) -> Problem:
    return Problem("context_not_deleted", "--delete-context", MappingProxyType({"reason": reason}))


def _reason(error: OSError | ValueError) -> MappingProxyType[str, str]:
    return MappingProxyType({"reason": _errno_name(error)})


def _errno_name(error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return errno.errorcode.get(number, "unknown") if number is not None else "unknown"
