"""What a screen reader and the keyboard meet: the accessibility tree of the running program."""

import contextlib
from collections.abc import Iterator

import pytest
from tests.e2e.accessibility import Node, ScreenReader
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import Screen, screen
from tests.e2e.test_embedded_view import embedded_desk

PANEL = "Tiep Launcher"
ANSWERS = {"reason": "Knee pain since Monday", "pain-level": 4}


@pytest.fixture
def seen() -> Iterator[Screen]:
    with screen(has_tray=False) as made:
        yield made


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        made.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        yield made


@pytest.fixture
def reader(desk: DesktopDesk, bus: dict[str, str], seen: Screen) -> Iterator[ScreenReader]:
    process = desk.tray_program()
    made = ScreenReader(bus["DBUS_SESSION_BUS_ADDRESS"], process.pid)
    wait_until(lambda: made.window(PANEL), what="the panel in the accessibility tree")
    yield made
    made.close()


@pytest.fixture
def with_report(desk: DesktopDesk, sandbox: Sandbox, reader: ScreenReader) -> ScreenReader:
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    wait_until(lambda: cell(reader, "Copy Reason for visit"), what="the report's fields")
    return reader


def cell(reader: ScreenReader, name: str) -> Node | None:
    return next((node for node in showing(reader) if node.name == name), None)


def showing(reader: ScreenReader, window: str = "") -> list[Node]:
    return [
        node
        for top in reader.windows()
        if "showing" in top.states and top.name.startswith(window)
        for node in top.showing()
    ]


def check_window(reader: ScreenReader, seen: Screen, window: str) -> None:
    """Every control has a name, and Tab comes to each of them."""
    top = wait_until(lambda: reader.window(window), what=window)
    assert not [node for node in top.everything() if "\u2066" in node.name]
    controls = top.controls()
    assert controls
    live = [node for node in top.showing() if "sensitive" in node.states]
    buttons = [node for node in live if node.role == "push button"]
    assert not [node for node in (*controls, *buttons) if not node.name]
    missing = {node.path: node.name for node in controls}
    for _ in range(3 * len(controls)):
        at = reader.focused(controls)
        if at is not None:
            missing.pop(at.path, None)
        if not missing:
            return
        seen.press("Tab")
        with contextlib.suppress(AssertionError):  # in a page it may go on without us
            wait_until(lambda before=at: reader.focused(controls) != before, within_s=0.5)
    raise AssertionError(missing)


def in_order(nodes: list[Node], *beginnings: str) -> bool:
    """Whether names beginning so follow one another in reading order."""
    names = iter(node.name for node in nodes)
    return all(any(name.startswith(beginning) for name in names) for beginning in beginnings)


def test_panel_and_main_window_are_read_in_order_and_reached_by_keyboard(
    with_report: ScreenReader, seen: Screen
):
    reader = with_report
    seen.activate(seen.wait_window())
    order = ("John Smith", "Report received", "Reason for visit: Knee pain", "Copy Reason for visit")
    panel = reader.window(PANEL)
    assert panel is not None
    assert panel.role == "frame"
    assert in_order(panel.showing(), *order)
    check_window(reader, seen, PANEL)

    reader.press(panel.find("Open the main window"))
    wait_until(lambda: cell(reader, "Find a patient, visit or report"), what="the main window")
    nodes = [node for top in reader.windows() if top.path != panel.path for node in top.showing()]
    assert in_order(nodes, "Find a patient, visit or report", "John Smith", *order)


def test_dialogs_help_and_cover_are_read_and_a_cover_hides_everybody(
    with_report: ScreenReader, seen: Screen, desk: DesktopDesk
):
    reader = with_report
    seen.activate(seen.wait_window())
    seen.press("F1")
    wait_until(lambda: reader.window("Keyboard"), what="the help sheet")
    assert cell(reader, "Copy the next field: Ctrl+Down")
    seen.wait_window("^Keyboard")
    check_window(reader, seen, "Keyboard")
    seen.press("Escape")
    wait_until(lambda: not seen.windows("^Keyboard"), what="the sheet's end")

    data(desk.run("lock", "--json"))
    wait_until(lambda: cell(reader, "Covered. Click to show."), what="the cover")
    assert not [node for node in showing(reader) if "Smith" in node.name or "Knee" in node.name]


def test_every_other_window_is_read_and_reached_by_keyboard(
    desk: DesktopDesk, seen: Screen, bus: dict[str, str]
):
    with (
        embedded_desk(desk) as program,
        contextlib.closing(ScreenReader(bus["DBUS_SESSION_BUS_ADDRESS"], program.process.pid)) as reader,
    ):
        data(desk.run("show", "--json"))
        seen.activate(seen.wait_window())
        seen.press("ctrl+n")
        palette = seen.wait_window("^Pick a visit")
        check_window(reader, seen, "Pick a visit")
        top = reader.window("Pick a visit")
        assert top is not None
        reader.press(top.find("Enter by hand…"))
        seen.wait_window("^New visit")
        check_window(reader, seen, "New visit")
        seen.press("Escape")
        seen.activate(palette)
        seen.press("Escape")

        seen.activate(seen.wait_window())
        seen.press("ctrl+comma")
        seen.wait_window("^Settings")
        check_window(reader, seen, "Settings")
        top = reader.window("Settings")
        assert top is not None
        reader.press(top.find("Set up again, step by step"))
        seen.wait_window("^Set up Tiep Launcher")
        check_window(reader, seen, "Set up Tiep Launcher")
        seen.press("Escape")

        program.begin_visit()
        program.opened()
        seen.wait_window("^Tiep – visit")
        check_window(reader, seen, "Tiep – visit")
