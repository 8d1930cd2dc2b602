"""Rows of a worklist: what is understood, and that a broken row is told and costs only itself."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.patient import Sex
from tiep_launcher.domain.worklist import EntrySource, WorklistContent, WorklistEntry
from tiep_launcher.intake import worklist_file
from tiep_launcher.intake.worklist_columns import ALIASES, find_columns
from tiep_launcher.intake.worklist_file import read_worklist_file
from tiep_launcher.intake.worklist_row import parse_moment

TODAY = dt.date(2026, 11, 26)


def read(text: str | bytes, system: str | None = None) -> WorklistContent:
    data = text if isinstance(text, bytes) else text.encode()
    return read_worklist_file(data, today=TODAY, identifier_system=system)


def only(content: WorklistContent) -> WorklistEntry:
    assert not content.problems, content.problems
    (entry,) = content.entries
    return entry


def told(content: WorklistContent) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.field) for problem in (*content.problems, *content.row_problems)]


def local(hour: int, minute: int) -> dt.datetime:
    return dt.datetime(2026, 11, 26, hour, minute).astimezone()


def test_a_row_of_a_table_is_an_entry():
    entry = only(
        read(
            "patient_id;visit_id;family_name;given_name;birth_date;sex;start;place;reason;doctor_id;insurer\n"
            "patient-123;V-1;Müller;Jörg;1945-07-14;M;2026-11-26 10:15;Room 2;Shoulder pain;doctor-123;X\n"
        )
    )
    assert entry.source is EntrySource.WORKLIST
    assert (entry.patient.id, entry.visit_id, entry.doctor_id) == ("patient-123", "V-1", "doctor-123")
    assert (entry.patient.name, entry.patient.family_name) == ("Jörg Müller", "Müller")
    assert (entry.patient.birth_date, entry.patient.sex) == ("1945-07-14", Sex.MALE)
    assert entry.starts_at == local(10, 15)
    assert (entry.place, entry.reason) == ("Room 2", "Shoulder pain")


def test_a_german_export_is_understood():
    entry = only(
        read(
            "Patienten-Nr.;Fallnummer;Name;Vorname;Geburtsdatum;Geschlecht;Uhrzeit;Raum\r\n"
            "0017;F 4/2;Müller;Jörg;4.7.1945;W;9:05;2\r\n".encode("cp1252").decode("cp1252")
        )
    )
    assert (entry.patient.id, entry.visit_id) == ("0017", "F 4/2")
    assert (entry.patient.family_name, entry.patient.given_name) == ("Müller", "Jörg")
    assert (entry.patient.birth_date, entry.patient.sex) == ("1945-07-04", Sex.FEMALE)
    assert (entry.starts_at, entry.place) == (local(9, 5), "2")


def test_what_is_empty_is_not_known():
    entry = only(read("patient_id,visit_id,patient_name,birth_date,sex,start\n1,, ,,,\n"))
    assert entry == WorklistEntry(source=EntrySource.WORKLIST, patient=entry.patient)
    assert (entry.patient.name, entry.patient.birth_date, entry.patient.sex) == (None, None, None)


def test_every_problem_of_a_broken_row_is_told_and_the_others_stay():
    content = read(
        "patient_id,birth_date,sex,start\n"
        "1,1945-07-14,F,10:00\n"
        ",1945-13-14,X,soon\n"
        "\n"
        "2,1945-07-14\n"
        '"3"x,1945-07-14,F,10:00\n'
        "4,,,\n"
    )
    assert [entry.patient.id for entry in content.entries] == ["1", "4"]
    assert told(content) == [
        ("worklist_rows_left_out", None),
        ("patient_identifier_missing", "3/patient_id"),
        ("birth_date_invalid", "3/birth_date"),
        ("sex_invalid", "3/sex"),
        ("start_invalid", "3/start"),
        ("row_width_wrong", "5"),
        ("row_quotes_wrong", "6"),
    ]
    assert content.problems[0].facts == {"count": 3}


def test_a_row_that_was_cut_within_an_identifier_is_not_taken():
    content = read("patient_id,visit_id,patient_name\n1,V-12,Smith\n2,V-1")
    assert [entry.patient.id for entry in content.entries] == ["1"]


def test_a_file_in_an_old_encoding_is_read_and_told():
    content = read("patient_id,patient_name\n1,Müller\n".encode("cp1252"))
    assert content.entries[0].patient.name == "Müller"
    assert told(content) == [("worklist_encoding_guessed", None)]


def test_of_many_broken_rows_some_are_told_and_all_are_counted():
    content = read("patient_id,visit_id\n" + ",V\n" * 500)
    assert content.problems[0].facts == {"count": 500}
    assert len(content.row_problems) == worklist_file.MAX_TOLD


def test_a_file_with_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(worklist_file, "MAX_ROWS", 3)
    assert len(read("patient_id\n1\n2\n3\n").entries) == 3
    for text in ("patient_id\n1\n2\n3\n4\n", '[{"patient_id": "1"}, 1, 2, 3]'):
        with pytest.raises(InputError) as raised:
            read(text)
        assert raised.value.code == "worklist_too_long"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name,visit_id\nSmith,1\n", "worklist_column_missing"),
        ("patient_id,pid\n1,1\n", "worklist_column_twice"),
        ('[{"patient_id": "1"', "not_json"),
        ('{"entries": []}', "worklist_shape_wrong"),
        ("{}", "worklist_shape_wrong"),
    ],
)
def test_a_file_that_is_no_worklist_is_told(text: str, code: str):
    with pytest.raises(InputError) as raised:
        read(text)
    assert raised.value.code == code


@pytest.mark.parametrize("wrap", [lambda rows: rows, lambda rows: {"visits": rows, "made_by": "HIS"}])
def test_json_has_the_same_names(wrap):
    row = {"patient_id": "1", "visit_id": "V", "patient_name": "Ann Smith", "start": "10:15", "place": None}
    entry = only(read(json.dumps(wrap([row]))))
    assert (entry.patient.name, entry.visit_id, entry.starts_at) == ("Ann Smith", "V", local(10, 15))


def test_json_may_hold_launch_contexts():
    patient = {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:mrn", "value": "7"}, {"system": "urn:ssn", "value": "8"}],
        "name": [{"family": "Smith", "given": ["Ann"]}],
        "birthDate": "1980-01-02",
    }
    text = json.dumps([{"patient": patient, "visit_id": "V", "start": "10:15", "department": "ORTHO"}])
    assert told(read(text)) == [
        ("worklist_rows_left_out", None),
        ("patient_identifier_ambiguous", "1/patient/identifier"),
    ]
    entry = only(read(text, "urn:mrn"))
    assert (entry.patient.id, entry.patient.birth_date, entry.visit_id) == ("7", "1980-01-02", "V")
    assert told(read(text, "urn:other"))[1:] == [
        ("patient_identifier_of_other_system", "1/patient/identifier/0/value")
    ]


def test_json_rows_of_wrong_types_are_told():
    content = read('[7, {"patient_id": 7}, {"patient_id": "1", "start": []}, {"patient": {}}]')
    assert not content.entries
    assert told(content) == [
        ("worklist_rows_left_out", None),
        ("wrong_type", "1"),
        ("wrong_type", "2/patient_id"),
        ("patient_identifier_missing", "2/patient_id"),
        ("wrong_type", "3/start"),
        ("patient_identifier_missing", "4/patient/identifier"),
    ]


def test_long_and_broken_remarks_become_one_line_that_shows_where_it_was_cut():
    entry = only(read(json.dumps([{"patient_id": "1", "reason": f"a\n b{'x' * 300}"}])))
    assert entry.reason.startswith("a bxxx")
    assert entry.reason.endswith("…")
    assert len(entry.reason) == 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:15", local(10, 15)),
        ("9:05", local(9, 5)),
        ("2026-11-26T10:15", local(10, 15)),
        ("2026-11-26 10:15:00", local(10, 15)),
        ("202611261015", local(10, 15)),
        ("20261126 101500", local(10, 15)),
        ("26.11.2026 10:15", local(10, 15)),
        ("2026-11-26T10:15:00Z", dt.datetime(2026, 11, 26, 10, 15, tzinfo=dt.UTC)),
        ("2026-11-26T10:15:00+05:00", dt.datetime(2026, 11, 26, 5, 15, tzinfo=dt.UTC)),
        ("2026-11-26", None),
        ("25:00", None),
        ("2026-02-30 10:00", None),
        ("11/26/2026 10:15", None),
        ("soon", None),
        ("", None),
    ],
)
def test_moments_are_read_in_the_documented_spellings_only(text: str, expected: dt.datetime | None):
    assert parse_moment(text, TODAY) == expected


def test_no_spelling_of_a_column_has_two_meanings():
    spellings = [spelling for name, others in ALIASES.items() for spelling in (name, *others)]
    assert len(spellings) == len(set(spellings))
    assert find_columns(["PID", " Visit Number ", "foo"]).places == {"patient_id": 0, "visit_id": 1}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*ALIASES, "patient", "visits", "identifier", "value"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(JSON.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=200))
def test_whatever_stands_in_a_file_is_entries_or_told_problems(data: bytes):
    try:
        content = read(data)
    except InputError:
        return
    codes = {problem.code for problem in content.problems}
    assert codes <= {"worklist_rows_left_out", "worklist_encoding_guessed"}
    assert bool(content.row_problems) == ("worklist_rows_left_out" in codes)
    for entry in content.entries:
        assert entry.patient.id
        assert entry.starts_at is None or entry.starts_at.tzinfo is not None
