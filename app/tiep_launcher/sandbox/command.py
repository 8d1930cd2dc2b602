"""`tiep-launcher sandbox`: runs the sandbox until it is interrupted."""

import asyncio
import json
import signal
import sys
from collections.abc import Generator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from types import FrameType

from tiep_launcher.sandbox.script import Script, ScriptError, load_script
from tiep_launcher.sandbox.server import DEFAULT_KEY, SandboxOptions, running_sandbox
from tiep_launcher.sandbox.webhook import parse_target

EXIT_OK = 0
EXIT_USAGE = 64
EXIT_DATA = 65
EXIT_NO_INPUT = 66
EXIT_CANNOT_CREATE = 73
EXIT_READ = 74

_MAX_SECRET = 4096


class _CommandError(Exception):
    """The command ends here, with an exit code and what to tell."""

    def __init__(self, exit_code: int, *lines: str) -> None:
        super().__init__(*lines)
        self.exit_code = exit_code
        self.lines = lines


def run(port: int, script: Path | None, webhook_url: str | None, secret_file: Path | None) -> int:
    """Run the sandbox until SIGINT or SIGTERM and return the exit code.

    Writes one line for people and one JSON object for programs to stdout once it answers; problems go to
    stderr: 64 the options contradict each other, 65 a bad script or secret, 66 a file is missing, 73 the
    port cannot be had, 74 a file cannot be read.
    """
    try:
        options = SandboxOptions(
            port=port,
            script=Script() if script is None else _read_script(script),
            webhook_url=webhook_url,
            webhook_secret=_read_secret(webhook_url, secret_file),
        )
        asyncio.run(_serve(options))
    except _CommandError as stop:
        sys.stderr.write("".join(f"{line}\n" for line in stop.lines))
        return stop.exit_code
    return EXIT_OK


def _read_script(path: Path) -> Script:
    try:
        return load_script(path)
    except FileNotFoundError:
        raise _CommandError(EXIT_NO_INPUT, f"The script is missing: {path}") from None
    except OSError as error:
        raise _CommandError(EXIT_READ, f"The script cannot be read: {path}: {error.strerror}") from None
    except ScriptError as error:
        raise _CommandError(EXIT_DATA, *error.problems) from None


def _read_secret(webhook_url: str | None, path: Path | None) -> str | None:
    if webhook_url is None and path is None:
        return None
    if webhook_url is None or path is None:
        raise _CommandError(EXIT_USAGE, "A webhook needs both its URL and the file with its secret.")
    try:
        with path.open("rb") as file:
            secret = file.read(_MAX_SECRET).decode().strip("\r\n")
    except FileNotFoundError:
        raise _CommandError(EXIT_NO_INPUT, f"The file with the secret is missing: {path}") from None
    except OSError as error:
        raise _CommandError(
            EXIT_READ, f"The file with the secret cannot be read: {path}: {error.strerror}"
        ) from None
    except UnicodeDecodeError:
        raise _CommandError(EXIT_DATA, f"The secret is not UTF-8: {path}") from None
    try:
        parse_target(webhook_url, secret)
    except ValueError as error:
        raise _CommandError(EXIT_DATA, f"The webhook cannot be used: {error}") from None
    return secret


async def _serve(options: SandboxOptions) -> None:
    async with AsyncExitStack() as stack:
        interrupted = stack.enter_context(_interruptions())
        try:
            sandbox = await stack.enter_async_context(running_sandbox(options))
        except OSError as error:
            raise _CommandError(
                EXIT_CANNOT_CREATE, f"The port {options.port} cannot be had: {error.strerror}"
            ) from None
        started = {"url": sandbox.url, "api_key": DEFAULT_KEY, "webhook_url": options.webhook_url}
        sys.stdout.write(f"Sandbox listens on {sandbox.url}  key: {DEFAULT_KEY}\n{json.dumps(started)}\n")
        sys.stdout.flush()
        await interrupted.wait()


@contextmanager
def _interruptions() -> Generator[asyncio.Event, None, None]:
    """Give an event that SIGINT and SIGTERM set.

    `signal.signal` works on Windows too, the event loop's own way does not.
    """
    interrupted = asyncio.Event()
    loop = asyncio.get_running_loop()

    def note(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(interrupted.set)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield interrupted
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
