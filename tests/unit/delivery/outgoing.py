"""A report with something of everything, on its way out."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tiep_launcher.delivery.document import Outgoing
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.domain.session import Phase, ReportVersion, Session
from tiep_launcher.scribes.registry import document_in, read_report

GOLDEN = Path(__file__).with_name("golden")
LAUNCH_ID = "6f1d2f0a-8f3c-4d6e-9a55-0d6d5a2f3c11"
HOSTILE = '<img src="https://evil.example/x"><script>alert(1)</script>&amp;'
_FORM = Path(__file__).parents[3] / "resources" / "forms" / "orthopedics-first-visit.json"
_ANSWERS: dict[str, Any] = {
    "reason": "Schmerzen in der rechten Schulter\nseit drei Wochen, nachts schlimmer",
    "side": "RIGHT",
    "region": "TOE",
    "onset": {"since": "2026-06-22", "cause": "OVERUSE"},
    "pain": {"at-rest": 2, "in-motion": 14, "at-night": True},
    "earlier-treatment": ["Ibuprofen 400 mg", "Ruhe, Kühlung"],
    "range-of-motion": [
        {"movement": "Abduktion", "degrees": 80, "painful": True},
        {"movement": "Außenrotation", "degrees": 35.5},
    ],
    "assessment": HOSTILE,
    "plan": ["Physiotherapie"],
    "bmi": None,
    "note": '=HYPERLINK("https://evil.example")\x1b[2J',
}
_PAYLOAD = json.dumps({"context": {}, "payload": _ANSWERS}, ensure_ascii=False).replace("35.5", "35.50")


def moment(hour: int, minute: int, second: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, 21, hour, minute, second, tzinfo=dt.UTC)


def patient(**changes: object) -> Patient:
    values: dict[str, Any] = {
        "identifiers": (Identifier("00471193", "urn:oid:1.2.276.0.76.4.8"),),
        "name": "Anna Müller",
        "family_name": "Müller",
        "given_name": "Anna",
        "birth_date": "1945-07-14",
        "sex": Sex.FEMALE,
    }
    return Patient(**(values | changes))


def version(number: int = 1, payload_json: str = _PAYLOAD, **changes: object) -> ReportVersion:
    values: dict[str, Any] = {
        "number": number,
        "payload_json": payload_json,
        "digest": f"digest-{number}",
        "received_at": moment(10, 15, 2),
        "saved_after": moment(10, 14, 57),
    }
    return ReportVersion(**(values | changes))


def session(*versions: ReportVersion, **changes: object) -> Session:
    values: dict[str, Any] = {
        "launch_id": LAUNCH_ID,
        "request": LaunchRequest(
            facility="default",
            patient=patient(),
            visit_id="V-2026-8841",
            doctor=Doctor("D-17", "Dr. María López"),
            form=Form("orthopedics-first-visit", _FORM.read_text("utf-8")),
        ),
        "created_at": moment(9, 57),
        "started_at": moment(9, 58),
        "phase": Phase.REPORT_SAVED,
        "session_id": "s-1",
        "reports": versions or (version(),),
    }
    return Session(**(values | changes))


def outgoing(made: Session | None = None, language: Language = Language.ENGLISH) -> Outgoing:
    made = made or session()
    newest = made.reports[-1]
    return Outgoing(
        session=made,
        version=newest,
        report=read_report(made.scribe, newest.payload_json, made.request.form),
        language=language,
        document_sent=document_in(newest.payload_json),
    )


def about(patient_: Patient, made: Session | None = None) -> Session:
    made = made or session()
    return replace(made, request=replace(made.request, patient=patient_))
