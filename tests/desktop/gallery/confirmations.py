"""Reports that no doctor stands for yet, and those of somebody else: how they are read, and what is asked."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import samples
from tests.desktop.gallery.main_windows import main_window
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.confirm_dialog import ConfirmDialog
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.session import Confirmation, Phase, ReportVersion, Session

_SIZE = QSize(340, 700)


def views() -> list[View]:
    ai = samples.version(received_as=Approval.UNCONFIRMED_AI)
    unverified = samples.version(received_as=Approval.UNVERIFIED_SOURCE)
    said = Confirmation(at=samples.NOW, doctor=samples.DOCTOR)
    checked = replace(ai, held=None, confirmation=said)
    return [
        View("not confirmed", lambda: panel(_session(ai)), _SIZE),
        View("unverified", lambda: panel(_session(unverified)), _SIZE),
        View("checked here", lambda: panel(_session(checked, Phase.REPORT_SAVED)), _SIZE),
        View("of another visit", lambda: panel(_session(samples.mismatch())), _SIZE),
        View("of another visit, read", lambda: panel(_session(samples.mismatch())), _SIZE, _uncover),
        View("ask not confirmed", lambda: _dialog(_session(ai))),
        View("ask unverified", lambda: _dialog(_session(unverified))),
        View("ask of another visit", lambda: _dialog(_session(samples.mismatch()))),
        View(
            "ask with long names",
            lambda: _dialog(replace(_session(samples.mismatch()), request=samples.long_request())),
        ),
        View("window not confirmed", lambda: main_window(_session(ai)), QSize(1000, 720)),
    ]


def _session(version: ReportVersion, phase: Phase = Phase.OPENED) -> Session:
    return samples.session(phase, reports=(version,), session_id="f2b1a0c4-7d1e-4a55-9c1e-6a1fd0a7b3e2")


def _dialog(session: Session) -> ConfirmDialog:
    return ConfirmDialog(
        session, session.reports[0], samples.report().title, samples.DOCTOR, now=lambda: samples.NOW
    )


def _uncover(made: QWidget) -> None:
    assert isinstance(made, Panel)
    made.visit.report._uncover.click()
