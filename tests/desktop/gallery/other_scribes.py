"""Reports that come without a launch: notes with phrases, transcripts, failures, recommendations, steps."""

import datetime as dt
import json
from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.desktop import samples
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.main_window import MainWindow
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import moment_word, problem_text, state_text
from tiep_launcher.domain import receiving
from tiep_launcher.domain.choosing import presented
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Approval, Report
from tiep_launcher.domain.session import Confirmation, Session
from tiep_launcher.domain.transitions import ReportConfirmed, apply
from tiep_launcher.domain.webhook import ScribeEvent
from tiep_launcher.sandbox import altibbi, nabla
from tiep_launcher.scribes.registry import WEBHOOKS, read_report

_SIZE = QSize(340, 760)
_HIGH = QSize(340, 1500)
_WIDE = QSize(1100, 900)
_AT = samples.ago(5).timestamp()
PHRASE = "/data/payload/suggested_dot_phrases/1/text_to_insert"
LINK = "/data/dispense/url"
CODE = "/data/dispense/pass_code"


def views() -> list[View]:
    note, sent = note_of(is_confirmed=True), recommendation()
    return [
        View("expected", partial(_panel, expected()), QSize(340, 440)),
        View("steps", partial(_panel, with_steps()), QSize(340, 440)),
        View("note not checked", partial(_panel, note_of()), _SIZE),
        View("note", partial(_panel, note), _HIGH),
        View("phrase left out", partial(_panel, _left_out(note)), _HIGH),
        View("transcript", partial(_panel, of_nabla(nabla.NablaEvent.TRANSCRIPT)), _SIZE),
        View("failed", partial(_panel, of_nabla(nabla.NablaEvent.NOTE_FAILED)), _SIZE),
        View("recommendation", partial(_panel, sent), _HIGH),
        View("link shown", partial(_panel, sent), _SIZE, partial(reveal, path=LINK)),
        View("pass code shown", partial(_panel, sent), _SIZE, partial(reveal, path=CODE)),
        View("note wide", partial(_window, note), _WIDE),
        View("recommendation wide", partial(_window, sent), _WIDE, partial(reveal, path=LINK)),
    ]


def expected(scribe: str = "nabla") -> Session:
    return receiving.expect(samples.request(form=None), scribe, (), launch_id="L1", at=samples.ago(40))


def received(session: Session, content: dict[str, object], **changes: object) -> Session:
    event: ScribeEvent = WEBHOOKS[session.scribe].read_event(json.dumps(content).encode())
    return receiving.receive(session, replace(event, **changes), samples.ago(5))  # type: ignore[arg-type]


def of_nabla(event: nabla.NablaEvent) -> Session:
    content = nabla.build_event(event, "req-17", _AT)
    data = content["data"]
    assert isinstance(data, dict)
    return received(expected(), {**content, "id": "event-17", "data": {**data, "id": "job-17"}})


def note_of(*, is_confirmed: bool = False) -> Session:
    made = of_nabla(nabla.NablaEvent.NOTE)
    doctor = made.request.doctor
    if not is_confirmed or doctor is None:
        return made
    return apply(
        made, ReportConfirmed(version=1, confirmation=Confirmation(at=samples.ago(2), doctor=doctor))
    )


def with_steps() -> Session:
    made = expected("altibbi")
    at = samples.NOW - dt.timedelta(minutes=25)
    for old, new in zip(altibbi.STATUSES, altibbi.STATUSES[1:], strict=False):
        at += dt.timedelta(minutes=7)
        made = received(made, altibbi.status_update(905, old, new, at.timestamp()))
    return made


def recommendation() -> Session:
    content = altibbi.recommendation(905, _AT)
    return received(with_steps(), content, approval=Approval.DOCTOR_SENT)


def report_of(session: Session) -> Report | None:
    newest = session.newest_report
    is_arabic = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language = Language.ARABIC if is_arabic else Language.ENGLISH
    return None if newest is None else read_report(session.scribe, newest.payload_json, None, language)


def content() -> list[object]:
    """Return all that comes from outside, or is in the language of the report, in these views."""
    sessions = [note_of(), recommendation(), of_nabla(nabla.NablaEvent.TRANSCRIPT)]
    sessions.append(of_nabla(nabla.NablaEvent.NOTE_FAILED))
    reports = [presented(report) for session in sessions if (report := report_of(session)) is not None]
    steps = [f"10:00   {step.status.replace('_', ' ')}" for session in sessions for step in session.timeline]
    return [*map(asdict, reports), *steps, "prescription.example", "https://prescription.example/abc"]


def reveal(made: QWidget, *, path: str) -> None:
    view = made if isinstance(made, ReportView) else made.findChildren(ReportView)[0]
    model = view.table.model()
    assert isinstance(model, ReportModel)
    row = model.row_of(path)
    assert row is not None
    view.table.toggle_fold(row)
    view.table.go_to(row)


def _left_out(session: Session) -> Session:
    (version,) = session.reports
    return replace(session, reports=(replace(version, left_out=(PHRASE,)),))


def _panel(session: Session) -> Panel:
    return panel(session, report_of(session))


def _window(session: Session) -> MainWindow:
    made = MainWindow(now=lambda: samples.NOW)
    made.set_launches([session], samples.NOW)
    said = says(session, samples.NOW, problem_text("No API key is kept."), state_text, moment_word)
    made.show_launch(session, said, report_of(session))
    return made
