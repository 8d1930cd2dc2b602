"""The program ends unasked only while no visit runs, and names nobody else's patients."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop import samples

from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.quit_question import quit_or_ask
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session


@pytest.mark.parametrize("recorded", [[], [samples.session()]])
def test_it_quits_unasked_only_while_nothing_runs(qtbot: QtBot, recorded: list[Session]):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    visits = DeskVisits()
    visits.doctor = Doctor("D-17")
    visits.take(samples.session(Phase.REPORT_SAVED))
    ended: list[int] = []
    quit_or_ask(window, visits, recorded, lambda: ended.append(1))
    assert bool(ended) is not bool(recorded)


def test_visits_of_other_doctors_are_counted_and_not_named(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    visits = DeskVisits()
    visits.take(samples.session())
    quit_or_ask(window, visits, [], lambda: None)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.informativeText().startswith("1 visit")
    assert box.informativeText().endswith(" of other doctors")
