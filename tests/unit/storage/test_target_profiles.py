"""Target profiles from files: the site's before the shipped ones, read strictly, everything wrong named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.delivery.characters import is_writable
from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.domain.target_profile import PLAIN, CharacterSet, CodedAs, LineEnd, TargetProfile
from tiep_launcher.storage.target_profile_file import parse_profile
from tiep_launcher.storage.target_profiles import TargetProfiles

SHIPPED = ("ascii-german", "dos", "latin1", "short-fields", "windows")


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_profiles_can_be_used(name: str):
    profile = TargetProfiles().get(name)
    assert profile.title
    assert profile.line_end is LineEnd.CRLF
    for wanted in profile.replacements.values():
        assert is_writable(wanted, profile.character_set.value)


def test_without_a_name_nothing_is_changed():
    assert TargetProfiles("/nowhere").get(None) == PLAIN
    assert TargetProfiles().names() == SHIPPED


def test_everything_in_a_file_is_taken(tmp_path: Path):
    (tmp_path / "our-his.toml").write_text(
        """
        title = "Größe"
        character_set = "cp437"
        line_end = "lf"
        max_line_length = 80
        max_field_length = 990
        coded_answers = "code"
        copies_label = true
        header = "{name} *{birth_date}"
        field_order = ["/reason", "Diagnosis"]
        [replacements]
        "→" = "=>"
        "\\t" = "    "
        """,
        "utf-8-sig",
    )
    profiles = TargetProfiles(str(tmp_path))
    assert profiles.names() == tuple(sorted((*SHIPPED, "our-his")))
    assert profiles.get("our-his") == TargetProfile(
        name="our-his",
        title="Größe",
        character_set=CharacterSet.CP437,
        line_end=LineEnd.LF,
        max_line_length=80,
        max_field_length=990,
        replacements={"→": "=>", "\t": "    "},
        coded_answers=CodedAs.CODE,
        copies_label=True,
        header="{name} *{birth_date}",
        field_order=("/reason", "Diagnosis"),
    )


def test_the_sites_file_wins_and_is_read_anew(tmp_path: Path):
    file = tmp_path / "windows.toml"
    profiles = TargetProfiles(str(tmp_path))
    for title in ("one", "two"):
        file.write_text(f'title = "{title}"')
        assert profiles.get("windows").title == title


def wrong(content: str | bytes) -> list[tuple[str, object, object]]:
    data = content.encode() if isinstance(content, str) else content
    with pytest.raises(ConfigurationError) as raised:
        parse_profile("x", data)
    return sorted(
        (problem.code, problem.facts.get("key"), problem.facts["reason"]) for problem in raised.value.problems
    )


@pytest.mark.parametrize(
    ("content", "key", "reason"),
    [
        ('character_set = "latin-9"', "character_set", "enum"),
        ('colour = "red"', "colour", "extra_forbidden"),
        ('"a b" = 1', "?", "extra_forbidden"),
        ("max_line_length = 19", "max_line_length", "greater_than_equal"),
        ("max_field_length = 39", "max_field_length", "greater_than_equal"),
        ('max_field_length = "100"', "max_field_length", "int_type"),
        ('copies_label = "yes"', "copies_label", "bool_type"),
        ('header = "{name} {surname}"', "header", "header_name_unknown"),
        ('header = "a\\nb"', "header", "control_characters"),
        ("field_order = [1]", "field_order", "string_type"),
        ('[replacements]\n"a" = 1', "replacements", "string_type"),
        ('[replacements]\n"" = "x"', "replacements", "string_too_short"),
        ('[replacements]\n"a" = "\\n"', "replacements", "replacement_has_controls"),
        ('[replacements]\n"a" = "aaaaaaaaaaaaaaaaa"', "replacements", "replacement_too_long"),
        (
            'character_set = "iso-8859-1"\n[replacements]\n"a" = "–"',
            "replacements",
            "replacement_not_in_set",
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_key(content: str, key: str, reason: str):
    assert wrong(content) == [("target_profile_wrong", key, reason)]


def test_everything_that_is_wrong_is_named_at_once():
    found = wrong('max_line_length = 1\ncolour = 1\nline_end = "cr"')
    assert [key for _, key, _ in found] == ["colour", "line_end", "max_line_length"]


@pytest.mark.parametrize("content", ["=", b"\xff", "a = 1\na = 2", "x = " + "[" * 9_000])
def test_what_is_no_toml_is_said(content: str | bytes):
    assert wrong(content) == [("target_profile_unreadable", None, "not_toml")]


def test_a_file_that_cannot_be_had_is_said(tmp_path: Path):
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "big.toml").write_text("#" * 70_000)
    for name, code in (
        ("folder", "target_profile_unreadable"),
        ("big", "target_profile_unreadable"),
        ("Windows", "target_profile_unknown"),
        ("../windows", "target_profile_unknown"),
    ):
        with pytest.raises(ConfigurationError) as raised:
            TargetProfiles(str(tmp_path)).get(name)
        assert raised.value.code == code


def test_a_folder_that_is_away_is_not_replaced_by_shipped_profiles(tmp_path: Path):
    profiles = TargetProfiles(str(tmp_path / "away"))
    for use in (profiles.names, lambda: profiles.get("windows")):
        with pytest.raises(ConfigurationError) as raised:
            use()
        assert raised.value.code == "target_profiles_dir_unreadable"


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_content_is_a_profile_or_an_error(content: bytes):
    try:
        profile = parse_profile("x", content)
    except ConfigurationError as error:
        codes = {problem.code for problem in error.problems}
    else:
        codes = set[str]()
        assert profile.name == "x"
    assert codes <= {"target_profile_unreadable", "target_profile_wrong"}
