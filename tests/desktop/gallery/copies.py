"""How a copy went, below the report: there and for how long, in parts, or not copied."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.main_windows import main_window
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.copy_outcome import CopyOutcome, CopyResult
from tiep_launcher.domain.session import Phase

_SIZE = QSize(340, 560)
COPIED = CopyOutcome(launch_id="L1", result=CopyResult.COPIED, name="Pain at rest", remaining_s=47)
CHANGED = CopyOutcome(launch_id="L1", result=CopyResult.COPIED, changes=3, remaining_s=12)
PART = CopyOutcome(
    launch_id="L1", result=CopyResult.PART_COPIED, name="Assessment", part=1, parts=3, remaining_s=58
)
NOT_COPIED = CopyOutcome(
    launch_id="L1",
    result=CopyResult.NOT_COPIED,
    reason="Another program holds the clipboard. What is on it is not this report.",
)


def views() -> list[View]:
    return [
        View("copied", partial(_panel, COPIED), _SIZE),
        View("report, changed", partial(_panel, CHANGED), _SIZE),
        View("in parts", partial(_panel, PART), _SIZE),
        View("not copied", partial(_panel, NOT_COPIED), _SIZE),
        View("his order", partial(_ordered), _SIZE),
        View("in the window", _window, QSize(1000, 640)),
    ]


def _panel(outcome: CopyOutcome) -> QWidget:
    made = panel(samples.session(Phase.REPORT_SAVED))
    if outcome.result is CopyResult.COPIED and outcome.name:
        made.visit.report.mark_copied("/pain/at-rest", samples.NOW)
    made.visit.say_copied(outcome)
    return made


def _ordered() -> QWidget:
    made = panel(samples.session(Phase.REPORT_SAVED))
    made.visit.report.set_field_order(["/pain", "/weight"])
    made.visit.report.skip_field()
    return made


def _window() -> QWidget:
    made = main_window(samples.session(Phase.REPORT_SAVED))
    made.visit.say_copied(COPIED)
    return made
