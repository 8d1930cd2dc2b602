"""The hospital system shows another patient than the report: the copy button names both and asks twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop import samples
from tests.desktop.gallery.switches import jones

from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.desktop.visit_view import VisitView
from tiep_launcher.desktop.wanted import CopyAs
from tiep_launcher.domain.session import Phase, Session


@pytest.fixture
def view(qtbot) -> VisitView:
    made = VisitView(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    show(made, samples.session(Phase.REPORT_SAVED))
    made.resize(500, 700)
    made.show()
    QApplication.processEvents()
    return made


def show(view: VisitView, session: Session) -> None:
    view.show_launch(session, says(session, samples.NOW), samples.report())


def copies(view: VisitView) -> list[str]:
    got: list[str] = []
    view.copy_wanted.connect(
        lambda _launch, _version, wanted: got.append(
            wanted.path or ("json" if wanted.as_ is CopyAs.JSON else "report")
        )
    )
    return got


def test_with_the_same_patient_one_click_copies(view: VisitView):
    got = copies(view)
    view.set_his_patient(None)
    view.report._copy.click()
    assert got == ["report"]
    assert without_isolates(view.report._copy.text()) == "&Copy report"
    assert not view.report.guard.isVisible()


@pytest.mark.parametrize("way", ["report", "json", "next", "field"])
def test_with_another_patient_the_second_click_copies(view: VisitView, way: str):
    got = copies(view)
    view.set_his_patient(jones().patient)
    assert view.report._copy.accessibleName() == "Copy SMITH (HIS: JONES)"
    assert "shows JONES" in without_isolates(view.report.guard.text())
    assert view.report.guard.isVisible()

    def press() -> None:
        match way:
            case "report":
                view.report._copy.click()
            case "json":
                view.report._more.menu().actions()[1].trigger()
            case "next":
                view.report.steps.next.click()
            case _:
                view.report.table.setFocus()
                view.report.table.go_to(1)
                QTest.keyClick(view.report.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    press()
    assert got == []
    assert "Click again to copy SMITH" in without_isolates(view.report.guard.text())
    press()
    assert len(got) == 1
    press()  # once it was said, it need not be said for every field
    assert len(got) == 2


def test_it_is_asked_again_for_another_report_and_another_patient(view: VisitView):
    got = copies(view)
    view.set_his_patient(jones().patient)
    for _ in range(2):
        view.report._copy.click()
    assert len(got) == 1
    show(view, samples.session(Phase.REPORT_SAVED, "L9"))
    view.report._copy.click()
    assert len(got) == 1
    view.report._copy.click()
    assert len(got) == 2
    view.set_his_patient(samples.patient(family_name="Nguyen"))
    view.report._copy.click()
    assert len(got) == 2
    view.set_his_patient(None)
    view.report._copy.click()
    assert len(got) == 3


def test_polls_without_news_do_not_disarm_it(view: VisitView):
    got = copies(view)
    view.set_his_patient(jones().patient)
    view.report._copy.click()
    show(view, samples.session(Phase.REPORT_SAVED))
    view.set_his_patient(jones().patient)
    view.report._copy.click()
    assert got == ["report"]


def test_long_names_do_not_widen_the_panel(view: VisitView):
    before = view.report._copy.sizeHint().width()
    view.set_his_patient(samples.long_request().patient)
    assert view.report._copy.sizeHint().width() < before + 150
    text = without_isolates(view.report._copy.text())
    assert text.startswith("&Copy SMITH (HIS: WOLF")
    assert text.endswith("…)")
