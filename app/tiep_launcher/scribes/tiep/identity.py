"""Whose report it is, as far as the answer says.

The launch context is echoed back, in part or in whole; nothing of it is promised. What is absent or null says
nothing. What is there but cannot be an id must not pass for absent: it is returned as :data:`UNUSABLE`,
which no launch has.
"""

from collections.abc import Iterator

from tiep_launcher.domain.matching import ReturnedIdentity
from tiep_launcher.formats.strict_json import dump_json
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, items_of, members_of

UNUSABLE = "\0unusable"


def returned_identity(session_id: object, payload: object) -> ReturnedIdentity:
    """Collect what an answer says about whose it is.

    Args:
        session_id: The answer's own ``id``, whatever it is.
        payload: The answer's ``payload``, whatever it is.
    """
    outer = members_of(payload)
    context = members_of(outer.get("context"))
    return ReturnedIdentity(
        session_id=_id(session_id),
        launch_id=_id(context.get("launch_id")),
        visit_id=_id(context.get("visit_id")),
        patient_ids=_common(
            [_patient_ids(context.get("patient"))]
            + [_patient_ids(patient) for patient in _bundled_patients(outer.get("fhir"))]
        ),
    )


def _id(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return dump_json(value)
    return UNUSABLE


def _patient_ids(patient: object) -> tuple[str, ...]:
    """Read FHIR ``Patient.identifier``: a list of objects, or one, or bare values as in an old example."""
    found: object = patient.get("identifier") if is_object(patient) else patient
    listed: list[object] = found if is_array(found) else [found]
    values = [item.get("value") if is_object(item) else item for item in listed]
    return tuple(text for text in map(_id, values) if text is not None)


def _bundled_patients(bundle: object) -> Iterator[object]:
    for entry in items_of(members_of(bundle).get("entry")):
        resource = members_of(members_of(entry).get("resource"))
        if resource.get("resourceType") == "Patient":
            yield resource


def _common(sources: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the identifiers that every source with any has: one right source must not excuse a wrong one."""
    speaking = [source for source in sources if source]
    if not speaking:
        return ()
    first, *others = speaking
    common = tuple(text for text in first if all(text in other for other in others))
    return common or (UNUSABLE,)
