"""A report saved as PDF by keyboard, in the running program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import Screen, screen


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


def test_a_report_is_saved_as_pdf_by_keyboard(
    desk: DesktopDesk, sandbox: Sandbox, seen: Screen, tmp_path: Path
):
    desk.tray_program()
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    answers = {"reason": "Shoulder pain after tennis", "pain-level": 6}
    sandbox.press("save", opened["session_id"], answers=answers, context=opened["context"])
    wait_until(lambda: desk.phase() == "report_saved", what="the report")
    data(desk.run("show", "--json"))
    seen.activate(seen.wait_window())
    seen.press("ctrl+shift+p")
    dialog = seen.wait_window("^Save the report")
    seen.activate(dialog)
    path = tmp_path / "mine.pdf"
    seen.press("ctrl+a")
    seen.type(str(path))
    seen.press("Return")
    wait_until(path.exists, what="the file")
    page = PdfReader(path).pages[0].extract_text()
    assert "patient-123" in page
    assert "Shoulder" in page
    wait_until(lambda: bool(desk.launches()[0]["delivery"]), what="the delivery")
    (delivery,) = desk.launches()[0]["delivery"]
    assert (delivery["kind"], delivery["path"]) == ("exported", str(path))
