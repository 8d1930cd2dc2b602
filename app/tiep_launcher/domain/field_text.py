"""Writes fields as people read them: values with units, lists, tables."""

from typing import Any, cast

from tiep_launcher.domain.report import Field, FieldKind

BULLET = "•"


def value_text(field: Field) -> str:
    """Return what is copied: the value with its unit, as the report's plain text has it."""
    if field.text and field.unit and not field.text.endswith(field.unit):
        return f"{field.text} {field.unit}"
    return field.text


def shown_text(field: Field) -> str:
    """Return what is shown: as ``value_text``, but a list has a line for each entry."""
    if field.kind is FieldKind.LIST and isinstance(field.value, list):
        items = cast("list[Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
        # Entries with labels stand in the text only; a list of plain texts can be taken apart safely.
        is_plain = len(items) > 1 and all(isinstance(item, str) for item in items)
        if is_plain and ", ".join(items) == field.text:
            return "\n".join(f"{BULLET} {item}" for item in items)
    return value_text(field)


def table_cells(field: Field) -> list[list[str]] | None:
    """Return the rows of a table, titles first, codes as the text has them; None if it is no plain table.

    The text has one line for each row, ``Title: cell, Title: cell``; it is taken apart only where that can
    be done in one way.
    """
    if field.kind is not FieldKind.TABLE or not isinstance(field.value, dict):
        return None
    value = cast("dict[str, Any]", field.value)  # pyright: ignore[reportUnknownMemberType]
    titles, rows = value.get("columns"), value.get("rows")
    lines = field.text.split("\n")
    if (
        not isinstance(titles, list)
        or not isinstance(rows, list)
        or len(cast("list[Any]", rows)) != len(lines)
    ):
        return None
    names = [str(title) for title in cast("list[Any]", titles)]
    cells = [_row(line, names) for line in lines]
    return None if any(row is None for row in cells) else [names, *(row for row in cells if row is not None)]


def _row(line: str, titles: list[str]) -> list[str] | None:
    starts: list[tuple[int, int, int]] = []  # column, begin of title, begin of cell
    for column, title in enumerate(titles):
        places = [0] if line.startswith(f"{title}: ") else []
        at = line.find(f", {title}: ")
        while at >= 0:
            places.append(at)
            at = line.find(f", {title}: ", at + 1)
        if len(places) > 1:
            return None
        if places:
            skip = 0 if places[0] == 0 and line.startswith(f"{title}: ") else 2
            starts.append((column, places[0], places[0] + skip + len(title) + 2))
    if not starts or starts[0][1] != 0 or sorted(starts, key=lambda start: start[1]) != starts:
        return None
    row = [""] * len(titles)
    ends = [begin for _, begin, _ in starts[1:]] + [len(line)]
    for (column, _, cell), end in zip(starts, ends, strict=True):
        row[column] = line[cell:end]
    return row
