"""The launches of this user: added, changed and watched safely by several processes at once."""

import datetime as dt
import threading
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import (
    CannotCreateError,
    InputError,
    NotFoundError,
    Problem,
    ReadWriteError,
)
from tiep_launcher.domain.launch_request import VisitKey
from tiep_launcher.domain.session import Session
from tiep_launcher.storage.locks import acquire, release
from tiep_launcher.storage.paths import ensure_private
from tiep_launcher.storage.records import UnreadableRecordError, read_record, write_record
from tiep_launcher.storage.store import Connection, DriverError, translated

_BY_ID = "SELECT launch_id, record FROM launches WHERE launch_id = ?"
_BY_REQUEST = "SELECT launch_id, record FROM launches WHERE request_id = ?"
_OF_VISIT = (
    "SELECT launch_id, record FROM launches WHERE facility = ? AND patient_id = ? AND visit_id = ?"
    " ORDER BY number DESC"
)
_ALL = "SELECT launch_id, record FROM launches ORDER BY number"
_INSERT = (
    "INSERT INTO launches (facility, patient_id, visit_id, request_id, created_at, record, launch_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE = (
    "UPDATE launches SET facility = ?, patient_id = ?, visit_id = ?, request_id = ?, created_at = ?,"
    " record = ? WHERE launch_id = ?"
)


class Store:
    """Launches and their reports; fits the services' port ``LaunchStore``.

    Attributes:
        notices: What people must know about the store: ``store_in_memory``, ``store_key_lost``,
            ``store_damaged``, ``record_unreadable``.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        is_kept: bool,
        run_dir: Path,
        notices: Iterable[Problem] = (),
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        """Take over an open connection.

        Args:
            connection: The database, prepared.
            is_kept: True if launches outlive this process.
            run_dir: Where the locks of watched launches are.
            notices: What opening found.
            on_close: Called once when the store is closed.
        """
        self._connection: Connection | None = connection
        self._lock = threading.RLock()
        self._is_kept = is_kept
        self._watch_dir = run_dir / "watch"
        self._on_close = on_close
        self.notices: list[Problem] = list(notices)

    @property
    def is_kept(self) -> bool:
        """True if launches outlive this process."""
        return self._is_kept

    def close(self) -> None:
        """Let go of the file; the store cannot be used any more."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()
                self._on_close()

    def add(self, session: Session, *, as_another: bool) -> tuple[Session, bool]:
        """Keep a new launch, unless it is one already.

        In one step, safe against other processes: a launch with the same ``request_id``, whatever its
        visit, or else, unless ``as_another``, the newest of the same visit is returned instead.

        Returns:
            The launch now in the store, and True if it is the given one.

        Raises:
            ReadWriteError: ``store_busy``, ``store_write_failed``; ``record_unreadable`` if the launch with
                this ``request_id`` cannot be read, so that it is not started twice.
            InputError: ``not_utf8``.
        """
        columns = _columns(session)
        with self._writing() as connection:
            existing = self._already_there(connection, session, as_another=as_another)
            if existing is not None:
                return existing, False
            connection.execute(_INSERT, columns)
        return session, True

    def get(self, launch_id: str) -> Session | None:
        """Return the launch, or None if it is not here.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``, ``record_unreadable``.
        """
        if not _is_writable(launch_id):
            return None
        with self._reading() as connection:
            row = connection.execute(_BY_ID, (launch_id,)).fetchone()
        return None if row is None else self._needed(row)

    def of_visit(self, visit: VisitKey) -> Session | None:
        """Return the newest launch of the visit that can be read.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``.
        """
        if not _is_writable(visit.facility + visit.patient_id + visit.visit_id):
            return None
        with self._reading() as connection:
            return self._newest(connection, visit)

    def list_all(self) -> list[Session]:
        """Return every launch that can be read, in the order in which they came.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``.
        """
        with self._reading() as connection:
            rows = connection.execute(_ALL).fetchall()
        return [session for row in rows if (session := self._read(row)) is not None]

    def update(self, launch_id: str, change: Callable[[Session], Session]) -> Session:
        """Read, change and write one launch in one step, safe against other processes.

        ``change`` must be quick and must not call the store: others wait for it.

        Raises:
            NotFoundError: ``launch_unknown``.
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``record_unreadable``.
        """
        if not _is_writable(launch_id):
            raise NotFoundError.of("launch_unknown")
        with self._writing() as connection:
            row = connection.execute(_BY_ID, (launch_id,)).fetchone()
            if row is None:
                raise NotFoundError.of("launch_unknown")
            old = self._needed(row)
            new = change(old)
            if new.launch_id != old.launch_id:
                raise ValueError("a change must not make another launch of it")
            if new != old:
                connection.execute(_UPDATE, _columns(new))
        return new

    @contextmanager
    def watching(self, launch_id: str) -> Generator[bool]:
        """Try to become the one process that asks the scribe about this launch.

        Yields True if we are it until the block ends; the system frees the place when a process dies.

        Raises:
            InputError: ``launch_id_malformed``.
            ConfigurationError: The folder for locks is not private.
            CannotCreateError: The lock cannot be made.
        """
        if not _is_launch_id(launch_id):
            raise InputError.of("launch_id_malformed")
        ensure_private(self._watch_dir.parent, "run")
        ensure_private(self._watch_dir, "run")
        path = self._watch_dir / f"{launch_id}.lock"
        try:
            descriptor = acquire(path)
        except OSError as error:
            raise CannotCreateError.of("lock_cannot_create") from error
        try:
            yield descriptor is not None
        finally:
            if descriptor is not None:
                release(path, descriptor)

    def _already_there(self, connection: Connection, session: Session, *, as_another: bool) -> Session | None:
        keys = [(_BY_ID, session.launch_id)]
        if session.request.request_id is not None:
            keys.insert(0, (_BY_REQUEST, session.request.request_id))
        for query, key in keys:
            row = connection.execute(query, (key,)).fetchone()
            if row is not None:
                return self._needed(row)
        return None if as_another else self._newest(connection, session.request.visit_key)

    def _newest(self, connection: Connection, visit: VisitKey) -> Session | None:
        rows = connection.execute(_OF_VISIT, (visit.facility, visit.patient_id, visit.visit_id)).fetchall()
        return next((session for row in rows if (session := self._read(row)) is not None), None)

    def _read(self, row: tuple[object, ...]) -> Session | None:
        launch_id, text = cast("tuple[str, str]", row)
        try:
            return read_record(text)
        except UnreadableRecordError:
            notice = Problem("record_unreadable", None, MappingProxyType({"launch_id": launch_id}))
            with self._lock:
                if notice not in self.notices:
                    self.notices.append(notice)
            return None

    def _needed(self, row: tuple[object, ...]) -> Session:
        session = self._read(row)
        if session is None:
            raise ReadWriteError.of("record_unreadable")
        return session

    @contextmanager
    def _reading(self) -> Generator[Connection]:
        with self._lock:
            try:
                yield self._open_connection()
            except DriverError as error:
                raise translated(error, "store_read_failed") from error

    @contextmanager
    def _writing(self) -> Generator[Connection]:
        """Run one transaction that no other process can come between; anything raised undoes it."""
        with self._lock:
            connection = self._open_connection()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except DriverError as error:
                raise translated(error, "store_write_failed") from error
            finally:
                if connection.in_transaction:
                    _roll_back(connection)

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise ReadWriteError.of("store_closed")
        return self._connection


def _columns(session: Session) -> tuple[object, ...]:
    visit = session.request.visit_key
    return (
        visit.facility,
        visit.patient_id,
        visit.visit_id,
        session.request.request_id,
        session.created_at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
        write_record(session),
        session.launch_id,
    )


def _is_writable(text: str) -> bool:
    """Say whether the driver can look for ``text``; halves of surrogate pairs come from odd arguments."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _is_launch_id(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _roll_back(connection: Connection) -> None:
    try:
        connection.execute("ROLLBACK")
    except DriverError:
        # The disk failed again. What was committed before is untouched, and the first failure is on its way.
        return
