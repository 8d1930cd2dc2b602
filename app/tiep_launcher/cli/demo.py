"""``demo``: the whole story on one machine, with the sandbox in Tiep's place; no key, no network."""

import argparse
import asyncio
import json
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from tiep_launcher.cli import open_visit
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.demo_browser import demo_browser, find_browser, is_root
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.sandbox import sandbox_missing
from tiep_launcher.cli.tray import is_desktop_installed
from tiep_launcher.cli.virtual_display import find_xvfb
from tiep_launcher.cli.wiring import machine_of
from tiep_launcher.domain.errors import CannotCreateError, UnavailableError

if TYPE_CHECKING:
    from tiep_launcher.sandbox.server import SandboxOptions

_CONTEXT = {
    "patient": {
        "resourceType": "Patient",
        "identifier": [{"value": "patient-123"}],
        "name": [{"text": "John Smith", "family": "Smith", "given": ["John"]}],
        "birthDate": "1945-07-14",
        "gender": "male",
    },
    "visit_id": "visit-456",
}
_OPEN = ("open", "--context-stdin", "--form", "anamnesis")
_ON_THE_TERMINAL = ("--wait", "--format", "text")


def run(call: Call, options: argparse.Namespace) -> Answer:
    """Play the story, in the tray program's windows where they can be."""
    try:
        from tiep_launcher.sandbox.server import SandboxOptions  # noqa: PLC0415 - an extra
        from tiep_launcher.sandbox.switches import Autopilot, Script  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise sandbox_missing(error) from error
    program = find_browser()
    if program is None:
        raise UnavailableError.of("browser_missing")
    is_headless = options.headless or not _has_display(call)
    in_windows = is_desktop_installed() and (not is_headless or find_xvfb() is not None)
    _explain(call, program, is_headless=is_headless, in_windows=in_windows, asked=options.headless)
    script = Script(autopilot=Autopilot()) if is_headless else Script()
    with (
        tempfile.TemporaryDirectory(prefix="tl-demo-", ignore_cleanup_errors=True) as home,
        _answering(SandboxOptions(port=options.port or 0, script=script)) as url,
    ):
        call.tell(f"A simulated Tiep answers on {url}.")
        demo_call = _demo_call(call, Path(home), url, in_windows=in_windows)
        if not in_windows:
            return asyncio.run(_on_the_terminal(demo_call, program, is_headless=is_headless))
        from tiep_launcher.cli.demo_desktop import play  # noqa: PLC0415 - loads Qt

        return play(demo_call, program, is_headless=is_headless)


async def _on_the_terminal(call: Call, program: str, *, is_headless: bool) -> Answer:
    profile = Path(call.environ["TIEP_LAUNCHER_HOME"], "browser")
    async with demo_browser(program, profile, is_headless=is_headless) as browser:
        isolated = replace(machine_of(call), browser=browser, is_kept=False)
        return await open_visit.run(call, parse(call.argv), isolated)


@contextmanager
def _answering(options: "SandboxOptions") -> Generator[str]:
    """Run the sandbox in a thread of its own, as this one may be Qt's; give its address.

    Raises:
        CannotCreateError: ``port_taken``.
    """
    from tiep_launcher.sandbox.server import running_sandbox  # noqa: PLC0415 - an extra

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="sandbox", daemon=True)
    thread.start()
    running = running_sandbox(options)
    try:
        try:
            sandbox = asyncio.run_coroutine_threadsafe(running.__aenter__(), loop).result()
        except OSError:
            raise CannotCreateError.of("port_taken", "--port") from None
        try:
            yield sandbox.url
        finally:
            asyncio.run_coroutine_threadsafe(running.__aexit__(None, None, None), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def _has_display(call: Call) -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(call.environ.get("DISPLAY") or call.environ.get("WAYLAND_DISPLAY"))


def _explain(call: Call, program: str, *, is_headless: bool, in_windows: bool, asked: bool) -> None:
    call.tell(f"Browser: {program}, with a throw-away profile.")
    if is_root():
        call.tell("As root Chromium runs without its own sandbox (--no-sandbox), for this demo only.")
    if is_headless:
        where = (
            "windows are drawn on a virtual display" if in_windows else "this is the demo without a window"
        )
        reason = "" if asked else f"There is no display, so {where}. "
        call.tell(f"{reason}The form is filled and saved by itself.")
    elif in_windows:
        call.tell("Fill the form that opens in your browser and save it; the report comes to the window.")
        call.tell("Ctrl+C here, or Quit in the tray's menu, ends the demo.")
    else:
        call.tell("Fill the form that opens in your browser and save it; the report comes back here.")


def _demo_call(call: Call, home: Path, url: str, *, in_windows: bool) -> Call:
    return Call(
        argv=_OPEN if in_windows else (*_OPEN, *_ON_THE_TERMINAL),
        stdin=BytesIO(json.dumps(_CONTEXT).encode()),
        cwd=call.cwd,
        environ=_environment(call, home, url),
        out=call.out,
        err=call.err,
    )


def _environment(call: Call, home: Path, url: str) -> dict[str, str]:
    """Make the environment of an isolated instance that knows the sandbox only."""
    from tiep_launcher.sandbox.server import DEFAULT_KEY  # noqa: PLC0415 - an extra

    kept = {name: value for name, value in call.environ.items() if not name.startswith("TIEP_LAUNCHER_")}
    return {
        **kept,
        "TIEP_LAUNCHER_HOME": str(home.resolve()),
        "TIEP_LAUNCHER_API_KEY": DEFAULT_KEY,
        "TIEP_LAUNCHER_API_URL": url,
        "TIEP_LAUNCHER_APP_URL": f"{url}/",
        "TIEP_LAUNCHER_DOCTOR__ID": "doctor-123",
        "TIEP_LAUNCHER_DOCTOR__NAME": "Dr. Anna Smith",
        "TIEP_LAUNCHER_DOCTOR__SPECIALTIES": '["ORTHOPEDICS"]',
    }
