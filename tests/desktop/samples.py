"""Visits and reports in every state, for the tests of the desktop and for its gallery."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

from tiep_launcher.domain.errors import ExitStatus
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.domain.report import Field, FieldKind, Held, Note, Report, Section
from tiep_launcher.domain.session import (
    Contact,
    ContactState,
    Delivery,
    DeliveryKind,
    Failure,
    Phase,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.domain.transitions import LaunchWithdrawn, apply

DOCTOR = Doctor("D-17", "Dr. Maria Lopez")
NOW = dt.datetime(2026, 7, 14, 10, 30, tzinfo=dt.UTC)
_FORMS = Path(__file__).parents[2] / "resources" / "forms"
FORM = Form("orthopedics", (_FORMS / "orthopedics-first-visit.json").read_text("utf-8"))


def ago(minutes: float) -> dt.datetime:
    return NOW - dt.timedelta(minutes=minutes)


def patient(**changes: object) -> Patient:
    values: dict[str, object] = {
        "identifiers": (Identifier("00471193"),),
        "family_name": "Smith",
        "given_name": "Jane Margaret (Mrs)",
        "birth_date": "1945-07-14",
        "sex": Sex.FEMALE,
    }
    return Patient(**(values | changes))  # pyright: ignore[reportArgumentType]


def request(
    patient_: Patient | None = None, visit_id: str = "V-2026-8841", form: Form | None = FORM
) -> LaunchRequest:
    return LaunchRequest(
        facility="Sample Clinic",
        patient=patient_ or patient(),
        visit_id=visit_id,
        doctor=DOCTOR,
        form=form,
    )


def version(number: int = 1, **changes: object) -> ReportVersion:
    values: dict[str, object] = {
        "number": number,
        "payload_json": "{}",
        "digest": f"digest-{number}",
        "received_at": ago(15),
    }
    return ReportVersion(**(values | changes))  # pyright: ignore[reportArgumentType]


def session(phase: Phase = Phase.IN_PROGRESS, launch_id: str = "L1", **changes: object) -> Session:
    values: dict[str, object] = {
        "launch_id": launch_id,
        "request": request(),
        "created_at": ago(40),
        "changed_at": ago(10),
        "phase": phase,
        "reports": (version(),) if phase is Phase.REPORT_SAVED else (),
        "failure": Failure("key_missing", ExitStatus.CONFIGURATION) if phase is Phase.FAILED else None,
    }
    if phase is Phase.READY:
        values["changed_at"] = NOW - dt.timedelta(seconds=3)
    return Session(**(values | changes))  # pyright: ignore[reportArgumentType]


def contact(state: ContactState) -> Contact:
    return Contact(state, ago(28))


def field(path: str, label: str, text: str, kind: FieldKind = FieldKind.TEXT, **more: object) -> Field:
    values: dict[str, object] = {
        "path": path,
        "label": label,
        "text": text,
        "kind": kind,
        "value": text or None,
    }
    return Field(**(values | more))  # pyright: ignore[reportArgumentType]


def table(path: str, label: str, columns: list[str], rows: list[list[object]]) -> Field:
    lines = [
        ", ".join(f"{title}: {cell}" for title, cell in zip(columns, row, strict=True) if cell is not None)
        for row in rows
    ]
    value = {"columns": columns, "rows": rows}
    return field(path, label, "\n".join(lines), FieldKind.TABLE, value=value)


def report() -> Report:
    plan = [
        "Physiotherapy, 12 sessions",
        "Ibuprofen 400 mg, three times daily with food",
        "Review in six weeks",
    ]
    pain = (
        field("/pain/at-rest", "Pain at rest", "2", FieldKind.NUMBER, value=2),
        field(
            "/pain/in-motion", "Pain in motion", "14", FieldKind.NUMBER, value=14, notes=(Note.OUT_OF_RANGE,)
        ),
        field("/pain/night", "Pain at night", "Yes", FieldKind.BOOLEAN, value=True),
    )
    mobility = table(
        "/mobility",
        "Range of motion",
        ["Movement", "Degrees", "Painful"],
        [["Abduction", 80, "yes"], ["Flexion", 120, "yes"], ["External rotation", 35, "no"]],
    )
    return Report(
        title="Orthopedics: first visit",
        scribe="tiep",
        sections=(
            Section(
                title="",
                fields=(
                    field(
                        "/reason",
                        "Reason for visit",
                        "Pain in the right shoulder when reaching overhead for three weeks, worse at night.",
                    ),
                    field("/side", "Side", "Right (RIGHT)", FieldKind.CODED, code="RIGHT", display="Right"),
                    field("/region", "Region", "", FieldKind.CODED, notes=(Note.MISSING,)),
                ),
                sections=(
                    Section(title="Pain", fields=pain),
                    Section(
                        title="Examination",
                        fields=(
                            mobility,
                            field("/weight", "Weight", "71.5", FieldKind.NUMBER, unit="kg"),
                            field("/since", "Since", "2026-06-22", FieldKind.DATE),
                            field("/dx", "Diagnosis", "M75.1", FieldKind.CODED, notes=(Note.CODE_UNKNOWN,)),
                        ),
                    ),
                    Section(
                        title="Assessment and plan",
                        fields=(
                            field("/assessment", "Assessment", LONG_TEXT),
                            field("/plan", "Plan", ", ".join(plan), FieldKind.LIST, value=plan),
                            field("/days", "Unfit for work (days)", "three", notes=(Note.WRONG_TYPE,)),
                            field("/imaging", "Imaging", ""),
                        ),
                    ),
                    Section(
                        title="Further", fields=(field("/x", "bmi_note", "24.1", notes=(Note.NOT_IN_FORM,)),)
                    ),
                ),
            ),
        ),
    )


LONG_TEXT = (
    "Suspected rotator cuff tendinopathy on the right side. Painful arc between 60 and 120 degrees, strength "
    "reduced against resistance, no sign of instability. Neurovascular status of the arm intact. "
) * 6
HOSTILE = '<img src="file:///etc/passwd"><b>bold</b>&amp;<script>alert(1)</script>'


def many_fields(count: int) -> Report:
    return Report(
        title="Very long report",
        scribe="tiep",
        sections=(
            Section(
                title="All",
                fields=tuple(field(f"/f{i}", f"Field {i}", f"Value of field {i}") for i in range(count)),
            ),
        ),
    )


def held(reason: Held = Held.CONTRADICTS_LAUNCH) -> ReportVersion:
    return version(held=reason, contradicting=("visit_id",) if reason is Held.CONTRADICTS_LAUNCH else ())


def mismatch() -> ReportVersion:
    """Return a version that names another patient and visit, held for that."""
    returned = ReturnedIdentity(
        visit_id="V-2026-8847", patient_ids=("00471139", "urn:oid:1.2.276.0.76.4.8/9988776655")
    )
    return version(held=Held.CONTRADICTS_LAUNCH, contradicting=("visit_id", "patient_id"), returned=returned)


def taken() -> Session:
    """Return a saved visit of which some has gone out."""
    ways = [
        (DeliveryKind.COPIED, "/reason"),
        (DeliveryKind.COPIED, "/pain/in-motion"),
        (DeliveryKind.COPIED, None),
        (DeliveryKind.EXPORTED, "/srv/his/inbox/00471193-V-2026-8841.json"),
        (DeliveryKind.ACKNOWLEDGED, None),
    ]
    deliveries = tuple(Delivery(kind, ago(12 - i), 1, path) for i, (kind, path) in enumerate(ways))
    return session(Phase.REPORT_SAVED, session_id="s-1", opened_at=ago(40), deliveries=deliveries)


def withdrawn() -> Session:
    said = Withdrawal(
        at=ago(2),
        reason=WithdrawalReason.SIMILAR_NAME,
        note="Jane Smith, room 4",
        doctor_id="D-17",
        os_user="mlopez",
    )
    return apply(taken(), LaunchWithdrawn(withdrawal=said))


def long_request() -> LaunchRequest:
    return request(
        patient(
            family_name="Wolfeschlegelsteinhausenbergerdorff-Müllermeisterhubersson",
            given_name="Anna-Katharina Elisabeth Friederike Wilhelmina",
            identifiers=(Identifier("urn:oid:1.2.276.0.76.4.8/" + "9876543210" * 9),),
            birth_date="1945",
            sex=None,
        ),
        visit_id="VISIT-" + "A" * 70,
    )


def every_state() -> dict[str, Session]:
    """Return a visit for every row of the table of states, by a short name."""
    states = {phase.value: session(phase) for phase in Phase}
    states["withdrawn"] = withdrawn()
    states["closed"] = session(Phase.CLOSED, reports=(version(),))
    states["browser did not open"] = session(Phase.READY, changed_at=ago(5))
    states["contact lost"] = session(contact=contact(ContactState.LOST))
    states["key rejected"] = session(contact=contact(ContactState.REFUSED))
    states["not saved for 2 h"] = session(changed_at=ago(150))
    states["edited"] = session(reports=(version(),))
    states["late"] = session(Phase.REPORT_SAVED, reports=(version(is_late=True),))
    states["mismatch"] = session(reports=(held(),))
    states["after an absence"] = session(
        Phase.REPORT_SAVED, reports=(version(saved_after=ago(60 * 14), received_at=ago(60)),)
    )
    states["unknown status"] = session(reported_status="awaiting_cosign")
    states["old report"] = session(Phase.REPORT_SAVED, reports=(version(received_at=ago(60 * 24 * 3)),))
    return states


def visits(count: int) -> list[Session]:
    phases = list(Phase)
    names = ["Smith", "Jones", "García Márquez", "Nguyen", "O'Neill", "von der Leyen-Oberndorfer"]
    return [
        session(
            phases[i % len(phases)],
            f"L{i}",
            request=request(
                patient(family_name=names[i % len(names)], identifiers=(Identifier(f"{471000 + i:08d}"),)),
                f"V-{i}",
            ),
            changed_at=ago(3 + i * 7),
        )
        for i in range(count)
    ]


def form_schema() -> dict[str, object]:
    return json.loads(FORM.schema_json)


def earlier_report() -> Report:
    """Return what stood in the report before: another pain, no side yet, and one field more."""
    now = report()
    root = now.sections[0]
    kept = tuple(replace(one, text="") if one.path == "/side" else one for one in root.fields)
    pain = root.sections[0]
    others = tuple(
        replace(one, text="4", value=4) if one.path == "/pain/at-rest" else one for one in pain.fields
    )
    gone = field("/x-old", "Earlier note", "Seen by the physiotherapist in May.")
    sections = (replace(pain, fields=(*others, gone)), *root.sections[1:])
    return replace(now, sections=(replace(root, fields=kept, sections=sections),))


def report_of(session: Session, version: ReportVersion) -> Report:
    """Make the report of a version: the first one is the earlier report."""
    del session
    return earlier_report() if version.number == 1 else report()
