"""The hand-over: gives a call to the running program and passes its answer on.

This runs at each click in the hospital system, before anything else is imported: it loads ``_socket`` and,
for a context on standard input, ``binascii``; nothing else (a test keeps the list).
"""

import _socket
import os
import sys

# collections.abc is not loaded in a bare interpreter, the module behind it is.
from _collections_abc import Mapping, Sequence
from time import monotonic, sleep

from tiep_launcher import __version__, instance

HANDED_OVER = frozenset(
    ("open", "result", "list", "expect", "status", "show", "lock", "logoff", "quit", "check", "--url")
)
"""What a running program answers; everything else runs in its own process."""

ACCEPT_LIMIT_S = 2.0
SILENCE_LIMIT_S = 25.0
_PAUSE_S = 0.02
_CHUNK = 256 * 1024

_ESCAPES = {number: f"\\u{number:04x}" for number in range(0x20)} | {ord('"'): '\\"', ord("\\"): "\\\\"}
_CODE_OF_STATUS = {70: "instance_failed", 75: "instance_closing", 84: "instance_other_protocol"}


class _Failure(Exception):  # noqa: N818 - no error of the program's tree; it ends in this module
    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


def hand_over(argv: Sequence[str], environ: Mapping[str, str], *, wait_s: float = 0.0) -> int | None:
    """Let the running program execute a call; its output goes to this process's standard streams.

    Of the arguments only ``argv[1]`` decides, and whether ``--context-stdin`` stands anywhere after it;
    whoever executes the call reads the rest. Standard input is read only for that option and only when there
    is a program to give it to. Ctrl+C ends this call, never what the program has taken over.

    Args:
        argv: The process's arguments, its own name first.
        environ: The process's environment.
        wait_s: How long to look for a program that is only starting.

    Returns:
        The exit status, or None if the call is to run in this process: no program is running, or the command
        is not handed over.
    """
    # A named pipe is still to come on Windows; until then every call there runs in its own process.
    if sys.platform == "win32" or not _is_handed_over(argv):
        return None
    output = _Output(argv)
    try:
        return _hand_over(argv, environ, wait_s, output)
    except _Failure as failure:
        output.tell(failure.status, failure.code)
        return failure.status
    except KeyboardInterrupt:
        return 130


def _is_handed_over(argv: Sequence[str]) -> bool:
    # Only whoever writes to the caller knows that the report has arrived and may be acknowledged.
    if "--ack" in argv:
        return False
    return len(argv) < 2 or argv[1] in HANDED_OVER or argv[1].startswith("--url=")


def _hand_over(
    argv: Sequence[str], environ: Mapping[str, str], wait_s: float, output: "_Output"
) -> int | None:
    folder = instance.run_folder(environ)
    if folder is None:
        return None
    path = instance.socket_path(folder, instance.instance_key(environ))
    if instance.is_too_long(path):
        return None  # nobody can listen there, so nobody does; becoming the primary says why it cannot
    wants_stdin = "--context-stdin" in argv
    stdin: bytes | None = None
    request = b""
    start = monotonic()
    give_up_at = start + ACCEPT_LIMIT_S
    while True:
        connection = _connected(folder, path, give_up_at)
        if connection is None:
            if (now := monotonic()) < start + wait_s:
                sleep(_PAUSE_S)
                give_up_at = now + ACCEPT_LIMIT_S
                continue
            if stdin is not None:
                _give_back(stdin)
            return None
        try:
            if wants_stdin:
                # There is somebody to read it for. The caller may write slowly and the primary does not
                # wait for a request, so this connection was only a look.
                wants_stdin = False
                connection.close()
                stdin = _stdin()
                give_up_at = monotonic() + ACCEPT_LIMIT_S
                continue
            if not request:
                request = _request(argv, environ, stdin, is_started=wait_s > 0)
            status = _answer(connection, request, give_up_at, output)
        finally:
            connection.close()
        if status is not None:
            return status
        # The primary ended, or had too many half-open calls, and did not take this one: look again.
        if monotonic() >= give_up_at:
            raise _Failure(75, "instance_hanging")
        sleep(_PAUSE_S)


def _connected(folder: str, path: str, give_up_at: float) -> _socket.socket | None:
    """Connect to a primary that is proved to be this user's; None if there is none."""
    try:
        at_path, at_folder = os.lstat(path), os.lstat(folder)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        raise _Failure(78, "folder_not_private") from None
    if not instance.is_private_folder(at_folder):
        raise _Failure(78, "folder_not_private")
    if not instance.is_private_socket(at_path):
        raise _Failure(78, "instance_not_ours")
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        if not _connect(connection, path, give_up_at):
            connection.close()
            return None
        _check_peer(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(connection: _socket.socket, path: str, give_up_at: float) -> bool:
    while True:
        connection.settimeout(_until(give_up_at))
        try:
            connection.connect(path)
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        except PermissionError:
            raise _Failure(78, "instance_not_ours") from None
        except OSError:
            # The queue of callers is full, which a connecting socket is told at once.
            if monotonic() >= give_up_at:
                raise _Failure(75, "instance_hanging") from None
            sleep(_PAUSE_S)
        else:
            return True


def _check_peer(connection: _socket.socket) -> None:
    credentials = connection.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    if instance.peer_uid(credentials) != os.geteuid():
        raise _Failure(78, "instance_not_ours")


def _answer(connection: _socket.socket, request: bytes, give_up_at: float, output: "_Output") -> int | None:
    """Send the request and pass the answer on; None if it was not taken and may be sent again."""
    decoder = instance.Decoder(instance.ANSWER_KINDS, instance.ANSWER_LIMIT)
    is_accepted = False
    try:
        connection.settimeout(_until(give_up_at))
        try:
            connection.sendall(request)
        except (BrokenPipeError, ConnectionResetError):
            pass  # perhaps it said why before it closed
        while True:
            connection.settimeout(SILENCE_LIMIT_S if is_accepted else _until(give_up_at))
            try:
                data = connection.recv(_CHUNK)
            except ConnectionResetError:
                data = b""
            if not data:
                # "a" comes before anything is done, so without it nothing has been.
                if is_accepted:
                    raise _Failure(75, "instance_ended")
                return None
            decoder.feed(data)
            while frame := decoder.next():
                kind, payload = frame
                if kind == instance.EXIT:
                    return output.ended(payload)
                if kind == instance.OUT:
                    output.out(payload)
                elif kind == instance.ERR:
                    output.err(payload)
                elif kind == instance.ACCEPTED:
                    is_accepted = True
    except TimeoutError:
        raise _Failure(75, "instance_silent" if is_accepted else "instance_hanging") from None
    except instance.FrameError:
        raise _Failure(84, "instance_other_protocol") from None


def _give_back(data: bytes) -> None:
    """Put what was read in the place of standard input: the program has ended meanwhile."""
    descriptor = os.memfd_create("stdin")
    _write(descriptor, data)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.dup2(descriptor, 0)
    os.close(descriptor)


def _until(moment: float) -> float:
    return max(moment - monotonic(), 0.001)  # 0 would mean: do not wait at all, and fail otherwise


def _stdin() -> bytes | None:
    """Read standard input to its end, or just so much that the primary sees that it is too much."""
    parts: list[bytes] = []
    left = instance.STDIN_LIMIT + 1
    try:
        while left and (part := os.read(0, min(left, _CHUNK))):
            parts.append(part)
            left -= len(part)
    except OSError:
        return None
    return b"".join(parts)


def _request(
    argv: Sequence[str], environ: Mapping[str, str], stdin: bytes | None, *, is_started: bool = False
) -> bytes:
    encoded = None
    if stdin is not None:
        from binascii import b2a_base64  # noqa: PLC0415 - only calls with standard input pay for it

        encoded = b2a_base64(stdin, newline=False).decode("ascii")
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID")
    text = (
        f'{{"protocol":{instance.PROTOCOL},"app_version":{_json(__version__)},'
        f'"argv":[{",".join(_json(argument) for argument in argv[1:])}],"cwd":{_json(_cwd())},'
        f'"stdin":{_json(encoded)},"activation_token":{_json(token)},'
        f'"started":{"true" if is_started else "false"}}}'
    )
    # What is not valid text comes from Python as lone surrogates, and backslashreplace writes those exactly
    # as JSON does.
    body = text.encode("utf-8", "backslashreplace")
    if len(body) > instance.REQUEST_LIMIT:
        raise _Failure(65, "too_large")
    return instance.frame(instance.REQUEST, body)


def _json(text: str | None) -> str:
    return "null" if text is None else f'"{text.translate(_ESCAPES)}"'


def _cwd() -> str:
    try:
        return os.getcwd()
    except OSError:  # removed meanwhile; its name at least leads nowhere else
        return os.environ.get("PWD", "/nonexistent")


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


class _Output:
    """This process's standard streams."""

    def __init__(self, argv: Sequence[str]) -> None:
        self._command = argv[1] if len(argv) > 1 else ""
        self._owes_json = "--json" in argv

    def out(self, data: bytes) -> None:
        self._owes_json = self._owes_json and not data
        try:
            _write(1, data)
        except OSError:
            raise _Failure(74, "output_write_failed") from None

    def err(self, data: bytes) -> None:
        try:
            _write(2, data)
        except OSError:
            pass  # nobody reads the sentences; the exit status still speaks

    def ended(self, payload: bytes) -> int:
        if len(payload) != 1:
            raise instance.FrameError("wrong exit status")
        status = payload[0]
        if self._owes_json and status in _CODE_OF_STATUS:  # the primary could not run the command
            self._envelope(status, _CODE_OF_STATUS[status])
        return status

    def tell(self, status: int, code: str) -> None:
        """Say what went wrong here: a sentence, and the JSON that ``--json`` promises."""
        self.err(instance.sentence(code))
        if self._owes_json:
            self._envelope(status, code)

    def _envelope(self, status: int, code: str) -> None:
        self._owes_json = False
        message, hint = instance.SENTENCES[code]
        text = (
            f'{{"protocol": 1, "command": {_json(self._command)}, "ok": false, "exit_code": {status}, '
            f'"data": {{}}, "warnings": [], "errors": [{{"code": "{code}", "field": null, '
            f'"message": {_json(message)}, "hint": {_json(hint)}}}]}}\n'
        )
        try:
            _write(1, text.encode("utf-8", "backslashreplace"))
        except OSError:
            pass
