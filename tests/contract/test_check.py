"""``check`` as a process: it ends as a launch would, and names why."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.contract.running_program import running_program
from tests.e2e.desk import Sandbox, sandbox_process

from tiep_launcher.desktop.embedded.engine import Engine, is_installed


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_process(tmp_path_factory.mktemp("sandbox")) as running:
        yield running


def check(home: Path, url: str, *arguments: str, **changed: str) -> tuple[int, dict[str, Any]]:
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TIEP_LAUNCHER_HOME": str(home / "launcher"),
        "TIEP_LAUNCHER_API_KEY": "sandbox-facility-key",
        "TIEP_LAUNCHER_API_URL": url,
        "TIEP_LAUNCHER_APP_URL": f"{url}/",
        "TIEP_LAUNCHER_BROWSER_COMMAND": "true",
        **changed,
    }
    command = [sys.executable, "-m", "tiep_launcher", "check", "--json", *arguments]
    done = subprocess.run(command, capture_output=True, env=environ, cwd=home, timeout=60, check=False)
    answer = json.loads(done.stdout)
    assert done.returncode == answer["exit_code"], done.stderr
    return done.returncode, answer


def found(answer: dict[str, Any], group: str) -> set[tuple[str, str | None]]:
    return {(row["result"], row["code"]) for row in answer["data"]["checks"] if row["group"] == group}


def test_a_good_set_up_is_good_and_nothing_is_launched(tmp_path: Path, sandbox: Sandbox):
    before = len(sandbox.state()["sessions"])
    status, answer = check(tmp_path, sandbox.url)
    assert (status, answer["errors"]) == (0, [])
    assert found(answer, "api") == found(answer, "key") == found(answer, "browser") == {("ok", None)}
    assert found(answer, "forms") == {("ok", None)}
    assert len(sandbox.state()["sessions"]) == before


def test_warnings_count_only_when_asked_for(tmp_path: Path, sandbox: Sandbox):
    missing = str(tmp_path / "missing")
    status, answer = check(tmp_path, sandbox.url, "--strict", TIEP_LAUNCHER_RESULT_DIR=missing)
    assert status == 10
    assert ("warning", "check_folder_missing") in found(answer, "folders")


@pytest.mark.parametrize(
    ("changed", "status", "code"),
    [
        ({"TIEP_LAUNCHER_API_KEY": "another-key"}, 77, "key_rejected"),
        ({"TIEP_LAUNCHER_DEFAULT_FORM": "no-such-form"}, 66, "form_unknown"),
        ({"TIEP_LAUNCHER_BROWSER_COMMAND": "no-such-browser"}, 69, "browser_missing"),
        ({"TIEP_LAUNCHER_FORMS_DIR": "/no/such/folder"}, 78, "forms_dir_unreadable"),
    ],
)
def test_it_ends_as_a_launch_would(
    tmp_path: Path, sandbox: Sandbox, changed: dict[str, str], status: int, code: str
):
    ended, answer = check(tmp_path, sandbox.url, **changed)
    assert (ended, [error["code"] for error in answer["errors"]]) == (status, [code])


def test_a_form_that_is_not_the_default_is_only_warned_of(tmp_path: Path, sandbox: Sandbox):
    (tmp_path / "broken.json").write_text("[]")
    ended, answer = check(tmp_path, sandbox.url, TIEP_LAUNCHER_FORMS_DIR=str(tmp_path))
    assert ended == 0
    assert found(answer, "forms") == {("ok", None), ("warning", "form_unreadable")}
    changed = {"TIEP_LAUNCHER_FORMS_DIR": str(tmp_path), "TIEP_LAUNCHER_DEFAULT_FORM": "broken"}
    assert check(tmp_path, sandbox.url, **changed)[0] == 65


def test_a_port_where_nobody_listens_is_no_answer_and_not_tried_offline(tmp_path: Path):
    status, answer = check(tmp_path, "http://127.0.0.1:9")
    assert status == 75
    assert {result for result, _ in found(answer, "api")} == {"failed"}
    status, answer = check(tmp_path, "http://127.0.0.1:9", "--offline")
    assert status == 0
    assert found(answer, "api") == {("not_tested", "check_offline")}


def test_where_the_sandbox_of_the_embedded_view_cannot_work_it_says_so(tmp_path: Path):
    _, answer = check(tmp_path, "http://127.0.0.1:9", "--offline", TIEP_LAUNCHER_VIEW="embedded")
    code = "embedded_view_no_sandbox" if is_installed() else "embedded_view_missing"
    works = is_installed() and Engine().has_sandbox()
    assert found(answer, "embedded") == {("ok", None) if works else ("warning", code)}


def test_the_running_program_checks_itself():
    with running_program() as program:
        answer = json.loads(program.run("check", "--json", "--offline").stdout)
    assert answer["data"]["running"]
    assert found(answer, "key") == {("ok", None)}
