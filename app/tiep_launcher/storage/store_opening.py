"""Opening the launch store: key, file, and what to do when one of them is not as it should be."""

import datetime as dt
import os
import re
import secrets as random_bytes
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError, Problem, ReadWriteError
from tiep_launcher.instance.lock import acquire, locked, release
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.paths import Paths, ensure_private
from tiep_launcher.storage.private_files import sync_folder
from tiep_launcher.storage.secrets import STORE_KEY, TIME_LIMIT_S, Secrets
from tiep_launcher.storage.store import Connection, DamagedError, connect_file, connect_memory

FILE_NAME = "launches.db"

# Longer than the key store may keep the one who opens: three of its calls and some work on the file.
_OPENING_WAIT_S = 3 * TIME_LIMIT_S + 5
_KEY = re.compile(r"[0-9a-f]{64}", re.ASCII)


class _InMemoryOnly(Exception):  # noqa: N818 - a way out of opening, not a failure
    """Launches cannot be kept now; the reason is the code of an error."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def open_store(
    paths: Paths, secrets: Secrets, *, now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)
) -> Store:
    """Open the launches of this user, or start them.

    Without a key store that works now and without a file, launches are kept in memory only. If there is a
    file, that is an error instead: what is in it must not look unknown, or it would be started again.
    A file whose key is gone or does not fit, or which is damaged, is set aside under another name and never
    deleted, unless another process uses it. What happened is told in the store's ``notices``.

    Args:
        paths: The instance.
        secrets: Its key store.
        now: The time, for the name of a file that is set aside.

    Raises:
        ConfigurationError: ``store_newer``; ``folder_not_private``, ``store_not_private``; with launches in
            the file ``key_store_missing``, ``key_store_locked``, ``key_store_hanging``, ``key_store_failed``.
        CannotCreateError: ``store_cannot_create``, ``folder_cannot_create``.
        ReadWriteError: ``store_busy``, ``store_read_failed``, ``store_write_failed``.
    """
    ensure_private(paths.data_dir, "data")
    opening = _Opening(paths.data_dir, secrets, now)
    try:
        connection = opening.open()
    except _InMemoryOnly as way_out:
        opening.let_go()
        facts = MappingProxyType({"reason": way_out.reason})
        return memory_store(Problem("store_in_memory", None, facts))
    except OSError as error:
        opening.let_go()
        raise CannotCreateError.of("store_cannot_create") from error
    except BaseException:
        opening.let_go()
        raise
    return Store(
        connection,
        is_kept=True,
        lock_dir=paths.data_dir / "locks",
        notices=opening.notices,
        on_close=opening.let_go,
        on_damage=opening.remember_damage,
    )


def memory_store(*notices: Problem) -> Store:
    """Return a store that ends with this process and leaves nothing in any folder."""
    return Store(connect_memory(), is_kept=False, lock_dir=None, notices=notices)


class _Opening:
    """The steps of opening, all of them under the opening lock."""

    def __init__(self, folder: Path, secrets: Secrets, now: Callable[[], dt.datetime]) -> None:
        self.file = folder / FILE_NAME
        self.opening_lock = folder / "launches.opening.lock"
        self.in_use_lock = folder / "launches.in-use.lock"
        self.suspect_mark = folder / "launches.suspect"
        self.secrets = secrets
        self.now = now
        self.notices: list[Problem] = []
        self._in_use: int | None = None

    def open(self) -> Connection:
        with locked(self.opening_lock, wait_s=_OPENING_WAIT_S) as is_held:
            if not is_held:
                raise ReadWriteError.of("store_busy")
            return self._open()

    def let_go(self) -> None:
        """Say that we no longer use the file."""
        if self._in_use is not None:
            descriptor, self._in_use = self._in_use, None
            release(self.in_use_lock, descriptor, is_shared=True)

    def remember_damage(self) -> None:
        """Have the next opening check every page. Without the mark the next reading meets it again."""
        with suppress(OSError):
            self.suspect_mark.touch(0o600)

    def _forget_damage(self) -> None:
        with suppress(OSError):  # the next opening checks once more than it would have to
            self.suspect_mark.unlink(missing_ok=True)

    def _open(self) -> Connection:
        # An empty file is as good as none: a power cut right after it was made.
        has_launches = self._check_file() and self.file.stat().st_size > 0
        try:
            key = self._stored_key()
            if key is None:
                key = self._begin_again() if has_launches else self._new_key()
        except ConfigurationError as error:
            if has_launches:
                raise
            raise _InMemoryOnly(error.code) from error
        self._use_file()
        try:
            connection = connect_file(self.file, key, is_suspect=self.suspect_mark.exists())
        except DamagedError:
            self.let_go()
        else:
            self._forget_damage()
            return connection
        with self._unused_by_others():
            self._set_aside("store_damaged")
        self._use_file()
        try:
            return connect_file(self.file, key)
        except DamagedError as error:
            raise ReadWriteError.of("store_write_failed") from error

    def _stored_key(self) -> str | None:
        key = self.secrets.get(STORE_KEY)
        # Something else under our name is as good as no key: nothing was ever encrypted with it.
        return key if key is not None and _KEY.fullmatch(key) else None

    def _begin_again(self) -> str:
        """Make a new key in place of the lost one; nothing is moved before it is kept."""
        with self._unused_by_others():
            key = self._new_key()
            self._set_aside("store_key_lost")
        return key

    def _new_key(self) -> str:
        key = random_bytes.token_hex(32)
        self.secrets.set(STORE_KEY, key)
        if self.secrets.get(STORE_KEY) != key:
            raise ConfigurationError.of("key_store_failed")
        return key

    def _check_file(self) -> bool:
        """Say whether the file is there, and refuse one that others could have put there."""
        try:
            facts = self.file.lstat()
        except FileNotFoundError:
            return False
        is_ours = os.name == "nt" or facts.st_uid == os.geteuid()
        if not stat.S_ISREG(facts.st_mode) or not is_ours:
            raise ConfigurationError.of("store_not_private")
        if facts.st_mode & (stat.S_IRWXG | stat.S_IRWXO) and os.name != "nt":
            self.file.chmod(0o600)
        return True

    def _use_file(self) -> None:
        """Make the file private before the database has it, and tell others that it is in use."""
        # An existing file must not be opened here: closing it would drop the locks that SQLite holds on it
        # in this process (https://sqlite.org/howtocorrupt.html, section 2.2).
        with suppress(FileExistsError):
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            os.close(os.open(self.file, flags, 0o600))
        # Nobody holds it exclusively for longer than the opening lock, which is ours.
        self._in_use = acquire(self.in_use_lock, is_shared=True)
        if self._in_use is None:
            raise ReadWriteError.of("store_busy")

    @contextmanager
    def _unused_by_others(self) -> Generator[None]:
        with locked(self.in_use_lock) as is_unused:
            if not is_unused:
                raise ReadWriteError.of("store_busy")
            yield

    def _set_aside(self, code: str) -> None:
        """Give the file another name, with its journal; nobody may be using it.

        The database first: a journal without its database is dropped by SQLite, but a database without
        its journal could be half written.
        """
        stamp = f"{self.now().astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
        names = (f"launches.{stamp}{more}.damaged.db" for more in ("", *(f"-{n}" for n in range(2, 1000))))
        aside = next(path for name in names if not (path := self.file.with_name(name)).exists())
        self.file.rename(aside)
        journal = self.file.with_name(f"{FILE_NAME}-journal")
        if journal.exists():
            journal.rename(aside.with_name(f"{aside.name}-journal"))
        self._forget_damage()
        sync_folder(self.file.parent)
        facts = MappingProxyType({"file": aside.name})
        self.notices.append(Problem(code, None, facts))
