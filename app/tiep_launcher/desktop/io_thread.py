"""The only bridge between Qt and asyncio: one loop in one worker thread.

Nothing else in ``desktop`` sees the loop, a task or a future. Results come back as one queued signal, so
that callbacks run in the thread of the windows.
"""

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Job:
    """One piece of work that was handed to the loop."""

    def __init__(self) -> None:
        """Prepare; :meth:`IoThread.submit` makes these."""
        self._is_wanted = True
        self._future: concurrent.futures.Future[Any] | None = None

    @property
    def is_wanted(self) -> bool:
        """False once it was cancelled or its owner is gone; its result is dropped then."""
        return self._is_wanted

    def cancel(self) -> None:
        """Stop the work and forget its result."""
        self._is_wanted = False
        if self._future is not None:
            self._future.cancel()

    def belongs_to(self, future: "concurrent.futures.Future[Any]") -> None:
        """Take note of the work that was begun."""
        self._future = future


class IoThread(QObject):
    """Runs coroutines in a thread of its own and brings their results to the thread it was made in."""

    _arrived = Signal(object)

    def __init__(self, *, is_debug: bool = False) -> None:
        """Prepare; :meth:`start` begins.

        Args:
            is_debug: Whether asyncio looks for mistakes, at some cost.
        """
        super().__init__()
        self._is_debug = is_debug
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to run."""
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(started,), name="io", daemon=True)
        self._thread.start()
        started.wait()

    def submit(
        self,
        work: Coroutine[Any, Any, T],
        on_result: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run ``work`` in the loop; call back in the thread of the windows.

        Args:
            work: What to run.
            on_result: Gets what it returned.
            on_error: Gets what it raised; without one, the error is logged.
            owner: When it is destroyed, the work is cancelled and nothing is called back.
        """
        job = Job()
        loop = self._loop
        if loop is None:
            work.close()
            job.cancel()
            return job
        tie = owner.destroyed.connect(job.cancel) if owner is not None else None
        future = asyncio.run_coroutine_threadsafe(work, loop)
        job.belongs_to(future)

        def finish(done: "concurrent.futures.Future[T]") -> None:
            self._arrived.emit(lambda: settle(done))

        def settle(done: "concurrent.futures.Future[T]") -> None:
            if tie is not None:
                QObject.disconnect(tie)  # else an owner that lives long would keep every result
            if not done.cancelled():
                _call_back(job, done, on_result, on_error)

        future.add_done_callback(finish)
        return job

    def in_windows(self, call: Callable[[], None]) -> None:
        """Run ``call`` in the thread of the windows, soon; may be called from any thread."""
        self._arrived.emit(call)

    async def from_windows(
        self, begin: Callable[[Callable[[T], None]], None], *, within_s: float
    ) -> T | None:
        """Run ``begin`` in the thread of the windows and wait in the loop for what it answers.

        Args:
            begin: Gets a function to answer with, at once or later; only the first answer counts.
            within_s: How long to wait.

        Returns:
            The answer; None if none came in time.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(value: T) -> None:
            if not future.done():
                future.set_result(value)

        def answer(value: T) -> None:
            if loop is self._loop:  # else nobody waits any more
                loop.call_soon_threadsafe(settle, value)

        self.in_windows(lambda: begin(answer))
        try:
            async with asyncio.timeout(within_s):
                return await future
        except TimeoutError:
            return None

    async def aside(self, call: Callable[[], T]) -> T:
        """Run ``call``, which may block, where it holds up neither the loop nor the windows."""
        return await asyncio.to_thread(call)

    def stop(self, timeout_s: float = 3.0) -> bool:
        """Cancel everything and end the thread.

        Returns:
            True if it ended in time.
        """
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return True
        self._loop = None
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout_s)
        return not thread.is_alive()

    def _run(self, started: threading.Event) -> None:
        loop = asyncio.new_event_loop()
        loop.set_debug(self._is_debug)
        asyncio.set_event_loop(loop)
        self._loop = loop
        loop.call_soon(started.set)
        try:
            loop.run_forever()
            tasks = asyncio.all_tasks(loop)
            for task in tasks:
                task.cancel()
            if tasks:
                loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            asyncio.set_event_loop(None)
            loop.close()

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _call_back(
    job: Job,
    done: "concurrent.futures.Future[T]",
    on_result: Callable[[T], None] | None,
    on_error: Callable[[Exception], None] | None,
) -> None:
    if not job.is_wanted:
        return
    error = done.exception()
    if error is None:
        if on_result is not None:
            on_result(done.result())
    elif isinstance(error, Exception) and on_error is not None:
        on_error(error)
    else:
        _log.error("work_failed", exc_info=error)
