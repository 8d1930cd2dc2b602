"""The two API calls, against the vendor's documents."""

import json
import re
from uuid import UUID

import pytest
from tests.sandbox.support import (
    KEY,
    SEED_ANSWERS,
    SEED_CONTEXT,
    SEED_FORM,
    SEED_REQUEST,
    UNKNOWN_ID,
    his_with,
)

from tiep_launcher.sandbox.script import (
    ContextEcho,
    PayloadSwitches,
    Script,
    SecondSave,
    SessionSwitches,
    TokenSwitches,
    UnsavedPayload,
)


async def test_the_vendors_example_runs_from_the_token_to_the_saved_report():
    async with his_with() as his:
        answer = await his.http.post(
            "/v1/auth/generate-token",
            content=SEED_REQUEST,
            headers={"X-API-Key": KEY, "Content-Type": "application/json"},
        )
        launch = answer.json()
        assert answer.status_code == 200
        assert list(launch) == ["token", "session_id"]
        assert re.fullmatch(r"[A-Za-z0-9_-]{43}", launch["token"])
        assert str(UUID(launch["session_id"])) == launch["session_id"]

        session_id = launch["session_id"]
        assert (await his.poll(session_id)).json() == {
            "id": session_id,
            "status": "in_progress",
            "payload": None,
        }
        secret = await his.opened(launch)
        await his.press("save", secret, {"answers": SEED_ANSWERS})
        expected = (
            '{"id":"'
            + session_id
            + '","status":"report_saved","payload":{"context":{"visit_id":"visit-456"},'
            '"payload":{"reason":"Shoulder pain after tennis","pain-level":6}}}'
        )
        assert (await his.poll(session_id)).text == expected


@pytest.mark.parametrize("key", ["", "wrong", "sandbox-facility-key2", "schlüssel"])
async def test_a_wrong_key_is_rejected_at_both_calls(key):
    async with his_with() as his:
        headers = {"X-API-Key": key.encode()}
        asked = await his.http.post("/v1/auth/generate-token", content=SEED_REQUEST, headers=headers)
        polled = await his.http.get(f"/v1/sessions/{UNKNOWN_ID}", headers=headers)
        assert (asked.status_code, polled.status_code) == (401, 401)
        assert asked.json() == {"detail": "Invalid API key"}
        assert not his.sandbox.state.tokens


async def test_a_missing_key_is_rejected():
    async with his_with() as his:
        assert (await his.http.post("/v1/auth/generate-token", content=SEED_REQUEST)).status_code == 401


async def test_a_session_belongs_to_its_facility():
    async with his_with(facility_keys={"north": "key-n", "south": "key-s"}) as his:
        launch = await his.launch(key="key-n")
        assert (await his.poll(launch["session_id"], "key-n")).status_code == 200
        assert (await his.poll(launch["session_id"], "key-s")).status_code == 404
        assert (await his.poll(UNKNOWN_ID, "key-n")).json() == {"detail": "Session not found"}


async def test_without_create_session_there_is_no_session():
    async with his_with() as his:
        assert list(await his.launch(create_session=False)) == ["token"]
        assert not his.sandbox.state.sessions


@pytest.mark.parametrize(
    ("body", "loc"),
    [
        (b"", ["body"]),
        (b"[]", ["body"]),
        (b'{"doctor":{"id":"d"},"doctor":{"id":"e"}}', ["body"]),
        (b'{"doctor":{"id":"d"},"x":NaN}', ["body"]),
        (b'{"doctor":{"id":"\\ud800"}}', ["body"]),
        (b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}", ["body"]),
        (b"{}", ["body", "doctor"]),
        (b'{"doctor_id":"1"}', ["body", "doctor"]),
        (b'{"doctor":{}}', ["body", "doctor", "id"]),
        (b'{"doctor":{"id":7}}', ["body", "doctor", "id"]),
        (b'{"doctor":{"id":"d","name":3}}', ["body", "doctor", "name"]),
        (b'{"doctor":{"id":"d","specialties":["heart"]}}', ["body", "doctor", "specialties", 0]),
        (b'{"doctor":{"id":"d"},"create_session":"yes"}', ["body", "create_session"]),
        (b'{"doctor":{"id":"d"},"form":[]}', ["body", "form"]),
    ],
)
async def test_a_bad_request_is_told_with_its_place(body, loc):
    async with his_with() as his:
        answer = await his.http.post("/v1/auth/generate-token", content=body, headers={"X-API-Key": KEY})
        assert answer.status_code == 422
        assert [problem["loc"] for problem in answer.json()["detail"]] == [loc]
        assert set(answer.json()["detail"][0]) == {"loc", "msg"}


async def test_a_body_over_one_mebibyte_is_too_large():
    async with his_with() as his:
        body = b'{"x":"' + b"x" * 1024 * 1024 + b'"}'
        answer = await his.http.post("/v1/auth/generate-token", content=body, headers={"X-API-Key": KEY})
        assert answer.status_code == 413


async def test_unknown_paths_and_methods_answer_json():
    async with his_with() as his:
        assert (await his.http.get("/v2")).json() == {"detail": "Not Found"}
        assert (await his.http.get("/v1/auth/generate-token")).status_code == 405


async def test_a_foreign_host_is_refused():
    async with his_with() as his:
        assert (await his.http.get("/sandbox/state", headers={"Host": "evil.example"})).status_code == 400


async def test_scripted_statuses_come_before_the_real_one():
    script = Script(session=SessionSwitches(initial_status="created", statuses=("queued", "on_fire")))
    async with his_with(script) as his:
        session_id = await his.saved()
        polled = [(await his.poll(session_id)).json() for _ in range(3)]
        assert [entry["status"] for entry in polled] == ["queued", "on_fire", "report_saved"]
        assert [entry["payload"] is None for entry in polled] == [True, True, False]
        fresh = await his.launch()
        assert his.sandbox.state.sessions[fresh["session_id"]].status == "created"


async def test_statuses_after_the_save_keep_the_payload_back():
    async with his_with(Script(session=SessionSwitches(statuses_after_save=("report_generated",)))) as his:
        session_id = await his.saved()
        first, second = (await his.poll(session_id)).json(), (await his.poll(session_id)).json()
        assert (first["status"], first["payload"]) == ("report_generated", None)
        assert second["status"] == "report_saved"


@pytest.mark.parametrize("unsaved", list(UnsavedPayload))
async def test_the_payload_before_saving(unsaved):
    async with his_with(Script(session=SessionSwitches(unsaved_payload=unsaved))) as his:
        launch = await his.launch()
        secret = await his.opened(launch)
        assert (await his.press("draft", secret, {"answers": {"reason": "Knee"}})).status_code == 200
        polled = (await his.poll(launch["session_id"])).json()
        assert polled["status"] == "report_generated"
        if unsaved is UnsavedPayload.ABSENT:
            assert "payload" not in polled
        elif unsaved is UnsavedPayload.NULL:
            assert polled["payload"] is None
        else:
            assert polled["payload"]["payload"] == {"reason": "Knee", "pain-level": 5}


@pytest.mark.parametrize(
    ("echo", "context"),
    [
        (ContextEcho.FULL, SEED_CONTEXT),
        (ContextEcho.WITHOUT_PATIENT, {"visit_id": "visit-456"}),
        (ContextEcho.EMPTY, {}),
        (ContextEcho.ABSENT, None),
        (ContextEcho.OTHER_VISIT, {**SEED_CONTEXT, "visit_id": "visit-of-someone-else"}),
        (ContextEcho.OTHER_LAUNCH, {**SEED_CONTEXT, "launch_id": "00000000-0000-4000-8000-000000000000"}),
        (
            ContextEcho.OTHER_PATIENT,
            {
                "patient": {
                    "resourceType": "Patient",
                    "identifier": [{"value": "patient-of-someone-else"}],
                    "name": [{"text": "Someone Else"}],
                },
                "visit_id": "visit-456",
            },
        ),
    ],
)
async def test_the_context_comes_back_as_scripted(echo, context):
    async with his_with(Script(payload=PayloadSwitches(context_in_poll=echo))) as his:
        payload = (await his.poll(await his.saved())).json()["payload"]
        assert payload.get("context") == context
        assert payload["payload"] == SEED_ANSWERS


async def test_the_context_is_echoed_with_every_key_of_the_his():
    context = {**SEED_CONTEXT, "launch_id": "L-1", "ward": 7, "emergency": True, "name": "Núñez"}
    async with his_with(Script(payload=PayloadSwitches(context_in_poll=ContextEcho.FULL))) as his:
        polled = await his.poll(await his.saved(context=context))
        assert polled.json()["payload"]["context"] == context


async def test_a_second_save_comes_after_the_polls():
    async with his_with(Script(second_save=SecondSave(after_polls=2))) as his:
        session_id = await his.saved()
        reasons = [(await his.poll(session_id)).json()["payload"]["payload"]["reason"] for _ in range(4)]
        assert reasons == [
            "Shoulder pain after tennis",
            "Shoulder pain after tennis",
            "Shoulder pain after tennis (corrected)",
            "Shoulder pain after tennis (corrected)",
        ]
        assert len(his.sandbox.state.sessions[session_id].saves) == 2


async def test_a_second_save_comes_after_the_time_with_the_given_answers():
    async with his_with(Script(second_save=SecondSave(after_s=600, answers={"reason": "Hip"}))) as his:
        session_id = await his.saved()
        his.clock.now += 599
        assert (await his.poll(session_id)).json()["payload"]["payload"] == SEED_ANSWERS
        his.clock.now += 1
        assert (await his.poll(session_id)).json()["payload"]["payload"] == {"reason": "Hip"}


async def test_a_token_lives_as_long_as_the_script_says():
    async with his_with(Script(token=TokenSwitches(lifetime_s=30))) as his:
        first, second = await his.launch(), await his.launch()
        his.clock.now += 29.9
        await his.opened(first)
        his.clock.now += 0.1
        refused = await his.open(second)
        assert (refused.status_code, refused.json()["code"]) == (401, "token_expired")


async def test_a_token_lives_ten_minutes():
    async with his_with() as his:
        launch = await his.launch()
        his.clock.now += 600
        assert (await his.open(launch)).json()["code"] == "token_expired"


async def test_the_state_tells_no_secret_and_no_patient():
    async with his_with() as his:
        session_id = await his.saved()
        await his.poll(session_id)
        text = (await his.http.get("/sandbox/state")).text
        state = json.loads(text)
        assert state["sessions"][0]["status"] == "report_saved"
        assert (state["sessions"][0]["polls"], state["sessions"][0]["saves"]) == (1, 1)
        assert state["calls"] == {"generate_token": 1, "sessions": 1}
        assert state["tokens"][0]["uses"] == 1
        token = next(iter(his.sandbox.state.tokens))
        for hidden in (token, KEY, "patient-123", "John Smith", "Shoulder"):
            assert hidden not in text
        assert token not in repr(his.sandbox.state)


async def test_the_form_is_kept_with_its_session():
    async with his_with() as his:
        launch = await his.launch()
        assert his.sandbox.state.sessions[launch["session_id"]].form == SEED_FORM
