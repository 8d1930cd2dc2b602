import io
import os
import socket
import sys
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import InputError, LauncherError, NotFoundError, ReadWriteError
from tiep_launcher.intake.reading import MAX_BYTES, delete_after_reading, read_file, read_stdin


def refusal(path: Path) -> tuple[type[LauncherError], str]:
    with pytest.raises(LauncherError) as caught:
        read_file(path)
    assert caught.value.problems[0].field == "--context-file"
    return type(caught.value), caught.value.code


def test_a_file_is_read_up_to_the_limit(tmp_path: Path):
    path = tmp_path / "context.json"
    path.write_bytes(b"x" * MAX_BYTES)
    assert read_file(path).data == b"x" * MAX_BYTES
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    assert refusal(path) == (InputError, "too_large")


def test_another_option_can_name_the_file(tmp_path: Path):
    with pytest.raises(NotFoundError) as caught:
        read_file(tmp_path / "gone", where="--from-file")
    assert caught.value.problems[0].field == "--from-file"


def test_a_link_to_a_file_is_followed(tmp_path: Path):
    (tmp_path / "context.json").write_bytes(b"{}")
    (tmp_path / "link").symlink_to("context.json")
    assert read_file(tmp_path / "link").data == b"{}"


def test_what_is_not_there_is_not_found(tmp_path: Path):
    (tmp_path / "file").touch()
    (tmp_path / "dangling").symlink_to("nowhere")
    for path in ["nowhere", "file/below", "dangling", "nul\x00", "half\ud800"]:
        assert refusal(tmp_path / path) == (NotFoundError, "file_not_found")


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        for path in [tmp_path, tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero")]:
            assert refusal(path) == (InputError, "not_a_file")


def test_what_cannot_be_opened_is_unreadable(tmp_path: Path):
    (tmp_path / "loop").symlink_to("loop")
    assert refusal(tmp_path / "loop") == (ReadWriteError, "file_unreadable")
    assert refusal(tmp_path / ("x" * 300)) == (ReadWriteError, "file_unreadable")


def test_no_error_names_the_path(tmp_path: Path):
    for name in ["Smith", "Smith\x00", "Smith" * 100]:
        with pytest.raises(LauncherError) as caught:
            read_file(tmp_path / name)
        assert caught.value.__suppress_context__
        assert "Smith" not in repr((caught.value, caught.value.problems))


def test_the_file_that_was_read_is_deleted_and_its_link_points_nowhere(tmp_path: Path):
    path = tmp_path / "context.json"
    path.write_bytes(b"{}")
    (tmp_path / "link").symlink_to(path)
    assert delete_after_reading(read_file(tmp_path / "link")) == ()
    assert not path.exists()


def test_a_file_that_took_its_place_stays(tmp_path: Path):
    path = tmp_path / "context.json"
    path.write_bytes(b"{}")
    read = read_file(path)
    path.unlink()
    path.write_bytes(b'{"another": "patient"}')
    (warning,) = delete_after_reading(read)
    assert (warning.code, warning.field) == ("context_not_deleted", "--delete-context")
    assert warning.facts == {"reason": "changed"}
    assert path.exists()


def test_a_file_that_is_gone_already_is_no_warning(tmp_path: Path):
    path = tmp_path / "context.json"
    path.write_bytes(b"{}")
    read = read_file(path)
    path.unlink()
    assert delete_after_reading(read) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux")
def test_a_file_that_cannot_be_deleted_is_a_warning():
    (warning,) = delete_after_reading(read_file(Path("/proc/sys/kernel/ostype")))
    assert warning.code == "context_not_deleted"
    assert warning.facts["reason"] in {"EPERM", "EACCES"}


class Drips(io.RawIOBase):
    """Gives one byte at a time, as a slow pipe does."""

    def __init__(self, data: bytes) -> None:
        self._left = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:
        return self._left.readinto(memoryview(buffer)[:1])


def test_a_stream_is_read_to_its_end():
    assert read_stdin(Drips(b'{"a": 1}')) == b'{"a": 1}'
    assert read_stdin(io.BytesIO(b"x" * MAX_BYTES)) == b"x" * MAX_BYTES


def test_a_stream_without_end_is_refused():
    with Path("/dev/zero").open("rb") as endless, pytest.raises(InputError) as caught:
        read_stdin(endless)
    assert (caught.value.code, caught.value.problems[0].field) == ("too_large", "--context-stdin")


def test_a_closed_stream_is_unreadable():
    stream = io.BytesIO(b"x")
    stream.close()
    with pytest.raises(ReadWriteError) as caught:
        read_stdin(stream)
    assert caught.value.code == "stdin_unreadable"
