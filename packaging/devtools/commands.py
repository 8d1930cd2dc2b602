"""The commands of packaging/dev.py."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from devtools import checks, environment, pins, programs, translations
from devtools.console import ROOT, SetupError, require, say


def run(argv: list[str], *, usage: str) -> int:
    """Runs one command line and returns the exit code."""
    if not argv or argv[0] in {"-h", "--help", "help"}:
        print(usage, end="")
        return 0 if argv else 2
    name, *arguments = argv
    command = COMMANDS.get(name)
    if command is None:
        say(f"Unknown command {name!r}.\n\n{usage}")
        return 2
    if name not in TAKES_ARGUMENTS and arguments:
        if arguments[0] in {"-h", "--help"}:
            print(usage, end="")
            return 0
        say(f"{name} takes no argument {arguments[0]!r}.")
        return 2
    try:
        return command(arguments)
    except SetupError as error:
        say(str(error))
    except PermissionError as error:
        say(f"No right to write {error.filename}: the checkout belongs to another user.")
    except KeyboardInterrupt:
        return 130
    return 1


def _test(arguments: list[str]) -> int:
    arguments = [_from_root(argument) for argument in arguments]
    on_paths = any(not argument.startswith("-") and _place(argument).exists() for argument in arguments)
    try:
        programs.provide("test")
    except SetupError as error:
        if not on_paths or os.environ.get("CI"):
            raise
        say(f"{error}\nGoing on: the chosen tests may do without.")
    environment.ensure("dev")
    failed = [] if on_paths else checks.static()
    failed += checks.pytest(arguments, whole=not arguments)
    if failed and not on_paths:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _place(argument: str) -> Path:
    return ROOT / argument.partition("::")[0]


def _from_root(argument: str) -> str:
    """Makes the path of a test relative to the checkout, where pytest runs."""
    path, separator, node = argument.partition("::")
    if argument.startswith("-") or not Path(path).exists():
        return argument
    return os.path.relpath(path, ROOT) + separator + node


def _check(_arguments: list[str]) -> int:
    environment.ensure("dev")
    failed = checks.static()
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _bench(arguments: list[str]) -> int:
    environment.ensure("dev")
    command = [str(environment.PYTHON), "-m", "tests.benchmarks", *arguments]
    env = environment.child_environment()
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode


def _soak(arguments: list[str]) -> int:
    failed = _bench(["soak", *arguments])
    env = environment.child_environment() | {"TIEP_TESTS_FULL": "1"}
    command = [str(environment.PYTHON), "-m", "pytest", "-q", "-s", "-m", "repeats", "-p", "no:randomly"]
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode or failed


def _pictures(arguments: list[str]) -> int:
    environment.ensure("dev")
    if arguments and not arguments[0].startswith("-"):
        arguments = [str(Path(arguments[0]).absolute()), *arguments[1:]]
    command = [str(environment.PYTHON), "-m", "tests.desktop.gallery", *arguments]
    env = environment.child_environment()
    return subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode


def _format(_arguments: list[str]) -> int:
    environment.ensure("dev")
    ruff, env = environment.program("ruff"), environment.child_environment()
    commands = ([ruff, "check", "--fix", "--quiet", "."], [ruff, "format", "."])
    return max([subprocess.run(command, cwd=ROOT, env=env, check=False).returncode for command in commands])


def _demo(arguments: list[str]) -> int:
    if not {"-h", "--help"}.intersection(arguments):
        programs.provide("demo")
    environment.ensure("run")
    command = [str(environment.program("tiep-launcher")), "demo", *arguments]
    env = environment.child_environment()
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, env)
    return subprocess.run(command, env=env, check=False).returncode


def _build(_arguments: list[str]) -> int:
    environment.ensure("run")
    for target in ("sdist", "wheel"):
        command = [environment.PYTHON, "-m", "hatchling", "build", "-t", target, "-d", "dist"]
        say(require(command, f"Building the {target}", env=environment.child_environment()).strip())
    return 0


def _translations(_arguments: list[str]) -> int:
    environment.ensure("dev")
    translations.update()
    environment.ensure("dev")  # brings what was compiled into the package
    return 0


def _lock(arguments: list[str]) -> int:
    if arguments not in ([], ["--upgrade"]):
        say("lock takes --upgrade or nothing.")
        return 2
    environment.ensure("dev")
    pins.lock(upgrade=bool(arguments))
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "test": _test,
    "check": _check,
    "format": _format,
    "bench": _bench,
    "soak": _soak,
    "pictures": _pictures,
    "demo": _demo,
    "build": _build,
    "translations": _translations,
    "lock": _lock,
}
TAKES_ARGUMENTS = {"test", "bench", "soak", "pictures", "demo", "lock"}
