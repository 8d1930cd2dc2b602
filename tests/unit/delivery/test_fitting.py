"""Any text through any profile: either unchanged, or every change is listed; and limits always hold."""

from types import MappingProxyType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tiep_launcher.delivery.characters import STAND_INS, is_writable
from tiep_launcher.delivery.fitting import fit
from tiep_launcher.domain.target_profile import (
    MAX_REPLACEMENT,
    MIN_FIELD_LENGTH,
    MIN_LINE_LENGTH,
    ChangeKind,
    CharacterSet,
    FittedText,
    LineEnd,
    Piece,
    TargetProfile,
    line_end_of,
)

CLINICAL = (
    "≥≤µμ°½¼10⁹⁻³²₂–—•→“”’…ßäÖéŁ\u0301\u0308\u00a0\u202e\ufe0f✓βΩ☺عم漢😀\x1b\x00\x85\u2028\ud800\r\n\t \v"
)
TEXTS = st.text(
    st.one_of(
        st.sampled_from(CLINICAL),
        st.characters(),
        st.characters(categories=["Cs"]),
        st.sampled_from("abc 12\n"),
    )
)


@st.composite
def profiles(draw: st.DrawFn) -> TargetProfile:
    character_set = draw(st.sampled_from(CharacterSet))
    written = st.text(st.sampled_from("ab >=-/"), max_size=MAX_REPLACEMENT)
    keys = st.text(st.sampled_from(f"{CLINICAL}a"), min_size=1, max_size=3)
    return TargetProfile(
        name="any",
        character_set=character_set,
        line_end=draw(st.none() | st.sampled_from(LineEnd)),
        max_line_length=draw(st.none() | st.integers(MIN_LINE_LENGTH, 90)),
        max_field_length=draw(st.none() | st.integers(MIN_FIELD_LENGTH, 200)),
        replacements=MappingProxyType(draw(st.dictionaries(keys, written, max_size=4))),
    )


def length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, profiles(), st.booleans())
@example("1\n" * 400, TargetProfile(name="x", max_field_length=40, max_line_length=20), True)
@example("x" * 5_000, TargetProfile(name="x", max_field_length=40), True)
@example("a" + "\u0301" * 200, TargetProfile(name="x", character_set=CharacterSet.ASCII), True)
@example(
    "ب" + "\u0301" * 99, TargetProfile(name="x", character_set=CharacterSet.ASCII, max_line_length=20), True
)
@example("¹" * 99, TargetProfile(name="x", character_set=CharacterSet.CP437, max_line_length=20), True)
def test_every_change_is_listed_and_limits_hold(text: str, profile: TargetProfile, is_parted: bool):
    fitted = fit(text, profile, is_parted=is_parted)
    pieces = [piece for part in fitted.parts for piece in part]

    assert "".join(piece.before for piece in pieces) == text  # nothing is lost without standing in a piece
    assert all((piece.before == piece.after) == (piece.change is None) for piece in pieces)
    assert fitted.parts

    line_end = line_end_of(profile).characters
    for number in range(len(fitted.parts)):
        arriving = fitted.text(number)
        assert is_writable(arriving, profile.character_set.value)
        lines = arriving.split(line_end)
        assert not any(end in line for line in lines for end in "\r\n\v\f\x85\x1b\x00")
        if profile.max_line_length is not None:
            assert max(map(length, lines)) <= profile.max_line_length
        if profile.max_field_length is not None and is_parted:
            assert length(arriving) <= profile.max_field_length
        if len(fitted.parts) > 1:
            assert arriving.endswith(f"({number + 1}/{len(fitted.parts)})")
    if not is_parted:
        assert len(fitted.parts) == 1


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029")))
def test_without_limits_and_with_every_character_nothing_changes(text: str):
    fitted = fit(text, TargetProfile(name="x"))
    assert fitted.text() == text
    assert not list(fitted.changes())


def arriving(text: str, **profile: object) -> str:
    return fit(text, TargetProfile(name="x", line_end=LineEnd.LF, **profile)).text()  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("text", "windows_1252", "cp437", "ascii_"),
    [
        ("RR ≥ 140", "RR >= 140", "RR ≥ 140", "RR >= 140"),
        ("25 µg", "25 µg", "25 µg", "25 mcg"),
        ("25 μg", "25 µg", "25 µg", "25 mcg"),  # the Greek letter, which looks the same
        ("10⁹/l", "10^9/l", "10^9/l", "10^9/l"),
        ("10¹⁰", "10^10", "10^10", "10^10"),  # half of this number is in Windows-1252
        ("10⁻³ m²", "10^-3 m²", "10^-3 m²", "10^-3 m^2"),
        ("1½ Tabletten", "1½ Tabletten", "1½ Tabletten", "1 1/2 Tabletten"),
        ("½", "½", "½", "1/2"),
        ("1⅓", "1 1/3", "1 1/3", "1 1/3"),
        ("38,5 °C", "38,5 °C", "38,5 °C", "38,5  deg C"),
        ("„Müller“ – ja", "„Müller“ – ja", '"Müller" - ja', '"Muller" - ja'),
        ("β-Blocker", "beta-Blocker", "beta-Blocker", "beta-Blocker"),
        ("Łódź, Škoda", "Lódz, Škoda", "Lódz, Skoda", "Lodz, Skoda"),
        ("e\u0301 a\u030c", "é a", "é a", "e a"),
        ("✔\ufe0f ok", "[x] ok", "[x] ok", "[x] ok"),
        ("عمر", "<U+0639><U+0645><U+0631>", "<U+0639><U+0645><U+0631>", "<U+0639><U+0645><U+0631>"),
        ("😀", "<U+1F600>", "<U+1F600>", "<U+1F600>"),
    ],
)
def test_what_a_set_lacks_means_the_same(text: str, windows_1252: str, cp437: str, ascii_: str):
    assert arriving(text, character_set=CharacterSet.WINDOWS_1252) == windows_1252
    assert arriving(text, character_set=CharacterSet.CP437) == cp437
    assert arriving(text, character_set=CharacterSet.ASCII) == ascii_


@pytest.mark.parametrize("character", STAND_INS)
def test_every_stand_in_ends_in_ascii(character: str):
    written = arriving(character, character_set=CharacterSet.ASCII)
    assert written.isascii()
    assert "<U+" not in written


def test_the_sites_replacements_come_first_and_the_longest_wins():
    replacements = {"ß": "sz", "µg": "Mikrogramm", "µ": "my", "\n": " / ", "\t": "    "}
    assert arriving("ß 5 µg µl\ta\r\nb", replacements=replacements) == "sz 5 Mikrogramm myl    a / b"


def test_every_kind_of_change_says_what_it_is():
    profile = TargetProfile(
        name="x",
        character_set=CharacterSet.ASCII,
        line_end=LineEnd.CRLF,
        max_line_length=20,
        max_field_length=40,
    )
    fitted = fit("é\x07\nSchulterschmerz nach Tennis seit drei Wochen", profile)
    assert [fitted.text(number) for number in range(len(fitted.parts))] == [
        "e<U+0007>\r\nSchulterschmerz nach\r\n(1/2)",
        "Tennis seit drei\r\nWochen\r\n(2/2)",
    ]
    assert list(fitted.changes()) == [
        Piece("é", "e", ChangeKind.REPLACED),
        Piece("\x07", "<U+0007>", ChangeKind.MADE_VISIBLE),
        Piece("\n", "\r\n", ChangeKind.LINE_END),
        Piece(" ", "\r\n(1/2)", ChangeKind.PART_SPLIT),
        Piece(" ", "\r\n", ChangeKind.LINE_SPLIT),
        Piece("", "\r\n(2/2)", ChangeKind.PART_SPLIT),
    ]


def parts(fitted: FittedText) -> list[str]:
    return [fitted.text(number) for number in range(len(fitted.parts))]


def test_a_value_keeps_its_unit_and_a_word_its_letters():
    assert arriving("Nimmt täglich morgens 100 mg davon", max_line_length=25) == (
        "Nimmt täglich morgens\n100 mg davon"
    )
    assert arriving("Donaudampfschifffahrtsgesellschaft", max_line_length=20) == (
        "Donaudampfschifffahr\ntsgesellschaft"
    )


def test_parts_end_between_sections_where_they_can():
    text = "Grund: Schulter\nSeite: rechts\n\nBefund\n------\nHaut: o.B.\nReflexe: lebhaft\n"
    assert parts(fit(text, TargetProfile(name="x", line_end=LineEnd.LF, max_field_length=50))) == [
        "Grund: Schulter\nSeite: rechts\n (1/2)",
        "Befund\n------\nHaut: o.B.\nReflexe: lebhaft\n (2/2)",
    ]


def test_parts_end_where_lines_do():
    text = "Grund: Schulterschmerz\nSchmerz: 6\nBefund: Druckschmerz am Ansatz\n"
    assert parts(fit(text, TargetProfile(name="x", line_end=LineEnd.LF, max_field_length=45))) == [
        "Grund: Schulterschmerz\nSchmerz: 6 (1/2)",
        "Befund: Druckschmerz am Ansatz\n (2/2)",
    ]
