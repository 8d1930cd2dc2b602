"""Patients and visits of a FHIR server become entries, or problems where they are ambiguous."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.patient import Patient
from tiep_launcher.domain.worklist import EntrySource, WorklistEntry
from tiep_launcher.formats.fhir_bundle import References
from tiep_launcher.formats.fhir_patient import read_fhir_patient
from tiep_launcher.formats.fhir_values import Resource, text
from tiep_launcher.formats.fhir_visit import APPOINTMENT, ENCOUNTER, Actor, GivenVisit, identifiers_of
from tiep_launcher.intake.patient import Places, check_patient, of_system
from tiep_launcher.intake.texts import ID_LIMIT, text_problems
from tiep_launcher.intake.worklist_row import one_line

_PLACES = Places("/identifier", "/name", "/birthDate")
_TOLD_AS = MappingProxyType(
    {
        "patient_identifier_missing": "fhir_patients_without_identifier",
        "patient_identifier_ambiguous": "fhir_patients_ambiguous",
    }
)


@dataclass(slots=True)
class EntryMaker:
    """Makes entries, and counts what it could not make one of.

    Attributes:
        references: Every resource that the server gave.
        identifier_system: Of a patient's identifiers only those of this system count.
        visit_system: Of a visit's identifiers only those of this system count.
    """

    references: References
    identifier_system: str | None
    visit_system: str | None
    _left_out: Counter[str] = field(default_factory=Counter[str], init=False)
    _patients: dict[str, Patient | None] = field(default_factory=dict[str, Patient | None], init=False)

    def problems(self) -> tuple[Problem, ...]:
        """Say how many patients and visits are not as they should be, and why."""
        return tuple(
            Problem(code, "fhir_url", MappingProxyType({"count": count}))
            for code, count in sorted(self._left_out.items())
        )

    def of_visits(self, visits: Sequence[GivenVisit], doctor_id: str | None) -> list[WorklistEntry]:
        """Return an entry for each visit of each patient; of one doctor, if one is named.

        A visit that names nobody is everybody's. An appointment that an encounter comes from is that
        encounter.
        """
        begun = {self.references.name(reference) for visit in visits for reference in visit.appointments}
        return [
            entry
            for visit in visits
            if visit.kind == ENCOUNTER or f"{APPOINTMENT}/{visit.id}" not in begun
            for entry in self._of_visit(visit, doctor_id)
        ]

    def of_patients(self, patients: Iterable[Resource]) -> list[WorklistEntry]:
        """Return an entry without a visit for each patient who is in use."""
        found = (self._patient(resource) for resource in patients)
        return [WorklistEntry(source=EntrySource.SERVER, patient=one) for one in found if one is not None]

    def _of_visit(self, visit: GivenVisit, doctor_id: str | None) -> Iterable[WorklistEntry]:
        doctors = [ids for actor in visit.actors if (ids := self._ids_of(actor, visit))]
        is_theirs = not doctors or any(doctor_id in ids for ids in doctors)
        if doctor_id is not None and not is_theirs:
            return
        visit_id = self._visit_id(visit)
        for actor in visit.actors:
            resource = self._found(actor, visit, "Patient")
            if resource is None and actor.kind == "Patient":
                self._left_out["fhir_patients_not_found"] += 1
            patient = None if resource is None else self._patient(resource)
            if patient is not None:
                yield WorklistEntry(
                    source=EntrySource.SERVER,
                    patient=patient,
                    visit_id=visit_id,
                    starts_at=visit.starts_at,
                    place=one_line(self._place(visit)),
                    reason=one_line(visit.reason),
                    doctor_id=(doctor_id if is_theirs and doctor_id else doctors[0][0]) if doctors else None,
                )

    def _found(self, actor: Actor, visit: GivenVisit, kind: str) -> Resource | None:
        if actor.reference is None or actor.kind not in {None, kind}:
            return None
        found = self.references.find(actor.reference, visit.resource)
        return found if found is not None and found.get("resourceType") == kind else None

    def _ids_of(self, actor: Actor, visit: GivenVisit) -> list[str]:
        """Return everything that a doctor may be named by here."""
        resource = self._found(actor, visit, "Practitioner")
        if resource is None and actor.kind != "Practitioner":
            return []
        ids = [value for _, value in identifiers_of(resource or {})]
        own = self.references.name(actor.reference or "").partition("/")[2]
        return [name for name in (actor.identifier, *ids, own) if name]

    def _place(self, visit: GivenVisit) -> str:
        for actor in visit.actors:
            location = self._found(actor, visit, "Location")
            if location is not None or actor.kind == "Location":
                name = actor.display or text(location or {}, "name")
                if name:
                    return name
        return ""

    def _visit_id(self, visit: GivenVisit) -> str | None:
        values = {value for system, value in visit.identifiers if self.visit_system in {None, system}}
        if len(values) > 1:
            self._left_out["fhir_visits_ambiguous"] += 1
            return None
        # The id of an appointment names an arrangement: the hospital system would look for a visit.
        own = visit.id if visit.kind == ENCOUNTER and self.visit_system is None else None
        visit_id = values.pop() if values else own
        return visit_id if visit_id and not text_problems(visit_id, "", ID_LIMIT) else None

    def _patient(self, resource: Resource) -> Patient | None:
        id_ = text(resource, "id")
        if id_ is None or id_ not in self._patients:
            patient = self._checked(resource)
            if id_ is None:
                return patient
            self._patients[id_] = patient
        return self._patients[id_]

    def _checked(self, resource: Resource) -> Patient | None:
        # "Not in use" is what FHIR says of a record that was merged into another one.
        if resource.get("active") is False:
            self._left_out["fhir_patients_inactive"] += 1
            return None
        given = of_system(read_fhir_patient(resource, ""), self.identifier_system)
        checked = check_patient(given, _PLACES)
        if checked.patient is None:
            code = checked.problems[0].code
            self._left_out[_TOLD_AS.get(code, "fhir_patients_malformed")] += 1
        return checked.patient
