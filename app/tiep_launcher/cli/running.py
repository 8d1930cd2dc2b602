"""``show``, ``lock``, ``logoff``, ``quit`` and ``status``: what a caller may say to the running program."""

import argparse
from typing import Any

from tiep_launcher import __version__
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine
from tiep_launcher.domain.errors import RecordingRunningError
from tiep_launcher.services.desk import Wish, WishKind


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Pass a wish on to the windows, or say that nothing is running; never starts anything."""
    del call
    running = machine.running if machine is not None else None
    if machine is None or running is None or running.desk is None:
        return _answer(options.command, {"running": False})
    if options.command == "status":
        data = {
            "running": True,
            "version": __version__,
            "locked": running.desk.is_covered,
            "doctor": None if running.desk.doctor is None else running.desk.doctor.id,
            "open_launches": running.desk.open_launches(),
        }
        return _answer("status", data)
    if options.command in {"logoff", "quit"} and not options.force and running.desk.recorded():
        raise RecordingRunningError.of("recording_running")
    if options.command == "logoff":
        running.desk.forget_doctor()
    running.desk.wished(Wish(WishKind(options.command)))
    return _answer(options.command, {"running": True})


def _answer(command: str, data: dict[str, Any]) -> Answer:
    if command != "status":
        return Answer(data=data)
    lines = [f"{name}: {value}" for name, value in data.items()]
    return Answer(data=data, document="".join(f"{line}\n" for line in lines).encode())
