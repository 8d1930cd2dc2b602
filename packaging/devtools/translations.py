"""Keeps resources/translations in step: `lupdate` finds the texts of the windows, `lrelease` compiles them.

Both files of a language are kept: `.ts` for translators, `.qm` for the program. The compiled one is not made
at installation, because `lrelease` comes with 90 MB of Qt and wants libraries that a server does not have.
"""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path

from devtools import environment
from devtools.console import ROOT, require

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")
PLURALS_ONLY = "en"  # the sources are English; only its plurals have forms to choose from
WINDOWS = ROOT / "app" / "tiep_launcher" / "desktop"

# What packages without Qt say in windows: (context, text), found by running them.
_TABLES = """
import json
from tiep_launcher.cli.texts import window_sources
print(json.dumps([["problems", text] for text in window_sources()]))
"""


def update(folder: Path = FOLDER) -> None:
    """Adds new texts to the `.ts` files in `folder`, drops those that are gone, and compiles them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tiep-launcher-texts-") as temporary:
        tables = Path(temporary) / "tables.py"
        tables.write_text(_tables(), encoding="utf-8", newline="\n")
        for language in (*LANGUAGES, PLURALS_ONLY):
            _find_texts(folder / f"tiep_launcher_{language}.ts", language, tables)
            compile_texts(folder / f"tiep_launcher_{language}.ts")


def compile_texts(source: Path) -> Path:
    """Compiles one `.ts` file to the `.qm` file beside it and returns that."""
    target = source.with_suffix(".qm")
    _qt("lrelease", "-silent", source, "-qm", target)
    return target


def _find_texts(target: Path, language: str, tables: Path) -> None:
    switches = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "py", "-warnings-are-errors"]
    # A guessed translation looks like a good one.
    switches += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    if language == PLURALS_ONLY:
        switches.append("-pluralonly")
    languages = ["-source-language", "en", "-target-language", language]
    _qt("lupdate", *switches, *languages, tables, WINDOWS, "-ts", target)


def _tables() -> str:
    listed = require([environment.PYTHON, "-c", _TABLES], "Listing the texts", env=_environment())
    marked = [f"QT_TRANSLATE_NOOP({json.dumps(c)}, {json.dumps(t)})\n" for c, t in json.loads(listed)]
    marked += [f'translate({json.dumps(c)}, {json.dumps(t)}, "", 1)\n' for c, t in _plurals()]
    return "".join(marked)


def _plurals() -> list[tuple[str, str]]:
    """Find context and text of each `translate` with `%n`.

    `lupdate` knows a plural by a number as the fourth argument; a name there it takes for the encoding that
    Qt 4 had in that place, and a call there makes it leave out the text.
    """
    found: set[tuple[str, str]] = set()
    for path in WINDOWS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_],
                ) if "%n" in text:
                    found.add((context, text))
                case _:
                    pass
    return sorted(found)


def _qt(tool: str, *arguments: str | Path) -> None:
    require([environment.program(f"pyside6-{tool}"), *arguments], tool, env=_environment())


def _environment() -> dict[str, str]:
    return environment.child_environment(LC_ALL="C.UTF-8")
