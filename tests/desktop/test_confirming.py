"""What no doctor stands for, or may be somebody else's, is read and goes nowhere until one says so."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from tests.desktop import samples

from tiep_launcher.desktop.confirm_dialog import ConfirmDialog
from tiep_launcher.desktop.confirming import Confirming
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_model import COPY_COLUMN, ReportModel
from tiep_launcher.desktop.report_table import centre_of_copy_button
from tiep_launcher.desktop.state_words import Offer, says
from tiep_launcher.desktop.visit_groups import Group, group_of, short_text
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import Confirmation, Phase, ReportVersion, Session

AI = samples.version(received_as=Approval.UNCONFIRMED_AI)
UNVERIFIED = samples.version(received_as=Approval.UNVERIFIED_SOURCE)
CHECKED = replace(AI, held=None, confirmation=Confirmation(at=samples.NOW, doctor=samples.DOCTOR))


def session_with(*versions: ReportVersion, phase: Phase = Phase.OPENED) -> Session:
    return samples.session(phase, reports=versions, session_id="s-1")


def show(panel: Panel, session: Session) -> None:
    panel.show_launch(session, says(session, samples.NOW), samples.report())


@pytest.fixture
def panel(qtbot) -> Panel:
    made = Panel(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def try_everything(panel: Panel) -> list[str]:
    """Try every way to copy that the window has, and return which of them got through."""
    got: list[str] = []
    panel.copy_wanted.connect(lambda *_: got.append("copy"))
    panel.out_wanted.connect(lambda *_: got.append("out"))
    panel.preview_wanted.connect(lambda *_: got.append("preview"))
    QApplication.clipboard().setText("before")
    view, table = panel.visit.report, panel.visit.report.table
    table.setFocus()
    table.go_to(0)
    for key, modifier in (
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(QApplication.focusWidget() or table, key, modifier)
    view.next_field()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of_copy_button(table, 0))
    menu = view._more.menu()
    for action in menu.actions():
        action.trigger()
    for button in view.findChildren(QPushButton):
        if button.isVisible() and button is not view._more:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    table.go_to(0, COPY_COLUMN)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "before"
    return got


@pytest.mark.parametrize("version", [AI, UNVERIFIED])
def test_it_can_be_read_and_not_be_copied_by_any_way(panel: Panel, version: ReportVersion):
    show(panel, session_with(version))
    model = panel.visit.report.table.model()
    assert isinstance(model, ReportModel)
    assert model.field_count() == 15
    assert try_everything(panel) == []
    assert panel.visit.report.table.isColumnHidden(COPY_COLUMN)
    assert "For reading only" in panel.visit.report._about.text()


def test_once_checked_here_it_can_be_copied_and_says_who_checked_it(panel: Panel):
    show(panel, session_with(AI))
    show(panel, session_with(CHECKED, phase=Phase.REPORT_SAVED))
    assert "checked by \u2068Dr. Maria Lopez (D-17)\u2069." in panel.visit.report._about.text()
    assert {"copy", "out", "preview"} <= set(try_everything(panel))


def test_the_state_says_why_and_offers_the_word(panel: Panel):
    show(panel, session_with(AI))
    assert panel.visit.state.text() == "Written by an AI and not yet checked by a doctor."
    chosen: list[object] = []
    panel.offer_chosen.connect(lambda _, offer: chosen.append(offer))
    button = panel.visit.state.button(Offer.CONFIRM)
    assert button is not None
    button.click()
    assert chosen == [Offer.CONFIRM]
    show(panel, session_with(UNVERIFIED))
    assert "where this report comes from" in panel.visit.state.text()
    show(panel, session_with(samples.mismatch()))
    assert panel.visit.state.button(Offer.OVERRIDE) is not None
    assert panel.visit.state.button(Offer.CONFIRM) is None


def test_it_stands_among_what_needs_you(panel: Panel):
    session = session_with(AI)
    assert group_of(session, samples.NOW) is Group.NEEDS_YOU
    assert short_text(session, Group.NEEDS_YOU) == "Check the report"


def test_another_visits_report_is_covered_until_asked_and_covered_again_after_another_visit(panel: Panel):
    uncovered: list[tuple[str, int]] = []
    panel.visit.report.uncovered.connect(lambda launch, version: uncovered.append((launch, version)))
    wrong = session_with(samples.mismatch())
    show(panel, wrong)
    view = panel.visit.report
    assert view.is_covered
    assert view.table.model().rowCount() == 0
    QTest.mouseClick(view._uncover, Qt.MouseButton.LeftButton)
    assert not view.is_covered
    assert uncovered == [("L1", 1)]
    assert try_everything(panel) == []
    show(panel, wrong)
    assert not view.is_covered
    show(panel, samples.session(Phase.REPORT_SAVED, "L2"))
    show(panel, wrong)
    assert view.is_covered


def test_what_is_withdrawn_cannot_be_uncovered(panel: Panel):
    show(panel, session_with(samples.held(Held.WITHDRAWN), phase=Phase.IN_PROGRESS))
    assert panel.visit.report.is_covered
    assert not panel.visit.report._uncover.isVisible()


def dialog_for(session: Session, qtbot) -> ConfirmDialog:
    made = ConfirmDialog(session, session.reports[-1], "First visit", samples.DOCTOR, now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def button_of(dialog: QWidget, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if text in button.text())


def texts_of(dialog: QWidget) -> str:
    return "\n".join(
        widget.accessibleName() or getattr(widget, "text", str)() for widget in dialog.findChildren(QWidget)
    )


@pytest.mark.parametrize("version", [AI, UNVERIFIED, samples.mismatch()])
def test_no_button_is_the_default_and_esc_leaves_it_held(version: ReportVersion, qtbot):
    dialog = dialog_for(session_with(version), qtbot)
    said: list[tuple[str, int, str]] = []
    dialog.confirmed.connect(lambda *word: said.append(word))
    buttons = dialog.findChildren(QPushButton)
    assert len(buttons) == 2
    assert not any(button.isDefault() or button.autoDefault() or button.hasFocus() for button in buttons)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget() or dialog, key)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert said == []


def test_it_names_patient_report_and_doctor_and_gives_the_word(qtbot):
    dialog = dialog_for(session_with(AI), qtbot)
    said: list[tuple[str, int, str]] = []
    dialog.confirmed.connect(lambda *word: said.append(word))
    shown = texts_of(dialog)
    assert all(
        part in shown for part in ("SMITH, Jane", "First visit", "version 1", "Dr. Maria Lopez (D-17)")
    )
    button_of(dialog, "checked this").click()
    assert said == [("L1", 1, "D-17")]


def test_what_contradicts_stands_side_by_side(qtbot):
    dialog = dialog_for(session_with(samples.mismatch()), qtbot)
    shown = texts_of(dialog)
    for value in (
        "V-2026-8841",
        "V-2026-8847",
        "00471193",
        "00471139",
        "urn:oid:1.2.276.0.76.4.8/9988776655",
    ):
        assert value in shown
    assert button_of(dialog, "Use it for").accessibleName() == "Use it for SMITH"


@dataclass
class Program:
    """What the question needs of the program: reports, and who takes the word."""

    words: list[tuple[str, int, str]] = field(default_factory=list[tuple[str, int, str]])
    problem: str | None = None

    @property
    def reports(self) -> "Program":
        return self

    def report_of(self, session: Session, version: ReportVersion):
        del session, version
        return samples.report()

    async def confirm(self, launch_id: str, version: int, doctor_id: str) -> str | None:
        self.words.append((launch_id, version, doctor_id))
        return self.problem


class AtOnce:
    """Runs a coroutine that waits for nothing to its end."""

    def submit(
        self, work: Coroutine[Any, Any, Any], on_result: Callable[[Any], None], *, owner: QObject
    ) -> None:
        del owner
        with pytest.raises(StopIteration) as ended:
            work.send(None)
        on_result(ended.value.value)


@pytest.fixture
def program() -> Program:
    return Program()


@pytest.fixture
def covered() -> list[QWidget]:
    return []


@pytest.fixture
def confirming(program: Program, covered: list[QWidget], qtbot) -> Confirming:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return Confirming(
        program,
        AtOnce(),
        lambda: owner,
        doctor=lambda: samples.DOCTOR,
        dialog_made=covered.append,
        parent=owner,
    )


def open_dialog() -> ConfirmDialog | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, ConfirmDialog) and w.isVisible()), None
    )


def test_the_word_reaches_the_program(confirming: Confirming, program: Program, covered: list[QWidget]):
    confirming.ask(session_with(AI))
    dialog = open_dialog()
    assert dialog is not None
    assert covered == [dialog]
    button_of(dialog, "checked this").click()
    assert program.words == [("L1", 1, "D-17")]
    assert open_dialog() is None


@pytest.mark.parametrize(
    "after",
    [
        session_with(AI, samples.version(2, received_as=Approval.UNCONFIRMED_AI)),
        session_with(CHECKED),
        session_with(samples.held(Held.WITHDRAWN), phase=Phase.WITHDRAWN),
    ],
)
def test_the_question_goes_when_it_is_about_the_newest_held_version_no_more(
    confirming: Confirming, program: Program, after: Session
):
    before = session_with(AI)
    confirming.ask(before)
    confirming.changed(before)
    confirming.changed(samples.session(launch_id="L2"))
    assert open_dialog() is not None
    confirming.changed(after)
    assert open_dialog() is None
    assert program.words == []


@pytest.mark.parametrize(
    "session", [session_with(CHECKED), session_with(samples.held(Held.WITHDRAWN)), session_with()]
)
def test_nothing_is_asked_of_what_is_free_withdrawn_or_not_there(confirming: Confirming, session: Session):
    confirming.ask(session)
    assert open_dialog() is None


def test_that_the_word_could_not_be_kept_is_said(confirming: Confirming, program: Program):
    program.problem = "What was done could not be added to the audit record."
    confirming.ask(session_with(AI))
    dialog = open_dialog()
    assert dialog is not None
    button_of(dialog, "checked this").click()
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert [box.text() for box in boxes] == [program.problem]
    boxes[0].close()
