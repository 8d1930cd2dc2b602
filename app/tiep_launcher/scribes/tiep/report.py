"""Makes a report of Tiep's payload, whatever its kind.

A payload does not name its kind; its keys tell (vendor's page ``/guide/payload-format``): ``fhir`` is a
bundle, ``payload`` or, in an older shape, ``formData`` holds the answers to the form. Anything else is shown
completely as it came. An object ``context`` beside them is the launch context echoed back, and not an answer.
"""

import json
from dataclasses import replace

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section
from tiep_launcher.formats.written_json import load_written
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.fields import Members, Place, render, section
from tiep_launcher.scribes.tiep.form_checks import NOTHING_BROKEN, Broken, broken
from tiep_launcher.scribes.tiep.form_dependencies import Schema, escape
from tiep_launcher.scribes.tiep.json_values import items_of, members_of

SCRIBE = "tiep"
_BUNDLE = "fhir"
_ANSWERS = ("payload", "formData")


def read_report(payload_json: str, form: Form | None) -> Report:
    """Make a report of a payload; never fails on content and never drops any.

    Every field of the form is listed, answered or not. Paths are JSON pointers into the answers (or the
    bundle, or the whole payload if it is of no known kind); a key beside the answers has a relative JSON
    pointer (``1/key``).

    Args:
        payload_json: JSON text of the session's ``payload``.
        form: The form that was sent; None if the doctor chose one in Tiep.
    """
    schema = form_fields.schema_of(form)
    try:
        sections = _sections(load_written(payload_json), schema, _broken(payload_json, form))
    except (ValueError, RecursionError):  # cannot come from a server's answer, which is read strictly
        field = Field(path="", label="", kind=FieldKind.TEXT, text=payload_json, value=payload_json)
        sections = (Section(title="", fields=(field,)),)
    return Report(
        title=form_fields.label(schema, "Report"),
        scribe=SCRIBE,
        sections=sections,
    )


def _broken(payload_json: str, form: Form | None) -> Broken:
    """Check the answers as the standard library reads them: numbers there are plain ones."""
    if form is None:
        return NOTHING_BROKEN
    members = members_of(json.loads(payload_json))
    answers = next((members[key] for key in _ANSWERS if isinstance(members.get(key), dict)), None)
    return broken(form.schema_json, answers)


def _sections(payload: object, schema: Schema | None, found: Broken) -> tuple[Section, ...]:
    members = members_of(payload)
    if isinstance(members.get(_BUNDLE), dict):
        return (*_bundle(members[_BUNDLE]), *_beside(members, _BUNDLE, ()))
    for key in _ANSWERS:
        if isinstance(members.get(key), dict):
            notes = () if schema is None else (Note.NOT_IN_FORM,)
            return (_root(members[key], Place("", "", schema, broken=found)), *_beside(members, key, notes))
    return (_root(payload, Place("", "", None)),)


def _root(value: object, place: Place) -> Section:
    part = render(value, place)
    return section("", [part]) if isinstance(part, Field) else replace(part, title="")


def _beside(members: Members, content_key: str, notes: tuple[Note, ...]) -> tuple[Section, ...]:
    """Show what stands beside the answers, but for the launch context."""
    others = [
        render(value, Place(f"1/{escape(key)}", key, None, notes, level=1))
        for key, value in members.items()
        if key != content_key and not (key == "context" and (value is None or isinstance(value, dict)))
    ]
    return (section("Further content", others),) if others else ()


def _bundle(bundle: Members) -> tuple[Section, ...]:
    """Show a FHIR bundle: a section for each resource, in its order, then the bundle's own members."""
    if not isinstance(bundle.get("entry"), list):
        return (_root(bundle, Place("", "", None)),)
    sections: list[Section] = []
    own = [
        render(value, Place(f"/{escape(key)}", key, None, level=1))
        for key, value in bundle.items()
        if key != "entry"
    ]
    for index, entry in enumerate(items_of(bundle["entry"])):
        place = Place(f"/entry/{index}", str(index + 1), None, level=2)
        resource = _resource(entry)
        if resource is None:
            own.append(render(entry, place))
            continue
        rest = {key: value for key, value in members_of(entry).items() if key != "resource"}
        shown = render(resource, place.at("resource", None, ()))
        others = [render(value, place.at(key, None, ())) for key, value in rest.items()]
        sections.append(section(resource["resourceType"], [*_parts(shown), *others]))
    return (*sections, section("Bundle", own)) if own else tuple(sections)


def _resource(entry: object) -> Members | None:
    resource = members_of(members_of(entry).get("resource"))
    return resource if isinstance(resource.get("resourceType"), str) else None


def _parts(shown: Field | Section) -> list[Field | Section]:
    return [shown] if isinstance(shown, Field) else [*shown.fields, *shown.sections]
