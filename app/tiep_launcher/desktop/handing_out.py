"""Saves and prints reports: asks where to, makes the file or the pages, and says how it went."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressDialog, QWidget

from tiep_launcher.delivery.format import Format
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.out_port import Out, WayOut
from tiep_launcher.desktop.paper_work import PaperWork, PdfWork, page_layout
from tiep_launcher.domain.errors import HeldError, LauncherError
from tiep_launcher.domain.session import ReportVersion, Session

_SHOWN_AFTER_MS = 1000
_STEPS = 100
_PDF = "pdf"
_FULL = frozenset({"ENOSPC", "EDQUOT", "EFBIG"})
_FORBIDDEN = frozenset({"EACCES", "EPERM", "EROFS"})
_GONE = frozenset({"ENOENT", "ENOTDIR", "ENXIO", "ESTALE", "EHOSTDOWN", "ETIMEDOUT", "EIO"})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The version that is on its way out."""

    session: Session
    version: ReportVersion

    @property
    def key(self) -> tuple[str, int]:
        return self.session.launch_id, self.version.number


class HandingOut(QObject):
    """What "Save as…", "Save as PDF…" and "Print…" do."""

    def __init__(
        self,
        out: Callable[[], Out],
        io: IoThread,
        session_of: Callable[[str], Session],
        *,
        belongs_to: Callable[[], QWidget],
        sentences_of: Callable[[Exception], list[str]],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            out: Returns what writes reports.
            io: Where its coroutines run.
            session_of: Finds what is known of a launch.
            belongs_to: Finds the window that a question belongs to.
            sentences_of: Says what an error means that nobody foresaw here.
            parent: Whom it belongs to.
        """
        super().__init__(parent)
        self._out, self._io, self._session_of = out, io, session_of
        self._belongs_to, self._sentences_of = belongs_to, sentences_of
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._dialog: QWidget | None = None
        self._work: QObject | None = None

    def wanted(self, launch_id: str, number: int, way: WayOut) -> None:
        """Ask where a version is to go; one question at a time."""
        session = self._session_of(launch_id)
        version = next((one for one in session.reports if one.number == number), None)
        if version is None or version.held is not None or self._dialog is not None:
            return  # a held one was withdrawn in this moment; the view is about to say so
        wanted = _Wanted(session, version)
        if way is WayOut.PRINT:
            self._ask_printer(wanted)
        else:
            self._ask_file(wanted, is_pdf=way is WayOut.PDF)

    # saving

    def _ask_file(self, wanted: _Wanted, *, is_pdf: bool) -> None:
        filters = self._filters(is_pdf=is_pdf)
        dialog = QFileDialog(self._belongs_to(), self.tr("Save the report"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(list(filters))

        def adopt(chosen: str) -> None:
            ending = filters[chosen]
            dialog.setDefaultSuffix(ending)
            dialog.selectFile(self._out().file_name(wanted.session, wanted.version, ending))

        def save(name: str) -> None:
            self._save(wanted, Path(name), filters[dialog.selectedNameFilter()])

        adopt(next(iter(filters)))
        dialog.filterSelected.connect(adopt)
        dialog.fileSelected.connect(save)
        self._open(dialog)

    def _filters(self, *, is_pdf: bool) -> dict[str, str]:
        """Return the endings by what the dialog calls the formats."""
        named = {
            Format.TEXT: self.tr("Text (*.txt)"),
            Format.HTML: self.tr("Web page (*.html)"),
            Format.GDT: self.tr("GDT set (*.gdt)"),
            Format.FHIR: self.tr("FHIR questionnaire response (*.fhir.json)"),
            Format.FHIR_DOCUMENT: self.tr("FHIR document (*.fhir-document.json)"),
            Format.JSON: self.tr("JSON (*.json)"),
        }
        filters = {self.tr("PDF (*.pdf)"): _PDF}
        return filters if is_pdf else {**filters, **{text: one.ending for one, text in named.items()}}

    def _save(self, wanted: _Wanted, path: Path, ending: str) -> None:
        self._folder = str(path.parent)
        if ending != _PDF:
            format_ = next(one for one in Format if one.ending == ending)
            self._write(wanted, path, format_)
            return
        try:
            work = PdfWork(self._out().paper_of(wanted.session, wanted.version), self)
        except HeldError:
            return

        def made(data: bytes | None) -> None:
            self._work = None
            if data is not None:
                self._write(wanted, path, data)

        work.finished.connect(made)
        self._work_on(work, self.tr("Writing the PDF…"))

    def _write(self, wanted: _Wanted, path: Path, content: Format | bytes) -> None:
        work = self._out().save(*wanted.key, path, content)
        self._io.submit(work, on_error=self._not_saved, owner=self)

    def _not_saved(self, error: Exception) -> None:
        show_message(self._belongs_to(), self.tr("Not saved"), self._why(error))

    def _why(self, error: Exception) -> str:
        if not isinstance(error, LauncherError) or not error.code.startswith("output_"):
            return "\n".join(self._sentences_of(error))
        reason = str(error.problems[0].facts.get("reason", ""))
        if error.code == "output_not_a_file":
            return self.tr("Something else than a file has this name. Choose another name.")
        if reason in _FULL:
            return self.tr("The disk is full. Make room, or save the report elsewhere.")
        if reason in _FORBIDDEN:
            return self.tr("Nothing may be written to this folder. Save the report elsewhere.")
        if reason in _GONE:
            return self.tr("This folder cannot be reached. Save the report elsewhere.")
        return self.tr("The file cannot be written ({reason}). Save the report elsewhere.").format(
            reason=reason
        )

    # printing

    def _ask_printer(self, wanted: _Wanted) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        dialog = QPrintDialog(printer, self._belongs_to())
        dialog.setWindowTitle(self.tr("Print the report"))

        def accepted(_printer: QPrinter) -> None:  # of the two signals of this name the one with a printer
            self.print_on(printer, *wanted.key)

        dialog.accepted.connect(accepted)
        self._open(dialog)

    def print_on(self, printer: QPrinter, launch_id: str, number: int) -> None:
        """Print a version on ``printer``."""
        session = self._session_of(launch_id)
        version = next((one for one in session.reports if one.number == number), None)
        if version is None:
            return
        try:
            paper = self._out().paper_of(session, version)
        except HeldError:
            return
        printer.setDocName(paper.name)
        work = PaperWork(paper, printer, self)

        def done(is_done: bool) -> None:  # noqa: FBT001 - Qt's signal
            self._work = None
            self._printed(printer, launch_id, number, is_done=is_done)

        work.finished.connect(done)
        self._work_on(work, self.tr("Printing…"), printer.abort)

    def _printed(self, printer: QPrinter, launch_id: str, number: int, *, is_done: bool) -> None:
        if printer.printerState() is QPrinter.PrinterState.Error:
            is_done = False
        if is_done:
            self._io.submit(self._out().printed(launch_id, number), owner=self)
        elif printer.printerState() is not QPrinter.PrinterState.Aborted:
            text = self.tr("The printer did not take the report. Look at it, or choose another one.")
            show_message(self._belongs_to(), self.tr("Not printed"), text)

    # both

    def _open(self, dialog: QFileDialog | QPrintDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        QDialog.open(dialog)

    def _closed(self) -> None:
        self._dialog = None

    def _work_on(
        self, work: PaperWork | PdfWork, text: str, stop: Callable[[], object] | None = None
    ) -> None:
        """Begin, and show how far it is if it takes longer than a moment; ``stop`` comes before giving up."""
        progress = QProgressDialog(self._belongs_to())
        progress.setLabelText(text)
        progress.setMaximum(_STEPS)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_SHOWN_AFTER_MS)
        progress.setAutoClose(False)
        progress.setAutoReset(False)

        def show(part: float) -> None:
            progress.setValue(int(part * _STEPS))

        if stop is not None:
            progress.canceled.connect(stop)
        progress.canceled.connect(work.give_up)
        work.progressed.connect(show)
        work.finished.connect(progress.deleteLater)
        work.finished.connect(work.deleteLater)
        self._work = work
        work.begin()
