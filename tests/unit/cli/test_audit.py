"""``audit``: the record leaves as lines, as CSV and as FHIR, and what was tampered with is named."""

import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.execution import execute
from tiep_launcher.delivery.audit_export import audit_bundle, audit_csv
from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.storage.audit import FILE_NAME, AuditFile

AT = dt.datetime(2026, 11, 21, 10, 15, 2, tzinfo=dt.UTC)
LAUNCH = "6f2e8d1c-52b8-4ac2-8a0e-0d6f3b0e7c11"


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "home" / "data"


@pytest.fixture
def audit(data_dir: Path) -> AuditFile:
    audit = AuditFile(data_dir, "mlopez")
    audit.record(
        [
            Deed(kind=kind, at=AT, launch_id=LAUNCH, doctor_id="D-17", version=1, path=path, facts=facts)
            for kind, path, facts in (
                (DeedKind.LAUNCHED, None, ()),
                (DeedKind.COPIED, "/reason", ()),
                (DeedKind.OVERRIDDEN, None, ("visit_id", "patient_id")),
            )
        ]
    )
    return audit


def called(tmp_path: Path, *argv: str) -> tuple[int, bytes, str]:
    out, err = io.BytesIO(), io.BytesIO()
    call = Call(
        argv=("audit", *argv),
        stdin=io.BytesIO(),
        cwd=tmp_path,
        environ={"TIEP_LAUNCHER_HOME": str(tmp_path / "home")},
        out=out.write,
        err=err.write,
    )
    return execute(call), out.getvalue(), err.getvalue().decode()


def test_a_whole_record_ends_with_0_and_names_its_digest(tmp_path: Path, audit: AuditFile):
    status, out, err = called(tmp_path, "verify")
    assert (status, err) == (0, "")
    assert out.decode() == f"entries: 3\ndigest: {audit.verify().digest}\n"
    status, out, _ = called(tmp_path, "verify", "--json")
    assert json.loads(out)["data"] == {
        "entries": 3,
        "torn": 0,
        "digest": audit.verify().digest,
        "is_whole": True,
    }


def test_no_record_yet_is_a_whole_one(tmp_path: Path):
    assert called(tmp_path, "verify")[0] == 0
    assert called(tmp_path, "export", "--format", "csv")[1].decode().count("\n") == 1


def test_what_was_tampered_with_ends_with_65_and_is_named(tmp_path: Path, audit: AuditFile, data_dir: Path):
    path = data_dir / FILE_NAME
    path.write_bytes(path.read_bytes().replace(b"/reason", b"/season"))
    status, _, err = called(tmp_path, "verify")
    assert status == 65
    assert "Line 3 does not follow" in err
    status, out, err = called(tmp_path, "export")
    assert status == 0
    assert out.count(b"\n") == 3
    assert "audit_line_broken" in err
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:1]))
    status, out, _ = called(tmp_path, "verify", "--json")
    assert status == 65
    assert [error["code"] for error in json.loads(out)["errors"]] == ["audit_cut"]


def test_the_lines_leave_as_they_are_and_can_be_verified_elsewhere(
    tmp_path: Path, audit: AuditFile, data_dir: Path
):
    status, out, _ = called(tmp_path, "export", "--format", "jsonl", "--output", "copy.jsonl")
    assert (status, out) == (0, b"")
    assert (tmp_path / "copy.jsonl").read_bytes() == (data_dir / FILE_NAME).read_bytes() == audit.lines()


def test_the_table_has_a_row_for_each_deed(tmp_path: Path, audit: AuditFile):
    _, out, _ = called(tmp_path, "export", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
    assert [row["kind"] for row in rows] == ["launched", "copied", "overridden"]
    assert rows[1] | {"launch_id": ""} == {
        "at": "2026-11-21T10:15:02Z",
        "kind": "copied",
        "launch_id": "",
        "version": "1",
        "path": "/reason",
        "doctor_id": "D-17",
        "os_user": "mlopez",
        "facts": "",
    }
    assert rows[2]["facts"] == "visit_id patient_id"
    assert len(audit.deeds()) == 3


def test_no_cell_is_a_formula():
    assert audit_csv([{"doctor_id": "=HYPERLINK(1)", "path": "-1"}]).endswith("'-1,'=HYPERLINK(1),,\r\n")


def test_another_librarys_audit_events_say_the_same(tmp_path: Path, audit: AuditFile):
    _, out, _ = called(tmp_path, "export", "--format", "fhir")
    events = [entry.resource for entry in Bundle.model_validate_json(out).entry]
    assert [event.subtype[0].code for event in events] == ["launched", "copied", "overridden"]
    assert [event.action for event in events] == ["E", "R", "U"]
    assert [event.type.code for event in events] == ["110100", "110106", "110110"]
    copied = events[1]
    assert copied.recorded == AT
    assert [(agent.requestor, agent.altId) for agent in copied.agent] == [(True, None), (False, "mlopez")]
    assert copied.agent[0].who.identifier.value == "D-17"
    assert copied.entity[0].what.identifier.value == f"urn:uuid:{LAUNCH}"
    assert {detail.type: detail.valueString for detail in copied.entity[0].detail} == {
        "version": "1",
        "path": "/reason",
    }
    assert len(audit.deeds()) == 3


_texts = st.none() | st.text(max_size=8)


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "at": st.just("2026-11-21T10:15:02Z"),
                "kind": st.sampled_from(DeedKind).map(str) | st.just("of_a_newer_version"),
                "launch_id": st.uuids().map(str),
                "version": st.none() | st.integers(1, 9),
                "path": _texts,
                "doctor_id": _texts,
                "os_user": _texts,
                "facts": st.lists(st.text(max_size=5), max_size=2),
            }
        ),
        max_size=4,
    )
)
def test_any_deed_is_a_valid_resource(entries: list[dict[str, object]]):
    made = audit_bundle(entries)
    if entries:
        Bundle.model_validate(made)
    assert len(made["entry"]) == len(entries)


@pytest.mark.parametrize(
    "argv",
    [
        ("export", "--format", "xml"),
        ("verify", "--format", "csv"),
        ("verify", "--output", "x"),
        ("shred",),
        ("export", "--json", "--output", "-"),
        (),
    ],
)
def test_a_wrong_call_is_64(tmp_path: Path, argv: tuple[str, ...]):
    assert called(tmp_path, *argv)[0] == 64
