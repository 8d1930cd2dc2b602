"""The folder itself: names, rights, links, disks that are full or read-only, and a program that is killed."""

import os
import re
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.delivery.outgoing import about, outgoing, patient, session, version

from tiep_launcher.delivery.document import document_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.naming import name_of
from tiep_launcher.delivery.result_folder import FolderRules, ResultFolders
from tiep_launcher.domain.errors import ReadWriteError
from tiep_launcher.domain.export import PlacedFile
from tiep_launcher.domain.file_pattern import PLACEHOLDERS, file_name, is_pattern, safe
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.target_profile import CharacterSet, TargetProfile

ROOT = Path(__file__).parents[3]
ONE = session()


def folders(folder: Path | None, **more: object) -> ResultFolders:
    rules = FolderRules(folder=folder, formats=tuple(Format))
    return ResultFolders(lambda _facility: rules, lambda made, _one, _format: replace(outgoing(made), **more))


def refusal(folder: Path) -> str:
    with pytest.raises(ReadWriteError) as caught:
        folders(folder).write(ONE, version(), "json")
    assert str(folder) not in repr((caught.value, caught.value.problems))
    return str(caught.value.problems[0].facts["reason"])


@pytest.mark.parametrize("format_", list(Format))
def test_a_file_gets_its_name_when_it_is_whole(tmp_path: Path, format_: Format):
    made = folders(tmp_path)
    file = made.write(ONE, version(), format_.value)
    assert file.name == f"00471193_V-2026-8841_1.{format_.ending}"
    (passing,) = tmp_path.iterdir()
    assert passing.name.startswith(".tiep-launcher-")
    assert made.place(ONE, version(), format_.value, file) == str(tmp_path / file.name)
    (placed,) = tmp_path.iterdir()
    assert placed.read_bytes() == document_of(outgoing(), format_)
    assert stat.S_IMODE(placed.stat().st_mode) & 0o007 == 0


def test_a_text_is_in_the_character_set_of_the_hospital_system(tmp_path: Path):
    profile = TargetProfile(name="old", character_set=CharacterSet.CP437)
    made = folders(tmp_path, profile=profile)
    made.place(ONE, version(), "text", made.write(ONE, version(), "text"))
    (placed,) = tmp_path.iterdir()
    assert "Anna Müller".encode("cp437") in placed.read_bytes()


def test_a_link_is_no_folder_and_a_file_is_none_either(tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to("elsewhere")
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "link") == "ELOOP"
    assert refusal(tmp_path / "file") == "ENOTDIR"
    assert refusal(tmp_path / "missing") == "ENOENT"
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_link_in_the_place_of_a_file_is_not_followed(tmp_path: Path):
    target = tmp_path / "target"
    target.write_text("old")
    folder = tmp_path / "results"
    folder.mkdir()
    made = folders(folder)
    file = made.write(ONE, version(), "json")
    (passing,) = folder.iterdir()
    passing.unlink()
    passing.symlink_to(target)  # left by somebody who knows the name
    (folder / file.name).symlink_to(target)
    again = made.write(ONE, version(), "json")
    assert again.name != file.name
    made.place(ONE, version(), "json", again)
    assert target.read_text() == "old"


def test_what_the_hospital_system_has_taken_already_counts_as_placed(tmp_path: Path):
    made = folders(tmp_path)
    file = made.write(ONE, version(), "json")
    path = Path(made.place(ONE, version(), "json", file))
    assert made.place(ONE, version(), "json", file) == str(path)
    path.unlink()
    assert made.place(ONE, version(), "json", file) == str(path)
    assert list(tmp_path.iterdir()) == []


def test_the_empty_place_of_a_share_that_is_away_is_not_taken_for_it(tmp_path: Path):
    made = folders(tmp_path)
    file = made.write(ONE, version(), "json")
    for path in tmp_path.iterdir():
        path.unlink()
    with pytest.raises(ReadWriteError) as caught:
        made.place(ONE, version(), "json", PlacedFile(file.name, "another:1"))
    assert caught.value.code == "result_write_again"


FULL_DISK = """
import sys
from pathlib import Path
sys.path[:0] = [sys.argv[2], sys.argv[3]]
from tests.unit.delivery.test_result_folder import ONE, folders, refusal, version
folder = Path(sys.argv[1])
filler = folder / "filler"
with filler.open("wb", buffering=0) as stream:
    try:
        while stream.write(b"x" * 512):
            pass
    except OSError:
        pass
assert refusal(folder) == "ENOSPC"
assert list(folder.iterdir()) == [filler]
filler.unlink()
made = folders(folder)
made.place(ONE, version(), "json", made.write(ONE, version(), "json"))
import subprocess
subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
assert refusal(folder) == "EROFS"
print("as it should be")
"""


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="mounts a small disk, needs root")
def test_a_disk_that_is_full_or_read_only_is_said_and_leaves_nothing(tmp_path: Path):
    mount = 'mount -t tmpfs -o size=32k tmpfs "$1" || { echo "no mount"; exit; }; shift; exec "$@"'
    child = [sys.executable, "-c", FULL_DISK, tmp_path, ROOT / "app", ROOT]
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", mount, "sh", tmp_path, *child],
        capture_output=True,
        text=True,
        check=False,
    )
    if (done.returncode != 0 and "unshare" in done.stderr) or "no mount" in done.stdout:
        pytest.skip("this machine allows no mounts")
    assert (done.stdout, done.stderr) == ("as it should be\n", "")


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
sys.path[:0] = [sys.argv[4], sys.argv[5]]
from tests.unit.delivery.killed import exporting
asyncio.run(exporting(*sys.argv[1:4]))
"""


@pytest.mark.parametrize("where", ["before the name", "after the name"])
@pytest.mark.parametrize("is_taken", [False, True])
def test_a_program_that_is_killed_in_between_leaves_one_file(tmp_path: Path, where: str, is_taken: bool):
    folder = tmp_path / "results"
    folder.mkdir()

    def run(how: str) -> subprocess.CompletedProcess[str]:
        arguments = [tmp_path, folder, how, ROOT / "app", ROOT]
        return subprocess.run(
            [sys.executable, "-c", KILLED, *arguments], capture_output=True, text=True, check=False
        )

    killed = run(where)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    names = [path.name for path in folder.iterdir()]
    assert [name.startswith(".") for name in names] == [where == "before the name"]
    if is_taken and where == "after the name":
        (folder / names[0]).unlink()  # the hospital system was quick
    again = run("to the end")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout == "written 00471193_V-2026-8841_1.json, 1 delivery\n"
    expected = [] if is_taken and where == "after the name" else ["00471193_V-2026-8841_1.json"]
    assert [path.name for path in folder.iterdir()] == expected


# names


ANY = st.text(max_size=80) | st.sampled_from(["..", "CON", "a/b", "a_b", "../../etc/passwd", "ü", "A" * 90])


@given(ANY, ANY)
def test_no_two_values_share_a_name_and_every_name_is_safe(one: str, other: str):
    for value in (one, other):
        assert re.fullmatch(r"[A-Za-z0-9._-]*", safe(value))
        assert len(safe(value)) <= 70
    assert (safe(one) == safe(other)) == (one == other)


@given(st.sampled_from(PLACEHOLDERS), ANY)
def test_a_file_never_gets_out_of_its_folder(placeholder: str, value: str):
    values = {**dict.fromkeys(PLACEHOLDERS, "x"), placeholder: value}
    name = file_name(f"{{{placeholder}}}", values, "json")
    assert Path(name).name == name
    assert not name.startswith((".", " "))
    assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*\.json", name)
    assert len(name) < 200


def test_the_names_of_windows_devices_are_no_names():
    values = dict.fromkeys(PLACEHOLDERS, "con")
    assert file_name("{visit_id}", values, "json") == "_con.json"
    assert file_name("{visit_id}", dict.fromkeys(PLACEHOLDERS, "LPT1.x"), "gdt") == "_LPT1.x.gdt"


@pytest.mark.parametrize(
    ("pattern", "is_one"),
    [
        ("{patient_id}_{visit_id}", True),
        ("Report {date}.{version}", True),
        ("{patient_name}", False),
        ("../{visit_id}", False),
        ("{visit_id}/x", False),
        ("{visit_id!r}", False),
        ("{visit_id.__class__}", False),
        (" {visit_id}", False),
        ("", False),
        ("x" * 200, False),
    ],
)
def test_patterns(pattern: str, is_one: bool):
    assert is_pattern(pattern) is is_one


@pytest.mark.usefixtures("berlin")
def test_every_placeholder_has_a_value():
    made = about(patient(identifiers=(Identifier("p/1"),)))
    pattern = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert name_of(pattern, made, version(3), "txt") == (
        f"{safe('p/1')} V-2026-8841 {made.launch_id} D-17 orthopedics-first-visit 3 2026-11-21 105800.txt"
    )
