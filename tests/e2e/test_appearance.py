"""Light and dark, and contrast, follow the desktop while the program runs."""

import os
import subprocess
import sys
from pathlib import Path

from tests.e2e.notification_daemon import empty_bus
from tests.e2e.screen import screen

PORTAL = Path(__file__).with_name("appearance_portal.py")
# Tells on a line what it looks like, whenever that changed.
WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tiep_launcher.desktop.style import apply_style, tokens

app = QApplication([])
apply_style(app)
told = None

def tell():
    global told
    now = tokens()
    is_dark = now.base.lightnessF() < 0.5
    line = f"{'dark' if is_dark else 'light'} {'high' if now.is_high_contrast else 'normal'}"
    line += f" {'in step' if now.base.name() in app.styleSheet() else 'late'}"
    if line != told:
        told = line
        print(line, flush=True)

timer = QTimer()
timer.timeout.connect(tell)
timer.start(20)
app.exec()
"""


def test_the_windows_follow_the_desktop():
    with screen(has_tray=False) as seen, empty_bus() as bus:
        environ = {**os.environ, "DISPLAY": seen.display, "DBUS_SESSION_BUS_ADDRESS": bus}
        environ |= {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORM": "xcb"}
        pipe = subprocess.PIPE
        portal = subprocess.Popen(
            [sys.executable, str(PORTAL)], env=environ, stdin=pipe, stdout=pipe, text=True
        )
        window: subprocess.Popen[str] | None = None
        try:
            assert portal.stdin is not None
            assert portal.stdout is not None
            assert portal.stdout.readline() == "ready\n"
            window = subprocess.Popen([sys.executable, "-c", WINDOW], env=environ, stdout=pipe, text=True)
            assert window.stdout is not None
            assert window.stdout.readline() == "light normal in step\n"
            for change, looks in (
                ("color-scheme 1", "dark normal in step"),
                ("contrast 1", "dark high in step"),
                ("color-scheme 2", "light high in step"),
                ("contrast 0", "light normal in step"),
            ):
                portal.stdin.write(f"{change}\n")
                portal.stdin.flush()
                while (line := window.stdout.readline()) != f"{looks}\n":
                    assert line
        finally:
            for process in (window, portal):
                if process is not None:
                    process.kill()
                    process.wait()
                    for stream in (process.stdin, process.stdout):
                        if stream is not None:
                            stream.close()
