"""Who works at the desk: the question when another doctor starts a visit."""

from tests.desktop.gallery.view import View

from tiep_launcher.desktop.doctor_question import ask_about_other_doctor
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


def views() -> list[View]:
    return [
        View("another doctor", lambda: _question(LOPEZ, JONES)),
        View("another doctor, visits running", lambda: _question(LOPEZ, JONES, 3)),
        View("another doctor, long names", lambda: _question(LONG, NAMELESS, 1)),
        View("another doctor, Arabic name", lambda: _question(LOPEZ, ARABIC)),
    ]


def _question(present: Doctor, asking: Doctor, running: int = 0) -> SideBySide:
    question = OtherDoctorAsks(launch_id="L1", present=present, asking=asking)
    return ask_about_other_doctor(None, question, running, lambda _: None)
