"""A PostgreSQL server of our own, on a socket in a folder, without a network."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.e2e.desk import wait_until

_USER = "postgres"
_FOLDERS = (Path("/usr/lib/postgresql"), Path("/usr/lib"))


def _program(name: str) -> str:
    if found := shutil.which(name):
        return found
    found = sorted(path for folder in _FOLDERS for path in folder.glob(f"*/bin/{name}"))
    assert found, f"{name} is missing"
    return str(found[-1])


def _as_server(command: Sequence[str]) -> list[str]:
    """The server refuses to run as root."""
    return ["runuser", "-u", _USER, "--", *command] if os.getuid() == 0 else list(command)


class PostgreSql:
    """One server; `stop`, `kill` and `start` at will."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._databases = 0
        folder.mkdir(mode=0o700)
        if os.getuid() == 0:
            shutil.chown(folder, _USER)
        self._run("initdb", "-D", str(folder / "data"), "-A", "trust", "-U", _USER, "-E", "UTF8", "--no-sync")
        self.start()

    def start(self) -> None:
        # The tests that cut the power use SQLite; here only what clients see counts.
        options = f"-c listen_addresses='' -c unix_socket_directories={self._folder} -c fsync=off"
        data = str(self._folder / "data")
        self._run("pg_ctl", "-D", data, "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-w", "-m", "fast", "stop")

    def kill(self) -> None:
        """End it as a power cut would; connections break."""
        main = int((self._folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        self._run("pg_ctl", "kill", "KILL", str(main))
        wait_until(lambda: not Path(f"/proc/{main}").exists(), what="the end of the server")

    def new_database(self) -> str:
        """Make an empty database and return its address."""
        self._databases += 1
        name = f"gateway{self._databases}"
        self._run("createdb", "-h", str(self._folder), "-U", _USER, name)
        return f"postgresql://{_USER}@/{name}?host={self._folder}"

    def _run(self, program: str, *arguments: str) -> None:
        command = _as_server([_program(program), *arguments])
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, cwd="/")
        assert done.returncode == 0, done.stderr


@contextlib.contextmanager
def postgresql_server(folder: Path) -> Iterator[PostgreSql]:
    server = PostgreSql(folder)
    try:
        yield server
    finally:
        with contextlib.suppress(AssertionError):
            server.stop()
