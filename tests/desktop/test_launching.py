"""From typing to a launch: what is handed on, what is asked for, and that a problem loses nothing."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.desktop import picks, samples
from tests.fakes.forms import FakeForms
from tests.fakes.picking import FakePicking

from tiep_launcher.desktop.backend import Around, Backend, FacilityForms
from tiep_launcher.desktop.covering import Covering
from tiep_launcher.desktop.entry_words import Way
from tiep_launcher.desktop.facility_chooser import FacilityChooser
from tiep_launcher.desktop.form_window import FormWindow
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.launching import Launching
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.new_visit import NewVisit, NewVisitDialog
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.domain.errors import NoAnswerError, Problem
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.worklist import WorklistEntry

DOCTOR = Doctor("D-17", "Dr. Maria Lopez")
AROUND = Around(forms=(("gp", "General practice visit"),), form_key="gp")


class FakeBackend:
    """Takes launches and answers what the test wants."""

    def __init__(self, entries: list[WorklistEntry]) -> None:
        self.picking = FakePicking(entries)
        self.launched: list[NewVisit] = []
        self.opened: list[str] = []
        self.problems: list[tuple[str, str]] = []
        self.known_forms = FakeForms()
        self.error: Exception | None = None

    async def launch(self, visit: NewVisit) -> list[tuple[str, str]]:
        self.launched.append(visit)
        if self.error is not None:
            raise self.error
        return self.problems

    async def open_again(self, launch_id: str) -> None:
        self.opened.append(launch_id)

    @property
    def forms(self) -> FakeForms:
        return self.known_forms

    def sentences_of(self, error: Exception) -> list[str]:
        return [f"In words: {error}"]


@pytest.fixture
def io(qapp) -> Iterator[IoThread]:
    thread = IoThread(is_debug=True)
    thread.start()
    yield thread
    assert thread.stop()


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend(picks.day())


class Desk:
    """What a person sees and does."""

    def __init__(self, backend: FakeBackend, io: IoThread, qtbot: QtBot) -> None:
        self._qtbot, self._backend = qtbot, backend
        self.sessions: dict[str, Session] = {
            "running": samples.session(Phase.IN_PROGRESS, "running"),
            "saved": samples.session(Phase.REPORT_SAVED, "saved"),
            "failed": samples.session(Phase.FAILED, "failed"),
        }
        self.launching = Launching(cast("Backend", backend), io, self.sessions.get, quiet_ms=1)
        self.shown: list[str] = []
        self.launching.visit_wanted.connect(self.shown.append)

    def show(self) -> Palette:
        self.launching.show(AROUND, DOCTOR)
        self._qtbot.waitUntil(lambda: self.palette.model.rowCount() == len(self._backend.picking.entries))
        return self.palette

    @property
    def palette(self) -> Palette:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Palette))

    @property
    def dialog(self) -> NewVisitDialog:
        (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, NewVisitDialog)]
        return found

    def pick(self, text: str) -> None:
        """Type ``text`` and press Enter once what it finds can be read."""
        expected = [entry for entry in self._backend.picking.entries if _has(entry, text)]
        self.palette.line.setText(text)
        self._qtbot.waitUntil(lambda: self.palette.is_answered)
        assert self.palette.model.rowCount() == len(expected)
        QTest.keyClick(self.palette.line, Qt.Key.Key_Return)
        if self.palette.foot.text():
            QTest.keyClick(self.palette.line, Qt.Key.Key_Return)

    def wait_launched(self, count: int = 1) -> NewVisit:
        self._qtbot.waitUntil(lambda: len(self._backend.launched) == count)
        return self._backend.launched[-1]

    def line(self, name: str) -> QLineEdit:
        control = self.dialog.control(name)
        assert isinstance(control, QLineEdit)
        return control


def _has(entry: WorklistEntry, text: str) -> bool:
    patient = entry.patient
    return text.casefold() in f"{patient.family_name} {patient.given_name} {patient.name}".casefold()


@pytest.fixture
def desk(backend: FakeBackend, io: IoThread, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(backend, io, qtbot)
    yield made
    made.launching.close()


def test_a_picked_visit_is_launched_with_the_whole_patient(desk: Desk, qtbot: QtBot):
    desk.show()
    desk.pick("layla")
    entry = picks.day()[2]
    assert desk.wait_launched() == NewVisit(
        patient=entry.patient,
        visit_id="V-8851",
        doctor_id="D-17",
        doctor_name="Dr. Maria Lopez",
        form_key="gp",
    )
    qtbot.waitUntil(lambda: not desk.palette.isVisible())


def test_a_missing_visit_id_is_asked_for_in_the_same_flow(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    desk.show()
    desk.pick("nguyen")
    assert desk.palette.isVisible()
    dialog = desk.dialog
    assert dialog.isVisible()
    assert dialog.focusWidget() is desk.line("visit_id")
    assert not desk.line("family_name").isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert backend.launched == []
    assert dialog.remark("visit_id")
    QTest.keyClicks(desk.line("visit_id"), "V-9")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    launched = desk.wait_launched()
    assert (launched.patient, launched.visit_id) == (picks.day()[5].patient, "V-9")
    qtbot.waitUntil(lambda: not desk.palette.isVisible())


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Wolfe, Nero", "given_name", "Nero"),
        ("Wolfe", "family_name", "Wolfe"),
        ("4711-X", "patient_id", "4711-X"),
        ("1901-02-03", "birth_date", "1901-02-03"),
    ],
)
def test_somebody_unknown_is_filled_in_with_what_was_typed(
    desk: Desk, qtbot: QtBot, text: str, field: str, value: str
):
    desk.show().line.setText(text)
    qtbot.waitUntil(desk.palette.notice.isVisible)
    QTest.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.line(field).text() == value
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.palette.isVisible()
    assert desk.palette.line.text() == text


def test_a_visit_that_is_here_is_shown(desk: Desk, backend: FakeBackend):
    desk.show()
    desk.pick("kowalska")
    assert desk.shown == ["saved"]
    assert backend.launched == []
    assert not desk.palette.isVisible()


def test_one_that_did_not_start_is_opened_again(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    backend.picking.entries = [picks.entry(launch_id="failed")]
    desk.show()
    assert desk.palette.way() is Way.OPEN_AGAIN
    desk.pick("smith")
    qtbot.waitUntil(lambda: backend.opened == ["failed"])
    assert desk.shown == ["failed"]


def test_recording_again_asks_for_another_session(desk: Desk):
    desk.show()
    desk.palette.view.setCurrentIndex(desk.palette.model.index(4))
    desk.palette.foot.again.click()
    launched = desk.wait_launched()
    assert launched.is_another
    assert launched.visit_id == "V-8853"


def test_a_problem_stands_in_the_palette_and_nothing_is_lost(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    backend.problems = [("", "This visit is open for another doctor.")]
    desk.show()
    desk.pick("layla")
    qtbot.waitUntil(lambda: "another doctor" in desk.palette.foot.text())
    assert desk.palette.line.text() == "layla"
    backend.problems = []
    QTest.keyClick(desk.palette.line, Qt.Key.Key_Return)
    desk.wait_launched(2)
    qtbot.waitUntil(lambda: not desk.palette.isVisible())


def test_a_problem_of_a_field_opens_the_dialog_there(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    backend.problems = [("--visit-id", "The visit ID is too long."), ("--patient-id", "The ID is too long.")]
    desk.show()
    desk.pick("layla")
    qtbot.waitUntil(lambda: any(isinstance(w, NewVisitDialog) for w in QApplication.topLevelWidgets()))
    assert "too long" in desk.dialog.remark("visit_id")
    assert desk.line("visit_id").text() == "V-8851"


def test_what_nobody_foresaw_is_said_too(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    backend.error = RuntimeError("planted")
    desk.show()
    desk.pick("layla")
    qtbot.waitUntil(lambda: "planted" in desk.palette.foot.text())
    assert desk.palette.foot.start.isEnabled()


def test_problems_of_list_and_server_are_said(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    backend.picking.problems = (Problem("row_malformed"),)
    backend.picking.has_server = True
    backend.picking.server_error = NoAnswerError.of("timed_out")
    desk.show()
    qtbot.waitUntil(lambda: "timed_out" in desk.palette.status.text())
    assert "row_malformed" in desk.palette.status.text()


def test_asking_for_it_again_keeps_what_is_typed(desk: Desk, qtbot: QtBot):
    desk.show().line.setText("smi")
    desk.launching.show(AROUND, DOCTOR)
    assert desk.palette.line.text() == "smi"
    desk.palette.close()
    desk.show()
    assert desk.palette.line.text() == ""


def test_while_the_windows_are_covered_it_is_too(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    panel = Panel()
    qtbot.addWidget(panel)
    covering = Covering(panel)
    desk.launching.palette_made.connect(covering.add)
    covering.cover()
    palette = desk.show()
    (cover,) = palette.findChildren(LockCover)
    assert cover.is_covering
    assert not palette.line.isVisible()
    assert not palette.banner.isVisible()
    QTest.keyClick(palette.focusWidget() or palette, Qt.Key.Key_Return)
    assert backend.launched == []
    assert not covering.is_covered
    assert palette.line.isVisible()
    assert palette.focusWidget() is palette.line


SEVERAL = Around(
    facilities=(
        FacilityForms(name="north", forms=(("gp", "General practice visit"),), form_key="gp"),
        FacilityForms(name="south", forms=(("ortho", "Orthopedics"),)),
    )
)


def facility_chooser() -> FacilityChooser:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, FacilityChooser) and w.isVisible()]
    return found


def choose_facility(qtbot: QtBot, *keys: Qt.Key) -> None:
    chooser = facility_chooser()
    for key in keys:
        qtbot.keyClick(chooser.focusWidget() or chooser, key)


def test_of_several_facilities_one_is_asked_for_first(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    desk.launching.show(SEVERAL, DOCTOR)
    choose_facility(qtbot, Qt.Key.Key_Return)  # nothing is marked yet, so nothing is chosen
    choose_facility(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.palette.model.rowCount() == len(backend.picking.entries))
    assert desk.palette.foot.form.findData("ortho") > 0
    assert desk.palette.foot.form.findData("gp") < 0
    desk.pick("layla")
    assert "Facility south" in desk.palette.banner.text()
    assert desk.wait_launched().facility == "south"
    qtbot.waitUntil(lambda: not desk.palette.isVisible())

    desk.launching.show(SEVERAL, DOCTOR)
    choose_facility(qtbot, Qt.Key.Key_Return)  # the last one is marked
    qtbot.waitUntil(desk.palette.isVisible)
    desk.launching.close()


def test_what_is_recorded_again_stays_with_its_facility(desk: Desk, qtbot: QtBot):
    desk.launching.show(SEVERAL, DOCTOR)
    choose_facility(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    entry = replace(picks.day()[0], launch_id="saved")
    desk.palette.again_wanted.emit(entry, None)
    assert desk.wait_launched().facility == desk.sessions["saved"].request.facility == "Sample Clinic"


def test_leaving_the_question_starts_nothing(desk: Desk, qtbot: QtBot):
    desk.launching.show(SEVERAL, DOCTOR)
    chooser = facility_chooser()
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, Palette) and w.isVisible()]


def test_the_worklist_is_read_before_anybody_asks_for_it(desk: Desk, backend: FakeBackend, qtbot: QtBot):
    desk.launching.prepare_soon()
    qtbot.waitUntil(lambda: backend.picking.is_prepared)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, Palette)]


def form_window(desk: Desk, qtbot: QtBot, key: str) -> FormWindow:
    """Return the window of forms once it shows what ``key`` asks for."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormWindow) and w.isVisible()]
    (window,) = found
    qtbot.waitUntil(lambda: key in window.text())
    return window


def test_a_form_is_looked_at_and_taken_with_the_keyboard(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    palette = desk.show()
    palette.foot.look.click()
    window = form_window(desk, qtbot, "gp asks")
    QTest.keyClick(window.forms, Qt.Key.Key_Up)
    assert window.key == ""
    QTest.keyClick(window.forms, Qt.Key.Key_Return)
    assert palette.foot.form_key is None
    desk.pick("layla")
    assert desk.wait_launched().form_key is None


def test_esc_leaves_the_form_as_it_was(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    palette = desk.show()
    palette.foot.look.click()
    window = form_window(desk, qtbot, "gp asks")
    QTest.keyClick(window.forms, Qt.Key.Key_Up)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert palette.foot.form_key == "gp"


def test_the_dialog_shows_forms_too(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    desk.show().foot.by_hand.click()
    qtbot.waitUntil(desk.dialog.isVisible)
    desk.dialog.choose_form("gp")
    desk.dialog.look.click()
    window = form_window(desk, qtbot, "gp asks")
    window.forms.setCurrentRow(0)
    window.take.click()
    assert desk.dialog.visit().form_key is None


def test_the_usual_form_of_a_doctor_is_kept_and_taken_from_then_on(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    palette = desk.show()
    palette.foot.look.click()
    window = form_window(desk, qtbot, "gp asks")
    assert not window.own.isChecked()
    window.forms.setCurrentRow(0)
    window.own.click()
    qtbot.waitUntil(lambda: window.own_key == "")
    assert backend.known_forms.own == {"D-17": ""}
    window.reject()
    palette.close()
    assert desk.show().foot.form_key is None
    palette.foot.look.click()
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormWindow) and w.isVisible()]
    assert window.own.isChecked()
    window.own.click()
    qtbot.waitUntil(lambda: window.own_key is None)
    assert backend.known_forms.own == {}
    window.reject()
    palette.close()
    assert desk.show().foot.form_key == "gp"


def test_a_choice_that_cannot_be_kept_is_said(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    backend.known_forms.error = NoAnswerError(Problem("no_answer"))
    desk.show().foot.look.click()
    window = form_window(desk, qtbot, "gp asks")
    window.own.click()
    qtbot.waitUntil(lambda: "In words" in window.problem_text())
    assert not window.own.isChecked()


def test_where_a_policy_sets_the_form_nobody_has_a_usual_one(backend, io, qtbot):
    desk = Desk(backend, io, qtbot)
    desk.launching.show(replace(AROUND, may_choose_own_form=False), DOCTOR)
    desk.palette.foot.look.click()
    assert form_window(desk, qtbot, "gp asks").own.isHidden()
