"""The pinned requirement files: names, versions, markers and hashes, nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from devtools import environment
from devtools.console import ROOT, SetupError, run_quietly, say

ALLOWED = re.compile(r"[a-z0-9-]+==[^\s;@/]+( ; [^@/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|")

# What the demo needs; the embedded view would take 160 MB more.
_DEMO_EXTRAS = ("desktop", "sandbox")


def lock(*, upgrade: bool, uv: Path | None = None) -> None:
    """Resolves for every supported system at once; keeps present versions unless told to upgrade."""
    dev, run, build = (environment.PACKAGING / f"requirements-{name}.txt" for name in ("dev", "run", "build"))
    tool = uv or environment.program("uv")
    newest = ["--upgrade"] if upgrade else []
    build_requires = "\n".join(["pip", *environment.project_tables()["build-system"]["requires"]])
    _resolve(tool, ["pyproject.toml", "--all-extras", "--group", "dev", *newest], dev)
    demo = [part for extra in _DEMO_EXTRAS for part in ("--extra", extra)]
    _resolve(tool, ["pyproject.toml", *demo, "-c", str(dev)], run)
    _resolve(tool, ["-", "-c", str(dev), *newest], build, text_in=build_requires)


def foreign_lines(text: str) -> list[str]:
    """Returns the lines of a requirement file that are neither a pinned name nor a hash."""
    return [line for line in text.splitlines() if not ALLOWED.fullmatch(line)]


def _resolve(uv: Path, inputs: list[str], target: Path, *, text_in: str = "") -> None:
    old = target.read_text(encoding="utf-8") if target.exists() else ""
    bare = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    scope = ["--no-config", "--no-build", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command = [uv, "pip", "compile", "--quiet", *bare, *scope, *inputs, "-o", target]
    code, output = run_quietly(command, env=environment.child_environment(), text_in=text_in)
    if code != 0:
        raise SetupError(f"{output.rstrip()}\n\nResolving {target.name} failed.")
    text = target.read_text(encoding="utf-8")
    if foreign := foreign_lines(text):
        target.write_text(old, encoding="utf-8", newline="\n")
        raise SetupError(f"{target.name} would hold more than names, versions and hashes: {foreign[0]!r}")
    count = len(re.findall(r"(?m)^[a-z]", text))
    say(f"{target.relative_to(ROOT)}: {count} pinned{'' if text != old else ', unchanged'}")
