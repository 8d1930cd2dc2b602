"""The help sheet says what the keyboard does, and the keyboard does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from tests.desktop import samples, setting_samples
from tests.desktop.fake_page import FakePage

from tiep_launcher.desktop.embedded.window import VisitWindow
from tiep_launcher.desktop.help_sheet import HelpSheet
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.desktop.shortcuts import shortcuts_of
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.session import Phase


@pytest.fixture(params=[Panel, MainWindow])
def window(request: pytest.FixtureRequest, qtbot) -> Panel | MainWindow:
    made = request.param()
    qtbot.addWidget(made)
    session = samples.session(Phase.REPORT_SAVED)
    made.show_launch(session, says(session, samples.NOW), samples.report())
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def sheet_of(window: QWidget) -> HelpSheet | None:
    QApplication.processEvents()
    return window.findChild(HelpSheet)


def test_every_key_in_the_sheet_works_and_none_stands_twice(window: Panel | MainWindow):
    listed = [key for shortcut in shortcuts_of(window) for key in shortcut.keys]
    assert len(listed) == len(set(listed))
    actions = [action for action in window.findChildren(QAction) if action.shortcuts()]
    for shortcut in shortcuts_of(window):
        (action,) = [action for action in actions if action.text() == shortcut.text]
        owner = action.parent()
        assert isinstance(owner, QWidget)
        assert owner.isVisible()
        done: list[str] = []
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, done=done, text=shortcut.text: done.append(text))
        for key in shortcut.keys:
            if action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
                owner.setFocus()
            else:
                (window.centralWidget() or window).setFocus()
            QTest.keySequence(window.focusWidget() or window, QKeySequence(key))
        assert len(done) == len(shortcut.keys), shortcut


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_sheet_shows_them_once_and_goes_with_esc(window: Panel | MainWindow, key: str, qtbot):
    for _ in range(2):
        QTest.keySequence(window, QKeySequence(key))
    sheet = sheet_of(window)
    assert sheet is not None
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    for shortcut in shortcuts_of(window):
        assert shortcut.text in texts
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet_of(window) is None)
    assert window.isVisible()


def test_other_windows_list_their_own_keys(qtbot):
    settings = SettingsWindow()
    settings.show_configuration(setting_samples.configuration())
    palette = Palette()
    view = VisitWindow(samples.session(), FakePage)
    for window, text, keys in (
        (settings, "Search the settings", {"Ctrl+F"}),
        (palette, "Choose the form", {"Ctrl+Return"}),
        (view, "Make Tiep larger", {"Ctrl++", "Ctrl+="}),
    ):
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keySequence(window.focusWidget() or window, QKeySequence("F1"))
        sheet = sheet_of(window)
        assert sheet is not None
        texts = [label.text() for label in sheet.findChildren(QLabel)]
        assert text in texts
        assert keys & {label.accessibleName() for label in sheet.findChildren(QLabel)}
        sheet.close()
        window.hide()


def test_a_question_mark_that_is_typed_into_the_palette_is_searched_for(qtbot):
    palette = Palette()
    qtbot.addWidget(palette)
    palette.show()
    QTest.keyClicks(palette.line, "who?")
    assert palette.line.text() == "who?"
    assert sheet_of(palette) is None


def test_keys_of_the_settings_do_what_the_sheet_says(qtbot):
    window = SettingsWindow()
    qtbot.addWidget(window)
    window.show_configuration(setting_samples.configuration())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    QTest.keyClicks(window.focusWidget(), "clip?")
    assert sheet_of(window) is None
    QTest.keySequence(window.focusWidget(), QKeySequence("Esc"))
    assert window.isVisible()
    QTest.keySequence(window.focusWidget(), QKeySequence("Esc"))
    assert not window.isVisible()


def test_esc_empties_the_search_before_it_closes_the_window(window: Panel | MainWindow):
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    box = window.focusWidget()
    assert isinstance(box, QLineEdit)
    QTest.keyClicks(box, "pain?")
    assert box.text() == "pain?"
    assert sheet_of(window) is None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert window.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_cannot_be_done_now_is_not_listed(qtbot):
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    assert "Search the report" not in [shortcut.text for shortcut in shortcuts_of(panel)]
