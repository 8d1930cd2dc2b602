"""Which dialog asks which question that a launch waits for."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from tiep_launcher.desktop.asking import Answered, MakeDialog
from tiep_launcher.desktop.covered_dialog import ask_while_covered
from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.doctor_question import ask_about_other_doctor
from tiep_launcher.desktop.switch_dialog import ask_about_switch
from tiep_launcher.services.covered import DeskCovered
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.doctor_at_desk import OtherDoctorAsks
from tiep_launcher.services.switching import PatientSwitched


def dialogs_about(visits: DeskVisits, uncover: Callable[[], None]) -> MakeDialog:
    """Return what makes the dialog of a question about ``visits``; ``uncover`` takes all covers away."""

    def make(belongs_to: QWidget | None, question: Question, answered: Answered) -> QDialog | None:
        match question:
            case OtherDoctorAsks():
                running = visits.running_of(question.present)
                return ask_about_other_doctor(belongs_to, question, running, answered)
            case DeskCovered():
                return ask_while_covered(belongs_to, uncover, answered)
            case PatientSwitched():
                return ask_about_switch(belongs_to, question, visits.by_launch, answered)
            case _:
                return None

    return make
