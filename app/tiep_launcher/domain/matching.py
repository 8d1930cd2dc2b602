"""Does what came back belong to the launch it came back for?"""

from dataclasses import dataclass, field

from tiep_launcher.domain.launch_request import LaunchRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedIdentity:
    """What a scribe's answer says about whose it is; None or empty where it says nothing.

    Attributes:
        session_id: Id of the scribe's session.
        launch_id: Our own id, sent along in the launch context.
        visit_id: The HIS's visit.
        patient_ids: Every identifier of the patient that came back.
    """

    session_id: str | None = field(default=None, repr=False)
    launch_id: str | None = field(default=None, repr=False)
    visit_id: str | None = field(default=None, repr=False)
    patient_ids: tuple[str, ...] = field(default=(), repr=False)


def contradictions(
    request: LaunchRequest, launch_id: str, session_id: str | None, returned: ReturnedIdentity
) -> tuple[str, ...]:
    """Name what came back with another value than was sent.

    An absent value contradicts nothing: Tiep's documented poll answer carries no patient. A returned
    patient matches if any of their identifiers is the one that was launched.

    Returns:
        Any of ``session_id``, ``launch_id``, ``visit_id``, ``patient_id``; empty if nothing contradicts.
    """
    found: list[str] = []
    if returned.session_id is not None and returned.session_id != session_id:
        found.append("session_id")
    if returned.launch_id is not None and returned.launch_id != launch_id:
        found.append("launch_id")
    if returned.visit_id is not None and returned.visit_id != request.visit_id:
        found.append("visit_id")
    if returned.patient_ids and request.patient.id not in returned.patient_ids:
        found.append("patient_id")
    return tuple(found)
