"""Run one command: parse, execute, write the answer, end with its status."""

import argparse
import asyncio
import contextlib
import logging
import os
import sys
import uuid
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from tiep_launcher.cli.answer import Answer, envelope, sentences
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.parser import parse
from tiep_launcher.domain.errors import InternalError, LauncherError, ReadWriteError

_log = logging.getLogger(__name__)

Command = Callable[[Call, argparse.Namespace], Coroutine[Any, Any, Answer]]


def run_process(argv: Sequence[str]) -> int:
    """Run a command for this process's caller and return the exit status."""
    call = Call(
        argv=tuple(argv),
        stdin=sys.stdin.buffer,
        cwd=Path.cwd(),
        environ=os.environ,
        out=lambda data: _write(sys.stdout.fileno(), data),
        err=lambda data: _write_if_possible(sys.stderr.fileno(), data),
    )
    try:
        return execute(call)
    except KeyboardInterrupt:
        return 130


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _write_if_possible(descriptor: int, data: bytes) -> None:
    with contextlib.suppress(OSError):  # nobody reads the sentences; the exit status still speaks
        _write(descriptor, data)


def execute(call: Call) -> int:
    """Run the command of ``call``, write its answer and return the exit status."""
    wants_json = "--json" in call.argv
    command = call.argv[0] if call.argv else ""
    answer = _answer(call)
    try:
        if wants_json:
            call.out(envelope(command, answer))
        else:
            if answer.document:
                call.out(answer.document)
            is_quiet = "--quiet" in call.argv
            for sentence in sentences([*([] if is_quiet else answer.warnings), *answer.errors]):
                call.tell(sentence)
    except OSError:
        error = ReadWriteError.of("output_write_failed")
        for sentence in sentences(error.problems):
            call.tell(sentence)
        return int(error.exit_status)
    return int(answer.exit_status)


def _answer(call: Call) -> Answer:
    try:
        options = parse(call.argv)
        if options.command == "help":
            return Answer(document=options.help.encode())
        if options.command == "sandbox":
            from tiep_launcher.cli.sandbox import run

            return run(call, options)  # runs its own loop, as it waits for signals
        return asyncio.run(_command(options.command)(call, options))
    except LauncherError as error:
        return Answer().ended_by(error)
    except Exception:  # noqa: BLE001 - the last resort of a process: the caller gets a status and an id
        incident = uuid.uuid4().hex[:12]
        _log.exception("internal_error", extra={"incident": incident})
        return Answer().ended_by(InternalError.of("internal", incident=incident))


def _command(name: str) -> Command:
    """Import a command when it is asked for, so that a quick one does not load a slow one's libraries."""
    match name:
        case "open":
            from tiep_launcher.cli.open_visit import run
        case "result":
            from tiep_launcher.cli.result import run
        case "list":
            from tiep_launcher.cli.listing import run
        case "config":
            from tiep_launcher.cli.config import run
        case "secret":
            from tiep_launcher.cli.secret import run
        case "demo":
            from tiep_launcher.cli.demo import run
        case _:
            from tiep_launcher.cli.version import run
    return run
