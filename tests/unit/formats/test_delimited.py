"""Tables in the spellings that spreadsheets and hospital systems have for them."""

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError
from tiep_launcher.formats.delimited import read_table

NAMES = "patient_id;family_name\r\n1;Müller\r\n"


@pytest.mark.parametrize(
    ("data", "is_guessed"),
    [
        (NAMES.encode(), False),
        (codecs.BOM_UTF8 + NAMES.encode(), False),
        (codecs.BOM_UTF16_LE + NAMES.encode("utf-16-le"), False),
        (codecs.BOM_UTF16_BE + NAMES.encode("utf-16-be"), False),
        (NAMES.encode("cp1252"), True),
    ],
)
def test_text_is_read_in_every_encoding_that_is_common(data: bytes, is_guessed: bool):
    table = read_table(data)
    assert list(table.header) == ["patient_id", "family_name"]
    assert list(table.rows) == [(2, ["1", "Müller"])]
    assert table.is_guessed is is_guessed


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found_by_the_header(delimiter: str):
    text = delimiter.join(["a", "b", "c"]) + "\n" + delimiter.join(['"1;,\t"', "2", "3"])
    assert list(read_table(text.encode()).rows) == [(2, ["1;,\t", "2", "3"])]


def test_a_spreadsheet_may_name_the_delimiter_and_its_rows_keep_their_numbers():
    table = read_table(b"sep=;\r\na;b\r\n\r\n1;2\r\n")
    assert list(table.header) == ["a", "b"]
    assert list(table.rows) == [(4, ["1", "2"])]


def test_lines_within_quotes_and_doubled_quotes_belong_to_a_cell():
    table = read_table(b'a,b\n"one\ntwo","say ""ah"""\n3,4\n')
    assert list(table.rows) == [(2, ["one\ntwo", 'say "ah"']), (3, ["3", "4"])]


def test_a_row_with_wrong_quotes_costs_that_row_only():
    assert list(read_table(b'a,b\n"1"x,2\n3,4\n').rows) == [(2, None), (3, ["3", "4"])]


def test_quotes_that_never_close_cost_the_rest():
    assert list(read_table(b'a,b\n1,2\n"3,4\n5,6\n').rows) == [(2, ["1", "2"]), (3, None)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"\n1,2\n", "table_header_broken"),
        (b'"a,b\n', "table_header_broken"),
        (NAMES.encode("utf-16-le"), "table_encoding_unknown"),
        (codecs.BOM_UTF32_LE + NAMES.encode("utf-32-le"), "table_encoding_unknown"),
        (codecs.BOM_UTF8 + b"\xff", "table_encoding_unknown"),
        (b"\x81\x8d", "table_encoding_unknown"),
    ],
)
def test_what_is_no_table_is_told(data: bytes, code: str):
    with pytest.raises(InputError) as raised:
        list(read_table(data).rows)
    assert raised.value.code == code


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_told_problem(data: bytes):
    try:
        table = read_table(data)
    except InputError:
        return
    assert table.header
    for number, cells in table.rows:
        assert number >= 2
        assert cells is None or any(cell.strip() for cell in cells)


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip)


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=5), st.sampled_from(";,\t"))
def test_what_a_program_writes_is_read_again(rows: list[list[str]], delimiter: str):
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows([["patient_id", "name"], *rows])
    assert [cells for _, cells in read_table(stream.getvalue().encode()).rows] == rows
