"""The panel: the right patient over everything, a sentence, its ways on, and the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop import samples

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import Offer, says
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.desktop.wanted import Wanted
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Phase, Session


@pytest.fixture
def panel(qtbot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    made.show()
    return made


def show(panel: Panel, session: Session, report: Report | None = None) -> None:
    has_report = session.newest_report is not None
    shown = report or (samples.report() if has_report else None)
    panel.show_launch(session, says(session, samples.NOW), shown)
    QApplication.processEvents()


def jones() -> LaunchRequest:
    return samples.request(samples.patient(family_name="Jones", given_name="Tom"), "V-2")


def test_it_begins_by_teaching(panel: Panel, qtbot):
    panel.show_empty()
    assert "appear here by themselves" in panel._empty.text()
    with qtbot.waitSignal(panel.new_visit_wanted, timeout=1000):
        QTest.keyClick(panel, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize("state", samples.every_state())
def test_every_state_shows_its_sentence_below_its_patient(panel: Panel, state: str):
    session = samples.every_state()[state]
    show(panel, session)
    assert panel.visit.banner.isVisible()
    assert panel.visit.banner.text().startswith("SMITH, Jane")
    assert panel.visit.state.text() == says(session, samples.NOW).text
    sentence = panel.visit.state._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    banner = panel.visit.banner
    assert banner._details.height() >= banner._details.heightForWidth(banner._details.width())
    is_free = session.newest_report is not None and session.newest_report.held is None
    assert panel.visit.report.is_covered is not is_free


@pytest.mark.parametrize("state", samples.every_state())
def test_every_offer_is_a_button_that_names_the_launch(panel: Panel, state: str):
    session = samples.every_state()[state]
    got: list[tuple[str, Offer]] = []
    panel.offer_chosen.connect(lambda launch_id, offer: got.append((launch_id, offer)))
    show(panel, session)
    offers = [o for o in says(session, samples.NOW).offers if o is not Offer.COPY_REPORT]
    for offer in offers:
        button = panel.visit.state.button(offer)
        assert button is not None
        assert button.isVisible()
        assert button.geometry().right() <= button.parentWidget().width()
        button.click()
    assert got == [("L1", offer) for offer in offers]


def test_copies_name_launch_version_and_what_is_wanted(panel: Panel):
    session = samples.session(Phase.REPORT_SAVED, "L9", reports=(samples.version(1), samples.version(2)))
    got: list[tuple[str, int, Wanted]] = []
    panel.copy_wanted.connect(lambda *values: got.append(values))
    show(panel, session)
    panel.visit.report.next_field()
    panel.visit.report._copy.click()
    assert got == [("L9", 2, Wanted(path="/reason")), ("L9", 2, Wanted())]


def test_another_patient_takes_everything_of_the_first_away(panel: Panel):
    show(panel, samples.session(Phase.REPORT_SAVED))
    show(panel, samples.session(Phase.IN_PROGRESS, "L2", request=jones()))
    assert panel.visit.banner.text().startswith("JONES, Tom")
    assert panel.visit.report.is_covered
    assert panel.visit.launch_id == "L2"


def test_the_same_report_of_another_launch_starts_without_ticks(panel: Panel):
    show(panel, samples.session(Phase.REPORT_SAVED))
    panel.mark_copied("L1", "/side", samples.NOW)
    show(panel, samples.session(Phase.REPORT_SAVED, "L2", request=jones()))
    assert panel.visit.report._model.copied_at("/side") is None


def test_a_tick_for_another_launch_is_not_shown(panel: Panel):
    show(panel, samples.session(Phase.REPORT_SAVED))
    panel.mark_copied("L2", "/side", samples.NOW)
    assert panel.visit.report._model.copied_at("/side") is None


def test_empty_again_names_nobody(panel: Panel):
    show(panel, samples.session(Phase.REPORT_SAVED))
    panel.show_empty()
    assert panel.visit.launch_id is None
    assert panel.visit.banner.text() == ""


def test_a_report_that_is_being_read_says_so(panel: Panel):
    session = samples.session(Phase.REPORT_SAVED)
    panel.show_launch(session, says(session, samples.NOW), None)
    assert panel.visit.report.sentence() == "The report is being read…"


def test_the_bar_names_doctor_and_facility_and_a_test(panel: Panel):
    panel.set_bar("Dr. Maria Lopez with a very long name", "Sample Clinic of Somewhere", True)
    QApplication.processEvents()
    where = panel._bar.where
    assert where.accessibleName() == "Dr. Maria Lopez with a very long name · Sample Clinic of Somewhere"
    assert without_isolates(where.text()).endswith("…")
    assert without_isolates(where.toolTip()) == where.accessibleName()
    assert panel._bar.test_mark.isVisible()
    panel.set_bar("A", "B", False)
    assert without_isolates(where.text()) == "A · B"
    assert not panel._bar.test_mark.isVisible()


def test_it_stays_on_top_when_asked(panel: Panel, qtbot):
    with qtbot.waitSignal(panel.stay_on_top_changed, timeout=1000):
        panel.set_stays_on_top(stays=True)
    assert panel.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert panel.isVisible()
    panel.set_stays_on_top(stays=False)
    assert not panel.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_button_that_stays_keeps_the_focus(panel: Panel):
    show(panel, samples.session(Phase.OPENED))
    button = panel.visit.state.button(Offer.OPEN_AGAIN)
    assert button is not None
    panel.activateWindow()
    button.setFocus()
    show(panel, samples.session(Phase.IN_PROGRESS))
    assert panel.visit.state.button(Offer.OPEN_AGAIN) is button
    show(panel, samples.every_state()["edited"])
    again = panel.visit.state.button(Offer.OPEN_AGAIN)
    assert again is not None
    assert panel.focusWidget() is again


def test_the_keyboard_comes_to_the_visit_before_the_bar(panel: Panel):
    show(panel, samples.session(Phase.IN_PROGRESS))
    order: list[str] = []
    panel._main.setFocus()
    for _ in range(5):
        QTest.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Tab)
        focused = panel.focusWidget()
        order.append(focused.accessibleName() if focused else "")
    assert order == [panel.visit.banner.text(), "Open again", "Give up", "Wrong patient…", "Stay on top"]


def test_the_keyboard_begins_where_nothing_can_go_wrong(qtbot):
    panel = Panel()
    qtbot.addWidget(panel)
    show(panel, samples.session(Phase.IN_PROGRESS))
    panel.show()
    panel.activateWindow()
    QApplication.processEvents()
    assert panel.focusWidget() is panel.visit.banner
    show(panel, samples.session(Phase.REPORT_SAVED))
    assert panel.focusWidget() is panel.visit.report.table


def test_the_keyboard_stays_where_somebody_put_it(panel: Panel):
    show(panel, samples.session(Phase.IN_PROGRESS))
    panel._pin.setFocus()
    show(panel, samples.session(Phase.REPORT_SAVED))
    assert panel.focusWidget() is panel._pin


def test_nothing_goes_to_the_clipboard_by_itself(panel: Panel):
    QGuiApplication.clipboard().setText("before")
    show(panel, samples.session(Phase.REPORT_SAVED))
    panel.visit.report.next_field()
    assert QGuiApplication.clipboard().text() == "before"
