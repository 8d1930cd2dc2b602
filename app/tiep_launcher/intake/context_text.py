"""A context file's content: find out its format, read patient and visit."""

from typing import cast

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.gdt import looks_like_gdt
from tiep_launcher.formats.hl7 import looks_like_hl7
from tiep_launcher.formats.strict_json import looks_like_json, parse_json
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.fhir_context import read_fhir_context
from tiep_launcher.intake.gdt_context import read_gdt_context
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.hl7_context import read_hl7_context
from tiep_launcher.intake.reading import MAX_BYTES
from tiep_launcher.intake.tiep_context import read_tiep_context

_NO_RULES = ContextRules()


def parse_context(data: bytes, rules: ContextRules = _NO_RULES) -> GivenContext:
    """Read a context, its format found by its content.

    Known are Tiep's context JSON (an object with ``patient`` or ``visit_id``), a FHIR R4 ``Patient``, a FHIR
    ``Bundle`` or array with ``Patient`` and ``Encounter``, a GDT set, and an HL7 v2 message.

    Args:
        data: The bytes as they were read.
        rules: What the site has settled about contexts.

    Raises:
        InputError: Everything that is wrong with it; ``field`` is a JSON pointer, or a field of GDT or HL7.
    """
    if not data.strip(b" \t\r\n"):
        raise InputError(Problem("empty"))
    if looks_like_gdt(data):
        return read_gdt_context(data, rules)
    if looks_like_hl7(data):
        return read_hl7_context(data, rules)
    if not looks_like_json(data):
        raise InputError(Problem("format_unknown"))
    value = parse_json(data, max_bytes=MAX_BYTES)
    if isinstance(value, list):
        return read_fhir_context(cast("list[object]", value), rules)
    if not isinstance(value, dict):
        raise InputError(Problem("format_unknown"))
    context = cast("dict[str, object]", value)
    if "resourceType" in context:
        return read_fhir_context(context, rules)
    if "patient" in context or "visit_id" in context:
        return read_tiep_context(
            context, needs_visit=rules.needs_visit, identifier_system=rules.identifier_system
        )
    raise InputError(Problem("format_unknown"))
