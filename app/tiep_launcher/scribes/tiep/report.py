"""Makes a report of Tiep's payload, whatever its kind.

A payload does not name its kind; its keys tell (vendor's page ``/guide/payload-format``): ``fhir`` is a
bundle, ``payload`` or, in an older shape, ``formData`` holds the answers to the form. Anything else is shown
completely as it came. An object ``context`` beside them is the launch context echoed back, and not an answer.
"""

import json
from dataclasses import replace

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section
from tiep_launcher.formats.written_json import load_written
from tiep_launcher.scribes.tiep import form_fields
from tiep_launcher.scribes.tiep.fhir.document import document_sections, document_title
from tiep_launcher.scribes.tiep.fields import Members, Place, render, section
from tiep_launcher.scribes.tiep.form_checks import NOTHING_BROKEN, Broken, broken
from tiep_launcher.scribes.tiep.form_dependencies import Schema, escape
from tiep_launcher.scribes.tiep.json_values import is_array, is_object, members_of
from tiep_launcher.scribes.words import Words, words_of

SCRIBE = "tiep"
_BUNDLE = "fhir"
_ANSWERS = ("payload", "formData")


def read_report(payload_json: str, form: Form | None, language: Language = Language.ENGLISH) -> Report:
    """Make a report of a payload; never fails on content and never drops any.

    Every field of the form is listed, answered or not. Paths are JSON pointers into the answers (or the
    bundle, or the whole payload if it is of no known kind); a key beside the answers has a relative JSON
    pointer (``1/key``).

    Args:
        payload_json: JSON text of the session's ``payload``.
        form: The form that was sent; None if the doctor chose one in Tiep.
        language: Of the program's own words in the report.
    """
    words = words_of(language)
    schema = form_fields.schema_of(form)
    title: str | None = None
    try:
        payload = load_written(payload_json)
        sections = _sections(payload, schema, _broken(payload_json, form), words)
        title = document_title(members_of(members_of(payload).get(_BUNDLE)))
    except (ValueError, RecursionError):  # cannot come from a server's answer, which is read strictly
        field = Field(path="", label="", kind=FieldKind.TEXT, text=payload_json, value=payload_json)
        sections = (Section(title="", fields=(field,)),)
    return Report(
        title=form_fields.label(schema, title or words("Report")),
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


def _sections(payload: object, schema: Schema | None, found: Broken, words: Words) -> tuple[Section, ...]:
    members = members_of(payload)
    bundle = members.get(_BUNDLE)
    if is_object(bundle):
        is_document = is_array(bundle.get("entry"))
        shown = (
            document_sections(bundle, words) if is_document else (_root(bundle, Place("", "", None, words)),)
        )
        return (*shown, *_beside(members, _BUNDLE, (), words))
    for key in _ANSWERS:
        if isinstance(members.get(key), dict):
            notes = () if schema is None else (Note.NOT_IN_FORM,)
            root = _root(members[key], Place("", "", schema, words, broken=found))
            return (root, *_beside(members, key, notes, words))
    return (_root(payload, Place("", "", None, words)),)


def _root(value: object, place: Place) -> Section:
    part = render(value, place)
    return section("", [part]) if isinstance(part, Field) else replace(part, title="")


def _beside(members: Members, content_key: str, notes: tuple[Note, ...], words: Words) -> tuple[Section, ...]:
    """Show what stands beside the answers, but for the launch context."""
    others = [
        render(value, Place(f"1/{escape(key)}", key, None, words, notes, level=1))
        for key, value in members.items()
        if key != content_key and not (key == "context" and (value is None or isinstance(value, dict)))
    ]
    return (section(words("Further content"), others),) if others else ()
