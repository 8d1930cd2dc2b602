"""Launch requests for the tests, after the vendor's example."""

import json
from typing import Any

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient

ANAMNESIS: dict[str, Any] = {
    "title": "Anamnesis",
    "type": "object",
    "properties": {
        "reason": {
            "title": "Reason for visit",
            "type": "string",
            "description": "Why the patient came today",
        },
        "pain-level": {
            "title": "Pain level",
            "type": "integer",
            "description": "Pain level from 0 to 10",
            "minimum": 0,
            "maximum": 10,
        },
    },
}


def form_of(schema: object) -> Form:
    return Form("form", json.dumps(schema))


def request_of(**changes: Any) -> LaunchRequest:
    values: dict[str, Any] = {
        "facility": "default",
        "patient": Patient(identifiers=(Identifier("patient-123"),), name="John Smith"),
        "visit_id": "visit-456",
        "doctor": Doctor("doctor-123", "Dr. Anna Smith", ("ORTHOPEDICS",)),
        "form": form_of(ANAMNESIS),
    }
    return LaunchRequest(**(values | changes))
