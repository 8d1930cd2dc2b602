"""Saving and printing as people do it, with Qt's own dialogs and a real disk."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop import samples
from tests.unit.delivery.outgoing import outgoing, session, version

from tiep_launcher.cli.resident.out import ResidentOut
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.paper import Paper, paper_of
from tiep_launcher.desktop.handing_out import HandingOut
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.out_port import WayOut
from tiep_launcher.domain.errors import CannotCreateError, HeldError, LauncherError, ReadWriteError
from tiep_launcher.domain.report import Held, Report
from tiep_launcher.domain.session import ReportVersion, Session


class Writer:
    """What the program behind the windows does, without its store."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, int, Path, Format | bytes]] = []
        self.was_printed: list[tuple[str, int]] = []
        self.error: LauncherError | None = None
        self.report: Report | None = None

    def paper_of(self, made: Session, one: ReportVersion) -> Paper:
        found = outgoing(made)
        return paper_of(made, one, self.report or found.report, found.language)

    def file_name(self, made: Session, one: ReportVersion, ending: str) -> str:
        return ResidentOut.file_name(self, made, one, ending)  # pyright: ignore[reportArgumentType]

    async def save(self, launch_id: str, number: int, path: Path, content: Format | bytes) -> None:
        if self.error is not None:
            raise self.error
        self.saved.append((launch_id, number, path, content))

    async def printed(self, launch_id: str, number: int) -> None:
        self.was_printed.append((launch_id, number))


class Desk:
    """The part that is tested, and the window it belongs to."""

    def __init__(self, window: QWidget, io: IoThread) -> None:
        self.window, self.writer, self.session = window, Writer(), session()
        self.out = HandingOut(
            lambda: self.writer,
            io,
            lambda _: self.session,
            belongs_to=lambda: window,
            sentences_of=lambda error: [f"said: {error}"],
            parent=window,
        )

    def want(self, way: WayOut) -> None:
        self.out.wanted(self.session.launch_id, 1, way)

    def dialog(self) -> QFileDialog:
        (dialog,) = self.window.findChildren(QFileDialog)
        return dialog

    def name(self) -> str:
        line = self.dialog().findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        return line.text()

    def save_as(self, path: Path) -> None:
        self.dialog().setDirectory(str(path.parent))
        self.dialog().selectFile(path.name)
        self.dialog().accept()

    def message(self, qtbot: QtBot) -> tuple[str, str]:
        qtbot.waitUntil(lambda: bool(self.window.findChildren(QMessageBox)))
        (box,) = self.window.findChildren(QMessageBox)
        said = box.windowTitle(), box.text()
        box.close()
        return said


@pytest.fixture
def desk(qtbot: QtBot, qapp: Any) -> Iterator[Desk]:
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    io = IoThread()
    io.start()
    yield Desk(window, io)
    io.stop(5)
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


@pytest.mark.parametrize("format_", list(Format))
def test_a_report_is_saved_in_the_format_that_was_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path, format_: Format
):
    desk.want(WayOut.SAVE)
    dialog = desk.dialog()
    chosen = next(one for one in dialog.nameFilters() if f"*.{format_.ending})" in one)
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    assert desk.name().endswith(f".{format_.ending}")
    desk.save_as(tmp_path / f"mine.{format_.ending}")
    qtbot.waitUntil(lambda: bool(desk.writer.saved))
    assert desk.writer.saved == [(desk.session.launch_id, 1, tmp_path / f"mine.{format_.ending}", format_)]


@pytest.mark.parametrize("way", [WayOut.SAVE, WayOut.PDF])
def test_a_pdf_has_the_patient_in_it(desk: Desk, qtbot: QtBot, tmp_path: Path, way: WayOut):
    desk.want(way)
    assert desk.name().endswith(".pdf")
    assert "Müller" not in desk.name()
    desk.save_as(tmp_path / "mine.pdf")
    qtbot.waitUntil(lambda: bool(desk.writer.saved), timeout=20_000)
    content = desk.writer.saved[0][3]
    assert isinstance(content, bytes)
    assert "00471193" in PdfReader(BytesIO(content)).pages[0].extract_text()


def test_esc_saves_nothing_and_another_question_can_be_asked(desk: Desk, qtbot: QtBot):
    desk.want(WayOut.SAVE)
    desk.want(WayOut.PRINT)  # not over the other
    desk.dialog().reject()
    qtbot.waitUntil(lambda: not desk.window.findChildren(QFileDialog))
    assert desk.writer.saved == []
    desk.want(WayOut.PDF)
    desk.dialog().reject()


@pytest.mark.parametrize("way", list(WayOut))
@pytest.mark.parametrize("held", list(Held))
def test_a_held_report_is_not_even_asked_about(desk: Desk, way: WayOut, held: Held):
    desk.session = session(version(held=held))
    desk.want(way)
    assert desk.window.findChildren(QFileDialog) == []
    assert desk.window.findChildren(QPrintDialog) == []


def test_what_was_withdrawn_while_the_dialog_was_open_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path):
    desk.want(WayOut.SAVE)
    desk.writer.error = HeldError.of("report_held", reason="withdrawn")
    dialog = desk.dialog()
    dialog.selectNameFilter(dialog.nameFilters()[1])
    desk.save_as(tmp_path / "mine.txt")
    assert desk.message(qtbot) == ("Not saved", "said: report_held")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (ReadWriteError.of("output_write_failed", reason="ENOSPC"), "The disk is full."),
        (CannotCreateError.of("output_cannot_create", reason="EACCES"), "Nothing may be written"),
        (CannotCreateError.of("output_cannot_create", reason="ENOENT"), "This folder cannot be reached."),
        (CannotCreateError.of("output_cannot_create", reason="EMFILE"), "cannot be written (EMFILE)"),
        (CannotCreateError.of("output_not_a_file"), "Something else than a file has this name."),
    ],
)
def test_why_it_was_not_saved_is_said_plainly(
    desk: Desk, qtbot: QtBot, tmp_path: Path, error: LauncherError, says: str
):
    desk.writer.error = error
    desk.want(WayOut.PDF)
    desk.save_as(tmp_path / "mine.pdf")
    title, text = desk.message(qtbot)
    assert title == "Not saved"
    assert says in text


def test_a_report_is_printed_and_that_is_remembered(desk: Desk, qtbot: QtBot, tmp_path: Path):
    desk.want(WayOut.PRINT)
    (dialog,) = desk.window.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    qtbot.waitUntil(lambda: bool(desk.writer.was_printed), timeout=20_000)
    assert desk.writer.was_printed == [(desk.session.launch_id, 1)]
    page = PdfReader(tmp_path / "printed.pdf").pages[0].extract_text()
    assert "00471193" in page


def test_a_printer_that_refuses_is_said(desk: Desk, qtbot: QtBot, qtlog: Any, tmp_path: Path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    with qtlog.disabled():  # Qt says it, too
        desk.out.print_on(printer, desk.session.launch_id, 1)
        assert desk.message(qtbot)[0] == "Not printed"
    assert desk.writer.was_printed == []


def test_a_long_report_shows_how_far_it_is_and_can_be_given_up(desk: Desk, qtbot: QtBot, tmp_path: Path):
    desk.writer.report = samples.many_fields(4000)
    desk.want(WayOut.PDF)
    desk.save_as(tmp_path / "mine.pdf")
    (progress,) = desk.window.findChildren(QProgressDialog)
    qtbot.waitUntil(lambda: progress.value() > 2, timeout=20_000)
    cancel = progress.findChild(QPushButton)
    assert isinstance(cancel, QPushButton)
    cancel.click()
    qtbot.waitUntil(lambda: not desk.window.findChildren(QProgressDialog), timeout=20_000)
    assert desk.writer.saved == []
    desk.session = replace(desk.session, launch_id="other")
    desk.want(WayOut.PDF)
    desk.dialog().reject()
