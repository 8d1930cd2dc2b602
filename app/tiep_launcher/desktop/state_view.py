"""How a visit stands: an icon, a sentence, and buttons for the ways on."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.state_words import OFFER_TEXTS, Offer, Says
from tiep_launcher.desktop.style import SPACE_S, bold, dress, text_font
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated, state_text

_ICON_SIDE = 20
_PROGRESS_HEIGHT = 3
_PROGRESS_AFTER_MS = 3_000
_QUIET = frozenset({Offer.GIVE_UP, Offer.DETAILS, Offer.CANCEL, Offer.DISCARD, Offer.WRONG_PATIENT})
_PRIMARY = frozenset({Offer.START, Offer.REOPEN, Offer.START_AGAIN, Offer.ENTER_KEY, Offer.CONFIRM})


class StateView(QFrame):
    """Shows what ``state_words.says`` says.

    Signals:
        offer_chosen: The ``Offer`` whose button was pressed.
    """

    offer_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._says: Says | None = None
        self._icon = QLabel(self)
        self._icon.setProperty("tiepSide", _ICON_SIDE)
        self._sentence = TextBlock(parent=self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(_PROGRESS_HEIGHT)
        self._progress.setAccessibleName(self.tr("Under way"))
        self._progress.hide()
        self._takes_long = QTimer(self)
        self._takes_long.setSingleShot(True)
        self._takes_long.setInterval(_PROGRESS_AFTER_MS)
        self._takes_long.timeout.connect(self._progress.show)
        self._offers = QWidget(self)
        self._buttons: list[QPushButton] = []
        self._row = FlowLayout(SPACE_S, self._offers)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._offers.setSizePolicy(policy)
        self.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._sentence, 0, 1)
        grid.addWidget(self._progress, 1, 1)
        grid.addWidget(self._offers, 2, 1)
        grid.setColumnStretch(1, 1)

    def show_says(self, says: Says, *, is_under_way: bool = False) -> None:
        """Show the sentence and its buttons; a button that stays keeps the focus.

        Args:
            says: What is said.
            is_under_way: Whether it soon goes on by itself, so that movement is shown if it takes long.
        """
        self._show_progress(is_under_way=is_under_way)
        if says == self._says:
            return
        before, self._says = self._says, says
        dress(self._icon, f"tone-{says.tone.value}", says.tone.value)
        self._sentence.set_runs(self._runs)
        if before is None or before.offers != says.offers:
            self._make_buttons(says.offers)

    def come_after(self, before: QWidget) -> None:
        """Have the keyboard come to the buttons behind ``before``; made last, they would be the last."""
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def text(self) -> str:
        """Return the sentence."""
        return self._says.text if self._says else ""

    def button(self, offer: Offer) -> QPushButton | None:
        """Return the button of ``offer``, None if it is not offered now."""
        return next((button for button in self._buttons if button.property("offer") == offer.value), None)

    def _show_progress(self, *, is_under_way: bool) -> None:
        if not is_under_way:
            self._takes_long.stop()
            self._progress.hide()
        elif not self._takes_long.isActive() and self._progress.isHidden():
            self._takes_long.start()

    def _runs(self) -> list[Run]:
        if self._says is None:
            return []
        # Trouble is said in bold, not only shown in colour.
        is_calm = self._says.tone in {Tone.CALM, Tone.RUNNING}
        font = text_font(self.font()) if is_calm else bold(text_font(self.font()))
        return [Run(isolated(self._says.text), font)]

    def _make_buttons(self, offers: tuple[Offer, ...]) -> None:
        focused = next((b.property("offer") for b in self._buttons if b.hasFocus()), None)
        while self._row.count():
            self._row.takeAt(0)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._make_button(offer, is_quiet=i > 0) for i, offer in enumerate(offers)]
        for button in self._buttons:
            self._row.append(button)
            button.show()
            if button.property("offer") == focused:
                button.setFocus()
        self._offers.setVisible(bool(offers))
        self._offers.updateGeometry()

    def _make_button(self, offer: Offer, *, is_quiet: bool) -> QPushButton:
        text = state_text(OFFER_TEXTS[offer])
        button = QPushButton(text, self._offers)
        button.setProperty("offer", offer.value)
        button.setProperty("primary", offer in _PRIMARY)
        button.setProperty("quiet", is_quiet and offer in _QUIET)  # one that stands alone is seen to be one
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        if offer is Offer.COPY_REPORT:
            dress(button, "copy")
        if offer is Offer.OPEN_AGAIN and self._says is not None and self._says.tone is Tone.RUNNING:
            hint = self.tr("If Tiep is still open, this opens a second tab; close the first.")
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
        button.clicked.connect(partial(self._choose, offer))
        return button

    def _choose(self, offer: Offer, *_: object) -> None:
        self.offer_chosen.emit(offer)
