"""The question for the key: hidden while it is typed, passed on once, Esc changes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tiep_launcher.desktop.key_entry import ask_for_key


def test_the_key_is_hidden_and_passed_on(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    got: list[str] = []
    dialog = ask_for_key(window, got.append)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    assert line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(line, " sandbox-key ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert got == ["sandbox-key"]


def test_escape_passes_nothing_on(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    got: list[str] = []
    dialog = ask_for_key(window, got.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert got == []
