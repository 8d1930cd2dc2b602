"""A context file's content: find out its format, read patient and visit."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.formats.fhir_patient import GivenPatient, read_fhir_patient, read_text, wrong_type
from tiep_launcher.formats.strict_json import dump_json, parse_json
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.patient import Places, check_patient, of_system
from tiep_launcher.intake.reading import MAX_BYTES
from tiep_launcher.intake.texts import ID_LIMIT, text_problems

# A GDT set begins with field 8000: three digits of length, then the field (GDT 2.1, section "Satzaufbau").
_GDT = re.compile(rb"\d{3}8000")
# An HL7 v2 message begins with MSH (HL7 v2.5, 2.15.9), in a file sometimes after the frame's vertical tab.
_HL7 = re.compile(rb"\x0b?MSH[^A-Za-z0-9\s]")
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def parse_context(data: bytes, *, needs_visit: bool = False) -> GivenContext:
    """Read a context, its format found by its content.

    Known are Tiep's context JSON (an object with ``patient`` or ``visit_id``) and a FHIR R4 ``Patient``.

    Args:
        data: The bytes as they were read.
        needs_visit: True if the visit must stand in here, so that its absence is listed with the rest.

    Raises:
        InputError: Everything that is wrong with it; ``field`` is a JSON pointer.
    """
    if not data.strip(b" \t\r\n"):
        raise InputError(Problem("empty"))
    if not looks_like_json(data):
        raise InputError(Problem(_other_format(data)))
    value = parse_json(data, max_bytes=MAX_BYTES)
    if isinstance(value, list):
        raise InputError(Problem("json_array_not_supported"))
    if not isinstance(value, dict):
        raise InputError(Problem("format_unknown"))
    context = cast("dict[str, object]", value)
    if "resourceType" in context:
        return _fhir_resource(context, needs_visit=needs_visit)
    if "patient" in context or "visit_id" in context:
        return read_tiep_context(context, needs_visit=needs_visit)
    raise InputError(Problem("format_unknown"))


def read_tiep_context(
    context: Mapping[str, object], *, needs_visit: bool = False, identifier_system: str | None = None
) -> GivenContext:
    """Read patient and visit of an object like Tiep's launch context.

    Args:
        context: The object.
        needs_visit: As in :func:`parse_context`.
        identifier_system: Of the patient's identifiers only those of this system count; None: all do.

    Raises:
        InputError: Everything that is wrong with it; ``field`` is a JSON pointer.
    """
    problems: list[Problem] = []
    warnings: list[Problem] = []
    visit_id = read_text(context, "visit_id", "", problems)
    if visit_id is not None:
        problems += text_problems(visit_id.value, visit_id.where, ID_LIMIT)
    elif needs_visit and not problems:
        problems.append(_visit_missing())
    if "launch_id" in context:
        problems.append(Problem("reserved_key", "/launch_id"))
    not_sent: list[str] = []
    if "correlate" in context:
        warnings.append(Problem("correlate_not_used", "/correlate"))
        not_sent.append("/correlate")
    given = of_system(_patient_of(context.get("patient")), identifier_system)
    if given.unread:
        facts = MappingProxyType({"count": len(given.unread)})
        warnings.append(Problem("patient_keys_not_sent", "/patient", facts))
        not_sent += [f"/patient/{_escaped(key)}" for key in given.unread]
    extra = {
        key: value
        for key, value in context.items()
        if key not in {"patient", "visit_id", "launch_id", "correlate"}
    }
    return _checked(
        given,
        patient_at="/patient",
        visit_id=visit_id.value if visit_id else None,
        extra=extra,
        problems=problems,
        warnings=warnings,
        not_sent=not_sent,
    )


def looks_like_json(data: bytes) -> bool:
    """Say whether ``data`` begins as an object or a list does, in UTF-8 or UTF-16."""
    encoding = _UTF16_MARKS.get(data[:2])
    if encoding is not None:
        start = data[2:].decode(encoding, errors="replace").lstrip(" \t\r\n")[:1].encode()
    else:
        start = data.removeprefix(_UTF8_MARK).lstrip(b" \t\r\n")[:1]
    return start in {b"{", b"["}


def _other_format(data: bytes) -> str:
    start = data.removeprefix(_UTF8_MARK).lstrip(b" \t\r\n")
    if _GDT.match(start):
        return "gdt_not_supported"
    return "hl7_not_supported" if _HL7.match(start) else "format_unknown"


def _fhir_resource(resource: Mapping[str, object], *, needs_visit: bool) -> GivenContext:
    kind = resource["resourceType"]
    if kind == "Bundle":
        raise InputError(Problem("fhir_bundle_not_supported", "/resourceType"))
    if kind != "Patient":
        raise InputError(Problem("fhir_resource_not_supported", "/resourceType"))
    given = read_fhir_patient(resource, "")
    problems = [_visit_missing()] if needs_visit else []
    not_sent = [f"/{_escaped(key)}" for key in given.unread]
    return _checked(given, patient_at="", problems=problems, not_sent=not_sent)


def _patient_of(value: object) -> GivenPatient:
    if value is None:
        return GivenPatient()
    if not isinstance(value, dict):
        return GivenPatient(problems=(wrong_type("/patient", "object"),))
    patient = cast("dict[str, object]", value)
    given = read_fhir_patient(patient, "/patient")
    if patient.get("resourceType", "Patient") != "Patient":
        problem = Problem("fhir_resource_not_supported", "/patient/resourceType")
        return replace(given, problems=(*given.problems, problem))
    return given


def _checked(
    given: GivenPatient,
    *,
    patient_at: str,
    problems: Sequence[Problem],
    not_sent: Iterable[str],
    visit_id: str | None = None,
    extra: Mapping[str, object] = MappingProxyType({}),
    warnings: Sequence[Problem] = (),
) -> GivenContext:
    places = Places(f"{patient_at}/identifier", f"{patient_at}/name", f"{patient_at}/birthDate")
    checked = check_patient(given, places)
    if problems or checked.patient is None:
        raise InputError(*checked.problems, *problems)
    return GivenContext(
        patient=checked.patient,
        visit_id=visit_id,
        extra_context_json=dump_json(dict(extra)),
        warnings=(*checked.warnings, *warnings),
        not_sent=tuple(not_sent),
    )


def _visit_missing() -> Problem:
    return Problem("visit_missing", "--visit-id")


def _escaped(key: str) -> str:
    """Write ``key`` as a token of a JSON pointer (RFC 6901, section 3)."""
    return key.replace("~", "~0").replace("/", "~1")
