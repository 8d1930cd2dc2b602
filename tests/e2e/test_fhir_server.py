"""The palette's searches against an independent FHIR server, over the program's own HTTP client."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from tests.e2e.fhir_process import PASSWORD, TOKEN, USER, FhirProcess, fhir_process

from tiep_launcher.domain.worklist import Found
from tiep_launcher.intake import fhir_server
from tiep_launcher.intake.fhir_client import FhirClient
from tiep_launcher.intake.fhir_server import FhirServer
from tiep_launcher.net.http import HttpClient

NOW = dt.datetime.now().replace(hour=12, minute=0, second=0, microsecond=0).astimezone()
MRN, VISIT, DOCTOR = "urn:oid:1.2.3.1", "urn:oid:1.2.3.2", "urn:oid:1.2.3.5"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FhirProcess]:
    with fhir_process(tmp_path_factory.mktemp("fhir")) as running:
        running.put(*_hospital())
        yield running


def _patient(number: int, family: str, given: str, born: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Patient",
        "id": f"p{number}",
        "identifier": [
            {"system": MRN, "value": f"M-{number:03}"},
            {"system": "urn:oid:1.2.3.9", "value": f"S-{number:03}"},
        ],
        "name": [{"family": family, "given": [given]}],
        "birthDate": born,
        "gender": "female",
        **more,
    }


def _at(hours: float) -> str:
    return (NOW + dt.timedelta(hours=hours)).isoformat()


def _appointment(id_: str, hours: float, number: int, doctor: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Appointment",
        "id": id_,
        "status": "booked",
        "start": _at(hours),
        "end": _at(hours + 0.25),
        "reasonCode": [{"text": "Shoulder pain"}],
        "participant": [
            {"actor": {"reference": f"Patient/p{number}"}, "status": "accepted"},
            {"actor": {"reference": f"Practitioner/{doctor}"}, "status": "accepted"},
            {"actor": {"reference": "Location/room-2", "display": "Room 2"}, "status": "accepted"},
        ],
        **more,
    }


def _hospital() -> list[dict[str, Any]]:
    people = [
        {
            "resourceType": "Practitioner",
            "id": f"dr{number}",
            "identifier": [{"system": DOCTOR, "value": f"doctor-{number}"}],
        }
        for number in (1, 2)
    ]
    patients = [
        _patient(1, "Müller", "Jörg", "1945-07-14"),
        _patient(2, "Müller", "Jörg", "1945-07-15"),
        _patient(3, "García Lorca", "María José", "1980-01-02"),
        _patient(4, "Smith", "Ann", "1990-05-04", active=False),
        *(_patient(number, "Many", f"Number {number}", "2000-01-01") for number in range(10, 80)),
    ]
    encounter = {
        "resourceType": "Encounter",
        "id": "e1",
        "status": "arrived",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": {"reference": "Patient/p1"},
        "identifier": [{"system": VISIT, "value": "V-001"}],
        "appointment": [{"reference": "Appointment/a1"}],
        "participant": [{"individual": {"reference": "Practitioner/dr1"}}],
        "period": {"start": _at(-1)},
    }
    return [
        {"resourceType": "Location", "id": "room-2", "name": "Room 2"},
        *people,
        *patients,
        _appointment("a1", -1, 1, "dr1"),
        _appointment("a2", 2, 3, "dr1"),
        _appointment("a3", 3, 2, "dr2"),
        _appointment("a4", 1, 3, "dr1", status="cancelled"),
        _appointment("tomorrow", 26, 3, "dr1"),
        _appointment("yesterday", -26, 3, "dr1"),
        encounter,
    ]


@asynccontextmanager
async def searching(
    server: FhirProcess, secret: str = TOKEN, user: str | None = None
) -> AsyncIterator[FhirServer]:
    async def credential() -> str | None:
        return secret

    http = HttpClient()
    client = FhirClient(server.url, http=lambda: http, user=user, credential=credential)
    try:
        yield FhirServer(client, now=lambda: NOW, identifier_system=MRN, visit_system=VISIT)
    finally:
        await http.aclose()


def shown(found: Found) -> list[tuple[str, str | None, str | None, str]]:
    return sorted((entry.patient.id, entry.visit_id, entry.doctor_id, entry.place) for entry in found.entries)


async def test_today_is_what_the_doctor_has_today(server: FhirProcess):
    async with searching(server) as fhir:
        mine = await fhir.visits_of_today("doctor-1")
        everybody = await fhir.visits_of_today(None)
    assert shown(mine) == [("M-001", "V-001", "doctor-1", ""), ("M-003", None, "doctor-1", "Room 2")]
    assert ("M-002", None, "doctor-2", "Room 2") in shown(everybody)
    assert len(everybody.entries) == 3
    assert mine.problems == everybody.problems == ()
    (appointment,) = (entry for entry in mine.entries if entry.visit_id is None)
    assert (appointment.starts_at, appointment.reason) == (NOW + dt.timedelta(hours=2), "Shoulder pain")
    assert appointment.patient.name == "María José García Lorca"


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("muller", ["M-001", "M-002"]),
        ("Müller Jör", ["M-001", "M-002"]),
        ("müller 15.07.1945", ["M-002"]),
        ("1945-07-14", ["M-001"]),
        ("M-003", ["M-003"]),
        ("García", ["M-003"]),
        ("nobody", []),
    ],
)
async def test_patients_are_found_with_their_visit(server: FhirProcess, typed: str, ids: list[str]):
    async with searching(server) as fhir:
        found = await fhir.search(typed, "doctor-1")
    assert [id_ for id_, _, _, _ in shown(found)] == ids
    assert {entry.visit_id for entry in found.entries if entry.patient.id == "M-001"} <= {"V-001"}
    assert found.problems == ()


async def test_who_is_no_longer_in_use_is_told_and_not_offered(server: FhirProcess):
    async with searching(server) as fhir:
        found = await fhir.search("smith", None)
    assert found.entries == ()
    assert [problem.code for problem in found.problems] == ["fhir_patients_inactive"]


async def test_of_many_patients_some_are_shown_and_all_are_counted(server: FhirProcess):
    async with searching(server) as fhir:
        found = await fhir.search("many", None)
    assert len(found.entries) == fhir_server.MAX_PATIENTS
    assert found.total == 70


async def test_the_server_parts_its_answer_into_pages(server: FhirProcess, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fhir_server, "PAGE_SIZE", 1)
    async with searching(server) as fhir:
        assert len((await fhir.visits_of_today(None)).entries) == 3


async def test_user_and_password_do_as_well(server: FhirProcess):
    async with searching(server, PASSWORD, USER) as fhir:
        assert len((await fhir.visits_of_today(None)).entries) == 3


@pytest.mark.parametrize("user", [None, USER])
async def test_a_wrong_credential_is_told(server: FhirProcess, user: str | None):
    async with searching(server, "wrong", user) as fhir:
        found = await fhir.visits_of_today(None)
    assert [problem.code for problem in found.problems] == ["fhir_credential_rejected"]


async def test_what_the_server_refuses_is_told_in_its_words(server: FhirProcess):
    async def credential() -> str | None:
        return TOKEN

    http = HttpClient()
    client = FhirClient(server.url, http=lambda: http, user=None, credential=credential)
    try:
        found = await client.search("Appointment", [("date", "soon")], max_pages=1)
    finally:
        await http.aclose()
    (problem,) = found.problems
    assert (problem.code, problem.facts) == ("fhir_refused", {"status": 400, "reason": "value"})


async def test_a_search_ends_at_once_when_typing_goes_on(server: FhirProcess):
    async with searching(server) as fhir:
        typing = asyncio.create_task(fhir.search("muller", None))
        await asyncio.sleep(0.01)
        typing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await typing
        assert len((await fhir.search("muller", None)).entries) == 2
