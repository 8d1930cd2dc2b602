"""Starts this program once more, so that it goes on when whoever started it ends."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class Outliving(subprocess.Popen[bytes]):
    """A process that is meant to go on."""

    def __del__(self) -> None:
        """Say nothing: it is meant to go on when we end."""


def start_detached(arguments: Sequence[str], environ: Mapping[str, str]) -> Outliving:
    """Start it with nothing that it shares: whoever called us may end with everything that it started.

    Raises:
        OSError: It cannot be started.
    """
    null = subprocess.DEVNULL
    return Outliving(
        [sys.executable, "-m", "tiep_launcher", *arguments],
        stdin=null,
        stdout=null,
        stderr=null,
        cwd=Path.home(),
        env=environ,
        start_new_session=True,
        close_fds=True,
    )
