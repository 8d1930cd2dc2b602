"""The line that is typed in to find a patient or visit."""

from PySide6.QtWidgets import QLineEdit, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.search_box import offer_to_clear


class PaletteLine(QLineEdit):
    """A large line with a magnifying glass before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name, birth date, patient ID or visit"))
        self.setAccessibleName(self.tr("Find a patient or visit"))
        offer_to_clear(self)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.setFont(font)
        glass = icons.icon("search", self.palette().placeholderText().color())
        action = self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        action.setEnabled(False)
