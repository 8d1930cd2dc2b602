"""Which dialog asks which question that a launch waits for."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QWidget

from tiep_launcher.desktop.asking import Answered, MakeDialog
from tiep_launcher.desktop.covered_dialog import ask_while_covered
from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.doctor_question import GoesOn, ask_about_other_doctor
from tiep_launcher.desktop.link_dialog import ask_about_link
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.switch_dialog import ask_about_switch
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Session
from tiep_launcher.services.covered import DeskCovered
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.doctor_at_desk import OtherDoctorAsks, visits_of
from tiep_launcher.services.links import LinkAsks
from tiep_launcher.services.switching import PatientSwitched


def goes_on_of(visits: DeskVisits, recorded: Callable[[], Iterable[Session]]) -> Callable[[Doctor], GoesOn]:
    """Return what says of a doctor which visits go on when another works here.

    Args:
        visits: All visits.
        recorded: Says which of them may be being recorded now.
    """

    def of(doctor: Doctor) -> GoesOn:
        names = tuple(patient_name(session.request.patient) for session in visits_of(recorded(), doctor))
        return GoesOn(visits.running_of(doctor), names)

    return of


def dialogs_about(
    visits: DeskVisits, goes_on: Callable[[Doctor], GoesOn], uncover: Callable[[], None]
) -> MakeDialog:
    """Return what makes the dialog of a question.

    Args:
        visits: What questions are about.
        goes_on: Says what goes on of a doctor when another works here.
        uncover: Takes all covers away.
    """

    def make(belongs_to: QWidget | None, question: Question, answered: Answered) -> QDialog | None:
        match question:
            case OtherDoctorAsks():
                return ask_about_other_doctor(belongs_to, question, goes_on(question.present), answered)
            case DeskCovered():
                return ask_while_covered(belongs_to, uncover, answered)
            case LinkAsks() if (asked := visits.by_launch.get(question.launch_id)) is not None:
                return ask_about_link(belongs_to, asked.request, answered)
            case PatientSwitched():
                return ask_about_switch(belongs_to, question, visits.by_launch, answered)
            case _:
                return None

    return make
