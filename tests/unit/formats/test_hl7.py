"""HL7 v2 messages: separators, escapes, character sets, and what files do to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.hl7 import looks_like_hl7, read_hl7

HEAD = "MSH|^~\\&|KIS|HOSP|TIEP|HOSP|20261126101500||ADT^A01^ADT_A01|1|P|2.5"
PID = "PID|1||123^^^HOSP^MR||Müller^Anna"


def message(*segments: str, charset: str = "UNICODE UTF-8", codec: str = "utf-8") -> bytes:
    header = f"{HEAD}||||||{charset}" if charset else HEAD
    return "".join(f"{segment}\r" for segment in (header, *segments)).encode(codec)


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in read_hl7(data).warnings]


def name(data: bytes) -> str:
    read = read_hl7(data)
    return read.text(read.repetitions(read.named("PID")[0], 5)[0][0])


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data,
        lambda data: b"\x0b" + data + b"\x1c\r",
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: b"FHS|^~\\&|KIS\rBHS|^~\\&|KIS\r" + data + b"BTS|1\rFTS|1\r",
    ],
)
def test_what_stands_around_a_message_is_left_out(change):
    data = change(message(PID))
    assert looks_like_hl7(data)
    read = read_hl7(data)
    assert [segment.name for segment in read.segments] == ["MSH", "PID"]
    assert (read.warnings, read.is_open, name(data)) == ((), False, "Müller")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_other_segment_ends_are_told(end: bytes):
    data = message(PID).replace(b"\r", end)
    assert codes(data) == ["hl7_segment_ends"]
    assert name(data) == "Müller"


@pytest.mark.parametrize(
    ("charset", "codec", "expected"),
    [
        ("UNICODE UTF-8", "utf-8", []),
        ("8859/1", "cp1252", []),
        ("8859/15", "iso8859-15", []),
        ("8859/1~UNICODE UTF-8", "cp1252", []),
        ("", "utf-8", ["hl7_charset_guessed"]),
        ("", "cp1252", ["hl7_charset_guessed"]),
        ("ASCII", "cp1252", ["hl7_charset_guessed"]),
        ("UNICODE UTF-8", "cp1252", ["hl7_charset_guessed"]),
        ("KOI-7", "utf-8", ["hl7_charset_unknown", "hl7_charset_guessed"]),
    ],
)
def test_every_character_set_is_read_or_guessed_aloud(charset: str, codec: str, expected: list[str]):
    data = message(PID, charset=charset, codec=codec)
    assert (name(data), codes(data)) == ("Müller", expected)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"a\F\b\S\c\T\d\R\e\E\f", "a|b^c&d~e\\f"),
        (r"M\XFC\ller", "M\ufffdller"),
        (r"M\XC3BC\ller", "Müller"),
        (r"\H\bold\N\ ", "bold"),
        (r"one\.br\two", "one\ntwo"),
        (r"a\b", r"a\b"),
        (r"a\F\b\c", r"a|b\c"),
        (r"\Z99\x", r"\Z99\x"),
        ("first&second", "first"),
        ('""', ""),
    ],
)
def test_escapes(text: str, read: str):
    made = read_hl7(message(f"PID|1||x|y|{text}"))
    repetitions = made.repetitions(made.named("PID")[0], 5)
    assert (made.text(repetitions[0][0]) if repetitions else "") == read


def test_a_message_brings_its_own_separators():
    data = b"MSH$%*!?$KIS\rPID$1$$7%%%A*8%%%B$$Smith?x%Ann!F!\r"
    read = read_hl7(data)
    pid = read.named("PID")[0]
    assert read.repetitions(pid, 3) == [["7", "", "", "A"], ["8", "", "", "B"]]
    assert [read.text(part) for part in read.repetitions(pid, 5)[0]] == ["Smith", "Ann$"]
    assert read.whole(pid.fields[3]) == "7^^^A~8^^^B"
    assert read.whole(pid.fields[5]) == "Smith&x^Ann$"
    assert read.repetitions(pid, 99) == []


def test_the_end_of_a_message_that_does_not_end_is_known():
    read = read_hl7(message(PID).removesuffix(b"\r"))
    pid = read.named("PID")[0]
    assert read.is_open
    assert [read.ends_with(pid, number) for number in (3, 5)] == [False, True]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "hl7_header_missing"),
        (b"PID|1\r", "hl7_header_missing"),
        (message(PID) * 2, "hl7_several_messages"),
        (b"MSH", "hl7_separators_wrong"),
        (b"MSH|^~\\|KIS\r", "hl7_separators_wrong"),
        (b"MSH|^^\\&|KIS\r", "hl7_separators_wrong"),
        (b"MSH|^~a&|KIS\r", "hl7_separators_wrong"),
        (b"MSH|^~\\&|KIS\rpid|1\r", "hl7_segment_wrong"),
        (b"MSH|^~\\&|KIS\rhello\r", "hl7_segment_wrong"),
    ],
)
def test_what_is_no_message_is_refused(data: bytes, code: str):
    with pytest.raises(InputError, match=code):
        read_hl7(data)


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes):
    for content in (data, b"MSH" + data, b"MSH|^~\\&|" + data):
        try:
            read = read_hl7(content)
        except InputError:
            continue
        for segment in read.segments:
            for number, text in enumerate(segment.fields):
                read.repetitions(segment, number)
                read.whole(text)
