"""GDT sets: written to the letter, and read as real systems write them."""

from collections.abc import Iterable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.gdt import Charset, looks_like_gdt, read_gdt, value_lines, write_gdt

FIELDS = [
    ("3000", "patient-123"),
    ("3101", "Müller"),
    ("3102", "Anna"),
    ("3103", "01101945"),
    ("8402", "ALLG01"),
    ("6200", "21112026"),
    ("6220", "Grund: Schulterschmerz nach Tennis"),
    ("6220", "Schmerz (0-10): 6"),
]
SAMPLE = """\
01380006310
014810000251
0178315PRAX_PVS
0178316TIEP_LNC
014921802.10
01092063
0203000patient-123
0153101Müller
0133102Anna
017310301101945
0158402ALLG01
017620021112026
0436220Grund: Schulterschmerz nach Tennis
0266220Schmerz (0-10): 6
""".replace("\n", "\r\n").encode("cp1252")


def written(*, charset: Charset = Charset.WINDOWS_1252) -> bytes:
    return write_gdt("6310", FIELDS, receiver="PRAX_PVS", sender="TIEP_LNC", charset=charset).data


def patient(name: bytes, *more: bytes) -> bytes:
    """A set with a name as it stands in some file, without lengths that are right."""
    return b"\r\n".join([b"01380006301", *more, b"01230001", b"0153101" + name, b""])


def values(data: bytes) -> list[tuple[str, str]]:
    return [(item.number, item.value) for item in read_gdt(data).fields]


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in read_gdt(data).warnings]


def test_a_set_is_written_to_the_byte():
    assert written() == SAMPLE


def test_every_line_says_its_length_and_the_head_that_of_all():
    for charset in Charset:
        data = written(charset=charset)
        lines = data.split(b"\r\n")
        assert lines.pop() == b""
        assert all(int(line[:3]) == len(line) + 2 for line in lines)
        assert int(lines[1][7:]) == len(data)


@pytest.mark.parametrize("charset", [Charset.CP437, Charset.WINDOWS_1252])
def test_what_is_written_is_read_without_a_warning(charset: Charset):
    read = read_gdt(written(charset=charset))
    assert not read.warnings
    assert (read.set_type, read.charset, read.value("3101"), read.value("9999")) == (
        "6310",
        charset,
        "Müller",
        None,
    )
    assert [(item.number, item.value) for item in read.fields][6:] == FIELDS


def test_letters_that_the_character_set_lacks_are_told():
    made = write_gdt("6310", FIELDS, receiver="A", sender="B", charset=Charset.SEVEN_BIT)
    assert made.replaced == (("ü", "ue"),)
    assert b"0163101Mueller\r\n" in made.data


_VALUES = st.text(st.characters(codec="cp1252", exclude_categories=["Cc", "Zl", "Zp"]), max_size=990)


def _reads_as_utf8(values: Iterable[str]) -> bool:
    """Such letters ("Ã¼") are no words: a set full of them is taken for one in UTF-8 that says otherwise."""
    high = b"".join(value.encode("cp1252") for value in values if not value.isascii())
    try:
        return bool(high) and bool(high.decode("utf-8"))
    except UnicodeDecodeError:
        return False


@given(st.lists(st.tuples(st.sampled_from(["3101", "6220", "6228"]), _VALUES), max_size=20))
def test_any_value_comes_back(fields: list[tuple[str, str]]):
    assume(not _reads_as_utf8(value for _, value in fields))
    data = write_gdt("6310", fields, receiver="A", sender="B").data
    fields_read = read_gdt(data).fields[6:]
    assert [(item.number, item.value) for item in fields_read] == fields


@given(st.text(max_size=3000), st.integers(20, 990), st.sampled_from(Charset))
def test_a_long_text_is_split_between_words_and_loses_nothing(text: str, width: int, charset: Charset):
    lines = value_lines(text, charset=charset, width=width)
    assert lines
    assert "".join("".join(lines).split()) == "".join(text.split())
    made = write_gdt("6310", [("6220", line) for line in lines], receiver="A", sender="B", charset=charset)
    assert all(len(line) <= width + 7 for line in made.data.split(b"\r\n")[6:])


def test_a_value_must_fit_on_its_line():
    fields = [("6220", "x" * 991), ("6227", "a\nb"), ("6228", "a\r")]
    with pytest.raises(InputError) as caught:
        write_gdt("6310", fields, receiver="A", sender="B")
    assert [(problem.code, problem.field) for problem in caught.value.problems] == [
        ("gdt_value_too_long", "6220"),
        ("gdt_value_on_several_lines", "6227"),
        ("gdt_value_on_several_lines", "6228"),
    ]


def test_a_set_must_fit_into_its_head():
    with pytest.raises(InputError, match="gdt_too_long"):
        write_gdt("6310", [("6220", "x" * 990)] * 101, receiver="A", sender="B")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (SAMPLE.replace(b"\r\n", b"\n"), {"gdt_line_ends", "gdt_total_wrong"}),
        (SAMPLE.replace(b"\r\n", b"\r"), {"gdt_line_ends", "gdt_total_wrong"}),
        (SAMPLE.replace(b"0133102", b"0993102"), {"gdt_lengths_wrong"}),
        (SAMPLE.replace(b"00251", b"00250"), {"gdt_total_wrong"}),
        (SAMPLE + b"\x1a", {"gdt_line_ends", "gdt_total_wrong"}),
        (SAMPLE.removesuffix(b"\r\n"), {"gdt_line_ends", "gdt_total_wrong"}),
        (SAMPLE + b"hello\r\n", {"gdt_lines_unread", "gdt_total_wrong"}),
        (b"\xef\xbb\xbf" + SAMPLE, {"gdt_total_wrong"}),
    ],
)
def test_what_is_not_as_it_should_be_is_read_and_told(data: bytes, expected: set[str]):
    assert set(codes(data)) == expected
    assert values(data)[6:] == FIELDS


def test_warnings_name_the_first_line_and_how_many():
    warnings = read_gdt(SAMPLE.replace(b"0266220", b"0006220").replace(b"0133102", b"0993102")).warnings
    assert [(dict(one.facts), one.field) for one in warnings] == [({"count": 2, "line": 9}, None)]


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (patient(b"M\x81ller"), "Müller", []),
        (patient(b"Gro\xe1"), "Groß", []),
        (patient(b"M\xfcller"), "Müller", ["gdt_charset_guessed"]),
        (patient("Müller".encode()), "Müller", ["gdt_charset_guessed"]),
        (patient("Müller".encode(), b"01092063"), "Müller", ["gdt_charset_guessed"]),
        (patient(b"M\xfcller", b"01092063"), "Müller", []),
        (patient(b"M\x81ller", b"01092062"), "Müller", []),
        (patient(b"M\x81ller", b"01092063"), "M\ufffdller", ["gdt_charset_doubtful"]),
        (patient(b"M\xfcller", b"01092062"), "Mⁿller", ["gdt_charset_doubtful"]),
        (patient(b"M\xfcller", b"01092061"), "Müller", ["gdt_charset_guessed"]),
        (patient(b"M\xfcller", b"01092064"), "Müller", ["gdt_charset_unknown", "gdt_charset_guessed"]),
        (patient(b"M}ller", b"01092061"), "M}ller", []),
    ],
)
def test_the_character_set_is_the_named_one_unless_that_cannot_be(
    data: bytes, name: str, expected: list[str]
):
    read = read_gdt(data)
    assert read.value("3101") == name
    assert [one.code for one in read.warnings if one.code != "gdt_lengths_wrong"] == expected


def test_objects_of_gdt_3_are_told_apart():
    lines = [
        "01380006301",
        "0228200Obj_Kopfdaten",
        "014921803.00",
        "01082013",
        "0208002Obj_0045",
        "0208002Obj_0047",
        "0123000123",
        "0208003Obj_0047",
        "0208003Obj_0045",
        "0173101outside",
        "01082029",
    ]
    read = read_gdt("\r\n".join([*lines, ""]).encode())
    assert [(item.number, item.objects) for item in read.fields] == [
        ("8000", ()),
        ("9218", ("Obj_Kopfdaten",)),
        ("3000", ("Obj_0045", "Obj_0047")),
        ("3101", ()),
        ("8202", ()),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (SAMPLE[:-10], "gdt_cut_off"),
        (b"01380006301\r\n0203000patient-1", "gdt_cut_off"),
        (SAMPLE + SAMPLE, "gdt_several_sets"),
        (b"0123000123\r\n", "gdt_set_type_missing"),
        (b"", "gdt_set_type_missing"),
    ],
)
def test_what_could_name_another_patient_is_refused(data: bytes, code: str):
    with pytest.raises(InputError, match=code):
        read_gdt(data)


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes):
    assert looks_like_gdt(SAMPLE)
    assert not looks_like_gdt(b"{" + data)
    for content in (data, b"01380006301\r\n" + data, SAMPLE[:200] + data):
        try:
            read_gdt(content)
        except InputError:
            continue
