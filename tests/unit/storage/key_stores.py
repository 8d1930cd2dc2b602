"""Stand-ins for the operating system's key store, shared by processes through plain files."""

import threading
from pathlib import Path


class FileKeyStore:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.error: Exception | None = None

    def _file(self, service: str, username: str) -> Path:
        if self.error:
            raise self.error
        self.folder.mkdir(exist_ok=True)
        return self.folder / f"{service}--{username}"

    def get_password(self, service: str, username: str) -> str | None:
        file = self._file(service, username)
        return file.read_text() if file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file(service, username).write_text(password)

    def delete_password(self, service: str, username: str) -> None:
        self._file(service, username).unlink()


class HangingKeyStore:
    """Answers nothing until it is told to."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()

    def get_password(self, *_: str) -> str | None:
        self.may_answer.wait()
        return None

    def set_password(self, *_: str) -> None:
        self.may_answer.wait()

    def delete_password(self, *_: str) -> None:
        self.may_answer.wait()
