"""What of a report goes out: what a person left out of it, or has not asked to see, stays here."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from tiep_launcher.domain.report import Field, Report, Section


def outgoing(report: Report, left_out: Collection[str] = (), shown: Collection[str] = ()) -> Report:
    """Return ``report`` as it goes out: suggestions in their places, nothing that is concealed.

    Args:
        report: As a scribe's reader made it.
        left_out: Paths of the suggestions that a person left out; all others are taken.
        shown: Paths of the concealed fields that a person asked to see.
    """
    fields = list(every_field(report.sections))
    present = {field.path for field in fields}
    wanted = {
        field.path: field
        for field in fields
        if field.suggestion is not None and field.path not in left_out and field.suggestion.into in present
    }
    places = {field.suggestion.into for field in fields if field.suggestion is not None}

    def made(field: Field) -> Field | None:
        if field.is_concealed and field.path not in shown:
            return None
        if field.suggestion is not None:
            is_placed = field.suggestion.into in present
            return None if is_placed or field.path in left_out else field
        if field.path not in places:
            return field
        parts = [part for part in wanted.values() if part.suggestion and part.suggestion.into == field.path]
        if not parts:
            return None if field.value is None else field
        text = "\n".join(text for text in (field.text, *(part.text for part in parts)) if text)
        return replace(field, text=text, value=text)

    def kept(section: Section) -> Section:
        fields = tuple(one for field in section.fields if (one := made(field)) is not None)
        return replace(
            section, fields=fields, sections=tuple(filter(_is_filled, map(kept, section.sections)))
        )

    return replace(report, sections=tuple(filter(_is_filled, map(kept, report.sections))))


def every_field(sections: tuple[Section, ...]) -> Iterator[Field]:
    """Return the fields of ``sections`` and of all sections in them."""
    for section in sections:
        yield from section.fields
        yield from every_field(section.sections)


def _is_filled(section: Section) -> bool:
    return bool(section.fields or section.sections)
