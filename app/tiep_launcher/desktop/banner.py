"""The patient banner: whose everything below it is."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from tiep_launcher.desktop.patient_words import Piece, banner_line, patient_name, patient_pieces
from tiep_launcher.desktop.style import SPACE_M, SPACE_S, SPACE_XS, banner_font, bold, text_font, tokens
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.translating import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    isolated,
    left_to_right,
    moment_word,
    patient_text,
)
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.times import local

_NO_BREAK = "\u00a0"


def _today() -> dt.date:
    return local(dt.datetime.now(dt.UTC)).date()


class PatientBanner(QFrame):
    """Name, birth date, sex, identifier and visit of one patient, framed, wrapped, never cut."""

    def __init__(self, parent: QWidget | None = None, *, today: Callable[[], dt.date] = _today) -> None:
        """Make an empty banner; ``today`` is what ages are counted from."""
        super().__init__(parent)
        self._today = today
        self._request: LaunchRequest | None = None
        # The keyboard stops here, so that who it is about is read aloud before anything is done.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = TextBlock(parent=self)
        self._details = TextBlock(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._name)
        column.addWidget(self._details)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clear()

    def show_patient(self, request: LaunchRequest) -> None:
        """Name the patient and the visit of ``request``."""
        if request is self._request:
            return
        self._request = request
        self._name.set_runs(self._name_runs)
        self._details.set_runs(self._detail_runs)
        self.setAccessibleName(banner_line(request, self._today(), patient_text, moment_word))
        self.show()

    def clear(self) -> None:
        """Name nobody: the banner goes, as nothing below it is about a patient."""
        self._request = None
        self._name.set_runs(lambda: ())
        self._details.set_runs(lambda: ())
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Return the whole line as it is read aloud."""
        return self.accessibleName()

    def _name_runs(self) -> list[Run]:
        if self._request is None:
            return []
        return [Run(isolated(patient_name(self._request.patient, patient_text)), banner_font(self.font()))]

    def _detail_runs(self) -> list[Run]:
        if self._request is None:
            return []
        runs: list[Run] = []
        for piece in patient_pieces(self._request, self._today(), patient_text, moment_word):
            if runs:
                runs.append(Run(" · ", colour=tokens().muted))
            runs += self._piece_runs(piece)
        return runs

    def _piece_runs(self, piece: Piece) -> list[Run]:
        """Write the caption weaker than the value, and keep short pieces in one line."""
        value = left_to_right(piece.value) if piece.is_code else isolated(piece.value)
        strong = Run(value.replace(" ", _NO_BREAK), bold(text_font(self.font())))
        if not piece.caption:
            return [strong]
        # Caption and value are one unit in either direction of writing.
        caption = Run(
            FIRST_STRONG_ISOLATE + f"{piece.caption} ".replace(" ", _NO_BREAK), colour=tokens().muted
        )
        return [caption, strong, Run(POP_ISOLATE)]
