import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine
from tests.gateway.postgresql import PostgreSql, postgresql_server

from tiep_launcher.gateway.store.migrating import migrate
from tiep_launcher.gateway.store.opening import open_reader, open_writer, parse_url
from tiep_launcher.gateway.store.writing import Writer


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSql]:
    # A socket's path must be short, and the server's user must reach it.
    home = Path(tempfile.mkdtemp(prefix="tl-pg-"))
    home.chmod(0o755)
    try:
        with postgresql_server(home / "server") as server:
            yield server
    finally:
        shutil.rmtree(home)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/gateway.db"
    return request.getfixturevalue("postgresql").new_database()


@dataclass
class Store:
    """A writer and a reader on one database."""

    address: str
    writer: Writer
    reader: Engine
    news: list[int] = field(default_factory=list)

    def read(self, do: Callable[[Connection], Any]) -> Any:
        with self.reader.connect() as connection:
            return do(connection)


@contextlib.asynccontextmanager
async def open_store(address: str, *, starts: bool = True) -> AsyncIterator[Store]:
    url = parse_url(address)
    engine, news = open_writer(url), []
    migrate(engine)
    store = Store(
        address, Writer(engine, asyncio.get_running_loop(), on_feed=news.append), open_reader(url), news
    )
    if starts:
        store.writer.start()
    try:
        yield store
    finally:
        await store.writer.stop()
        store.reader.dispose()


@pytest.fixture
async def store(database: str) -> AsyncIterator[Store]:
    async with open_store(database) as opened:
        yield opened
