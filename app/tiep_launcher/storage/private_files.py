"""Writes files that only this user may read: whole, or not at all; and reads files that may be anything."""

import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from tiep_launcher.domain.errors import CannotCreateError, ReadWriteError


class UnreadableError(Exception):
    """A file that is there cannot be taken.

    Attributes:
        reason: ``not_a_file``, ``too_big``, ``no_permission`` or ``read_failed``.
    """

    def __init__(self, reason: str) -> None:
        """Say why."""
        super().__init__(reason)
        self.reason = reason


def read_file(path: Path, *, max_bytes: int) -> bytes | None:
    """Return a regular file's bytes, or None if there is no such file.

    Raises:
        UnreadableError: It is there and cannot be taken.
    """
    file = open_file(path)
    if file is None:
        return None
    with file:
        return read_open_file(file, max_bytes=max_bytes)


def open_file(path: Path) -> BinaryIO | None:
    """Open a regular file, never waiting as a named pipe would make us; None if there is no such file.

    Raises:
        UnreadableError: It is there and cannot be taken.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as error:
        raise UnreadableError("no_permission") from error
    except OSError as error:
        raise UnreadableError("read_failed") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableError("not_a_file")
    return os.fdopen(descriptor, "rb")


def read_open_file(file: BinaryIO, *, max_bytes: int) -> bytes:
    """Read ``file`` to its end.

    Raises:
        UnreadableError: It is larger than ``max_bytes``, or the disk does not give it.
    """
    try:
        content = file.read(max_bytes + 1)
    except OSError as error:
        raise UnreadableError("read_failed") from error
    if len(content) > max_bytes:
        raise UnreadableError("too_big")
    return content


def write_file(path: Path, content: bytes) -> None:
    """Put ``content`` in the place of ``path`` in one step, on disk before this returns, mode 0600.

    Raises:
        CannotCreateError: The folder does not take a new file.
        ReadWriteError: Writing failed; the old file is untouched.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise CannotCreateError.of("file_cannot_create") from error
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ReadWriteError.of("file_write_failed") from error


def sync_folder(folder: Path) -> None:
    """Bring the folder's names to disk, so that a power cut does not undo a rename."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
