"""``scheme`` and ``autostart``: what the operating system is told about this program, for one user."""

import argparse
import asyncio
import sys
from pathlib import Path

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine
from tiep_launcher.domain.errors import UnavailableError
from tiep_launcher.intake.link import SCHEME
from tiep_launcher.registration.state import Entry, Registrar
from tiep_launcher.storage.paths import HOME_VARIABLE, locate

_BUNDLE = ".app"


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Carry out one action and tell how the entry stands then."""
    del machine
    return await asyncio.to_thread(_run, call, options)


def _run(call: Call, options: argparse.Namespace) -> Answer:
    registrar, command = registrar_of(call), command_of(call)
    if options.command == "scheme":
        if options.action == "register":
            registrar.register(SCHEME, command)
        elif options.action == "unregister":
            registrar.unregister(SCHEME)
        return _answer(registrar.scheme(SCHEME, command))
    if options.action == "on":
        registrar.start_with_desktop(command)
    elif options.action == "off":
        registrar.start_by_hand()
    return _answer(registrar.start(command))


def registrar_of(call: Call) -> Registrar:
    """Return what keeps the entries on this operating system.

    Raises:
        UnavailableError: ``registration_not_known``.
    """
    if sys.platform == "linux":
        from tiep_launcher.registration.linux import LinuxRegistrar  # noqa: PLC0415

        return LinuxRegistrar(call.environ)
    if sys.platform == "win32":
        from tiep_launcher.registration.registry import UserRegistry  # noqa: PLC0415
        from tiep_launcher.registration.windows import WindowsRegistrar  # noqa: PLC0415

        return WindowsRegistrar(UserRegistry())
    if sys.platform == "darwin":
        from tiep_launcher.registration.macos import MacRegistrar  # noqa: PLC0415

        bundles = (path for path in Path(sys.executable).parents if path.suffix == _BUNDLE)
        return MacRegistrar(Path.home(), next(bundles, None))
    raise UnavailableError.of("registration_not_known")


def command_of(call: Call) -> tuple[str, ...]:
    """Return what starts this program, wherever it is started from.

    An isolated instance starts as itself, so that its links do not end in the real one.
    """
    program = Path(sys.executable).with_name(
        "tiep-launcher.exe" if sys.platform == "win32" else "tiep-launcher"
    )
    own = (str(program),) if program.is_file() else (sys.executable, "-m", "tiep_launcher")
    home = locate(call.environ).home
    is_isolated = home is not None and sys.platform == "linux"
    return ("env", f"{HOME_VARIABLE}={home}", *own) if is_isolated else own


def _answer(entry: Entry) -> Answer:
    data = {"state": entry.state.value, "command": entry.command, "place": entry.place}
    lines = "".join(f"{name}: {'-' if value is None else value}\n" for name, value in data.items())
    return Answer(data=data, document=lines.encode(errors="surrogateescape"))
