"""Who works at this desk, as the windows know it; asks for it, and lets it be changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.backend import Backend, DoctorChoice
from tiep_launcher.desktop.doctor_chooser import DoctorChooser
from tiep_launcher.desktop.doctor_question import GoesOn, ask_to_change_doctor
from tiep_launcher.desktop.doctor_words import doctor_name
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.translating import isolated
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.doctor_at_desk import AtDesk, DoctorNotChosen, OtherDoctorAsks


class Identifying(QObject):
    """Shows the chooser when a launch waits for it, once for each, and whenever it is wanted.

    Signals:
        changed: Somebody else works here now, or what people are asked has changed.
    """

    changed = Signal()

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        belongs_to: Callable[[], QWidget | None],
        goes_on_of: Callable[[Doctor], GoesOn],
        parent: QObject | None = None,
    ) -> None:
        """Nobody is here yet.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            belongs_to: Finds the window that a dialog belongs to.
            goes_on_of: Says what goes on of a doctor while another works here.
            parent: Owner.
        """
        super().__init__(parent)
        self._backend, self._io = backend, io
        self._belongs_to, self._goes_on_of = belongs_to, goes_on_of
        self._chooser: DoctorChooser | None = None
        self._asked_for: set[str] = set()
        self._then: Callable[[], None] | None = None
        self._read: Question | None = None
        self.at_desk = AtDesk()

    @property
    def doctor(self) -> Doctor | None:
        """Who works here now."""
        return self.at_desk.doctor

    @property
    def waiting_visits(self) -> int:
        """How many launches wait until somebody says who is there."""
        return sum(isinstance(question, DoctorNotChosen) for question in self.at_desk.questions)

    @property
    def missed_text(self) -> str:
        """What is said of a launch that nobody decided about in time; empty if there is none to tell of."""
        missed = self.at_desk.missed
        if not isinstance(missed, OtherDoctorAsks) or missed == self._read:
            return ""
        text = self.tr("A visit of {doctor} was not started: nobody answered within two minutes.")
        return text.format(doctor=isolated(doctor_name(missed.asking)))

    def forget_missed(self) -> None:
        """Say nothing more of it."""
        self._read = self.at_desk.missed
        self.changed.emit()

    def take(self, at_desk: AtDesk) -> None:
        """Take over what is so now, and ask who is there if a launch newly waits for it."""
        before, self.at_desk = self.at_desk, at_desk
        waiting = {q.launch_id for q in at_desk.questions if isinstance(q, DoctorNotChosen)}
        is_new = bool(waiting - self._asked_for)
        self._asked_for = waiting
        self.changed.emit()
        then = self._then
        if at_desk.doctor is not None and at_desk.doctor != before.doctor:
            self._then = None
            if self._chooser is not None:
                self._chooser.accept()
            if then is not None:
                then()
        if at_desk.missed is None:
            self._read = None
        if is_new:
            self.choose()

    def choose(self, then: Callable[[], None] | None = None) -> None:
        """Ask who works here; call ``then`` once somebody does."""
        self._then = then
        if self._chooser is not None:
            self._bring(self._chooser)
        else:
            self._io.submit(self._backend.doctors(), self._open, owner=self)

    def _open(self, choice: DoctorChoice) -> None:
        if self._chooser is not None:  # it was wanted twice before it came
            return
        self._chooser = DoctorChooser(
            self._belongs_to(),
            choice.doctors,
            present=self.doctor,
            may_be_typed=choice.may_be_typed,
            remark=choice.remark,
        )
        self._chooser.chosen.connect(self._chosen)
        self._chooser.finished.connect(self._closed)
        self._bring(self._chooser)

    def _closed(self, result: int) -> None:
        self._chooser = None
        if result != DoctorChooser.DialogCode.Accepted:
            self._then = None

    def _bring(self, dialog: QWidget) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _chosen(self, doctor_id: str, name: str) -> None:
        present = self.doctor
        goes_on = GoesOn() if present is None else self._goes_on_of(present)
        if present is None or present.id == doctor_id or not goes_on.running:
            self._change_to(doctor_id, name)
            return

        def answered(takes_over: bool) -> None:  # noqa: FBT001 - Qt's signal
            if takes_over:
                self._change_to(doctor_id, name)
            elif self._chooser is not None:
                self._chooser.close()

        question = ask_to_change_doctor(
            self._chooser, present, Doctor(doctor_id, name or None), goes_on, answered
        )
        question.open()

    def _change_to(self, doctor_id: str, name: str) -> None:
        work = self._backend.choose_doctor(doctor_id, name or None)
        self._io.submit(work, self._changed_to, owner=self)

    def _changed_to(self, problems: list[str]) -> None:
        if self._chooser is None:
            return
        if problems:
            self._chooser.say_problems(problems)
        else:
            self._chooser.accept()
