"""The virtual environment .venv, kept in step with the pinned requirement files and with resources/."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import sys
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Literal

from devtools import programs
from devtools.console import ROOT, SetupError, require, run_quietly, say

Kind = Literal["run", "dev"]

VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed.json"
PACKAGING = ROOT / "packaging"


def ensure(kind: Kind) -> None:
    """Makes or updates .venv: `run` holds what the program needs, `dev` the tools as well."""
    with _one_at_a_time():
        build_hook().stage_resources(ROOT)
        wanted = {name: _fingerprint(name) for name in ("run", "dev")}
        stamp = _read_stamp()
        if PYTHON.exists() and stamp.get("root") == str(ROOT) and stamp.get(kind) == wanted[kind]:
            return
        _make_venv(stamp)
        STAMP.unlink(missing_ok=True)
        _install(kind)
        covered = {"run": wanted["run"]} if kind == "run" else wanted
        new = STAMP.with_suffix(".new")
        new.write_text(json.dumps({"root": str(ROOT), **covered}), encoding="utf-8")
        new.replace(STAMP)


def program(name: str) -> Path:
    """Returns the path of a program that was installed into .venv."""
    return BIN / (f"{name}.exe" if os.name == "nt" else name)


def child_environment(**more: str) -> dict[str, str]:
    """Returns the environment for programs run from .venv: its programs first, byte code written."""
    dropped = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH"}
    env = {name: value for name, value in os.environ.items() if name.upper() not in dropped}
    env["VIRTUAL_ENV"] = str(VENV)
    env["PATH"] = os.pathsep.join([str(BIN), os.environ.get("PATH", os.defpath)])
    return env | more


def build_hook() -> ModuleType:
    """Loads packaging/build_hook.py: checkouts and wheels get their resources from the same function."""
    spec = importlib.util.spec_from_file_location("tiep_launcher_build_hook", PACKAGING / "build_hook.py")
    if spec is None or spec.loader is None:
        raise SetupError("packaging/build_hook.py cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def project_tables() -> dict[str, Any]:
    """Returns pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _fingerprint(kind: str) -> str:
    """Hashes everything that decides what an installed .venv looks like."""
    tables = project_tables()
    parts = [tables["build-system"], tables["project"], tables["dependency-groups"], tables["tool"]["hatch"]]
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode())
    for path in (
        PACKAGING / "requirements-build.txt",
        PACKAGING / f"requirements-{kind}.txt",
        PACKAGING / "build_hook.py",
        ROOT / "app" / "tiep_launcher" / "__init__.py",
    ):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _make_venv(stamp: dict[str, str]) -> None:
    """Makes .venv anew unless a working one of a good enough Python stands at this very place."""
    moved = stamp.get("root", str(ROOT)) != str(ROOT)
    if not moved and PYTHON.exists():
        probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
        if run_quietly([PYTHON, "-c", probe])[0] == 0:
            return
    if importlib.util.find_spec("ensurepip") is None:
        programs.provide_venv_module()
    version = ".".join(str(part) for part in sys.version_info[:3])
    say(f"Making .venv with Python {version}")
    require([sys.executable, "-m", "venv", "--clear", VENV], "Making .venv")


def _install(kind: Kind) -> None:
    """Installs the pinned requirements and the project itself, and nothing that is not pinned."""
    say(f"Installing pinned requirements ({'with the tools' if kind == 'dev' else 'to run the program'})")
    pinned = ["--require-hashes", "--only-binary=:all:", "--no-deps"]
    for name in ("build", kind):
        _pip("install", *pinned, "-r", str(PACKAGING / f"requirements-{name}.txt"))
    _pip("install", "--no-build-isolation", "--no-deps", "-e", str(ROOT))
    if kind == "dev":
        _remove_the_unpinned()
    _pip("check")


def _remove_the_unpinned() -> None:
    """Uninstalls what no requirement file names (any more), so that nothing works here by accident."""
    files = [PACKAGING / f"requirements-{name}.txt" for name in ("build", "dev")]
    named = {"tiep-launcher"}
    for path in files:
        named |= set(re.findall(r"(?m)^([a-z0-9-]+)==", path.read_text(encoding="utf-8")))
    code = "import importlib.metadata as m; print(*(d.metadata['Name'] for d in m.distributions()))"
    listed = require([PYTHON, "-I", "-c", code], "Listing the installed packages").split()
    names = {re.sub(r"[-_.]+", "-", name).lower() for name in listed}
    if surplus := sorted(names - named):
        _pip("uninstall", "--yes", *surplus)


def _pip(command: str, *arguments: str) -> str:
    switches = ["--quiet", "--no-input", "--disable-pip-version-check"]
    if command in {"install", "uninstall"} and os.name != "nt":
        switches.append("--root-user-action=ignore")
    env = child_environment(PIP_REQUIRE_VIRTUALENV="0", PYTHONWARNINGS="ignore")
    return require([PYTHON, "-m", "pip", command, *switches, *arguments], f"pip {command}", env=env)


@contextmanager
def _one_at_a_time() -> Generator[None]:
    """Lets one set-up work on .venv at a time; the others wait and then find it done."""
    path = ROOT / "build" / "dev.lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("ab") as handle:
        if not _try_lock(handle, wait=False):
            say("Another set-up is at work on .venv; waiting for it")
            while not _try_lock(handle, wait=True):
                pass
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: BinaryIO, *, wait: bool) -> bool:
        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: BinaryIO, *, wait: bool) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
