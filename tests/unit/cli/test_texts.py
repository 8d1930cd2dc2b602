"""Every code that the program can raise has a sentence for people, and the sentence's facts exist."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import tiep_launcher
from tiep_launcher.cli.texts import TEXTS, text_of
from tiep_launcher.domain.errors import Problem

ROOT = Path(tiep_launcher.__file__).parent
# Calls whose first argument is a code; private helpers pass one on.
MAKERS = {
    "Problem",
    "of",
    "no_answer",
    "WrongValueError",
    "_UnfitError",
    "_problem",
    "_refused",
    "_set_aside",
    "_error",
    "translated",
}
# The sandbox speaks for the vendor; these two are names inside a fact or of a fallback.
NOT_PROGRAM = ("sandbox",)
CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+|ambiguous|empty|internal|conflict", re.ASCII)


def codes() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.rglob("*.py")):
        if path.relative_to(ROOT).parts[0] in NOT_PROGRAM:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if maker not in MAKERS:
                continue
            for part in ast.walk(node.args[0]):
                if (
                    isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and CODE.fullmatch(part.value)
                ):
                    yield part.value, path


def test_every_code_has_a_text():
    found = dict(codes())
    assert len(found) > 100
    assert not {code: path.name for code, path in found.items() if code not in TEXTS}


def test_every_text_is_of_a_code():
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in ROOT.rglob("*.py")
        if path.parent.name != "cli" or not path.name.endswith("texts.py")
    )
    assert not [code for code in TEXTS if f'"{code}"' not in source]


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_a_text_says_what_happened_in_a_sentence_without_shouting(code: str):
    text = TEXTS[code]
    assert text.message
    assert text.message[0].isupper() or text.message.startswith(("correlate", "browser_command", "{count}"))
    assert "!" not in text.message + text.hint


def test_facts_are_filled_in_and_a_missing_one_breaks_nothing():
    assert "7" in text_of(Problem("too_long", None, {"limit": 7})).message
    for code, text in TEXTS.items():
        names = [name for _, name, _, _ in string.Formatter().parse(text.message + text.hint) if name]
        assert all(
            f"({name})" in text_of(Problem(code)).message + text_of(Problem(code)).hint for name in names
        )


def test_an_unknown_code_still_says_something():
    assert text_of(Problem("something_new")).message == "something new"
