"""A report in the panel: read, searched, unfolded, very long, hostile."""

from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget
from tests.desktop import samples
from tests.desktop.gallery.panels import panel
from tests.desktop.gallery.view import View
from tests.unit.scribes.tiep import renderings

from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.report_model import ReportModel
from tiep_launcher.domain.choosing import presented
from tiep_launcher.domain.export import Export, ExportState
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.report import Report, Section
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, Session

_SIZE = QSize(340, 700)


def views() -> list[View]:
    saved = samples.session(Phase.REPORT_SAVED)
    return [
        View("reading", _partly_copied, _SIZE, lambda made: _report_of(made).table.go_to(2)),
        View("all of it", partial(panel, saved), QSize(340, 1340)),
        View("saved and printed", lambda: panel(_gone_out()), _SIZE),
        View("folder is away", lambda: panel(_waiting_for_folder()), _SIZE),
        View("search", _searched, _SIZE),
        View("5,000 fields", lambda: panel(saved, samples.many_fields(5000)), _SIZE),
        View("unfolded", partial(panel, saved), _SIZE, _unfold),
        View("long texts", lambda: panel(_of_long_names()), _SIZE),
        View("arabic patient", lambda: panel(_of_arabic_name()), _SIZE),
        View("hostile", lambda: panel(_of_hostile_name()), _SIZE),
        View("fhir document", lambda: panel(saved, _document()), QSize(340, 2400)),
        View("fhir document, beside", lambda: panel(saved, _document()), QSize(760, 1500)),
        View("fhir document in arabic", lambda: panel(saved, _document(Language.ARABIC)), QSize(340, 1500)),
        View("fhir document, end", lambda: panel(saved, _document()), _SIZE, _go_to_the_end),
    ]


def _document(language: Language = Language.ENGLISH) -> Report:
    return renderings.report_of(renderings.FOLDER / "hl7-v2-visit.json", language)


def content() -> list[object]:
    """Return all that comes from outside, or is in the language of the report, in these views."""
    reports = [presented(_document(language)) for language in (Language.ENGLISH, Language.ARABIC)]
    titles = [title for report in reports for section in report.sections for title in _titles(section)]
    return [*map(asdict, reports), *titles]


def _titles(section: Section, before: str = "") -> list[str]:
    """Return what stands at the head of a section and of each within it."""
    title = f"{before}{section.title}"
    return [title, *(one for inner in section.sections for one in _titles(inner, f"{title} / "))]


def _go_to_the_end(made: QWidget) -> None:
    table = _report_of(made).table
    table.go_to(table.model().rowCount() - 1)


def _report_of(made: QWidget):
    assert isinstance(made, Panel)
    return made.visit.report


def _partly_copied() -> Panel:
    made = panel(samples.session(Phase.REPORT_SAVED))
    made.mark_copied("L1", "/reason", samples.ago(3))
    made.mark_copied("L1", "/side", samples.ago(2))
    return made


def _gone_out() -> Session:
    ways = (
        Delivery(DeliveryKind.EXPORTED, samples.ago(9), 1, "/srv/his/00471193.json"),
        Delivery(DeliveryKind.EXPORTED, samples.ago(7), 1, "/home/lopez/report.pdf"),
        Delivery(DeliveryKind.PRINTED, samples.ago(5), 1),
    )
    return samples.session(Phase.REPORT_SAVED, deliveries=ways, exports=(_export(ExportState.WRITTEN),))


def _waiting_for_folder() -> Session:
    return samples.session(Phase.REPORT_SAVED, exports=(_export(ExportState.WAITING, "ENOENT"),))


def _export(state: ExportState, reason: str | None = None) -> Export:
    at = samples.ago(9)
    return Export(version=1, format="json", state=state, since=at, reason=reason, name="00471193.json")


def _searched() -> Panel:
    made = panel(samples.session(Phase.REPORT_SAVED))
    made.findChildren(QLineEdit)[0].setText("pain")
    return made


def _unfold(made: QWidget) -> None:
    table = _report_of(made).table
    model = table.model()
    assert isinstance(model, ReportModel)
    row = model.row_of("/assessment")
    assert row is not None
    table.toggle_fold(row)
    table.go_to(row)


def _of_long_names() -> Session:
    patient = samples.patient(
        family_name="Wolfeschlegelsteinhausenbergerdorff-Müllermeisterhubersson",
        given_name="Anna-Katharina Elisabeth Friederike Wilhelmina",
        identifiers=(Identifier("urn:oid:1.2.276.0.76.4.8/" + "9876543210" * 9),),
        birth_date="1945",
        sex=None,
    )
    return samples.session(Phase.REPORT_SAVED, request=samples.request(patient, visit_id="VISIT-" + "A" * 70))


def _of_arabic_name() -> Session:
    patient = samples.patient(
        family_name="الخطيب", given_name="ليلى", identifiers=(Identifier("JO-00471193/7"),)
    )
    return samples.session(Phase.REPORT_SAVED, request=samples.request(patient))


def _of_hostile_name() -> Session:
    patient = samples.patient(family_name=samples.HOSTILE, given_name=None)
    return samples.session(Phase.REPORT_SAVED, request=samples.request(patient))
