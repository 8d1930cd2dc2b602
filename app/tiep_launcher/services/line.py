"""Lines of launches before what may be slow or away: worked off in order, tried again less and less often."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from tiep_launcher.services.ports import Clock

_log = logging.getLogger(__name__)

FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 300.0


@dataclass(slots=True, kw_only=True)
class Lines:
    """One line for each place, so that one which hangs keeps no other waiting.

    Attributes:
        clock: Time.
        work: Does what is to be done for a launch; returns whether nothing is left to do.
    """

    clock: Clock
    work: Callable[[str], Awaitable[bool]]
    _waiting: dict[str, dict[str, None]] = field(default_factory=dict[str, dict[str, None]])
    _workers: dict[str, asyncio.Task[None]] = field(default_factory=dict[str, "asyncio.Task[None]"])
    _wakes: dict[str, asyncio.Event] = field(default_factory=dict[str, asyncio.Event])

    def put(self, place: str, launch_id: str) -> None:
        """Put a launch into the line of a place, unless it stands there."""
        self._waiting.setdefault(place, {})[launch_id] = None
        wake = self._wakes.setdefault(place, asyncio.Event())
        wake.set()
        if place not in self._workers:
            worker = asyncio.get_running_loop().create_task(self._work(place, wake))
            worker.add_done_callback(partial(self._ended, place))
            self._workers[place] = worker

    def wake(self) -> None:
        """Try at once what did not succeed."""
        for wake in self._wakes.values():
            wake.set()

    async def stop(self) -> None:
        """Leave everything where it is."""
        workers = list(self._workers.values())
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    def _ended(self, place: str, worker: "asyncio.Task[None]") -> None:
        """Have the next launch begin anew after a fault of ours, which the log has."""
        self._workers.pop(place, None)
        if not worker.cancelled() and worker.exception() is not None:
            _log.error("line_failed", exc_info=worker.exception())

    async def _work(self, place: str, wake: asyncio.Event) -> None:
        failures = 0
        while True:
            wake.clear()
            is_whole = True
            line, self._waiting[place] = self._waiting[place], {}
            for launch_id in line:
                if not await self.work(launch_id):
                    self._waiting[place][launch_id] = None
                    is_whole = False
            failures = 0 if is_whole else failures + 1
            if wake.is_set():
                continue
            if is_whole:
                await wake.wait()
            else:
                await self._pause(wake, min(FIRST_PAUSE_S * 2 ** (failures - 1), LONGEST_PAUSE_S))

    async def _pause(self, wake: asyncio.Event, seconds: float) -> None:
        """Wait, or until something new is to be done."""
        sleep = asyncio.ensure_future(self.clock.sleep(seconds))
        woken = asyncio.ensure_future(wake.wait())
        try:
            await asyncio.wait({sleep, woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleep.cancel()
            woken.cancel()
