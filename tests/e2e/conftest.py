"""A desk with a real Secret Service and no display."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import KEY, Desk, Sandbox, desk_environment, sandbox_process


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/e2e" in str(item.path):
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.timeout(240))


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A D-Bus session of its own with an unlocked gnome-keyring on it."""
    home = tmp_path_factory.mktemp("bus-home")
    runtime = tmp_path_factory.mktemp("bus-runtime")
    runtime.chmod(0o700)
    environ = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environ,
    )
    keyring: subprocess.Popen[bytes] | None = None
    try:
        assert daemon.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environ,
        )
        assert keyring.stdin is not None
        assert keyring.stdout is not None
        keyring.stdin.write(b"test password")
        keyring.stdin.close()
        keyring.stdout.readline()  # it prints its control folder once it answers
        del environ["PATH"], environ["HOME"]
        yield environ
    finally:
        for process in (keyring, daemon):
            if process is not None:
                process.terminate()
                process.wait(10)
                if process.stdout is not None:
                    process.stdout.close()


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with sandbox_process(tmp_path) as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[Desk]:
    """A desk whose facility key was entered by ``secret set``."""
    home = tmp_path / "home"
    home.mkdir()
    made = Desk(home, desk_environment(home, sandbox.url, bus))
    try:
        done = made.run("secret", "set", "api-key", "--from-stdin", stdin=f"{KEY}\n".encode())
        assert done.returncode == 0, done.stderr
        yield made
    finally:
        made.end()
        made.run("secret", "clear", "api-key")
