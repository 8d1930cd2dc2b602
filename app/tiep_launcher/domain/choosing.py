"""What of a report is shown and goes out: what a person left out of it or has not asked to see stays here."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from tiep_launcher.domain.report import Field, Report, Section


def outgoing(report: Report, left_out: Collection[str] = (), shown: Collection[str] = ()) -> Report:
    """Return ``report`` as it goes out: suggestions in their places, nothing that is concealed.

    Args:
        report: As a scribe's reader made it.
        left_out: Paths of the suggestions that a person left out; all others are taken.
        shown: Paths of the concealed fields that a person asked to see.
    """
    places = _places(report, left_out)

    def made(field: Field) -> Field | None:
        if field.is_concealed and field.path not in shown:
            return None
        if field.suggestion is not None:
            return None if field.suggestion.into in places or field.path in left_out else field
        if field.path in places and not places[field.path] and field.value is None:
            return None
        return _filled(field, places)

    return _changed(report, made)


def presented(report: Report, left_out: Collection[str] = (), shown: Collection[str] = ()) -> Report:
    """Return ``report`` as it is looked at: what would go out, and what there is to choose.

    Suggestions stand in their places and for themselves; a concealed field is there without its value.

    Args:
        report: As a scribe's reader made it.
        left_out: Paths of the suggestions that a person left out; all others are taken.
        shown: Paths of the concealed fields that a person asked to see.
    """
    places = _places(report, left_out)

    def made(field: Field) -> Field:
        if field.is_concealed and field.path not in shown:
            return replace(field, text="", value=None, code=None, display=None)
        return _filled(field, places)

    return _changed(report, made)


def without_choices(section: Section) -> Section:
    """Return a section of a report that is looked at as it goes out: without what is only there to choose."""
    suggestions = (field.suggestion for field in every_field((section,)))
    places = {suggestion.into for suggestion in suggestions if suggestion is not None}

    def made(field: Field) -> Field | None:
        is_empty = not field.text and field.value is None
        is_hollow = is_empty and (field.is_concealed or field.path in places)
        return None if field.suggestion is not None or is_hollow else field

    return _kept(section, made)


def has_choices(report: Report) -> bool:
    """Say whether anything in ``report`` is suggested or concealed."""
    return any(field.is_concealed or field.suggestion is not None for field in every_field(report.sections))


def every_field(sections: tuple[Section, ...]) -> Iterator[Field]:
    """Return the fields of ``sections`` and of all sections in them."""
    for section in sections:
        yield from section.fields
        yield from every_field(section.sections)


def _places(report: Report, left_out: Collection[str]) -> Mapping[str, tuple[Field, ...]]:
    """Return the taken suggestions of every place that any are for, as far as it is in the report."""
    fields = list(every_field(report.sections))
    present = {field.path for field in fields}
    places: dict[str, tuple[Field, ...]] = {}
    for field in fields:
        if field.suggestion is not None and field.suggestion.into in present:
            into = field.suggestion.into
            taken = () if field.path in left_out else (field,)
            places[into] = (*places.get(into, ()), *taken)
    return places


def _filled(field: Field, places: Mapping[str, tuple[Field, ...]]) -> Field:
    parts = places.get(field.path, ())
    if not parts:
        return field
    text = "\n".join(text for text in (field.text, *(part.text for part in parts)) if text)
    return replace(field, text=text, value=text)


def _changed(report: Report, made: Callable[[Field], Field | None]) -> Report:
    sections = (_kept(section, made) for section in report.sections)
    return replace(report, sections=tuple(filter(_is_filled, sections)))


def _kept(section: Section, made: Callable[[Field], Field | None]) -> Section:
    sections = (_kept(inner, made) for inner in section.sections)
    return replace(
        section,
        fields=tuple(one for field in section.fields if (one := made(field)) is not None),
        sections=tuple(filter(_is_filled, sections)),
    )


def _is_filled(section: Section) -> bool:
    return bool(section.fields or section.sections)
