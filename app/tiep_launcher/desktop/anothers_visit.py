"""Says why a visit that was asked for is not shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.doctor_words import doctor_name
from tiep_launcher.desktop.translating import isolated
from tiep_launcher.domain.launch_request import Doctor


def say_anothers_visit(belongs_to: QWidget, owner: Doctor | None) -> None:
    """Name whose visit it is; another one in its place would be taken for it."""
    translate = QCoreApplication.translate
    name = translate("anothers_visit", "another doctor") if owner is None else doctor_name(owner)
    text = translate(
        "anothers_visit", "The visit that was opened is a visit of {doctor}. Change doctor to see it."
    )
    title = translate("anothers_visit", "Visit of another doctor")
    show_message(belongs_to, title, text.format(doctor=isolated(name)))
