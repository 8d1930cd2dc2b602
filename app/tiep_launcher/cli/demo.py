"""``demo``: the whole story on one machine, with the sandbox in Tiep's place; no key, no network."""

import argparse
import json
import sys
import tempfile
from contextlib import AsyncExitStack
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from tiep_launcher.cli import open_visit
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.demo_browser import demo_browser, find_browser, is_root
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.sandbox import sandbox_missing
from tiep_launcher.cli.wiring import machine_of
from tiep_launcher.domain.errors import CannotCreateError, UnavailableError

_CONTEXT = {
    "patient": {
        "resourceType": "Patient",
        "identifier": [{"value": "patient-123"}],
        "name": [{"text": "John Smith"}],
        "birthDate": "1945-07-14",
        "gender": "male",
    },
    "visit_id": "visit-456",
}
_ARGUMENTS = ("open", "--context-stdin", "--form", "anamnesis", "--wait", "--format", "text")


async def run(call: Call, options: argparse.Namespace, machine: object = None) -> Answer:
    """Play the story."""
    del machine
    try:
        from tiep_launcher.sandbox.server import SandboxOptions, running_sandbox  # noqa: PLC0415 - an extra
        from tiep_launcher.sandbox.switches import Autopilot, Script  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise sandbox_missing(error) from error
    is_headless = options.headless or not _has_display(call)
    program = find_browser()
    if program is None:
        raise UnavailableError.of("browser_missing")
    _explain(call, program, is_headless=is_headless, asked=options.headless)
    script = Script(autopilot=Autopilot()) if is_headless else Script()
    with tempfile.TemporaryDirectory(prefix="tiep-launcher-demo-", ignore_cleanup_errors=True) as home:
        async with AsyncExitStack() as stack:
            try:
                sandbox = await stack.enter_async_context(
                    running_sandbox(SandboxOptions(port=options.port or 0, script=script))
                )
            except OSError:
                raise CannotCreateError.of("port_taken", "--port") from None
            browser = await stack.enter_async_context(
                demo_browser(program, Path(home, "browser"), is_headless=is_headless)
            )
            call.tell(f"A simulated Tiep answers on {sandbox.url}.")
            demo_call = Call(
                argv=_ARGUMENTS,
                stdin=BytesIO(json.dumps(_CONTEXT).encode()),
                cwd=call.cwd,
                environ=_environment(call, Path(home), sandbox.url),
                out=call.out,
                err=call.err,
            )
            isolated = replace(machine_of(demo_call), browser=browser, is_kept=False)
            return await open_visit.run(demo_call, parse(_ARGUMENTS), isolated)


def _has_display(call: Call) -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(call.environ.get("DISPLAY") or call.environ.get("WAYLAND_DISPLAY"))


def _explain(call: Call, program: str, *, is_headless: bool, asked: bool) -> None:
    call.tell(f"Browser: {program}, with a throw-away profile.")
    if is_root():
        call.tell("As root Chromium runs without its own sandbox (--no-sandbox), for this demo only.")
    if is_headless:
        reason = "" if asked else "There is no display, so this is the demo without a window. "
        call.tell(f"{reason}The form is filled and saved by itself.")
    else:
        call.tell("Fill the form that opens in your browser and save it; the report comes back here.")


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
