"""Copying that is sure: what was copied is read back and compared."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

# Password managers set it so that clipboard histories keep nothing (KDE's Klipper, and others after it).
_KEEP_OUT_OF_HISTORY = "x-kde-passwordManagerHint"


def copy_text(text: str) -> bool:
    """Put ``text`` on the clipboard as plain text; True if it is there.

    It is marked so that clipboard managers that heed the mark do not keep it.
    """
    content = QMimeData()
    content.setText(text)
    content.setData(_KEEP_OUT_OF_HISTORY, b"secret")
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(content)
    return clipboard.text() == text
