"""HIS programs start children with closed streams and in folders that are gone: never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"{sys.executable} -m tiep_launcher"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("version <&-", 0),
        ("version 2>&-", 0),
        ("version >&-", 74),
        ("version >/dev/full", 74),
        ("open --context-stdin --dry-run --doctor-id d <&-", 65),
        ("nonsense 2>&-", 64),
        ("nonsense --json >&-", 74),
        ("version --help --json", 0),
        ("list --since 9999-12-31T23:59:59-12:00", 65),
        ("list --since 0001-01-01", 65),
    ],
)
def test_odd_streams_end_with_a_status_and_no_traceback(tmp_path: Path, line: str, status: int):
    done = subprocess.run(
        ["/bin/sh", "-c", f"{PROGRAM} {line}"],
        capture_output=True,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(tmp_path),
            "TZ": "Asia/Tokyo",
            "TIEP_LAUNCHER_HOME": str(tmp_path),
        },
        cwd=tmp_path,
        timeout=60,
        check=False,
    )
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stderr
    if "--help" in line:
        assert b"usage:" in done.stdout


def test_a_folder_that_is_gone_ends_well(tmp_path: Path):
    gone = tmp_path / "gone"
    done = subprocess.run(
        ["/bin/sh", "-c", f"mkdir {gone} && cd {gone} && rmdir {gone} && {PROGRAM} version"],
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
