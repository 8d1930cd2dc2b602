"""How fast the gateway takes webhooks, each kept before it is answered, beside the least receiver.

Server on one processor, senders on the other; both servers run at the same time and are pressed in turn.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measuring import Figure
from tests.gateway.clinic import TIEP_SECRET
from tests.gateway.gateway_process import press, request_of, running, write_configuration

_ROUNDS = 5
_EVENTS = 3_000
_SENDERS = 32
_GOAL = 1 / 0.8


def measure(share: float) -> list[Figure]:
    """Press both in turn."""
    rounds, events = max(3, round(_ROUNDS * share)), max(300, round(_EVENTS * share))
    ours: list[float] = []
    theirs: list[float] = []
    first = 0
    with tempfile.TemporaryDirectory(prefix="tiep-launcher-receiver-") as temporary:
        folder = Path(temporary)
        file = write_configuration(folder, f"sqlite:///{folder}/gateway.db")
        with running(file, on_cpu=0) as gateway, _limit(folder) as limit, _on_cpu(1):
            for _ in range(rounds):
                for port, times in ((gateway.port, ours), (limit, theirs)):
                    requests = [(number, request_of(number)) for number in range(first, first + events)]
                    first += events
                    begun = time.perf_counter()
                    taken = asyncio.run(press(port, requests, senders=_SENDERS))
                    times.append(1e6 * (time.perf_counter() - begun) / events)
                    if len(taken) != events:
                        raise RuntimeError(f"{events - len(taken)} of {events} were not taken")
    figure = Figure(
        name=f"a webhook, {_SENDERS} senders",
        ours=ours,
        unit="µs",
        theirs=theirs,
        reference="one signature, one table",
        goal=_GOAL,
    )
    return [figure]


@contextmanager
def _limit(folder: Path) -> Iterator[int]:
    command = [
        "taskset",
        "-c",
        "0",
        sys.executable,
        "-m",
        "tests.benchmarks.limit_receiver",
        f"{folder}/limit.db",
    ]
    environ = {**os.environ, "LIMIT_SECRET": TIEP_SECRET}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environ) as process:
        try:
            assert process.stderr is not None
            yield int(process.stderr.readline().strip().rstrip(".").rsplit(" ", 1)[1])
        finally:
            process.terminate()


@contextmanager
def _on_cpu(number: int) -> Iterator[None]:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {number} & before or before)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
