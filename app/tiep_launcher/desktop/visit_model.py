"""The visits as rows of an item view: group headings and visits, filtered by what is searched."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.state_words import browser_did_not_open, is_unsaved_for_long, says
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import moment_word, patient_text
from tiep_launcher.desktop.visit_groups import GROUP_TEXTS, Group, group_of, last_moved, short_text
from tiep_launcher.domain.folding import fold, name_words
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.times import local
from tiep_launcher.services.report_search import FoundInReport

# ruff: noqa: N802 - Qt calls these by its own names
Index = QModelIndex | QPersistentModelIndex
_ORDER = {group: number for number, group in enumerate(Group)}


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group and how many visits it holds."""

    group: Group
    title: str
    count: int


@dataclass(slots=True)
class VisitRow:
    """One visit as a row shows it; what only a row in view needs is made when it is painted.

    Attributes:
        session: The launch.
        group: Where it stands.
        name: The patient.
        haystack: What is searched, folded.
        order: Where it stands among the others.
        lateness: What became true of it by the clock alone.
        made_at: The moment as of which it speaks.
    """

    session: Session
    group: Group
    name: str
    haystack: str
    order: tuple[int, float]
    lateness: tuple[bool, bool]
    made_at: dt.datetime
    _words: tuple[str, Tone, str] | None = field(default=None, compare=False)

    @property
    def state(self) -> str:
        """A few words."""
        return self._said[0]

    @property
    def tone(self) -> Tone:
        """Of the icon."""
        return self._said[1]

    @property
    def when(self) -> str:
        """When it changed last."""
        return self._said[2]

    @property
    def _said(self) -> tuple[str, Tone, str]:
        if self._words is None:
            state = _translated(short_text(self.session, self.group))
            when = moment_text(last_moved(self.session), self.made_at, moment_word)
            self._words = (state, says(self.session, self.made_at).tone, when)
        return self._words

    @property
    def launch_id(self) -> str:
        """Which launch it is."""
        return self.session.launch_id


Row = GroupRow | VisitRow


class VisitModel(QAbstractListModel):
    """Visits in their groups, the newest first; rows are made again only for launches that changed."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self._made: dict[str, VisitRow] = {}
        self._made_on: dt.date | None = None
        self._sorted: list[VisitRow] = []
        self._rows: list[Row] = []
        self._words: tuple[str, ...] = ()
        self._found: Mapping[str, FoundInReport] = {}
        self._group: Group | None = None
        self.rows_made = 0

    def set_launches(self, sessions: Sequence[Session], now: dt.datetime) -> None:
        """Take all launches as they stand at ``now``."""
        today = local(now).date()
        kept = self._made if today == self._made_on else {}
        self._made_on = today
        made: dict[str, VisitRow] = {}
        for session in sessions:
            row = kept.get(session.launch_id)
            if row is None or row.session is not session or row.lateness != _lateness(session, now):
                row = self._make(session, now)
            made[session.launch_id] = row
        self._made = made
        self._sorted = sorted(made.values(), key=_order)
        self._show()

    def search(self, text: str) -> tuple[str, ...]:
        """Keep only visits that hold every word of ``text``: patient, identifiers, visit, doctor or form.

        Returns:
            The words as they are searched for, for whoever looks for them in reports.
        """
        words = tuple(dict.fromkeys(fold(text).split()))
        if words != self._words:
            self._words, self._found = words, {}
            self._show()
        return words

    def show_found(self, words: Sequence[str], found: Mapping[str, FoundInReport]) -> None:
        """Show also visits whose report holds the words that nothing else of them holds.

        Args:
            words: What was searched for; something else by now changes nothing.
            found: What is in which report.
        """
        if tuple(words) == self._words and found != self._found:
            self._found = found
            self._show()

    def show_group(self, group: Group | None) -> None:
        """Keep only visits of ``group``; None for all."""
        if group is not self._group:
            self._group = group
            self._show()

    @property
    def is_narrowed(self) -> bool:
        """True if not every visit is wanted."""
        return bool(self._words) or self._group is not None

    def found_in(self, launch_id: str) -> str:
        """Return a word of the search that stands in the report of a launch; empty if none does."""
        row = self._made.get(launch_id)
        found = None if row is None else self._in_report(row)
        return "" if found is None else max(found.words, key=len)

    def row(self, number: int) -> Row:
        """Return a row as it is shown."""
        return self._rows[number]

    def visit(self, number: int) -> VisitRow | None:
        """Return the visit of a row, None for a heading or outside."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, VisitRow) else None

    def row_of(self, launch_id: str) -> int | None:
        """Return where a launch stands, None if it is not shown."""
        return next(
            (
                i
                for i, row in enumerate(self._rows)
                if isinstance(row, VisitRow) and row.launch_id == launch_id
            ),
            None,
        )

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return [i for i, row in enumerate(self._rows) if isinstance(row, GroupRow)]

    def visit_count(self) -> int:
        """Return how many visits are shown."""
        return sum(1 for row in self._rows if isinstance(row, VisitRow))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only visits be chosen."""
        if self.visit(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row; what it looks like is the delegate's matter."""
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if not index.isValid() or role not in spoken:
            return None
        row = self._rows[index.row()]
        if isinstance(row, GroupRow):
            return f"{row.title} ({row.count})" if role != Qt.ItemDataRole.ToolTipRole else None
        request = row.session.request
        where = self.hit(row)
        about = f"{row.name}, {request.patient.id}, {request.visit_id}, {row.state}, {row.when}"
        return f"{about}, {where}" if where else about

    def hit(self, row: VisitRow) -> str:
        """Return what stands in the report of a row, if it is shown for that; empty otherwise."""
        found = self._in_report(row)
        if found is None:
            return ""
        return ": ".join(part for part in (found.label, found.excerpt) if part)

    def _make(self, session: Session, now: dt.datetime) -> VisitRow:
        self.rows_made += 1
        group = group_of(session, now)
        request = session.request
        name = patient_name(request.patient, patient_text)
        doctor_name = None if request.doctor is None else request.doctor.name
        form = None if request.form is None else request.form.key
        parts = (
            *(name, request.patient.name, request.patient.id, request.visit_id),
            *(doctor_name, request.doctor_id, form),
        )
        text = "\n".join(part for part in parts if part)
        folded = fold(text)
        if not text.isascii():
            folded = "\n".join((folded, *sorted(name_words(text))))
        order = (_ORDER[group], -last_moved(session).timestamp())
        return VisitRow(session, group, name, folded, order, _lateness(session, now), now)

    def _wanted(self) -> list[VisitRow]:
        """Return the rows that are to be shown; a keystroke goes through all of them."""
        rows = self._sorted
        if self._group is not None:
            rows = [row for row in rows if row.group is self._group]
        here = rows
        for word in self._words:
            here = [row for row in here if word in row.haystack]
        if not self._found:
            return here
        wanted = {row.session.launch_id for row in here}
        wanted |= {launch_id for launch_id in self._found if self._holds_all(launch_id)}
        return [row for row in rows if row.session.launch_id in wanted]

    def _holds_all(self, launch_id: str) -> bool:
        row = self._made.get(launch_id)
        if row is None:
            return False
        return all(word in row.haystack or word in self._found[launch_id].words for word in self._words)

    def _in_report(self, row: VisitRow) -> FoundInReport | None:
        """Return where the words stand that nothing else of the visit holds."""
        found = self._found.get(row.launch_id)
        if found is None or all(word in row.haystack for word in self._words):
            return None
        return found

    def _show(self) -> None:
        """Put headings over the groups that hold something; reset only if rows came, went or moved."""
        found = self._wanted()
        counts: dict[Group, int] = {}
        for row in found:
            counts[row.group] = counts.get(row.group, 0) + 1
        rows: list[Row] = []
        last: Group | None = None
        for row in found:
            if row.group is not last:
                last = row.group
                rows.append(GroupRow(last, _translated(GROUP_TEXTS[last]), counts[last]))
            rows.append(row)
        if len(rows) == len(self._rows) and all(map(_stands_for, rows, self._rows)):
            self._change(rows)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _change(self, rows: list[Row]) -> None:
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is not new and old != new:
                self.dataChanged.emit(self.index(number), self.index(number))


def _order(row: VisitRow) -> tuple[int, float]:
    return row.order


def _lateness(session: Session, now: dt.datetime) -> tuple[bool, bool]:
    """Return what the clock alone may change of a visit within a day."""
    return browser_did_not_open(session, now), is_unsaved_for_long(session, now)


def _stands_for(row: Row, before: Row) -> bool:
    """Return True if both are of the same visit or group."""
    if row is before:
        return True
    if isinstance(row, VisitRow):
        return isinstance(before, VisitRow) and row.launch_id == before.launch_id
    return isinstance(before, GroupRow) and row.group is before.group


def _translated(source: str) -> str:
    return QCoreApplication.translate("visit_groups", source)
