"""The one writer: every commit covers all that waited while the last one went to disk.

A commit for each request would be ten times slower where the disk needs 2 ms to be sure of its bytes; an
answer before the commit would lose events. So requests wait here, and are answered after their commit.
"""

import asyncio
import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from tiep_launcher.gateway.store.numbers import FEED, Numbers

_log = logging.getLogger(__name__)

MOST_IN_A_COMMIT = 256
MOST_WAITING = 4_096
# A commit costs the same for one as for many: while several press, those just answered are waited for.
GATHER_S = 0.002
FEED_CHANNEL = "tiep_launcher_feed"

Item = TypeVar("Item")
Result = TypeVar("Result")

Change = Callable[[Connection, Numbers, Sequence[Item]], Sequence[Result]]
"""Makes a change for each item and returns a result for each; may raise to have all of them undone."""


class StoreUnavailableError(Exception):
    """Nothing was kept: the database does not take it, or too much waits already. Trying again is right."""


@dataclass(frozen=True)
class _Waiting:
    change: Change[Any, Any]
    item: Any
    done: asyncio.Future[Any]


class Writer:
    """Makes changes in a thread of its own, many to a commit."""

    def __init__(
        self, engine: Engine, loop: asyncio.AbstractEventLoop, *, on_feed: Callable[[int], None]
    ) -> None:
        """Write through ``engine`` for callers in ``loop``.

        Args:
            engine: From :func:`opening.open_writer`.
            loop: Where :meth:`make` is called.
            on_feed: Is told, in ``loop``, the last cursor of each commit that has news for workstations.
        """
        self._engine = engine
        self._loop = loop
        self._on_feed = on_feed
        self._queue: queue.Queue[_Waiting | None] = queue.Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._run, name="gateway-writer", daemon=True)
        self._is_well = True
        self._was_shared = False

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    async def stop(self) -> None:
        """Finish what waits, then end."""
        await asyncio.to_thread(self._queue.put, None)
        await asyncio.to_thread(self._thread.join)
        self._engine.dispose()

    @property
    def is_well(self) -> bool:
        """False from a commit that failed until one that worked."""
        return self._is_well

    @property
    def waiting(self) -> int:
        """How many changes wait for a commit."""
        return self._queue.qsize()

    async def make(self, change: Change[Item, Result], item: Item) -> Result:
        """Make ``change`` for ``item`` and return its result once it is durably on disk.

        What waits for the same ``change`` is made in one call.

        Raises:
            StoreUnavailableError: It is not kept.
            Exception: What ``change`` raised; it is undone, and other changes in the commit are not.
        """
        waiting = _Waiting(change, item, self._loop.create_future())
        try:
            self._queue.put_nowait(waiting)
        except queue.Full:
            raise StoreUnavailableError from None
        return await waiting.done

    def _run(self) -> None:
        connection: Connection | None = None
        is_last = False
        while not is_last:
            batch, is_last = self._take()
            if not batch:
                continue
            try:
                connection = connection or self._engine.connect()
                outcomes, cursor = _commit(connection, batch)
            except SQLAlchemyError as error:
                # After a failed sync nobody knows what is on disk: begin anew from what is, never go on.
                self._is_well = False
                _log.error("gateway_commit_failed", extra={"code": type(error).__name__.lower()})
                connection = _drop(connection)
                outcomes, cursor = [StoreUnavailableError()] * len(batch), None
            else:
                self._is_well = True
            self._loop.call_soon_threadsafe(self._settle, batch, outcomes, cursor)
        _drop(connection)

    def _take(self) -> tuple[list[_Waiting], bool]:
        taken = [self._queue.get()]
        if self._was_shared:
            time.sleep(GATHER_S)
        with contextlib.suppress(queue.Empty):
            while len(taken) < MOST_IN_A_COMMIT and taken[-1] is not None:
                taken.append(self._queue.get_nowait())
        self._was_shared = len(taken) > 1
        return [waiting for waiting in taken if waiting is not None], taken[-1] is None

    def _settle(self, batch: Sequence[_Waiting], outcomes: Sequence[object], cursor: int | None) -> None:
        for waiting, outcome in zip(batch, outcomes, strict=True):
            if waiting.done.done():  # the caller has gone
                continue
            if isinstance(outcome, Exception):
                waiting.done.set_exception(outcome)
            else:
                waiting.done.set_result(outcome)
        if cursor is not None:
            self._on_feed(cursor)


def _commit(connection: Connection, batch: Sequence[_Waiting]) -> tuple[list[object], int | None]:
    """Make all changes in one transaction; return an outcome for each, and the last cursor if any."""
    together: dict[Change[Any, Any], list[int]] = {}
    for place, waiting in enumerate(batch):
        together.setdefault(waiting.change, []).append(place)
    outcomes: list[object] = [None] * len(batch)
    with connection.begin():
        numbers = Numbers(connection)
        for change, places in together.items():
            results = _attempt(connection, numbers, change, [batch[place].item for place in places])
            for place, result in zip(places, results, strict=True):
                outcomes[place] = result
        numbers.keep()
        cursor = numbers.last_new(FEED)
        if cursor is not None and connection.dialect.name == "postgresql":
            notify = text("SELECT pg_notify(:channel, :cursor)")
            connection.execute(notify, {"channel": FEED_CHANNEL, "cursor": str(cursor)})
    return outcomes, cursor


def _attempt(
    connection: Connection, numbers: Numbers, change: Change[Any, Any], items: Sequence[Any]
) -> Sequence[object]:
    try:
        with connection.begin_nested():
            return change(connection, numbers, items)
    except SQLAlchemyError:
        raise
    except Exception as error:  # noqa: BLE001 - belongs to those who asked for the change
        return [error] * len(items)


def _drop(connection: Connection | None) -> None:
    if connection is not None:
        with contextlib.suppress(SQLAlchemyError):
            connection.invalidate()
        with contextlib.suppress(SQLAlchemyError):
            connection.close()
