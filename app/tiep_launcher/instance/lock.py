"""File locks that the system frees when a process dies, however it dies."""

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PAUSE_S = 0.02


@contextmanager
def locked(path: Path, *, wait_s: float = 0.0, is_shared: bool = False) -> Generator[bool]:
    """Hold the lock file ``path`` until the block ends.

    The lock belongs to this opening of the file: a second try in the same process is refused like one
    from another process. The folder must exist.

    Args:
        path: The lock file; made if missing, removed by its last exclusive holder.
        wait_s: How long to wait for others to let go.
        is_shared: Hold it together with others that share it; keeps out the exclusive ones.

    Yields:
        True if it is held, False if others did not let go in time.

    Raises:
        OSError: The lock file cannot be opened.
    """
    descriptor = acquire(path, wait_s=wait_s, is_shared=is_shared)
    if descriptor is None:
        yield False
        return
    try:
        yield True
    finally:
        release(path, descriptor, is_shared=is_shared)


def acquire(path: Path, *, wait_s: float = 0.0, is_shared: bool = False) -> int | None:
    """Take the lock as :func:`locked` does; return what :func:`release` needs, or None if it is taken."""
    give_up_at = time.monotonic() + wait_s
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            is_held = _try_lock(descriptor, is_shared=is_shared)
            if is_held and _is_still(path, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        # A lock on a file that its last holder has just removed is worth nothing: try the new file at once.
        if not is_held:
            if time.monotonic() >= give_up_at:
                return None
            time.sleep(_PAUSE_S)


def is_still_ours(path: Path, descriptor: int) -> bool:
    """True unless somebody has removed the lock file that :func:`acquire` returned, a cleaner for one."""
    return _is_still(path, descriptor)


def release(path: Path, descriptor: int, *, is_shared: bool = False) -> None:
    """Let go of the lock that :func:`acquire` returned."""
    try:
        # If somebody has removed ours, what is there now is another's.
        if sys.platform != "win32" and not is_shared and _is_still(path, descriptor):
            # Removed while it is held: whoever has it open already sees in _is_still that it is gone.
            path.unlink(missing_ok=True)
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _try_lock(descriptor: int, *, is_shared: bool) -> bool:
        if is_shared:  # msvcrt has no shared locks; an open file cannot be renamed on Windows anyway
            return True
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _is_still(path: Path, descriptor: int) -> bool:  # noqa: ARG001 - never removed on Windows
        return True

else:

    def _try_lock(descriptor: int, *, is_shared: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _is_still(path: Path, descriptor: int) -> bool:
        try:
            return os.path.samestat(path.stat(), os.fstat(descriptor))
        except FileNotFoundError:
            return False
