"""The folder of dropped files: claimed when complete, by one only, and put away."""

import json
import os
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import ReadWriteError
from tiep_launcher.formats.gdt import write_gdt
from tiep_launcher.intake.drop_folder import DropFolder, Dropped

HL7 = b"MSH|^~\\&|KIS\rPID|1||7\r"
JSON = json.dumps({"patient": {"identifier": "7"}, "visit_id": "V"}).encode()
GDT = write_gdt("6302", [("3000", "7")], receiver="A", sender="B").data


class Clock:
    """Wall time far enough from now that files count as new, and seconds that tests turn on."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.ahead_s = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> float:
        import time

        return time.time() + self.ahead_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def watch(path: Path, clock: Clock, *, keeps: bool = False) -> DropFolder:
    return DropFolder(path, keeps=keeps, now=clock.now, monotonic=clock.monotonic)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def only(dropped: list[Dropped]) -> Dropped:
    (one,) = dropped
    return one


@pytest.mark.parametrize("content", [JSON, GDT])
def test_what_proves_to_be_complete_is_claimed_at_once_and_removed_when_done(
    tmp_path: Path, clock: Clock, content: bytes
):
    (tmp_path / "a.gdt").write_bytes(content)
    folder = watch(tmp_path, clock)
    dropped = only(folder.look())
    assert (dropped.name, dropped.data, dropped.problem) == ("a.gdt", content, None)
    assert folder.look() == []
    assert not folder.is_waiting
    folder.done(dropped)
    assert names(tmp_path) == []


@pytest.mark.parametrize("content", [HL7, JSON[:-5], GDT[:-5], GDT.replace(b"\r\n", b"\n"), b""])
def test_anything_else_must_have_stopped_changing(tmp_path: Path, clock: Clock, content: bytes):
    path = tmp_path / "a.hl7"
    path.write_bytes(content)
    folder = watch(tmp_path, clock)
    assert folder.look() == []
    assert folder.is_waiting
    clock.seconds = 0.9
    assert folder.look() == []
    path.write_bytes(content + b"Z")  # still being written
    clock.seconds = 1.5
    assert folder.look() == []
    clock.seconds = 2.5
    assert only(folder.look()).data == content + b"Z"


def test_of_several_programs_one_gets_it(tmp_path: Path, clock: Clock):
    folders = [watch(tmp_path, clock) for _ in range(3)]
    (tmp_path / "a.json").write_bytes(JSON)
    assert len([dropped for folder in folders for dropped in folder.look()]) == 1


def test_names_are_used_again_and_nothing_is_overwritten(tmp_path: Path, clock: Clock):
    folder = watch(tmp_path, clock, keeps=True)
    for _ in range(3):
        (tmp_path / "PAT.json").write_bytes(JSON)
        folder.done(only(folder.look()))
        (tmp_path / "PAT.json").write_bytes(JSON)
        folder.refuse(only(folder.look()), "no\n")
    assert names(tmp_path) == [
        "done/PAT.json",
        "done/PAT~2.json",
        "done/PAT~3.json",
        "failed/PAT.json",
        "failed/PAT.json.error.txt",
        "failed/PAT~2.json",
        "failed/PAT~2.json.error.txt",
        "failed/PAT~3.json",
        "failed/PAT~3.json.error.txt",
    ]
    assert (tmp_path / "failed/PAT.json.error.txt").read_text() == "no\n"


def test_what_is_being_written_or_is_no_file_is_left_alone(tmp_path: Path, clock: Clock):
    for name in (".a.json", "~a.json", "a.json.tmp", "a.JSON.PART", "a.json~", "$a.json"):
        (tmp_path / name).write_bytes(JSON)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / ".a.json")
    os.mkfifo(tmp_path / "pipe.json")
    folder = watch(tmp_path, clock)
    assert folder.look() == []
    clock.seconds = 60
    assert folder.look() == []
    assert not folder.is_waiting


def test_the_oldest_comes_first_and_no_more_than_twenty_at_once(tmp_path: Path, clock: Clock):
    for number in range(25):
        path = tmp_path / f"{99 - number}.json"
        path.write_bytes(JSON)
        os.utime(path, ns=(1, number))
    folder = watch(tmp_path, clock)
    assert [dropped.name for dropped in folder.look()] == [f"{99 - number}.json" for number in range(20)]
    assert folder.is_waiting
    assert len(folder.look()) == 5


def test_an_old_file_launches_nothing(tmp_path: Path, clock: Clock):
    (tmp_path / "a.json").write_bytes(JSON)
    clock.ahead_s = 601
    dropped = only(watch(tmp_path, clock).look())
    assert dropped.problem is not None
    assert (dropped.problem.code, dropped.data) == ("dropped_too_old", b"")


def test_a_file_that_is_too_large_is_claimed_to_be_refused(tmp_path: Path, clock: Clock):
    (tmp_path / "a.json").write_bytes(b" " * (1024 * 1024 + 1))
    folder = watch(tmp_path, clock)
    folder.look()
    clock.seconds = 2
    problem = only(folder.look()).problem
    assert problem is not None
    assert problem.code == "too_large"


def test_what_an_ended_program_had_claimed_is_given_back_or_refused(tmp_path: Path, clock: Clock):
    (tmp_path / "a.json").write_bytes(JSON)
    only(watch(tmp_path, clock).look())  # and it ends
    folder = watch(tmp_path, clock)
    assert folder.look() == []
    clock.seconds = 61
    dropped = only(folder.look())
    assert dropped.name == "a.json"
    os.utime(dropped.path, (1, 1))
    late = watch(tmp_path, clock)
    late.look()
    clock.seconds = 130
    late.look()
    assert names(tmp_path) == ["failed/a.json", "failed/a.json.error.txt"]


def test_a_file_can_be_put_back(tmp_path: Path, clock: Clock):
    folder = watch(tmp_path, clock)
    (tmp_path / "a.json").write_bytes(JSON)
    dropped = only(folder.look())
    (tmp_path / "a.json").write_bytes(JSON)
    folder.put_back(dropped)
    assert names(tmp_path) == ["a.json", "a~2.json"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, clock: Clock):
    with pytest.raises(ReadWriteError, match="drop_dir_unreachable"):
        watch(tmp_path / "none", clock).look()


def test_where_a_file_of_ours_stands_no_folder_can_be_made(tmp_path: Path, clock: Clock):
    (tmp_path / ".hidden").write_bytes(b"")
    (tmp_path / "a.json").write_bytes(JSON)
    (tmp_path / "claimed").symlink_to(tmp_path / ".hidden")
    with pytest.raises(ReadWriteError, match="drop_dir_not_writable"):
        watch(tmp_path, clock).look()
