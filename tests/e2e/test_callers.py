"""The sample caller in Python, as a HIS vendor runs it."""

import json
import subprocess
import sys
from pathlib import Path

from tests.e2e.desk import Desk, Sandbox

CALLER = Path(__file__).resolve().parents[2] / "docs/his/callers/open_visit.py"


def test_the_python_caller_gets_the_report_or_says_why_not(desk: Desk, sandbox: Sandbox):
    arguments = ["patient-123", "John Smith", "visit-456", "doctor-123", "anamnesis"]
    folder = desk.home / "bin"
    folder.mkdir()
    program = folder / "tiep-launcher"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tiep_launcher "$@"\n')
    program.chmod(0o700)
    environ = {**desk.environ, "PATH": f"{folder}:{desk.environ['PATH']}"}
    command = [sys.executable, str(CALLER), *arguments]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        opened = desk.wait_opened()
        answers = {"reason": "Husten", "pain-level": 2}
        sandbox.press("save", opened["session_id"], answers=answers, context=opened["context"])
        out, err = process.communicate(timeout=60)
    assert json.loads(out) == answers, err
    command[-1] = "no-such-form"
    done = subprocess.run(command, env=environ, capture_output=True, timeout=60, check=False)
    assert b"exit code 66" in done.stderr
