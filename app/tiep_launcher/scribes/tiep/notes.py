"""Marks an answer that does not fit its field in the form; it is shown all the same."""

import json
from collections.abc import Iterable
from functools import lru_cache

from jsonschema_rs import Draft202012Validator, RegexOptions, Validator

from tiep_launcher.domain.report import Note
from tiep_launcher.scribes.tiep.form_fields import Schema
from tiep_launcher.scribes.tiep.json_values import plain

# Only what speaks of one value on its own: no references (nothing is ever fetched), no nesting.
_KEYWORDS = (
    "type",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "enum",
    "const",
)
_NOTES = {"type": Note.WRONG_TYPE, "enum": Note.CODE_UNKNOWN, "const": Note.CODE_UNKNOWN}


def notes_of(value: object, schema: Schema | None) -> tuple[Note, ...]:
    """Return how ``value`` breaks what the form says of this field alone."""
    if not schema:
        return ()
    keywords = {key: schema[key] for key in _KEYWORDS if key in schema}
    if not keywords:
        return ()
    validator = _validator(json.dumps(keywords))
    if validator is None:
        return ()
    try:
        broken = [error.kind.name for error in validator.iter_errors(plain(value))]
    except ValueError:  # a lone surrogate, a number beyond the library's
        return ()
    return in_order(_NOTES.get(keyword, Note.OUT_OF_RANGE) for keyword in broken)


def in_order(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return each note once, always in the same order."""
    found = set(notes)
    return tuple(note for note in Note if note in found)


@lru_cache(maxsize=1024)
def _validator(keywords_json: str) -> Validator | None:
    """Compile a field's keywords; None if they are no valid schema."""
    try:
        # Linear-time patterns: a form must not be able to keep the program busy.
        return Draft202012Validator(json.loads(keywords_json), pattern_options=RegexOptions(), offline=True)
    except ValueError:
        return None
