"""``sandbox``: a simulated Tiep on this machine, to develop against."""

import argparse

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.domain.errors import ExitStatus, LauncherError, UnavailableError

DEFAULT_PORT = 8321


def run(call: Call, options: argparse.Namespace) -> Answer:
    """Run the sandbox until it is interrupted."""
    try:
        from tiep_launcher.sandbox import command  # noqa: PLC0415 - an extra that may be missing
    except ModuleNotFoundError as error:
        raise sandbox_missing(error) from error
    status = command.run(
        port=DEFAULT_PORT if options.port is None else options.port,
        script=None if options.script is None else call.cwd / options.script,
        webhook_url=options.webhook,
        secret_file=None if options.secret_file is None else call.cwd / options.secret_file,
    )
    return Answer(exit_status=ExitStatus(status))


def sandbox_missing(error: ModuleNotFoundError) -> LauncherError:
    """Say which extra is missing."""
    return UnavailableError.of("sandbox_missing", None, module=error.name or "?")
