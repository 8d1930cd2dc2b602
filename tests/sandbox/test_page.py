"""The page's calls: who may open a visit, and what the buttons do."""

import pytest
from tests.sandbox.support import DOCTOR, SEED_ANSWERS, SEED_CONTEXT, UNKNOWN_ID, encoded, his_with

from tiep_launcher.sandbox.script import Autopilot, AutopilotStep, Script, TokenSwitches


async def test_the_page_and_its_files_are_served_with_a_strict_policy():
    async with his_with() as his:
        for path, kind in [
            ("/?token=x", "text/html"),
            ("/sandbox/static/page.js", "text/javascript"),
            ("/sandbox/static/form.js", "text/javascript"),
            ("/sandbox/static/page.css", "text/css"),
            ("/sandbox/static/icon.svg", "image/svg+xml"),
        ]:
            answer = await his.http.get(path)
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith(kind)
            assert answer.headers["content-security-policy"].startswith(
                "default-src 'none'; script-src 'self'"
            )
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["cache-control"] == "no-store"
        assert (await his.http.get("/sandbox/static/..%2Findex.html")).status_code == 404
        assert (await his.http.get("/sandbox/static/index.html")).status_code == 404


async def test_fetching_the_page_uses_no_token_up():
    async with his_with() as his:
        launch = await his.launch()
        await his.http.get(his.page_url(launch))
        await his.opened(launch)


async def test_the_page_shows_patient_visit_and_doctor():
    async with his_with() as his:
        context = {**SEED_CONTEXT, "launch_id": "L-1", "ward": 7}
        view = (await his.open(await his.launch(), context)).json()["view"]
        assert view["patient"] == {
            "id": "patient-123",
            "name": "John Smith",
            "birth_date": None,
            "gender": None,
        }
        assert (view["visit_id"], view["doctor"]) == ("visit-456", DOCTOR)
        assert view["context_extra"] == [["launch_id", "L-1"], ["ward", "7"]]
        assert (view["status"], view["catalogue"], view["autopilot"]) == ("in_progress", [], None)


async def test_padding_of_the_context_is_optional():
    async with his_with() as his:
        bare = encoded({**SEED_CONTEXT, "x": "Núñez?>"}).rstrip("=")
        for text in (bare, bare + "=" * (-len(bare) % 4)):
            answer = await his.http.post("/sandbox/open", json={**await his.launch(), "context": text})
            assert answer.json()["view"]["visit_id"] == "visit-456"


@pytest.mark.parametrize("text", ["ab+/", "a%3D", "e", "W10=", "eyJ4IjogTmFOfQ==", "////"])
async def test_an_unreadable_context_is_refused_and_the_token_stays_good(text):
    async with his_with() as his:
        launch = await his.launch()
        refused = await his.http.post("/sandbox/open", json={**launch, "context": text})
        assert (refused.status_code, refused.json()["code"]) == (400, "context_unreadable")
        await his.opened(launch)


async def test_a_token_is_used_once():
    async with his_with() as his:
        launch = await his.launch()
        await his.opened(launch)
        assert (await his.open(launch)).json()["code"] == "token_used"


async def test_a_script_makes_tokens_reusable():
    async with his_with(Script(token=TokenSwitches(single_use=False))) as his:
        launch = await his.launch()
        await his.opened(launch)
        await his.opened(launch)


async def test_tokens_of_someone_else_are_refused():
    async with his_with(facility_keys={"north": "key-n", "south": "key-s"}) as his:
        mine = await his.launch(key="key-n")
        session_id = mine["session_id"]
        other_visit = await his.launch(key="key-n")
        other_doctor = await his.launch(key="key-n", create_session=False, doctor={"id": "doctor-9"})
        other_facility = await his.launch(key="key-s", create_session=False)
        codes = [
            (await his.open({**launch, "session_id": session_id})).json()["code"]
            for launch in (other_visit, other_doctor, other_facility)
        ]
        assert codes == ["session_other", "doctor_other", "session_unknown"]
        assert (await his.open({"token": "x" * 43, "session_id": session_id})).json()[
            "code"
        ] == "token_unknown"
        assert (await his.open({"session_id": session_id})).json()["code"] == "token_unknown"
        assert (await his.open({"token": mine["token"]})).json()["code"] == "session_missing"
        gone = await his.launch(key="key-n", create_session=False)
        assert (await his.open({**gone, "session_id": UNKNOWN_ID})).json()["code"] == "session_unknown"


async def test_a_paused_visit_is_reopened_with_a_token_of_its_own():
    async with his_with() as his:
        launch = await his.launch()
        secret = await his.opened(launch)
        await his.press("pause", secret, {"answers": {"reason": "Knee"}})
        assert (await his.poll(launch["session_id"])).json()["status"] == "pending"
        again = {**await his.launch(create_session=False, form=None), "session_id": launch["session_id"]}
        answer = (await his.open(again)).json()
        assert answer["view"]["answers"] == {"reason": "Knee"}
        assert answer["view"]["status"] == "pending"
        resumed = await his.press("resume", answer["page_secret"], {})
        assert resumed.json()["view"]["status"] == "in_progress"


async def test_a_visit_is_not_reopened_for_another_patient():
    async with his_with() as his:
        launch = await his.launch()
        await his.opened(launch)
        again = {**await his.launch(create_session=False), "session_id": launch["session_id"]}
        other = {"patient": {"resourceType": "Patient", "identifier": [{"value": "patient-9"}]}}
        assert (await his.open(again, other)).json()["code"] == "patient_other"
        assert (await his.open(again)).status_code == 200


async def test_a_reload_needs_the_pages_secret():
    async with his_with() as his:
        secret = await his.opened(await his.launch())
        view = (await his.http.get("/sandbox/page", headers={"X-Page-Secret": secret})).json()["view"]
        assert view["visit_id"] == "visit-456"
        assert (await his.http.get("/sandbox/page")).status_code == 401
        assert (await his.press("save", "wrong", {"answers": {}})).json()["code"] == "page_unknown"


@pytest.mark.parametrize(
    "context",
    [None, {}, {"visit_id": "v"}, {"patient": "patient-123"}, {"patient": {"resourceType": "Patient"}}],
)
async def test_nothing_is_saved_without_a_patient(context):
    async with his_with() as his:
        launch = await his.launch()
        secret = await his.opened(launch, context)
        refused = await his.press("save", secret, {"answers": SEED_ANSWERS})
        assert (refused.status_code, refused.json()["code"]) == (409, "patient_missing")
        assert "without patient context" in refused.json()["detail"]
        assert (await his.poll(launch["session_id"])).json()["status"] == "in_progress"


async def test_a_visit_is_saved_again_with_other_answers():
    async with his_with() as his:
        launch = await his.launch()
        secret = await his.opened(launch)
        await his.press("save", secret, {"answers": SEED_ANSWERS})
        view = (await his.press("save", secret, {"answers": {"reason": "Hip"}})).json()["view"]
        assert (view["status"], view["saves"]) == ("report_saved", 2)
        assert (await his.poll(launch["session_id"])).json()["payload"]["payload"] == {"reason": "Hip"}


async def test_without_a_form_the_doctor_picks_one_of_the_specialty():
    async with his_with() as his:
        answer = (await his.open(await his.launch(form=None))).json()
        secret, view = answer["page_secret"], answer["view"]
        assert (view["form"], [entry["key"] for entry in view["catalogue"]]) == (
            None,
            ["joint-examination", "free-note"],
        )
        assert (await his.press("form", secret, {"key": "cardiac-review"})).json()["code"] == "form_unknown"
        chosen = (await his.press("form", secret, {"key": "joint-examination"})).json()["view"]
        assert (chosen["form"]["title"], chosen["catalogue"]) == ("Joint examination", [])
        assert (await his.press("form", secret, {"key": "free-note"})).json()["code"] == "form_bound"


async def test_a_token_alone_opens_a_visit_that_the_api_does_not_know():
    async with his_with() as his:
        secret = await his.opened(await his.launch(create_session=False))
        assert (await his.press("save", secret, {"answers": SEED_ANSWERS})).status_code == 200
        (session,) = his.sandbox.state.sessions.values()
        assert (session.pollable, session.status) == (False, "report_saved")
        assert (await his.poll(session.id)).status_code == 404


async def test_the_autopilot_is_handed_to_the_page_with_fitting_answers():
    script = Script(
        autopilot=Autopilot(delay_s=0.5, step_s=0, first=(AutopilotStep.PAUSE, AutopilotStep.RESUME))
    )
    async with his_with(script) as his:
        view = (await his.open(await his.launch())).json()["view"]
        assert view["autopilot"] == {
            "delay_ms": 500,
            "step_ms": 0,
            "first": ["pause", "resume"],
            "answers": {"reason": "Sample answer for Reason for visit", "pain-level": 5},
        }


async def test_concept_sets_become_choices():
    form = {
        "type": "object",
        "properties": {"dx": {"type": "array", "items": {"type": "string", "x-concept-set-id": 1}}},
    }
    async with his_with() as his:
        view = (await his.open(await his.launch(form=form))).json()["view"]
        items = view["form"]["properties"]["dx"]["items"]
        assert items["oneOf"][0] == {"const": "M75.1", "title": "Rotator cuff syndrome"}


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
async def test_only_json_is_taken_so_that_other_web_pages_stay_out(content_type):
    async with his_with() as his:
        session_id = (await his.launch())["session_id"]
        for path in ("/sandbox/open", "/sandbox/page/save", f"/sandbox/sessions/{session_id}/save"):
            answer = await his.http.post(path, content=b"{}", headers={"Content-Type": content_type})
            assert answer.status_code == 415


async def test_broken_bodies_of_the_page_are_refused():
    async with his_with() as his:
        headers = {"Content-Type": "application/json"}
        secret = await his.opened(await his.launch())
        assert (await his.http.post("/sandbox/open", content=b"[]", headers=headers)).status_code == 422
        assert (await his.http.post("/sandbox/open", content=b"{", headers=headers)).status_code == 422
        large = b'"' + b"x" * 1024 * 1024 + b'"'
        assert (await his.http.post("/sandbox/open", content=large, headers=headers)).status_code == 413
        assert (await his.press("save", secret, {"answers": []})).json()["code"] == "answers_missing"


async def test_a_driver_presses_the_buttons_without_a_browser():
    async with his_with() as his:
        session_id = (await his.launch())["session_id"]

        async def press(button: str, body: object) -> tuple[int, dict[str, object]]:
            answer = await his.http.post(f"/sandbox/sessions/{session_id}/{button}", json=body)
            return answer.status_code, answer.json()

        assert await press("pause", {}) == (200, {"id": session_id, "status": "pending", "saves": 0})
        assert (await press("resume", {}))[1]["status"] == "in_progress"
        assert (await press("draft", {}))[1]["status"] == "report_generated"
        assert (await press("save", {}))[1]["code"] == "patient_missing"
        assert (await press("save", {"answer": {}}))[0] == 422
        assert (await press("save", {"answers": []}))[0] == 422
        saved = await press("save", {"answers": SEED_ANSWERS, "context": SEED_CONTEXT})
        assert saved == (200, {"id": session_id, "status": "report_saved", "saves": 1})
        assert (await his.poll(session_id)).json()["payload"]["payload"] == SEED_ANSWERS
        assert (await press("save", {}))[1]["saves"] == 2
        unknown = await his.http.post(f"/sandbox/sessions/{UNKNOWN_ID}/save", json={})
        assert unknown.status_code == 404
