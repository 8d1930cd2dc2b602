"""An HL7 v2 message that tells of a patient who is here (ADT A01, A04, A08) as a context."""

from collections.abc import Iterator

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats import hl7_patient
from tiep_launcher.formats.given_patient import GivenText
from tiep_launcher.formats.hl7 import Hl7Message, Segment, read_hl7
from tiep_launcher.formats.hl7_patient import read_hl7_patient
from tiep_launcher.intake.context_ending import ReadContext, context_of, taken_along
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, preferring

_EVENTS = frozenset({"A01", "A04", "A08"})
_PLACES = Places("PID-3", "PID-5", "PID-7")


def read_hl7_context(data: bytes, rules: ContextRules) -> GivenContext:
    """Read the patient of PID, and the visit from the field that the site has it in.

    Raises:
        InputError: ``hl7_message_not_supported``, ``hl7_pid_missing``, ``hl7_segment_twice``,
            ``hl7_cut_off``, or anything that is wrong; ``field`` is a field such as ``PID-3``.
    """
    message = read_hl7(data)
    _check_event(message)
    pid = _only(message, "PID")
    if pid is None:
        raise InputError(Problem("hl7_pid_missing", "PID"))
    _only(message, "PV1")
    visit_at = rules.hl7_visit_field
    problems = [
        Problem("hl7_cut_off", field)
        for field in (*(f"PID-{number}" for number in hl7_patient.READ), visit_at.partition(".")[0])
        if _is_cut_off(message, field)
    ]
    used = {visit_at.partition(".")[0], *(f"PID-{number}" for number in hl7_patient.READ)}
    unread = {field: field for field in _fields(message) if field not in used}
    extra, left = taken_along(rules, lambda source: _text(message, source), unread)
    read = ReadContext(
        patient=preferring(read_hl7_patient(message, pid), rules.hl7_authority),
        places=_PLACES,
        visits=tuple(GivenText(value, visit_at) for value in _values(message, visit_at)),
        visit_at=visit_at,
        extra=extra,
        problems=tuple(problems),
        warnings=message.warnings,
        unread=left,
    )
    return context_of(read, needs_visit=rules.needs_visit)


def _check_event(message: Hl7Message) -> None:
    header = message.named("MSH")[0]
    kinds = message.repetitions(header, 9)
    kind = [message.text(part) for part in kinds[0]] if kinds else [""]
    event = kind[1] if len(kind) > 1 else ""
    if not event:  # before v2.3 it stood there only
        event = next((value for value in _values(message, "EVN-1")), "")
    if kind[0].upper() != "ADT" or event.upper() not in _EVENTS:
        raise InputError(Problem("hl7_message_not_supported", "MSH-9"))


def _only(message: Hl7Message, name: str) -> Segment | None:
    found = message.named(name)
    if len(found) > 1:
        raise InputError(Problem("hl7_segment_twice", name))
    return found[0] if found else None


def _place(source: str) -> tuple[str, int, int | None]:
    name, _, numbers = source.partition("-")
    number, _, component = numbers.partition(".")
    return name, int(number), int(component) if component else None


def _values(message: Hl7Message, source: str) -> Iterator[str]:
    """Return one component (the first if none is named) of every repetition of a field."""
    name, number, component = _place(source)
    for segment in message.named(name):
        for components in message.repetitions(segment, number):
            at = (component or 1) - 1
            value = message.text(components[at]) if at < len(components) else ""
            if value:
                yield value


def _text(message: Hl7Message, source: str) -> str | None:
    """Return what is passed on of a field: one component, or the whole of it as it stands."""
    name, number, component = _place(source)
    if component is not None:
        return next(_values(message, source), None)
    found = (segment.fields[number] for segment in message.named(name) if number < len(segment.fields))
    return next((text for content in found if (text := message.whole(content))), None)


def _is_cut_off(message: Hl7Message, field: str) -> bool:
    name, number, _ = _place(field)
    return any(message.ends_with(segment, number) for segment in message.named(name))


def _fields(message: Hl7Message) -> Iterator[str]:
    for segment in message.segments:
        if segment.name not in {"MSH", "EVN"}:
            for number in range(1, len(segment.fields)):
                if message.repetitions(segment, number):
                    yield f"{segment.name}-{number}"
