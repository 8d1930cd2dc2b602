"""What was answered with 200 is kept, whatever ends the gateway; and a gateway that loses some is noticed."""

import asyncio
import random
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Connection, select
from tests.gateway.gateway_process import Gateway, press, request_of, running, start, write_configuration
from tests.rounds import repeats, rounds

from tiep_launcher.gateway.envelope import unpack
from tiep_launcher.gateway.sealing import Sealing, parse_keys
from tiep_launcher.gateway.store.administering import read_once
from tiep_launcher.gateway.store.schema import EVENT

pytestmark = [pytest.mark.e2e, repeats]

End = Callable[[Gateway], Awaitable[None]]


@dataclass
class Ledger:
    """What was answered, and what is there."""

    taken: int = 0
    lost: int = 0
    twice: int = 0


@pytest.fixture(scope="module")
def power_cut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that undoes what was not synced."""
    library = tmp_path_factory.mktemp("shim") / "power_cut.so"
    source = Path(__file__).with_name("power_cut.c")
    command = [
        "cc",
        "-shared",
        "-fPIC",
        "-O2",
        "-Wall",
        "-Werror",
        "-o",
        str(library),
        str(source),
        "-ldl",
        "-lpthread",
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return library


def stored(folder: Path, database: str) -> list[int]:
    """Numbers of the requests that are kept, each opened."""
    sealing = Sealing(parse_keys((folder / "keys").read_text()))

    def read(connection: Connection) -> list[int]:
        rows = connection.execute(select(EVENT.c.id, EVENT.c.sealed)).all()
        bodies = [unpack(sealing.open(row.sealed, row.id)).body for row in rows]
        return [int(body.split(b'"number": ')[1].split(b",")[0]) for body in bodies]

    return read_once(database, read)


async def crash(
    folder: Path,
    database: str,
    end: End,
    ledger: Ledger,
    *,
    first: int,
    environ: dict[str, str] | None = None,
) -> None:
    """Press a gateway, end it in the middle, and send everything once more to the next one."""
    file = (
        write_configuration(folder, database) if not (folder / "keys").exists() else folder / "gateway.toml"
    )
    gateway = start(file, environ)
    endless = ((number, request_of(number, padding=200)) for number in range(first, first + 100_000))
    pressing = asyncio.create_task(press(gateway.port, endless))
    await asyncio.sleep(random.uniform(0.2, 0.6))  # when it ends is up to chance
    await end(gateway)
    taken = await pressing
    gateway.process.wait(15)
    assert gateway.process.stderr is not None
    gateway.process.stderr.close()
    kept = set(stored(folder, database))
    ledger.taken += len(taken)
    ledger.lost += len(taken - kept)
    with running(file) as again:
        repeated = sorted(taken | kept)[-200:]
        assert await press(again.port, [(n, request_of(n, padding=200)) for n in repeated]) == set(repeated)
        assert again.end() == 0
    numbers = stored(folder, database)
    ledger.twice += len(numbers) - len(set(numbers))
    assert set(repeated) <= set(numbers)


async def by_kill(gateway: Gateway) -> None:
    gateway.process.kill()


async def by_term(gateway: Gateway) -> None:
    gateway.process.terminate()


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    def new() -> Iterator[Path]:
        for number in range(10_000):
            folder = tmp_path / str(number)
            folder.mkdir()
            yield folder

    return new()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("end", [by_kill, by_term])
async def test_nothing_that_was_answered_is_lost_when_the_process_ends(folders, end: End):
    ledger = Ledger()
    for number in range(rounds(50)):
        folder = next(folders)
        await crash(folder, f"sqlite:///{folder}/gateway.db", end, ledger, first=number * 100_000)
    sys.stdout.write(f"{end.__name__}: {ledger}\n")
    assert ledger.taken > 100
    assert (ledger.lost, ledger.twice) == (0, 0)


@pytest.mark.timeout(600)
async def test_nothing_that_was_answered_is_lost_at_a_power_cut(folders, power_cut: Path):
    ledger = Ledger()
    for number in range(rounds(50)):
        await _cut(next(folders), power_cut, ledger, first=number * 100_000)
    sys.stdout.write(f"power cut: {ledger}\n")
    assert ledger.taken > 100
    assert (ledger.lost, ledger.twice) == (0, 0)


@pytest.mark.timeout(600)
async def test_a_gateway_that_did_not_sync_would_be_noticed(folders, power_cut: Path):
    """The same cut, with `synchronous` turned down before the server starts."""
    ledger = Ledger()
    for number in range(rounds(50)):
        await _cut(next(folders), power_cut, ledger, first=number * 100_000, synchronous="NORMAL")
        if ledger.lost:
            break
    assert ledger.lost > 0


async def _cut(
    folder: Path, power_cut: Path, ledger: Ledger, *, first: int, synchronous: str = "FULL"
) -> None:
    now = folder / "cut"
    environ = {
        "LD_PRELOAD": str(power_cut),
        "POWER_CUT_FOLDER": f"{folder}/gateway.db",
        "POWER_CUT_NOW": str(now),
    }
    if synchronous != "FULL":
        site = folder / "site"
        site.mkdir()
        (site / "sitecustomize.py").write_text(_WEAKER.format(synchronous=synchronous))
        environ["PYTHONPATH"] = str(site)

    async def end(gateway: Gateway) -> None:
        now.touch()
        await asyncio.to_thread(gateway.process.wait, 15)
        now.unlink()

    database = f"sqlite:///{folder}/gateway.db"
    await crash(folder, database, end, ledger, first=first, environ=environ)


# A planted fault: the connection is told to be content with less.
_WEAKER = """
import sqlite3
_connect = sqlite3.connect

class _Connection(sqlite3.Connection):
    def execute(self, sql, *more):
        return super().execute(sql.replace("synchronous = FULL", "synchronous = {synchronous}"), *more)

def _weaker(*arguments, **named):
    return _connect(*arguments, **{{"factory": _Connection, **named}})

sqlite3.connect = sqlite3.dbapi2.connect = _weaker
"""
