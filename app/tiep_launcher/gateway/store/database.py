"""The gateway's database as a whole: one that writes, several that read."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from tiep_launcher.gateway.store.migrating import SchemaNewerError, is_current, migrate
from tiep_launcher.gateway.store.numbers import Numbers
from tiep_launcher.gateway.store.opening import READS_AT_ONCE, open_reader, open_writer, parse_url
from tiep_launcher.gateway.store.writing import StoreUnavailableError, Writer
from tiep_launcher.instance.lock import locked

Item = TypeVar("Item")
Result = TypeVar("Result")


class DatabaseInUseError(Exception):
    """Another gateway process has this SQLite file; two of them would take each other's places."""


class Database:
    """Reads and changes; made by :func:`open_database`."""

    def __init__(self, writer: Writer, reader: Engine, url: URL) -> None:
        """Take what was opened."""
        self._writer = writer
        self._reader = reader
        self._threads = ThreadPoolExecutor(READS_AT_ONCE, "gateway-reader")
        self._url = url

    @property
    def is_well(self) -> bool:
        """False from a commit that failed until one that worked."""
        return self._writer.is_well

    @property
    def waiting(self) -> int:
        """How many changes wait for a commit."""
        return self._writer.waiting

    @property
    def file(self) -> Path | None:
        """The file, if it is SQLite."""
        is_file = self._url.get_backend_name() == "sqlite"
        return Path(self._url.database) if is_file and self._url.database else None

    @property
    def notify_address(self) -> str | None:
        """Where news of other hosts are told, if the database does that."""
        if self._url.get_backend_name() != "postgresql":
            return None
        return self._url.set(drivername="postgresql").render_as_string(hide_password=False)

    async def make(
        self, change: Callable[[Connection, Numbers, Sequence[Item]], Sequence[Result]], item: Item
    ) -> Result:
        """Make a change and return its result once it is durably on disk.

        Raises:
            StoreUnavailableError: It is not kept.
            Exception: What ``change`` raised.
        """
        return await self._writer.make(change, item)

    async def read(self, do: Callable[[Connection], Result]) -> Result:
        """Return what ``do`` reads, in a thread of its own.

        Raises:
            StoreUnavailableError: The database does not answer.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, do)

    async def check(self) -> bool:
        """Say whether the database answers and has this version's schema."""
        try:
            return await self.read(is_current)
        except StoreUnavailableError:
            return False

    async def close(self) -> None:
        """Finish what waits to be kept and what is being read."""
        await self._writer.stop()
        await asyncio.to_thread(self._threads.shutdown)
        self._reader.dispose()

    def _read(self, do: Callable[[Connection], Result]) -> Result:
        try:
            with self._reader.connect() as connection:
                return do(connection)
        except SQLAlchemyError as error:
            raise StoreUnavailableError from error


@asynccontextmanager
async def open_database(address: str, *, on_feed: Callable[[int], None]) -> AsyncGenerator[Database]:
    """Open the database at ``address``, bring it to this version's schema, and close it after the block.

    Args:
        address: See :func:`opening.parse_url`.
        on_feed: Is told the last cursor of each of our commits that has news for workstations.

    Raises:
        DatabaseUrlError: The address cannot be used.
        DatabaseInUseError: Another process has the file.
        SchemaNewerError: A newer version was here before.
        StoreUnavailableError: The database does not answer.
    """
    url = parse_url(address)
    with ExitStack() as kept:
        if url.get_backend_name() == "sqlite":
            lock = Path(f"{url.database}.lock")
            if not kept.enter_context(locked(lock)):
                raise DatabaseInUseError
        engine = open_writer(url)
        try:
            await asyncio.to_thread(migrate, engine)
        except SchemaNewerError:
            raise
        except SQLAlchemyError as error:
            raise StoreUnavailableError from error
        writer = Writer(engine, asyncio.get_running_loop(), on_feed=on_feed)
        database = Database(writer, open_reader(url), url)
        writer.start()
        try:
            yield database
        finally:
            await database.close()


def size_bytes(connection: Connection) -> int:
    """Return how much room the database takes, without its log."""
    if connection.dialect.name == "postgresql":
        return connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
    pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    return pages * connection.execute(text("PRAGMA page_size")).scalar_one()
