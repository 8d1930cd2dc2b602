"""A report that was saved again: what changed is marked, and what was before can be read and not copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from tests.desktop import samples

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_model import COPY_COLUMN, FIELD_COLUMN, ReportModel
from tiep_launcher.desktop.report_table import centre_of_copy_button
from tiep_launcher.desktop.state_words import says
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import Phase, ReportVersion, Session

FIRST, SECOND = samples.version(received_at=samples.ago(95)), samples.version(2)


def session_with(*versions: ReportVersion) -> Session:
    return samples.session(Phase.REPORT_SAVED, reports=versions)


@pytest.fixture
def panel(qtbot) -> Panel:
    made = Panel(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.visit.read_versions_with(samples.report_of)
    made.resize(340, 900)
    made.show()
    return made


def show(panel: Panel, session: Session) -> ReportModel:
    panel.show_launch(session, says(session, samples.NOW), samples.report())
    model = panel.visit.report.table.model()
    assert isinstance(model, ReportModel)
    return model


def spoken(model: ReportModel) -> list[str]:
    return [str(model.index(row, FIELD_COLUMN).data()) for row in range(model.rowCount())]


def choose(panel: Panel, number: int) -> None:
    box = panel.visit.versions.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData(number))
    box.activated.emit(box.currentIndex())


def about(panel: Panel) -> str:
    return panel.visit.report._about.text()


def test_one_version_needs_no_choice_and_has_no_marks(panel: Panel):
    model = show(panel, session_with(FIRST))
    assert panel.visit.versions.isHidden()
    assert not any("Changed" in line or "New in" in line for line in spoken(model))


def test_each_change_is_said_in_words_beside_its_field(panel: Panel):
    lines = spoken(show(panel, session_with(FIRST, SECOND)))
    assert "Pain at rest: 2. Changed; it was: 4" in lines
    assert "Side: Right (RIGHT). New in this version" in lines
    assert lines[-2:] == [
        "No longer in the report",
        "Earlier note: no answer. Removed; it was: Seen by the physiotherapist in May.",
    ]
    assert "Since version 1: 1 changed, 1 new, 1 removed" in about(panel)
    panel.visit.report.table.grab()


def test_what_is_no_longer_in_the_report_is_not_copied(panel: Panel):
    got: list[object] = []
    panel.copy_wanted.connect(lambda *what: got.append(what))
    model = show(panel, session_with(FIRST, SECOND))
    table, last = panel.visit.report.table, model.rowCount() - 1
    heading = model.index(last - 1, COPY_COLUMN)
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert heading.data() is None
    table.setFocus()
    table.go_to(last)
    spot = centre_of_copy_button(table, last - 1)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    table.go_to(last)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_S, held)
    assert got == []


def test_only_what_changed_can_be_shown_and_all_of_it_again(panel: Panel):
    model = show(panel, session_with(FIRST, SECOND))
    everything = model.field_count()
    panel.visit.versions._only.setFocus()
    QTest.keyClick(panel.visit.versions._only, Qt.Key.Key_Space)
    assert model.field_count() < everything
    assert model.field_count() == 3
    show(panel, session_with(FIRST))
    assert model.field_count() == 15


def test_an_old_version_says_so_and_cannot_be_copied(panel: Panel):
    got: list[object] = []
    panel.copy_wanted.connect(lambda *what: got.append(what[:2]))
    model = show(panel, session_with(FIRST, SECOND))
    choose(panel, 1)
    assert "Pain at rest: 4" in spoken(model)
    assert "old version, for reading only" in about(panel)
    table = panel.visit.report.table
    assert table.isColumnHidden(COPY_COLUMN)
    table.setFocus()
    table.go_to(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    panel.visit.report.next_field()
    panel.visit.report._copy.click()
    assert got == []
    choose(panel, 2)
    assert "old version" not in about(panel)
    panel.visit.report._copy.click()
    assert got == [("L1", 2)]


def test_it_stays_with_the_old_version_while_that_visit_is_shown(panel: Panel):
    session = session_with(FIRST, SECOND)
    model = show(panel, session)
    choose(panel, 1)
    show(panel, session)
    assert "Pain at rest: 4" in spoken(model)
    show(panel, samples.session(Phase.REPORT_SAVED, "L2"))
    show(panel, session)
    assert "Pain at rest: 2. Changed; it was: 4" in spoken(model)


def test_an_earlier_report_of_somebody_else_stays_covered(panel: Panel):
    wrong = samples.version(1, held=Held.CONTRADICTS_LAUNCH, contradicting=("patient_id",))
    model = show(panel, session_with(wrong, SECOND))
    assert not any("it was" in line for line in spoken(model))
    choose(panel, 1)
    assert panel.visit.report.is_covered
    choose(panel, 2)
    assert not panel.visit.report.is_covered


def test_nothing_of_a_report_stays_when_nothing_is_shown(panel: Panel):
    show(panel, session_with(FIRST, SECOND))
    panel.visit.clear()
    assert panel.visit.versions.isHidden()
    assert panel.visit._compared is None
    assert about(panel) == ""
