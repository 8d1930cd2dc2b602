"""An address of a report that somebody asked to see: where it leads, as a QR code, and to be opened.

Nothing is fetched for it, and nothing but ``https`` is ever opened.
"""

from urllib.parse import SplitResult, urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.qr_picture import QrPicture
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, bold, mark
from tiep_launcher.desktop.translating import left_to_right


def host_of(address: str) -> str:
    """Return the host that an address leads to; empty if it is not one that may be opened."""
    if not address.isascii() or not address.isprintable() or " " in address or "\\" in address:
        return ""
    try:
        parts: SplitResult = urlsplit(address)
        is_plain = parts.username is None and parts.password is None and parts.port in {None, 443}
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme == "https" and is_plain else ""


class LinkCard(QFrame):
    """Shows one address below the report.

    Signals:
        open_wanted: The address that is to be opened in the browser.
    """

    open_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._address = ""
        self._label = self._sentence()
        self._label.setFont(bold(self._label.font()))
        self._where = self._sentence()
        mark(self._where, "muted")
        self._code = QrPicture(self)
        self.open = QPushButton(self.tr("&Open in the browser"), self)
        self.open.setAutoDefault(False)
        self.open.setAccessibleName(self.open.text().replace("&", ""))
        self.open.clicked.connect(lambda _is_checked=False: self.open_wanted.emit(self._address))
        words = QVBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(self._label)
        words.addWidget(self._where)
        words.addStretch(1)
        words.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_S, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._code)
        row.addLayout(words, 1)
        self.hide()

    def show_address(self, label: str, address: str) -> None:
        """Show ``address``, called ``label``; one that may not be opened is only said to be none."""
        self._address = address
        host = host_of(address)
        self._label.setText(label)
        has_code = bool(host) and self._code.show_text(address)
        self._code.setVisible(has_code)
        self.open.setVisible(bool(host))
        if host:
            self._where.setText(self.tr("Leads to {host}.").format(host=left_to_right(host)))
        else:
            self._where.setText(self.tr("This is not a secure address (https) and is not opened from here."))
        self.show()

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._address = ""
        self._label.clear()
        self._where.clear()
        self._code.show_text("-")
        self.hide()

    def _sentence(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
