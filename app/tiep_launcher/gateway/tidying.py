"""Deletes what was kept for its time, once an hour while the gateway serves."""

import asyncio
import contextlib
import datetime as dt
import logging
from collections.abc import AsyncGenerator

from tiep_launcher.gateway.beside import beside
from tiep_launcher.gateway.configuration import Configuration
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.store.retention import Limits, delete_old
from tiep_launcher.gateway.store.writing import StoreUnavailableError

_log = logging.getLogger(__name__)

EVERY_S = 3600.0


def limits_of(configuration: Configuration, now: dt.datetime) -> Limits:
    """Return before which moments what is deleted."""
    return Limits(
        events_before=microseconds(now - dt.timedelta(days=configuration.retention_days)),
        waiting_before=microseconds(now - dt.timedelta(days=configuration.retention_max_days)),
        now=microseconds(now),
    )


@contextlib.asynccontextmanager
async def tidying(parts: Parts) -> AsyncGenerator[None]:
    """Delete now and every hour, until the block ends."""
    async with beside(_tidy(parts)):
        yield


async def _tidy(parts: Parts) -> None:
    while True:
        try:
            deleted = await parts.database.make(delete_old, limits_of(parts.configuration, parts.now()))
        except StoreUnavailableError:
            _log.warning("gateway_retention_failed")
        else:
            if deleted.events:
                _log.info("gateway_retention", extra={"count": deleted.events})
        await asyncio.sleep(EVERY_S)
