"""Words to the developer, and programs run on their behalf."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class SetupError(Exception):
    """Something stands in the way that the developer has to put right; the text says what."""


def say(text: str) -> None:
    """Prints a line of progress at once, before the output of whatever runs next."""
    sys.stdout.flush()
    print(text, file=sys.stderr, flush=True)


def run_quietly(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, text_in: str = ""
) -> tuple[int, str]:
    """Runs a program in the checkout without a terminal; returns its exit code and everything it wrote."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=env,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        input=text_in,
    )
    return done.returncode, done.stdout


def require(command: Sequence[str | Path], doing: str, *, env: Mapping[str, str] | None = None) -> str:
    """Runs a program that must succeed and returns what it wrote.

    Raises:
        SetupError: It failed; the text holds what it wrote.
    """
    code, output = run_quietly(command, env=env)
    if code != 0:
        raise SetupError(f"{output.rstrip()}\n\n{doing} failed (exit code {code}).")
    return output
