"""Searches a FHIR R4 server for patients and for the visits of today."""

import asyncio
import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.times import local_day
from tiep_launcher.domain.worklist import Found
from tiep_launcher.formats.fhir_bundle import References
from tiep_launcher.formats.fhir_values import Resource, text
from tiep_launcher.formats.fhir_visit import APPOINTMENT, ENCOUNTER, GivenVisit, read_visit
from tiep_launcher.intake.fhir_client import FhirClient, Pages
from tiep_launcher.intake.fhir_entries import EntryMaker
from tiep_launcher.intake.fhir_query import patient_parameters, period_parameters

MAX_PAGES = 10
PAGE_SIZE = 100
MAX_PATIENTS = 50
"""The most patients whose visits are looked up: with more, the doctor types on."""

_PATIENT = "Patient"
_INCLUDED = ("patient", "practitioner", "location")


@dataclass(slots=True)
class _Visits:
    """What is known of the visits of one search."""

    references: References
    found: dict[tuple[str, str], GivenVisit] = field(default_factory=dict[tuple[str, str], GivenVisit])
    problems: list[Problem] = field(default_factory=list[Problem])

    def add(self, pages: Pages) -> None:
        self.problems += pages.problems
        for page in pages.pages:
            self.references.add(page.resources)
            for _, resource in page.resources:
                if (visit := read_visit(resource)) is not None:
                    self.found[visit.kind, visit.id] = visit


class FhirServer:
    """Makes entries of what one server knows."""

    def __init__(
        self,
        client: FhirClient,
        *,
        now: Callable[[], dt.datetime],
        identifier_system: str | None = None,
        visit_system: str | None = None,
    ) -> None:
        """Prepare; nothing is asked yet.

        Args:
            client: The server.
            now: Tells the time; today is this machine's.
            identifier_system: Of a patient's identifiers only those of this system count.
            visit_system: Of a visit's identifiers only those of this system count.
        """
        self._client = client
        self._now = now
        self._identifier_system = identifier_system
        self._visit_system = visit_system

    async def visits_of_today(self, doctor_id: str | None) -> Found:
        """Return today's encounters and appointments, of one doctor if one is named."""
        return self._answer(await self._visits((), ()), doctor_id, ())

    async def search(self, words: str, doctor_id: str | None) -> Found:
        """Search patients by names, identifier and birth date, each with the visits of today.

        A patient without a visit of this doctor is an entry without a visit id.
        """
        parameters = patient_parameters(words, self._identifier_system)
        if not parameters:
            return Found()
        parameters.append(("_count", str(MAX_PATIENTS)))
        pages = await self._client.search(_PATIENT, parameters, max_pages=1)
        patients = [
            resource
            for page in pages.pages
            for _, resource in page.resources
            if resource.get("resourceType") == _PATIENT
        ][:MAX_PATIENTS]
        visits = await self._visits([("patient", ",".join(_ids(patients)))], patients) if patients else None
        found = self._answer(visits or _Visits(References(self._client.url)), doctor_id, patients)
        # More pages are no problem here: how many there are is told, and typing on finds the one.
        problems = (problem for problem in pages.problems if problem.code != "fhir_answer_cut")
        more = max(0, pages.total - len(patients))
        return Found(entries=found.entries, total=found.total + more, problems=(*problems, *found.problems))

    def _answer(self, visits: _Visits, doctor_id: str | None, patients: Sequence[Resource]) -> Found:
        maker = EntryMaker(visits.references, self._identifier_system, self._visit_system)
        entries = maker.of_visits(list(visits.found.values()), doctor_id)
        with_visit = {entry.patient.id for entry in entries}
        entries += [entry for entry in maker.of_patients(patients) if entry.patient.id not in with_visit]
        # Of two searches that failed for one reason, one is told.
        told = {problem.code: problem for problem in (*visits.problems, *maker.problems())}
        return Found(entries=tuple(entries), total=len(entries), problems=tuple(told.values()))

    async def _visits(self, parameters: Iterable[tuple[str, str]], patients: Sequence[Resource]) -> _Visits:
        start, end = local_day(self._now())
        wanted = [*parameters, *period_parameters(start, end), ("_count", str(PAGE_SIZE))]
        searches = (
            self._client.search(
                kind, [*wanted, *(("_include", f"{kind}:{name}") for name in _INCLUDED)], max_pages=MAX_PAGES
            )
            for kind in (ENCOUNTER, APPOINTMENT)
        )
        visits = _Visits(References(self._client.url))
        visits.references.add((None, patient) for patient in patients)
        for pages in await asyncio.gather(*searches):
            visits.add(pages)
        visits.found = {key: visit for key, visit in visits.found.items() if _is_within(visit, start, end)}
        await self._find_missing_patients(visits)
        return visits

    async def _find_missing_patients(self, visits: _Visits) -> None:
        """Ask for the patients whom the server did not include."""
        names = (
            visits.references.name(actor.reference)
            for visit in visits.found.values()
            for actor in visit.actors
            if actor.kind == _PATIENT
            and actor.reference is not None
            and visits.references.find(actor.reference, visit.resource) is None
        )
        # Only a reference within this server has nothing before the kind.
        ids = sorted({name.partition("/")[2] for name in names if name.startswith(f"{_PATIENT}/")})
        for start in range(0, len(ids), MAX_PATIENTS):
            some = ",".join(ids[start : start + MAX_PATIENTS])
            visits.add(
                await self._client.search(
                    _PATIENT, [("_id", some), ("_count", str(MAX_PATIENTS))], max_pages=1
                )
            )


def _ids(resources: Iterable[Resource]) -> list[str]:
    return [id_ for resource in resources if (id_ := text(resource, "id"))]


def _is_within(visit: GivenVisit, start: dt.datetime, end: dt.datetime) -> bool:
    """Say whether a visit happens between the two: some servers overlook parts of a search."""
    if visit.starts_at is None:
        return True
    ends_at = visit.ends_at or (None if visit.kind == ENCOUNTER else visit.starts_at)
    return visit.starts_at < end and (ends_at is None or ends_at >= start)
