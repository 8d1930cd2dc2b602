"""What arrives in the hospital system, before it is copied: unchanged, changed, in parts."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.view import View

from tiep_launcher.delivery.fitting import fit
from tiep_launcher.delivery.text import report_text
from tiep_launcher.desktop.preview_window import PreviewWindow
from tiep_launcher.desktop.wanted import Prepared
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.target_profile import PLAIN, CharacterSet, LineEnd, TargetProfile

_SIZE = QSize(720, 640)
DOS = TargetProfile(
    name="dos",
    title="80 columns (CP437)",
    character_set=CharacterSet.CP437,
    line_end=LineEnd.CRLF,
    max_line_length=60,
    replacements={"\t": "    "},
)
SHORT = TargetProfile(
    name="short",
    title="Short fields (ASCII)",
    character_set=CharacterSet.ASCII,
    line_end=LineEnd.CRLF,
    max_field_length=400,
    replacements={"ü": "ue", "ä": "ae"},
)
_MORE = (
    "Temperatur: 38,5 °C – erhöht\nLeukozyten: 12 × 10⁹/l\n"
    "Dosis: 1½ Tbl. à 25 µg\nCRP ↑, β-Blocker ✓\tabends\n"
)


def views() -> list[View]:
    return [View(name, partial(preview, profile), _SIZE) for name, profile in _PROFILES.items()]


def preview(profile: TargetProfile, text: str = _MORE) -> QWidget:
    session = samples.session(Phase.REPORT_SAVED)
    newest = session.newest_report
    assert newest is not None
    whole = report_text(session, newest, samples.report(), Language.ENGLISH, profile) + text
    return PreviewWindow(session, Prepared(name="", text=fit(whole, profile), profile=profile))


_PROFILES = {"nothing is changed": PLAIN, "lines and characters": DOS, "in parts": SHORT}
