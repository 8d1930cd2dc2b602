"""What the doctor's page shows of a session, as JSON."""

import json

from tiep_launcher.sandbox.catalogue import forms_for
from tiep_launcher.sandbox.launch_context import patient_facts, visit_id
from tiep_launcher.sandbox.samples import sample_answers
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import Session


def page_view(simulation: Simulation, session: Session) -> dict[str, object]:
    """Return everything that the page needs to draw itself."""
    facts = patient_facts(session.context)
    autopilot = simulation.script.autopilot
    return {
        "status": session.status,
        "saves": len(session.saves),
        "doctor": {
            "id": session.doctor.id,
            "name": session.doctor.name,
            "specialties": list(session.doctor.specialties),
        },
        "patient": None
        if facts is None
        else {
            "id": facts.identifier,
            "name": facts.name,
            "birth_date": facts.birth_date,
            "gender": facts.gender,
        },
        "visit_id": visit_id(session.context),
        "context_extra": [
            [key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)]
            for key, value in (session.context or {}).items()
            if key not in {"patient", "visit_id"}
        ],
        "form": session.form,
        "catalogue": []
        if session.form is not None
        else [{"key": entry.key, "title": entry.title} for entry in forms_for(session.doctor.specialties)],
        "answers": session.answers,
        "autopilot": None
        if autopilot is None
        else {
            "delay_ms": autopilot.delay_s * 1000,
            "step_ms": autopilot.step_s * 1000,
            "first": list(autopilot.first),
            "answers": sample_answers(session.form or {}),
        },
    }
