"""The look: tokens made from the system's palette, one small stylesheet, and how both follow it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.tones import Tone

SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 12, 16
RADIUS = 4
TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_SMALL, _BANNER = 0.92, 1.25
_LEAST_POINTS = 8.0
_STEP = 0.02
_DARK = 0.5
# Hues only: how light they are comes from the palette they stand on.
_HUES = {Tone.READY: 0.40, Tone.ATTENTION: 0.10, Tone.PROBLEM: 0.0}
_SATURATION = 0.75
_Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours in use; every one that carries text has a contrast of at least 4.5 to window and base.

    Attributes:
        window: Behind everything.
        base: Behind text that is read: report, lists, input.
        text: Ordinary text.
        muted: Labels and asides.
        off: What cannot be used now; no look makes it the ordinary text.
        line: Hairlines and frames.
        accent: The one accent: running, primary buttons, focus.
        on_accent: Text on the accent.
        hover: Behind what the pointer is on.
        current: Behind the current row.
        banner: Behind the patient banner.
        tones: Colour of each tone's icon and words.
        is_high_contrast: True if the system asks for it: no tints, stronger lines.
    """

    window: QColor
    base: QColor
    text: QColor
    muted: QColor
    off: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    hover: QColor
    current: QColor
    banner: QColor
    tones: dict[Tone, QColor]
    is_high_contrast: bool


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: QColor, *grounds: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """Return ``colour``, made lighter or darker until it stands out from every one of ``grounds``."""
    goes_lighter = _luminance(grounds[0]) < 0.18
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    while any(contrast(colour, ground) < ratio for ground in grounds) and 0 < lightness < 1:
        lightness = min(1.0, lightness + _STEP) if goes_lighter else max(0.0, lightness - _STEP)
        colour = QColor.fromHslF(max(hue, 0), saturation, lightness)
    return colour


def tokens(palette: QPalette | None = None) -> Tokens:
    """Return the tokens for ``palette``, the application's if None."""
    palette = palette or QGuiApplication.palette()
    key = palette.cacheKey()
    found = _made.get(key)
    if found is None:
        _made.clear()  # one palette is in use at a time
        found = _made[key] = _tokens(palette)
    return found


_made: dict[int, Tokens] = {}


def _tokens(palette: QPalette) -> Tokens:
    window, base, text = (palette.color(role) for role in (_Role.Window, _Role.Base, _Role.WindowText))
    high = wants_high_contrast()
    current = _mixed(base, palette.color(_Role.Accent), 0.0 if high else 0.14)
    banner = _mixed(base, palette.color(_Role.Accent), 0.0 if high else 0.07)
    hover = _mixed(base, text, 0.0 if high else 0.06)
    grounds = (window, base, current, banner, hover)
    accent = text if high else readable(palette.color(_Role.Accent), *grounds)
    off = readable(_mixed(text, window, 0.42), *grounds)
    muted = text if high else off
    tones = {Tone.CALM: muted, Tone.RUNNING: accent}
    for tone, hue in _HUES.items():
        lightness = 0.5
        tones[tone] = text if high else readable(QColor.fromHslF(hue, _SATURATION, lightness), *grounds)
    line = text if high else _mixed(window, text, 0.22)
    on_accent = max((window, base, text), key=lambda colour: contrast(colour, accent))
    return Tokens(
        window,
        base,
        text,
        muted,
        off,
        line,
        accent,
        on_accent,
        hover,
        current,
        banner,
        tones,
        is_high_contrast=high,
    )


def text_font(base: QFont | None = None) -> QFont:
    """Return the font of what is read."""
    return QFont(base or QApplication.font())


def small_font(base: QFont | None = None) -> QFont:
    """Return the font of labels and asides."""
    return _scaled(text_font(base), _SMALL)


def banner_font(base: QFont | None = None) -> QFont:
    """Return the font of the patient's name."""
    font = _scaled(text_font(base), _BANNER)
    font.setBold(True)
    return font


def bold(font: QFont) -> QFont:
    """Return ``font`` in bold."""
    strong = QFont(font)
    strong.setBold(True)
    return strong


def apply_style(app: QApplication) -> None:
    """Give ``app`` Fusion and our stylesheet, and keep both in step with the system's palette."""
    app.setStyle("Fusion")
    app.setStyleSheet(stylesheet(tokens(app.palette())))
    if app.findChild(_PaletteFollower) is None:
        follower, hints = _PaletteFollower(app), app.styleHints()
        app.paletteChanged.connect(follower.follow)
        hints.colorSchemeChanged.connect(follower.follow_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(follower.follow_contrast)
        follower.follow_scheme()


class _PaletteFollower(QObject):
    """Renews what was made from the old palette."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._sheet = app.styleSheet()

    def follow_scheme(self) -> None:
        """Be light or dark as the system is, also where its palette does not go along (Qt's GTK theme)."""
        scheme = self._app.styleHints().colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return
        self._app.setPalette(QPalette())  # the system's own again
        is_dark = self._app.palette().color(_Role.Window).lightnessF() < _DARK
        if is_dark is not (scheme is Qt.ColorScheme.Dark):
            self._app.setPalette(self._app.style().standardPalette())

    def follow_contrast(self) -> None:
        _made.clear()
        self.follow()

    def follow(self) -> None:
        sheet = stylesheet(tokens(self._app.palette()))
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self._app.setStyleSheet(sheet)
        for widget in self._app.allWidgets():
            icons.redress(widget, colour_of)
            widget.update()


def colour_of(role: str) -> QColor:
    """Return the colour of a dressed icon: a tone, ``on_accent``, ``muted``, ``off`` or ``text``."""
    now = tokens()
    if role in set(Tone):
        return now.tones[Tone(role)]
    return {"on_accent": now.on_accent, "muted": now.muted, "off": now.off}.get(role, now.text)


def dress(widget: QWidget, name: str, role: str = "text") -> None:
    """Give a button or a label the icon ``name`` in the colour of ``role``, kept in step with the palette."""
    icons.dress(widget, name, role, colour_of)


def mark(widget: QWidget, name: str, *, is_on: bool = True) -> None:
    """Set the property by which the stylesheet knows ``widget``, and have it looked at again."""
    if widget.property(name) == is_on:
        return
    widget.setProperty(name, is_on)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def stylesheet(now: Tokens) -> str:
    """Write the stylesheet for ``now``; only what Fusion does not already do well."""
    # Where every line has the colour of the text, only its width can tell what has the keyboard.
    focus_width = 3 if now.is_high_contrast else 2
    names = {
        "window": now.window.name(),
        "base": now.base.name(),
        "text": now.text.name(),
        "muted": now.muted.name(),
        "off": now.off.name(),
        "line": now.line.name(),
        "accent": now.accent.name(),
        "on_accent": now.on_accent.name(),
        "hover": now.hover.name(),
        "current": now.current.name(),
        "banner": now.banner.name(),
        "problem": now.tones[Tone.PROBLEM].name(),
        "attention": now.tones[Tone.ATTENTION].name(),
        "w": "1px",
        "focus": f"{focus_width}px",
        "primary_focus": f"4px double {now.on_accent.name()}"
        if now.is_high_contrast
        else f"2px solid {now.text.name()}",
        "radius": f"{RADIUS}px",
    }
    return _SHEET % names


_SHEET = """
QPushButton, QToolButton[action="true"] {
    background: %(base)s; color: %(text)s; border: %(w)s solid %(line)s; border-radius: %(radius)s;
    padding: 5px 11px;
}
QPushButton:hover, QToolButton[action="true"]:hover { background: %(hover)s; border-color: %(muted)s; }
QPushButton:pressed, QToolButton[action="true"]:pressed { background: %(line)s; }
QPushButton:disabled { color: %(off)s; background: %(window)s; }
QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[primary="true"] {
    background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; font-weight: bold;
}
QPushButton[primary="true"]:hover { border-color: %(text)s; }
QPushButton[primary="true"]:disabled { background: %(window)s; color: %(off)s; border-color: %(line)s; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: %(text)s; }
QPushButton[quiet="true"]:hover { background: %(hover)s; border-color: %(line)s; }
QPushButton:focus, QToolButton[action="true"]:focus, QPushButton[quiet="true"]:focus {
    border: %(focus)s solid %(accent)s; padding: 4px 10px;
}
QPushButton[primary="true"]:focus { border: %(primary_focus)s; padding: 4px 10px; }
QToolButton[bar="true"] {
    border: 1px solid transparent; border-radius: %(radius)s; padding: 3px; color: %(text)s;
}
QToolButton[bar="true"]:hover { background: %(hover)s; border-color: %(line)s; }
QToolButton[bar="true"]:checked { background: %(hover)s; border-color: %(accent)s; }
QToolButton[bar="true"]:focus { border: %(focus)s solid %(accent)s; padding: 2px; }
QLineEdit { background: %(base)s; border: %(w)s solid %(line)s; border-radius: %(radius)s; padding: 4px 6px; }
QLineEdit:focus { border: %(focus)s solid %(accent)s; padding: 3px 5px; }
QLineEdit[wrong="true"] { border: 2px solid %(problem)s; padding: 3px 5px; }
QComboBox { padding: 4px 0; }
QSpinBox { padding: 1px 0; }
QLineEdit:disabled { color: %(off)s; background: %(window)s; }
PatientBanner { background: %(banner)s; border: 2px solid %(accent)s; border-radius: %(radius)s; }
QFrame[card="true"] { background: %(banner)s; border: 2px solid %(accent)s; border-radius: %(radius)s; }
BannerPair QFrame { background: %(banner)s; border: 2px solid %(accent)s; border-radius: %(radius)s; }
BannerPair QFrame:focus { border-color: %(text)s; }
BannerPair QLabel { background: transparent; border: 0; }
PatientBanner:focus { border: %(focus)s solid %(text)s; }
QTableView { background: %(base)s; border: %(w)s solid %(line)s; border-radius: %(radius)s; outline: 0; }
QTableView:focus { border: %(focus)s solid %(accent)s; }
QTableView QPlainTextEdit { background: %(base)s; color: %(text)s; border: 0; padding: 0; }
RemainsView, FormPreview { background: %(base)s; border: %(w)s solid %(line)s; border-radius: %(radius)s; }
RemainsView:focus, FormPreview:focus { border: %(focus)s solid %(accent)s; }
QWidget[paper="true"] { background: %(base)s; }
QPlainTextEdit[entry="true"] {
    background: %(base)s; border: %(w)s solid %(line)s; border-radius: %(radius)s; padding: 3px;
}
QPlainTextEdit[entry="true"]:focus { border: %(focus)s solid %(accent)s; padding: 2px; }
QPlainTextEdit[wrong="true"] { border: 2px solid %(problem)s; padding: 2px; }
QPlainTextEdit[entry="true"]:disabled { color: %(off)s; background: %(window)s; }
QWidget[side="true"] { background: %(base)s; }
QFrame[foot="true"] { background: %(base)s; border: 0; border-top: %(w)s solid %(line)s; }
QListWidget[side="true"] { background: transparent; border: 0; outline: 0; }
FormWindow QListWidget[side="true"] { background: %(base)s; }
QListWidget[side="true"]::item { color: %(text)s; padding: 6px 8px; border: 2px solid transparent; }
QListWidget[side="true"]::item:hover { background: %(hover)s; }
QListWidget[side="true"]::item:selected { background: %(current)s; color: %(text)s; }
QListWidget[side="true"]::item:selected:focus {
    border: %(focus)s solid %(accent)s; border-radius: %(radius)s;
}
QCheckBox::indicator:unchecked {
    background: %(base)s; border: %(w)s solid %(muted)s; border-radius: 2px;
}
QCheckBox:disabled, QRadioButton:disabled { color: %(off)s; }
QCheckBox::indicator:unchecked:disabled { border-color: %(line)s; }
QLabel[muted="true"] { color: %(muted)s; }
QLabel[attention="true"] { color: %(attention)s; }
QLabel[problem="true"] { color: %(problem)s; }
QLabel[test="true"] {
    color: %(attention)s; border: %(w)s solid %(attention)s; border-radius: %(radius)s; padding: 1px 6px;
    font-weight: bold;
}
QFrame[bar="true"] { background: %(base)s; border: 0; border-bottom: %(w)s solid %(line)s; }
QProgressBar { background: %(line)s; border: 0; }
QProgressBar::chunk { background: %(accent)s; }
QLabel[key="true"] {
    background: %(base)s; border: %(w)s solid %(line)s; border-radius: %(radius)s; padding: 1px 6px;
}
QSplitter::handle { background: transparent; }
"""


def line_start(widget: QWidget) -> Qt.AlignmentFlag:
    """Return where lines begin in the window: without it a label stands where its own script begins."""
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def wants_high_contrast() -> bool:
    """Return whether the system asks for stronger contrast."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(max(_LEAST_POINTS, font.pointSizeF() * factor))
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return scaled


def _mixed(ground: QColor, colour: QColor, part: float) -> QColor:
    """Lay ``part`` of ``colour`` over ``ground``."""
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * part,
        ground.greenF() + (colour.greenF() - ground.greenF()) * part,
        ground.blueF() + (colour.blueF() - ground.blueF()) * part,
    )


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
