"""The log file: one JSON object a line, of which only a closed list of facts can be part.

A record is ``log.info("event_name", extra={"launch_id": …, "code": …})``. Texts of exceptions and of other
libraries' messages are left out, because nobody can say what stands in them.
"""

import datetime as dt
import json
import logging
import os
import re
import traceback
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.instance.lock import locked
from tiep_launcher.storage.paths import Paths, ensure_private

FILE_NAME = "launcher.log"
MAX_FILE_BYTES = 1024 * 1024
OLD_FILES = 5

_REDACTED = "[redacted]"
_WORD = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)
_MAX_FRAMES = 30
_MAX_CHAIN = 5
_OTHERS = ("httpx", "httpcore", "uvicorn", "keyring", "asyncio")
_OURS = "tiep_launcher"


def _is_word(value: object) -> bool:
    return isinstance(value, str) and _WORD.fullmatch(value) is not None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value
    except ValueError:
        return False


ATTRIBUTES: Mapping[str, Callable[[object], bool]] = {
    "launch_id": _is_uuid,
    "incident": _is_uuid,
    "code": _is_word,
    "phase": _is_word,
    "status": _is_word,
    "reason": _is_word,
    "command": _is_word,
    "scribe": _is_word,
    "format": _is_word,
    "exit_status": _is_number,
    "http_status": _is_number,
    "attempt": _is_number,
    "count": _is_number,
    "version": _is_number,
    "duration_ms": _is_number,
    "port": _is_number,
}
"""What a record may carry besides its event, and what a value of it looks like."""

_OF_EVERY_RECORD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class SafeFormatter(logging.Formatter):
    """Writes a record as a line of JSON, and of its content only what :data:`ATTRIBUTES` allows."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        # Our events are words; what is none may be a text with values in it.
        is_event = record.name.split(".")[0] == _OURS and _is_word(record.msg) and not record.args
        line: dict[str, object] = {
            "time": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.msg if is_event else "message",
            "process": record.process,
        }
        if not is_event:
            line["at"] = f"{record.filename}:{record.lineno} {record.funcName}"
        for name, value in record.__dict__.items():
            if name in ATTRIBUTES:
                line[name] = value if value is None or ATTRIBUTES[name](value) else _REDACTED
            elif name not in _OF_EVERY_RECORD:
                line.setdefault("redacted", 0)
                line["redacted"] = int(str(line["redacted"])) + 1
        if record.exc_info and record.exc_info[1]:
            line["errors"] = _errors(record.exc_info[1])
        return json.dumps(line)


class PrivateFileHandler(logging.Handler):
    """Appends to a file of mode 0600 that several processes share, and turns it over when it is full."""

    def __init__(self, path: Path) -> None:
        """Write to ``path``, whose folder exists."""
        super().__init__()
        self._path = path
        self.setFormatter(SafeFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a log that cannot be written never stops or disturbs the program."""
        try:
            content = f"{self.format(record)}\n".encode()
            self._turn_over(len(content))
            # Opened for each line: another process may have turned the file over in between.
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            descriptor = os.open(self._path, flags, 0o600)
            try:
                os.write(descriptor, content)
            finally:
                os.close(descriptor)
        except (OSError, ValueError):
            # logging's own handleError would print the record with its values to stderr.
            return

    def _turn_over(self, more: int) -> None:
        if not self._is_full(more):
            return
        with locked(self._path.with_name(f"{self._path.name}.lock")) as is_held:
            if is_held and self._is_full(more):  # another process may have been here first
                for number in range(OLD_FILES - 1, 0, -1):
                    old = self._numbered(number)
                    if old.exists():
                        old.replace(self._numbered(number + 1))
                self._path.replace(self._numbered(1))

    def _is_full(self, more: int) -> bool:
        try:
            return self._path.stat().st_size + more > MAX_FILE_BYTES
        except FileNotFoundError:
            return False

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")


def configure(paths: Paths) -> None:
    """Send this process's log to the instance's log file.

    Raises:
        ConfigurationError: The folder is not private.
        CannotCreateError: The folder cannot be made.
    """
    ensure_private(paths.log_dir, "logs")
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, PrivateFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(PrivateFileHandler(paths.log_dir / FILE_NAME))
    root.setLevel(logging.WARNING)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    for name in _OTHERS:
        logging.getLogger(name).setLevel(logging.WARNING)


def _errors(error: BaseException) -> list[dict[str, object]]:
    """Describe an exception and what caused it: types, our codes and places in the code; no texts."""
    described: list[dict[str, object]] = []
    current: BaseException | None = error
    while current is not None and len(described) < _MAX_CHAIN:
        facts: dict[str, object] = {"type": type(current).__qualname__}
        if isinstance(current, LauncherError):
            facts["codes"] = [problem.code for problem in current.problems]
        frames = traceback.extract_tb(current.__traceback__)[-_MAX_FRAMES:]
        facts["at"] = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        described.append(facts)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return described
