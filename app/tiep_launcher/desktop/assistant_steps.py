"""The three steps of the first-run assistant: what is asked, and what is wrong with the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from tiep_launcher.desktop.configuring import SettingState
from tiep_launcher.desktop.connection_view import ResultLines
from tiep_launcher.desktop.connection_words import Line
from tiep_launcher.desktop.setting_words import can_be_changed, origin_words
from tiep_launcher.desktop.state_words import Tone
from tiep_launcher.desktop.style import SPACE_M, SPACE_XS, banner_font, bold, mark, small_font
from tiep_launcher.desktop.translating import setting_text


class Step(QWidget):
    """A step: a title, a sentence, and what is to be filled in."""

    def __init__(self, title: str, text: str) -> None:
        """Show ``title`` and ``text``."""
        super().__init__()
        self.title = title
        heading = self.label(title)
        heading.setFont(banner_font(self.font()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self._column.addWidget(heading)
        self._text = self.label(text)
        self._column.addWidget(self._text)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` below the others."""
        self._column.addWidget(widget)

    def end(self) -> None:
        """Leave the rest of the room empty."""
        self._column.addStretch(1)

    def first(self) -> QWidget | None:
        """Return what the keyboard begins with, None if there is nothing to be filled in."""
        return None

    def label(self, text: str, *, is_small: bool = False) -> QLabel:
        """Make a label that wraps and reads no markup."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if is_small:
            label.setFont(small_font(self.font()))
            mark(label, "muted")
        return label


class Question(QWidget):
    """A line to be filled in, with its label, a remark, and room for what is wrong.

    Signals:
        edited: It was changed.
    """

    edited = Signal()

    def __init__(self, step: Step, text: str, remark: str = "", *, is_code: bool = False) -> None:
        """Ask for ``text``; ``is_code`` is written left to right in every language."""
        super().__init__()
        self.line = QLineEdit(self)
        self.line.setAccessibleName(text.replace("&", ""))
        if is_code:
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label = step.label(text)
        label.setFont(bold(label.font()))
        label.setBuddy(self.line)
        self._remark_text = remark
        self._remark = step.label(remark, is_small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for widget in (label, self.line, self._remark):
            column.addWidget(widget)
        self.say_problem(None)
        self.line.textEdited.connect(self._edited)

    def text(self) -> str:
        """Return what was filled in, without blanks around it."""
        return self.line.text().strip()

    def show_state(self, state: SettingState) -> None:
        """Show the value in force; what people cannot change says who did."""
        self.line.setText("" if state.value is None else str(state.value))
        is_free = can_be_changed(state)
        self.line.setEnabled(is_free)
        if not is_free:
            self._remark_text = setting_text(origin_words(state))
            self.say_problem(None)

    def say_problem(self, sentence: str | None) -> None:
        """Say what is wrong; None takes it back."""
        self._remark.setText(f"⚠ {sentence}" if sentence else self._remark_text)
        self._remark.setVisible(bool(self._remark.text()))
        mark(self._remark, "problem", is_on=bool(sentence))
        mark(self._remark, "muted", is_on=not sentence)
        mark(self.line, "wrong", is_on=bool(sentence))
        self.line.setAccessibleDescription(self._remark.text())

    def remark(self) -> str:
        """Return what stands below the line."""
        return self._remark.text()

    def _edited(self) -> None:
        self.say_problem(None)
        self.edited.emit()


class KeyStep(Step):
    """Asks for the facility key and the address of Tiep."""

    def __init__(self) -> None:
        """Ask for both."""
        super().__init__(
            self.tr("Connect to Tiep"),
            self.tr("Tiep issues one key for your facility. It is kept in the key store of this computer."),
        )
        self.key = Question(self, self.tr("Facility &key"), is_code=True)
        self.key.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.address = Question(
            self,
            self.tr("&Address of Tiep's service"),
            self.tr("Leave it as it is unless Tiep told you another one."),
            is_code=True,
        )
        self.lines = ResultLines(self)
        for widget in (self.key, self.address, self.lines):
            self.add(widget)
        self.end()

    def show_key(self, *, is_kept: bool) -> None:
        """Say whether a key is kept already."""
        self.key.line.setPlaceholderText(
            self.tr("Kept already; leave empty to go on with it") if is_kept else ""
        )

    def first(self) -> QWidget:
        """Begin with the key."""
        return self.key.line


class DoctorStep(Step):
    """Asks who the doctor is."""

    def __init__(self) -> None:
        """Ask for id and name."""
        super().__init__(
            self.tr("Who is the doctor?"),
            self.tr(
                "If one doctor works at this computer, say who it is. "
                "If several do, skip this: the doctor is asked or comes from the hospital system."
            ),
        )
        self.doctor_id = Question(
            self,
            self.tr("&ID of the doctor"),
            self.tr("As the hospital system writes it."),
            is_code=True,
        )
        self.doctor_name = Question(
            self, self.tr("&Name of the doctor"), self.tr("As it is to stand in Tiep, with title.")
        )
        self.add(self.doctor_id)
        self.add(self.doctor_name)
        self.end()

    def first(self) -> QWidget:
        """Begin with the id."""
        return self.doctor_id.line


class ReadyStep(Step):
    """Says what was set up and what comes next."""

    def __init__(self) -> None:
        """Know nothing yet."""
        super().__init__(
            self.tr("Ready"),
            self.tr("Start Tiep from the hospital system, or start a first visit here."),
        )
        self.lines = ResultLines(self)
        self.add(self.lines)
        self.end()

    def show_summary(self, *, has_key: bool, doctor: str) -> None:
        """Say what was set up."""
        lines: list[Line] = [
            Line(self.tr("The facility key is kept."), Tone.READY)
            if has_key
            else Line(self.tr("No facility key is kept yet: no visit can be started."), Tone.ATTENTION),
            Line(self.tr("Visits are started for {doctor}.").format(doctor=doctor), Tone.READY)
            if doctor
            else Line(self.tr("Who the doctor is, is said with each visit."), Tone.CALM),
        ]
        self.say(lines)

    def say(self, lines: Sequence[Line]) -> None:
        """Show ``lines``."""
        self.lines.say(lines)
