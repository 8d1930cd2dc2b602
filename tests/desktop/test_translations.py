"""The translations are complete, agree with their sources, and are in step with the code."""

import ast
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
WINDOWS = ROOT / "app" / "tiep_launcher" / "desktop"
LANGUAGES = ("ar", "de", "es", "fr")
PLURAL_FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "en": 2}

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_LETTER = re.compile(r"[^\W\d_]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")


def messages(language: str) -> Iterator[tuple[str, ET.Element]]:
    """Context and message of everything that is to be translated."""
    for context in ET.parse(FOLDER / f"tiep_launcher_{language}.ts").iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def written(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def faults(language: str, source: str, text: str, *, is_plural: bool) -> list[str]:
    found: list[str] = []
    if not text:
        return ["is empty"]
    wanted, used = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(text))
    if is_plural and "%n" not in used:
        wanted.pop("%n", None)  # "two reports" needs no number
    if wanted != used:
        found.append(f"has {sorted(used)} for {sorted(wanted)}")
    if source.count("&") != text.count("&"):
        found.append("has another number of accelerators")
    if source == source.strip() and (text != text.strip() or "  " in text):
        found.append("has blanks that nobody sees")
    if "!" in text:
        found.append("shouts")
    ends = [end for end in ("…", ":", ".") if source.endswith(end) and not text.endswith(end)]
    found += [f"does not end with {end}" for end in ends]
    # A label that begins with another script is written in that script's direction as a whole.
    letters = _LETTER.findall(_PLACEHOLDER.sub("", text))
    if language == "ar" and any(map(_ARABIC.match, letters)) and not _ARABIC.match(letters[0]):
        found.append("does not begin in Arabic")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_agrees_with_its_source(language: str):
    problems: list[str] = []
    for context, message in messages(language):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        is_plural = message.get("numerus") == "yes"
        where = f"{context}: {source}"
        if translation.get("type") is not None:
            problems.append(f"{where}: is {translation.get('type')}")
            continue
        forms = written(message)
        if is_plural and len(forms) != PLURAL_FORMS[language]:
            problems.append(f"{where}: has {len(forms)} plural forms")
        if "%n" in source and not is_plural:
            problems.append(f"{where}: has no plural forms")
        problems += [
            f"{where}: “{form}” {fault}"
            for form in forms
            for fault in faults(language, source, form, is_plural=is_plural)
        ]
    assert not problems, "\n".join(problems)


def test_english_has_its_plurals():
    forms = {message.findtext("source", ""): written(message) for _, message in messages("en")}
    plurals = {m.findtext("source", "") for _, m in messages("de") if m.get("numerus") == "yes"}
    assert set(forms) == plurals
    assert all(all(pair) and len(pair) == PLURAL_FORMS["en"] for pair in forms.values())


def test_one_english_text_is_called_the_same_everywhere():
    """A button that has one name in the panel must not have another in the main window."""
    known: dict[tuple[str, str], set[str]] = {}
    for language in LANGUAGES:
        for _, message in messages(language):
            plain = message.findtext("source", "").replace("&", "")
            known.setdefault((language, plain), set()).add(written(message)[0].replace("&", ""))
    differing = {key: forms for key, forms in known.items() if len(forms) > 1}
    assert not differing, "\n".join(f"{key}: {forms}" for key, forms in differing.items())


def test_the_files_are_what_the_command_makes_of_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    from devtools import translations

    shutil.copytree(FOLDER, tmp_path / "translations")
    translations.update(tmp_path / "translations")
    changed = [
        path.name
        for path in sorted((tmp_path / "translations").iterdir())
        if path.read_bytes() != (FOLDER / path.name).read_bytes()
    ]
    for name in [name for name in sys.modules if name.partition(".")[0] == "devtools"]:
        del sys.modules[name]
    assert changed == [], "run packaging/dev.py translations"


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_every_text_is_written_where_the_tools_find_it():
    """``tr`` and ``translate`` with a literal; else through ``translating`` with a marked one."""
    known = {(context, message.findtext("source", "")) for context, message in messages("de")}
    sources = {source for _, source in known}
    problems: list[str] = []
    for path in WINDOWS.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        problems += [
            f"{path.name}:{call.lineno} {ast.unparse(call)}"
            for call in calls(tree, "tr")
            if not is_text(call.args[0]) or ast.literal_eval(call.args[0]) not in sources
        ]
        passing_on = {
            function.name: function
            for function in ast.walk(tree)
            if isinstance(function, ast.FunctionDef)
            for call in calls(function, "translate")
            if len(call.args) > 1 and not is_text(call.args[1])
        }
        problems += [
            f"{path.name}:{call.lineno} {ast.unparse(call)}"
            for call in calls(tree, "translate", "QT_TRANSLATE_NOOP")
            if len(call.args) > 1 and all(map(is_text, call.args[:2]))
            if (ast.literal_eval(call.args[0]), ast.literal_eval(call.args[1])) not in known
        ]
        problems += [
            f"{path.name}:{call.lineno} {ast.unparse(call)}"
            for call in calls(tree, *passing_on)
            if call.args and is_text(call.args[0])
        ]
    assert not problems, "\n".join(problems)
