"""What a screen reader and the keyboard meet: the accessibility tree of the running program."""

from collections.abc import Iterator

import pytest
from tests.e2e.accessibility import Node, ScreenReader
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import Screen, screen

PANEL = "Tiep Launcher"
ANSWERS = {"reason": "Knee pain since Monday", "pain-level": 4}
# What may have the keyboard; everything else is looked at or holds others.
CONTROLS = frozenset(
    {
        "push button",
        "check box",
        "radio button",
        "text",
        "combo box",
        "table",
        "list",
        "tree",
        "panel",
        "filler",
    }
)


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


def controls(nodes: list[Node]) -> list[Node]:
    return [node for node in nodes if "focusable" in node.states and node.role in CONTROLS]


def tabbed_through(reader: ScreenReader, seen: Screen, window: str) -> list[str]:
    """Names of what has the keyboard, one after the other, until it comes round."""
    names: list[str] = []
    for _ in range(60):
        focused = [node for node in showing(reader, window) if "focused" in node.states]
        owners = [node.name for node in focused if node.role in CONTROLS]
        name = owners[0] if owners else table_of(reader, window, focused)
        if name in names:
            return names
        names.append(name)
        seen.press("Tab")
    raise AssertionError(names)


def table_of(reader: ScreenReader, window: str, focused: list[Node]) -> str:
    """In a table the cell has the keyboard."""
    paths = {node.path for node in focused}
    return next(
        node.name
        for node in showing(reader, window)
        if node.role == "table" and paths & {child.path for child in node.children}
    )


def check_window(reader: ScreenReader, seen: Screen, window: str) -> None:
    nodes = showing(reader, window)
    wanted = controls(nodes)
    assert wanted
    for node in wanted:
        assert node.name, node
    assert {node.name for node in wanted} <= set(tabbed_through(reader, seen, window))
    for node in nodes:
        assert "\u2066" not in node.name


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
    wait_until(lambda: cell(reader, "Find a patient or visit"), what="the main window")
    nodes = [node for top in reader.windows() if top.path != panel.path for node in top.showing()]
    assert in_order(nodes, "Find a patient or visit", "John Smith", *order)


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
