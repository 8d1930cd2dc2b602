"""What the settings name is what is searched: a worklist on the disk, a FHIR server, a key store."""

import datetime as dt
import io
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.e2e.fhir_process import PASSWORD, TOKEN, USER, FhirProcess
from tests.e2e.test_fhir_server import MRN, NOW, VISIT, server
from tests.unit.storage.key_stores import FileKeyStore

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.picking import picking_of
from tiep_launcher.cli.wiring import FacilityScribes, Machine, machine_of
from tiep_launcher.desktop.picking import Picking
from tiep_launcher.domain.worklist import EntrySource, Found
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.secrets import FHIR_CREDENTIAL, Secrets
from tiep_launcher.storage.store_opening import memory_store

__all__ = ["server"]


class Clock:
    """Noon."""

    def now(self) -> dt.datetime:
        return NOW.astimezone(dt.UTC)

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise AssertionError(seconds)


def machine(tmp_path: Path, **variables: str) -> Machine:
    environ = {"TIEP_LAUNCHER_HOME": str(tmp_path / "home")}
    environ |= {f"TIEP_LAUNCHER_{name.upper()}": value for name, value in variables.items()}
    nothing = io.BytesIO()
    call = Call(argv=(), stdin=nothing, cwd=tmp_path, environ=environ, out=nothing.write, err=nothing.write)
    secrets = Secrets("test", find_backends=lambda: [FileKeyStore(tmp_path / "keys")])
    return replace(machine_of(call), secrets=secrets, clock=Clock())


@asynccontextmanager
async def picking(of: Machine, store: Store | None = None) -> AsyncIterator[Picking]:
    scribes = FacilityScribes(of.loaded.resolved.settings.facilities, of.secrets)
    try:
        yield picking_of(of, store or memory_store(), scribes, lambda: "doctor-1")
    finally:
        await scribes.aclose()


def visits(found: Found) -> list[tuple[EntrySource, str, str | None]]:
    assert not found.problems
    return [(entry.source, entry.patient.id, entry.visit_id) for entry in found.entries]


@pytest.mark.parametrize(("user", "secret"), [(None, TOKEN), (USER, PASSWORD)])
async def test_the_worklist_and_the_server_are_searched_as_one(
    server: FhirProcess, tmp_path: Path, user: str | None, secret: str
):
    path = tmp_path / "today.csv"
    path.write_text(
        "patient_id;visit_id;family_name;given_name;start;doctor_id\n"
        "M-001;V-001;Müller;Jörg;11:00;doctor-1\n"
        "M-900;V-900;Müller;Eva;12:30;doctor-1\n"
        "M-901;V-901;Müller;Max;12:45;doctor-2\n"
    )
    os.utime(path, (1, 1))
    own = {} if user is None else {"fhir_user": user}
    of = machine(
        tmp_path,
        worklist=str(path),
        fhir_url=server.url,
        fhir_identifier_system=MRN,
        fhir_visit_system=VISIT,
        **own,
    )
    of.secrets.set(FHIR_CREDENTIAL, secret)
    async with picking(of) as everything:
        assert (everything.has_worklist, everything.has_server) == (True, True)
        here = await everything.search("müller")
        there = await everything.search_server("müller")
    assert visits(here) == [
        (EntrySource.WORKLIST, "M-900", "V-900"),
        (EntrySource.WORKLIST, "M-001", "V-001"),
    ]
    assert visits(there) == [(EntrySource.SERVER, "M-002", None)]


async def test_a_credential_that_is_not_kept_is_told_and_what_is_here_is_found(
    server: FhirProcess, tmp_path: Path
):
    async with picking(machine(tmp_path, fhir_url=server.url)) as everything:
        assert (await everything.search("")).problems == ()
        found = await everything.search_server("müller")
    assert [problem.code for problem in found.problems] == ["fhir_credential_rejected"]


async def test_nothing_is_searched_that_no_setting_names(tmp_path: Path):
    async with picking(machine(tmp_path)) as everything:
        assert (everything.has_worklist, everything.has_server) == (False, False)
        assert await everything.search_server("müller") == Found()
