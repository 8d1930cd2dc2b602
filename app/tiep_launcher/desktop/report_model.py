"""The rows of a report for item views: headings and fields in their order, filtered by what is searched."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tiep_launcher.desktop.field_words import LEFT_OUT, NOT_SHOWN, TAKEN, change_text, note_text
from tiep_launcher.desktop.moments import clock
from tiep_launcher.desktop.translating import report_word
from tiep_launcher.desktop.walk import Walk, walk_of
from tiep_launcher.domain.field_text import value_text
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Field, Report, Section
from tiep_launcher.domain.report_changes import Change

# ruff: noqa: N802 - Qt calls these by its own names
FIELD_COLUMN, COPY_COLUMN = 0, 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of the section whose fields follow, with those of the sections around it."""

    title: str
    section: Section


Row = Heading | Field
_TEXT: Callable[[Field], str] = attrgetter("text")
_SUGGESTION: Callable[[Field], object] = attrgetter("suggestion")


class ReportModel(QAbstractTableModel):
    """Headings and fields, one row each; column 1 is the copy button of the field."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._searchable: list[str] | None = None
        self._row_of_path: dict[str, int] | None = None
        self._copied: dict[str, dt.datetime] = {}
        self._searched = ""
        self._answered = 0
        self._technical: set[str] = set()
        self._order: tuple[str, ...] = ()
        self._walk: Walk | None = None
        self.form: Form | None = None
        self.may_copy = True
        self._changes: dict[str, Change] = {}
        self._only_changed = False
        self.left_out: frozenset[str] = frozenset()

    def set_report(
        self,
        report: Report | None,
        form: Form | None = None,
        copied: Mapping[str, dt.datetime] | None = None,
        *,
        may_copy: bool = True,
        changes: Mapping[str, Change] | None = None,
    ) -> None:
        """Hold the rows of ``report``, none if it is None.

        Args:
            report: What is shown.
            form: What was sent for it.
            copied: When each path was copied.
            may_copy: False if it is only to be read.
            changes: What became of a field since the version before, by its path.
        """
        self.beginResetModel()
        self._changes = dict(changes or {})
        self.may_copy = may_copy
        self._walk = None
        self._all = []
        self._searchable = None
        self._answered = 0
        self._technical = set()
        self.form = form
        self._copied = dict(copied or {})
        if report is not None:
            for section in report.sections:
                begin = len(self._all)
                answered = _flatten(section, "", self._all)
                if section.is_technical:
                    rows = self._all[begin:]
                    self._technical |= {row.path for row in rows if isinstance(row, Field)}
                else:
                    self._answered += answered
        self._filter()
        self.endResetModel()

    def is_taken(self, field: Field) -> bool:
        """Say whether a suggestion is taken."""
        return field.path not in self.left_out

    def can_copy(self, row: Row) -> bool:
        """Say whether there is something to copy; what is suggested goes with the field it is put into."""
        return self.may_copy and (_has_answer(row.section) if isinstance(row, Heading) else _is_answer(row))

    def change_of(self, field: Field) -> Change | None:
        """Return what became of a field since the version before; None if nothing did."""
        return self._changes.get(field.path)

    def show_only_changed(self, *, only_changed: bool) -> None:
        """Keep only fields that are not as they were, or show all again."""
        if only_changed != self._only_changed:
            self.beginResetModel()
            self._only_changed = only_changed
            self._filter()
            self.endResetModel()

    def search(self, text: str) -> None:
        """Keep only fields whose label or value holds ``text``, and their headings."""
        if text == self._searched:
            return
        self.beginResetModel()
        self._searched = text
        self._filter()
        self.endResetModel()

    @property
    def searched(self) -> str:
        """What is searched for, empty if nothing is."""
        return self._searched

    def row(self, number: int) -> Row:
        """Return a row as it is shown."""
        return self._rows[number]

    def field(self, number: int) -> Field | None:
        """Return the field of a row, None for a heading or outside."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, Field) else None

    def heading(self, number: int) -> Heading | None:
        """Return the heading in a row, None for a field or outside."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, Heading) else None

    def heading_of(self, number: int) -> Heading | None:
        """Return the heading that a row stands under; None if it has none."""
        headings = (self.heading(above) for above in range(number, -1, -1))
        return next((heading for heading in headings if heading is not None), None)

    def row_of(self, path: str) -> int | None:
        """Return where the field of ``path`` stands, None if it is not shown."""
        if self._row_of_path is None:
            # Made when first asked for: a report of 100,000 fields is shown before anything is copied.
            self._row_of_path = {row.path: i for i, row in enumerate(self._rows) if isinstance(row, Field)}
        return self._row_of_path.get(path)

    def set_order(self, order: Sequence[str]) -> bool:
        """Step through the fields in the hospital system's ``order``; say whether that is another one."""
        if tuple(order) == self._order:
            return False
        self._order = tuple(order)
        self._walk = None
        return True

    @property
    def has_order(self) -> bool:
        """True if the hospital system has an order of its own."""
        return bool(self._order)

    def following(self, path: str | None) -> int | None:
        """Return the row to step to after the field of ``path``, the first for None or after the last.

        Only rows that are shown and have something to copy count; None if there are none.
        """
        if not self._order:
            row = -1 if path is None else self.row_of(path)
            found = None if row is None else self.next_field(row)
            return self.next_field(-1) if found is None else found
        if self._walk is None:
            fields = [
                row
                for row in self._all
                if isinstance(row, Field) and row.path not in self._technical and self.can_copy(row)
            ]
            self._walk = walk_of(fields, self._order)
        rows = map(self.row_of, self._walk.after(path))
        return next((row for row in rows if row is not None), None)

    def next_field(self, after: int) -> int | None:
        """Return the next row below ``after`` that has something to copy for people."""
        return next((i for i in range(after + 1, len(self._rows)) if self._is_answered(i)), None)

    def copied_at(self, path: str) -> dt.datetime | None:
        """Return when the field was copied last."""
        return self._copied.get(path)

    def mark_copied(self, path: str, at: dt.datetime) -> None:
        """Remember that the field was copied."""
        self._copied[path] = at
        row = self.row_of(path)
        if row is not None:
            self.dataChanged.emit(self.index(row, FIELD_COLUMN), self.index(row, COPY_COLUMN))

    @property
    def copied_count(self) -> int:
        """How many fields were copied."""
        return len(self._copied)

    def answered_count(self) -> int:
        """Return how many fields of the report hold something."""
        return self._answered

    def field_count(self) -> int:
        """Return how many fields are shown."""
        return sum(1 for row in self._rows if isinstance(row, Field))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return two: the field and its copy button."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let fields be chosen, and what is there be copied: fields and whole sections."""
        field, heading = self.field(index.row()), self.heading(index.row())
        if index.column() == COPY_COLUMN and heading is not None and self.can_copy(heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if field is None or (index.column() == COPY_COLUMN and not self.can_copy(field)):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; what it looks like is the delegate's matter."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            if index.column() == FIELD_COLUMN:
                return row.title
            copied = self.tr("Copy the section {section}").format(section=row.title)
            return copied if self.can_copy(row) else None
        return self._spoken(row) if index.column() == FIELD_COLUMN else self._spoken_copy(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the columns for screen readers; nobody is told a row's number."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Field") if section == FIELD_COLUMN else self.tr("Copy")

    def _spoken(self, field: Field) -> str:
        notes = [note_text(note, field, self.form, report_word) for note in field.notes]
        value = value_text(field) or (report_word(NOT_SHOWN) if field.is_concealed else self.tr("no answer"))
        if field.suggestion is not None:
            value = f"{value}. {report_word(TAKEN if self.is_taken(field) else LEFT_OUT)}"
        change = self.change_of(field)
        said = [] if change is None else [change_text(change, report_word)]
        return ". ".join([f"{field.label}: {value}", *notes, *said])

    def _spoken_copy(self, field: Field) -> str | None:
        if not self.can_copy(field):
            return None
        at = self._copied.get(field.path)
        if at is None:
            return self.tr("Copy {field}").format(field=field.label)
        return self.tr("Copy {field}, copied {time}").format(field=field.label, time=clock(at))

    def _is_answered(self, number: int) -> bool:
        field = self.field(number)
        return field is not None and field.path not in self._technical and self.can_copy(field)

    def _filter(self) -> None:
        self._row_of_path = None
        wanted = self._searched.casefold()
        if not wanted and not self._only_changed:
            self._rows = self._all
            return
        rows: list[Row] = []
        heading: Heading | None = None
        for row, text in zip(self._all, self._texts(), strict=True):
            if isinstance(row, Heading):
                heading = row
            elif wanted in text and not (self._only_changed and row.path not in self._changes):
                if heading is not None:
                    rows.append(heading)
                    heading = None
                rows.append(row)
        self._rows = rows

    def _texts(self) -> list[str]:
        """Return what each row is searched in; made at the first search and not at each keystroke."""
        if self._searchable is None:
            self._searchable = [
                "" if isinstance(row, Heading) else f"{row.label}\n{value_text(row)}".casefold()
                for row in self._all
            ]
        return self._searchable


def _is_answer(field: Field) -> bool:
    return bool(field.text) and field.suggestion is None


def _has_answer(section: Section) -> bool:
    return any(map(_is_answer, section.fields)) or any(map(_has_answer, section.sections))


def _flatten(section: Section, above: str, rows: list[Row]) -> int:
    """Append the rows of ``section`` and return how many of its fields hold something."""
    title = f"{above} / {section.title}" if above and section.title else section.title or above
    answered = 0
    if section.fields:
        if title:
            rows.append(Heading(title, section))
        rows.extend(section.fields)
        # No Python code for each of 100,000 fields.
        answered = sum(map(bool, map(_TEXT, section.fields)))
        answered -= len(section.fields) - list(map(_SUGGESTION, section.fields)).count(None)
    return answered + sum(_flatten(inner, title, rows) for inner in section.sections)
