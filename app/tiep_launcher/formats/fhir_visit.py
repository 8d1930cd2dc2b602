"""The parts of a FHIR R4 ``Encounter`` or ``Appointment`` that a list of visits shows.

Source: https://hl7.org/fhir/R4/encounter.html and https://hl7.org/fhir/R4/appointment.html.
"""

import datetime as dt
from dataclasses import dataclass, field

from tiep_launcher.formats.fhir_values import Resource, objects, text

ENCOUNTER, APPOINTMENT = "Encounter", "Appointment"

# Statuses in which nobody comes, or nobody is known to come.
_NOT_MEANT = {
    ENCOUNTER: frozenset({"cancelled", "entered-in-error"}),
    APPOINTMENT: frozenset({"proposed", "cancelled", "noshow", "entered-in-error", "waitlist"}),
}
_ACTORS = {
    ENCOUNTER: (("subject",), ("participant", "individual"), ("location", "location")),
    APPOINTMENT: (("participant", "actor"),),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who or what takes part in a visit (FHIR ``Reference``).

    Attributes:
        kind: ``Patient``, ``Practitioner``, ``Location`` …; None if only following the reference tells.
        reference: Where the resource is; None if the server does not have it.
        identifier: An identifier that stands in the visit itself.
        display: A name that stands there.
    """

    kind: str | None
    reference: str | None = field(repr=False)
    identifier: str | None = field(repr=False)
    display: str | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenVisit:
    """A visit as a server has it, with references not yet followed.

    Attributes:
        kind: ``Encounter`` or ``Appointment``.
        id: The server's own id of it.
        resource: The whole of it, as it may contain what it refers to.
        identifiers: System and value of each.
        actors: Who and what takes part.
        reason: In words; empty if there are none.
        starts_at: UTC; None if the server has a day only, or nothing.
        ends_at: Likewise.
        appointments: References to the appointments that an encounter comes from.
    """

    kind: str
    id: str
    resource: Resource = field(repr=False)
    identifiers: tuple[tuple[str | None, str], ...] = field(default=(), repr=False)
    actors: tuple[Actor, ...] = ()
    reason: str = field(default="", repr=False)
    starts_at: dt.datetime | None = None
    ends_at: dt.datetime | None = None
    appointments: tuple[str, ...] = ()


def read_visit(resource: Resource) -> GivenVisit | None:
    """Read a visit; None if ``resource`` is none, has no id, or is one to which nobody comes."""
    kind, id_ = resource.get("resourceType"), resource.get("id")
    if not isinstance(kind, str) or kind not in _NOT_MEANT or not isinstance(id_, str) or not id_:
        return None
    if resource.get("status") in _NOT_MEANT[kind]:
        return None
    times = ("period",) if kind == ENCOUNTER else ()
    return GivenVisit(
        kind=kind,
        id=id_,
        resource=resource,
        identifiers=identifiers_of(resource),
        actors=tuple(_actor(item) for path in _ACTORS[kind] for item in objects(resource, *path)),
        reason=_reason(resource),
        starts_at=_moment(text(resource, *times, "start")),
        ends_at=_moment(text(resource, *times, "end")),
        appointments=tuple(
            reference for item in objects(resource, "appointment") if (reference := text(item, "reference"))
        ),
    )


def identifiers_of(resource: Resource) -> tuple[tuple[str | None, str], ...]:
    """Return system and value of every identifier of a resource."""
    found = ((text(item, "system"), text(item, "value")) for item in objects(resource, "identifier"))
    return tuple((system, value) for system, value in found if value is not None)


def _actor(item: Resource) -> Actor:
    reference = text(item, "reference")
    parts = (reference or "").partition("/_history/")[0].split("/")
    kind = parts[-2] if len(parts) > 1 else text(item, "type")
    return Actor(kind, reference, text(item, "identifier", "value"), text(item, "display"))


def _reason(resource: Resource) -> str:
    for name in ("reasonCode", "serviceType", "appointmentType", "type"):
        for concept in objects(resource, name):
            if words := text(concept, "text") or text(concept, "coding", "display"):
                return words
    return text(resource, "description") or ""


def _moment(value: str | None) -> dt.datetime | None:
    # A dateTime with a time always has a zone in FHIR; a day alone is no time.
    if value is None or "T" not in value:
        return None
    try:
        moment = dt.datetime.fromisoformat(value)
        return moment.astimezone(dt.UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
