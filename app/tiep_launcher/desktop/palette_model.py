"""What was found, as rows: what answered at once first, what a server sent after it."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tiep_launcher.desktop.entry_words import EntryWords, entry_words
from tiep_launcher.desktop.likeness import Likeness, likenesses
from tiep_launcher.domain.namesakes import Namesakes
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.worklist import Found, WorklistEntry

# ruff: noqa: N802 - Qt calls these by its own names
_Index = QModelIndex | QPersistentModelIndex
_Visit = tuple[str, str | None]


class PaletteModel(QAbstractListModel):
    """Entries in the order in which they came; words are made for the rows that are looked at."""

    def __init__(self, session_of: Callable[[str], Session | None], now: Callable[[], dt.datetime]) -> None:
        """Hold nothing yet.

        Args:
            session_of: Finds the launch that a visit already has here.
            now: The moment.
        """
        super().__init__()
        self._session_of, self._now = session_of, now
        self._entries: list[WorklistEntry] = []
        self._likenesses: list[Likeness] = []
        self._namesakes: tuple[Namesakes, ...] = ()
        self._at_once = 0
        self.doctor_id: str | None = None

    def show(self, found: Found, alike: Sequence[Likeness] | None = None) -> None:
        """Hold what was found instead of all that was there; ``alike`` spares comparing it here."""
        self.beginResetModel()
        self._entries, self._namesakes = list(found.entries), found.namesakes
        self._likenesses = list(likenesses(self._entries, self._namesakes) if alike is None else alike)
        self._at_once = len(self._entries)
        self.endResetModel()

    def renew(self, found: Found) -> None:
        """Hold what is found now instead of what answered at once; what a server sent stays below."""
        entries, self._namesakes = found.entries, found.namesakes
        from_server = self._entries[self._at_once :]
        known = {_visit(entry) for entry in entries}
        merged = [*entries, *(entry for entry in from_server if _visit(entry) not in known)]
        self.beginResetModel()
        self._entries, self._at_once = merged, len(entries)
        self._likenesses = likenesses(merged, self._namesakes)
        self.endResetModel()

    def append(self, entries: Sequence[WorklistEntry]) -> int:
        """Put what is not there yet behind the rows, which stay where they are; returns how many it was."""
        known = {_visit(entry) for entry in self._entries}
        new = [entry for entry in entries if _visit(entry) not in known]
        if not new:
            return 0
        first = len(self._entries)
        merged = [*self._entries, *new]
        self.beginInsertRows(QModelIndex(), first, len(merged) - 1)
        self._entries, self._likenesses = merged, likenesses(merged, self._namesakes)
        self.endInsertRows()
        if first:  # somebody of the rows before may now have a namesake
            self.dataChanged.emit(self.index(0), self.index(first - 1))
        return len(new)

    def row_of(self, entry: WorklistEntry) -> int | None:
        """Return where the visit of ``entry`` stands, None if it is gone."""
        wanted = _visit(entry)
        return next((row for row, other in enumerate(self._entries) if _visit(other) == wanted), None)

    def entry(self, row: int) -> WorklistEntry | None:
        """Return the entry of a row, None outside."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def words(self, row: int) -> EntryWords:
        """Return the words of a row as things stand at this moment."""
        entry = self._entries[row]
        return entry_words(
            entry,
            self._likenesses[row],
            self.session(entry),
            self._now(),
            doctor_id=self.doctor_id,
            translate=QCoreApplication.translate,
        )

    def session(self, entry: WorklistEntry) -> Session | None:
        """Return the launch that the visit of ``entry`` already has here."""
        return self._session_of(entry.launch_id) if entry.launch_id is not None else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row; what it looks like is the delegate's matter."""
        spoken = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if not index.isValid() or role not in spoken:
            return None
        return self.words(index.row()).spoken()


def _visit(entry: WorklistEntry) -> _Visit:
    return entry.patient.id, entry.visit_id
