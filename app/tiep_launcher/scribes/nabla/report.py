"""Makes a report of a Nabla event (vendor's page "Receive webhook events").

Paths are JSON pointers into the whole event, which is what is kept.
"""

from collections.abc import Callable

from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.domain.webhook import EventKind
from tiep_launcher.scribes.nabla import note, transcript
from tiep_launcher.scribes.nabla.webhook import kind_of
from tiep_launcher.scribes.reading import Path, Reading, missing, present, unreadable
from tiep_launcher.scribes.words import words_of

SCRIBE = "nabla"
_PAYLOAD: Path = ("data", "payload")
# The vendor says that a failure has a payload and not what is in it.
_ERROR_KEYS = ("message", "error", "reason", "code", "detail")

_Part = tuple[str, tuple[Section, ...], dict[Path, str]]


def read_report(payload_json: str, form: Form | None, language: Language) -> Report:
    """Make a report of an event; never fails on content and never drops any.

    Args:
        payload_json: JSON text of the webhook's body.
        form: Not this scribe's.
        language: Of the program's own words in the report.
    """
    del form
    say = words_of(language)
    try:
        return _report(Reading(payload_json, say))
    except (ValueError, RecursionError):
        return Report(title=say("Message"), scribe=SCRIBE, sections=unreadable(payload_json))


def _report(reading: Reading) -> Report:
    event_type = reading.at(("type",))
    event_type = event_type if isinstance(event_type, str) else ""
    title, sections, names = _reader(event_type)(reading)
    sections = (*sections, *_about(reading), *reading.rest(names))
    return Report(title=title, scribe=SCRIBE, sections=tuple(filter(lambda one: one.fields, sections)))


def _reader(event_type: str) -> Callable[[Reading], _Part]:
    is_note = event_type.lower().startswith("generate_note")
    match kind_of(event_type):
        case EventKind.REPORT:
            return _note if is_note else _transcript
        case EventKind.FAILURE:
            return _failed_note if is_note else _failed_transcript
        case _:
            return _other


def _note(reading: Reading) -> _Part:
    return note.read(reading, _PAYLOAD)


def _transcript(reading: Reading) -> _Part:
    fields = transcript.read(reading, (*_PAYLOAD, "transcript"))
    sections = (Section(title="", fields=fields),) if fields else ()
    return reading.say("Transcript"), sections, {}


def _failed_note(reading: Reading) -> _Part:
    return reading.say("Note that could not be written"), (_failure(reading),), {}


def _failed_transcript(reading: Reading) -> _Part:
    return reading.say("Transcript that could not be made"), (_failure(reading),), {}


def _other(reading: Reading) -> _Part:
    return reading.say("Message"), (), {}


def _failure(reading: Reading) -> Section:
    """Show the first words of each place where senders put them."""
    label, payload = reading.say("Error"), reading.members(*_PAYLOAD)
    found = present(
        _words(reading, label, _PAYLOAD),
        *(_words(reading, label, (*_PAYLOAD, key)) for key in _ERROR_KEYS),
        *(_words(reading, label, (*_PAYLOAD, "error", key)) for key in _ERROR_KEYS),
    )
    if not found and (payload or reading.at(_PAYLOAD) in (None, [], {})):
        found = (missing(label, _PAYLOAD),)
    return Section(title="", fields=found)


def _words(reading: Reading, label: str, path: Path) -> Field | None:
    value = reading.at(path)
    return reading.field(label, *path) if isinstance(value, str) and value else None


def _about(reading: Reading) -> tuple[Section, ...]:
    say = reading.say
    fields = present(
        reading.field(say("Type"), "type"),
        reading.field(say("Status"), "data", "status"),
        reading.field(say("Created"), "created_at"),
        reading.field(say("Request"), "data", "client_request_id"),
        reading.field(say("Job"), "data", "id"),
        reading.field(say("Event"), "id"),
    )
    return (Section(title=say("Technical details"), fields=fields, is_technical=True),) if fields else ()
