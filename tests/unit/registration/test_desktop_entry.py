"""Desktop entries: arguments stay arguments, and what others wrote into the list of defaults stays."""

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.registration.desktop_entry import (
    default_of,
    desktop_entry,
    exec_line,
    value_of,
    with_default,
)

MIME = "x-scheme-handler/tiep-launcher"
OURS = "ours.desktop"
_PRINTABLE = st.text(st.characters(min_codepoint=32, exclude_characters="\x7f", codec="utf-8"), min_size=1)


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["/usr/bin/tiep-launcher", "--url"], "/usr/bin/tiep-launcher --url %u"),
        (["/opt/my tools/tiep"], '"/opt/my tools/tiep" %u'),
        (['a"b', "c`d", "$HOME", "e\\f"], '"a\\"b" "c\\`d" "\\$HOME" "e\\\\f" %u'),
        (["100%"], "100%% %u"),
    ],
)
def test_a_command_is_quoted(command: list[str], line: str):
    assert exec_line(command, field_code="%u") == line


@given(st.lists(_PRINTABLE, min_size=1))
def test_every_argument_stays_one(command: list[str]):
    line = value_of(desktop_entry({"Exec": exec_line(command)}), "Exec")
    assert line is not None
    # The specification's quoting is that of a shell's double quotes, which is what shlex reads.
    assert [
        word.replace("%%", "%") for word in shlex.split(line.replace("\\`", "`").replace("\\$", "$"))
    ] == command


@pytest.mark.parametrize("argument", ["a\nb", "a\0b", "a\x7f"])
def test_no_argument_adds_a_line(argument: str):
    with pytest.raises(ValueError, match=r"."):
        exec_line([argument])


def test_what_stands_in_the_list_of_defaults_stays():
    before = (
        "# mine\n[Added Associations]\n"
        f"{MIME}=other.desktop;\n\n[Default Applications]\ntext/html=browser.desktop\n{MIME}=old.desktop\n"
    )
    after = with_default(before, MIME, OURS)
    assert after == before.replace(f"{MIME}=old.desktop\n", "").replace(
        "[Default Applications]\n", f"[Default Applications]\n{MIME}={OURS};\n"
    )
    assert default_of(after, MIME) == OURS
    assert with_default(after, MIME, None) == before.replace(f"{MIME}=old.desktop\n", "")


@pytest.mark.parametrize("before", ["", "[Added Associations]\nx/y=a.desktop\n"])
def test_a_missing_group_is_added(before: str):
    after = with_default(before, MIME, OURS)
    assert after.startswith(before)
    assert default_of(after, MIME) == OURS


@given(st.text(st.sampled_from("[]=;\nab x/") | st.characters(codec="utf-8")), st.booleans())
def test_any_list_can_be_changed(before: str, is_ours: bool):
    after = with_default(before, MIME, OURS if is_ours else None)
    assert default_of(after, MIME) == (OURS if is_ours else None)


def test_values_of_other_groups_do_not_count():
    entry = "[Desktop Entry]\nName = a\n[Desktop Action x]\nExec=b\n"
    assert (value_of(entry, "Name"), value_of(entry, "Exec")) == ("a", None)
