"""Saving and printing, as the windows of the running program want it."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tiep_launcher.cli.report_output import outgoing_of
from tiep_launcher.cli.wiring import Services
from tiep_launcher.delivery.document import document_of
from tiep_launcher.delivery.files import write_atomically
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.naming import name_of
from tiep_launcher.delivery.paper import Paper, paper_of
from tiep_launcher.domain.errors import NotFoundError
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session
from tiep_launcher.services.starting import store_session

_SUGGESTED = "{date} {patient_id} {visit_id}"

Delivered = Callable[[str, DeliveryKind, int, str | None], None]


class ResidentOut:
    """What the windows call ``Out``."""

    def __init__(self, services: Callable[[], Services], delivered: Delivered) -> None:
        """Take what finds the services of the moment, and what remembers that something went out."""
        self._services, self._delivered = services, delivered

    def paper_of(self, session: Session, version: ReportVersion) -> Paper:
        """Return what is printed of a version."""
        outgoing = outgoing_of(session, version, self._services(), Format.HTML)
        return paper_of(session, version, outgoing.report, outgoing.language)

    def file_name(self, session: Session, version: ReportVersion, ending: str) -> str:
        """Suggest a name for a file."""
        return name_of(_SUGGESTED, session, version, ending)

    async def save(self, launch_id: str, number: int, path: Path, content: Format | bytes) -> None:
        """Write a version to a file and remember that it was exported."""
        session, version = self._version(launch_id, number)
        if isinstance(content, Format):
            outgoing = outgoing_of(session, version, self._services(), content)
            data = await asyncio.to_thread(document_of, outgoing, content)
        else:
            data = content
        await asyncio.to_thread(partial(write_atomically, path, data))
        self._delivered(launch_id, DeliveryKind.EXPORTED, number, str(path))

    async def printed(self, launch_id: str, number: int) -> None:
        """Remember that a version was printed."""
        self._delivered(launch_id, DeliveryKind.PRINTED, number, None)

    def _version(self, launch_id: str, number: int) -> tuple[Session, ReportVersion]:
        """Find a version as it stands now: it may have been withdrawn while a dialog was open."""
        session = store_session(self._services().store, launch_id)
        version = next((one for one in session.reports if one.number == number), None)
        if version is None:
            raise NotFoundError.of("launch_vanished")
        ensure_may_leave(version)
        return session, version
