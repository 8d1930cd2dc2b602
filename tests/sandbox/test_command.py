"""The command, in a process of its own where it must run until a signal."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tiep_launcher.sandbox.command import run

START = "import sys; from tiep_launcher.sandbox.command import run; sys.exit(run(0, None, None, None))"


@pytest.mark.e2e
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_listens_and_ends_at_a_signal(number):
    process = subprocess.Popen(
        [sys.executable, "-c", START],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(run.__code__.co_filename).parents[2])},
    )
    with process:
        assert process.stdout is not None
        line, started = process.stdout.readline(), json.loads(process.stdout.readline())
        assert line == f"Sandbox listens on {started['url']}  key: {started['api_key']}\n"
        with urllib.request.urlopen(f"{started['url']}/sandbox/state") as answer:
            assert json.load(answer)["sessions"] == []
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_a_bad_script_is_65_with_every_problem(tmp_path, capsys):
    script = tmp_path / "script.json"
    script.write_text(
        '{"tokens": {}, "session": {"initial_status": 7}, "sessions": [{"kind": "status", "status": 200}]}'
    )
    assert run(0, script, None, None) == 65
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "tokens",
        "session.initial_status",
        "sessions[0].status",
    ]


def test_missing_files_are_66(tmp_path, capsys):
    assert run(0, tmp_path / "none.json", None, None) == 66
    assert run(0, None, "https://his.example.com/", tmp_path / "none") == 66
    assert "missing" in capsys.readouterr().err


def test_a_folder_is_no_file(tmp_path):
    assert run(0, tmp_path, None, None) == 74
    assert run(0, None, "https://his.example.com/", tmp_path) == 74


def test_a_webhook_needs_url_and_secret(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("short\n")
    assert run(0, None, "https://his.example.com/", None) == 64
    assert run(0, None, None, secret) == 64
    assert run(0, None, "https://his.example.com/", secret) == 65
    secret.write_bytes(b"\xff" * 20)
    assert run(0, None, "https://his.example.com/", secret) == 65


def test_a_taken_port_is_73(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert run(taken.getsockname()[1], None, None, None) == 73
    assert capsys.readouterr().out == ""
