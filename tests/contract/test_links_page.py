"""The page about references, links and dropped files tells the truth."""

import re
from pathlib import Path

from tiep_launcher.intake import context_folder, drop_folder, link
from tiep_launcher.intake.link import Link, parse_link
from tiep_launcher.services import links

PAGE = (Path(__file__).resolve().parents[2] / "docs/his/links.md").read_text("utf-8")
WORDS = " ".join(PAGE.split())


def test_every_link_on_the_page_is_one():
    spelled = re.findall(r"^(tiep-launcher:\S+)$", PAGE, re.MULTILINE)
    assert {parse_link(text) for text in spelled} == {Link(ref="ID")}
    assert len(spelled) == 3
    (href,) = re.findall(r'href="([^"]+)"', PAGE)
    ref = parse_link(href).ref
    assert ref is not None
    assert len(ref) >= context_folder.UNGUESSABLE_LENGTH


def test_every_part_of_a_link_is_on_the_page():
    rows = re.findall(r"^\| (`[^|]+) \|", PAGE, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == link._KEYS


def test_the_limits_are_the_programs():
    for words in (
        f"at most {context_folder.FRESH_S / 60:.0f} minutes old",
        f"at least {context_folder.UNGUESSABLE_LENGTH} characters",
        f"more than {drop_folder.TOO_OLD_S / 60:.0f} minutes",
        f"`{drop_folder.CLAIMED}`",
        f"`{drop_folder.FAILED}`",
        f"`{drop_folder.DONE}`",
        "after five of them within a minute",
    ):
        assert words in WORDS
    assert (links._GUESSES, links._WITHIN_S, drop_folder.SETTLED_S) == (5, 60.0, 1.0)
    for ending in (*drop_folder._TEMPORARY_STARTS, *drop_folder._TEMPORARY_ENDS):
        assert f"`{ending}`" in WORDS
