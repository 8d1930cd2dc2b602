"""Shows exactly what a hospital system's field will get, with every change marked and listed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.preview_text import PreviewText
from tiep_launcher.desktop.preview_words import LINE_END_NAMES, SET_NAMES, changes_of
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, dress, mark
from tiep_launcher.desktop.translating import isolated, left_to_right, preview_text
from tiep_launcher.desktop.wanted import Prepared
from tiep_launcher.desktop.wrapping_dialog import WrappingDialog
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.target_profile import PLAIN, line_end_of

# ruff: noqa: N802 - Qt calls these by its own names
_PLACES = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 720, 640


class PreviewWindow(WrappingDialog):
    """One version of one report as it arrives.

    Signals:
        copy_wanted: The report is to be copied as it stands here.
    """

    copy_wanted = Signal()

    def __init__(self, session: Session, prepared: Prepared, parent: QWidget | None = None) -> None:
        """Show ``prepared``, which is the whole report of ``session``."""
        super().__init__(self.tr("What arrives"), parent, width=_WIDTH)
        self.launch_id = session.launch_id
        banner = PatientBanner(self)
        banner.show_patient(session.request)
        self._facts = QLabel(self._facts_of(prepared), self)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        mark(self._facts, "muted")
        self.text = PreviewText(self)
        self.text.setAccessibleName(self.tr("The report as it arrives"))
        count = len(prepared.text.parts)
        titles = [self.tr("Part {part} of {parts}").format(part=n + 1, parts=count) for n in range(count)]
        self.text.show_text(prepared.text, titles)
        self.changes = QListWidget(self)
        self.changes.setAccessibleName(self.tr("What arrives differently"))
        self.changes.setWordWrap(True)
        self._list_changes(prepared)
        self.changes.itemActivated.connect(self._go_to)
        self.changes.itemClicked.connect(self._go_to)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.text)
        parts.addWidget(self.changes)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(banner)
        column.addWidget(self._facts)
        column.addWidget(parts, 1)
        column.addLayout(self._buttons())
        self.text.setFocus()

    def sizeHint(self) -> QSize:
        """Be large enough to read in."""
        return QSize(_WIDTH, _HEIGHT)

    def facts(self) -> str:
        """Return what is said of the whole text."""
        return self._facts.text()

    def _facts_of(self, prepared: Prepared) -> str:
        profile = prepared.profile
        name = isolated(profile.title or profile.name)
        named = self.tr("Target profile: {name}.").format(name=name)
        characters = left_to_right(SET_NAMES[profile.character_set])
        line_end = left_to_right(LINE_END_NAMES[line_end_of(profile)])
        sentences = [
            self.tr("No target profile is set.") if profile == PLAIN else named,
            self.tr("Characters of {set}.").format(set=characters),
            self.tr("Lines end with {line_end}.").format(line_end=line_end),
        ]
        if profile.max_line_length is not None:
            sentences.append(self.tr("Lines of at most %n characters.", "", profile.max_line_length))
        if profile.max_field_length is not None:
            sentences.append(self.tr("At most %n characters at once.", "", profile.max_field_length))
        return " ".join(sentences)

    def _list_changes(self, prepared: Prepared) -> None:
        for change in changes_of(prepared.text, preview_text):
            text = change.text
            if len(change.places) > 1:
                text = self.tr("{change} (%n times)", "", len(change.places)).format(change=text)
            item = QListWidgetItem(text)
            item.setData(_PLACES, list(change.places))
            self.changes.addItem(item)
        if not self.changes.count():
            self.changes.addItem(QListWidgetItem(self.tr("Nothing is changed.")))

    def _go_to(self, item: QListWidgetItem) -> None:
        """Show the next place of a change; each time another one."""
        places: list[int] = item.data(_PLACES) or []
        if places:
            self.text.go_to(places[0])
            item.setData(_PLACES, [*places[1:], places[0]])

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        copy = QPushButton(self.tr("&Copy report"), self)
        dress(copy, "copy")
        copy.clicked.connect(self.copy_wanted)
        close = QPushButton(self.tr("C&lose"), self)
        close.clicked.connect(self.close)
        for button in (copy, close):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text().replace("&", ""))
            row.addWidget(button)
        return row
