"""Run one command: parse, execute, write the answer, return its status."""

import argparse
import asyncio
import logging
import uuid
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from tiep_launcher.cli.answer import Answer, envelope, sentences
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.parser import parse
from tiep_launcher.domain.errors import InternalError, LauncherError, ReadWriteError

if TYPE_CHECKING:
    from tiep_launcher.cli.wiring import Machine  # loads every adapter, which a quick command does not need

_log = logging.getLogger(__name__)

Command = Callable[[Call, argparse.Namespace, "Machine | None"], Coroutine[Any, Any, Answer]]


def execute(call: Call) -> int:
    """Run the command of ``call`` in this process, write its answer and return the exit status."""
    try:
        options = parse(call.argv)
        if options.command == "--url" or (options.command == "open" and not options.dry_run):
            from tiep_launcher.cli.tray import has_desktop, start_and_hand_over

            status = start_and_hand_over(call) if has_desktop(call.environ) else None
            if status is not None:
                return status
        if options.command == "sandbox":
            from tiep_launcher.cli.sandbox import run

            answer = run(call, options)  # runs its own loop, as it waits for signals
        elif options.command == "gateway":
            from tiep_launcher.cli.gateway import run

            answer = run(call, options)  # the server runs its own loop
        elif options.command == "demo":
            from tiep_launcher.cli.demo import run

            answer = run(call, options)  # Qt needs this thread
        else:
            answer = asyncio.run(_answer(call, options, None))
    except LauncherError as error:
        answer = Answer().ended_by(error)
    except Exception:  # noqa: BLE001 - the last resort: the caller gets a status and an id
        answer = internal_error()
    return write_answer(call, answer)


async def execute_here(call: Call, machine: "Machine") -> int:
    """Run a command that was handed over to this program, in the loop that is running."""
    return write_answer(call, await answer_here(call, machine))


async def answer_here(call: Call, machine: "Machine") -> Answer:
    """Run a command in this program, in the loop that is running, and leave its answer to be written."""
    try:
        return await _answer(call, parse(call.argv), machine)
    except LauncherError as error:
        return Answer().ended_by(error)


async def _answer(call: Call, options: argparse.Namespace, machine: "Machine | None") -> Answer:
    if options.command == "help":
        return Answer(document=options.help.encode(), is_help=True)
    try:
        return await _command(options.command)(call, options, machine)
    except LauncherError as error:
        return Answer().ended_by(error)
    except Exception:  # noqa: BLE001 - the last resort: the caller gets a status and an id
        return internal_error()


def internal_error() -> Answer:
    """Log the error that is being handled, and answer with the id that the log has of it."""
    incident = str(uuid.uuid4())
    _log.exception("internal_error", extra={"incident": incident})
    return Answer().ended_by(InternalError.of("internal", incident=incident))


def write_answer(call: Call, answer: Answer) -> int:
    """Write the answer of ``call`` to its caller and return the exit status."""
    try:
        if "--json" in call.argv and not answer.is_help:
            call.out(envelope(call.argv[0] if call.argv else "", answer))
        else:
            if answer.document:
                call.out(answer.document)
            warnings = () if "--quiet" in call.argv else answer.warnings
            for sentence in sentences([*warnings, *answer.errors]):
                call.tell(sentence)
        answer.written()
    except OSError:
        return _failed_at_the_end(call, ReadWriteError.of("stdout_write_failed"))
    except LauncherError as error:
        return _failed_at_the_end(call, error)
    return int(answer.exit_status)


def _failed_at_the_end(call: Call, error: LauncherError) -> int:
    for sentence in sentences(error.problems):
        call.tell(sentence)
    return int(error.exit_status)


def _command(name: str) -> Command:
    """Import a command when it is asked for, so that a quick one does not load a slow one's libraries."""
    match name:
        case "--url":
            from tiep_launcher.cli.open_link import run
        case "open":
            from tiep_launcher.cli.open_visit import run
        case "result":
            from tiep_launcher.cli.result import run
        case "list":
            from tiep_launcher.cli.listing import run
        case "status" | "show" | "lock" | "logoff" | "quit":
            from tiep_launcher.cli.running import run
        case "config":
            from tiep_launcher.cli.config import run
        case "secret":
            from tiep_launcher.cli.secret import run
        case "audit":
            from tiep_launcher.cli.audit import run
        case "check":
            from tiep_launcher.cli.check import run
        case "scheme" | "autostart":
            from tiep_launcher.cli.registering import run
        case _:
            from tiep_launcher.cli.version import run
    return run
