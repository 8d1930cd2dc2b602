# ruff: noqa: T201 - the platform is chosen before Qt is imported, and it is a command
"""Draws every view to PNG files; needs no display.

Each condition gets a folder: a contact sheet of each group, and in a folder of the group each view alone.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from tests.desktop.gallery.conditions import CONDITIONS
from tests.desktop.gallery.drawing import draw, sheet
from tests.desktop.gallery.groups import GROUPS

from tiep_launcher.desktop.style import apply_style


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description="Draws every view of the desktop.")
    parser.add_argument("out", nargs="?", type=Path, default=Path("build", "pictures"), metavar="OUT")
    parser.add_argument("--only", nargs="+", choices=GROUPS, default=list(GROUPS), metavar="GROUP")
    parser.add_argument("--in", dest="conditions", nargs="+", choices=CONDITIONS, default=list(CONDITIONS))
    options = parser.parse_args()
    first, *more = options.conditions
    if not more and CONDITIONS[first].environ.items() <= os.environ.items():
        _draw(first, options.only, options.out)
        return 0
    # A process for each: how large everything is was settled when Qt began.
    for name in options.conditions:
        command = [sys.executable, "-m", "tests.desktop.gallery", str(options.out), "--only", *options.only]
        environ = {**os.environ, **CONDITIONS[name].environ}
        subprocess.run([*command, "--in", name], env=environ, check=True)
    return 0


def _draw(condition: str, groups: list[str], out: Path) -> None:
    QLocale.setDefault(QLocale.c())
    qInstallMessageHandler(_say)
    app = QApplication([])
    app.setStyle("Fusion")
    font = app.font()
    font.setFamily("DejaVu Sans")  # the same pictures wherever they are drawn
    app.setFont(font)
    CONDITIONS[condition].set_up(app)
    apply_style(app)
    for name in groups:
        group = GROUPS[name]
        pictures = [(view.name, draw(view)) for view in group.views()]
        single = out / condition / name
        single.mkdir(parents=True, exist_ok=True)
        for title, picture in pictures:
            picture.save(str(single / f"{re.sub(r'[^a-z0-9]+', '-', title.lower()).strip('-')}.png"))
        path = out / condition / f"{name}.png"
        sheet(pictures, group.columns).save(str(path))
        print(path, flush=True)


def _say(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
    if "plugin does not support" not in text:  # there is no window manager to speak to
        print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
