"""Dropped files in the running program: tried again, told once, finished when it ends."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.resident.dropping import Dropping
from tiep_launcher.domain.errors import ExitStatus, Problem
from tiep_launcher.domain.settings import Facility

OK = Answer()
BUSY = Answer(errors=(Problem("store_in_use"),), exit_status=ExitStatus.NO_ANSWER)
WRONG = Answer(errors=(Problem("format_unknown"),), exit_status=ExitStatus.DATA)


class Around:
    """What stands around the folders: a program that answers, people who are told, no time."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, ...]] = []
        self.said: list[str] = []
        self.pauses: list[float] = []
        self.has_looked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.dropping = Dropping(
            self._open, lambda problem: self.said.append(problem.code), {}, sleep=self._sleep
        )

    async def _open(self, call: Call) -> Answer:
        self.calls.append(call.argv)
        self.has_looked.set()
        await self.may_answer.wait()
        return self.answers.pop(0)

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.has_looked.set()
        await asyncio.sleep(0.01)

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not condition():
                self.has_looked.clear()
                await self.has_looked.wait()


def facility(name: str, path: Path, *, keeps: bool = False) -> dict[str, Facility]:
    return {name: Facility(name=name, drop_dir=str(path), drop_keep=keeps)}


def drop(folder: Path, name: str = "a.json") -> Path:
    path = folder / name
    path.write_text(json.dumps({"patient": {"identifier": "p"}, "visit_id": "v"}))
    return path


async def test_a_file_is_launched_for_the_facility_of_its_folder(tmp_path: Path):
    north, south = tmp_path / "north", tmp_path / "south"
    for folder in (north, south):
        folder.mkdir()
        drop(folder)
    around = Around(OK, OK)
    around.dropping.use({**facility("n", north), **facility("s", south, keeps=True)})
    await around.until(lambda: (south / "done/a.json").exists() and not drop_left(north))
    assert sorted(around.calls) == [("open", "--context-stdin", f"--facility={name}") for name in "ns"]
    assert around.said == []
    await around.dropping.stop()


def drop_left(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_in_a_folder_of_several_no_facility_is_chosen(tmp_path: Path):
    drop(tmp_path)
    around = Around(OK)
    around.dropping.use({**facility("n", tmp_path), **facility("s", tmp_path)})
    await around.until(lambda: bool(around.calls))
    assert around.calls == [("open", "--context-stdin")]
    await around.dropping.stop()


async def test_a_program_that_is_busy_is_asked_again_after_a_pause(tmp_path: Path):
    drop(tmp_path)
    around = Around(BUSY, BUSY, OK)
    around.dropping.use(facility("default", tmp_path))
    await around.until(lambda: not around.answers and not drop_left(tmp_path))
    assert around.pauses.count(10.0) == 2
    assert around.said == []
    await around.dropping.stop()


@pytest.mark.expects_log
async def test_what_is_refused_is_told_and_put_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    drop(tmp_path, "MARKED.json")
    around = Around(WRONG)
    around.dropping.use(facility("default", tmp_path))
    await around.until(lambda: bool(around.said))
    assert around.said == ["dropped_file_refused"]
    assert "(format_unknown)" in (tmp_path / "failed/MARKED.json.error.txt").read_text()
    assert "MARKED" not in caplog.text
    await around.dropping.stop()


@pytest.mark.expects_log
async def test_a_folder_that_is_gone_is_told_once_each_time(tmp_path: Path):
    folder = tmp_path / "share"
    around = Around(OK)
    around.dropping.use(facility("default", folder))
    await around.until(lambda: around.pauses.count(10.0) > 3)
    assert around.said == ["drop_dir_unreachable"]
    folder.mkdir()
    drop(folder)
    await around.until(lambda: not around.answers and not drop_left(folder))
    await around.until(lambda: around.pauses[-1] < 10.0)
    (folder / "claimed").rmdir()
    folder.rmdir()
    await around.until(lambda: len(around.said) == 2)
    assert around.said == ["drop_dir_unreachable"] * 2
    await around.dropping.stop()


async def test_what_is_being_launched_is_finished_and_other_folders_are_let_go_of(tmp_path: Path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    drop(one)
    around = Around(OK)
    around.may_answer.clear()
    around.dropping.use(facility("default", one))
    await around.until(lambda: bool(around.calls))
    around.dropping.use(facility("default", other))
    stopping = asyncio.get_running_loop().create_task(around.dropping.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    around.may_answer.set()
    await stopping
    assert drop_left(tmp_path) == []
