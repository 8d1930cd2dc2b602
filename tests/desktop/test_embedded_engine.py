"""Nothing from outside reaches WebEngine, and it is not started where its sandbox does not work."""

import os
import subprocess

import pytest

from tiep_launcher.desktop.embedded import engine
from tiep_launcher.desktop.embedded.engine import Engine, forget_switches

DOORS = (
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINEPROCESS_PATH",
    "QTWEBENGINE_RESOURCES_PATH",
    "QTWEBENGINE_LOCALES_PATH",
    "QTWEBENGINE_DICTIONARIES_PATH",
    "qtwebengine_chromium_flags",
    "CHROME_DEVEL_SANDBOX",
    "CHROME_LOG_FILE",
    "SSLKEYLOGFILE",
    "BREAKPAD_DUMP_LOCATION",
)


def test_no_variable_opens_a_door():
    environ = {**dict.fromkeys(DOORS, "x"), "HOME": "/home/a", "QT_SCALE_FACTOR": "2"}
    forget_switches(environ)
    assert environ == {"HOME": "/home/a", "QT_SCALE_FACTOR": "2"}


def test_its_processes_get_no_key_and_no_switch_of_the_caller():
    environ = {
        **dict.fromkeys(DOORS, "--remote-debugging-port=9222"),
        "TIEP_LAUNCHER_API_KEY": "secret",
        "TIEP_LAUNCHER_HOME": "/tmp/x",
        "HOME": "/home/a",
    }
    Engine().prepare(environ)
    assert environ.pop("QTWEBENGINE_CHROMIUM_FLAGS") == "--log-level=3"
    assert environ.pop("QSG_RHI_DISABLE_DISK_CACHE") == "1"
    assert environ == {"HOME": "/home/a"}


def test_the_sandbox_is_on_unless_code_says_otherwise(monkeypatch: pytest.MonkeyPatch):
    assert Engine().is_sandboxed()
    for name in DOORS:
        monkeypatch.setenv(name, "--no-sandbox")
    assert Engine().is_sandboxed()
    assert not Engine(("--no-sandbox",)).is_sandboxed()
    assert Engine(("--no-sandbox",)).has_sandbox()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="speaks of root")
def test_root_has_no_sandbox():
    assert not Engine().has_sandbox()


@pytest.mark.parametrize(("status", "is_there"), [(0, True), (1, False)])
def test_the_sandbox_is_tried(monkeypatch: pytest.MonkeyPatch, tmp_path, status: int, is_there: bool):
    program = tmp_path / "unshare"
    program.write_text(f"#!/bin/sh\nexit {status}\n")
    program.chmod(0o755)
    monkeypatch.setattr(engine, "which", lambda name: str(tmp_path / name))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert Engine().has_sandbox() is is_there


def test_a_system_that_cannot_be_tried_has_no_sandbox(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(engine, "which", lambda _: None)
    assert not Engine().has_sandbox()


def test_a_trial_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch):
    def hang(*args: object, **more: object) -> None:
        raise subprocess.TimeoutExpired("unshare", 5)

    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(subprocess, "run", hang)
    assert not Engine().has_sandbox()
