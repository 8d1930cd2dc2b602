"""What stands in place of visits while nobody was chosen to work here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.notice import Notice


class NobodyNotice(Notice):
    """Says that nobody is here yet, and what waits for whoever comes.

    Signals:
        choose_wanted: Somebody is to be chosen.
    """

    choose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that nothing waits."""
        super().__init__(parent)
        self.add_button(self.tr("&Choose doctor…"), self.choose_wanted.emit, is_primary=True)
        self.set_waiting(0)

    def set_waiting(self, count: int) -> None:
        """Say how many visits wait to be started."""
        text = self.tr("Say who works here, and your visits and reports appear.")
        if count:
            waiting = self.tr("%n visit(s) from the hospital system wait to be started.", "", count)
            text = f"{waiting} {text}"
        self.say(text, title=self.tr("Who are you?"), icon="doctor")
