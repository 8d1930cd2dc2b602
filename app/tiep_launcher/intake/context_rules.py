"""What the site has settled about contexts: which identifiers count, and what else is passed on."""

import re
from dataclasses import dataclass, field
from types import MappingProxyType

from tiep_launcher.domain.errors import ConfigurationError, Problem
from tiep_launcher.domain.settings import Settings

RESERVED = frozenset({"patient", "visit_id", "launch_id", "correlate"})
"""Keys of a launch context that nobody but the program fills."""

_GDT_FIELD = re.compile(r"[0-9]{4}")
_HL7_FIELD = re.compile(r"[A-Z][A-Z0-9]{2}-[1-9][0-9]{0,2}(?:\.[1-9][0-9]{0,2})?")
_FHIR_PATH = re.compile(r"(?:Patient|Encounter)(?:\.[A-Za-z]{1,64}){1,8}")
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")


@dataclass(frozen=True, slots=True)
class ContextKey:
    """Something of a FHIR, GDT or HL7 input that is passed on.

    Attributes:
        name: Its key in the launch context.
        source: ``Encounter.class``, ``8402`` (GDT), ``PV1-3`` or ``PV1-3.1`` (HL7).
    """

    name: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextRules:
    """How a context is read.

    Attributes:
        needs_visit: True if the visit must stand in it, so that its absence is listed with the rest.
        identifier_system: System of the FHIR identifier that names the patient, where there are several.
        visit_system: System of the FHIR identifier that is the visit id, where there are several.
        hl7_authority: Assigning authority of the HL7 identifier that names the patient.
        hl7_visit_field: HL7 field that holds the visit id.
        gdt_visit_field: GDT field that holds the visit id.
        keys: What else is passed on.
    """

    needs_visit: bool = False
    identifier_system: str | None = None
    visit_system: str | None = None
    hl7_authority: str | None = None
    hl7_visit_field: str = "PV1-19"
    gdt_visit_field: str = "8310"
    keys: tuple[ContextKey, ...] = field(default=())


def rules_of(settings: Settings, *, needs_visit: bool) -> ContextRules:
    """Return the rules that the settings make.

    Raises:
        ConfigurationError: ``context_key_malformed``: ``context_keys`` holds what names nothing;
            ``visit_field_malformed``: no field of GDT or HL7 is called so.
    """
    problems: list[Problem] = []
    keys = _keys(settings.context_keys, problems)
    if _GDT_FIELD.fullmatch(settings.gdt_visit_field) is None:
        problems.append(Problem("visit_field_malformed", "gdt_visit_field"))
    if _HL7_FIELD.fullmatch(settings.hl7_visit_field) is None:
        problems.append(Problem("visit_field_malformed", "hl7_visit_field"))
    if problems:
        raise ConfigurationError(*problems)
    return ContextRules(
        needs_visit=needs_visit,
        identifier_system=settings.fhir_identifier_system,
        visit_system=settings.fhir_visit_system,
        hl7_authority=settings.hl7_identifier_authority,
        hl7_visit_field=settings.hl7_visit_field,
        gdt_visit_field=settings.gdt_visit_field,
        keys=keys,
    )


def _keys(texts: tuple[str, ...], problems: list[Problem]) -> tuple[ContextKey, ...]:
    keys: list[ContextKey] = []
    for position, text in enumerate(texts, start=1):
        name, _, source = text.rpartition("=")
        key = ContextKey(name or source, source)
        if not _is_usable(key) or any(key.name == other.name for other in keys):
            facts = MappingProxyType({"position": position})
            problems.append(Problem("context_key_malformed", "context_keys", facts))
        keys.append(key)
    return tuple(keys)


def _is_usable(key: ContextKey) -> bool:
    is_source = any(form.fullmatch(key.source) for form in (_GDT_FIELD, _HL7_FIELD, _FHIR_PATH))
    return is_source and _NAME.fullmatch(key.name) is not None and key.name not in RESERVED
