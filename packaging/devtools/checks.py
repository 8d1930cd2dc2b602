"""The static checks, the test run, and the coverage that risky modules must reach."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from devtools import environment
from devtools.console import ROOT, run_quietly, say

STATIC = (
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("ruff check", ("ruff", "check", ".")),
    ("pyright", ("pyright",)),
    ("lint-imports", ("lint-imports",)),
    ("deptry", ("deptry", "app")),
)


def static() -> list[str]:
    """Runs every static check and returns the titles of those that failed."""
    failed: list[str] = []
    env = environment.child_environment(PYRIGHT_PYTHON_GLOBAL_NODE="0", PYRIGHT_PYTHON_IGNORE_WARNINGS="1")
    for title, (name, *arguments) in STATIC:
        start = time.monotonic()
        code, output = run_quietly([environment.program(name), *arguments], env=env)
        say(f"{title:<13} {'ok' if code == 0 else 'FAILED':<7} {time.monotonic() - start:5.1f} s")
        if code != 0:
            say(output.rstrip())
            failed.append(title)
    return failed


def pytest(arguments: list[str], *, whole: bool) -> list[str]:
    """Runs pytest, with coverage floors if it is the whole suite; returns the titles of what failed."""
    command = [str(environment.PYTHON), "-m", "pytest", *arguments]
    with tempfile.TemporaryDirectory(prefix="tiep-launcher-tests-", ignore_cleanup_errors=True) as folder:
        report = Path(folder) / "coverage.json"
        env = environment.child_environment(COVERAGE_FILE=str(Path(folder) / "coverage"))
        if whole:
            command += [*_workers(), "--cov", "--cov-report=", f"--cov-report=json:{report}"]
        say(f"pytest {' '.join(command[3:])}".rstrip())
        code = subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode
        below = _below_floor(report) if whole and code == 0 else []
    for line in below:
        say(line)
    return [*(["pytest"] if code else []), *(["coverage"] if below else [])]


def _workers() -> list[str]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return ["-n", str(min(cores, 8))] if cores > 1 else []


def _below_floor(report: Path) -> list[str]:
    """Compares lines and branches covered with [tool.tiep.coverage-floors], module by module."""
    floors: dict[str, float] = environment.project_tables()["tool"]["tiep"]["coverage-floors"]
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    problems: list[str] = []
    for module, floor in floors.items():
        place = "app/" + module.replace(".", "/")
        covered = total = 0
        for name, entry in files.items():
            path = name.replace("\\", "/")
            if path == f"{place}.py" or path.startswith(f"{place}/"):
                counts = entry["summary"]
                covered += counts["covered_lines"] + counts["covered_branches"]
                total += counts["num_statements"] + counts["num_branches"]
        reached = 100 * covered / total if total else 0.0
        if reached < floor:
            problems.append(f"coverage of {module} is {reached:.1f} %, below its floor of {floor} %")
    return problems
