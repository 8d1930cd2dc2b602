"""Combinations of keys: what is understood, what nobody may take, and that one is written as it is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.shortcut import Modifier, Shortcut, parse_shortcut


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ctrl+Alt+T", "Ctrl+Alt+T"),
        ("alt + control + t", "Ctrl+Alt+T"),
        ("Super+Space", "Meta+Space"),
        ("Shift+F9", "Shift+F9"),
        ("f12", "F12"),
        ("Ctrl+Shift+7", "Ctrl+Shift+7"),
    ],
)
def test_it_is_read_as_people_write_it(text: str, written: str):
    assert str(parse_shortcut(text)) == written


@pytest.mark.parametrize(
    "text",
    ["", "T", "Shift+T", "Space", "Ctrl", "Ctrl+", "Ctrl+Alt", "Ctrl+ü", "Hyper+T", "Ctrl+F13", "Ctrl++T"],
)
def test_what_is_needed_for_writing_or_unknown_is_none(text: str):
    assert parse_shortcut(text) is None


@given(st.text(max_size=20))
def test_anything_is_a_shortcut_that_is_written_as_it_is_read_or_none(text: str):
    found = parse_shortcut(text)
    assert found is None or parse_shortcut(str(found)) == found


@given(
    st.frozensets(st.sampled_from(Modifier), min_size=1).filter(lambda held: held != {Modifier.SHIFT}),
    st.sampled_from("AZ09"),
)
def test_every_combination_survives_being_written(held: frozenset[Modifier], key: str):
    shortcut = Shortcut(held, key)
    assert parse_shortcut(str(shortcut)) == shortcut
