"""The questions before another doctor takes over this desk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.doctor_words import doctor_name, one_line
from tiep_launcher.desktop.side_by_side import Card, Side, SideBySide
from tiep_launcher.desktop.translating import isolated, left_to_right
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.services.doctor_at_desk import OtherDoctorAsks


@dataclass(frozen=True, slots=True)
class GoesOn:
    """What goes on of one doctor while another works here.

    Attributes:
        running: How many visits are on their way to a report.
        recorded: Patients whose visits may be being recorded now in windows of this program.
    """

    running: int = 0
    recorded: tuple[str, ...] = ()


def ask_about_other_doctor(
    parent: QWidget | None, question: OtherDoctorAsks, goes_on: GoesOn, answered: Callable[[bool], None]
) -> SideBySide:
    """Ask who works here now, as another doctor's visit came.

    Args:
        parent: The window that the question belongs to.
        question: Who is there, and who asks.
        goes_on: What goes on of the present doctor.
        answered: Is told whether the other doctor takes over.
    """
    remark = QCoreApplication.translate(
        "doctor_question", "Without an answer within two minutes the visit is not started."
    )
    if goes_on.running:
        remark = f"{_what_goes_on(question.present, goes_on)} {remark}"
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
    goes_on: GoesOn,
    answered: Callable[[bool], None],
) -> SideBySide:
    """Ask whether the doctor who was chosen takes over from one whose visits are running.

    Args:
        parent: The window that the question belongs to.
        present: Who works here now.
        chosen: Who is to work here.
        goes_on: What goes on of the present doctor.
        answered: Is told whether the other doctor takes over.
    """
    dialog = SideBySide(
        parent,
        title=QCoreApplication.translate("doctor_question", "Change doctor"),
        sentence=_what_goes_on(present, goes_on),
        stay=_stay(present),
        go_on=_change(QCoreApplication.translate("doctor_question", "Takes over"), chosen),
    )
    dialog.answered.connect(answered)
    return dialog


def _what_goes_on(doctor: Doctor, goes_on: GoesOn) -> str:
    text = QCoreApplication.translate(
        "doctor_question", "%n visit(s) of {doctor} go on.", "", goes_on.running
    )
    said = text.format(doctor=isolated(doctor_name(doctor)))
    if not goes_on.recorded:
        return said
    recorded = QCoreApplication.translate(
        "doctor_question",
        "Recording goes on: {patients}. That window stays in sight and names its own doctor.",
    )
    names = " · ".join(isolated(name) for name in goes_on.recorded)
    return f"{said} {recorded.format(patients=names)}"


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
