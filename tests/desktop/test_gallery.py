"""The gallery draws what it promises."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage


def test_views_are_drawn_alone_and_on_a_sheet(tmp_path: Path):
    command = [sys.executable, "-m", "tests.desktop.gallery", str(tmp_path), "--only", "dialogs"]
    done = subprocess.run(
        [*command, "--in", "200-percent"], env=dict(os.environ), capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    single = QImage(str(tmp_path / "200-percent" / "dialogs" / "new-visit.png"))
    sheet = QImage(str(tmp_path / "200-percent" / "dialogs.png"))
    assert single.width() > 600
    assert sheet.width() > 2 * single.width()
