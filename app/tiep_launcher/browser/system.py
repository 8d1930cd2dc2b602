"""Opens a page in the doctor's own browser, through the loopback hop."""

import asyncio
import os
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import MappingProxyType

from tiep_launcher.browser.hop import LIFETIME_S, Hop
from tiep_launcher.domain.errors import ConfigurationError, Problem, UnavailableError

_OWN_VARIABLES = "TIEP_LAUNCHER_"


class SystemBrowser:
    """The browser that a command names, else the one that the desktop has chosen."""

    def __init__(self, browser_command: str | None = None) -> None:
        """Take the setting ``browser_command``, such as ``chromium %u``; empty counts as not set."""
        self._browser_command = browser_command
        self._keeping: set[asyncio.Task[None]] = set()

    async def open(self, url: str, *, wait_s: float) -> None:
        """Start the browser and return once it fetched ``url``.

        The hop goes on to tell later callers to start again, until its lifetime or the event loop ends.

        Raises:
            ConfigurationError: ``browser_command_malformed``.
            UnavailableError: ``browser_missing``, ``browser_failed`` (it ended with an error before it
                fetched the page), ``browser_did_not_open`` (not within ``wait_s`` seconds) or
                ``loopback_unavailable``.
        """
        words = _words(self._browser_command)
        hop = Hop(url)
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(hop)
            except OSError as error:
                raise UnavailableError(Problem("loopback_unavailable")) from error
            try:
                failed = _start(words, hop.address)
                await _until_fetched(hop, failed, wait_s)
            finally:
                hop.revoke()
                self._keep(stack.pop_all())

    def check(self) -> None:
        """Find out whether the browser's command is there, without starting it.

        Raises:
            ConfigurationError: ``browser_command_malformed``.
            UnavailableError: ``browser_missing``.
        """
        words = _words(self._browser_command)
        if words and shutil.which(words[0]) is None:
            raise UnavailableError(Problem("browser_missing"))

    def _keep(self, hop: AsyncExitStack) -> None:
        task = asyncio.create_task(_close_later(hop))
        self._keeping.add(task)
        task.add_done_callback(self._keeping.discard)


async def _close_later(hop: AsyncExitStack) -> None:
    async with hop:
        await asyncio.sleep(LIFETIME_S)


async def _until_fetched(hop: Hop, failed: asyncio.Future[int], wait_s: float) -> None:
    fetched = asyncio.ensure_future(hop.fetched())
    try:
        await asyncio.wait({fetched, failed}, timeout=wait_s, return_when=asyncio.FIRST_COMPLETED)
        if fetched.done():
            return
        if failed.done():
            facts = MappingProxyType({"status": failed.result()})
            raise UnavailableError(Problem("browser_failed", None, facts))
        raise UnavailableError(Problem("browser_did_not_open", None, MappingProxyType({"wait_s": wait_s})))
    finally:
        fetched.cancel()
        failed.cancel()


def _words(browser_command: str | None) -> list[str]:
    if browser_command is None or not browser_command.strip():
        return [] if sys.platform == "win32" else ["open" if sys.platform == "darwin" else "xdg-open"]
    try:
        words = shlex.split(browser_command, posix=sys.platform != "win32")
    except ValueError:
        raise ConfigurationError(Problem("browser_command_malformed", "browser_command")) from None
    # Without POSIX rules, which would eat the backslashes of Windows paths, the quotes stay on.
    return [word.strip('"') for word in words] if sys.platform == "win32" else words


def _start(words: list[str], address: str) -> asyncio.Future[int]:
    """Start the browser.

    Returns:
        A future of the exit status if that is not 0; it stays open if the browser goes on or ends well.
    """
    failed: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    try:
        if sys.platform == "win32" and not words:
            os.startfile(address)  # noqa: S606 -- an address of ours, no shell
            return failed
        process = _spawn(_command(words, address))
    except OSError as error:
        raise UnavailableError(Problem("browser_missing")) from error
    # A thread of our own: asyncio's process object kills its child when it is closed, and a browser that
    # was started by us must outlive us. The thread also frees the child's place in the process table.
    reaper = threading.Thread(target=_reap, args=(process, failed), name="browser-reaper", daemon=True)
    reaper.start()
    return failed


def _command(words: list[str], address: str) -> list[str]:
    if any("%u" in word for word in words):
        return [word.replace("%u", address) for word in words]
    return [*words, address]


def _spawn(command: list[str]) -> "subprocess.Popen[bytes]":
    home = Path.home()
    return subprocess.Popen(  # noqa: S603 -- the site's own command, no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=home if home.is_dir() else home.anchor,
        env=_environment(os.environ),
        start_new_session=True,
    )


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    """Leave out the launcher's own variables: a key may stand in one of them."""
    return {name: value for name, value in own.items() if not name.upper().startswith(_OWN_VARIABLES)}


def _reap(process: "subprocess.Popen[bytes]", failed: asyncio.Future[int]) -> None:
    status = process.wait()
    if status != 0:
        try:
            failed.get_loop().call_soon_threadsafe(_set_failed, failed, status)
        except RuntimeError:  # the loop has ended; nobody waits any more
            return


def _set_failed(failed: asyncio.Future[int], status: int) -> None:
    if not failed.done():
        failed.set_result(status)
