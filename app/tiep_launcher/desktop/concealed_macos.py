"""Writes pasteboard types of macOS under their own names, which Qt does not by itself.

nspasteboard.org: clipboard histories keep nothing that has the types ``org.nspasteboard.ConcealedType`` and
``org.nspasteboard.TransientType``.
"""

# PySide6 has this class on macOS only.
# pyright: reportAttributeAccessIssue=false, reportUnknownVariableType=false, reportUntypedBaseClass=false
# pyright: reportUnknownMemberType=false

from collections.abc import Iterable

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QUtiMimeConverter

# ruff: noqa: N802 - Qt calls these by its own names


class ConcealedTypes(QUtiMimeConverter):
    """Lets MIME data of these names through as they are, as long as it lives."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take the names, which are uniform type identifiers."""
        super().__init__()
        self._names = frozenset(names)

    def mimeForUti(self, uti: str) -> str:
        """Return the name itself; empty for what is not ours."""
        return uti if uti in self._names else ""

    def utiForMime(self, mime: str) -> str:
        """Return the name itself; empty for what is not ours."""
        return mime if mime in self._names else ""

    def convertFromMime(self, mime: str, data: object, uti: str) -> list[QByteArray]:  # noqa: ARG002
        """Return what is written."""
        return [QByteArray(b"\1")] if uti in self._names else []

    def convertToMime(self, mime: str, data: list[QByteArray], uti: str) -> object:  # noqa: ARG002
        """Return nothing that a program of ours needs."""
        return data[0] if data else QByteArray()

    def canConvert(self, mime: str, uti: str) -> bool:
        """Say whether both are one of the names."""
        return mime == uti and uti in self._names
