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


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One identifier that came back with another value than was sent.

    Attributes:
        name: Which one: ``session_id``, ``launch_id``, ``visit_id`` or ``patient_id``.
        sent: What was launched; empty if nothing was.
        returned: What came back; of a patient all identifiers.
    """

    name: str
    sent: str = field(repr=False)
    returned: tuple[str, ...] = field(repr=False)


def contradictions(
    request: LaunchRequest, launch_id: str, session_id: str | None, returned: ReturnedIdentity
) -> tuple[str, ...]:
    """Name what came back with another value than was sent.

    An absent value contradicts nothing: Tiep's documented poll answer carries no patient. A returned
    patient matches if any of their identifiers is the one that was launched.

    Returns:
        Any of ``session_id``, ``launch_id``, ``visit_id``, ``patient_id``; empty if nothing contradicts.
    """
    return tuple(one.name for one in contradicting_values(request, launch_id, session_id, returned))


def contradicting_values(
    request: LaunchRequest, launch_id: str, session_id: str | None, returned: ReturnedIdentity
) -> tuple[Contradiction, ...]:
    """Return what :func:`contradictions` names, with both values side by side."""
    pairs = (
        ("session_id", session_id or "", _one(returned.session_id)),
        ("launch_id", launch_id, _one(returned.launch_id)),
        ("visit_id", request.visit_id, _one(returned.visit_id)),
        ("patient_id", request.patient.id, returned.patient_ids),
    )
    return tuple(Contradiction(name, sent, came) for name, sent, came in pairs if came and sent not in came)


def _one(value: str | None) -> tuple[str, ...]:
    return () if value is None else (value,)
