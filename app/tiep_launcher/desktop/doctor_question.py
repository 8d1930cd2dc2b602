"""The questions before another doctor takes over this desk."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.doctor_words import doctor_name, one_line
from tiep_launcher.desktop.side_by_side import Card, Side, SideBySide
from tiep_launcher.desktop.translating import isolated, left_to_right
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.services.doctor_at_desk import OtherDoctorAsks


def ask_about_other_doctor(
    parent: QWidget | None, question: OtherDoctorAsks, running_visits: int, answered: Callable[[bool], None]
) -> SideBySide:
    """Ask who works here now, as another doctor's visit came.

    Args:
        parent: The window that the question belongs to.
        question: Who is there, and who asks.
        running_visits: How many visits of the present doctor are running.
        answered: Is told whether the other doctor takes over.
    """
    remark = QCoreApplication.translate(
        "doctor_question", "Without an answer within two minutes the visit is not started."
    )
    if running_visits:
        remark = f"{_visits_go_on(question.present, running_visits)} {remark}"
    dialog = SideBySide(
        parent,
        title=QCoreApplication.translate("doctor_question", "Another doctor starts a visit"),
        sentence=QCoreApplication.translate(
            "doctor_question", "A visit of another doctor came from the hospital system. Who works here now?"
        ),
        stay=_stay(question.present),
        go_on=_change(QCoreApplication.translate("doctor_question", "Starts a visit"), question.asking),
        remark=remark,
    )
    dialog.answered.connect(answered)
    return dialog


def ask_to_change_doctor(
    parent: QWidget | None,
    present: Doctor,
    chosen: Doctor,
    running_visits: int,
    answered: Callable[[bool], None],
) -> SideBySide:
    """Ask whether the doctor who was chosen takes over from one whose visits are running.

    Args:
        parent: The window that the question belongs to.
        present: Who works here now.
        chosen: Who is to work here.
        running_visits: How many visits of the present doctor are running.
        answered: Is told whether the other doctor takes over.
    """
    dialog = SideBySide(
        parent,
        title=QCoreApplication.translate("doctor_question", "Change doctor"),
        sentence=_visits_go_on(present, running_visits),
        stay=_stay(present),
        go_on=_change(QCoreApplication.translate("doctor_question", "Takes over"), chosen),
    )
    dialog.answered.connect(answered)
    return dialog


def _visits_go_on(doctor: Doctor, count: int) -> str:
    text = QCoreApplication.translate("doctor_question", "%n visit(s) of {doctor} go on.", "", count)
    return text.format(doctor=isolated(doctor_name(doctor)))


def _stay(doctor: Doctor) -> Side:
    caption = QCoreApplication.translate("doctor_question", "Works here now")
    return _side(caption, doctor, QCoreApplication.translate("doctor_question", "&Stay with {name}"))


def _change(caption: str, doctor: Doctor) -> Side:
    return _side(caption, doctor, QCoreApplication.translate("doctor_question", "&Change to {name}"))


def _side(caption: str, doctor: Doctor, action: str) -> Side:
    detail = ""
    if doctor.name:
        text = QCoreApplication.translate("doctor_question", "Doctor ID {id}")
        detail = text.format(id=left_to_right(one_line(doctor.id)))
    return Side(Card(caption, doctor_name(doctor), detail), action, doctor_name(doctor))
