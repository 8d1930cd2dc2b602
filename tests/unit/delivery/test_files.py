import os
import resource
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tiep_launcher.delivery.files import check_target, write_atomically
from tiep_launcher.domain.errors import CannotCreateError, LauncherError, ReadWriteError


def refusal(path: Path, data: bytes = b"new") -> tuple[type[LauncherError], str]:
    with pytest.raises(LauncherError) as caught:
        write_atomically(path, data)
    assert caught.value.problems[0].field == "--output"
    assert path.name not in repr((caught.value, caught.value.problems))
    if isinstance(caught.value, CannotCreateError):
        with pytest.raises(CannotCreateError) as foreseen:
            check_target(path)
        assert foreseen.value.code == caught.value.code
    return type(caught.value), caught.value.code


@pytest.mark.parametrize("old", [None, b"old and longer"])
def test_a_file_is_written_for_its_owner_only(tmp_path: Path, old: bytes | None):
    path = tmp_path / "report.json"
    if old is not None:
        path.write_bytes(old)
        path.chmod(0o644)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_checking_a_target_leaves_everything_as_it_is(tmp_path: Path):
    (tmp_path / "old").write_bytes(b"old")
    check_target(tmp_path / "old")
    check_target(tmp_path / "new")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_who_reads_the_old_file_goes_on_reading_it(tmp_path: Path):
    path = tmp_path / "report.json"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        write_atomically(path, b"new")
        assert reader.read() == b"old"


def test_what_is_no_file_is_not_replaced(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    (tmp_path / "dangling").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe")
    before = sorted(tmp_path.iterdir())
    for name in ["folder", "link", "dangling", "pipe"]:
        assert refusal(tmp_path / name) == (CannotCreateError, "output_not_a_file")
    assert (tmp_path / "target").read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == before


def test_where_nothing_can_be_created_it_says_so(tmp_path: Path):
    (tmp_path / "file").touch()
    for path in ["missing/report", "file/report", "nul\x00", "half\ud800", "x" * 300]:
        assert refusal(tmp_path / path) == (CannotCreateError, "output_cannot_create")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_long_name_is_no_hindrance(tmp_path: Path):
    write_atomically(tmp_path / ("x" * 255), b"new")
    assert len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def limited_file_size():
    """Let no file of this process grow beyond 4 KiB."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("limited_file_size")
def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "report.json"
    path.write_bytes(b"old")
    assert refusal(path, b"x" * 8192) == (ReadWriteError, "output_write_failed")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


FULL_DISK = """
import sys
from pathlib import Path
from tiep_launcher.delivery.files import write_atomically
from tiep_launcher.domain.errors import ReadWriteError
path = Path(sys.argv[1]) / "report.json"
write_atomically(path, b"old")
try:
    write_atomically(path, b"x" * 200_000)
except ReadWriteError as error:
    assert dict(error.problems[0].facts) == {"reason": "ENOSPC"}
else:
    raise SystemExit("the write succeeded")
assert path.read_bytes() == b"old"
assert list(path.parent.iterdir()) == [path]
print("as it should be")
"""


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="mounts a small disk, needs root")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    # In a mount namespace of its own the small disk is gone with the process, whatever happens.
    source = Path(__file__).parents[3] / "app"
    mount = 'mount -t tmpfs -o size=64k tmpfs "$1" || { echo "no mount"; exit; }; exec "$2" -c "$3" "$1"'
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", mount, "sh", tmp_path, sys.executable, FULL_DISK],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    if (done.returncode != 0 and "unshare" in done.stderr) or "no mount" in done.stdout:
        pytest.skip("this machine allows no mounts")
    assert (done.stdout, done.stderr) == ("as it should be\n", "")
