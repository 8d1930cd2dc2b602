"""Makes a report of a Nabla event (vendor's page "Receive webhook events").

Paths are JSON pointers into the whole event, which is what is kept.
"""

from collections.abc import Callable

from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.domain.webhook import EventKind
from tiep_launcher.scribes.nabla import note, transcript
from tiep_launcher.scribes.nabla.webhook import kind_of
from tiep_launcher.scribes.reading import Path, Reading, Say, missing, present, unreadable

SCRIBE = "nabla"
_PAYLOAD: Path = ("data", "payload")
# The vendor says that a failure has a payload and not what is in it.
_ERROR_KEYS = ("message", "error", "reason", "code", "detail")

_Part = tuple[str, tuple[Section, ...], dict[Path, str]]


def read_report(payload_json: str, say: Say) -> Report:
    """Make a report of an event; never fails on content and never drops any.

    Args:
        payload_json: JSON text of the webhook's body.
        say: Gives the program's own words.
    """
    try:
        return _report(Reading(payload_json, say))
    except (ValueError, RecursionError):
        return Report(title=say("Message"), scribe=SCRIBE, sections=unreadable(payload_json))


def _report(reading: Reading) -> Report:
    event_type = reading.at(("type",))
    event_type = event_type if isinstance(event_type, str) else ""
    title, sections, names = _reader(event_type)(reading)
    about = _about(reading)
    return Report(title=title, scribe=SCRIBE, sections=(*sections, *about, *reading.rest(names)))


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
    label = reading.say("Error")
    reading.members(*_PAYLOAD)
    found = present(*(_words(reading, label, (*_PAYLOAD, key)) for key in _ERROR_KEYS))
    if not found:  # some put the words into an object of their own
        inner: Path = (*_PAYLOAD, "error")
        found = present(*(_words(reading, label, (*inner, key)) for key in _ERROR_KEYS))
    return Section(title="", fields=found or (missing(label, _PAYLOAD),))


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
    return (Section(title=say("Technical details"), fields=fields),) if fields else ()
