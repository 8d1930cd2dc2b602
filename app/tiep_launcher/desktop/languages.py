"""Has the windows speak a language: their texts, Qt's own texts, numbers, and the direction of reading."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tiep_launcher.domain.language import Language

# importlib.resources would load 12 modules more before the first paint.
_FOLDER = Path(__file__).parents[1] / "resources" / "translations"


def speak(app: QApplication, language: Language) -> None:
    """Have every window that is made from now on speak ``language``."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    locale = _locale(language)
    QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # What is installed last is asked first.
    for path in (f"{qt_folder}/qtbase_{language}.qm", str(_FOLDER / f"tiep_launcher_{language}.qm")):
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())


def _locale(language: Language) -> QLocale:
    """Return the locale of ``language``, with the user's country if that is where it is spoken.

    Arabic is written with the digits that values, units and identifiers come with: one patient's 6 must not
    stand beside a ٦ of ours. Of the Arabic locales that of the Emirates does so.
    """
    if language is Language.ARABIC:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    users, spoken = QLocale.system(), QLocale(language.value)
    return users if users.language() == spoken.language() else spoken
