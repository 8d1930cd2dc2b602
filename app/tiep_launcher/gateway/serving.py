"""Runs the gateway's server: limits on what senders may hold, an orderly end."""

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from tiep_launcher.gateway.app import build_app, open_parts
from tiep_launcher.gateway.configuration import Configuration
from tiep_launcher.gateway.parts import Parts

HEAD_WITHIN_S = 10.0
MOST_HEAD_BYTES = 32 * 1024
KEPT_OPEN_S = 30
END_WITHIN_S = 5
MOST_CONNECTIONS = 4_096
_BACKLOG = 512


class _HeadTooLongError(Exception):
    """A head that no sender of ours has."""


class BoundedProtocol(HttpToolsProtocol):
    """Closes a connection whose head is too long or not there in time; uvicorn itself waits for ever."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] - as uvicorn itself has it
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._head: asyncio.TimerHandle | None = None
        self._wait_for_head()

    def on_message_begin(self) -> None:
        """Begin to wait for the rest of a head."""
        self._head_bytes = 0
        self._wait_for_head()
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Count what the head takes."""
        self._head_bytes += len(name) + len(value)
        if self._head_bytes > MOST_HEAD_BYTES:
            raise _HeadTooLongError
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Wait no longer."""
        self._stop_waiting()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait_for_head(self) -> None:
        self._stop_waiting()
        self._head = self.loop.call_later(HEAD_WITHIN_S, self.transport.abort)

    def _stop_waiting(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None


class GatewayServer(uvicorn.Server):
    """A server that ends the streams first, so that it can end in time."""

    def __init__(self, config: uvicorn.Config, parts: Parts) -> None:
        """Serve with ``config`` what uses ``parts``."""
        super().__init__(config)
        self._parts = parts

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """End on SIGTERM and SIGINT with status 0; uvicorn itself would then die of the signal again."""
        before = {one: signal.signal(one, self.handle_exit) for one in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End."""
        self._parts.hub.close()
        await super().shutdown(sockets)


def server_for(parts: Parts, app: ASGIApp | None = None) -> GatewayServer:
    """Return the server of a gateway."""
    configuration = parts.configuration
    tls = configuration.tls
    config = uvicorn.Config(
        app or build_app(parts),
        http=BoundedProtocol,
        ws="none",
        lifespan="off",
        loop="auto",
        log_config=None,
        log_level="error",  # what outsiders send wrong is no warning of ours
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=bool(configuration.trusted_proxies),
        forwarded_allow_ips=list(configuration.trusted_proxies),
        ssl_certfile=tls.certificate_file if tls else None,
        ssl_keyfile=tls.key_file if tls else None,
        backlog=_BACKLOG,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=KEPT_OPEN_S,
        timeout_graceful_shutdown=END_WITHIN_S,
    )
    return GatewayServer(config, parts)


def serve(configuration: Configuration, *, on_listening: Callable[[int], None]) -> None:
    """Serve until the process is asked to end (SIGTERM, SIGINT).

    Args:
        configuration: The file.
        on_listening: Is told the port.

    Raises:
        ConfigurationError: Secrets, keys or the database's address cannot be used.
        OSError: The address cannot be listened on.
    """
    if sys.platform == "win32":
        asyncio.run(_serve(configuration, on_listening))
        return
    import uvloop  # noqa: PLC0415 - not made for Windows

    uvloop.run(_serve(configuration, on_listening))


async def _serve(configuration: Configuration, on_listening: Callable[[int], None]) -> None:
    listener = socket.create_server(
        (configuration.listen_host, configuration.listen_port),
        family=socket.AF_INET6 if ":" in configuration.listen_host else socket.AF_INET,
        backlog=_BACKLOG,
    )
    with listener:
        async with open_parts(configuration) as parts:
            on_listening(listener.getsockname()[1])
            await server_for(parts).serve([listener])
