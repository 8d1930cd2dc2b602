"""Who works at the desk, as the windows know it: asked for once, changed by a person, said when missed."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.gallery.doctors import DOCTORS, JONES, LOPEZ

from tiep_launcher.desktop.backend import Backend, DoctorChoice
from tiep_launcher.desktop.doctor_chooser import DoctorChooser
from tiep_launcher.desktop.doctor_question import GoesOn
from tiep_launcher.desktop.identifying import Identifying
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.side_by_side import SideBySide
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.services.doctor_at_desk import AtDesk, DoctorNotChosen, OtherDoctorAsks


class FakeBackend:
    def __init__(self) -> None:
        self.chosen: list[tuple[str, str | None]] = []
        self.problems: list[str] = []

    async def doctors(self) -> DoctorChoice:
        return DoctorChoice(doctors=DOCTORS)

    async def choose_doctor(self, doctor_id: str, name: str | None) -> list[str]:
        self.chosen.append((doctor_id, name))
        return self.problems


class Desk:
    def __init__(self, io: IoThread, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.backend = FakeBackend()
        self.running = 0
        self.identifying = Identifying(
            cast("Backend", self.backend), io, lambda: None, lambda _: GoesOn(self.running)
        )

    def chooser(self) -> DoctorChooser:
        self.qtbot.waitUntil(lambda: bool(self.visible(DoctorChooser)))
        return cast("DoctorChooser", self.visible(DoctorChooser)[0])

    def visible(self, kind: type) -> list[object]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    def choose(self, doctor_id: str, name: str) -> None:
        self.identifying.choose()
        self.chooser().chosen.emit(doctor_id, name)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    io = IoThread(is_debug=True)
    io.start()
    made = Desk(io, qtbot)
    yield made
    assert io.stop()
    made.identifying.deleteLater()  # here, and not wherever the collector comes upon it


WAITS = DoctorNotChosen(launch_id="L1")


def test_it_is_asked_once_for_each_launch_that_waits(desk: Desk, qtbot: QtBot):
    desk.identifying.take(AtDesk(questions=(WAITS,)))
    desk.chooser().reject()
    qtbot.waitUntil(lambda: not desk.visible(DoctorChooser))
    desk.identifying.take(AtDesk(questions=(WAITS,)))
    qtbot.wait(50)
    assert desk.visible(DoctorChooser) == []
    assert desk.identifying.waiting_visits == 1
    desk.identifying.take(AtDesk(questions=(WAITS, DoctorNotChosen(launch_id="L2"))))
    chooser = desk.chooser()
    desk.identifying.take(AtDesk(doctor=LOPEZ))  # somebody launched by name meanwhile
    qtbot.waitUntil(lambda: not desk.visible(DoctorChooser))
    del chooser
    assert desk.identifying.doctor == LOPEZ
    assert desk.backend.chosen == []


def test_what_was_wanted_goes_on_once_somebody_is_here(desk: Desk, qtbot: QtBot):
    done: list[str] = []
    desk.identifying.choose(then=lambda: done.append("new visit"))
    desk.chooser().chosen.emit(JONES.id, JONES.name)
    qtbot.waitUntil(lambda: desk.backend.chosen == [(JONES.id, JONES.name)])
    desk.identifying.take(AtDesk(doctor=JONES))
    assert done == ["new visit"]
    desk.identifying.take(AtDesk(doctor=LOPEZ))
    assert done == ["new visit"]


def test_a_problem_is_said_and_the_choice_stays_open(desk: Desk, qtbot: QtBot):
    desk.backend.problems = ["This doctor is not on the site's list."]
    desk.choose("D-99", "")
    qtbot.waitUntil(lambda: desk.backend.chosen == [("D-99", None)])
    qtbot.wait(20)
    assert desk.chooser().isVisible()


@pytest.mark.parametrize("goes_on", [True, False])
def test_changing_asks_while_visits_are_running(desk: Desk, qtbot: QtBot, goes_on: bool):
    desk.identifying.take(AtDesk(doctor=LOPEZ))
    desk.running = 3
    desk.choose(JONES.id, JONES.name or "")
    qtbot.waitUntil(lambda: bool(desk.visible(SideBySide)))
    (question,) = desk.visible(SideBySide)
    assert isinstance(question, SideBySide)
    assert desk.backend.chosen == []
    (question.go_on_button if goes_on else question.stay_button).click()
    if goes_on:
        qtbot.waitUntil(lambda: desk.backend.chosen == [(JONES.id, JONES.name)])
    qtbot.waitUntil(lambda: not desk.visible(DoctorChooser))
    assert bool(desk.backend.chosen) is goes_on


def test_changing_asks_nothing_when_nothing_runs(desk: Desk, qtbot: QtBot):
    desk.identifying.take(AtDesk(doctor=LOPEZ))
    desk.choose(JONES.id, JONES.name or "")
    qtbot.waitUntil(lambda: desk.backend.chosen == [(JONES.id, JONES.name)])
    assert desk.visible(SideBySide) == []


def test_what_nobody_answered_is_said_until_it_is_read(desk: Desk):
    missed = OtherDoctorAsks(launch_id="L1", present=LOPEZ, asking=JONES)
    said: list[str] = []
    desk.identifying.changed.connect(lambda: said.append(without_isolates(desk.identifying.missed_text)))
    desk.identifying.take(AtDesk(doctor=LOPEZ, missed=missed))
    desk.identifying.take(AtDesk(doctor=LOPEZ, missed=missed))
    desk.identifying.forget_missed()
    desk.identifying.take(AtDesk(doctor=LOPEZ, missed=missed))
    desk.identifying.take(AtDesk(doctor=LOPEZ))
    desk.identifying.take(AtDesk(doctor=LOPEZ, missed=missed))
    sentence = "A visit of Dr. Ben Jones was not started: nobody answered within two minutes."
    assert said == [sentence, sentence, "", "", "", sentence]
