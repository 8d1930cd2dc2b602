"""Stands in for the desktop's settings portal: ``color-scheme 1`` on a line sets it and tells everybody.

XDG Desktop Portal, ``org.freedesktop.portal.Settings``. Needs a session bus; prints ``ready``; ends with its
input.
"""

import select
import sys

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAMESPACE = "org.freedesktop.appearance"
PORTAL = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")


def answered(call: Message, values: dict[str, int]) -> Message:
    member, body = call.header.fields[HeaderFields.member], call.body
    if member == "ReadAll":
        table = {NAMESPACE: {name: ("u", value) for name, value in values.items()}}
        return new_method_return(call, "a{sa{sv}}", (table,))
    if member in {"Read", "ReadOne"} and body[0] == NAMESPACE and body[1] in values:
        value = ("u", values[body[1]])
        return new_method_return(call, "v", (("v", value) if member == "Read" else value,))
    if member == "Get":  # the portal's version
        return new_method_return(call, "v", (("u", 2),))
    return new_error(call, "org.freedesktop.portal.Error.NotFound")


def main() -> None:
    values = {"color-scheme": 0, "contrast": 0}
    with open_dbus_connection(bus="SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            readable, _, _ = select.select([bus.sock, sys.stdin], [], [])
            if bus.sock in readable:
                message = bus.receive()
                if message.header.message_type is MessageType.method_call:
                    bus.send(answered(message, values))
            if sys.stdin in readable:
                line = sys.stdin.readline().split()
                if not line:
                    return
                values[line[0]] = int(line[1])
                change = (NAMESPACE, line[0], ("u", values[line[0]]))
                bus.send(new_signal(PORTAL, "SettingChanged", "ssv", change))


if __name__ == "__main__":
    main()
