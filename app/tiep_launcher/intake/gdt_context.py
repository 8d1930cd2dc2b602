"""A GDT set 6301 or 6302 as a context."""

from collections.abc import Iterator

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats import gdt_patient
from tiep_launcher.formats.gdt import (
    CHARSET,
    RECEIVER,
    SENDER,
    SET_TYPE,
    TOTAL_LENGTH,
    VERSION,
    GdtSet,
    read_gdt,
)
from tiep_launcher.formats.gdt_patient import read_gdt_patient
from tiep_launcher.formats.given_patient import GivenText
from tiep_launcher.intake.context_ending import ReadContext, context_of, taken_along
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places

_LAUNCHING = frozenset({"6301", "6302"})
_PLACES = Places(gdt_patient.NUMBER, gdt_patient.FAMILY, gdt_patient.BIRTH_DATE)
# Says how the set is written, and nothing about the patient.
_HEAD = frozenset({SET_TYPE, TOTAL_LENGTH, RECEIVER, SENDER, CHARSET, VERSION, "8202"})


def read_gdt_context(data: bytes, rules: ContextRules) -> GivenContext:
    """Read the patient, and the visit from the field that the site has it in.

    Raises:
        InputError: ``gdt_set_type_not_supported``, or anything that is wrong; ``field`` is a field's number.
    """
    gdt = read_gdt(data)
    if gdt.set_type not in _LAUNCHING:
        raise InputError(Problem("gdt_set_type_not_supported", SET_TYPE))
    warnings = list(gdt.warnings)
    patient = read_gdt_patient(gdt, warnings)
    read_fields = _HEAD | gdt_patient.READ | {rules.gdt_visit_field}
    unread = {item.number: item.number for item in gdt.fields if item.number not in read_fields}
    extra, left = taken_along(rules, lambda source: "\n".join(_values(gdt, source)) or None, unread)
    read = ReadContext(
        patient=patient,
        places=_PLACES,
        visits=tuple(
            GivenText(value.strip(), rules.gdt_visit_field) for value in _values(gdt, rules.gdt_visit_field)
        ),
        visit_at=rules.gdt_visit_field,
        extra=extra,
        warnings=tuple(warnings),
        unread=left,
    )
    return context_of(read, needs_visit=rules.needs_visit)


def _values(gdt: GdtSet, number: str) -> Iterator[str]:
    return (item.value for item in gdt.fields if item.number == number and item.value.strip())
