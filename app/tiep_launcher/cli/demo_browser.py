"""A throw-away browser for the demo: its own profile, gone with the demo."""

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tiep_launcher.browser.hop import Hop
from tiep_launcher.domain.errors import UnavailableError

_CHROMIUMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "brave-browser",
)
_CHROMIUM_OPTIONS = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--password-store=basic",
)
_ENDS_WITHIN_S = 5.0


def find_browser() -> str | None:
    """Return a browser that takes a profile folder, or None."""
    return next((path for name in (*_CHROMIUMS, "firefox") if (path := shutil.which(name))), None)


def is_root() -> bool:
    """Say whether this process is root, as whom Chromium starts without its sandbox only."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def command_line(program: str, profile: Path, *, is_headless: bool) -> list[str]:
    """Return the start of the command line, the address is to follow."""
    if Path(program).name.startswith("firefox"):
        return [
            program,
            "--new-instance",
            "--profile",
            str(profile),
            *(["--headless"] if is_headless else []),
        ]
    return [
        program,
        f"--user-data-dir={profile}",
        *_CHROMIUM_OPTIONS,
        *(["--no-sandbox"] if is_root() else []),
        *(["--headless=new", "--disable-gpu"] if is_headless else []),
    ]


@dataclass(slots=True)
class DemoBrowser:
    """Opens addresses in browsers that it ends itself."""

    command: list[str]
    _started: list[asyncio.subprocess.Process] = field(default_factory=list[asyncio.subprocess.Process])

    async def open(self, url: str, *, wait_s: float) -> None:
        """Open ``url`` through the hop and return once it was fetched.

        Raises:
            UnavailableError: ``browser_did_not_open``.
        """
        async with Hop(url) as hop:
            null = asyncio.subprocess.DEVNULL
            process = await asyncio.create_subprocess_exec(
                *self.command, hop.address, stdin=null, stdout=null, stderr=null
            )
            self._started.append(process)
            try:
                async with asyncio.timeout(wait_s):
                    await hop.fetched()
            except TimeoutError:
                raise UnavailableError.of("browser_did_not_open") from None

    async def end(self) -> None:
        """End every browser that was started here."""
        for process in self._started:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            try:
                async with asyncio.timeout(_ENDS_WITHIN_S):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()


@asynccontextmanager
async def demo_browser(program: str, profile: Path, *, is_headless: bool) -> AsyncGenerator[DemoBrowser]:
    """Give a throw-away browser and end it afterwards."""
    browser = DemoBrowser(command_line(program, profile, is_headless=is_headless))
    try:
        yield browser
    finally:
        await browser.end()
