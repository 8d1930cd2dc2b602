"""References: which file one stands for, and when a link with it launches without a question."""

import os
import time
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.context_folder import ReferredContext, read_referred

REF = "q7Vd0pXc-3k_Zr8yTnB1mWg"


def facility(name: str, folder: Path | None) -> Facility:
    return Facility(name=name, context_dir=None if folder is None else str(folder))


def refusal(ref: str, *facilities: Facility) -> str:
    with pytest.raises(LauncherError) as caught:
        read_referred(ref, facilities)
    return f"{int(caught.value.exit_status)} {caught.value.code}"


@pytest.mark.parametrize("suffix", [".json", ".gdt", ".hl7", ".GDT"])
def test_a_reference_is_the_name_of_a_file(tmp_path: Path, suffix: str):
    (tmp_path / f"{REF}{suffix}").write_bytes(b"content")
    found = read_referred(REF, [facility("north", None), facility("south", tmp_path)])
    assert (found.read.data, found.facility) == (b"content", "south")
    assert 0 <= found.age_s < 60


def test_what_no_reference_stands_for(tmp_path: Path):
    other = tmp_path / "other"
    other.mkdir()
    here = facility("default", tmp_path)
    assert refusal(REF, facility("default", None)) == "78 context_dir_missing"
    assert refusal(REF, here) == "66 ref_unknown"
    (tmp_path / f"{REF}.json").mkdir()
    assert refusal(REF, here) == "65 not_a_file"
    (tmp_path / f"{REF}.json").rmdir()
    (tmp_path / f"{REF}.json").write_bytes(b"1")
    assert refusal(REF, here, facility("other", tmp_path)) == "64 facility_missing"
    (tmp_path / f"{REF}.gdt").write_bytes(b"2")
    assert refusal(REF, here) == "65 ref_ambiguous"
    (tmp_path / f"{REF}.gdt").unlink()
    (other / f"{REF}.json").write_bytes(b"3")
    assert refusal(REF, here, facility("other", other)) == "65 ref_ambiguous"


@pytest.mark.parametrize("ref", ["", "..", "../x", "a/b", "a.json", "ü", "a b", "a" * 129])
def test_a_reference_leads_nowhere_else(tmp_path: Path, ref: str):
    assert refusal(ref, facility("default", tmp_path)) == "65 ref_malformed"


@pytest.mark.parametrize(
    ("ref", "age_s", "expected"),
    [
        (REF, 0, True),
        (REF, 590, True),
        (REF, 610, False),
        (REF, -700, False),
        (REF[:22], 0, True),
        (REF[:21], 0, False),
    ],
)
def test_a_link_launches_by_itself_only_if_its_reference_is_new_and_cannot_be_guessed(
    tmp_path: Path, ref: str, age_s: float, *, expected: bool
):
    path = tmp_path / f"{ref}.json"
    path.write_bytes(b"1")
    written = time.time() - age_s
    os.utime(path, (written, written))
    found: ReferredContext = read_referred(ref, [facility("default", tmp_path)])
    assert found.may_launch_unasked(ref) is expected
