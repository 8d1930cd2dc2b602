"""Colours that can be read on any palette, icons that can be told apart."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from tests.desktop.gallery.conditions import dark_palette

from tiep_launcher.desktop import icons, style
from tiep_launcher.desktop.style import apply_style, contrast, dress, tokens

Role = QPalette.ColorRole


def black_and_white(window: str, text: str) -> QPalette:
    palette = QPalette()
    for role in (Role.Window, Role.Base, Role.Button):
        palette.setColor(role, QColor(window))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.Accent):
        palette.setColor(role, QColor(text))
    return palette


@pytest.fixture(params=["light", "dark", "white on black", "black on white", "yellow accent"])
def palette(request: pytest.FixtureRequest, light_palette: QPalette) -> QPalette:
    yellow = QPalette(light_palette)
    yellow.setColor(Role.Accent, QColor("#ffee00"))
    return {
        "light": light_palette,
        "dark": dark_palette(),
        "white on black": black_and_white("#000000", "#ffffff"),
        "black on white": black_and_white("#ffffff", "#000000"),
        "yellow accent": yellow,
    }[request.param]


def test_everything_that_is_read_has_enough_contrast(palette: QPalette):
    now = tokens(palette)
    for ground in (now.window, now.base, now.current, now.hover, now.banner):
        for ink in (now.muted, now.off, now.accent, *now.tones.values()):
            assert contrast(ink, ground) >= 4.5
    assert contrast(now.text, now.banner) >= 7
    assert contrast(now.on_accent, now.accent) >= 4.5


def test_high_contrast_tells_what_cannot_be_used_from_the_rest(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(style, "wants_high_contrast", lambda: True)
    for paper, ink in (("#000000", "#ffffff"), ("#ffffff", "#000000")):
        now = tokens(black_and_white(paper, ink))
        assert now.is_high_contrast
        assert now.muted == now.text
        assert contrast(now.off, now.window) >= 4.5
        assert contrast(now.off, now.text) >= 2


def test_the_stylesheet_and_icons_follow_the_palette(qapp: QApplication, qtbot, light_palette: QPalette):
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    dress(button, "copy")
    before, icon = qapp.styleSheet(), button.icon().pixmap(16).toImage()
    qapp.setPalette(dark_palette())
    qapp.processEvents()
    assert qapp.styleSheet() != before
    assert button.icon().pixmap(16).toImage() != icon
    qapp.setPalette(light_palette)
    qapp.processEvents()
    assert qapp.styleSheet() == before


def test_applying_twice_changes_nothing(qapp: QApplication):
    before = qapp.styleSheet()
    apply_style(qapp)
    assert qapp.styleSheet() == before


@pytest.mark.parametrize("size", [16, 22, 32])
def test_tray_states_differ_by_shape_alone(qapp: QApplication, size: int):
    shapes: list[set[tuple[int, int]]] = []
    for state in icons.TrayState:
        image = icons.tray_pixmap(state, 0, size).toImage()
        shapes.append(
            {(x, y) for x in range(size) for y in range(size) if image.pixelColor(x, y).alpha() > 127}
        )
    for i, one in enumerate(shapes):
        for other in shapes[i + 1 :]:
            assert len(one ^ other) > size * size * 0.12


@pytest.mark.parametrize("panel", ["#f3f3f3", "#1e1f22"])
@pytest.mark.parametrize("state", icons.TrayState)
def test_the_tray_icon_stands_out_from_light_and_dark_panels(qapp: QApplication, state, panel: str):
    image = icons.tray_pixmap(state, 0, 32).toImage()
    counts: dict[str, int] = {}
    for x in range(32):
        for y in range(32):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                counts[colour.name()] = counts.get(colour.name(), 0) + 1
    most = max(counts, key=lambda name: counts[name])
    assert contrast(QColor(most), QColor(panel)) >= 3


def test_the_count_is_part_of_the_icon(qapp: QApplication):
    pictures = [icons.tray_pixmap(icons.TrayState.READY, count, 16).toImage() for count in (0, 1, 2, 9, 10)]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])
    many = icons.tray_pixmap(icons.TrayState.READY, 10, 16).toImage()
    assert icons.tray_pixmap(icons.TrayState.READY, 99, 16).toImage() == many


def test_icons_are_sharp_on_a_dense_screen(qapp: QApplication):
    pixmap = icons.pixmap("copy", QColor("black"), 16, 2.0)
    assert pixmap.width() == 32
    assert pixmap.devicePixelRatio() == 2.0
