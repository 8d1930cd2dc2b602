"""The process around a command: its streams, its folder, its end. The tray program takes the short way."""

import contextlib
import logging
import os
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from tiep_launcher.cli.call import Call
from tiep_launcher.domain.errors import ExitStatus, LauncherError, Problem

# The descriptors themselves: the streams above them may be missing, and translate line ends on Windows.
_STDOUT, _STDERR = 1, 2


def run_process(argv: Sequence[str]) -> int:
    """Run a command for this process's caller and return the exit status."""
    # Without a handler of ours, Python prints records with their traceback to standard error.
    logging.getLogger("tiep_launcher").addHandler(logging.NullHandler())
    call = Call(
        argv=tuple(argv),
        stdin=sys.stdin.buffer if sys.stdin else BytesIO(),
        cwd=_cwd(),
        environ=os.environ,
        out=lambda data: _write(_STDOUT, data),
        err=lambda data: _write_if_possible(_STDERR, data),
    )
    try:
        return _execute(call) if call.argv else _run_tray(call)
    except KeyboardInterrupt:
        return _interrupted(call)


def _execute(call: Call) -> int:
    from tiep_launcher.cli.execution import execute  # takes as long to load as half the way to the icon

    return execute(call)


def _run_tray(call: Call) -> int:
    from tiep_launcher.cli.tray import run

    try:
        return run(call)
    except Exception as error:  # noqa: BLE001 - the last resort: the caller gets a status and an id
        from tiep_launcher.cli.answer import Answer
        from tiep_launcher.cli.execution import internal_error, write_answer

        is_known = isinstance(error, LauncherError)
        return write_answer(call, Answer().ended_by(error) if is_known else internal_error())


def _interrupted(call: Call) -> int:
    from tiep_launcher.cli.answer import Answer, envelope, sentences

    problem = Problem("interrupted")
    if "--json" in call.argv:
        answer = Answer(errors=(problem,), exit_status=ExitStatus.INTERRUPTED)
        _write_if_possible(_STDOUT, envelope(call.argv[0], answer))
    else:
        call.tell(sentences([problem])[0])
    return int(ExitStatus.INTERRUPTED)


def _cwd() -> Path:
    try:
        return Path.cwd()
    except OSError:  # removed under our feet: only relative paths miss it
        return Path("/")


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _write_if_possible(descriptor: int, data: bytes) -> None:
    with contextlib.suppress(OSError):  # nobody reads the sentences; the exit status still speaks
        _write(descriptor, data)
