"""B11: 20,000 polls and widget updates through the real controller: what must not grow does not.

Measured from half of the way on; what comes before fills caches.
"""

import json
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.counting_server import counting_server
from tests.benchmarks.desks import Desk, a_desk
from tests.benchmarks.measuring import Figure

COUNT = 20_000
_LIMIT_S = 1800.0
_MB = 1024 * 1024


def measure(share: float = 1.0) -> list[Figure]:
    count = max(1000, int(COUNT * share))
    with a_desk() as desk:
        # Faulty versions lose one at each call; a few references come and go by themselves.
        lost = _run(desk, "calls", str(count))["lost"] / count
        with counting_server() as server:
            samples = _run(desk, "updates", str(count), server.url)
            polls, connections = server.polls, server.connections
    if polls != count:
        raise RuntimeError(f"{polls} polls arrived, not {count}")
    half = samples[len(samples) // 2 :]
    gained = _slope(half, "none_references")
    files, threads = (_column(half, name) for name in ("open_files", "threads"))
    return [
        Figure(
            name="references to None that a void call loses", ours=[lost], unit="", goal=0.1, is_exact=True
        ),
        Figure(name="updates and polls", ours=[count], unit=""),
        Figure(
            name="references to None that an update loses",
            ours=[max(0.0, -gained)],
            unit="",
            goal=0.1,
            is_exact=True,
        ),
        # PySide counts some up for every widget that is made and taken away. No memory goes with them.
        Figure(name="references to None that an update gains", ours=[max(0.0, gained)], unit=""),
        Figure(name="open files, growth", ours=[max(files) - files[0]], unit="", goal=0, is_exact=True),
        Figure(name="threads, growth", ours=[max(threads) - threads[0]], unit="", goal=0, is_exact=True),
        Figure(name="connections", ours=[connections], unit="", goal=1, is_exact=True),
        Figure(
            name="memory (RSS) per 10,000 updates",
            ours=[10_000 * _slope(half, "rss_bytes") / _MB],
            unit="MB",
            goal=1.0,
        ),
        Figure(name="memory (RSS)", ours=[value / _MB for value in _column(half, "rss_bytes")], unit="MB"),
    ]


def _run(desk: Desk, *arguments: str) -> Any:
    process = desk.start(str(Path(__file__).with_name("soak_process.py")), *arguments)
    out, err = process.communicate(timeout=_LIMIT_S)
    if process.returncode or not out:
        raise RuntimeError(f"the soak ended with {process.returncode}: {err.decode()[-2000:]}")
    return json.loads(out)


def _column(samples: Sequence[Mapping[str, int]], name: str) -> list[int]:
    return [sample[name] for sample in samples]


def _slope(samples: Sequence[Mapping[str, int]], name: str) -> float:
    """Return by how much a value grows per update."""
    return statistics.linear_regression(_column(samples, "number"), _column(samples, name)).slope
