"""Loads what saves and prints reports when it is wanted first: most doctors copy."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.session import Session

if TYPE_CHECKING:  # see above
    from tiep_launcher.desktop.handing_out import HandingOut
    from tiep_launcher.desktop.out_port import WayOut


class OutLoading(QObject):
    """Stands where what saves and prints will be."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        session_of: Callable[[str], Session],
        belongs_to: Callable[[], QWidget],
        parent: QObject | None = None,
    ) -> None:
        """Load nothing yet; the arguments are those of ``HandingOut``."""
        super().__init__(parent)
        self._backend, self._io = backend, io
        self._session_of, self._belongs_to = session_of, belongs_to
        self._handing_out: HandingOut | None = None

    def wanted(self, launch_id: str, number: int, way: "WayOut") -> None:
        """Ask where a version is to go."""
        if self._handing_out is None:
            from tiep_launcher.desktop.handing_out import HandingOut  # noqa: PLC0415 - see above

            self._handing_out = HandingOut(
                lambda: self._backend.out,
                self._io,
                self._session_of,
                belongs_to=self._belongs_to,
                sentences_of=self._backend.sentences_of,
                parent=self,
            )
        self._handing_out.wanted(launch_id, number, way)
