"""The question before another doctor takes over: both named, no default, and only a press answers it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.gallery.doctors import JONES, LONG, LOPEZ

from tiep_launcher.desktop.asking import Asking
from tiep_launcher.desktop.doctor_question import GoesOn, ask_about_other_doctor
from tiep_launcher.desktop.side_by_side import Card, SideBySide
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.doctor_at_desk import AtDesk, DoctorNotChosen, OtherDoctorAsks

QUESTION = OtherDoctorAsks(launch_id="L1", present=LOPEZ, asking=JONES)


def shown(
    qtbot: QtBot,
    answers: list[bool],
    question: OtherDoctorAsks = QUESTION,
    running: int = 0,
    recorded: tuple[str, ...] = (),
) -> SideBySide:
    made = ask_about_other_doctor(None, question, GoesOn(running, recorded), answers.append)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def test_both_doctors_are_named_and_what_goes_on(qtbot: QtBot):
    made = shown(qtbot, [], running=3)
    assert [card.accessibleName() for card in made.findChildren(Card)] == [
        "Works here now · Dr. Maria Lopez · Doctor ID \u2066D-17\u2069",
        "Starts a visit · Dr. Ben Jones · Doctor ID \u2066D-23\u2069",
    ]
    assert made.stay_button.accessibleName() == "Stay with Dr. Maria Lopez"
    assert made.go_on_button.accessibleName() == "Change to Dr. Ben Jones"


def test_who_is_being_recorded_is_named(qtbot: QtBot):
    made = shown(qtbot, [], running=1, recorded=("SMITH, Jane",))
    told = " ".join(block.accessibleName() for block in made.findChildren(TextBlock))
    assert "Recording goes on: SMITH, Jane." in told


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_does_nothing_wherever_the_keyboard_is(qtbot: QtBot, key: Qt.Key):
    answers: list[bool] = []
    made = shown(qtbot, answers)
    for at in (made.focusWidget(), made.stay_button, made.go_on_button):
        assert at is not None
        qtbot.keyClick(at, key)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert answers == []
    assert made.isVisible()
    assert not made.stay_button.isDefault()
    assert not made.go_on_button.isDefault()
    assert made.focusWidget() not in {made.stay_button, made.go_on_button}


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        (lambda qtbot, made: qtbot.keyClick(made.go_on_button, Qt.Key.Key_Space), True),
        (lambda qtbot, made: qtbot.keyClick(made.stay_button, Qt.Key.Key_Space), False),
        (lambda qtbot, made: qtbot.keyClick(made, Qt.Key.Key_Escape), False),
        (lambda _, made: made.close(), False),
    ],
)
def test_a_press_answers_once_and_leaving_stays(
    qtbot: QtBot, press: Callable[[QtBot, SideBySide], object], expected: bool
):
    answers: list[bool] = []
    made = shown(qtbot, answers)
    made.activateWindow()
    press(qtbot, made)
    assert answers == [expected]
    assert not made.isVisible()


def test_long_names_make_it_higher_and_not_wider(qtbot: QtBot):
    made = shown(qtbot, [], OtherDoctorAsks(launch_id="L1", present=LONG, asking=JONES), 2)
    assert made.width() <= 640
    assert str(LONG.name) in made.stay_button.accessibleName()


class Desk:
    """What Asking shows and passes on."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialogs: list[QDialog] = []
        self.answers: list[tuple[Question, bool]] = []
        self.asking = Asking(
            self.make, lambda question, goes_on: self.answers.append((question, goes_on)), lambda: self.window
        )

    def make(
        self, parent: QWidget | None, question: Question, answered: Callable[[bool], None]
    ) -> QDialog | None:
        if parent is None or not isinstance(question, OtherDoctorAsks):
            return None
        made = ask_about_other_doctor(parent, question, GoesOn(), answered)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.qtbot.addWidget(made)
        self.dialogs.append(made)
        return made

    def visible(self) -> list[QDialog]:
        return [dialog for dialog in self.dialogs if dialog.isVisible()]


OTHER = OtherDoctorAsks(launch_id="L2", present=LOPEZ, asking=LONG)


def test_one_question_is_shown_at_a_time_and_only_once(qtbot: QtBot):
    desk = Desk(qtbot)
    both = AtDesk(doctor=LOPEZ, questions=(DoctorNotChosen(launch_id="L0"), QUESTION, OTHER))
    desk.asking.show(both)
    desk.asking.show(both)
    (dialog,) = desk.visible()
    assert len(desk.dialogs) == 1
    assert isinstance(dialog, SideBySide)
    dialog.go_on_button.click()
    assert desk.answers == [(QUESTION, True)]
    desk.asking.show(AtDesk(doctor=JONES, questions=(OTHER,)))
    assert len(desk.visible()) == 1


def test_a_question_that_nobody_asks_any_more_goes_and_answers_nothing(qtbot: QtBot):
    desk = Desk(qtbot)
    desk.asking.show(AtDesk(questions=(QUESTION,)))
    desk.asking.show(AtDesk())
    assert desk.visible() == []
    assert desk.answers == []
    desk.asking.show(AtDesk(questions=(QUESTION,)))
    assert len(desk.visible()) == 1
