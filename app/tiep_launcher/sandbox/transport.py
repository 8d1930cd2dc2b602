"""The connection below HTTP: uvicorn's own protocol, with its transports within reach."""

import asyncio
import socket
import struct
from typing import cast

from starlette.requests import Request
from starlette.types import Receive
from uvicorn.protocols.http.h11_impl import H11Protocol

from tiep_launcher.sandbox.simulation import Simulation


def protocol_for(simulation: Simulation) -> type[H11Protocol]:
    """Return uvicorn's HTTP protocol, made to note its open connections in `simulation`."""

    class ReachableProtocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:
            super().connection_made(transport)
            if self.client is not None:
                simulation.transports[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                simulation.transports.pop(self.client, None)
            super().connection_lost(exc)

    return ReachableProtocol


def transport_of(simulation: Simulation, request: Request) -> asyncio.Transport:
    """Return the connection that a request came by."""
    client = request.client
    if client is None:
        raise RuntimeError("the request came by no connection")
    return simulation.transports[client.host, client.port]


def reset(transport: asyncio.Transport) -> None:
    """End a connection with a TCP reset: a linger time of zero makes the kernel send RST instead of FIN."""
    connection = cast("socket.socket", transport.get_extra_info("socket"))
    # struct linger is two ints on POSIX and two unsigned shorts on Windows.
    layout = "hh" if hasattr(socket, "SIO_RCVALL") else "ii"
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
    transport.abort()


async def until_gone(receive: Receive) -> None:
    """Wait until the server has noticed that the connection is over, so that it does not answer any more."""
    while (await receive())["type"] != "http.disconnect":
        pass
