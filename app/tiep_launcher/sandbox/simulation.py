"""One running simulation: its script, its memory, its clock, and the work it does in the background."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field

from tiep_launcher.sandbox.state import SandboxState
from tiep_launcher.sandbox.switches import Script
from tiep_launcher.sandbox.webhook import Target

Clock = Callable[[], float]
"""Seconds since 1970, UTC."""


@dataclass
class Simulation:
    """What every request of one sandbox works on."""

    script: Script
    facility_keys: Mapping[str, str]
    clock: Clock
    webhook: Target | None = None
    state: SandboxState = field(default_factory=SandboxState)
    transports: dict[tuple[str, int], asyncio.Transport] = field(
        default_factory=dict[tuple[str, int], asyncio.Transport]
    )
    """The open connections by the client's address, for faults below HTTP and for a prompt end."""
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    async def wait(self, seconds: float) -> bool:
        """Let so many seconds pass; False at once when the sandbox stops."""
        if seconds <= 0:
            return not self.stopping.is_set()
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return True
        return False

    def spawn(self, work: Coroutine[object, object, None]) -> None:
        """Do `work` in the background; it ends with the sandbox."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def stop(self) -> None:
        """End all waiting and all background work."""
        self.stopping.set()
        for task in tuple(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
