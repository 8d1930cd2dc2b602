"""The window of one visit: whose it is, whether it records, and that nothing running is closed unasked."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop import samples
from tests.desktop.fake_page import FakePage

from tiep_launcher.desktop.embedded.engine import Engine
from tiep_launcher.desktop.embedded.views import Views
from tiep_launcher.desktop.embedded.window import VisitWindow
from tiep_launcher.desktop.embedded.words import TROUBLES, Trouble, TroubleKind, ViewState
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session

ADDRESS = "https://app.tiep.ai/?token=secret-token&context=c2VjcmV0"
SMITH = samples.session(Phase.OPENED, "smith")
JONES = samples.session(
    Phase.OPENED, "jones", request=samples.request(samples.patient(family_name="Jones", given_name="Ann"))
)


class Desk:
    """Views with fake pages, and what they asked for."""

    def __init__(self, *, has_tray: bool = True) -> None:
        self.pages: list[FakePage] = []
        self.answers: list[Trouble | None] = []
        self.views = Views(Engine(), lambda: has_tray, make_page=self._make)

    def _make(self, *arguments: Any) -> FakePage:
        self.pages.append(FakePage(*arguments))
        return self.pages[-1]

    def open(self, session: Session = SMITH) -> VisitWindow:
        self.views.open(session, ADDRESS, self.answers.append)
        return self.views.windows()[session.launch_id]

    def opened(self, session: Session = SMITH) -> VisitWindow:
        window = self.open(session)
        self.pages[-1].come()
        return window

    def recording(self, session: Session = SMITH) -> VisitWindow:
        window = self.opened(session)
        assert self.pages[-1].listen()
        return window

    def becomes(self, phase: Phase, session: Session = SMITH) -> None:
        now = samples.session(phase, session.launch_id, request=session.request)
        self.views.show_session(now, says(now, samples.NOW))


@pytest.fixture
def desk(qtbot: QtBot):
    made = Desk()
    yield made
    made.views.wipe()


def question(window: VisitWindow) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(qtbot: QtBot, box: QMessageBox, beginning: str) -> None:
    def is_it(button: QAbstractButton) -> bool:
        return button.text().replace("&", "").startswith(beginning)

    button = next(button for button in box.buttons() if is_it(button))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def notice_buttons(window: VisitWindow) -> list[str]:
    return [button.text() for button in window.notice.findChildren(QPushButton)]


def test_banner_first_then_the_page(desk: Desk):
    window = desk.open()
    assert window.state is ViewState.OPENING
    assert window.notice.text() == "Opening Tiep…"
    assert "SMITH, Jane Margaret (Mrs)" in window.banner.text()
    assert desk.answers == []
    desk.pages[0].come()
    assert window.state is ViewState.OPEN
    assert desk.pages[0].isVisible()
    assert not window.notice.isVisible()
    assert desk.answers == [None]
    assert desk.pages[0].address == ADDRESS


def test_neither_the_patient_nor_the_address_stands_in_the_title(desk: Desk):
    window = desk.recording()
    assert window.windowTitle().startswith("● Tiep – visit started ")
    for secret in ("SMITH", "John", "token", SMITH.request.visit_id, SMITH.request.patient.id):
        assert secret not in window.windowTitle()


def test_the_microphone_is_given_only_in_sight_of_the_sign(desk: Desk):
    window = desk.opened()
    window.hide()
    assert not desk.pages[0].listen()
    assert window.sign.text() == "Microphone off"
    window.show()
    assert desk.pages[0].listen()
    assert window.sign.text() == "Microphone on"
    assert window.state is ViewState.RECORDING
    assert desk.views.recorded == {"smith"}


def test_a_saved_visit_is_no_longer_recorded_but_says_that_the_microphone_is_on(desk: Desk):
    window = desk.recording()
    desk.becomes(Phase.REPORT_SAVED)
    assert window.sign.text() == "Microphone still on"
    assert window.message.text().startswith("Report received")
    assert desk.views.recorded == frozenset()
    assert window.isVisible()
    desk.becomes(Phase.IN_PROGRESS)
    assert desk.views.recorded == {"smith"}


def test_a_recording_is_not_closed_unasked(desk: Desk, qtbot: QtBot):
    window = desk.recording()
    window.close()
    assert window.isVisible()
    box = question(window)
    assert box is not None
    assert box.text() == "SMITH, Jane Margaret (Mrs) may be being recorded now."
    assert all("SMITH, Jane Margaret (Mrs)" in button.text() for button in box.buttons()[:2])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.isVisible()  # Enter does nothing
    window.close()
    assert len([box for box in window.findChildren(QMessageBox) if box.isVisible()]) == 1
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not desk.pages[0].has_ended
    window.close()
    again = question(window)
    assert again is not None
    press(qtbot, again, "Close")
    assert desk.pages[0].has_ended
    assert desk.views.state_of("smith") is None
    assert desk.views.recorded == frozenset()


def test_hidden_it_goes_on_and_is_still_told(desk: Desk, qtbot: QtBot):
    window = desk.recording()
    window.close()
    box = question(window)
    assert box is not None
    press(qtbot, box, "Hide")
    assert not window.isVisible()
    assert not desk.pages[0].has_ended
    assert desk.views.recorded == {"smith"}
    assert desk.views.raise_view("smith")
    assert window.isVisible()


def test_without_a_tray_it_stays_in_the_task_bar(qtbot: QtBot):
    desk = Desk(has_tray=False)
    window = desk.recording()
    window.close()
    box = question(window)
    assert box is not None
    press(qtbot, box, "Hide")
    assert window.isMinimized()
    assert window.windowTitle().startswith("●")
    desk.views.wipe()


def test_what_is_not_saved_is_named(desk: Desk, qtbot: QtBot):
    window = desk.opened()
    window.close()
    box = question(window)
    assert box is not None
    assert box.text() == "The visit of SMITH, Jane Margaret (Mrs) is not saved in Tiep yet."
    press(qtbot, box, "Stay")
    assert window.isVisible()


@pytest.mark.parametrize("phase", [Phase.PAUSED, Phase.REPORT_SAVED, Phase.CLOSED, Phase.CANCELLED])
def test_what_is_done_closes_at_once(desk: Desk, phase: Phase):
    window = desk.opened()
    desk.becomes(phase)
    window.close()
    assert question(window) is None
    assert desk.pages[0].has_ended
    assert desk.views.state_of("smith") is None


@pytest.mark.parametrize("kind", TroubleKind)
def test_trouble_is_said_and_the_way_on_offered(desk: Desk, qtbot: QtBot, kind: TroubleKind):
    window = desk.recording()
    trouble = Trouble(kind, (("place", "app.tiep.ai"),))
    desk.pages[0].fail(trouble)
    assert window.state is ViewState.TROUBLED
    assert window.sign.text() == "Microphone off"
    assert window.notice.isVisible()
    assert window.notice.text() == TROUBLES[kind].sentence
    assert notice_buttons(window) == [TROUBLES[kind].again, "Detai&ls"]
    assert desk.views.recorded == frozenset()
    with qtbot.waitSignal(desk.views.again_wanted) as wanted:
        window.notice.findChildren(QPushButton)[0].click()
    assert wanted.args == ["smith"]
    assert window.notice.text() == "Opening Tiep…"
    desk.opened()
    assert (len(desk.pages), desk.pages[0].has_ended) == (2, True)
    window.close()
    box = question(window)
    assert box is not None
    box.reject()


def test_the_details_name_no_patient_and_no_token(desk: Desk):
    window = desk.open()
    desk.pages[0].fail(Trouble(TroubleKind.CERTIFICATE, (("place", "app.tiep.ai"), ("issuer", "Some CA"))))
    window.notice.findChildren(QPushButton)[1].click()
    box = question(window)
    assert box is not None
    assert "issuer: Some CA" in box.text()
    for secret in ("SMITH", "token", SMITH.request.patient.id):
        assert secret not in box.text()


def test_a_failed_new_start_does_not_say_opening_for_ever(desk: Desk):
    window = desk.open()
    desk.pages[0].fail(Trouble(TroubleKind.CRASHED))
    desk.becomes(Phase.REQUESTING)
    assert window.notice.text() == "Opening Tiep…"
    desk.becomes(Phase.FAILED)
    assert window.notice.text().startswith("Not started:")
    assert notice_buttons(window) == ["&Try again"]


def test_a_recording_is_never_replaced(desk: Desk):
    desk.recording()
    desk.open()
    assert len(desk.pages) == 1
    assert desk.answers == [None, None]


def test_each_visit_has_a_window_of_its_own(desk: Desk):
    smith, jones = desk.recording(SMITH), desk.opened(JONES)
    assert smith is not jones
    assert "SMITH, Jane Margaret (Mrs)" in smith.banner.text()
    assert "JONES, Ann" in jones.banner.text()
    assert desk.views.recorded == {"smith"}
    assert [session.launch_id for session in desk.views.recorded_sessions()] == ["smith"]
    desk.views.wipe()
    assert all(page.has_ended for page in desk.pages)
    assert desk.views.windows() == {}


BAKER = Doctor("D-2", "Dr. Tom Baker")


def test_a_recording_stays_in_sight_of_another_doctor_and_names_its_own(desk: Desk):
    window = desk.recording()
    desk.views.set_bar("Sample Clinic", is_test=False)
    desk.views.doctor_changed(SMITH.request.doctor)
    assert window.whose.isHidden()
    window.hide()
    desk.views.doctor_changed(BAKER)
    assert window.isVisible()
    assert not window.whose.isHidden()
    told = without_isolates(window.whose.accessibleName())
    assert told == "This is a visit of Dr. Maria Lopez. Dr. Tom Baker works at this desk now."
    assert window.bar.where.accessibleName() == "Dr. Maria Lopez · Sample Clinic"
    assert not desk.pages[0].has_ended
    desk.views.doctor_changed(None)
    assert "Nobody is chosen" in window.whose.accessibleName()
    desk.views.doctor_changed(SMITH.request.doctor)
    assert window.whose.isHidden()


@pytest.mark.parametrize("has_tray", [True, False])
def test_what_is_not_recorded_goes_out_of_another_doctors_sight_and_is_kept(qtbot: QtBot, has_tray: bool):
    desk = Desk(has_tray=has_tray)
    window = desk.opened()
    desk.becomes(Phase.PAUSED)
    desk.views.doctor_changed(BAKER)
    assert window.isHidden() is has_tray
    assert window.isMinimized() is not has_tray
    assert not desk.pages[0].has_ended
    desk.views.doctor_changed(SMITH.request.doctor)
    assert desk.views.raise_view("smith")
    assert window.isVisible()
    desk.views.wipe()


def test_what_was_refused_is_said_as_plain_text(desk: Desk, qtbot: QtBot):
    window = desk.opened()
    desk.pages[0].refused.emit("<b>No</b> " + "x" * 2000)
    assert window.message.text().startswith("<b>No</b> x")
    assert len(window.message.text()) < 600
    qtbot.mouseClick(window.message.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert window.message.text() == ""


@pytest.mark.parametrize(("button", "answer"), [("Yes", True), ("No", False)])
def test_the_page_asks_with_our_words_around_it(desk: Desk, qtbot: QtBot, button: str, answer: bool):
    window = desk.opened()

    def act() -> None:
        box = question(window)
        assert box is not None
        assert (box.windowTitle(), box.text()) == ("Tiep asks", "<i>Discard?</i>")
        assert not desk.pages[0].confirm("another one meanwhile")
        press(qtbot, box, button)

    QTimer.singleShot(0, act)
    assert desk.pages[0].confirm("<i>Discard?</i>") is answer


def _end_by(desk: Desk, how: str) -> Callable[[], None]:
    return desk.views.wipe if how == "wipe" else lambda: desk.pages[0].fail(Trouble(TroubleKind.CRASHED))


@pytest.mark.parametrize("how", ["wipe", "crash"])
def test_a_page_that_goes_takes_its_question_with_it(desk: Desk, how: str):
    desk.opened()
    QTimer.singleShot(0, _end_by(desk, how))
    assert desk.pages[0].confirm("Discard?") is False


def test_it_can_be_made_larger(desk: Desk, qtbot: QtBot):
    window = desk.opened()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    larger, smaller = desk.pages[0].zoomed
    assert larger * smaller == pytest.approx(1)
    assert larger > 1
