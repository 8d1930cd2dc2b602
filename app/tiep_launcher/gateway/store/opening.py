"""Opens the database: SQLite with every commit on disk, or PostgreSQL for several hosts."""

import contextlib
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

_BUSY_MS = 5_000
READS_AT_ONCE = 5
_PG_CONNECT_S = 5
# A statement that waits for a lock that never comes must not hold the writer.
_PG_OPTIONS = "-c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000"


class DatabaseUrlError(Exception):
    """The configured database is neither SQLite nor PostgreSQL, or its address cannot be read."""


def parse_url(text: str) -> URL:
    """Read a database's address: ``sqlite:////folder/file`` or ``postgresql://…``.

    Raises:
        DatabaseUrlError: It is another one. The error does not repeat it: a password may stand in it.
    """
    # Raised outside of ``except``: the cause would carry the address along.
    url = None
    with contextlib.suppress(ArgumentError):
        url = make_url(text)
    if url is None:
        raise DatabaseUrlError
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite" and url.database and Path(url.database).is_absolute():
        return url.set(drivername="sqlite")
    raise DatabaseUrlError


def open_writer(url: URL, *, moves_log: bool = True) -> Engine:
    """Return an engine for the one connection of the process that writes.

    SQLite: write-ahead log and ``synchronous = FULL``, without which a power cut takes commits back that
    were answered for. The serving process's writer alone moves the log into the file (``moves_log``): SQLite
    before 3.51.3 can damage the file when two connections do that at the same instant.
    """
    if url.get_backend_name() == "postgresql":
        return _postgresql(url, pool_size=1)
    engine = create_engine(
        url, poolclass=NullPool, paramstyle="named", connect_args={"timeout": _BUSY_MS / 1000}
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:  # pyright: ignore[reportUnusedFunction]
        connection.isolation_level = None  # SQLAlchemy's driver would begin transactions on its own
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        if not moves_log:
            connection.execute("PRAGMA wal_autocheckpoint = 0")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        # Taking the write lock later could fail half-way.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def open_reader(url: URL) -> Engine:
    """Return an engine for reading beside the writer; on SQLite it cannot write at all."""
    if url.get_backend_name() == "postgresql":
        return _postgresql(url, pool_size=READS_AT_ONCE)
    connect = {"timeout": _BUSY_MS / 1000, "check_same_thread": False}
    engine = create_engine(url, pool_size=READS_AT_ONCE, max_overflow=0, connect_args=connect)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:  # pyright: ignore[reportUnusedFunction]
        for pragma in ("wal_autocheckpoint = 0", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _postgresql(url: URL, *, pool_size: int) -> Engine:
    return create_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"connect_timeout": _PG_CONNECT_S, "options": _PG_OPTIONS},
    )
