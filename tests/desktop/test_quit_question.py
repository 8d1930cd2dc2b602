"""Before the program ends while visits run, it names them; only "Quit" quits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tiep_launcher.desktop.quit_question import ask_to_quit


@pytest.mark.parametrize(("answer", "quits"), [("&Quit", 1), ("&Stay", 0)])
def test_only_quit_quits(qtbot: QtBot, answer: str, quits: int):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ended: list[int] = []
    ask_to_quit(window, ["SMITH, John", "JONES, Ann"], lambda: ended.append(1))
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.informativeText() == "SMITH, John\nJONES, Ann"
    button = next(button for button in box.findChildren(QAbstractButton) if button.text() == answer)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(ended) == quits


def test_escape_stays(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ended: list[int] = []
    ask_to_quit(window, ["SMITH, John"], lambda: ended.append(1))
    box = window.findChild(QMessageBox)
    assert box is not None
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert ended == []
