import asyncio
import datetime as dt
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.gateway.clinic import (
    Clinic,
    a_nabla_note,
    a_tiep_report,
    configuration,
    open_clinic,
    signed_by_nabla,
    signed_by_tiep,
)

from tiep_launcher.gateway.store.credentials import Kind


@pytest.fixture
async def clinic(database: str, tmp_path: Path) -> AsyncIterator[Clinic]:
    async with open_clinic(configuration(tmp_path, database)) as opened:
        yield opened


async def test_a_report_reaches_the_doctor_whose_visit_was_announced(clinic: Clinic):
    desk = await clinic.credential()
    assert (await clinic.expect(desk)).status_code == 201
    assert await clinic.deliver_tiep(a_tiep_report(reason="Knee pain")) == 200
    page = await clinic.events(desk)
    (event,) = page["events"]
    assert event["source"] == "tiep"
    assert event["what"] == "received"
    assert event["is_verified"] is True
    assert json.loads(event["body"])["payload"] == {"reason": "Knee pain"}
    assert event["expectation"]["launch_id"] == "L-1"
    assert event["expectation"]["patient"]["id"] == "P-1"
    assert page["unmatched"] == 0


async def test_what_comes_before_its_visit_is_announced_is_matched_then(clinic: Clinic):
    desk, clerk = await clinic.credential(), await clinic.credential(may_read_inbox=True)
    assert await clinic.deliver_nabla(a_nabla_note()) == 200
    assert (await clinic.events(desk))["events"] == []
    assert (await clinic.events(desk))["unmatched"] == 1
    assert [event["what"] for event in (await clinic.events(clerk))["events"]] == ["received"]
    await clinic.expect(desk, correlate=[{"key": "nabla", "value": "req-1"}])
    page = await clinic.events(desk)
    assert [event["what"] for event in page["events"]] == ["matched"]
    assert page["unmatched"] == 0


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/webhooks/tiep/nowhere", 404),
        ("/webhooks/unknown/north", 404),
        ("/webhooks/altibbi/wrong-secret", 404),
        ("/webhooks/tiep", 404),
    ],
)
async def test_unknown_addresses_are_answered_alike(clinic: Clinic, path: str, status: int):
    assert await clinic.deliver(path, b"{}", {}) == status


async def test_an_unsigned_or_wrongly_signed_delivery_is_not_kept(clinic: Clinic):
    clerk = await clinic.credential(may_read_inbox=True)
    body = json.dumps(a_tiep_report()).encode()
    assert await clinic.deliver("/webhooks/tiep/north", body, {}) == 401
    assert (
        await clinic.deliver("/webhooks/tiep/north", body, signed_by_tiep(body, "another-secret-123")) == 401
    )
    assert await clinic.deliver("/webhooks/tiep/north", body + b" ", signed_by_tiep(body)) == 401
    assert await clinic.deliver("/webhooks/tiep/north", body, {"X-Signature-256": b"\xff"}) == 401
    assert (await clinic.events(clerk))["events"] == []


async def test_an_old_signature_is_not_taken(clinic: Clinic):
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=6)
    assert await clinic.deliver_nabla(a_nabla_note(), at=long_ago) == 401


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"a": NaN}', b'{"a": 1, "a": 2}', b"\xff", b"null"])
async def test_what_is_signed_and_no_json_object_is_told_so(clinic: Clinic, body: bytes):
    assert await clinic.deliver("/webhooks/tiep/north", body, signed_by_tiep(body)) == 400


async def test_too_large_or_packed_bodies_are_refused_before_they_are_read(clinic: Clinic):
    body = b" " * (1024 * 1024 + 1)
    assert await clinic.deliver("/webhooks/tiep/north", body, signed_by_tiep(body)) == 413
    packed = {**signed_by_tiep(b"{}"), "Content-Encoding": "gzip"}
    assert await clinic.deliver("/webhooks/tiep/north", b"{}", packed) == 415
    ten_mib = b" " * (2 * 1024 * 1024)
    assert await clinic.deliver("/webhooks/nabla/main", ten_mib, signed_by_nabla(ten_mib)) == 400


async def test_a_repetition_is_kept_once_and_an_edited_report_is_a_new_version(clinic: Clinic):
    desk = await clinic.credential()
    await clinic.expect(desk)
    for report in (a_tiep_report(reason="one"), a_tiep_report(reason="one"), a_tiep_report(reason="two")):
        assert await clinic.deliver_tiep(report) == 200
    events = (await clinic.events(desk))["events"]
    assert [(event["version"], json.loads(event["body"])["payload"]["reason"]) for event in events] == [
        (1, "one"),
        (2, "two"),
    ]


async def test_altibbi_is_kept_and_marked_unverified(clinic: Clinic):
    desk = await clinic.credential()
    await clinic.expect(desk, correlate=[{"key": "altibbi-consultation", "value": "905"}])
    change = {
        "type": "status_update", "consultation_id": 905, "user_id": 1, "old_status": "new",
        "new_status": "in_progress", "datetime": "2026-01-05T08:00:00Z",
    }  # fmt: skip
    assert await clinic.deliver_altibbi(change) == 200
    (event,) = (await clinic.events(desk))["events"]
    assert event["is_verified"] is False


async def test_a_person_s_number_only_suggests(clinic: Clinic):
    desk = await clinic.credential()
    await clinic.expect(desk, correlate=[{"key": "altibbi-policy", "value": "P-1"}])
    change = {"type": "status_update", "consultation_id": 7, "policy_number": "P-1", "new_status": "new"}
    assert await clinic.deliver_altibbi(change) == 200
    assert (await clinic.events(desk))["events"] == []
    assert (await clinic.events(desk))["unmatched"] == 1


async def test_an_event_of_the_inbox_is_assigned_by_two_identifiers_and_back(clinic: Clinic):
    desk, clerk = await clinic.credential(), await clinic.credential(may_read_inbox=True)
    expectation_id = (await clinic.expect(desk)).json()["expectation_id"]
    await clinic.deliver_nabla(a_nabla_note("nobody-s"))
    event_id = (await clinic.events(clerk))["events"][0]["event_id"]
    path, wish = f"/v1/events/{event_id}/assign", {"expectation_id": expectation_id}

    one = await clinic.client.post(path, json=wish | {"confirmed": ["name", "name"]}, headers=clerk)
    assert one.status_code == 422
    two = wish | {"confirmed": ["name", "birth_date"]}
    assert (await clinic.client.post(path, json=two, headers=desk)).status_code == 403
    assert (await clinic.client.post(path, json=two, headers=clerk)).status_code == 204
    assert (await clinic.client.post(path, json=two, headers=clerk)).status_code == 409
    page = await clinic.events(desk)
    assert [event["what"] for event in page["events"]] == ["assigned"]

    assert (await clinic.client.post(f"/v1/events/{event_id}/unassign", headers=clerk)).status_code == 204
    later = (await clinic.events(desk, page["cursor"]))["events"]
    assert [(event["what"], event["body"]) for event in later] == [("unassigned", None)]
    assert (await clinic.events(desk))["unmatched"] == 1


async def test_seen_is_kept_and_unknown_events_are_told(clinic: Clinic):
    desk = await clinic.credential()
    await clinic.expect(desk)
    await clinic.deliver_tiep(a_tiep_report())
    event_id = (await clinic.events(desk))["events"][0]["event_id"]
    for _ in range(2):
        assert (await clinic.client.post(f"/v1/events/{event_id}/ack", headers=desk)).status_code == 204
    assert (await clinic.client.post("/v1/events/none/ack", headers=desk)).status_code == 404


async def test_a_context_is_fetched_once_by_its_doctor(clinic: Clinic):
    his = await clinic.credential(Kind.HIS, doctors=("*",))
    desk, other = await clinic.credential(), await clinic.credential(doctors=("d-2",))
    content = {"patient": {"id": "P-1"}, "visit_id": "V-1"}
    left = await clinic.client.post("/v1/contexts", json=content, headers=his | {"X-Doctor-Id": "d-1"})
    assert left.status_code == 201
    ref = left.json()["ref"]
    assert len(ref) >= 22
    wish = {"ref": ref}
    assert (await clinic.client.post("/v1/contexts/collect", json=wish, headers=other)).status_code == 404
    got = await clinic.client.post("/v1/contexts/collect", json=wish, headers=desk)
    assert (got.status_code, got.json(), got.headers["X-Doctor-Id"]) == (200, content, "d-1")
    assert (await clinic.client.post("/v1/contexts/collect", json=wish, headers=desk)).status_code == 404
    assert (await clinic.client.post("/v1/contexts", json=content, headers=desk)).status_code == 403


async def test_calls_without_a_credential_and_with_an_ended_one_differ(clinic: Clinic):
    desk = await clinic.credential()
    assert (await clinic.client.get("/v1/events")).json() == {"code": "credential_unknown", "message": ""}
    assert (await clinic.client.get("/v1/events", headers={"X-API-Key": "tlg_x"})).status_code == 401
    assert (await clinic.client.delete("/v1/credential", headers=desk)).status_code == 204
    ended = await clinic.client.get("/v1/events", headers=desk)
    assert (ended.status_code, ended.json()["code"]) == (401, "credential_revoked")


async def test_a_rotated_credential_counts_with_its_new_secret_only(clinic: Clinic):
    desk = await clinic.credential()
    new = (await clinic.client.post("/v1/credential/rotate", headers=desk)).json()
    assert (await clinic.client.get("/v1/credential", headers=desk)).status_code == 401
    shown = (await clinic.client.get("/v1/credential", headers={"X-API-Key": new["credential"]})).json()
    assert shown["credential_id"] == new["credential_id"]
    assert shown["credential"] == ""


@pytest.mark.parametrize(
    "content", [{}, {"visit_id": "V"}, [], "x", {"visit_id": 1, "patient": {}, "doctor_id": "d"}]
)
async def test_a_malformed_message_is_refused(clinic: Clinic, content: object):
    desk = await clinic.credential()
    answer = await clinic.client.post("/v1/expectations", json=content, headers=desk)
    assert (answer.status_code, answer.json()["code"]) == (422, "message_malformed")


async def test_a_doctor_of_others_cannot_be_announced(clinic: Clinic):
    desk = await clinic.credential()
    answer = await clinic.expect(desk, doctor_id="d-2")
    assert (answer.status_code, answer.json()["code"]) == (403, "doctor_not_allowed")


async def test_too_many_calls_are_asked_to_wait(clinic: Clinic):
    desk = await clinic.credential()
    answers = await asyncio.gather(*(clinic.client.get("/v1/credential", headers=desk) for _ in range(130)))
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert refused[0].headers["Retry-After"] == "1"


async def test_operators_see_counts_and_whether_it_works(clinic: Clinic):
    await clinic.deliver_tiep(a_tiep_report())
    await clinic.deliver_tiep(a_tiep_report())
    assert (await clinic.client.get("/healthz")).json() == {"status": "ok"}
    ready = await clinic.client.get("/readyz")
    assert (ready.status_code, ready.json()["status"]) == (200, "ready")
    counts = (await clinic.client.get("/metrics")).text
    assert 'tiep_launcher_gateway_webhooks_total{outcome="kept",source="tiep"} 1.0' in counts
    assert 'tiep_launcher_gateway_webhooks_total{outcome="repeated",source="tiep"} 1.0' in counts
    assert 'tiep_launcher_gateway_unmatched{facility="north"} 1.0' in counts
    assert "Cough" not in counts
