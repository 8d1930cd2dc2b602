"""What a delivery says: kinds, ids, and what makes two deliveries the same event."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.scribes.deliveries import NABLA_BODY, TIEP_BODY

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.webhook import Correlation, EventKind, ScribeEvent, Webhook
from tiep_launcher.formats.strict_json import content_digest
from tiep_launcher.scribes.altibbi.webhook import AltibbiWebhook
from tiep_launcher.scribes.nabla.webhook import NablaWebhook
from tiep_launcher.scribes.tiep.webhook import TiepWebhook

TIEP, NABLA, ALTIBBI = TiepWebhook(), NablaWebhook(), AltibbiWebhook()
ALL = pytest.mark.parametrize("webhook", [TIEP, NABLA, ALTIBBI], ids=["tiep", "nabla", "altibbi"])
ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    ["id", "type", "data", "context", "consultation_id", "datetime", "new_status", "created_at", "x"]
)


def read(webhook: Webhook, content: Any) -> ScribeEvent:
    return webhook.read_event(json.dumps(content).encode())


def status(**changes: object) -> dict[str, object]:
    return {
        "type": "status_update",
        "consultation_id": 905,
        "user_id": 12,
        "insurance_id": "0045",
        "policy_number": "P-1",
        "old_status": "in_progress",
        "new_status": "closed",
        "datetime": "2026-01-05T08:00:00.123456Z",
    } | changes


def recommendation(data: object, **changes: object) -> dict[str, object]:
    content = {
        "type": "recommendation_data",
        "consultation_id": 905,
        "data": data,
        "datetime": "2026-01-05T08:03:00Z",
    }
    return content | changes


def test_tiep_report() -> None:
    event = TIEP.read_event(TIEP_BODY)
    assert (event.scribe, event.kind, event.approval) == ("tiep", EventKind.REPORT, Approval.DOCTOR_SAVED)
    assert event.correlations == (Correlation("tiep-launch", "L-1"), Correlation("tiep-visit", "v-7"))
    assert event.identity.launch_id == "L-1"
    assert event.payload_json.encode() == TIEP_BODY
    # A poll's ``payload`` has the body's shape: the same report by both ways is one version.
    assert event.digest == content_digest(json.loads(TIEP_BODY))
    assert TIEP.read_event(TIEP_BODY).event_id == event.event_id
    assert TIEP.read_event(TIEP_BODY.replace(b"Knee", b"Hip")).event_id != event.event_id


def test_nabla_event() -> None:
    event = NABLA.read_event(NABLA_BODY)
    assert (event.scribe, event.kind, event.type) == ("nabla", EventKind.FAILURE, "transcribe_async.failed")
    assert event.approval is Approval.UNCONFIRMED_AI
    # The event's id tells deliveries apart, the job's id what they are about.
    assert (event.event_id, event.document_id) == ("evt-1", "job-1")
    assert event.correlations == ()
    assert event.happened_at == dt.datetime(2026, 1, 5, 9, 29, 59, 500_000, tzinfo=dt.UTC)


def test_nabla_request_id() -> None:
    event = read(NABLA, {"id": "e", "type": "x", "data": {"id": "j", "client_request_id": "req-17"}})
    assert event.correlations == (Correlation("nabla", "req-17"),)


@pytest.mark.parametrize(
    ("event_type", "kind"),
    [
        ("generate_note_async.succeeded", EventKind.REPORT),
        ("GENERATE_NOTE_ASYNC.SUCCEEDED", EventKind.REPORT),
        ("transcribe_async.succeeded", EventKind.REPORT),
        ("generate_note_async.failed", EventKind.FAILURE),
        ("generate_normalized_data_async.succeeded", EventKind.OTHER),
        ("", EventKind.OTHER),
        (None, EventKind.OTHER),
        (["generate_note_async.succeeded"], EventKind.OTHER),
    ],
)
def test_nabla_types(event_type: object, kind: EventKind) -> None:
    # A status that contradicts the type changes nothing.
    assert read(NABLA, {"id": "e", "type": event_type, "data": {"status": "failed"}}).kind is kind


def test_nabla_same_id_with_other_content() -> None:
    first, again = (read(NABLA, {"id": "e", "type": "t", "data": {"id": "j", "n": n}}) for n in (1, 2))
    assert first.event_id == again.event_id
    assert first.digest != again.digest


def test_altibbi_status() -> None:
    event = read(ALTIBBI, status())
    assert (event.kind, event.approval, event.document_id) == (
        EventKind.STATUS,
        Approval.UNVERIFIED_SOURCE,
        "905",
    )
    assert event.correlations == (
        Correlation("altibbi-consultation", "905"),
        Correlation("altibbi-insurance", "0045"),
        Correlation("altibbi-policy", "P-1"),
    )
    assert event.status is not None
    assert (event.status.before, event.status.status) == ("in_progress", "closed")
    assert event.status.at == dt.datetime(2026, 1, 5, 8, 0, 0, 123_456, tzinfo=dt.UTC)
    assert event.status.at_text == "2026-01-05T08:00:00.123456Z"


def test_altibbi_ids_stay_as_they_are() -> None:
    event = read(ALTIBBI, status(consultation_id="0905", insurance_id=None, policy_number=7))
    assert [(c.key, c.value) for c in event.correlations] == [
        ("altibbi-consultation", "0905"),
        ("altibbi-policy", "7"),
    ]


def test_altibbi_only_the_consultation_decides() -> None:
    assert set(ALTIBBI.correlation_keys) - set(ALTIBBI.suggesting_keys) == {"altibbi-consultation"}


def test_altibbi_same_event() -> None:
    assert read(ALTIBBI, status()).event_id == read(ALTIBBI, status(user_id=13)).event_id
    for change in (
        {"consultation_id": 906},
        {"old_status": "new"},
        {"new_status": "cancelled"},
        {"datetime": "2026-01-05T08:00:01Z"},
    ):
        assert read(ALTIBBI, status(**change)).event_id != read(ALTIBBI, status()).event_id
    # The same recommendation sent again at another time is the same; another content is not.
    first = read(ALTIBBI, recommendation({"a": 1, "b": 2}))
    assert read(ALTIBBI, recommendation({"b": 2, "a": 1}, datetime="later")).event_id == first.event_id
    assert read(ALTIBBI, recommendation({"a": 2, "b": 2})).event_id != first.event_id
    assert read(ALTIBBI, recommendation({"a": 1, "b": 2}, consultation_id=1)).event_id != first.event_id


@ALL
@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b'"x"', b"{", b'{"a":NaN}', b'{"a":1,"a":2}', b"\xff\xfe\xfd", b"[" * 5000]
)
def test_what_is_no_object_is_refused(webhook: Webhook, body: bytes) -> None:
    with pytest.raises(InputError):
        webhook.read_event(body)


@ALL
def test_size_is_limited(webhook: Webhook) -> None:
    body = b'{"x":"' + b"a" * webhook.max_body_bytes + b'"}'
    with pytest.raises(InputError) as caught:
        webhook.read_event(body)
    assert caught.value.code == "too_large"


@ALL
@given(content=st.dictionaries(KEYS | st.text(max_size=8), ANY_JSON, max_size=8))
def test_any_object_is_an_event_and_kept_whole(webhook: Webhook, content: dict[str, Any]) -> None:
    try:
        event = read(webhook, content)
    except InputError as error:
        assert error.code == "lone_surrogate"  # noqa: PT017 - the one thing strict JSON has against it
        return
    assert json.loads(event.payload_json) == content
    assert event.event_id
    assert event == read(webhook, content)
