"""The primary instance: answers the calls of later starts."""

import asyncio
import contextlib
import logging
import os
import socket
import sys
from pathlib import Path

from tiep_launcher.domain.errors import CannotCreateError
from tiep_launcher.instance.claim import Claim
from tiep_launcher.instance.connection import Calls, Connection, Handler

_log = logging.getLogger(__name__)

REFRESH_S = 3600.0
_WAITING_LIMIT = 1024
# Few at a time, so that a crowd of idle callers is thinned out before it has used up the open files.
_ACCEPTED_AT_ONCE = 16


async def try_become_primary(folder: Path, key: str, handle: Handler) -> "InstanceServer | None":
    """Become the primary of ``key`` and answer calls; None if another process is it.

    Raises:
        ConfigurationError: ``folder_not_private`` or ``socket_path_too_long``.
        CannotCreateError: The folder, the lock or the socket cannot be made.
    """
    claim = Claim(folder, key)
    if not claim.take():
        return None
    server = InstanceServer(claim, handle)
    await server.start()
    return server


class InstanceServer:
    """Answers the calls of later starts.

    Callers find the primary only from ``start`` on, and expect it to answer at once then.
    """

    def __init__(self, claim: Claim, handle: Handler, *, refresh_s: float = REFRESH_S) -> None:
        """Prepare; nothing is touched yet.

        Args:
            claim: The place, taken before ``start``.
            handle: Executes calls; read there what it must survive.
            refresh_s: How often the files are looked after.
        """
        self._claim = claim
        self._path = claim.path
        self._calls = Calls(handle)
        self._refresh_s = refresh_s
        self._server: asyncio.Server | None = None
        self._identity: tuple[int, int] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._refreshing: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Answer calls from now on; lets go of the lock if that fails.

        Raises:
            CannotCreateError: The socket cannot be made.
        """
        if sys.platform == "win32":  # the named pipe is still to come; the lock holds without it
            return
        try:
            await self._listen()
        except OSError as error:
            await self.close()
            raise CannotCreateError.of("socket_cannot_create") from error
        self._refresh_later()

    async def close(self, *, grace_s: float = 2.0) -> None:
        """Take no more calls, end the running ones, and let the next process become the primary.

        A handler may await this: its own call is left alone and answered after it, so the loop must then go
        on for a moment. Better a task of its own, which waits for that answer too.

        Args:
            grace_s: How long running calls may go on before their callers are told that the program ended.
        """
        if self._timer is not None:
            self._timer.cancel()
        if self._refreshing is not None:
            self._refreshing.cancel()
        if self._server is not None:
            # Removed first: a caller that finds nothing here any more does not wait for an answer.
            if self._is_listening_there():
                self._path.unlink(missing_ok=True)
            self._server.close()
            self._server = None
        try:
            await self._calls.close(grace_s)
        finally:
            self._claim.let_go()

    async def _listen(self) -> None:
        """Put a listening socket in its place, whatever a killed primary has left there."""
        # Under a name of its own first, so that nobody meets a socket that does not listen yet or that others
        # may use. The lock is ours, so both names are.
        coming = self._path.with_name(f"{self._path.name}.new")
        coming.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listening.settimeout(0)
            listening.bind(str(coming))
            coming.chmod(0o600)
            listening.listen(_WAITING_LIMIT)
            facts = coming.stat()
            coming.rename(self._path)
            self._identity = (facts.st_dev, facts.st_ino)
            # What asyncio calls the backlog is also how many it accepts in one go.
            self._server = await asyncio.get_running_loop().create_unix_server(
                lambda: Connection(self._calls), sock=listening, backlog=_ACCEPTED_AT_ONCE
            )
            listening.listen(_WAITING_LIMIT)
        except BaseException:
            listening.close()
            raise

    def _is_listening_there(self) -> bool:
        try:
            facts = self._path.lstat()
        except OSError:
            return False
        return (facts.st_dev, facts.st_ino) == self._identity

    def _refresh_later(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._refresh_s, self._start_refreshing)

    def _start_refreshing(self) -> None:
        self._refreshing = asyncio.get_running_loop().create_task(self._refresh())

    async def _refresh(self) -> None:
        """Keep the files from cleaners, which remove what is old, and put back what is gone all the same."""
        try:
            if not self._claim.renew():
                _log.error("instance_lock_lost")  # another has become the primary meanwhile
                return
            if self._server is not None and not self._is_listening_there():
                _log.warning("instance_socket_restored")
                self._server.close()
                await self._listen()
            for path in (self._claim.lock_path, self._path):
                with contextlib.suppress(FileNotFoundError):
                    os.utime(path)
        except OSError:
            _log.warning("instance_refresh_failed", exc_info=True)
        self._refresh_later()
