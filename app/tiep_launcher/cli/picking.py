"""Puts together what the palette searches."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from tiep_launcher.cli.wiring import FacilityScribes, Machine
from tiep_launcher.desktop.picking import Picking
from tiep_launcher.intake.fhir_client import FhirClient
from tiep_launcher.intake.fhir_server import FhirServer
from tiep_launcher.intake.worklist import Worklist
from tiep_launcher.services.picking import Picker
from tiep_launcher.services.ports import LaunchStore
from tiep_launcher.storage.secrets import FHIR_CREDENTIAL


def picking_of(
    machine: Machine, store: LaunchStore, scribes: FacilityScribes, doctor_id: Callable[[], str | None]
) -> Picking:
    """Return the searches over what the settings name.

    Args:
        machine: Settings, secrets and time.
        store: Where visits that were launched here are.
        scribes: Has the process's one HTTP client.
        doctor_id: Says who works here; None if nobody was chosen.
    """
    settings = machine.loaded.resolved.settings
    server = None
    if settings.fhir_url is not None:

        async def credential() -> str | None:
            return await asyncio.to_thread(machine.secrets.get, FHIR_CREDENTIAL)

        server = FhirServer(
            FhirClient(settings.fhir_url, http=scribes.http, user=settings.fhir_user, credential=credential),
            now=machine.clock.now,
            identifier_system=settings.fhir_identifier_system,
            visit_system=settings.fhir_visit_system,
        )
    worklist = None
    if settings.worklist is not None:
        worklist = Worklist(Path(settings.worklist), identifier_system=settings.fhir_identifier_system)
    return Picker(store=store, clock=machine.clock, doctor_id=doctor_id, worklist=worklist, server=server)
