"""The encrypted database: opened, keyed and checked; the only place that knows its driver."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, Protocol, cast

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from tiep_launcher.domain.errors import CannotCreateError, ConfigurationError, Problem, ReadWriteError

SCHEMA_VERSION = 1
BUSY_TIMEOUT_S = 5.0

# `number` gives the order in which launches came, whatever happened to the clock.
_SCHEMA = (
    """CREATE TABLE launches (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        launch_id TEXT NOT NULL UNIQUE,
        facility TEXT NOT NULL,
        patient_id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        request_id TEXT UNIQUE,
        session_id TEXT,
        created_at TEXT NOT NULL,
        record TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX launches_of_visit ON launches (facility, patient_id, visit_id)",
    "CREATE UNIQUE INDEX launch_of_session ON launches (facility, session_id) WHERE session_id IS NOT NULL",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)
# Came later. What is in it is in no way of older versions, which therefore need not refuse the file.
_UNMATCHED = """CREATE TABLE IF NOT EXISTS unmatched (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        item_id TEXT NOT NULL UNIQUE,
        record TEXT NOT NULL
    ) STRICT"""
# SQLite's primary result codes (https://sqlite.org/rescode.html).
_BUSY, _LOCKED, _READ_ONLY, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 5, 6, 8, 11, 13, 14, 26


class DamagedError(Exception):
    """The file is no database, or its key does not fit; one cannot tell which."""


class _Cursor(Protocol):
    rowcount: int

    def fetchone(self) -> tuple[object, ...] | None: ...
    def fetchall(self) -> list[tuple[object, ...]]: ...


class Connection(Protocol):
    """What is used of the driver's connection."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> _Cursor:
        """Run one statement."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


_driver = cast("Any", dbapi2)  # has no types
DriverError: type[Exception] = _driver.Error


def connect_file(path: Path, key: str, *, is_suspect: bool = False) -> Connection:
    """Open the encrypted file, and prepare it if it is empty.

    Opening reads the first page only. The others carry a code each (SQLCipher's HMAC) that is checked when
    they are read: :func:`has_met_damage` tells afterwards.

    Args:
        path: The file; it exists, perhaps empty.
        key: 64 hexadecimal digits.
        is_suspect: Check every page, which takes seconds for a large file.

    Raises:
        DamagedError: It is no database, was cut off, or the key does not fit; a page is damaged.
        ConfigurationError: ``store_newer``: a newer version of the program wrote it.
        ReadWriteError: ``store_busy`` or ``store_read_failed``.
        CannotCreateError: ``store_cannot_create``.
    """
    return _prepared(str(path), key, is_suspect=is_suspect)


def connect_memory() -> Connection:
    """Open a store that ends with the process."""
    return _prepared(":memory:", None, is_suspect=False)


def _prepared(database: str, key: str | None, *, is_suspect: bool) -> Connection:
    connection: Connection | None = None
    try:
        # Statements begin and end their transactions themselves; a lock of ours serialises the threads.
        opened = _driver.connect(
            database, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection = cast("Connection", opened)
        connection.execute("PRAGMA cipher_log_level = NONE")  # it writes to stderr, which is the caller's
        if key is not None:
            connection.execute("PRAGMA cipher_memory_security = ON")  # wipes what was decrypted
            connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        # A rollback journal needs no shared memory file and no checkpoints; EXTRA also syncs the folder,
        # so that what was committed is there after a power cut.
        connection.execute("PRAGMA synchronous = EXTRA")
        if key is not None:
            connection.execute("PRAGMA journal_mode = DELETE")
        if is_suspect:
            _check_every_page(connection)
        _make_schema(connection)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, DriverError):
            _refuse_opening(error)
        raise
    return connection


def _check_every_page(connection: Connection) -> None:
    # The first check sees what SQLite cannot use, the second wrong codes. One transaction, so that nobody
    # writes meanwhile: the second reads past SQLite and its locks.
    connection.execute("BEGIN")
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedError
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise DamagedError
    connection.execute("COMMIT")


def _make_schema(connection: Connection) -> None:
    row = connection.execute("PRAGMA user_version").fetchone()
    version = cast("int", row[0]) if row else 0
    if version > SCHEMA_VERSION:
        raise ConfigurationError.of("store_newer", None, known=SCHEMA_VERSION, found=version)
    if version == 0:  # only ever seen by the one process that holds the opening lock
        connection.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA:
            connection.execute(statement)
        connection.execute("COMMIT")
    connection.execute(_UNMATCHED)


def _result_code(error: Exception) -> int:
    return cast("int", getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _refuse_opening(error: Exception) -> NoReturn:
    if is_damage(error):
        raise DamagedError from error
    code = _result_code(error)
    if code in {_BUSY, _LOCKED}:
        raise ReadWriteError.of("store_busy") from error
    if code in {_CANNOT_OPEN, _READ_ONLY, _FULL}:
        raise CannotCreateError.of("store_cannot_create") from error
    raise ReadWriteError.of("store_read_failed") from error


def is_damage(error: Exception) -> bool:
    """Say whether a statement failed because the file is damaged."""
    return _result_code(error) in {_CORRUPT, _NOT_A_DATABASE}


def has_met_damage(connection: Connection) -> bool:
    """Say whether anything read through the encrypted file's ``connection`` came from a damaged page.

    To be asked after every reading. SQLCipher puts zeros in the place of a page whose code is wrong. The end
    of a long text has no form of its own, so SQLite takes the zeros for data and raises nothing.
    """
    return connection.execute("PRAGMA cipher_status").fetchone() != ("1",)


def translated(error: Exception, code: str) -> ReadWriteError:
    """Return the error of a statement that failed: ``store_busy``, or else ``code``."""
    return ReadWriteError(Problem("store_busy" if _result_code(error) in {_BUSY, _LOCKED} else code))
