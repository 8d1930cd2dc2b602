# ruff: noqa: E402, T201 - the platform is chosen before Qt is imported, and it is a command
"""Draws every state of the desktop to PNG files: ``python tests/desktop/gallery.py OUTDIR [NAME…]``.

Needs no display. Sheets put many states side by side, light and dark; single pictures are for the README.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[2] / "app")]

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from tests.desktop import samples

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.lock_cover import LockCover
from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.new_visit import NewVisitDialog
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.desktop.visit_view import VisitView
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Phase, Session

Role = QPalette.ColorRole
COLUMNS = 5


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


def grab(
    widget: QWidget,
    size: QSize | None = None,
    scale: float = 1.0,
    then: Callable[[], object] | None = None,
) -> QImage:
    widget.resize(size or widget.sizeHint())
    widget.show()
    settle()
    if then is not None:
        then()
        settle()
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    widget.render(image, QPoint())
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


def settle() -> None:
    for _ in range(60):
        QApplication.processEvents()


def sheet(pictures: list[tuple[str, QImage]], columns: int = COLUMNS) -> QImage:
    gap, title = 12, 22
    rows = [pictures[i : i + columns] for i in range(0, len(pictures), columns)]
    heights = [max(image.height() for _, image in row) + title + gap for row in rows]
    width = max(sum(image.width() + gap for _, image in row) for row in rows) + gap
    made = QImage(width, sum(heights) + gap, QImage.Format.Format_RGB32)
    made.fill(QColor("#8a8f96"))
    painter = QPainter(made)
    y = gap
    for row, height in zip(rows, heights, strict=True):
        x = gap
        for name, image in row:
            flat = image.copy()
            flat.setDevicePixelRatio(1)
            painter.setPen(Qt.GlobalColor.black)
            painter.drawText(QRect(x, y, image.width(), title), Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawImage(x, y + title, flat)
            x += image.width() + gap
        y += height
    painter.end()
    return made


def panel(session: Session | None, report: Report | None = None) -> Panel:
    made = Panel()
    made.visit.deleteLater()
    made = Panel(visit_view=VisitView(now=lambda: samples.NOW))
    made.set_bar("Dr. Maria Lopez", "Sample Clinic", True)
    if session is None:
        made.show_empty()
        return made
    newest = session.newest_report
    shown = report or (samples.report() if newest is not None else None)
    made.show_launch(session, says(session, samples.NOW, "the facility key is missing."), shown)
    return made


def panels() -> QImage:
    size = QSize(340, 440)
    pictures = [("empty", grab(panel(None), size))]
    pictures += [(name, grab(panel(session), size)) for name, session in samples.every_state().items()]
    return sheet(pictures, 7)


def panel_report() -> QImage:
    saved = samples.session(Phase.REPORT_SAVED)
    made = panel(saved)
    made.mark_copied("L1", "/reason", samples.ago(3))
    made.mark_copied("L1", "/side", samples.ago(2))
    tall = panel(saved)
    searched = panel(saved)
    searched.findChildren(QLineEdit)[0].setText("pain")
    many = panel(saved, samples.many_fields(5000))
    unfolded = panel(saved)
    table = unfolded.visit.report.table

    def unfold() -> None:
        model = table.model()
        assert isinstance(model, ReportModel)
        row = model.row_of("/assessment")
        assert row is not None
        table.toggle_fold(row)
        table.go_to(row)

    long = samples.session(
        Phase.REPORT_SAVED,
        request=samples.request(
            samples.patient(
                family_name="Wolfeschlegelsteinhausenbergerdorff-Müllermeisterhubersson",
                given_name="Anna-Katharina Elisabeth Friederike Wilhelmina",
                identifiers=(Identifier("urn:oid:1.2.276.0.76.4.8/" + "9876543210" * 9),),
                birth_date="1945",
                sex=None,
            ),
            visit_id="VISIT-" + "A" * 70,
        ),
    )
    hostile = samples.session(
        Phase.REPORT_SAVED,
        request=samples.request(samples.patient(family_name=samples.HOSTILE, given_name=None)),
    )
    return sheet(
        [
            ("reading", grab(made, QSize(340, 700), then=lambda: made.visit.report.table.go_to(2))),
            ("all of it", grab(tall, QSize(340, 1340))),
            ("search", grab(searched, QSize(340, 700))),
            ("5,000 fields", grab(many, QSize(340, 700))),
            ("unfolded", grab(unfolded, QSize(340, 700), then=unfold)),
            ("long texts", grab(panel(long), QSize(340, 700))),
            ("hostile", grab(panel(hostile), QSize(340, 700))),
        ],
        7,
    )


def main_window(session: Session | None, count: int = 24) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    made.set_bar("Dr. Maria Lopez (D-17)", "Sample Clinic", True)
    made.set_connection("Connected", is_connected=True)
    sessions = samples.visits(count)
    if session is not None:
        sessions = [session, *sessions]
    made.set_launches(sessions, samples.NOW)
    if session is not None:
        made.select(session.launch_id)
        report = samples.report() if session.newest_report else None
        made.show_launch(session, says(session, samples.NOW), report)
        made.mark_copied(session.launch_id, "/reason", samples.ago(3))
    return made


def windows() -> QImage:
    saved = samples.session(Phase.REPORT_SAVED, "chosen")
    running = samples.session(Phase.IN_PROGRESS, "chosen")
    old = replace(samples.every_state()["old report"], launch_id="chosen")
    covered = main_window(saved)
    LockCover(covered).cover()
    return sheet(
        [
            ("report", grab(main_window(saved))),
            ("running", grab(main_window(running))),
            ("nothing chosen", grab(main_window(None))),
            ("old report, 10,000 visits", grab(main_window(old, 10_000))),
            ("no visits", grab(main_window(None, 0))),
            ("covered", grab(covered)),
        ],
        2,
    )


def dialogs() -> QImage:
    forms = [("ortho", "Orthopedics: first visit"), ("gp", "General practice visit")]
    empty = NewVisitDialog(forms=forms, doctor_id="D-17", doctor_name="Dr. Maria Lopez")
    filled = NewVisitDialog(forms=forms, doctor_id="D-17", doctor_name="Dr. Maria Lopez")
    for field, text in (("patient_id", "00471193"), ("family_name", "Smith"), ("birth_date", "1945-07-14")):
        line = filled.control(field)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    wrong = NewVisitDialog(forms=forms)
    line = wrong.control("birth_date")
    assert isinstance(line, QLineEdit)
    line.setText("14.07.1945")
    wrong.show_problems(
        [
            ("patient_id", "The patient ID is needed."),
            ("birth_date", "This is no date written as 1945-07-14, 1945-07 or 1945."),
            ("visit_id", "The visit ID is needed."),
            ("doctor_id", "The doctor's ID is needed."),
            (None, "The form “ortho” cannot be read."),
        ]
    )
    return sheet([("empty", grab(empty)), ("filled", grab(filled)), ("problems", grab(wrong))])


def tray() -> QImage:
    states = [(state, 0) for state in icons.TrayState] + [(icons.TrayState.READY, n) for n in (1, 3, 9, 12)]
    made = QImage(len(states) * 150 + 20, 2 * 200, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    for band, colour in enumerate(("#f3f3f3", "#1e1f22")):
        painter.fillRect(0, band * 200, made.width(), 200, QColor(colour))
        painter.setPen(QColor("#808080"))
        for column, (state, count) in enumerate(states):
            x = 10 + column * 150
            painter.drawText(x, band * 200 + 18, f"{state.value} {count or ''}")
            for offset, size in ((0, 16), (24, 22), (56, 32)):
                painter.drawPixmap(x + offset, band * 200 + 30, icons.tray_pixmap(state, count, size))
            big = icons.tray_pixmap(state, count, 16).scaled(96, 96)
            painter.drawPixmap(x, band * 200 + 80, big)
    painter.end()
    return made


def icon_family() -> QImage:
    names = sorted(path.stem for path in (Path(__file__).parents[2] / "resources" / "icons").glob("*.svg"))
    made = QImage(len(names) * 56 + 20, 90, QImage.Format.Format_RGB32)
    made.fill(QApplication.palette().color(Role.Window))
    painter = QPainter(made)
    for i, name in enumerate(names):
        ink = QApplication.palette().color(Role.WindowText)
        painter.drawPixmap(10 + i * 56, 6, icons.pixmap(name, ink, 48))
        painter.drawPixmap(10 + i * 56, 62, icons.pixmap(name, ink, 16))
        painter.drawPixmap(34 + i * 56, 60, icons.pixmap(name, ink, 20))
    painter.end()
    return made


def right_to_left() -> QImage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arabic = samples.request(
        samples.patient(family_name="الخطيب", given_name="ليلى", identifiers=(Identifier("JO-00471193/7"),))
    )
    saved = samples.session(Phase.REPORT_SAVED, "chosen", request=arabic)
    report = samples.report()
    pictures = [
        ("panel", grab(panel(saved, report), QSize(340, 700))),
        ("window", grab(main_window(saved))),
        ("dialog", grab(NewVisitDialog(doctor_id="D-17"))),
    ]
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return sheet(pictures)


def double_scale() -> QImage:
    saved = samples.session(Phase.REPORT_SAVED, "chosen")
    return sheet(
        [("200 %", grab(panel(saved), QSize(340, 640), 2.0)), ("window", grab(main_window(saved), None, 2.0))]
    )


def large_text() -> QImage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font = app.font()
    larger = app.font()
    larger.setPointSizeF(font.pointSizeF() * 1.7)
    app.setFont(larger)
    saved = samples.session(Phase.REPORT_SAVED, "chosen")
    pictures = [
        ("large text", grab(panel(saved), QSize(380, 760))),
        ("window", grab(main_window(saved), QSize(1100, 760))),
        ("dialog", grab(NewVisitDialog())),
    ]
    app.setFont(font)
    return sheet(pictures)


SHEETS: dict[str, Callable[[], QImage]] = {
    "panels": panels,
    "panel-report": panel_report,
    "windows": windows,
    "dialogs": dialogs,
    "tray": tray,
    "icons": icon_family,
    "right-to-left": right_to_left,
    "double-scale": double_scale,
    "large-text": large_text,
}


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 64
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale.c())
    app = QApplication([])
    app.setStyle("Fusion")
    font = app.font()
    font.setFamily("DejaVu Sans")  # the same pictures wherever they are drawn
    app.setFont(font)
    light = app.style().standardPalette()
    for scheme, palette in (("light", light), ("dark", dark_palette())):
        app.setPalette(palette)
        apply_style(app)
        for name, draw in SHEETS.items():
            if arguments[1:] and name not in arguments[1:]:
                continue
            path = out / f"{name}-{scheme}.png"
            draw().save(str(path))
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
