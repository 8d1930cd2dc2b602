"""Picking on a screen: a patient whom only the FHIR server knows, and a worklist that changes meanwhile."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.e2e.desk import Sandbox, wait_until
from tests.e2e.fhir_process import TOKEN, FhirProcess, fhir_process
from tests.e2e.screen import Screen
from tests.e2e.test_desktop_story import DesktopDesk, desk, seen
from tests.e2e.test_palette_story import PALETTE, launched, opened_palette

__all__ = ["desk", "seen"]

HEADER = "patient_id;visit_id;family_name;given_name;birth_date\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FhirProcess]:
    with fhir_process(tmp_path_factory.mktemp("fhir")) as running:
        noon = dt.datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
        running.put(
            {
                "resourceType": "Patient",
                "id": "p1",
                "identifier": [
                    {"system": "urn:mrn", "value": "M-001"},
                    {"system": "urn:ssn", "value": "S-001"},
                ],
                "name": [{"family": "Müller", "given": ["Jörg"]}],
                "birthDate": "1945-07-14",
            },
            {
                "resourceType": "Encounter",
                "id": "e1",
                "status": "arrived",
                "class": {"code": "AMB"},
                "subject": {"reference": "Patient/p1"},
                "identifier": [{"system": "urn:visit", "value": "V-001"}],
                "period": {"start": noon.isoformat()},
            },
        )
        yield running


@pytest.fixture
def connected(desk: DesktopDesk, server: FhirProcess) -> Iterator[DesktopDesk]:
    """A desk with a worklist and a FHIR server, whose token is in the key store."""
    done = desk.run("secret", "set", "fhir-credential", "--from-stdin", stdin=f"{TOKEN}\n".encode())
    assert done.returncode == 0, done.stderr
    worklist(desk, "P-1;V-1;Smith;Ann;1980-01-02\n")
    desk.environ |= {
        "TIEP_LAUNCHER_WORKLIST": str(desk.home / "today.csv"),
        "TIEP_LAUNCHER_FHIR_URL": server.url,
        "TIEP_LAUNCHER_FHIR_IDENTIFIER_SYSTEM": "urn:mrn",
    }
    yield desk
    desk.run("secret", "clear", "fhir-credential")


def worklist(desk: DesktopDesk, rows: str) -> None:
    """Write the list as a hospital system should: beside it, and then into its place."""
    new = desk.home / "today.new"
    new.write_text(HEADER + rows, encoding="utf-8")
    new.replace(desk.home / "today.csv")


def enter_until_launched(seen: Screen, desk: DesktopDesk, count: int) -> None:
    def launches() -> bool:
        if len(desk.launches()) < count and seen.windows(PALETTE):
            if seen.windows("^New visit"):
                seen.press("Escape")  # nobody was found yet
            seen.press("Down")
            seen.press("Return")
        return len(desk.launches()) == count

    wait_until(launches, what="the launch")


def test_a_patient_of_the_server_is_typed_picked_and_begun(
    connected: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    connected.tray_program()
    opened_palette(seen, connected)
    seen.type("muller 14.07.1945")
    enter_until_launched(seen, connected, 1)
    assert launched(connected) == ["V-001"]
    patient = connected.wait_opened()["context"]["patient"]
    assert [one["value"] for one in patient["identifier"]] == ["M-001"]
    assert patient["birthDate"] == "1945-07-14"
    assert len(sandbox.state()["sessions"]) == 1
    logs = b"".join(path.read_bytes() for path in Path(connected.home).rglob("launcher.log*"))
    for secret in (TOKEN, "M-001", "uller", "1945"):
        assert secret.encode() not in logs


def test_a_visit_that_comes_onto_the_list_can_be_picked_at_once(
    connected: DesktopDesk, sandbox: Sandbox, seen: Screen
):
    connected.tray_program()
    opened_palette(seen, connected)
    seen.type("jones")
    worklist(connected, "P-1;V-1;Smith;Ann;1980-01-02\nP-2;V-2;Jones;Ben;1990-05-04\n")
    enter_until_launched(seen, connected, 1)
    assert launched(connected) == ["V-2"]
    assert len(sandbox.state()["sessions"]) == 1
