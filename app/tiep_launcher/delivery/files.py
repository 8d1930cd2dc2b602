"""Writes a file so that a reader finds the old content or the new one, never a part."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path
from types import MappingProxyType

from tiep_launcher.domain.errors import CannotCreateError, Problem, ReadWriteError

_OPTION = "--output"


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, for this user only, and see it onto the disk.

    A regular file that is there is replaced. Nothing stays behind on failure.

    Raises:
        CannotCreateError: ``output_not_a_file`` (a folder, link, pipe or device stands there) or
            ``output_cannot_create``.
        ReadWriteError: ``output_write_failed``, such as a full disk.
    """
    temporary, descriptor = _create_beside(path)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(descriptor)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise ReadWriteError(Problem("output_write_failed", _OPTION, _reason(error))) from None
    finally:
        _remove(temporary)  # after the replacement the name is gone already


def check_target(path: Path) -> None:
    """Find out whether a file could be written to ``path``, leaving everything as it is.

    Raises:
        CannotCreateError: ``output_not_a_file`` or ``output_cannot_create``.
    """
    temporary, descriptor = _create_beside(path)
    os.close(descriptor)
    _remove(temporary)


def _create_beside(path: Path) -> tuple[Path, int]:
    """Create an empty file in the folder of ``path``: only within one file system it can replace it."""
    # The errors of the system name the path, and a path may name a patient: none of them is chained.
    try:
        _check_regular(path)
        temporary = path.parent / f".tiep-launcher-{secrets.token_hex(8)}.tmp"
        return temporary, os.open(temporary, _create_flags(), 0o600)
    except OSError as error:
        raise CannotCreateError(Problem("output_cannot_create", _OPTION, _reason(error))) from None
    except ValueError:  # a name that no file can have: with NUL or half a surrogate pair
        facts = MappingProxyType({"reason": "EINVAL"})
        raise CannotCreateError(Problem("output_cannot_create", _OPTION, facts)) from None


def _check_regular(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise CannotCreateError(Problem("output_not_a_file", _OPTION))


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _create_flags() -> int:
    # What Windows lacks is 0 there; O_BINARY is known to Windows only.
    names = ("O_CLOEXEC", "O_NOFOLLOW", "O_BINARY")
    return os.O_WRONLY | os.O_CREAT | os.O_EXCL | sum(getattr(os, name, 0) for name in names)


def sync_folder(folder: Path) -> None:
    """Make the new name last over a power cut, where the system lets folders be synchronised."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some network file systems
            raise
    finally:
        os.close(descriptor)


def reason_of(error: OSError) -> str:
    """Return the system's name of an error (``ENOSPC``); its text would name the path."""
    return errno.errorcode.get(error.errno or 0, "unknown")


def _reason(error: OSError) -> MappingProxyType[str, str]:
    return MappingProxyType({"reason": reason_of(error)})
