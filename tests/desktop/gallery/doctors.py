"""Who works at the desk: chosen, asked about, and not known yet."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.doctor_chooser import DoctorChooser
from tiep_launcher.desktop.doctor_question import GoesOn, ask_about_other_doctor, ask_to_change_doctor
from tiep_launcher.desktop.facility_chooser import FacilityChooser
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.side_by_side import SideBySide
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.services.doctor_at_desk import OtherDoctorAsks

LOPEZ = Doctor("D-17", "Dr. Maria Lopez", ("ORTHOPEDICS",))
JONES = Doctor("D-23", "Dr. Ben Jones", ("GENERAL_MEDICINE",))
LONG = Doctor(
    "urn:oid:1.2.276.0.76.4.8/0098765432100987654321",
    "Prof. Dr. med. Dr. h. c. Anna-Katharina Wolfeschlegelsteinhausenbergerdorff-Müllermeisterhubersson",
)
NAMELESS = Doctor("doctor-4711")
ARABIC = Doctor("JO-0047/3", "د. ليلى الخطيب")

DOCTORS = (
    LOPEZ,
    JONES,
    NAMELESS,
    ARABIC,
    LONG,
    Doctor("D-31", "Dr. Ben Jones", ("ORTHOPEDICS",)),
    Doctor("D-44", "Dr. Zoë Kühn", ("GENERAL_MEDICINE", "PEDIATRICS")),
    *(Doctor(f"E-{number}", f"Dr. Example {number}") for number in range(12)),
)


def views() -> list[View]:
    return [
        View("another doctor", lambda: _question(LOPEZ, JONES)),
        View("another doctor, visits running", lambda: _question(LOPEZ, JONES, 3)),
        View("another doctor, long names", lambda: _question(LONG, NAMELESS, 1)),
        View("another doctor, Arabic name", lambda: _question(LOPEZ, ARABIC)),
        View("change with visits running", _change),
        View("who are you", lambda: DoctorChooser(None, DOCTORS, present=LOPEZ)),
        View(
            "who are you, searched",
            lambda: DoctorChooser(None, DOCTORS),
            then=lambda made: _type(made, "gen"),
        ),
        View(
            "who are you, nobody matches",
            lambda: DoctorChooser(None, DOCTORS),
            then=lambda made: _type(made, "xy"),
        ),
        View("who are you, no list", lambda: DoctorChooser(None, ())),
        View("who are you, problem", _problem),
        View("nobody here, panel", _nobody, QSize(340, 440)),
        View("nobody here, main window", lambda: _nobody_in(MainWindow()), QSize(900, 500)),
        View("which facility", lambda: FacilityChooser(None, ["north", "south", "Kinderklinik am Park"])),
        View("missed", _missed, QSize(340, 440)),
    ]


def _change() -> SideBySide:
    return ask_to_change_doctor(None, LOPEZ, JONES, GoesOn(3, ("SMITH, Jane",)), lambda _: None)


def _type(widget: QWidget, text: str) -> None:
    widget.findChildren(QLineEdit)[0].setText(text)


def _problem() -> DoctorChooser:
    remark = "2 rows of the list of doctors were left out in whole or in part, the first in line 7."
    made = DoctorChooser(None, (), remark=remark)
    made.findChildren(QLineEdit)[1].setText("doctor-4712")
    made.say_problems(
        ["This doctor is not on the site's list. Map the doctor, or add a row to doctors_file."]
    )
    return made


def _nobody() -> QWidget:
    return _nobody_in(Panel())


def _nobody_in(made: Panel | MainWindow) -> QWidget:
    made.set_bar("", "Sample Clinic", True)
    made.set_may_change_doctor(may_change=True)
    made.show_nobody(2)
    return made


def _missed() -> Panel:
    made = Panel()
    made.set_bar("Dr. Maria Lopez", "Sample Clinic", True)
    made.set_may_change_doctor(may_change=True)
    made.show_empty()
    made.set_strip("A visit of Dr. Ben Jones was not started: nobody answered within two minutes.")
    return made


def _question(present: Doctor, asking: Doctor, running: int = 0) -> SideBySide:
    question = OtherDoctorAsks(launch_id="L1", present=present, asking=asking)
    return ask_about_other_doctor(None, question, GoesOn(running), lambda _: None)
