"""Long reports for benchmarks: as bytes, as reports, in a window."""

import json
import time

from PySide6.QtWidgets import QApplication
from tests.desktop import samples

from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Phase
from tiep_launcher.formats.strict_json import member_text
from tiep_launcher.scribes.tiep.report import read_report
from tiep_launcher.scribes.tiep.wire import read_session

SIZE = (800, 600)


def body(count: int) -> bytes:
    """Return an answer to a poll with so many fields, every third a number."""
    answers = {
        f"field-{n}": n % 11 if n % 3 == 0 else f"Shoulder pain after tennis, {n}" for n in range(count)
    }
    context = {"patient": {"resourceType": "Patient", "identifier": [{"value": "p-1"}]}, "visit_id": "v-1"}
    payload = {"context": context, "payload": answers}
    return json.dumps({"id": "60c478df", "status": "report_saved", "payload": payload}).encode()


def form(count: int) -> Form:
    """Return the form of those fields."""
    properties = {
        f"field-{n}": {"title": f"Field {n}", "type": "integer", "minimum": 0, "maximum": 10}
        if n % 3 == 0
        else {"title": f"Field {n}", "type": "string", "minLength": 1}
        for n in range(count)
    }
    return Form("many", json.dumps({"type": "object", "properties": properties}))


def report_of(sent: bytes, at_form: Form) -> Report:
    """Read an answer as the program does."""
    read_session(sent)
    return read_report(member_text(sent, "payload") or "", at_form, Language.ENGLISH)


def window() -> ReportView:
    """Return an open window that shows no report yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_style(app)
    view = ReportView()
    view.resize(*SIZE)
    view.show()
    view.show_nothing("The report will appear here.")
    settle()
    return view


def painted_ms(view: ReportView, report: Report, at_form: Form) -> float:
    """Show a report where none was shown, and return how long it took until it was painted."""
    view.show_nothing("The report will appear here.")
    settle()
    session = samples.session(Phase.REPORT_SAVED, request=samples.request(form=at_form))
    version = session.newest_report
    assert version is not None
    begun = time.process_time()
    view.show_report(session, version, report)
    view.table.viewport().repaint()
    return 1000 * (time.process_time() - begun)


def settle() -> None:
    """Let the window do what it still has to do."""
    for _ in range(5):
        QApplication.processEvents()
