"""A display that nobody looks at, for the demo where there is none."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager

from tiep_launcher.domain.errors import UnavailableError

_ENDS_WITHIN_S = 5.0


def find_xvfb() -> str | None:
    """Return the program that makes such a display, or None."""
    return shutil.which("Xvfb")


@contextmanager
def virtual_display(program: str) -> Generator[str]:
    """Run Xvfb and give its name, such as ``:1``; it also ends when this process does.

    Raises:
        UnavailableError: It did not start.
    """
    read, write = os.pipe()
    # In a session of its own, so that Ctrl+C reaches the windows first; "-terminate": with its last client.
    process = subprocess.Popen(  # noqa: S603 - Xvfb, no shell
        [program, "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-terminate"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(write,),
        start_new_session=True,
    )
    try:
        os.close(write)
        with os.fdopen(read, "rb") as told:
            number = told.readline().decode().strip()
        if not number:
            raise UnavailableError.of("no_desktop")
        yield f":{number}"
    finally:
        process.terminate()
        try:
            process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
