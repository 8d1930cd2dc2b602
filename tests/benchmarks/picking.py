"""A worklist of 50,000 rows: reading it beside the bare library, and searching it, without a window."""

import asyncio
import csv
import datetime as dt
import os
import random
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import Figure, in_turns

from tiep_launcher.cli.wiring import SystemClock
from tiep_launcher.intake.worklist import Worklist
from tiep_launcher.intake.worklist_columns import ALIASES
from tiep_launcher.services.picking import Picker
from tiep_launcher.storage.store_opening import memory_store

ROWS = 50_000
TYPED = (
    "s",
    "sm",
    "smi",
    "smith",
    "mueller 19",
    "müller jörg",
    "14.07.1945",
    "p0123",
    "v-499",
    "a e i",
    "nobody",
)

_FAMILIES = ("Müller", "Smith", "García", "O'Brien", "van der Berg", "Šimić", "Jones", "الأحمد", "Łukasz")
_GIVEN = ("John", "Jörg", "María José", "Anna", "محمد", "Élodie")


def measure(share: float = 1.0) -> list[Figure]:
    rounds = max(3, int(5 * share))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "today.csv"
        _write(path)
        read, bare = in_turns(rounds, lambda: _read(path), lambda: _read_bare(path), warm_up=0)
        picker = _picker(path)
        found = [value for word in TYPED for value in asyncio.run(_found(picker, word, rounds))]
    return [
        Figure(
            name=f"CPU of reading {ROWS:,} rows",
            ours=read,
            unit="s",
            theirs=bare,
            reference="csv.DictReader",
            goal=14,
        ),
        Figure(name=f"CPU of a search in {ROWS:,} rows", ours=[max(found)], unit="ms", goal=30),
    ]


def _write(path: Path) -> None:
    chance = random.Random(1)
    today = dt.datetime.now().astimezone().date()
    with path.open("w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream, delimiter=";")
        out.writerow(ALIASES)
        for number in range(ROWS):
            born = dt.date(1920, 1, 1) + dt.timedelta(days=chance.randrange(36_000))
            start = f"{today} {chance.randrange(7, 19):02}:{chance.randrange(60):02}"
            out.writerow(
                [
                    f"P{number:06}",
                    f"V-{number}",
                    "",
                    f"{chance.choice(_FAMILIES)}{chance.randrange(500) or ''}",
                    chance.choice(_GIVEN),
                    born,
                    chance.choice("MF"),
                    start,
                    f"Room {number % 20}",
                    "Shoulder pain, follow-up",
                    f"doctor-{number % 5}",
                ]
            )
    os.utime(path, (1, 1))


def _picker(path: Path) -> Picker:
    return Picker(store=memory_store(), clock=SystemClock(), doctor_id=lambda: None, worklist=Worklist(path))


def _read(path: Path) -> float:
    async def until_read() -> None:
        picker = _picker(path)
        while (await picker.search("")).total < ROWS:
            pass

    begun = time.process_time()
    asyncio.run(until_read())
    return time.process_time() - begun


def _read_bare(path: Path) -> float:
    begun = time.process_time()
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    if len(rows) != ROWS:
        raise RuntimeError(f"{len(rows)} rows were read")
    return time.process_time() - begun


async def _found(picker: Picker, word: str, rounds: int) -> list[float]:
    while (await picker.search("")).total < ROWS:
        pass
    taken: list[float] = []
    for _ in range(rounds):
        begun = time.thread_time()
        await picker.search(word)
        taken.append(1000 * (time.thread_time() - begun))
    return [sorted(taken)[len(taken) // 2]]
