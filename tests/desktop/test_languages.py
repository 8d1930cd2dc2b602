"""The windows speak the language that they are told to."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from tests.desktop import samples

from tiep_launcher.cli.resident.sentences import notices, sentence
from tiep_launcher.desktop.languages import speak
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.patient_words import patient_pieces
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import moment_word, patient_text, state_text
from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.session import Phase

Speak = Callable[[Language], None]


@pytest.fixture
def speaking(qapp: QApplication):
    """Speaks a language until the test ends."""
    before = QLocale()
    yield lambda language: speak(qapp, language)
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "title", "cancel"),
    [
        (Language.ENGLISH, "No visit is running", "Cancel"),
        (Language.GERMAN, "Kein Besuch läuft", "Abbrechen"),
        (Language.SPANISH, "Ninguna visita en curso", "Cancelar"),
        (Language.FRENCH, "Aucune consultation en cours", "Annuler"),
        (Language.ARABIC, "لا توجد زيارة جارية", "ألغِ"),
    ],
)
def test_windows_and_qts_own_buttons_speak_it(speaking: Speak, language: Language, title: str, cancel: str):
    speaking(language)
    assert QCoreApplication.translate("Panel", "No visit is running") == title
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == cancel


def test_arabic_is_read_from_right_to_left_with_the_digits_of_the_values(speaking: Speak):
    speaking(Language.ARABIC)
    assert Panel().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(1945) in {"1945", "1,945", "1.945"}
    speaking(Language.GERMAN)
    assert Panel().layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_was_spoken_before_is_forgotten(speaking: Speak):
    speaking(Language.GERMAN)
    speaking(Language.ENGLISH)
    assert QCoreApplication.translate("Panel", "No visit is running") == "No visit is running"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (Language.ENGLISH, "1 day old", "2 days old"),
        (Language.GERMAN, "1 Tag alt", "2 Tage alt"),
        (Language.ARABIC, "منذ يوم واحد", "منذ يومين"),
    ],
)
def test_one_and_several_are_told_apart(speaking: Speak, language: Language, one: str, two: str):
    speaking(language)
    assert QCoreApplication.translate("ReportAbout", "%n days old", "", 1) == one
    assert QCoreApplication.translate("ReportAbout", "%n days old", "", 2) == two


def test_dates_have_the_months_of_the_language(speaking: Speak):
    speaking(Language.GERMAN)
    request = samples.request(samples.patient(birth_date="1945-03-14"))
    born = patient_pieces(request, dt.date(2026, 7, 14), patient_text, moment_word)[0]
    assert (born.caption, born.value) == ("geb.", "14-Mär-1945 (81 J.)")
    long_ago = samples.session(Phase.CLOSED, changed_at=dt.datetime(2025, 12, 3, 8, 5, tzinfo=dt.UTC))
    assert says(long_ago, samples.NOW, None, state_text, moment_word).text == "Geschlossen 03-Dez-2025 08:05."


def test_problems_are_told_in_it_without_what_helps_at_a_prompt_only(speaking: Speak):
    speaking(Language.GERMAN)
    assert sentence(Problem("form_unreadable", None, {"reason": "not_json"})) == (
        "Das Formular kann nicht gelesen werden (not_json)."
    )
    assert sentence(Problem("api_key_missing")) == "Es ist kein API-Schlüssel hinterlegt."
    assert sentence(Problem("key_store_locked")) == (
        "Der Schlüsselspeicher ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal."
    )
    assert notices([Problem("unknown_setting", "colour")]) == (
        "colour: Diese Einstellung gibt es nicht. (unknown_setting)",
    )
