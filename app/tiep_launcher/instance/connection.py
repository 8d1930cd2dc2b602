"""The calls at the primary: a request comes in on a connection, its answer goes out."""

import asyncio
import errno
import logging
import os
import select
import socket
from collections.abc import Callable, Coroutine
from typing import Any, cast

from tiep_launcher import instance
from tiep_launcher.instance.request import OtherProtocolError, Request, RequestError, read_request

_log = logging.getLogger(__name__)

Send = Callable[[bytes], None]
"""Takes bytes for the caller's stdout or stderr, in the loop's thread; OSError if they cannot get there."""

Handler = Callable[[Request, Send, Send], Coroutine[Any, Any, int]]
"""Executes a call and returns its exit status.

It is cancelled when its caller goes away and when the program ends, so whatever must outlive the caller (a
launch, always) has to run in a task of its own that the handler only waits for, with ``asyncio.shield``.
It must not block the loop: callers that hear nothing for 25 s give up.
"""

REQUEST_LIMIT_S = 5.0
ALIVE_S = 10.0
HALF_OPEN_LIMIT = 64
_FLUSH_LIMIT_S = 30.0
_CLOSING_LIMIT_S = 1.0
# Room for what is said after a handler has used up its share, and for the exit status.
_OUTPUT_LIMIT = instance.ANSWER_LIMIT - 4096


class Calls:
    """All calls at one primary: who is still sending, and what is running."""

    def __init__(self, handle: Handler) -> None:
        """Execute calls by ``handle``."""
        self.handle = handle
        self.tasks: set[asyncio.Task[None]] = set()
        self.connections: set[Connection] = set()
        self.half_open: dict[Connection, None] = {}  # a set that knows its oldest

    def make_room(self) -> None:
        """Drop the oldest idle caller if there are too many.

        Never one that has written something which was not read yet: in a crowd of honest callers all are
        like that, and the next turn of the loop reads them.
        """
        if len(self.half_open) >= HALF_OPEN_LIMIT:
            idle = next((call for call in self.half_open if not call.has_unread), None)
            if idle is not None:
                idle.drop()

    async def close(self, grace_s: float) -> None:
        """Give running calls ``grace_s`` to end, then tell the others that the program has ended.

        The call that asks for it, if one does, is left alone: its answer is still to be written.
        """
        current = asyncio.current_task()
        for call in list(self.half_open):
            call.drop()
        running = self.tasks - {current}
        if running:
            _, pending = await asyncio.wait(running, timeout=grace_s)
            for task in pending:
                task.cancel()
            if pending:
                await asyncio.wait(pending, timeout=_CLOSING_LIMIT_S)
        leaving = [call for call in self.connections if not call.runs_in(current)]
        if leaving:
            await asyncio.wait([call.gone for call in leaving], timeout=_CLOSING_LIMIT_S)
        for call in leaving:
            call.drop()


class Connection(asyncio.Protocol):
    """One call."""

    def __init__(self, calls: Calls) -> None:
        """Wait to be connected."""
        self._calls = calls
        self._loop = asyncio.get_running_loop()
        self._decoder = instance.Decoder(instance.REQUEST, instance.REQUEST_LIMIT)
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._output_left = _OUTPUT_LIMIT
        self._is_asked = False
        self.gone: asyncio.Future[None] = self._loop.create_future()

    @property
    def has_unread(self) -> bool:
        """True if the caller has written something that was not read yet."""
        if self._transport is None:
            return False
        poll = select.poll()
        poll.register(self._socket(self._transport).fileno(), select.POLLIN)
        return bool(poll.poll(0))

    def runs_in(self, task: "asyncio.Task[Any] | None") -> bool:
        """True if ``task`` executes this call."""
        return task is not None and self._task is task

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let in the own user only."""
        self._transport = cast("asyncio.Transport", transport)
        credentials = self._socket(transport).getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        self._calls.connections.add(self)
        if instance.peer_uid(credentials) != os.geteuid():
            _log.warning("instance_peer_refused")
            self.drop()
            return
        self._calls.make_room()
        self._calls.half_open[self] = None
        self._timer = self._loop.call_later(REQUEST_LIMIT_S, self.drop)

    def data_received(self, data: bytes) -> None:
        """Take a part of the request; what does not become one ends the connection."""
        if self._transport is None or self._transport.is_closing():
            return
        if self._is_asked:
            self.drop()
            return
        self._decoder.feed(data)
        try:
            frame = self._decoder.next()
        except instance.FrameError:
            self.drop()
            return
        if frame is None:
            return
        if not self._decoder.is_between_frames:
            self.drop()
            return
        self._is_asked = True
        self._stop_timer()
        self._calls.half_open.pop(self, None)
        try:
            request = read_request(frame[1])
        except OtherProtocolError:
            self._end_by(84, "instance_other_protocol")
        except RequestError:
            self.drop()
        else:
            self._accept(request)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        """Stop waiting for the answer: nobody is there to read it."""
        self._leave()
        if self._task is not None:
            self._task.cancel()
        if not self.gone.done():
            self.gone.set_result(None)

    def drop(self) -> None:
        """End the connection without a word."""
        self._leave()
        if self._transport is not None:
            self._transport.abort()

    def _accept(self, request: Request) -> None:
        self._write(instance.ACCEPTED)
        self._tell_alive_later()
        self._task = self._loop.create_task(self._execute(request))
        self._calls.tasks.add(self._task)
        self._task.add_done_callback(self._calls.tasks.discard)

    async def _execute(self, request: Request) -> None:
        try:
            status = await self._calls.handle(request, self._out, self._err)
        except asyncio.CancelledError:
            if self.gone.done():
                raise
            self._end_by(75, "instance_closing")
        except Exception:  # noqa: BLE001 - a fault of one call must neither end the others nor hang its caller
            _log.exception("instance_handler_failed")
            self._end_by(70, "instance_failed")
        else:
            self._end(status)

    def _out(self, data: bytes) -> None:
        self._send(instance.OUT, data)

    def _err(self, data: bytes) -> None:
        self._send(instance.ERR, data)

    def _send(self, kind: bytes, data: bytes) -> None:
        if self._transport is None or self._transport.is_closing():
            raise BrokenPipeError(errno.EPIPE, "the caller is gone")
        if len(data) > self._output_left:
            raise OSError(errno.EFBIG, "the answer is too large")
        self._output_left -= len(data)
        if data:
            self._write(kind, data)

    def _end_by(self, status: int, code: str) -> None:
        self._write(instance.ERR, instance.sentence(code))
        self._end(status)

    def _end(self, status: int) -> None:
        self._stop_timer()
        self._write(instance.EXIT, bytes([status & 0xFF]))
        if self._transport is not None and not self._transport.is_closing():
            self._transport.close()  # once everything is written
            self._timer = self._loop.call_later(_FLUSH_LIMIT_S, self.drop)

    def _write(self, kind: bytes, payload: bytes = b"") -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(instance.frame(kind, payload))

    def _tell_alive_later(self) -> None:
        self._timer = self._loop.call_later(ALIVE_S, self._tell_alive)

    def _tell_alive(self) -> None:
        # A caller that does not read has enough to read already.
        if self._transport is not None and not self._transport.get_write_buffer_size():
            self._write(instance.ALIVE)
        self._tell_alive_later()

    def _leave(self) -> None:
        self._stop_timer()
        self._calls.half_open.pop(self, None)
        self._calls.connections.discard(self)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    @staticmethod
    def _socket(transport: asyncio.BaseTransport) -> socket.socket:
        return cast("socket.socket", transport.get_extra_info("socket"))
