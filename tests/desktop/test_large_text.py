"""With large text nothing about a patient is cut, and icons grow beside the words."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop import samples

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.session import Phase


@pytest.fixture
def large(qapp: QApplication) -> Iterator[QFont]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * 1.7)
    qapp.setFont(font)
    yield font
    qapp.setFont(before)


def shown(qtbot: QtBot, phase: Phase) -> Panel:
    panel = Panel(now=lambda: samples.NOW)
    qtbot.addWidget(panel)
    session = samples.session(phase)
    panel.show_launch(session, says(session, samples.NOW), samples.report() if session.reports else None)
    panel.resize(340, 440)
    panel.show()
    QApplication.processEvents()
    return panel


@pytest.mark.parametrize("phase", [Phase.IN_PROGRESS, Phase.REPORT_SAVED, Phase.REPORT_DRAFTED])
def test_a_low_panel_grows_until_banner_and_state_are_whole(large: QFont, qtbot: QtBot, phase: Phase):
    panel = shown(qtbot, phase)
    assert panel.width() == 340
    for part in (panel.visit.banner, panel.visit.state):
        assert part.height() >= part.heightForWidth(part.width())


def test_a_panel_that_has_room_stays_as_it_is(qtbot: QtBot):
    panel = shown(qtbot, Phase.REPORT_SAVED)
    panel.resize(340, 640)
    QApplication.processEvents()
    assert panel.height() == 640


def test_icons_grow_with_the_text_and_never_shrink(large: QFont, qapp: QApplication):
    assert icons.grown(16) > 16
    qapp.setFont(QFont(large.family(), 6))
    assert icons.grown(16) == 16
