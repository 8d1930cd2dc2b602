"""The question before another doctor takes over this desk."""

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
    """Show both doctors and ask who works here now.

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
        remark = f"{visits_go_on(question.present, running_visits)} {remark}"
    dialog = SideBySide(
        parent,
        title=QCoreApplication.translate("doctor_question", "Another doctor starts a visit"),
        sentence=QCoreApplication.translate(
            "doctor_question", "A visit of another doctor came from the hospital system. Who works here now?"
        ),
        stay=_side(
            QCoreApplication.translate("doctor_question", "Works here now"),
            question.present,
            QCoreApplication.translate("doctor_question", "&Stay with {name}"),
        ),
        go_on=_side(
            QCoreApplication.translate("doctor_question", "Starts a visit"),
            question.asking,
            QCoreApplication.translate("doctor_question", "&Change to {name}"),
        ),
        remark=remark,
    )
    dialog.answered.connect(answered)
    return dialog


def visits_go_on(doctor: Doctor, count: int) -> str:
    """Say that the running visits of ``doctor`` go on without being shown."""
    text = QCoreApplication.translate("doctor_question", "%n visit(s) of {doctor} go on.", "", count)
    return text.format(doctor=isolated(doctor_name(doctor)))


def _side(caption: str, doctor: Doctor, action: str) -> Side:
    detail = (
        QCoreApplication.translate("doctor_question", "Doctor ID {id}").format(
            id=left_to_right(one_line(doctor.id))
        )
        if doctor.name
        else ""
    )
    return Side(Card(caption, doctor_name(doctor), detail), action, doctor_name(doctor))
