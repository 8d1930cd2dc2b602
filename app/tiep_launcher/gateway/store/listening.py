"""Hears from PostgreSQL that another host has news."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable

import psycopg

from tiep_launcher.gateway.beside import beside
from tiep_launcher.gateway.store.writing import FEED_CHANNEL

_log = logging.getLogger(__name__)

_AGAIN_AFTER_S = 2.0


@contextlib.asynccontextmanager
async def listening(address: str, on_news: Callable[[], None]) -> AsyncGenerator[None]:
    """Call ``on_news`` for each commit with news, on whichever host, until the block ends.

    A broken connection is made again; what was said meanwhile is found by ``on_news`` itself.
    """
    async with beside(_listen(address, on_news)):
        yield


async def _listen(address: str, on_news: Callable[[], None]) -> None:
    while True:
        try:
            connection = await psycopg.AsyncConnection.connect(address, autocommit=True)
            async with connection:
                await connection.execute(f"LISTEN {FEED_CHANNEL}")
                on_news()
                async for _ in connection.notifies():
                    on_news()
        except psycopg.Error:
            _log.warning("gateway_listening_lost")
        await asyncio.sleep(_AGAIN_AFTER_S)
