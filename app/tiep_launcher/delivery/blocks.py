"""A report as the headings and entries that a page shows, one below the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from tiep_launcher.delivery.plain import lines_of, one_line
from tiep_launcher.delivery.words import Words
from tiep_launcher.domain.field_text import shown_text, table_cells
from tiep_launcher.domain.report import Field, Report, Section


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section.

    Attributes:
        text: The title.
        level: 1 for a section of the report, growing inwards.
    """

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One value behind its label.

    Attributes:
        label: What the value is.
        lines: The value as people read it; none if there is none.
        notes: What is to be said about it; empty if nothing.
        cells: Rows of equal length, titles first, in place of the lines of a table.
    """

    label: str
    lines: tuple[str, ...]
    notes: str = ""
    cells: tuple[tuple[str, ...], ...] = ()


Block = Heading | Entry


def blocks_of(report: Report, words: Words) -> Iterator[Block]:
    """Go through what people read of a report, in its order; every text is fit to be shown."""
    for section in report.sections:
        if not section.is_technical:
            yield from _section(section, 1, words)


def _section(section: Section, level: int, words: Words) -> Iterator[Block]:
    title = one_line(section.title)
    if title:
        yield Heading(title, level)
    for field in section.fields:
        yield _entry(field, words)
    for inner in section.sections:
        yield from _section(inner, level + bool(title), words)


def _entry(field: Field, words: Words) -> Entry:
    notes = " ".join(words.notes[note] for note in field.notes)
    cells = table_cells(field) or ()
    return Entry(
        label=one_line(field.label),
        lines=tuple(lines_of(shown_text(field) or field.unit or "")),
        notes=notes,
        cells=tuple(tuple(one_line(cell) for cell in row) for row in cells),
    )
