"""Launches for tests: one that is easy to vary, and every one there could be."""

import datetime as dt
import uuid

from hypothesis import strategies as st

from tiep_launcher.domain.errors import ExitStatus
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest, View
from tiep_launcher.domain.patient import Identifier, Patient, Sex
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import (
    Confirmation,
    Contact,
    ContactState,
    Delivery,
    DeliveryKind,
    Failure,
    Phase,
    ReceivedBy,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)

AT = dt.datetime(2026, 11, 21, 9, 58, tzinfo=dt.UTC)


def a_session(*, visit="visit-456", patient="patient-123", facility="default", request_id=None, at=AT):
    return Session(
        launch_id=str(uuid.uuid4()),
        created_at=at,
        request=LaunchRequest(
            facility=facility,
            patient=Patient(identifiers=(Identifier(patient),), name="Ann Ölçer"),
            visit_id=visit,
            doctor=Doctor("doctor-123", "Dr. Anna Smith", ("ORTHOPEDICS",)),
            request_id=request_id,
        ),
    )


_text = st.text(max_size=20)
_maybe_text = st.none() | _text
_moments = st.datetimes(
    timezones=st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=5, minutes=30))]),
    min_value=dt.datetime(1970, 1, 2),  # noqa: DTZ001 - Hypothesis adds the zone
)
_maybe_moment = st.none() | _moments
_doctors = st.builds(Doctor, id=_text, name=_maybe_text, specialties=st.lists(_text, max_size=3).map(tuple))
_requests = st.builds(
    LaunchRequest,
    facility=_text,
    patient=st.builds(
        Patient,
        identifiers=st.lists(
            st.builds(Identifier, value=_text, system=_maybe_text), min_size=1, max_size=3
        ).map(tuple),
        name=_maybe_text,
        family_name=_maybe_text,
        given_name=_maybe_text,
        birth_date=_maybe_text,
        sex=st.none() | st.sampled_from(Sex),
    ),
    visit_id=_text,
    visit_id_made_here=st.booleans(),
    doctor=_doctors,
    form=st.none() | st.builds(Form, key=_text, schema_json=_text),
    view=st.sampled_from(View),
    request_id=_maybe_text,
    extra_context_json=_text,
)
_versions = st.builds(
    ReportVersion,
    number=st.integers(1, 9),
    payload_json=_text,
    digest=_text,
    received_at=_moments,
    saved_after=_maybe_moment,
    saved_at=_maybe_moment,
    received_by=st.sampled_from(ReceivedBy),
    received_as=st.sampled_from(Approval),
    confirmation=st.none() | st.builds(Confirmation, at=_moments, doctor=_doctors, os_user=_text),
    held=st.none() | st.sampled_from(Held),
    contradicting=st.lists(_text, max_size=2).map(tuple),
    is_late=st.booleans(),
)
all_sessions = st.builds(
    Session,
    launch_id=st.uuids().map(str),
    request=_requests,
    created_at=_moments,
    phase=st.sampled_from(Phase),
    session_id=_maybe_text,
    contact=st.builds(Contact, state=st.sampled_from(ContactState), since=_maybe_moment),
    reported_status=_maybe_text,
    failure=st.none() | st.builds(Failure, code=_text, exit_status=st.sampled_from(ExitStatus)),
    started_at=_maybe_moment,
    changed_at=_maybe_moment,
    not_saved_at=_maybe_moment,
    reports=st.lists(_versions, max_size=2).map(tuple),
    deliveries=st.lists(
        st.builds(
            Delivery,
            kind=st.sampled_from(DeliveryKind),
            at=_moments,
            version=st.integers(1, 9),
            path=_maybe_text,
        ),
        max_size=2,
    ).map(tuple),
    withdrawal=st.none()
    | st.builds(
        Withdrawal,
        at=_moments,
        reason=st.sampled_from(WithdrawalReason),
        note=_text,
        doctor_id=_maybe_text,
        os_user=_text,
    ),
)
