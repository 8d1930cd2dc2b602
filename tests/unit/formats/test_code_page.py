"""Letters that a code page lacks are spelled plainly, and nothing changes unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.formats.code_page import encode_plainly


@pytest.mark.parametrize(
    ("text", "codec", "written"),
    [
        ("Müller – 37,5 °C", "cp1252", "Müller – 37,5 °C"),
        ("Müller – 37,5 °C", "cp437", "Müller - 37,5 °C"),
        ("Müller", "ascii", "Mueller"),
        ("Łukasz Ďurčo", "cp1252", "Lukasz Durco"),
        ("„so“ … 5 € ≥ 3", "ascii", '"so" ... 5 EUR >= 3'),
        ("ﬁn \u0130ı", "ascii", "fin Ii"),
        ("علي", "cp1252", "???"),
        ("Mu\u0308ller", "cp437", "Müller"),
    ],
)
def test_what_is_lacking_is_spelled_plainly(text: str, codec: str, written: str):
    assert encode_plainly(text, codec, {}).decode(codec) == written


@given(st.text(), st.sampled_from(["ascii", "cp437", "cp1252"]))
def test_every_change_is_told(text: str, codec: str):
    replaced: dict[str, str] = {}
    written = encode_plainly(text, codec, replaced).decode(codec)
    if not replaced:
        assert encode_plainly(written, codec, {}) == encode_plainly(text, codec, {})
    assert all(len(letter) == 1 and instead.isascii() for letter, instead in replaced.items())
    assert encode_plainly(written, codec, again := {}).decode(codec) == written
    assert not again
