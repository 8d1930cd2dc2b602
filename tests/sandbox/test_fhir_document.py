"""The document bundle that the vendor calls HL7_V2."""

from tests.sandbox.support import SEED_CONTEXT, his_with

from tiep_launcher.sandbox.script import PayloadKind, PayloadSwitches, Script

FORM = {
    "title": "First visit",
    "type": "object",
    "properties": {
        "reason": {"title": "Reason", "type": "string"},
        "pain": {"title": "Pain", "type": "integer"},
        "temperature": {"title": "Temperature", "type": "number"},
        "fever": {"title": "Fever", "type": "boolean"},
        "joint": {"title": "Joint", "type": "string", "oneOf": [{"const": "K", "title": "Knee"}]},
        "diagnoses": {
            "title": "Diagnoses",
            "type": "array",
            "items": {"type": "string", "x-concept-set-id": 1},
        },
        "exam": {
            "title": "Examination",
            "type": "object",
            "properties": {"a/b": {"title": "Flexion", "type": "integer"}},
        },
    },
}
ANSWERS = {
    "reason": "Knee pain",
    "pain": 4,
    "temperature": 37.5,
    "fever": False,
    "joint": "K",
    "diagnoses": ["M54.5", "I10"],
    "exam": {"a/b": 120},
    "skipped": None,
}
HL7 = Script(payload=PayloadSwitches(kind=PayloadKind.HL7_V2))


async def bundle_of(answers=ANSWERS, context=SEED_CONTEXT, form=FORM):
    async with his_with(HL7) as his:
        launch = await his.launch(form=form)
        secret = await his.opened(launch, context)
        await his.press("save", secret, {"answers": answers})
        payload = (await his.poll(launch["session_id"])).json()["payload"]
        assert set(payload) == {"context", "fhir"}
        return payload["fhir"]


async def test_the_document_starts_with_its_one_composition():
    bundle = await bundle_of()
    assert (bundle["resourceType"], bundle["type"], bundle["timestamp"]) == (
        "Bundle",
        "document",
        "2026-11-18T11:06:40Z",
    )
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert kinds[:4] == ["Composition", "Patient", "Encounter", "Practitioner"]
    assert kinds.count("Composition") == 1
    composition = bundle["entry"][0]["resource"]
    assert (composition["status"], composition["title"]) == ("final", "First visit")
    assert [section["title"] for section in composition["section"]] == ["First visit", "Examination"]


async def test_every_reference_leads_to_a_resource_of_the_document():
    bundle = await bundle_of()
    known = {f"{entry['resource']['resourceType']}/{entry['resource']['id']}" for entry in bundle["entry"]}
    assert len(known) == len(bundle["entry"])

    def references(value):
        if isinstance(value, dict):
            yield from ([value["reference"]] if "reference" in value else [])
            value = list(value.values())
        if isinstance(value, list):
            for child in value:
                yield from references(child)

    assert set(references(bundle)) <= known
    listed = {
        entry["reference"]
        for section in bundle["entry"][0]["resource"]["section"]
        for entry in section["entry"]
    }
    answers = {
        f"{entry['resource']['resourceType']}/{entry['resource']['id']}" for entry in bundle["entry"][4:]
    }
    assert listed == answers


async def test_answers_keep_their_type():
    resources = [entry["resource"] for entry in (await bundle_of())["entry"]]
    values = {
        resource["code"]["coding"][0]["code"]: next(
            value for key, value in resource.items() if key.startswith("value")
        )
        for resource in resources
        if resource["resourceType"] == "Observation"
    }
    assert values == {
        "/reason": "Knee pain",
        "/pain": 4,
        "/temperature": {"value": 37.5},
        "/fever": False,
        "/joint": {
            "coding": [{"system": "urn:tiep-sandbox:code", "code": "K", "display": "Knee"}],
            "text": "Knee",
        },
        "/exam/a~1b": 120,
    }
    conditions = [
        resource["code"]["text"] for resource in resources if resource["resourceType"] == "Condition"
    ]
    assert conditions == ["Low back pain", "Essential hypertension"]


async def test_patient_visit_and_doctor_are_in_the_document():
    context = {
        "patient": {**SEED_CONTEXT["patient"], "birthDate": "1980-04-01", "gender": "robot"},
        "visit_id": "visit-456",
    }
    _, patient, encounter, practitioner = [
        entry["resource"] for entry in (await bundle_of(context=context))["entry"][:4]
    ]
    assert patient["identifier"] == [{"value": "patient-123"}]
    assert patient["birthDate"] == "1980-04-01"
    assert "gender" not in patient
    assert encounter["identifier"] == [{"value": "visit-456"}]
    assert practitioner["name"] == [{"text": "Dr. Anna Smith"}]


async def test_a_report_without_a_form_is_still_a_document():
    bundle = await bundle_of(answers={"anything": "x"}, form=None)
    assert bundle["entry"][0]["resource"]["title"] == "Visit report"
