"""Whose process is at the other end of a loopback connection?

Answered on Linux only. Elsewhere the hop is guarded by its nonce alone: a process of another user of the same
machine would have to guess 128 bits, but one that sees the address in the process list within its short
life could fetch it first. :data:`PEER_IS_CHECKED` says so to whoever reports on this machine's safety.
"""

import os
import socket
import sys
from pathlib import Path

PEER_IS_CHECKED = sys.platform == "linux"

_TABLE = Path("/proc/net/tcp")
_ESTABLISHED = "01"


def is_same_user(peer: tuple[str, int], here: tuple[str, int]) -> bool:
    """Say whether the socket ``peer``, connected to ``here``, belongs to this process's user.

    True where it cannot be found out (see :data:`PEER_IS_CHECKED`), False on Linux if there is no such
    socket: whoever hangs up at once owns nothing any more, and the kernel lists such a socket as root's.

    Source: proc(5), ``/proc/net/tcp``; columns as in the kernel's Documentation/networking/proc_net_tcp.rst.
    """
    if not PEER_IS_CHECKED:
        return True
    wanted = [_hexadecimal(peer), _hexadecimal(here), _ESTABLISHED]
    try:
        rows = _TABLE.read_text(encoding="ascii").splitlines()
    except OSError:
        return False
    for row in rows:
        columns = row.split()
        if columns[1:4] == wanted:
            uid, inode = columns[7], columns[9]
            return inode != "0" and uid == str(os.getuid())
    return False


def _hexadecimal(address: tuple[str, int]) -> str:
    host, port = address
    # The kernel prints the four bytes as one number of this machine's byte order.
    return f"{int.from_bytes(socket.inet_aton(host), sys.byteorder):08X}:{port:04X}"
