"""A page that does what a test says; stands in for Chromium where only the window around it matters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tiep_launcher.desktop.embedded.page_widget import Confirm, IsSignVisible, PageWidget
from tiep_launcher.desktop.embedded.words import Trouble


class FakePage(PageWidget):
    def __init__(self, parent: QWidget, is_sign_visible: IsSignVisible, confirm: Confirm) -> None:
        super().__init__(parent)
        self.is_sign_visible, self.confirm = is_sign_visible, confirm
        self.address = ""
        self.zoomed: list[float] = []
        self.has_ended = False
        self._is_there = self._is_listening = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label = QLabel("Tiep's page", self, alignment=Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(label)

    @property
    def is_there(self) -> bool:
        return self._is_there

    @property
    def is_listening(self) -> bool:
        return self._is_listening

    def go(self, address: str) -> None:
        self.address = address

    def zoom(self, factor: float) -> None:
        self.zoomed.append(factor)

    def let_go(self) -> None:
        self.has_ended = True
        self.deleteLater()

    def come(self) -> None:
        self._is_there = True
        self.opened.emit()

    def listen(self) -> bool:
        """Ask for the microphone as Chromium does; False if people could not see the sign."""
        if not self.is_sign_visible():
            return False
        self._is_listening = True
        self.listening_changed.emit(True)
        return True

    def fail(self, trouble: Trouble) -> None:
        self._is_there = self._is_listening = False
        self.troubled.emit(trouble)
