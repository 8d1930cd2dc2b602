"""B1: what a hand-over costs beside a bare interpreter.

``python -c pass`` and the installed program against a real primary, in turns; and, where there is valgrind,
the instructions of both, which no other work on the machine disturbs.
"""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measuring import Figure, in_turns
from tests.unit.instance.primaries import Home, a_home

PROGRAM = Path(sys.executable).with_name("tiep-launcher")
CONTEXT = b'{"patient": {"resourceType": "Patient"}, "visit_id": "visit-456"}'
BARE = [sys.executable, "-c", "pass"]
BY_ARGUMENTS = [str(PROGRAM), "open", "--patient-id", "p-1", "--visit-id", "v-1"]
BY_STDIN = [str(PROGRAM), "open", "--context-stdin"]
_COLLECTED = re.compile(rb"Collected\s*:\s*(\d+)")


def measure(share: float = 1.0) -> list[Figure]:
    with a_home() as home:
        home.primary()
        bare, arguments, stdin = in_turns(
            max(5, int(25 * share)),
            _timed(home, BARE),
            _timed(home, BY_ARGUMENTS),
            _timed(home, BY_STDIN, CONTEXT),
            warm_up=2,
        )
        beside = {"theirs": bare, "reference": "python -c pass", "unit": "ms", "goal": 1.5}
        figures = [
            Figure(name="hand-over", ours=arguments, **beside),
            Figure(name="hand-over with a context on stdin", ours=stdin, **beside),
        ]
        if shutil.which("valgrind"):
            counted = [_instructions(home, command) for command in (BY_ARGUMENTS, BARE)]
            figures.append(
                Figure(
                    name="hand-over, instructions",
                    ours=counted[:1],
                    unit="million",
                    theirs=counted[1:],
                    reference="python -c pass",
                    goal=1.2,
                )
            )
    return figures


def _timed(home: Home, command: list[str], stdin: bytes = b"") -> Callable[[], float]:
    def once() -> float:
        begun = time.perf_counter()
        done = subprocess.run(
            command,
            input=stdin,
            capture_output=True,
            env=home.environ,
            cwd=home.path,
            timeout=60,
            check=False,
        )
        took_ms = 1000 * (time.perf_counter() - begun)
        if done.returncode or (stdin and b"visit-456" not in done.stdout):
            raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr.decode()}")
        return took_ms

    return once


def _instructions(home: Home, command: list[str]) -> float:
    """Count millions of instructions; the hash seed is fixed because it decides how dictionaries fill."""
    script = command if command[0] == sys.executable else [sys.executable, *command]
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *script],
        capture_output=True,
        env={**home.environ, "PYTHONHASHSEED": "0"},
        cwd=home.path,
        timeout=120,
        check=True,
    )
    found = _COLLECTED.search(done.stderr)
    if found is None:
        raise RuntimeError(f"valgrind counted nothing: {done.stderr.decode()}")
    return int(found[1]) / 1e6
