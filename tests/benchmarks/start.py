"""B3: how long the tray program takes to paint first and to answer calls, beside the least one."""

import time
from collections.abc import Callable

from tests.benchmarks.desks import (
    LIMIT,
    PROGRAM,
    STARTED_WITHIN_S,
    UNTIL_PAINT,
    Desk,
    a_desk,
    wait_until_listening,
)
from tests.benchmarks.measuring import Figure, in_turns

LIBRARIES = ("httpx", "pydantic")


def measure(share: float = 1.0) -> list[Figure]:
    with a_desk() as desk:
        painted, limit_painted, answers, limit_answers = in_turns(
            max(5, int(7 * share)),
            _painted(desk, *PROGRAM),
            _painted(desk, str(LIMIT), str(desk.limit_socket)),
            _answers(desk, is_limit=False),
            _answers(desk, is_limit=True),
        )
    return [
        Figure(
            name="start to first paint",
            ours=painted,
            unit="ms",
            theirs=limit_painted,
            reference="least tray program",
            goal=1.5,
        ),
        Figure(
            name="start until it answers calls",
            ours=answers,
            unit="ms",
            theirs=limit_answers,
            reference=f"least tray program with {' and '.join(LIBRARIES)}",
        ),
    ]


def _painted(desk: Desk, *command: str) -> Callable[[], float]:
    def once() -> float:
        begun = time.perf_counter()
        process = desk.start(str(UNTIL_PAINT), *command)
        out, err = process.communicate(timeout=STARTED_WITHIN_S)
        took_ms = 1000 * (time.perf_counter() - begun)
        if process.returncode or not out:
            raise RuntimeError(f"{command} ended with {process.returncode}: {err.decode()}")
        desk.stop(process)
        return took_ms

    return once


def _answers(desk: Desk, *, is_limit: bool) -> Callable[[], float]:
    def once() -> float:
        begun = time.perf_counter()
        process = desk.start_limit(*LIBRARIES) if is_limit else desk.start_program()
        wait_until_listening(desk.limit_socket if is_limit else desk.socket, process)
        took_ms = 1000 * (time.perf_counter() - begun)
        desk.stop(process)
        return took_ms

    return once
