"""What a screen reader is told: the accessibility tree of a running program, read over AT-SPI's own bus.

AT-SPI is D-Bus, so that no second Python with the system's bindings is needed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

_ACCESSIBLE, _ACTION, _COMPONENT, _TEXT = (
    f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Component", "Text")
)
_ROOT = "/org/a11y/atspi/accessible/root"
# Numbers of AT-SPI's enumeration of states.
_STATES = {
    8: "enabled", 11: "focusable", 12: "focused", 24: "sensitive", 25: "showing", 30: "visible", 4: "checked",
    41: "checkable",
}  # fmt: skip
_PATIENCE_S = 10.0
# What may have the keyboard; everything else is looked at or holds others.
CONTROLS = frozenset(
    {"push button", "check box", "radio button", "text", "combo box", "spin button", "table", "list", "tree"}
    | {"panel", "filler", "label"}
)
_WITH_ROWS = frozenset({"table", "list", "tree"})
"""Of these a row or a cell has the keyboard."""


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object as it was when it was read."""

    bus_name: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple["Node", ...]

    def everything(self) -> Iterator["Node"]:
        """This object and all below it, in the order in which they are read aloud."""
        yield self
        for child in self.children:
            yield from child.everything()

    def showing(self) -> list["Node"]:
        """What is on the screen; Qt calls cells of a table showing that is hidden itself."""
        if "showing" not in self.states:
            return []
        return [self, *(node for child in self.children for node in child.showing())]

    def controls(self) -> list["Node"]:
        """What may have the keyboard now and here, but for what a web page has in it."""
        if "visible" not in self.states or self.role.startswith("document"):
            return []
        is_one = self.role in CONTROLS and {"focusable", "sensitive"} <= self.states
        below = [node for child in self.children for node in child.controls()]
        return [self, *below] if is_one else below

    def find(self, name: str) -> "Node":
        return next(node for node in self.everything() if node.name == name)

    def outline(self, depth: int = 0) -> str:
        states = " ".join(sorted(self.states & {"focusable", "focused", "checked"}))
        line = f"{'  ' * depth}{self.role}: {self.name!r} {self.description!r} {states}\n"
        return line + "".join(child.outline(depth + 1) for child in self.children)


class ScreenReader:
    """Reads the tree of one program, as a screen reader would."""

    def __init__(self, session_bus: str, pid: int) -> None:
        with open_dbus_connection(bus=session_bus) as session:
            a11y = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = _call(session, a11y, "GetAddress")
        self._bus = open_dbus_connection(bus=address)
        self._pid = pid

    def close(self) -> None:
        self._bus.close()

    def windows(self) -> list[Node]:
        """Every window of the program, with all that is in it; none if something went while it was read."""
        try:
            app = self._app()
            return [] if app is None else [self._read(*child) for child in self._children(*app)]
        except (DBusErrorResponse, ValueError):  # an object that goes just then may be told of without a path
            return []

    def window(self, beginning: str) -> Node | None:
        return next((node for node in self.windows() if node.name.startswith(beginning)), None)

    def focused(self, among: list[Node]) -> Node | None:
        """Which of ``among`` has the keyboard at this moment; only that is asked, as a tree takes long."""
        for node in among:
            if self._is_focused(node):
                return node
        # A current cell calls itself focused even while something beside its table has the keyboard.
        return next((node for node in among if any(map(self._is_focused, _rows(node)))), None)

    def press(self, node: Node) -> None:
        """Do what a click on it does."""
        _call(self._bus, DBusAddress(node.path, node.bus_name, _ACTION), "DoAction", "i", (0,))

    def take_focus(self, node: Node) -> None:
        _call(self._bus, DBusAddress(node.path, node.bus_name, _COMPONENT), "GrabFocus")

    def _app(self) -> tuple[str, str] | None:
        for bus_name, path in self._children("org.a11y.atspi.Registry", _ROOT):
            bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
            (pid,) = _call(self._bus, bus, "GetConnectionUnixProcessID", "s", (bus_name,))
            if pid == self._pid:
                return bus_name, path
        return None

    def _children(self, bus_name: str, path: str) -> list[tuple[str, str]]:
        (children,) = _call(self._bus, DBusAddress(path, bus_name, _ACCESSIBLE), "GetChildren")
        return children

    def _read(self, bus_name: str, path: str) -> Node:
        address = DBusAddress(path, bus_name, _ACCESSIBLE)
        (role,) = _call(self._bus, address, "GetRoleName")
        return Node(
            bus_name,
            path,
            role,
            self._property(address, "Name"),
            self._property(address, "Description"),
            self._states(bus_name, path),
            tuple(self._read(*child) for child in self._children(bus_name, path)),
        )

    def _is_focused(self, node: Node) -> bool:
        return "focused" in self._states(node.bus_name, node.path)

    def _states(self, bus_name: str, path: str) -> frozenset[str]:
        (low_high,) = _call(self._bus, DBusAddress(path, bus_name, _ACCESSIBLE), "GetState")
        bits = low_high[0] | low_high[1] << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    def _property(self, address: DBusAddress, name: str) -> str:
        reply = self._bus.send_and_get_reply(Properties(address).get(name), timeout=_PATIENCE_S)
        ((_, value),) = unwrap_msg(reply)
        return value


def _rows(node: Node) -> tuple[Node, ...]:
    return node.children if node.role in _WITH_ROWS else ()


def _call(bus: DBusConnection, address: DBusAddress, method: str, signature=None, body=()):
    reply = bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=_PATIENCE_S)
    return unwrap_msg(reply)
