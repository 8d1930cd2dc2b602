"""A Nabla note: a field for each of its sections, and the dot phrases that are suggested for it.

Where a phrase goes is said by its ``note_section`` (vendor's page, three cases): none, into a place for free
text; a section of the note, at the end of that; another one, into a new section of that title. Section keys
are an open list and come in either case.
"""

from dataclasses import replace

from tiep_launcher.domain.report import Field, FieldKind, Section, Suggestion
from tiep_launcher.scribes.json_shapes import members_of
from tiep_launcher.scribes.reading import Path, Reading, pointer, present

Names = dict[Path, str]


def read(reading: Reading, payload: Path) -> tuple[str, tuple[Section, ...], Names]:
    """Read a note.

    Returns:
        Its title, its sections, and what to call the parts of it that nobody took.
    """
    say, note = reading.say, (*payload, "note")
    reading.members(*payload)
    reading.members(*note)
    title = reading.text(*note, "title") or say("Note")
    names: Names = {}
    sections = (*note, "sections")
    found = (_part(reading, path, names) for path in _each(reading, sections))
    parts = [part for part in found if part is not None]
    phrases = (*payload, "suggested_dot_phrases")
    definitions: list[Field] = []
    for path in _each(reading, phrases):
        phrase = _phrase(reading, path, names)
        definitions += _definition(reading, path, names[path])
        if phrase is not None:
            _place_for(reading, path, parts).add(phrase)
    content = tuple(field for part in parts for field in part.fields)
    about = present(
        _keys(reading, sections, [part for part in parts if part.key]),
        reading.field(say("Language"), *note, "locale"),
        reading.field(say("Template"), *note, "template_key"),
        reading.field(say("Template"), *payload, "template"),  # older versions
    )
    made = (
        Section(title="", fields=content),
        Section(title=say("About this note"), fields=about, is_technical=True),
        Section(title=say("Definitions of the phrases"), fields=tuple(definitions), is_technical=True),
    )
    return title, tuple(section for section in made if section.fields), names


class _Part:
    """A section of the note and the phrases that go there, or a place for phrases alone."""

    def __init__(self, key: str, field: Field, *, is_free: bool = False) -> None:
        self.key = key
        self.fields = [field]
        self.is_free = is_free

    def is_called(self, key: str, title: str) -> bool:
        """Say whether a phrase that names ``key``, or else only ``title``, means this part."""
        if key:
            return self.key.casefold() == key.casefold()
        return not self.is_free and self.fields[0].label.casefold() == title.casefold()

    def add(self, phrase: Field) -> None:
        self.fields.append(replace(phrase, suggestion=Suggestion(into=self.fields[0].path)))


def _each(reading: Reading, path: Path) -> list[Path]:
    return [(*path, index) for index in range(len(reading.items(*path)))]


def _part(reading: Reading, path: Path, names: Names) -> _Part | None:
    key, title = _key_and_title(reading, path)
    label = title or key
    text = reading.field(label or reading.say("Section"), *path, "text")
    if not label and text is None:
        return None
    names[path] = label or reading.say("Section")
    part = _Part(key, text or _empty(label, (*path, "text")))
    _take_name(reading, path, part)
    return part


def _key_and_title(reading: Reading, path: Path) -> tuple[str, str]:
    members = members_of(reading.at(path))
    key, title = (members.get(name) for name in ("key", "title"))
    return key if isinstance(key, str) else "", title if isinstance(title, str) else ""


def _take_name(reading: Reading, path: Path, part: _Part) -> None:
    """Take the key and the title of a section, as far as they are those that are shown."""
    key, title = _key_and_title(reading, path)
    if key and key == part.key:
        reading.take(*path, "key")
    if title and title == part.fields[0].label:
        reading.take(*path, "title")


def _keys(reading: Reading, path: Path, parts: list[_Part]) -> Field | None:
    """Show under which keys the sections came."""
    say = reading.say
    rows = [[part.fields[0].label, part.key] for part in parts]
    if not rows:
        return None
    columns = [say("Section"), say("Key")]
    return Field(
        path=pointer(path),
        label=say("Keys of the sections"),
        kind=FieldKind.TABLE,
        text="\n".join(f"{columns[0]}: {title}, {columns[1]}: {key}" for title, key in rows),
        value={"columns": columns, "rows": rows},
    )


def _phrase(reading: Reading, path: Path, names: Names) -> Field | None:
    title = reading.text(*path, "dot_phrase", "title")
    names[path] = reading.say("Phrase “{title}”").format(title=title) if title else reading.say("Phrase")
    reading.members(*path, "dot_phrase")
    return reading.field(names[path], *path, "text_to_insert")


def _definition(reading: Reading, path: Path, name: str) -> tuple[Field, ...]:
    """Take what a phrase is in the doctor's own list; the text that is suggested may differ from it."""
    say, phrase = reading.say, (*path, "dot_phrase")
    return present(
        reading.field(f"{name} / {say('Trigger')}", *phrase, "trigger"),
        reading.field(f"{name} / {say('Replacement')}", *phrase, "replacement"),
        reading.field(f"{name} / ID", *phrase, "id"),
    )


def _place_for(reading: Reading, path: Path, parts: list[_Part]) -> _Part:
    """Find the part that a phrase is suggested for, or make a place for it."""
    section = (*path, "note_section")
    reading.members(*section)
    key, title = _key_and_title(reading, section)
    is_free = not (key or title)
    for part in parts:
        if part.is_free if is_free else part.is_called(key, title):
            break
    else:
        label, place = (reading.say("Free text"), path[:-1]) if is_free else (title or key, section)
        part = _Part(key, _empty(label, place), is_free=is_free)
        parts.append(part)
    _take_name(reading, section, part)
    return part


def _empty(label: str, path: Path) -> Field:
    return Field(path=pointer(path), label=label, kind=FieldKind.TEXT, text="", value=None)
