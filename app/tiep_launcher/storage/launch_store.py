"""The launches of this user: added, changed and watched safely by several processes at once."""

import datetime as dt
import threading
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, cast

from tiep_launcher.domain.errors import (
    CannotCreateError,
    InputError,
    NotFoundError,
    NotUnderstoodError,
    Problem,
    ReadWriteError,
)
from tiep_launcher.domain.launch_request import VisitKey
from tiep_launcher.domain.receiving import UnmatchedReport
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.instance.lock import acquire, release
from tiep_launcher.storage import statements
from tiep_launcher.storage.paths import ensure_private
from tiep_launcher.storage.records import (
    UnreadableRecordError,
    read_record,
    read_unmatched,
    write_record,
)
from tiep_launcher.storage.store import (
    Connection,
    DamagedError,
    DriverError,
    has_met_damage,
    is_damage,
    translated,
)

_Kept = TypeVar("_Kept")


class Store:
    """Launches and their reports; fits the services' port ``LaunchStore``.

    When reading meets damage, the store ends with ``store_damage_found``, then and at every later call: the
    next opening checks the whole file and sets it aside.

    Attributes:
        notices: What people must know about the store: ``store_in_memory``, ``store_key_lost``,
            ``store_damaged``, ``record_unreadable``.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        is_kept: bool,
        lock_dir: Path | None,
        notices: Iterable[Problem] = (),
        on_close: Callable[[], None] = lambda: None,
        on_damage: Callable[[], None] = lambda: None,
    ) -> None:
        """Take over an open connection.

        Args:
            connection: The database, prepared.
            is_kept: True if launches outlive this process: the database is an encrypted file.
            lock_dir: Where the locks of launches are: beside the file, so that whoever sees the launch meets
                its locks. None if no other process can see these launches.
            notices: What opening found.
            on_close: Called once when the store is closed.
            on_damage: Called when damage was met, before the store ends itself.
        """
        self._connection: Connection | None = connection
        self._lock = threading.RLock()
        self._is_kept = is_kept
        self._lock_dir = lock_dir
        self._places: set[str] = set()
        self._on_close = on_close
        self._on_damage = on_damage
        self._is_damaged = False
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
        visit, or else, unless ``as_another``, the newest of the same visit is returned instead. A launch
        that was withdrawn is not the visit's any more.

        Returns:
            The launch now in the store, and True if it is the given one.

        Raises:
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``store_damage_found``;
                ``record_unreadable`` if the launch with this ``request_id`` cannot be read, so that it is
                not started twice.
            NotUnderstoodError: ``session_id_not_new``: its session is another launch's.
            InputError: ``not_utf8``.
        """
        columns = _columns(session)
        with self._writing() as connection:
            existing = self._already_there(connection, session, as_another=as_another)
            if existing is not None:
                return existing, False
            self._refuse_shared_session(connection, session)
            connection.execute(statements.INSERT, columns)
        return session, True

    def get(self, launch_id: str) -> Session | None:
        """Return the launch, or None if it is not here.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``, ``store_damage_found``,
                ``record_unreadable``.
        """
        if not _is_writable(launch_id):
            return None
        with self._reading() as connection:
            rows = self._rows(connection, statements.BY_ID, launch_id)
        return self._needed(rows[0]) if rows else None

    def list_all(self) -> list[Session]:
        """Return every launch that can be read, in the order in which they came.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``, ``store_damage_found``.
        """
        with self._reading() as connection:
            rows = self._rows(connection, statements.ALL)
        return [session for row in rows if (session := self._read(row)) is not None]

    def update(self, launch_id: str, change: Callable[[Session], Session]) -> Session:
        """Read, change and write one launch in one step, safe against other processes.

        ``change`` must be quick and must not call the store: others wait for it.

        Raises:
            NotFoundError: ``launch_unknown``.
            NotUnderstoodError: ``session_id_not_new``: the new session is another launch's.
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``store_damage_found``,
                ``record_unreadable``.
        """
        if not _is_writable(launch_id):
            raise NotFoundError.of("launch_unknown")
        with self._writing() as connection:
            rows = self._rows(connection, statements.BY_ID, launch_id)
            if not rows:
                raise NotFoundError.of("launch_unknown")
            old = self._needed(rows[0])
            new = change(old)
            if new.launch_id != old.launch_id:
                raise ValueError("a change must not make another launch of it")
            if new != old:
                self._refuse_shared_session(connection, new)
                connection.execute(statements.UPDATE, _columns(new))
        return new

    def list_unmatched(self) -> list[UnmatchedReport]:
        """Return every report that belongs to nobody, in the order in which they came.

        Raises:
            ReadWriteError: ``store_busy``, ``store_read_failed``, ``store_damage_found``.
        """
        with self._reading() as connection:
            rows = self._rows(connection, statements.ALL_UNMATCHED)
        found = (self._readable(row, read_unmatched) for row in rows)
        return [item for item in found if item is not None]

    def keep_unmatched(self, item: UnmatchedReport) -> None:
        """Keep a report that belongs to nobody, in the place of what was kept of it before.

        Raises:
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``store_damage_found``.
        """
        with self._writing() as connection:
            connection.execute(statements.KEEP_UNMATCHED, (item.item_id, write_record(item)))

    def match(self, item_id: str, session: Session) -> None:
        """Make a visit's report of one that belonged to nobody, in one step.

        Raises:
            NotFoundError: ``launch_unknown``: somebody else was faster.
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``store_damage_found``.
        """
        with self._writing() as connection:
            if not connection.execute(statements.DROP_UNMATCHED, (item_id,)).rowcount:
                raise NotFoundError.of("launch_unknown")
            connection.execute(statements.INSERT, _columns(session))

    def unmatch(self, launch_id: str, item: UnmatchedReport) -> None:
        """Let a visit's report belong to nobody again, in one step.

        Raises:
            NotFoundError: ``launch_unknown``.
            ReadWriteError: ``store_busy``, ``store_write_failed``, ``store_damage_found``.
        """
        with self._writing() as connection:
            if not connection.execute(statements.DROP, (launch_id,)).rowcount:
                raise NotFoundError.of("launch_unknown")
            connection.execute(statements.KEEP_UNMATCHED, (item.item_id, write_record(item)))

    def starting(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that asks for a token and opens the scribe for this launch.

        Independent of :meth:`watching`, and like it otherwise.

        Raises:
            LauncherError: As :meth:`watching`.
        """
        return self._place(launch_id, f"{launch_id}.start.lock")

    def watching(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that asks the scribe about this launch.

        Yields True if we are it until the block ends; the system frees the place when a process dies.

        Raises:
            InputError: ``launch_id_malformed``.
            ConfigurationError: The folder for locks is not private.
            CannotCreateError: The lock cannot be made.
        """
        return self._place(launch_id, f"{launch_id}.lock")

    @contextmanager
    def _place(self, launch_id: str, name: str) -> Generator[bool]:
        if not _is_launch_id(launch_id):
            raise InputError.of("launch_id_malformed")
        if self._lock_dir is None:
            with self._place_in_process(name) as is_ours:
                yield is_ours
            return
        ensure_private(self._lock_dir, "data")
        path = self._lock_dir / name
        try:
            descriptor = acquire(path)
        except OSError as error:
            raise CannotCreateError.of("lock_cannot_create") from error
        try:
            yield descriptor is not None
        finally:
            if descriptor is not None:
                release(path, descriptor)

    @contextmanager
    def _place_in_process(self, name: str) -> Generator[bool]:
        with self._lock:
            is_ours = name not in self._places
            self._places.add(name)
        try:
            yield is_ours
        finally:
            if is_ours:
                with self._lock:
                    self._places.remove(name)

    def _already_there(self, connection: Connection, session: Session, *, as_another: bool) -> Session | None:
        keys = [(statements.BY_ID, session.launch_id)]
        if session.request.request_id is not None:
            keys.insert(0, (statements.BY_REQUEST, session.request.request_id))
        for query, key in keys:
            rows = self._rows(connection, query, key)
            if rows:
                return self._needed(rows[0])
        return None if as_another else self._newest(connection, session.request.visit_key)

    def _newest(self, connection: Connection, visit: VisitKey) -> Session | None:
        rows = self._rows(connection, statements.OF_VISIT, visit.facility, visit.patient_id, visit.visit_id)
        sessions = (session for row in rows if (session := self._read(row)) is not None)
        # A report that comes by itself is no launch: the visit may be started beside it.
        return next((one for one in sessions if one.is_launched and one.phase is not Phase.WITHDRAWN), None)

    def _refuse_shared_session(self, connection: Connection, session: Session) -> None:
        """Keep two launches from one session: the report of one would become the other's."""
        keys = (session.request.facility, session.session_id, session.launch_id)
        if self._rows(connection, statements.OTHER_OF_SESSION, *keys):
            raise NotUnderstoodError.of("session_id_not_new")

    def _rows(self, connection: Connection, sql: str, *parameters: object) -> list[tuple[object, ...]]:
        rows = connection.execute(sql, parameters).fetchall()
        self._refuse_damage(connection)
        return rows

    def _refuse_damage(self, connection: Connection) -> None:
        if self._is_kept and has_met_damage(connection):
            raise DamagedError

    def _read(self, row: tuple[object, ...]) -> Session | None:
        return self._readable(row, read_record)

    def _readable(self, row: tuple[object, ...], read: Callable[[str], _Kept]) -> _Kept | None:
        launch_id, text = cast("tuple[str, str]", row)
        try:
            return read(text)
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
            connection = self._open_connection()
            with self._translating(connection, "store_read_failed"):
                yield connection

    @contextmanager
    def _writing(self) -> Generator[Connection]:
        """Run one transaction that no other process can come between; anything raised undoes it."""
        with self._lock:
            connection = self._open_connection()
            with self._translating(connection, "store_write_failed"):
                try:
                    connection.execute("BEGIN IMMEDIATE")
                    yield connection
                    self._refuse_damage(connection)
                    connection.execute("COMMIT")
                finally:
                    if connection.in_transaction:
                        _roll_back(connection)

    @contextmanager
    def _translating(self, connection: Connection, code: str) -> Generator[None]:
        try:
            yield
        except (DriverError, DamagedError, MemoryError) as error:
            # After damage statements fail in many ways: "read-only", "out of memory", a text that is none.
            if is_damage(error) or (self._is_kept and has_met_damage(connection)):
                # The connection is of no more use, and the file can only be set aside when nobody holds it.
                self._is_damaged = True
                self._on_damage()
                self.close()
                raise ReadWriteError.of("store_damage_found") from error
            if isinstance(error, MemoryError):
                raise
            raise translated(error, code) from error

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise ReadWriteError.of("store_damage_found" if self._is_damaged else "store_closed")
        return self._connection


def _columns(session: Session) -> tuple[object, ...]:
    visit = session.request.visit_key
    return (
        visit.facility,
        visit.patient_id,
        visit.visit_id,
        session.request.request_id,
        session.session_id,
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
