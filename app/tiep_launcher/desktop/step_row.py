"""Below a report: how far copying is, which field comes next, and the buttons that step on."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tiep_launcher.desktop.moments import clock
from tiep_launcher.desktop.one_line import OneLine
from tiep_launcher.desktop.shortcuts import add_shortcut, first_key
from tiep_launcher.desktop.style import SPACE_S, dress, mark
from tiep_launcher.desktop.translating import isolated


class StepRow(QWidget):
    """Shows progress and asks for the next step.

    Signals:
        next_wanted: The next field is to be copied.
        skip_wanted: The next field is to be passed over.
    """

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet; the shortcuts belong to ``parent``."""
        super().__init__(parent)
        self._progress = QLabel(self)
        self._progress.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._progress.setSizePolicy(policy)
        mark(self._progress, "muted")
        self.skip = QPushButton(self)
        dress(self.skip, "skip")
        mark(self.skip, "quiet")
        self.next = QPushButton(self.tr("&Next field"), self)
        dress(self.next, "next", "on_accent")
        mark(self.next, "primary")
        ways = (
            (self.next, self.tr("Copy the next field"), "Ctrl+Down", self.next_wanted),
            (self.skip, self.tr("Pass over the next field"), "Ctrl+Shift+Down", self.skip_wanted),
        )
        for button, text, keys, wanted in ways:
            button.setAutoDefault(False)
            button.setAccessibleName(button.text().replace("&", "") or text)
            step = add_shortcut(parent, text, [keys], wanted.emit)
            button.setToolTip(f"{step.text()} ({first_key(step)})")
            button.clicked.connect(step.trigger)
        self._upcoming = OneLine(self)
        mark(self._upcoming, "muted")
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._progress)
        said.addWidget(self._upcoming)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(said, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)

    def show_progress(
        self,
        *,
        copied: int,
        answered: int,
        report_copied_at: dt.datetime | None,
        upcoming: str,
        may_copy: bool,
    ) -> None:
        """Say how far copying is.

        Args:
            copied: How many fields were copied.
            answered: How many could be.
            report_copied_at: When the whole report was; None if it was not.
            upcoming: Label of the next field, empty for none.
            may_copy: False if the report is only to be read.
        """
        text = ""
        if not may_copy:
            text = self.tr("For reading only")
        elif report_copied_at is not None:
            text = self.tr("Whole report copied {time}").format(time=clock(report_copied_at))
        elif answered:
            text = self.tr("{copied} of %n copied", "", answered).format(copied=copied)
        self._progress.setText(text)
        is_next = bool(upcoming) and may_copy
        self._upcoming.say(self.tr("Next: {field}").format(field=isolated(upcoming)) if is_next else "")
        for button in (self.next, self.skip):
            button.setEnabled(bool(answered) and may_copy)

    def text(self) -> str:
        """Return what is said."""
        return f"{self._progress.text()}\n{self._upcoming.text()}"
