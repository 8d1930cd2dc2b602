"""The wrong patient: the question behind it, and what is said to remain elsewhere."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from tests.desktop import samples

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import Offer, says
from tiep_launcher.desktop.visit_view import VisitView
from tiep_launcher.desktop.withdraw_dialog import WithdrawDialog
from tiep_launcher.desktop.withdrawal_words import REASON_TEXTS, labels_of, remains_of, said_by
from tiep_launcher.domain.session import DeliveryKind, Phase, Session, WithdrawalReason

LABELS = labels_of(samples.report())


def dialog_for(session: Session, qtbot) -> WithdrawDialog:
    made = WithdrawDialog(session, LABELS, now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def withdraw_button(dialog: WithdrawDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if "wrong patient" in b.text())


def test_what_went_out_is_listed_with_its_times():
    remains = remains_of(samples.taken(), samples.NOW, LABELS)
    assert remains.went_out == (
        "10:18 copied: Reason for visit",
        "10:19 copied: Pain in motion",
        "10:20 copied: the whole report",
        "10:21 exported: /srv/his/inbox/00471193-V-2026-8841.json",
        "10:22 fetched by the hospital system",
    )
    assert "stays in Tiep" in remains.in_tiep
    assert "s-1" in remains.in_tiep
    assert {delivery.kind for delivery in samples.taken().deliveries} | {
        DeliveryKind.PRINTED,
        DeliveryKind.CALLED_BACK,
    } == set(DeliveryKind)


def test_what_did_not_happen_is_said_too():
    draft = remains_of(samples.session(Phase.DRAFT), samples.NOW, {})
    assert "No session" in draft.in_tiep
    assert draft.in_his.startswith("Nothing was copied")
    running = samples.session(session_id="s-1", opened_at=samples.ago(5))
    assert "still recording" in remains_of(running, samples.NOW, {}).in_tiep
    assert "still recording" not in remains_of(samples.taken(), samples.NOW, {}).in_tiep


def test_who_said_so_is_named():
    withdrawn = samples.withdrawn()
    assert withdrawn.withdrawal is not None
    said = said_by(withdrawn, withdrawn.withdrawal, samples.NOW)
    assert said.startswith("10:28 by Dr. Maria Lopez, signed in as mlopez\n")
    assert said.endswith("\nJane Smith, room 4")
    unknown = replace(withdrawn.withdrawal, doctor_id=None, note="")
    assert said_by(withdrawn, unknown, samples.NOW).startswith("10:28, signed in as mlopez\n")


def test_it_cannot_be_done_without_a_reason(qtbot):
    dialog = dialog_for(samples.taken(), qtbot)
    button = withdraw_button(dialog)
    assert not button.isEnabled()
    dialog.choose(WithdrawalReason.OTHER)
    assert not button.isEnabled()
    dialog.choose(WithdrawalReason.OTHER, "Wrong room")
    assert button.isEnabled()
    dialog.choose(WithdrawalReason.SIMILAR_NAME)
    got: list[tuple[str, WithdrawalReason, str]] = []
    dialog.withdrawn.connect(lambda *values: got.append(values))
    button.click()
    assert got == [("L1", WithdrawalReason.SIMILAR_NAME, "")]
    assert not dialog.isVisible()


def test_enter_does_nothing_and_esc_leaves_everything(qtbot):
    dialog = dialog_for(samples.taken(), qtbot)
    dialog.choose(WithdrawalReason.SIMILAR_NAME)
    got: list[object] = []
    dialog.withdrawn.connect(lambda *values: got.append(values))
    for widget in (dialog, withdraw_button(dialog), dialog.findChildren(QRadioButton)[0]):
        QTest.keyClick(widget, Qt.Key.Key_Return)
        QTest.keyClick(widget, Qt.Key.Key_Enter)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert got == []


def test_every_reason_is_offered(qtbot):
    dialog = dialog_for(samples.taken(), qtbot)
    offered = [button.text() for button in dialog.findChildren(QRadioButton)]
    assert offered == [REASON_TEXTS[reason] for reason in WithdrawalReason]
    assert "Pain in motion" in dialog.remains_text


def test_nothing_overlaps_when_names_are_long(qtbot):
    dialog = dialog_for(replace(samples.taken(), request=samples.long_request()), qtbot)
    dialog.resize(dialog.sizeHint())
    dialog.resize(360, 300)
    QApplication.processEvents()
    assert dialog.height() > 300


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.WITHDRAWN])
def test_it_is_offered_for_every_launch(phase: Phase, qtbot):
    view = VisitView(now=lambda: samples.NOW)
    qtbot.addWidget(view)
    session = samples.session(phase)
    view.show_launch(session, says(session, samples.NOW), samples.report() if session.reports else None)
    got: list[tuple[str, Offer]] = []
    view.offer_chosen.connect(lambda *values: got.append(values))
    button = view.state.button(Offer.WRONG_PATIENT)
    assert button is not None
    button.click()
    assert got == [("L1", Offer.WRONG_PATIENT)]


def test_a_withdrawn_launch_shows_what_remains_and_no_report(qtbot):
    panel = Panel(now=lambda: samples.NOW)
    qtbot.addWidget(panel)
    panel.show()
    withdrawn = samples.withdrawn()
    panel.show_launch(withdrawn, says(withdrawn, samples.NOW), samples.report())
    QApplication.processEvents()
    assert panel.visit.state.button(Offer.WRONG_PATIENT) is None
    assert panel.visit.remains.isVisible()
    assert not panel.visit.report.isVisible()
    assert panel.visit.report.is_covered
    assert "Pain in motion" in panel.visit.remains.text()
    twice = replace(withdrawn, reports=(*withdrawn.reports, samples.version(2)))
    panel.show_launch(twice, says(twice, samples.NOW), samples.report())
    assert not panel.visit.versions.isVisible()
    running = samples.session(Phase.IN_PROGRESS, "L2")
    panel.show_launch(running, says(running, samples.NOW), None)
    assert not panel.visit.remains.isVisible()
    assert panel.visit.remains.text() == ""
