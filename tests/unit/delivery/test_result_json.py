import datetime as dt
import json
from dataclasses import replace

import pytest

from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.domain.errors import HeldError
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.domain.report import Field, FieldKind, Held, Note, Report, Section
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, ReportVersion, Session

# Contract, section 3.
EXAMPLE = """
{
  "protocol": 1,
  "launch_id": "…", "session_id": "…", "facility": "default", "visit_id": "visit-456",
  "patient": {"id": "patient-123", "name": "John Smith", "birth_date": null, "sex": null},
  "doctor": {"id": "doctor-123", "name": "Dr. Anna Smith"}, "form": "anamnesis",
  "phase": "report_saved", "scribe": "tiep", "approval": "doctor_saved", "held": null, "delivery": [],
  "started_at": "2026-11-21T09:58:00Z", "received_at": "2026-11-21T10:15:02Z",
  "saved_after": "2026-11-21T10:14:57Z", "saved_at": null,
  "received_by": "poll", "version": 1, "versions": 1,
  "report": {"title": "Anamnesis", "sections": [{"title": "", "sections": [], "fields": [
    {"path": "/reason", "label": "Reason for visit", "kind": "text", "text": "Shoulder pain after tennis",
     "value": "Shoulder pain after tennis", "code": null, "display": null, "unit": null, "notes": []},
    {"path": "/pain-level", "label": "Pain level", "kind": "number", "text": "6", "value": 6, "code": null,
     "display": null, "unit": null, "notes": []}]}]},
  "raw": {"context": {"visit_id": "visit-456"},
          "payload": {"reason": "Shoulder pain after tennis", "pain-level": 6}}
}
"""


def at(hour: int, minute: int, second: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, 21, hour, minute, second, tzinfo=dt.UTC)


VERSION = ReportVersion(
    number=1,
    payload_json=json.dumps(json.loads(EXAMPLE)["raw"]),
    digest="d",
    received_at=at(10, 15, 2),
    saved_after=at(10, 14, 57),
)
SESSION = Session(
    launch_id="…",
    session_id="…",
    request=LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("patient-123"),), name="John Smith"),
        visit_id="visit-456",
        doctor=Doctor("doctor-123", "Dr. Anna Smith"),
        form=Form("anamnesis", "{}"),
    ),
    created_at=at(9, 57),
    started_at=at(9, 58),
    phase=Phase.REPORT_SAVED,
    reports=(VERSION,),
)
REASON = "Shoulder pain after tennis"
REPORT = Report(
    title="Anamnesis",
    scribe="tiep",
    sections=(
        Section(
            title="",
            fields=(
                Field(
                    path="/reason",
                    label="Reason for visit",
                    kind=FieldKind.TEXT,
                    text=REASON,
                    value=REASON,
                ),
                Field(path="/pain-level", label="Pain level", kind=FieldKind.NUMBER, text="6", value=6),
            ),
        ),
    ),
)


def test_the_contracts_example_comes_out_with_its_keys_in_order():
    written = result_object(SESSION, VERSION, REPORT)
    assert written == json.loads(EXAMPLE)
    assert json.dumps(written) == json.dumps(json.loads(EXAMPLE))


def test_without_a_report_everything_of_it_is_null_and_all_keys_are_there():
    session = replace(SESSION, phase=Phase.OPENED, reports=(), session_id=None, started_at=None)
    written = result_object(session, None, None)
    assert list(written) == list(json.loads(EXAMPLE))
    assert written["phase"] == "opened"
    assert written["versions"] == 0
    nulls = {key for key, value in written.items() if value is None}
    assert nulls == {
        "session_id",
        "scribe",
        "approval",
        "held",
        "started_at",
        "received_at",
        "saved_after",
        "saved_at",
        "received_by",
        "version",
        "report",
        "raw",
    }


def test_everything_that_is_known_is_written():
    patient = Patient(identifiers=(Identifier("p"),), birth_date="1980", sex=Sex.OTHER)
    inner = Section(
        title="Inner",
        fields=(
            Field(
                path="/d",
                label="D",
                kind=FieldKind.CODED,
                text="Flu (J11)",
                value="J11",
                code="J11",
                display="Flu",
                unit="u",
                notes=(Note.NOT_IN_FORM,),
            ),
        ),
    )
    report = replace(REPORT, sections=(Section(title="Outer", sections=(inner,)),))
    second = replace(VERSION, number=2, saved_at=at(11, 0))
    deliveries = (
        Delivery(DeliveryKind.EXPORTED, at(10, 20), 1, "a.txt"),
        Delivery(DeliveryKind.ACKNOWLEDGED, at(11, 5), 2),
    )
    session = replace(
        SESSION,
        request=replace(SESSION.request, patient=patient, form=None),
        reports=(VERSION, second),
        deliveries=deliveries,
    )
    written = result_object(session, second, report)
    assert written["patient"] == {"id": "p", "name": None, "birth_date": "1980", "sex": "other"}
    assert written["form"] is None
    assert written["saved_at"] == "2026-11-21T11:00:00Z"
    assert (written["version"], written["versions"]) == (2, 2)
    assert written["delivery"] == [{"kind": "acknowledged", "at": "2026-11-21T11:05:00Z", "path": None}]
    field = {
        "path": "/d",
        "label": "D",
        "kind": "coded",
        "text": "Flu (J11)",
        "value": "J11",
        "code": "J11",
        "display": "Flu",
        "unit": "u",
        "notes": ["not_in_form"],
    }
    assert written["report"]["sections"] == [
        {
            "title": "Outer",
            "sections": [{"title": "Inner", "sections": [], "fields": [field]}],
            "fields": [],
        }
    ]


@pytest.mark.parametrize("held", list(Held))
def test_a_held_report_does_not_leave(held: Held):
    version = replace(VERSION, held=held, contradicting=("visit_id", "patient_id"))
    with pytest.raises(HeldError) as caught:
        result_object(SESSION, version, REPORT)
    reason, *contradicting = caught.value.problems
    assert (reason.code, reason.facts) == ("report_held", {"reason": held.value})
    assert [(problem.code, problem.field) for problem in contradicting] == [
        ("report_contradicts", "visit_id"),
        ("report_contradicts", "patient_id"),
    ]
    ensure_may_leave(VERSION)


def test_the_bytes_are_utf8_json_whatever_the_text():
    written = json_bytes({"a": "Núñez \U0001f600 \ud800"})
    assert written == '{\n  "a": "Núñez \U0001f600 \\ud800"\n}\n'.encode()
    assert json.loads(written) == {"a": "Núñez \U0001f600 \ud800"}


def test_numbers_leave_as_they_came() -> None:
    version = replace(VERSION, payload_json='{"payload": {"weight": 6.50, "dose": 1E2}}')
    written = json_bytes(result_object(SESSION, version, REPORT)).decode()
    assert '"weight": 6.50,' in written
    assert '"dose": 1E2' in written
