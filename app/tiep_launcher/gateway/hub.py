"""Tells workstations what is new: reads each line of the feed once, and hands it to those who may know it."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable, Generator
from functools import partial

from tiep_launcher.gateway.beside import beside
from tiep_launcher.gateway.messages import unmatched_frame
from tiep_launcher.gateway.store import feed, inbox
from tiep_launcher.gateway.store.database import Database
from tiep_launcher.gateway.store.feed import FeedRow, Listener, What
from tiep_launcher.gateway.store.writing import StoreUnavailableError

_log = logging.getLogger(__name__)

MOST_AT_ONCE = 200
MOST_WAITING = 256
# Another host's news may get lost on its way: the table is read again this often.
LOOK_EVERY_S = 10.0
_AFTER_FAULT_S = 1.0

Frame = bytes
"""A piece of a stream, as it goes out."""

_CHANGES_INBOX = (What.MATCHED, What.ASSIGNED, What.UNASSIGNED)


class FellBehindError(Exception):
    """A listener takes less than it is told; it has to go on from its cursor."""


class Subscription:
    """What waits for one listener."""

    def __init__(self, listener: Listener) -> None:
        """Wait for ``listener``."""
        self.listener = listener
        self._waiting: asyncio.Queue[Frame | None] = asyncio.Queue(MOST_WAITING)
        self._is_behind = False

    def offer(self, frame: Frame) -> None:
        """Put a frame in, unless the listener fell behind."""
        if not self._is_behind:
            try:
                self._waiting.put_nowait(frame)
            except asyncio.QueueFull:
                self._is_behind = True

    def end(self) -> None:
        """Have the listener come back later."""
        self._is_behind = True
        with contextlib.suppress(asyncio.QueueFull):
            self._waiting.put_nowait(b"")

    async def next(self, within_s: float) -> Frame | None:
        """Return the next frame, or None if there is none within the time.

        Raises:
            FellBehindError: Frames after the last one had no room.
        """
        if self._is_behind and self._waiting.empty():
            raise FellBehindError
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                return await self._waiting.get()
        return None


class Hub:
    """Follows the feed for every subscription of this host."""

    def __init__(self, database: Database, render: Callable[[FeedRow], Frame]) -> None:
        """Follow the feed of ``database``; ``render`` makes of a line the frame that goes out."""
        self._database = database
        self._render = render
        self._subscriptions: set[Subscription] = set()
        self._news = asyncio.Event()
        self._position = 0

    @property
    def position(self) -> int:
        """The last cursor that was handed on."""
        return self._position

    @property
    def listeners(self) -> int:
        """How many listen."""
        return len(self._subscriptions)

    def wake(self) -> None:
        """Look for news now."""
        self._news.set()

    def close(self) -> None:
        """End every stream; workstations come back to the next process."""
        for subscription in self._subscriptions:
            subscription.end()

    @contextlib.contextmanager
    def subscribed(self, listener: Listener) -> Generator[tuple[Subscription, int]]:
        """Collect for ``listener`` what comes after a position, which is given too, until the block ends."""
        subscription = Subscription(listener)
        self._subscriptions.add(subscription)
        try:
            yield subscription, self._position
        finally:
            self._subscriptions.discard(subscription)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Follow the feed from its end until the block ends.

        Raises:
            StoreUnavailableError: The database does not answer.
        """
        self._position = await self._database.read(feed.newest)
        async with beside(self._follow()):
            yield

    async def _follow(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY_S):
                    await self._news.wait()
            self._news.clear()
            try:
                await self._hand_on()
            except StoreUnavailableError:
                _log.warning("gateway_feed_unreadable")
                await asyncio.sleep(_AFTER_FAULT_S)
                self._news.set()

    async def _hand_on(self) -> None:
        while True:
            rows = await self._database.read(partial(feed.read, after=self._position, most=MOST_AT_ONCE))
            for row in rows:
                self._position = row.cursor
                told = [one for one in self._subscriptions if one.listener.may_know(row)]
                if told:
                    frame = self._render(row)
                    for subscription in told:
                        subscription.offer(frame)
            is_changed = {row.facility for row in rows if row.doctor_id is None or row.what in _CHANGES_INBOX}
            for facility in is_changed:
                await self._count_inbox(facility)
            if len(rows) < MOST_AT_ONCE:
                return

    async def _count_inbox(self, facility: str) -> None:
        count = await self._database.read(partial(inbox.count, facility=facility))
        for subscription in self._subscriptions:
            if subscription.listener.facility == facility:
                subscription.offer(unmatched_frame(count))
