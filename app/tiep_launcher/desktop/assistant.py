"""The first-run assistant: three short steps to a working launch, or straight into the simulated Tiep."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop import icons
from tiep_launcher.desktop.assistant_steps import DoctorStep, KeyStep, ReadyStep
from tiep_launcher.desktop.configuring import Configuration
from tiep_launcher.desktop.connection_words import Line
from tiep_launcher.desktop.least_height import LeastHeight
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, mark, small_font

# ruff: noqa: N802 - Qt calls these by its own names


class Assistant(QDialog):
    """Asks for the key, then for the doctor, then what to begin with. It can be left at any step.

    What a step asked for is kept when it is left forwards; nothing else is ever changed.

    Signals:
        key_given: Key (empty for the kept one) and address (None if it is as it was), to be tried.
        key_insisted: The same, to be kept although the try did not go well.
        test_cancelled: The try is not wanted any more.
        doctor_given: Id and name of the doctor, to be kept.
        first_visit_wanted: A visit is to be started.
        sandbox_wanted: The simulated Tiep is to be started.
    """

    key_given = Signal(str, object)
    key_insisted = Signal(str, object)
    test_cancelled = Signal()
    doctor_given = Signal(str, str)
    first_visit_wanted = Signal()
    sandbox_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_sandbox: bool, is_test: bool = False) -> None:
        """Begin with the key.

        Args:
            parent: The window it belongs to.
            has_sandbox: Whether the simulated Tiep can be started here.
            is_test: Whether this is a test set-up, which is marked.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up Tiep Launcher"))
        self.setWindowIcon(icons.app_icon())
        self.setModal(False)
        self._configuration: Configuration | None = None
        self._has_key = False
        self._is_trying = False
        self.key_step, self.doctor_step, self.ready_step = KeyStep(), DoctorStep(), ReadyStep()
        self._steps = QStackedWidget(self)
        for step in (self.key_step, self.doctor_step, self.ready_step):
            self._steps.addWidget(step)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setFont(small_font(self.font()))
        mark(self._count, "muted")
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        mark(self._problem, "problem")
        self._problem.hide()
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.hide()
        self._make_buttons(has_sandbox=has_sandbox)
        self._lay_out(is_test=is_test)
        LeastHeight(self)
        self.key_step.key.edited.connect(self._key_edited)
        self.key_step.address.edited.connect(self._key_edited)
        self._go_to(0)

    def sizeHint(self) -> QSize:
        """Be as large as a dialog."""
        return QSize(520, 460).expandedTo(super().sizeHint())

    def show_configuration(self, configuration: Configuration, *, has_key: bool) -> None:
        """Fill in what is set already."""
        self._configuration = configuration
        self._has_key = has_key
        self.key_step.show_key(is_kept=has_key)
        states = {state.name: state for state in configuration.settings}
        self.key_step.address.show_state(states["api_url"])
        self.doctor_step.doctor_id.show_state(states["doctor.id"])
        self.doctor_step.doctor_name.show_state(states["doctor.name"])

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._steps.currentIndex()

    def show_trying(self) -> None:
        """Say that key and address are being tried."""
        self._is_trying = True
        self.key_step.lines.say(())
        self._problem.hide()
        self.say(self.tr("Asking Tiep…"))
        self._insist.hide()
        self._show_buttons()

    def show_tried(self, lines: Sequence[Line], *, is_good: bool) -> None:
        """Say what the try found out; whoever is sure may go on all the same."""
        self._is_trying = False
        self.say("")
        self.key_step.lines.say(lines)
        self._insist.setVisible(not is_good)
        self._show_buttons()
        if not is_good:
            self.key_step.key.line.setFocus()
            self.key_step.key.line.selectAll()

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Say why nothing was kept, beside what it is about."""
        self._is_trying = False
        self.say("")
        questions = {
            "api_url": self.key_step.address,
            "doctor.id": self.doctor_step.doctor_id,
            "doctor.name": self.doctor_step.doctor_name,
        }
        rest = [sentence for name, sentence in problems if name not in questions]
        for name, sentence in problems:
            if name in questions:
                questions[name].say_problem(sentence)
                questions[name].line.setFocus()
        self._problem.setText("\n".join(f"⚠ {sentence}" for sentence in rest))
        self._problem.setVisible(bool(rest))
        self._show_buttons()

    def say(self, text: str) -> None:
        """Say something that went well, below the step."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def go_on(self, *, has_key: bool | None = None) -> None:
        """Go to the next step, as what this one asked for is kept."""
        if has_key is not None:
            self._has_key = has_key
            self.key_step.key.line.clear()
            self.key_step.show_key(is_kept=has_key)
        self._is_trying = False
        self._go_to(min(self.step + 1, self._steps.count() - 1))

    def done(self, result: int) -> None:
        """Forget the key that was typed, whichever way this is left."""
        self.test_cancelled.emit()
        self.key_step.key.line.clear()
        super().done(result)

    @property
    def problem(self) -> str:
        """Why nothing was kept, where that belongs to no field; empty if nothing is wrong."""
        return self._problem.text() if not self._problem.isHidden() else ""

    @property
    def note(self) -> str:
        """What is said below the step."""
        return self._note.text()

    @property
    def next_button(self) -> QPushButton:
        """Goes on."""
        return self._next

    def _make_buttons(self, *, has_sandbox: bool) -> None:
        self._sandbox = self._button(self.tr("&Try it with the simulated Tiep"), self.sandbox_wanted.emit)
        self._sandbox.setToolTip(self.tr("Needs no key; nothing leaves this computer and nothing is kept."))
        self._sandbox.setVisible(has_sandbox)
        self._back = self._button(self.tr("&Back"), self._go_back)
        self._skip = self._button(self.tr("Ski&p"), self._press_skip)
        self._insist = self._button(self.tr("Keep it all the sa&me"), self._insist_on_key)
        self._insist.hide()
        self._next = self._button("", self._press_next)
        self._next.setDefault(True)
        mark(self._next, "primary")

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(True)
        button.clicked.connect(lambda _is_checked=False: act())
        return button

    def _lay_out(self, *, is_test: bool) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        if is_test:
            label = QLabel(self.tr("Test set-up"), self)
            label.setFont(small_font(self.font()))
            mark(label, "test")
            head.addWidget(label)
        upper = QVBoxLayout()
        upper.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        upper.setSpacing(SPACE_S)
        upper.addLayout(head)
        upper.addWidget(self._steps, 1)
        upper.addWidget(self._problem)
        upper.addWidget(self._note)
        upper.addWidget(self._sandbox, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QFrame(self)
        mark(foot, "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_L, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        for button in (self._back, self._skip, self._insist, self._next):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(foot)
        order = [self.key_step.key.line, self.key_step.address.line]
        order += [self.doctor_step.doctor_id.line, self.doctor_step.doctor_name.line]
        buttons = [self._next, self._insist, self._skip, self._back, self._sandbox]
        chain: list[QWidget] = [*order, *buttons]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _go_to(self, number: int) -> None:
        self._steps.setCurrentIndex(number)
        self._problem.hide()
        self.say("")
        if self._steps.currentWidget() is self.ready_step:
            name = self.doctor_step.doctor_name.text() or self.doctor_step.doctor_id.text()
            is_set = bool(self.doctor_step.doctor_id.text())
            self.ready_step.show_summary(has_key=self._has_key, doctor=name if is_set else "")
        count = self.tr("Step {number} of {count}").format(number=number + 1, count=self._steps.count())
        self._count.setText(count)
        self._insist.hide()
        self._show_buttons()
        step = self._steps.currentWidget()
        first = step.first() if isinstance(step, (KeyStep, DoctorStep)) else None
        (first or self._next).setFocus()

    def _go_back(self) -> None:
        self._go_to(max(0, self.step - 1))

    def _show_buttons(self) -> None:
        is_last = self._steps.currentWidget() is self.ready_step
        is_key = self._steps.currentWidget() is self.key_step
        if is_last:
            text = self.tr("&Start a first visit")
        elif is_key:
            text = self.tr("Cancel the test") if self._is_trying else self.tr("Test and &go on")
        else:
            text = self.tr("&Go on")
        self._next.setText(text)
        self._next.setAccessibleName(text.replace("&", ""))
        self._next.setEnabled(not is_last or self._has_key)
        self._back.setVisible(not is_key)
        close = self.tr("&Close")
        self._skip.setText(close if is_last else self.tr("Ski&p"))
        self._skip.setAccessibleName(self._skip.text().replace("&", ""))

    def _press_next(self) -> None:
        step = self._steps.currentWidget()
        if step is self.ready_step:
            self.accept()
            self.first_visit_wanted.emit()
        elif step is self.doctor_step:
            self._give_doctor()
        elif self._is_trying:
            self.test_cancelled.emit()
            self.show_tried((), is_good=True)
        elif not self.key_step.key.text() and not self._has_key:
            self.key_step.key.say_problem(self.tr("Fill in the key, or skip this step."))
        else:
            self.key_given.emit(self.key_step.key.text(), self._changed_address())

    def _press_skip(self) -> None:
        if self._steps.currentWidget() is self.ready_step:
            self.accept()
        else:
            self.test_cancelled.emit()
            self.go_on()

    def _insist_on_key(self) -> None:
        self.key_insisted.emit(self.key_step.key.text(), self._changed_address())

    def _give_doctor(self) -> None:
        doctor_id, name = self.doctor_step.doctor_id, self.doctor_step.doctor_name
        if not doctor_id.text():
            doctor_id.say_problem(self.tr("Fill in the ID, or skip this step."))
            doctor_id.line.setFocus()
        else:
            self.doctor_given.emit(doctor_id.text(), name.text())

    def _changed_address(self) -> str | None:
        text = self.key_step.address.text()
        states = self._configuration.settings if self._configuration is not None else ()
        shown = next((str(state.value) for state in states if state.name == "api_url"), "")
        return text if text and text != shown else None

    def _key_edited(self) -> None:
        self.key_step.lines.say(())
        self._insist.hide()
