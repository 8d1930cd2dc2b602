"""Pages and PDF files, read by a library of other people's making (``pypdf``)."""

import re
import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from tests.desktop import samples
from tests.unit.delivery.outgoing import about, outgoing, patient, session, version

from tiep_launcher.delivery.blocks import Entry
from tiep_launcher.delivery.paper import Paper, paper_of
from tiep_launcher.desktop.paper_layout import PaperLayout
from tiep_launcher.desktop.paper_work import PaperWork, PdfWork
from tiep_launcher.domain.errors import HeldError
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.patient import Identifier
from tiep_launcher.domain.report import Held, Report
from tiep_launcher.domain.session import Session


def paper(report: Report | None = None, made: Session | None = None) -> Paper:
    made = made or session()
    found = outgoing(made)
    return paper_of(made, found.version, report or found.report, Language.ENGLISH)


def pdf(qtbot: QtBot, content: Paper) -> bytes:
    work = PdfWork(content)
    with qtbot.waitSignal(work.finished, timeout=60_000) as finished:
        work.begin()
    assert finished.args is not None
    return finished.args[0]


def pages(data: bytes) -> list[str]:
    """Return the words of each page, each followed by one blank, ligatures taken apart."""
    texts = [unicodedata.normalize("NFKC", page.extract_text()) for page in PdfReader(BytesIO(data)).pages]
    return [re.sub(r"\s+(?=,)|[\u2068\u2069]", "", re.sub(r"\s+", " ", text)) for text in texts]


def test_the_patient_stands_on_every_page(qtbot: QtBot):
    found = pages(pdf(qtbot, paper(samples.many_fields(300))))
    assert len(found) > 5
    line = "Patient: Anna Müller, born 1945-07-14, patient ID 00471193, visit V-2026-8841"
    assert [text for text in found if not text.startswith(line)] == []
    assert [
        text for number, text in enumerate(found, start=1) if f"Page {number} of {len(found)}" not in text
    ] == []
    whole = " ".join(found)
    assert [
        i for i in range(300) if not re.search(rf"\bValue of .{{1,2}}eld {i}\b", whole)
    ] == []  # "fi" is one glyph


def test_the_first_page_says_which_report_it_is_and_who_stands_for_it(qtbot: QtBot):
    first = pages(pdf(qtbot, paper()))[0]
    for text in (
        "Orthopedics:",
        "Dr. María López (D-17)",
        "2026-11-21 10:15 UTC (version 1)",
        "saved by the doctor",
    ):
        assert text in first
    assert "<script>alert(1)</script>" in first
    assert "[outside the range]" in first


def test_nothing_of_the_patient_stands_around_the_pages(qtbot: QtBot):
    data = pdf(qtbot, paper())
    facts = PdfReader(BytesIO(data)).metadata
    assert facts is not None
    assert facts["/Title"] == "Report"
    assert not any("Müller" in str(value) or "00471193" in str(value) for value in facts.values())


def test_a_value_longer_than_a_page_is_parted_and_nothing_of_it_is_lost(qtbot: QtBot):
    words = [f"w{number}" for number in range(6000)]
    long = paper()
    long = replace(long, blocks=(Entry("Long", (" ".join(words),)), Entry("After", ("the end",))))
    found = pages(pdf(qtbot, long))
    assert len(found) > 2
    shown, at = re.sub(r"\s", "", "".join(found)), 0
    for word in words:
        at = shown.find(word, at)
        assert at >= 0, word
    assert "the end" in found[-1]


@pytest.mark.parametrize("is_right_to_left", [False, True])
def test_nothing_is_drawn_beyond_the_room(qtbot: QtBot, is_right_to_left: bool):
    wide = about(patient(identifiers=(Identifier("9" * 400),)))
    content = replace(paper(samples.report(), wide), is_right_to_left=is_right_to_left)
    layout = PaperLayout(content, QSizeF(300, 400), "DejaVu Sans")
    assert [*layout.fill()][-1] == 1
    for page in layout.pages:
        for one in page.drawn:
            line = one.layout.lineAt(one.line)
            box = line.naturalTextRect().translated(one.corner)
            assert box.left() >= -1
            assert box.right() <= 301
            assert box.top() >= -1
            assert box.bottom() <= 401


def test_no_two_lines_of_a_column_stand_on_each_other(qtbot: QtBot):
    layout = PaperLayout(paper(samples.report()), QSizeF(500, 300), "DejaVu Sans")
    list(layout.fill())
    for page in layout.pages:
        boxes = [one.layout.lineAt(one.line).naturalTextRect().translated(one.corner) for one in page.drawn]
        boxes = [box.adjusted(0.5, 0.5, -0.5, -0.5) for box in boxes if box.width() > 1]
        assert [(a, b) for i, a in enumerate(boxes) for b in boxes[:i] if a.intersects(b)] == []


@pytest.mark.parametrize("held", list(Held))
def test_a_held_report_does_not_come_onto_paper(held: Held):
    with pytest.raises(HeldError):
        paper(made=session(version(held=held)))


def test_it_can_be_given_up_in_the_middle(qtbot: QtBot):
    work = PdfWork(paper(samples.many_fields(3000)))
    with qtbot.waitSignal(work.finished, timeout=60_000) as finished:
        work.progressed.connect(work.give_up)
        work.begin()
    assert finished.args == [None]


def test_a_device_that_takes_nothing_is_said(qtbot: QtBot, qtlog: Any, tmp_path: Path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "report.pdf"))
    work = PaperWork(paper(), printer)
    with qtlog.disabled(), qtbot.waitSignal(work.finished, timeout=60_000) as finished:  # Qt says it, too
        work.begin()
    assert finished.args == [False]
