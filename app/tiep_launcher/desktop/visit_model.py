"""The visits as rows of an item view: group headings and visits, filtered by what is searched."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import moment_word, patient_text
from tiep_launcher.desktop.visit_groups import GROUP_TEXTS, Group, group_of, last_moved, short_text
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.times import local

# ruff: noqa: N802 - Qt calls these by its own names
Index = QModelIndex | QPersistentModelIndex
_TIMELESS = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.WITHDRAWN, Phase.REPORT_SAVED})


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The heading of a group and how many visits it holds."""

    group: Group
    title: str
    count: int


@dataclass(slots=True)
class VisitRow:
    """One visit as a row shows it.

    Attributes:
        session: The launch.
        group: Where it stands.
        name: The patient.
        state: A few words.
        tone: Of the icon.
        when: When it changed last.
        haystack: What the filter looks in.
    """

    session: Session
    group: Group
    name: str
    state: str
    tone: Tone
    when: str
    haystack: str

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
        self._searched = ""
        self.rows_made = 0

    def set_launches(self, sessions: Sequence[Session], now: dt.datetime) -> None:
        """Take all launches as they stand at ``now``."""
        today = local(now).date()
        kept = self._made if today == self._made_on else {}
        self._made_on = today
        made: dict[str, VisitRow] = {}
        for session in sessions:
            row = kept.get(session.launch_id)
            # What is over stays as it is; what runs may have become late by the clock alone.
            if row is None or row.session is not session or session.phase not in _TIMELESS:
                row = self._make(session, now)
            made[session.launch_id] = row
        self._made = made
        order = list(Group)
        self._sorted = sorted(
            made.values(), key=lambda row: (order.index(row.group), -last_moved(row.session).timestamp())
        )
        self._show()

    def search(self, text: str) -> None:
        """Keep only visits whose patient, identifiers, visit or doctor hold ``text``."""
        wanted = text.strip().casefold()
        if wanted != self._searched:
            self._searched = wanted
            self._show()

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
        return f"{row.name}, {request.patient.id}, {request.visit_id}, {row.state}, {row.when}"

    def _make(self, session: Session, now: dt.datetime) -> VisitRow:
        self.rows_made += 1
        group = group_of(session, now)
        request = session.request
        name = patient_name(request.patient, patient_text)
        doctor_name = None if request.doctor is None else request.doctor.name
        parts = (
            *(name, request.patient.name, request.patient.id, request.visit_id),
            *(doctor_name, request.doctor_id),
        )
        return VisitRow(
            session,
            group,
            name,
            _translated(short_text(session, group)),
            says(session, now).tone,
            moment_text(last_moved(session), now, moment_word),
            "\n".join(part for part in parts if part).casefold(),
        )

    def _show(self) -> None:
        """Put headings over the groups that hold something; reset only if rows came, went or moved."""
        found = [row for row in self._sorted if self._searched in row.haystack]
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
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
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


def _key(row: Row) -> str:
    return row.launch_id if isinstance(row, VisitRow) else row.group


def _translated(source: str) -> str:
    return QCoreApplication.translate("visit_groups", source)
