"""What is asked before a page goes, and what the page itself asks. No answer is made for anybody."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

_LONGEST_ON_A_BUTTON = 32  # the whole name stands above


def ask_to_close(
    parent: QWidget | None,
    name: str,
    *,
    is_recording: bool,
    close: Callable[[], None],
    hide: Callable[[], None],
) -> QMessageBox:
    """Ask what is to become of a page that may be recording or holds what Tiep may not have.

    Enter does nothing, as no button is the default; Esc stays.

    Args:
        parent: The window of the page.
        name: Who the visit is about.
        is_recording: Whether the page may be recording now.
        close: Is called to let the page go.
        hide: Is called to keep it out of sight.
    """
    box = _box(parent, QCoreApplication.translate("embedded", "Close Tiep's window"))
    if is_recording:
        text = QCoreApplication.translate("embedded", "{name} may be being recorded now.")
        more = QCoreApplication.translate(
            "embedded",
            "Closing this window ends the recording. Hidden, it goes on, and tray or task bar show the sign.",
        )
        going = QCoreApplication.translate("embedded", "&Close, {name} is no longer recorded")
    else:
        text = QCoreApplication.translate("embedded", "The visit of {name} is not saved in Tiep yet.")
        more = QCoreApplication.translate(
            "embedded", "What stands in this window and Tiep has not kept is lost when it is closed."
        )
        going = QCoreApplication.translate("embedded", "&Close, {name} stays unsaved")
    hidden = QCoreApplication.translate("embedded", "&Hide, {name} goes on")
    box.setText(text.format(name=name))
    box.setInformativeText(more)
    _add(box, hidden.format(name=_for_button(name)), hide)
    _add(box, going.format(name=_for_button(name)), close)
    stay = _add(box, QCoreApplication.translate("embedded", "&Stay"), None)
    box.setEscapeButton(stay)
    box.open()
    stay.setFocus()  # the first button would have it, and a blank presses what has it
    return box


class PageQuestion:
    """A question of the page's own, such as "Discard this note?", shown with our words around it.

    The page stands still until it is answered, and Chromium takes the answer only as the value of the call it
    makes. This is why, here alone, a loop runs inside a call.
    """

    def __init__(self, parent: QWidget) -> None:
        """Ask nothing yet."""
        self._parent = parent
        self._box: QMessageBox | None = None

    @property
    def is_open(self) -> bool:
        """True while it waits for an answer."""
        return self._box is not None

    def ask(self, text: str) -> bool:
        """Return what the doctor answers; no if it is taken away or another one is open."""
        if self._box is not None:
            return False
        box = _box(self._parent, QCoreApplication.translate("embedded", "Tiep asks"))
        box.setText(text)
        yes: list[bool] = []
        _add(box, QCoreApplication.translate("embedded", "&Yes"), lambda: yes.append(True))
        box.setEscapeButton(_add(box, QCoreApplication.translate("embedded", "&No"), None))
        loop = QEventLoop()
        box.finished.connect(loop.quit)
        self._box = box
        box.open()
        loop.exec()
        self._box = None
        return bool(yes)

    def take_away(self) -> None:
        """Answer no."""
        if self._box is not None:
            self._box.reject()


def _box(parent: QWidget | None, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _add(box: QMessageBox, text: str, act: Callable[[], None] | None) -> QPushButton:
    button = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.setDefault(False)
    button.ensurePolished()
    button.setMinimumWidth(button.sizeHint().width())  # the box would cut long names
    if act is not None:
        button.clicked.connect(lambda _is_checked=False: act())
    return button


def _for_button(name: str) -> str:
    shown = name if len(name) <= _LONGEST_ON_A_BUTTON else f"{name[:_LONGEST_ON_A_BUTTON]}…"
    return shown.replace("&", "&&")
