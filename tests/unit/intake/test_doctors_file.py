"""The site's list of doctors: what is read, and that a broken row spoils no other."""

import contextlib
import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import ConfigurationError, InputError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.intake.doctors_file import KnownDoctors, parse_doctors, read_doctors

ANNA = Doctor("d-1", "Dr. Anna Smith", ("ORTHOPEDICS", "SURGERY"))
BEN = Doctor("d-2", "Dr. Ben Özil")


def codes(known: KnownDoctors) -> list[tuple[str, object]]:
    return [(problem.code, problem.facts["line"]) for problem in known.problems]


@pytest.mark.parametrize(
    "text",
    [
        "id,name,specialties,os_user\nd-1,Dr. Anna Smith,ORTHOPEDICS|SURGERY,anna\nd-2,Dr. Ben Özil,,\n",
        'name;id;os_user;specialties\r\n"Dr. Anna Smith";d-1;anna;"ORTHOPEDICS | SURGERY"\r\nDr. Ben Özil;d-2\r\n',  # noqa: E501
        "id\tNAME\tspecialties\tos_user\tfax\nd-1\tDr. Anna Smith\tORTHOPEDICS|SURGERY\tanna\t1\n\nd-2\tDr. Ben Özil",  # noqa: E501
        json.dumps(
            [
                {
                    "id": "d-1",
                    "name": "Dr. Anna Smith",
                    "specialties": ["ORTHOPEDICS", "SURGERY"],
                    "os_user": "anna",
                },
                {"id": "d-2", "name": "Dr. Ben Özil", "specialties": None},
            ]
        ),
        """{"doctors": [
            {"id": "d-1", "name": "Dr. Anna Smith",
             "specialties": "ORTHOPEDICS|SURGERY", "os_user": ["Anna"]},
            {"id": "d-2", "name": "Dr. Ben Özil"}]}""",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_spelling_is_the_same_list(text: str, encoding: str):
    known = parse_doctors(text.encode(encoding))
    assert known.doctors == (ANNA, BEN)
    assert known.problems == ()
    assert dict(known.of_os_user) == {"anna": ANNA}
    assert known.get("d-2") == BEN
    assert known.get("D-2") is None


def test_the_list_may_name_a_form_for_each_doctor():
    known = parse_doctors(b"id,form\nd-1,cardiology-visit\nd-2,\nd-3, own.v2 \n")
    assert dict(known.forms) == {"d-1": "cardiology-visit", "d-3": "own.v2"}
    known = parse_doctors(
        b'[{"id": "d-1", "form": "a"}, {"id": "d-2", "form": ["b"]}, {"id": "d-1", "form": "c"}]'
    )
    assert dict(known.forms) == {"d-1": "a"}
    assert codes(known) == [("doctor_row_malformed", 2), ("doctor_twice", 3)]


def test_a_broken_row_is_named_and_spoils_no_other():
    text = 'id,name\nd-1,A\n,B\nd-1,C\nd-3,D,too much\nd-4,"E"x\nd-5,a\x07b\nd-6,F\n'
    known = parse_doctors(text.encode())
    assert [doctor.id for doctor in known.doctors] == ["d-1", "d-6"]
    assert codes(known) == [
        ("doctor_row_without_id", 3),
        ("doctor_twice", 4),
        ("doctor_row_malformed", 5),
        ("doctor_row_malformed", 6),
        ("doctor_row_malformed", 7),
    ]


def test_broken_objects_are_named_too():
    rows = [
        {"id": 7},
        "x",
        {"name": "A"},
        {"id": "d", "specialties": [1]},
        {"id": "d-9", "name": ["a"]},
        {"id": "k"},
    ]
    known = parse_doctors(json.dumps(rows).encode())
    assert [doctor.id for doctor in known.doctors] == ["k"]
    assert [line for _, line in codes(known)] == [1, 2, 3, 4, 5]


def test_a_login_that_two_doctors_claim_tells_nobody():
    known = parse_doctors(b"id,os_user\nd-1,ward|CLINIC\\anna\nd-2,WARD\n")
    assert {user: doctor.id for user, doctor in known.of_os_user.items()} == {"clinic\\anna": "d-1"}
    assert codes(known) == [("os_user_twice", 3)]
    assert len(known.doctors) == 2


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"name,specialties\nA,B\n", "doctors_columns_missing"),
        (b"id,id\n1,2\n", "doctors_columns_missing"),
        (b"id\n\xff\n", "not_utf8"),
        (b'{"doctors": 1}', "wrong_type"),
        (b'[{"id": 1,', "not_json"),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, code: str):
    with pytest.raises(InputError) as caught:
        parse_doctors(data)
    assert caught.value.code == code


def test_a_file_that_cannot_be_read_is_a_matter_of_the_settings(tmp_path: Path):
    with pytest.raises(ConfigurationError) as caught:
        read_doctors(str(tmp_path / "none.csv"))
    assert (caught.value.code, caught.value.problems[0].facts["reason"]) == (
        "doctors_file_unreadable",
        "file_not_found",
    )


cells = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=12)


@given(st.lists(st.tuples(cells, cells, cells, cells), max_size=8), st.sampled_from(",;\t"))
def test_what_a_spreadsheet_writes_is_read_row_by_row(rows: list[tuple[str, ...]], delimiter: str):
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(("id", "name", "specialties", "os_user"))
    writer.writerows(rows)
    known = parse_doctors(written.getvalue().encode())
    ids = {row[0] for row in rows if row[0].strip()}
    assert {doctor.id for doctor in known.doctors} == ids
    for doctor in known.doctors:
        first = next(row for row in rows if row[0] == doctor.id)
        assert doctor.name == (first[1].strip() or None)


@given(st.binary(max_size=200))
def test_no_content_breaks_the_reader(data: bytes):
    with contextlib.suppress(InputError):
        assert None not in {doctor.id for doctor in parse_doctors(data).doctors}


@given(st.text(max_size=100))
def test_no_text_breaks_the_reader(text: str):
    try:
        known = parse_doctors(b"id,name\n" + text.encode("utf-8", "replace"))
    except InputError:
        return
    assert len({doctor.id for doctor in known.doctors}) == len(known.doctors)
