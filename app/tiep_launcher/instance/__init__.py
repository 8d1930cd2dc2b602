"""The single instance: where the running program is reached, and how both sides speak.

A hand-over may take no longer than a bare interpreter needs to start, and each module costs it a search of
the path. So what the client needs stands in two modules, this one and ``client``, which import nothing that
a bare interpreter has not loaded already; ``lock``, ``request``, ``connection`` and ``server`` are the
primary's.
"""

import os
import stat
import sys

# collections.abc is not loaded in a bare interpreter, the module behind it is.
from _collections_abc import Mapping

PROTOCOL = 1
"""Version of what is spoken here. Raised when an older program could misread a newer one."""

HOME_VARIABLE = "TIEP_LAUNCHER_HOME"

SOCKET_PATH_LIMIT = 100
"""Bytes. The systems allow 104 to 108 and cut longer ones without a word."""

STDIN_LIMIT = 1024 * 1024
"""Bytes of a context; one more is read and sent, so that the primary refuses it as it does every other."""

REQUEST_LIMIT = 2 * 1024 * 1024
ANSWER_LIMIT = 16 * 1024 * 1024

REQUEST = b"r"
ACCEPTED = b"a"
ALIVE = b"k"
OUT = b"o"
ERR = b"e"
EXIT = b"x"
ANSWER_KINDS = ACCEPTED + ALIVE + OUT + ERR + EXIT

_HEADER_SIZE = 5

SENTENCES = {
    "folder_not_private": ("The run folder is not this user's alone.", ""),
    "instance_closing": (
        "The running program was ended before it answered.",
        "What it has taken over is kept; ask again.",
    ),
    "instance_ended": (
        "The running program ended before it answered.",
        "What it has taken over is kept; ask again.",
    ),
    "instance_failed": ("The running program failed.", "Its log has the details."),
    "instance_hanging": (
        "The running program does not answer; nothing was started.",
        "End it and try again.",
    ),
    "instance_not_ours": (
        "What answers in place of the running program belongs to somebody else; nothing was sent.",
        "Tell the administrator.",
    ),
    "instance_other_protocol": (
        "The running program is another version and was not understood.",
        "Restart it.",
    ),
    "instance_silent": (
        "The running program took this over and then fell silent.",
        "Look there before trying again.",
    ),
    "output_write_failed": ("The answer could not be written to standard output.", ""),
    "too_large": (f"This is larger than allowed ({REQUEST_LIMIT} bytes).", ""),
}
"""What is said where the command line's own texts are not loaded: a sentence, and what to do."""


def sentence(code: str) -> bytes:
    """Write the line for people about ``code``, in the shape of the command line's own."""
    message, hint = SENTENCES[code]
    return f"{message}{' ' if hint else ''}{hint} ({code})\n".encode()


def instance_key(environ: Mapping[str, str]) -> str:
    """Return what tells this desktop from the user's others; a file name of printable ASCII.

    One user may have several desktops at once on a terminal server, and a click must reach the program that
    is on the same one. All calls without any display share one key.
    """
    if sys.platform == "win32":
        return f"session-{_windows_session()}"
    wayland = environ.get("WAYLAND_DISPLAY")
    if wayland:
        # Some set the whole path: the same display as its name alone.
        runtime = environ.get("XDG_RUNTIME_DIR")
        return "w-" + _file_name(wayland.removeprefix(f"{runtime.rstrip('/')}/") if runtime else wayland)
    display = environ.get("DISPLAY")
    if display:
        host, colon, number = display.rpartition(":")
        return "x-" + _file_name(f"{host}{colon}{number.partition('.')[0]}" if colon else display)
    return "none"


def run_folder(environ: Mapping[str, str]) -> str | None:
    """Return the folder of locks and sockets, the same that ``storage.paths`` finds.

    None if ``TIEP_LAUNCHER_HOME`` is not an absolute path, which the command line refuses by itself.
    """
    home = environ.get(HOME_VARIABLE)
    if home is not None:
        return os.path.join(home, "run") if os.path.isabs(home) else None
    if sys.platform == "win32":
        return os.path.join(environ.get("LOCALAPPDATA", ""), "tiep-launcher", "run")
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        return os.path.join(runtime, "tiep-launcher")
    # A caller without a desktop's environment (a service, a cron job) must meet the same program.
    usual = f"/run/user/{os.geteuid()}"
    try:
        if os.stat(usual).st_uid == os.geteuid():
            return os.path.join(usual, "tiep-launcher")
    except OSError:
        pass
    state = environ.get("XDG_STATE_HOME", "")
    if not state.strip():
        state = os.path.join(environ.get("HOME") or os.path.expanduser("~"), ".local/state")
    return os.path.join(state, "tiep-launcher/run")


def socket_path(folder: str, key: str) -> str:
    """Return where the primary of ``key`` listens; see :func:`is_too_long`."""
    return os.path.join(folder, f"{key}.sock")


def is_too_long(path: str) -> bool:
    """True for a path that no socket can safely have."""
    return len(os.fsencode(path)) > SOCKET_PATH_LIMIT


def is_private_folder(facts: os.stat_result) -> bool:
    """True for a folder of this user that nobody else may enter or list; ``facts`` of ``lstat``."""
    return stat.S_ISDIR(facts.st_mode) and _is_ours_alone(facts)


def is_private_socket(facts: os.stat_result) -> bool:
    """True for a socket of this user that nobody else may use; ``facts`` of ``lstat``."""
    return stat.S_ISSOCK(facts.st_mode) and _is_ours_alone(facts)


def _is_ours_alone(facts: os.stat_result) -> bool:
    return facts.st_uid == os.geteuid() and not facts.st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def peer_uid(credentials: bytes) -> int:
    """Return the user in what ``SO_PEERCRED`` gives: pid, uid and gid of 4 bytes each (unix(7))."""
    return int.from_bytes(credentials[4:8], sys.byteorder)


def frame(kind: bytes, payload: bytes = b"") -> bytes:
    """Write one frame: kind, length in 4 bytes (big-endian), payload."""
    return kind + len(payload).to_bytes(4, "big") + payload


class FrameError(ValueError):
    """The other side sends what is no frame, an unknown kind of one, or too much."""


class Decoder:
    """Takes bytes as they come and gives whole frames.

    Too much is refused by its header already, before it is kept.
    """

    __slots__ = ("_buffer", "_kinds", "_left")

    def __init__(self, kinds: bytes, limit: int) -> None:
        """Take frames of ``kinds`` only, with ``limit`` bytes of payload in all of them together."""
        self._buffer = bytearray()
        self._kinds = kinds
        self._left = limit

    @property
    def is_between_frames(self) -> bool:
        """True if no part of a frame is waiting for its rest."""
        return not self._buffer

    def feed(self, data: bytes) -> None:
        """Take more bytes."""
        self._buffer += data

    def next(self) -> tuple[bytes, bytes] | None:
        """Return the next frame's kind and payload, or None until more bytes are here.

        Raises:
            FrameError: This side and the other do not understand each other; nothing more comes of it.
        """
        if not self._buffer:
            return None
        if self._buffer[0] not in self._kinds:
            raise FrameError("unknown kind")
        if len(self._buffer) < _HEADER_SIZE:
            return None
        size = int.from_bytes(self._buffer[1:_HEADER_SIZE], "big")
        if size > self._left:
            raise FrameError("too large")
        end = _HEADER_SIZE + size
        if len(self._buffer) < end:
            return None
        self._left -= size
        kind, payload = bytes(self._buffer[:1]), bytes(self._buffer[_HEADER_SIZE:end])
        del self._buffer[:end]
        return kind, payload


def _file_name(value: str) -> str:
    kept = (
        chr(byte) if 0x20 < byte < 0x7F and byte not in b"/%" else f"%{byte:02X}"
        for byte in os.fsencode(value)
    )
    return "".join(kept)


if sys.platform == "win32":

    def _windows_session() -> int:
        import ctypes  # noqa: PLC0415 - Windows alone needs it

        number = ctypes.c_ulong()
        kernel = ctypes.windll.kernel32
        if not kernel.ProcessIdToSessionId(os.getpid(), ctypes.byref(number)):
            raise ctypes.WinError()
        return number.value
