"""The place of the one running program of a desktop: quick to take, before anything heavy is loaded."""

import os
import sys
from pathlib import Path

from tiep_launcher import instance
from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError
from tiep_launcher.instance.lock import acquire, is_still_ours, release


class Claim:
    """The lock and the address of one desktop's primary instance.

    Attributes:
        path: Where its socket is.
        lock_path: The lock file.
    """

    def __init__(self, folder: Path, key: str) -> None:
        """Prepare; nothing is touched yet.

        Args:
            folder: The folder of ``run_folder``; made if it is missing.
            key: The key of ``instance_key``.
        """
        self._folder = folder
        self.path = Path(instance.socket_path(str(folder), key))
        self.lock_path = folder / f"{key}.lock"
        self._lock: int | None = None

    @property
    def is_held(self) -> bool:
        """True from :meth:`take` until :meth:`let_go`."""
        return self._lock is not None

    def take(self) -> bool:
        """Take the lock; False if another process is the primary.

        Raises:
            ConfigurationError: ``folder_not_private`` or ``socket_path_too_long``.
            CannotCreateError: The folder or the lock cannot be made.
        """
        if instance.is_too_long(str(self.path)):
            raise ConfigurationError.of("socket_path_too_long")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError as error:
            raise ConfigurationError.of("folder_not_private", folder="run") from error
        except OSError as error:
            raise CannotCreateError.of("folder_cannot_create", folder="run") from error
        if sys.platform != "win32" and not instance.is_private_folder(os.lstat(self._folder)):
            raise ConfigurationError.of("folder_not_private", folder="run")
        try:
            self._lock = acquire(self.lock_path)
        except OSError as error:
            raise CannotCreateError.of("lock_cannot_create") from error
        return self._lock is not None

    def renew(self) -> bool:
        """Take the lock again if somebody has removed its file; False if another took it meanwhile.

        Raises:
            OSError: The lock file cannot be made.
        """
        if self._lock is None or is_still_ours(self.lock_path, self._lock):
            return True
        again = acquire(self.lock_path)
        if again is None:
            return False
        os.close(self._lock)
        self._lock = again
        return True

    def let_go(self) -> None:
        """Let the next process become the primary."""
        if self._lock is not None:
            lock, self._lock = self._lock, None
            release(self.lock_path, lock)
