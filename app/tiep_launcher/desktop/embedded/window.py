"""The window of one visit: recording sign, patient banner, and Tiep's page or what stands in its place."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.doctor_words import doctor_name
from tiep_launcher.desktop.embedded.message_bar import MessageBar
from tiep_launcher.desktop.embedded.page_widget import MakePage, PageWidget
from tiep_launcher.desktop.embedded.questions import PageQuestion, ask_to_close
from tiep_launcher.desktop.embedded.rules import may_be_recording, may_lose_text
from tiep_launcher.desktop.embedded.sign import Listening, RecordingSign
from tiep_launcher.desktop.embedded.words import TROUBLES, Trouble, ViewState
from tiep_launcher.desktop.moments import clock
from tiep_launcher.desktop.notice import Notice
from tiep_launcher.desktop.patient_words import patient_name
from tiep_launcher.desktop.shortcuts import Key, add_help, add_shortcut
from tiep_launcher.desktop.state_words import Says
from tiep_launcher.desktop.strip import Strip
from tiep_launcher.desktop.style import SPACE_S
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.top_bar import TopBar
from tiep_launcher.desktop.translating import embedded_text, isolated, patient_text
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session

# ruff: noqa: N802 - Qt calls these by its own names
_SIZE = QSize(920, 780)  # beside it the panel has room on a screen of 1280
_LEAST = QSize(460, 360)
_ZOOM_STEP = 1.1
_NOT_STARTED = frozenset({Phase.FAILED, Phase.LOST, Phase.CANCELLED, Phase.EXPIRED})


class VisitWindow(QWidget):
    """Shows Tiep for one visit.

    Signals:
        opened: Tiep's page is there.
        troubled: The page is not there (any more): a ``Trouble``.
        changed: Its state is another.
        again_wanted: The visit is to be opened again, with a new token.
        report_wanted: The visit's panel is to be shown.
        hide_wanted: It is to go out of sight while the page goes on.
        closed: A person closed it.
    """

    opened = Signal()
    troubled = Signal(object)
    changed = Signal()
    again_wanted = Signal()
    report_wanted = Signal()
    hide_wanted = Signal()
    closed = Signal()

    def __init__(self, session: Session, make_page: MakePage, parent: QWidget | None = None) -> None:
        """Make the window of ``session``'s visit, without a page."""
        super().__init__(parent, Qt.WindowType.Window)
        self._session, self._make_page = session, make_page
        self._page: PageWidget | None = None
        self._question: QMessageBox | None = None
        self._asking = PageQuestion(self)
        self._may_close = False
        self.setWindowIcon(icons.app_icon())
        self.sign = RecordingSign(self)
        self.bar = TopBar(self)
        self.bar.row.insertWidget(0, self.sign)
        report = self.bar.add_button("window", self.tr("Show &report"), shows_text=True)
        report.clicked.connect(lambda _is_checked=False: self.report_wanted.emit())
        # Who this visit belongs to while somebody else works here; like the sign it is never covered.
        self.whose = Strip(self, is_closable=False)
        # What a cover hides; the sign stays.
        self.body = QWidget(self)
        self.body.setMinimumSize(_LEAST)  # not of the window, whose bar needs more with large text
        self.banner = PatientBanner(self.body)
        self.message = MessageBar(self.body)
        self._stack = QStackedWidget(self.body)
        self.notice = Notice(self)
        self._stack.addWidget(self.notice)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        framed = QVBoxLayout()
        framed.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        framed.addWidget(self.banner)
        inner.addLayout(framed)
        inner.addWidget(self.message)
        inner.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.whose)
        column.addWidget(self.body, 1)
        self.resize(self.sizeHint())
        add_shortcut(self, self.tr("Make Tiep larger"), [Key.ZoomIn], lambda: self._zoom(_ZOOM_STEP))
        add_shortcut(self, self.tr("Make Tiep smaller"), [Key.ZoomOut], lambda: self._zoom(1 / _ZOOM_STEP))
        add_help(self)  # any other key may be typed into the page
        self.banner.show_patient(session.request)
        self._show_sign()
        self._show_opening()

    def sizeHint(self) -> QSize:
        """Leave the panel its room beside it, on a screen of 1280."""
        return _SIZE.boundedTo(self.screen().availableSize() * 0.95)

    @property
    def session(self) -> Session:
        """The visit as last shown."""
        return self._session

    @property
    def state(self) -> ViewState:
        """How it stands."""
        if self._page is None:
            return ViewState.TROUBLED
        if not self._page.is_there:
            return ViewState.OPENING
        return ViewState.RECORDING if self.is_recording else ViewState.OPEN

    @property
    def is_recording(self) -> bool:
        """True if the visit may be being recorded in this window."""
        is_listening = self._page is not None and self._page.is_listening
        return may_be_recording(self._session.phase, is_listening=is_listening)

    @property
    def is_in_use(self) -> bool:
        """True while closing it could lose something."""
        is_there = self._page is not None and self._page.is_there
        return is_there and (self.is_recording or may_lose_text(self._session.phase))

    def open(self, address: str) -> None:
        """Open ``address``, which is a secret, in a page and with cookies of its own."""
        self._let_go()
        page = self._page = self._make_page(self._stack, self._is_sign_visible, self._asking.ask)
        page.opened.connect(self._opened)
        page.troubled.connect(self._troubled)
        page.listening_changed.connect(self._state_changed)
        page.refused.connect(partial(self.message.say, tone=Tone.ATTENTION))
        page.told.connect(partial(self.message.say, tone=Tone.CALM))
        self._stack.addWidget(page)
        self._show_opening()
        page.go(address)
        self.changed.emit()

    def show_session(self, session: Session, says: Says) -> None:
        """Take note of how the visit stands."""
        before, self._session = self._session, session
        self.banner.show_patient(session.request)
        if session.phase is before.phase:
            return
        if session.phase is Phase.REPORT_SAVED:
            self.message.say(says.text, says.tone)
        if self._page is None and session.phase is Phase.REQUESTING:
            self._show_opening()
        elif self._page is None and session.phase in _NOT_STARTED:
            self._show_notice(says.text, title="", tone=says.tone, again=self.tr("&Try again"))
        self._state_changed()

    def is_of(self, doctor: Doctor | None) -> bool:
        """True if it is a visit of ``doctor``."""
        return doctor is not None and self._session.request.doctor_id == doctor.id

    def set_bar(self, facility: str | None, *, is_test: bool) -> None:
        """Name the visit's doctor and ``facility``, the visit's own for None, and mark a test set-up."""
        request = self._session.request
        name = "" if request.doctor is None else doctor_name(request.doctor)
        self.bar.set_bar(name, request.facility if facility is None else facility, is_test=is_test)

    def show_whose(self, present: Doctor | None) -> None:
        """Say whose visit this is as long as ``present``, who works here now, is somebody else."""
        owner = self._session.request.doctor
        if self.is_of(present):
            self.whose.say("")
            return
        if present is None:
            text = self.tr("This is a visit of {owner}. Nobody is chosen to work at this desk now.")
        else:
            text = self.tr("This is a visit of {owner}. {present} works at this desk now.")
        name = self.tr("another doctor") if owner is None else doctor_name(owner)
        here = "" if present is None else doctor_name(present)
        self.whose.say(text.format(owner=isolated(name), present=isolated(here)))

    def show_unasked(self) -> None:
        """Come into sight without taking the keyboard from anybody."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.showNormal() if self.isMinimized() else self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)

    def take_away(self) -> None:
        """Close it for good: page, cookies and everything the page kept are gone with it."""
        self._may_close = True
        self._asking.take_away()
        if self._question is not None:
            self._question.reject()
        self._let_go()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first if the page may be recording or holds what Tiep may not have."""
        if self._may_close:
            event.accept()
            return
        if self.is_in_use:
            event.ignore()
            self._ask_to_close()
            return
        event.accept()
        self.closed.emit()

    # what the page tells

    def _opened(self) -> None:
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)
            self._page.setFocus()
        self._state_changed()
        self.opened.emit()

    def _troubled(self, trouble: Trouble) -> None:
        self._asking.take_away()
        self._let_go()
        words = TROUBLES[trouble.kind]
        self._show_notice(
            embedded_text(words.sentence),
            title=embedded_text(words.title),
            tone=Tone.PROBLEM,
            again=embedded_text(words.again),
            trouble=trouble,
        )
        self._state_changed()
        self.troubled.emit(trouble)

    def _state_changed(self) -> None:
        self._show_sign()
        self.changed.emit()

    # what is shown

    def _show_sign(self) -> None:
        is_listening = self._page is not None and self._page.is_listening
        listening = Listening.OFF
        if is_listening:
            listening = Listening.RECORDING if self.is_recording else Listening.ON
        self.sign.show_listening(listening)
        # No patient in it: task bars and other programs show titles to everybody.
        title = self.tr("Tiep – visit started {time}").format(time=clock(self._session.created_at))
        self.setWindowTitle(f"● {title}" if listening is Listening.RECORDING else title)

    def _show_opening(self) -> None:
        self._show_notice(self.tr("Opening Tiep…"), title="", tone=Tone.RUNNING)

    def _show_notice(
        self, text: str, *, title: str, tone: Tone, again: str = "", trouble: Trouble | None = None
    ) -> None:
        self.notice.hide()
        self.notice.deleteLater()
        self.notice = Notice(self)
        self.notice.say(text, title=title, tone=tone)
        self._stack.addWidget(self.notice)
        self._stack.setCurrentWidget(self.notice)
        self.setFocus()
        if again:
            button = self.notice.add_button(again, self._want_again, is_primary=True)
            button.setAutoDefault(True)  # Enter does the obvious
            button.setFocus()
        if trouble is not None:
            self.notice.add_button(self.tr("Detai&ls"), lambda: self._show_details(trouble))

    def _show_details(self, trouble: Trouble) -> None:
        facts = [("what", trouble.kind.value), *trouble.details, ("launch id", self._session.launch_id)]
        text = "\n".join(f"{name}: {value}" for name, value in facts)
        show_message(self, self.tr("Details"), text)

    def _want_again(self) -> None:
        self._show_opening()
        self.again_wanted.emit()

    def _ask_to_close(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        self._question = ask_to_close(
            self,
            patient_name(self._session.request.patient, patient_text),
            is_recording=self.is_recording,
            close=self.closed.emit,
            hide=self.hide_wanted.emit,
        )
        self._question.finished.connect(self._answered)

    def _answered(self) -> None:
        self._question = None

    def _is_sign_visible(self) -> bool:
        return self.isVisible() and not self.isMinimized() and self.sign.isVisible()

    def _zoom(self, factor: float) -> None:
        if self._page is not None:
            self._page.zoom(factor)

    def _let_go(self) -> None:
        """Let the page go; what it says while it ends is not heard.

        It stays in the stack until it has ended: taken out, it would be Python's to delete, cookies first.
        """
        page, self._page = self._page, None
        if page is not None:
            page.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            page.let_go()
