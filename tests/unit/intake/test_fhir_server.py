"""A FHIR server that answers anything: what becomes entries, what is told, and where no request ever goes."""

import asyncio
import datetime as dt
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import ConfigurationError, LauncherError, NoAnswerError, Problem
from tiep_launcher.domain.worklist import EntrySource, Found
from tiep_launcher.intake.fhir_client import FhirClient
from tiep_launcher.intake.fhir_server import MAX_PAGES, FhirServer
from tiep_launcher.net.answer import Answer

BASE = "https://his.example.org/fhir"
NOW = dt.datetime(2026, 11, 26, 12, 0).astimezone()

Reply = Mapping[str, Any] | tuple[int, Any] | LauncherError


class Http:
    """Answers by the kind of resource, page after page; a kind without an answer has none of them."""

    def __init__(self, **replies: list[Reply]) -> None:
        self.replies = replies
        self.asked: list[tuple[str, list[tuple[str, str]]]] = []
        self.headers: list[Mapping[str, str]] = []

    async def request(self, method: str, url: str, *, headers: Mapping[str, str]) -> Answer:
        assert method == "GET"
        parts = urlsplit(url)
        assert f"{parts.scheme}://{parts.netloc}" == "https://his.example.org"
        kind = parts.path.rpartition("/")[2]
        self.asked.append((kind, parse_qsl(parts.query)))
        self.headers.append(headers)
        await asyncio.sleep(0)
        waiting = self.replies.get(kind, [])
        reply = waiting.pop(0) if waiting else bundle()
        if isinstance(reply, LauncherError):
            raise reply
        status, body = reply if isinstance(reply, tuple) else (200, reply)
        return Answer(status, {}, body if isinstance(body, bytes) else json.dumps(body).encode())


def bundle(*resources: Mapping[str, Any], next_url: str | None = None, **more: Any) -> dict[str, Any]:
    links = [{"relation": "self", "url": f"{BASE}/x"}]
    if next_url is not None:
        links.append({"relation": "next", "url": next_url})
    entries = [
        {"fullUrl": f"{BASE}/{one['resourceType']}/{one.get('id')}", "resource": one} for one in resources
    ]
    return {"resourceType": "Bundle", "type": "searchset", "link": links, "entry": entries, **more}


def patient(id_: str = "p1", *identifiers: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "id": id_,
        "identifier": [
            {"system": system, "value": value} for system, value in identifiers or (("urn:mrn", id_),)
        ],
        "name": [{"family": "Smith", "given": ["Ann"]}],
        "birthDate": "1980-01-02",
        **more,
    }


def encounter(id_: str = "e1", of: str = "Patient/p1", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Encounter",
        "id": id_,
        "status": "arrived",
        "subject": {"reference": of},
        "period": {"start": "2026-11-26T09:30:00Z"},
        **more,
    }


def appointment(id_: str = "a1", *actors: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": id_,
        "status": "booked",
        "start": "2026-11-26T10:15:00Z",
        "end": "2026-11-26T10:30:00Z",
        "participant": [{"actor": actor} for actor in actors or ({"reference": "Patient/p1"},)],
        **more,
    }


async def no_credential() -> str | None:
    return None


def server(
    http: Http,
    *,
    user: str | None = None,
    credential: Callable[[], Awaitable[str | None]] = no_credential,
    **systems: str,
) -> FhirServer:
    client = FhirClient(f"{BASE}/", http=lambda: http, user=user, credential=credential)
    return FhirServer(client, now=lambda: NOW, **systems)


def told(found: Found) -> dict[str, Mapping[str, Any]]:
    assert all(problem.field == "fhir_url" for problem in found.problems)
    return {problem.code: dict(problem.facts) for problem in found.problems}


def visits(found: Found) -> list[tuple[str, str | None]]:
    return [(entry.patient.id, entry.visit_id) for entry in found.entries]


async def test_an_encounter_is_an_entry_with_place_reason_and_doctor():
    http = Http(
        Encounter=[
            bundle(
                encounter(
                    identifier=[{"system": "urn:visit", "value": "V-1"}],
                    participant=[{"individual": {"reference": "Practitioner/d1"}}],
                    location=[{"location": {"reference": "Location/l1"}}],
                    reasonCode=[{"coding": [{"display": "Shoulder pain"}]}],
                ),
                patient(),
                {"resourceType": "Practitioner", "id": "d1", "identifier": [{"value": "doctor-123"}]},
                {"resourceType": "Location", "id": "l1", "name": "Room 2"},
            )
        ]
    )
    found = await server(http).visits_of_today(None)
    (entry,) = found.entries
    assert entry.source is EntrySource.SERVER
    assert (entry.patient.id, entry.patient.name, entry.visit_id) == ("p1", "Ann Smith", "V-1")
    assert entry.starts_at == dt.datetime(2026, 11, 26, 9, 30, tzinfo=dt.UTC)
    assert (entry.place, entry.reason, entry.doctor_id) == ("Room 2", "Shoulder pain", "doctor-123")
    assert told(found) == {}


async def test_the_day_is_asked_for_with_all_that_is_needed():
    http = Http()
    await server(http).visits_of_today(None)
    assert sorted(kind for kind, _ in http.asked) == ["Appointment", "Encounter"]
    for kind, parameters in http.asked:
        dates = [value for name, value in parameters if name == "date"]
        assert [date[:12] for date in dates] == ["ge2026-11-26", "lt2026-11-27"]
        assert [value for name, value in parameters if name == "_include"] == [
            f"{kind}:patient",
            f"{kind}:practitioner",
            f"{kind}:location",
        ]


async def test_an_appointment_becomes_the_encounter_that_comes_from_it():
    http = Http(
        Encounter=[bundle(encounter(appointment=[{"reference": f"{BASE}/Appointment/a1"}]), patient())],
        Appointment=[bundle(appointment(), appointment("a2"))],
    )
    assert visits(await server(http).visits_of_today(None)) == [("p1", "e1"), ("p1", None)]


async def test_an_appointment_has_a_visit_id_only_if_the_hospital_gave_it_one():
    numbered = appointment(identifier=[{"system": "urn:visit", "value": "V-7"}])
    http = Http(Appointment=[bundle(numbered, appointment("a2"), patient())])
    assert visits(await server(http).visits_of_today(None)) == [("p1", "V-7"), ("p1", None)]


async def test_with_a_system_nothing_else_is_an_identifier():
    two = patient("p2", ("urn:ssn", "s2"))
    http = Http(
        Encounter=[
            bundle(
                encounter(identifier=[{"system": "urn:a", "value": "A"}, {"system": "urn:b", "value": "B"}]),
                encounter("e2"),
                encounter("e3", of="Patient/p2"),
                patient("p1", ("urn:mrn", "m1"), ("urn:ssn", "s1")),
                two,
            )
        ]
    )
    found = await server(http, identifier_system="urn:mrn", visit_system="urn:b").visits_of_today(None)
    assert visits(found) == [("m1", "B"), ("m1", None)]
    assert told(found) == {"fhir_patients_without_identifier": {"count": 1}}


async def test_what_is_ambiguous_is_told_and_never_chosen():
    http = Http(
        Encounter=[
            bundle(
                encounter(identifier=[{"system": "urn:a", "value": "A"}, {"system": "urn:b", "value": "B"}]),
                encounter("e2", of="Patient/p2"),
                patient(),
                patient("p2", ("urn:mrn", "m2"), ("urn:ssn", "s2")),
            )
        ]
    )
    found = await server(http).visits_of_today(None)
    assert visits(found) == [("p1", None)]
    assert told(found) == {"fhir_patients_ambiguous": {"count": 1}, "fhir_visits_ambiguous": {"count": 1}}


async def test_a_doctor_gets_their_own_visits_and_those_of_nobody():
    mine = {"type": "Practitioner", "identifier": {"value": "doctor-123"}}
    other = {"reference": "Practitioner/d2", "display": "Dr. Other"}
    someone = {"reference": "Patient/p1"}
    http = Http(
        Appointment=[
            bundle(
                appointment("a1", someone, mine, other),
                appointment("a2", someone, other),
                appointment("a3", someone),
                patient(),
            )
        ]
    )
    found = await server(http).visits_of_today("doctor-123")
    assert [entry.doctor_id for entry in found.entries] == ["doctor-123", None]


async def test_patients_are_found_wherever_the_server_put_them():
    contained = encounter("e1", of="#c", contained=[patient("c", ("urn:mrn", "in"))])
    absolute = encounter("e2", of=f"{BASE}/Patient/p1/_history/3")
    missing = encounter("e3", of="Patient/p3")
    elsewhere = encounter("e4", of="https://other.example.org/fhir/Patient/p4")
    http = Http(
        Encounter=[bundle(contained, absolute, missing, elsewhere, patient())],
        Patient=[bundle(patient("p3"))],
    )
    found = await server(http).visits_of_today(None)
    assert visits(found) == [("in", "e1"), ("p1", "e2"), ("p3", "e3")]
    assert http.asked[-1] == ("Patient", [("_id", "p3"), ("_count", "50")])
    assert told(found) == {"fhir_patients_not_found": {"count": 1}}


async def test_who_does_not_come_and_who_is_no_longer_in_use_is_left_out():
    http = Http(
        Encounter=[
            bundle(
                encounter(status="cancelled"), encounter("e2", of="Patient/p2"), patient("p2", active=False)
            )
        ],
        Appointment=[
            bundle(
                appointment(status="noshow"),
                appointment("a2", start="2026-11-25T10:15:00Z", end="2026-11-25T10:30:00Z"),
                patient(),
            )
        ],
    )
    found = await server(http).visits_of_today(None)
    assert visits(found) == []
    assert told(found) == {"fhir_patients_inactive": {"count": 1}}


async def test_a_stay_that_goes_on_since_days_is_of_today():
    http = Http(Encounter=[bundle(encounter(period={"start": "2026-11-20T09:30:00Z"}), patient())])
    assert visits(await server(http).visits_of_today(None)) == [("p1", "e1")]


async def test_pages_are_read_one_after_the_other():
    http = Http(
        Encounter=[
            bundle(encounter("e1"), patient(), next_url=f"{BASE}/Encounter?page=2"),
            bundle(encounter("e2"), next_url="Encounter?page=3"),
            bundle(encounter("e3")),
        ]
    )
    assert visits(await server(http).visits_of_today(None)) == [("p1", "e1"), ("p1", "e2"), ("p1", "e3")]


@pytest.mark.parametrize(
    "next_url",
    [
        "https://evil.example.org/fhir/Encounter?page=2",
        "http://his.example.org/fhir/Encounter?page=2",
        "https://his.example.org:8443/fhir/Encounter?page=2",
        "https://user:secret@his.example.org/fhir/Encounter?page=2",
        "//evil.example.org/x",
        "https://his.example.org\\@evil.example.org/x",
        "https://his.example.org\\.evil.example.org/x",
        "\thttps://evil.example.org/x",
        "https://[broken/x",
        "file:///etc/passwd",
    ],
)
async def test_a_link_that_leads_elsewhere_is_not_followed(next_url: str):
    http = Http(Encounter=[bundle(encounter(), patient(), next_url=next_url)])
    found = await server(http).visits_of_today(None)
    assert visits(found) == [("p1", "e1")]
    assert told(found) == {"fhir_next_page_refused": {}}
    assert len(http.asked) == 2


async def test_a_server_that_goes_in_circles_or_never_ends_is_left():
    again = f"{BASE}/Encounter?page=again"
    http = Http(Encounter=[bundle(encounter(), patient(), next_url=again), bundle(next_url=again)])
    assert "fhir_next_page_refused" in told(await server(http).visits_of_today(None))
    endless: list[Reply] = [
        bundle(encounter(f"e{page}"), patient(), next_url=f"{BASE}/Encounter?page={page}")
        for page in range(99)
    ]
    found = await server(Http(Encounter=endless)).visits_of_today(None)
    assert len(found.entries) == MAX_PAGES
    assert "fhir_answer_cut" in told(found)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (NoAnswerError(Problem("connection_refused")), {"fhir_no_answer": {"reason": "connection refused"}}),
        ((401, {}), {"fhir_credential_rejected": {}}),
        ((403, b"<html>"), {"fhir_credential_rejected": {}}),
        ((302, b""), {"fhir_refused": {"status": 302, "reason": "no reason given"}}),
        (
            (
                400,
                {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "too-costly"}]},
            ),
            {"fhir_refused": {"status": 400, "reason": "too costly"}},
        ),
        (
            (
                500,
                {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "Ann Smith"}]},
            ),
            {"fhir_refused": {"status": 500, "reason": "no reason given"}},
        ),
        ({"resourceType": "Patient"}, {"fhir_answer_not_understood": {}}),
        ((200, b"<html>portal</html>"), {"fhir_answer_not_understood": {}}),
        ((200, b'{"resourceType": "Bundle", "resourceType": "Bundle"}'), {"fhir_answer_not_understood": {}}),
    ],
)
async def test_what_goes_wrong_is_told_once_and_the_rest_is_shown(reply: Reply, expected: Any):
    http = Http(Encounter=[reply], Appointment=[bundle(appointment(), patient())])
    found = await server(http).visits_of_today(None)
    assert visits(found) == [("p1", None)]
    assert told(found) == expected
    both = await server(Http(Encounter=[reply], Appointment=[reply])).visits_of_today(None)
    assert told(both) == expected


async def test_patients_come_with_the_visits_of_today_or_without_one():
    http = Http(
        Patient=[bundle(patient("p1"), patient("p2"), total=70)],
        Encounter=[bundle(encounter())],
    )
    found = await server(http).search("Smith 1980-01-02", None)
    assert visits(found) == [("p1", "e1"), ("p2", None)]
    assert found.total == 70
    assert told(found) == {}
    assert http.asked[0] == ("Patient", [("name", "Smith"), ("birthdate", "1980-01-02"), ("_count", "50")])
    assert all(("patient", "p1,p2") in parameters for kind, parameters in http.asked if kind != "Patient")


async def test_too_little_to_search_for_asks_nobody():
    http = Http()
    assert await server(http).search("s", None) == Found()
    assert not http.asked


async def test_the_credential_is_read_once_sent_as_the_site_says_and_read_anew_when_rejected():
    reads = 0

    async def credential() -> str | None:
        nonlocal reads
        reads += 1
        return f"secret-{reads}"

    http = Http(Encounter=[bundle(), (401, {})])
    bearer = server(http, credential=credential)
    await bearer.visits_of_today(None)
    assert {headers["Authorization"] for headers in http.headers} == {"Bearer secret-1"}
    await bearer.visits_of_today(None)
    await bearer.visits_of_today(None)
    assert reads == 2
    assert http.headers[-1]["Authorization"] == "Bearer secret-2"

    http = Http()
    await server(http, user="anna", credential=credential).visits_of_today(None)
    assert http.headers[0]["Authorization"] == "Basic YW5uYTpzZWNyZXQtMw=="
    http = Http()
    await server(http).visits_of_today(None)
    assert "Authorization" not in http.headers[0]


async def test_a_key_store_that_does_not_work_is_told():
    async def credential() -> str | None:
        raise ConfigurationError.of("key_store_locked")

    found = await server(Http(), credential=credential).visits_of_today(None)
    assert told(found) == {"fhir_no_answer": {"reason": "key store locked"}}


NAMES = st.sampled_from(
    [
        *("resourceType", "id", "entry", "resource", "link", "relation", "url", "fullUrl", "contained"),
        *("subject", "participant", "actor", "individual", "reference", "identifier", "value"),
        *("period", "start", "status"),
    ]
)
VALUES = st.sampled_from(
    [
        "Bundle",
        "Encounter",
        "Appointment",
        "Patient",
        "next",
        "Patient/p",
        "#p",
        "p",
        "2026-11-26T10:00:00Z",
        "",
    ]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=20,
)


@given(st.lists(ANYTHING, max_size=3), ANYTHING, st.binary(max_size=40))
def test_whatever_a_server_answers_is_entries_or_told_problems(
    resources: list[Any], link: Any, garbage: bytes
):
    page = {"resourceType": "Bundle", "link": link, "entry": [{"resource": one} for one in resources]}
    http = Http(Encounter=[page], Appointment=[(200, garbage)], Patient=[page])
    found = asyncio.run(server(http).visits_of_today("doctor-1"))
    assert all(entry.patient.id for entry in found.entries)
