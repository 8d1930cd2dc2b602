"""A key store for a while, without which launches are kept in memory only and cost less than on a desk."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator

NEEDED = ("dbus-daemon", "gnome-keyring-daemon")


@contextlib.contextmanager
def a_key_store() -> Iterator[dict[str, str]]:
    """Give the variables that lead to an unlocked one; none where its programs are not installed."""
    if not all(shutil.which(name) for name in NEEDED):
        yield {}
        return
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="tiep-", ignore_cleanup_errors=True))
        environ = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home}
        daemon = _started(stack, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], environ)
        assert daemon.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        keyring = _started(
            stack, ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], environ
        )
        assert keyring.stdin is not None
        assert keyring.stdout is not None
        keyring.stdin.write(b"benchmark")
        keyring.stdin.close()
        keyring.stdout.readline()  # it prints its control folder once it answers
        yield {"DBUS_SESSION_BUS_ADDRESS": environ["DBUS_SESSION_BUS_ADDRESS"]}


def _started(
    stack: contextlib.ExitStack, command: list[str], environ: dict[str, str]
) -> subprocess.Popen[bytes]:
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=null, env=environ)
    stack.callback(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
