"""Runs a sandbox on loopback, inside an event loop that already runs."""

import asyncio
import socket
import time
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import uvicorn

from tiep_launcher.sandbox.app import build_app
from tiep_launcher.sandbox.script import Script
from tiep_launcher.sandbox.simulation import Clock, Simulation
from tiep_launcher.sandbox.state import SandboxState
from tiep_launcher.sandbox.transport import protocol_for
from tiep_launcher.sandbox.webhook import parse_target

HOST = "127.0.0.1"
DEFAULT_KEY = "sandbox-facility-key"


def _one_facility() -> Mapping[str, str]:
    return {"default": DEFAULT_KEY}


@dataclass(frozen=True)
class SandboxOptions:
    """How to run a sandbox. Port 0 takes a free one; `facility_keys` is facility name → API key."""

    port: int = 0
    script: Script = field(default_factory=Script)
    facility_keys: Mapping[str, str] = field(default_factory=_one_facility, repr=False)
    webhook_url: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    clock: Clock = time.time


class RunningSandbox:
    """A sandbox that answers."""

    def __init__(self, simulation: Simulation, server: "_Server", port: int) -> None:
        """Keep what runs; use `running_sandbox` to make one."""
        self._simulation = simulation
        self._server = server
        self.url = f"http://{HOST}:{port}"

    @property
    def state(self) -> SandboxState:
        """Return what the sandbox knows right now."""
        return self._simulation.state

    async def stop(self) -> None:
        """Stop answering; held connections are cut."""
        # Connections first: an answer that is under way then ends with its connection and not half-finished.
        for transport in tuple(self._simulation.transports.values()):
            transport.abort()
        await self._simulation.stop()
        self._server.leave()
        await self.wait_closed()

    async def wait_closed(self) -> None:
        """Wait until the sandbox has stopped."""
        await self._server.closed.wait()


@asynccontextmanager
async def running_sandbox(options: SandboxOptions) -> AsyncGenerator[RunningSandbox, None]:
    """Run a sandbox for as long as the block lasts; it answers from the first line of the block.

    Raises:
        OSError: the port is taken.
        ValueError: the webhook's URL or secret cannot be used.
    """
    target = None
    if options.webhook_url is not None:
        target = parse_target(options.webhook_url, options.webhook_secret or "")
    simulation = Simulation(
        script=options.script, facility_keys=options.facility_keys, clock=options.clock, webhook=target
    )
    listener = _listen(options.port)
    server = _Server(
        uvicorn.Config(
            build_app(simulation),
            http=protocol_for(simulation),
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
    )
    task = asyncio.get_running_loop().create_task(server.run_until_left([listener]))
    running = RunningSandbox(simulation, server, listener.getsockname()[1])
    try:
        await server.ready.wait()
        if task.done():
            await task
        yield running
    finally:
        await running.stop()
        await task


class _Server(uvicorn.Server):
    """uvicorn's server without its signal handlers and without its tenth-of-a-second ticks."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.closed = asyncio.Event()
        self._left = asyncio.Event()

    def leave(self) -> None:
        """Ask the server to end."""
        self.should_exit = True
        self._left.set()

    async def run_until_left(self, sockets: list[socket.socket]) -> None:
        """Serve until `leave` is called."""
        try:
            await self.serve(sockets)
        finally:
            self.ready.set()
            self.closed.set()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave signals to the program around."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        """Refresh the Date header once a second until asked to leave."""
        while not await self.on_tick(0):
            try:
                await asyncio.wait_for(self._left.wait(), 1.0)
            except TimeoutError:
                continue


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # On Windows SO_REUSEADDR would let a second program take the same port.
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
    except OSError:
        listener.close()
        raise
    return listener
