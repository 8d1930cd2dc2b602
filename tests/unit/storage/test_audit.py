"""The audit record: what is written stays, what was changed is found, and a crash is no tampering."""

import datetime as dt
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.domain.errors import LauncherError, ReadWriteError
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage.audit import FILE_NAME, AuditFile

AT = dt.datetime(2026, 11, 21, 10, 15, 2, tzinfo=dt.UTC)


def deed(path: str | None = "/reason", kind: DeedKind = DeedKind.COPIED) -> Deed:
    return Deed(kind=kind, at=AT, launch_id="launch-1", doctor_id="D-17", version=1, path=path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def audit(folder: Path) -> AuditFile:
    return AuditFile(folder, "mlopez")


def written(folder: Path) -> list[bytes]:
    return (folder / FILE_NAME).read_bytes().splitlines(keepends=True)


def test_a_deed_is_one_line_that_says_who_when_which_launch_and_what(audit: AuditFile, folder: Path):
    audit.record([deed()])
    line = json.loads(written(folder)[0])
    assert line == {
        "at": "2026-11-21T10:15:02Z",
        "kind": "copied",
        "launch_id": "launch-1",
        "version": 1,
        "path": "/reason",
        "doctor_id": "D-17",
        "os_user": "mlopez",
        "facts": [],
        "previous": "0" * 64,
    }
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600


def test_an_empty_record_is_whole(audit: AuditFile):
    state = audit.verify()
    assert (state.entries, state.is_whole) == (0, True)
    assert audit.lines() == b""


def test_each_line_follows_from_the_one_before_across_openings(folder: Path):
    for number in range(5):
        AuditFile(folder, "mlopez").record([deed(f"/{number}"), deed(None, DeedKind.SEEN)])
    state = AuditFile(folder, "mlopez").verify()
    assert (state.entries, state.torn, state.is_whole) == (10, 0, True)
    assert [entry["path"] for entry in AuditFile(folder, "x").deeds()][::2] == [f"/{n}" for n in range(5)]


def test_a_path_as_long_as_a_novel_is_cut(audit: AuditFile):
    audit.record([deed("/" + "ü" * 100_000)])
    assert len(audit.deeds()[0]["path"]) < 300
    audit.record([deed()])
    assert audit.verify().is_whole


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_any_changed_removed_added_or_swapped_line_is_found(data: st.DataObject, tmp_path_factory):
    folder = tmp_path_factory.mktemp("record") / "data"
    audit = AuditFile(folder, "mlopez")
    audit.record([deed(f"/{number}") for number in range(6)])
    before = audit.verify().digest
    lines = written(folder)
    index = data.draw(st.integers(0, 5))
    match data.draw(st.sampled_from(["change", "remove", "add", "swap", "cut"])):
        case "change":
            at = data.draw(st.integers(0, len(lines[index]) - 2))
            old = lines[index]
            lines[index] = old[:at] + bytes([old[at] ^ 1]) + old[at + 1 :]
        case "remove":
            del lines[index]
        case "add":
            lines.insert(index, lines[data.draw(st.integers(0, 5))])
        case "swap":
            other = data.draw(st.integers(0, 5).filter(lambda other: other != index))
            lines[index], lines[other] = lines[other], lines[index]
        case _:
            del lines[index:]
    (folder / FILE_NAME).write_bytes(b"".join(lines))
    assert not audit.verify().is_whole
    audit.record([deed("/later")])
    state = audit.verify()
    assert not state.is_whole
    assert state.digest != before


@given(cut=st.integers(1, 250))
@settings(max_examples=30, deadline=None)
def test_a_line_torn_at_any_byte_is_known_as_torn_and_the_chain_goes_on(cut: int, tmp_path_factory):
    folder = tmp_path_factory.mktemp("record") / "data"
    audit = AuditFile(folder, "mlopez")
    audit.record([deed("/1")])
    mark = (folder / "audit.mark").read_bytes()
    audit.record([deed("/2")])
    lines = written(folder)
    torn = lines[1][: min(cut, len(lines[1]) - 1)]
    (folder / FILE_NAME).write_bytes(lines[0] + torn)
    (folder / "audit.mark").write_bytes(mark)  # it is written after the line
    is_torn = len(torn) < len(lines[1]) - 1  # else only its end is missing
    state = audit.verify()
    assert (state.entries, state.torn, state.is_whole) == (2 - is_torn, is_torn, True)
    assert len(audit.deeds()) == 2 - is_torn
    audit.record([deed("/3")])
    state = audit.verify()
    assert (state.entries, state.torn, state.is_whole) == (3 - is_torn, is_torn, True)
    assert [entry["path"] for entry in audit.deeds()] == ["/1", *([] if is_torn else ["/2"]), "/3"]


def test_a_mark_that_is_one_step_behind_is_a_crash_and_a_lost_one_is_not(audit: AuditFile, folder: Path):
    audit.record([deed("/1")])
    mark = (folder / "audit.mark").read_bytes()
    audit.record([deed("/2")])
    (folder / "audit.mark").write_bytes(mark)
    assert audit.verify().is_whole
    (folder / "audit.mark").unlink()
    assert audit.verify().is_cut
    audit.record([deed("/3")])
    assert audit.verify().is_cut


def test_a_record_that_was_taken_away_whole_is_missed(audit: AuditFile, folder: Path):
    audit.record([deed()])
    (folder / FILE_NAME).unlink()
    assert audit.verify().is_cut
    audit.record([deed()])
    assert audit.verify().is_cut


def test_several_processes_write_one_chain(folder: Path):
    child = Path(__file__).with_name("audit_child.py")
    names = ["one", "two", "three"]
    processes = [subprocess.Popen([sys.executable, str(child), str(folder), name, "15"]) for name in names]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    audit = AuditFile(folder, "me")
    state = audit.verify()
    assert (state.entries, state.torn, state.is_whole) == (45, 0, True)
    for name in names:
        mine = [entry["path"] for entry in audit.deeds() if entry["launch_id"] == name]
        assert mine == [f"/field-{number}" for number in range(15)]


def test_what_cannot_be_written_says_so(audit: AuditFile, folder: Path):
    assert audit.check() is None
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    failed = audit.check()
    assert isinstance(failed, LauncherError)
    assert failed.code == "audit_write_failed"
    with pytest.raises(ReadWriteError) as caught:
        audit.record([deed()])
    assert caught.value.code == "audit_write_failed"


def test_a_record_that_somebody_holds_for_long_is_busy(audit: AuditFile, folder: Path, monkeypatch):
    audit.record([deed()])
    monkeypatch.setattr("tiep_launcher.storage.audit._WAIT_S", 0.05)
    with locked(folder / f"{FILE_NAME}.lock"), pytest.raises(ReadWriteError) as caught:
        audit.record([deed()])
    assert caught.value.code == "audit_busy"
