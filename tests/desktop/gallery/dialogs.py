"""Dialogs: a new visit, empty, filled in, and with everything wrong."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit
from tests.desktop import samples
from tests.desktop.gallery.main_windows import main_window
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.help_sheet import HelpSheet
from tiep_launcher.desktop.new_visit import NewVisitDialog
from tiep_launcher.desktop.shortcuts import shortcuts_of
from tiep_launcher.domain.session import Phase

_FORMS = [("ortho", "Orthopedics: first visit"), ("gp", "General practice visit")]
_VALUES = {"patient_id": "00471193", "family_name": "Smith", "birth_date": "1945-07-14"}


def views() -> list[View]:
    return [
        View("new visit", lambda: _new_visit({})),
        View("new visit, filled in", lambda: _new_visit(_VALUES)),
        View("new visit, problems", _wrong),
        View("new visit, doctor unknown", NewVisitDialog),
        View("new visit, problems, narrow", _wrong, QSize(480, 420)),
        View("keyboard", _help),
        View("keyboard, low screen", _help, QSize(420, 360)),
    ]


def _new_visit(values: dict[str, str]) -> NewVisitDialog:
    made = NewVisitDialog(forms=_FORMS, doctor_id="D-17", doctor_name="Dr. Maria Lopez")
    _fill(made, values)
    return made


def _fill(dialog: NewVisitDialog, values: dict[str, str]) -> None:
    for field, text in values.items():
        line = dialog.control(field)
        assert isinstance(line, QLineEdit)
        line.setText(text)


def _wrong() -> NewVisitDialog:
    made = NewVisitDialog(forms=_FORMS)
    _fill(made, {"birth_date": "14.07.1945"})
    made.show_problems(
        [
            ("patient_id", "The patient ID is needed."),
            ("birth_date", "This is no date written as 1945-07-14, 1945-07 or 1945."),
            ("visit_id", "The visit ID is needed."),
            ("doctor_id", "The doctor's ID is needed."),
            (None, "The form “ortho” cannot be read."),
        ]
    )
    return made


def _help() -> HelpSheet:
    window = main_window(samples.session(Phase.REPORT_SAVED))
    made = HelpSheet(shortcuts_of(window))
    window.deleteLater()
    return made
