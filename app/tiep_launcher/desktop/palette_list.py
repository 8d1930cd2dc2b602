"""The list of the palette: one line-up of rows of one height, steered from the line above it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from tiep_launcher.desktop.palette_delegate import PaletteDelegate
from tiep_launcher.desktop.palette_model import PaletteModel


class PaletteList(QListView):
    """Shows what was found."""

    def __init__(self, model: PaletteModel, parent: QWidget | None = None) -> None:
        """Show the rows of ``model``."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Visits"))
        self.setModel(model)
        self.setItemDelegate(PaletteDelegate(self, model.words))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
