"""The conditions that every view is drawn in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from tiep_launcher.desktop import style
from tiep_launcher.desktop.languages import speak
from tiep_launcher.domain.language import Language

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Condition:
    """A way in which a system is set up.

    Attributes:
        set_up: Sets the application up so, before it is given its style.
        environ: What must stand in the environment before Qt begins.
    """

    set_up: Callable[[QApplication], object]
    environ: Mapping[str, str] = field(default_factory=dict[str, str])


def dark_palette() -> QPalette:
    palette = QPalette()
    colours = {
        Role.Window: "#202326",
        Role.WindowText: "#f2f3f4", Role.Base: "#17191b", Role.AlternateBase: "#202326",
        Role.Text: "#f2f3f4", Role.Button: "#2b2f33", Role.ButtonText: "#f2f3f4", Role.Highlight: "#3d8fd1",
        Role.BrightText: "#ffffff", Role.HighlightedText: "#ffffff", Role.Accent: "#3d8fd1",
        Role.Link: "#6cb2eb",
        Role.PlaceholderText: "#8b9096", Role.ToolTipBase: "#2b2f33", Role.ToolTipText: "#f2f3f4",
        Role.Light: "#3a3f44", Role.Midlight: "#33383d", Role.Mid: "#1a1c1e", Role.Dark: "#141618",
        Role.Shadow: "#000000",
    }  # fmt: skip
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7b8087"))
    return palette


def _as_it_is(app: QApplication) -> None:
    app.setPalette(app.style().standardPalette())


def _dark(app: QApplication) -> None:
    app.setPalette(dark_palette())


def _speaking(language: Language) -> Callable[[QApplication], object]:
    def set_up(app: QApplication) -> None:
        _as_it_is(app)
        speak(app, language)

    return set_up


def _large_text(app: QApplication) -> None:
    _as_it_is(app)
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * 1.7)
    app.setFont(font)


def _high_contrast(app: QApplication) -> None:
    palette = QPalette()
    for role in (Role.Window, Role.Base, Role.Button, Role.HighlightedText):
        palette.setColor(role, QColor("#000000"))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.Accent, Role.PlaceholderText):
        palette.setColor(role, QColor("#ffffff"))
    palette.setColor(Role.Highlight, QColor("#ffff00"))
    app.setPalette(palette)
    style.wants_high_contrast = lambda: True  # offscreen there is no desktop to ask


CONDITIONS = {
    "light": Condition(_as_it_is),
    "dark": Condition(_dark),
    "high-contrast": Condition(_high_contrast),
    "german": Condition(_speaking(Language.GERMAN)),
    "arabic": Condition(_speaking(Language.ARABIC)),
    "200-percent": Condition(_as_it_is, {"QT_SCALE_FACTOR": "2"}),
    "300-percent": Condition(_as_it_is, {"QT_SCALE_FACTOR": "3"}),
    "large-text": Condition(_large_text),
}
