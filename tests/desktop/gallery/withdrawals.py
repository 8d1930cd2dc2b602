"""The wrong patient: the question, and what is shown of a withdrawn launch."""

from dataclasses import replace

from PySide6.QtCore import QSize
from tests.desktop import samples
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.withdraw_dialog import WithdrawDialog
from tiep_launcher.desktop.withdrawal_words import labels_of
from tiep_launcher.domain.session import Phase, Session, WithdrawalReason


def views() -> list[View]:
    return [
        View("running", lambda: _dialog(samples.session(opened_at=samples.ago(9), session_id="s-1"))),
        View("taken", lambda: _dialog(samples.taken())),
        View("with a reason", _with_a_reason),
        View("not started", lambda: _dialog(samples.session(Phase.DRAFT))),
        View("long names", lambda: _dialog(replace(samples.taken(), request=samples.long_request()))),
        View("withdrawn", lambda: panel(samples.withdrawn()), QSize(340, 640)),
        View(
            "withdrawn early",
            lambda: panel(replace(samples.withdrawn(), reports=(), deliveries=())),
            QSize(340, 640),
        ),
    ]


def _dialog(session: Session) -> WithdrawDialog:
    return WithdrawDialog(session, labels_of(samples.report()), now=lambda: samples.NOW)


def _with_a_reason() -> WithdrawDialog:
    made = _dialog(samples.taken())
    made.choose(WithdrawalReason.OTHER, "Recorded in the wrong room")
    return made
