"""One setting in the window: label, control, where its value comes from, what it is for, what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tiep_launcher.desktop.configuring import SettingState
from tiep_launcher.desktop.setting_controls import YesNoControl, control_for
from tiep_launcher.desktop.setting_words import can_be_changed, origin_words, words_of
from tiep_launcher.desktop.style import SPACE_S, SPACE_XS, bold, dress, mark, small_font
from tiep_launcher.desktop.translating import setting_text

_ICON_SIDE = 16


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be kept: the text as typed, or None to remove the user's own value."""

    text: str | None


class SettingRow(QWidget):
    """Shows one setting and holds what a person changed in it.

    Signals:
        edited: It was changed, or changed back.
        left: A person is done with it for the moment.
    """

    edited = Signal()
    left = Signal(str)

    def __init__(
        self, state: SettingState, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        """Show ``state``; ``choices`` are the known values of a text, as key and words."""
        super().__init__(parent)
        words = words_of(state.setting)
        self._label_text = setting_text(words.label)
        help_text = setting_text(words.text)
        words_of_choices = [(key, setting_text(words.choices.get(key, key))) for key in state.setting.choices]
        self._search_text = "\n".join(
            (state.name, self._label_text, help_text, *(text for _, text in words_of_choices))
        ).casefold()
        self._is_reset = False
        self._control = control_for(
            state.setting,
            label=self._label_text,
            unset=setting_text(words.unset) if words.unset else "",
            choices=words_of_choices or list(choices),
        )
        part = self._control.focus_part
        part.setAccessibleName(self._label_text)
        self._label = QLabel(self._label_text, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(bold(self._label.font()))
        self._label.setWordWrap(True)
        self._label.setBuddy(part)
        self._lock = QLabel(self)
        self._lock.setProperty("tiepSide", _ICON_SIDE)
        self._origin = self._aside()
        self._help = self._aside()
        self._help.setText(help_text)
        self._problem = self._aside()
        mark(self._problem, "muted", is_on=False)
        mark(self._problem, "problem")
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setFont(small_font(self.font()))
        self._reset.setAutoDefault(True)
        mark(self._reset, "quiet")
        self._reset.setAccessibleName(self.tr("Reset: {setting}").format(setting=self._label_text))
        self._reset.setToolTip(self.tr("Take your own setting back, so that the default counts"))
        self._reset.clicked.connect(self._reset_value)
        self._lay_out()
        self._control.edited.connect(self._edited)
        self._control.left.connect(lambda: self.left.emit(self.state.name))
        self.state = state
        self.show_state(state)

    def show_state(self, state: SettingState) -> None:
        """Show how the setting stands; what was typed and not kept is forgotten."""
        self.state = state
        self._is_reset = False
        self._control.show_value(state.value)
        self._shown = self._control.text()
        self._control.setEnabled(can_be_changed(state))
        self.say_problem(None)
        self._show_origin()

    def change(self) -> Change | None:
        """Return what is to be kept, None if nothing was changed."""
        if self._is_reset:
            return Change(None)
        text = self._control.text()
        if text == self._shown:
            return None
        if text is None:
            return Change(None) if self.state.has_own else None
        return Change(text)

    def text(self) -> str | None:
        """Return what stands in the control."""
        return self._control.text()

    def undo(self) -> None:
        """Forget what was changed."""
        self.show_state(self.state)

    def say_problem(self, sentence: str | None) -> None:
        """Say what is wrong with what was typed, or why a value was left out; None takes it back."""
        left_out = self.state.left_out
        if sentence is None and left_out is not None and self.change() is None:
            sentence = self.tr("A value was left out because it is wrong: {reason}").format(reason=left_out)
        self._problem.setText(f"⚠ {sentence}" if sentence else "")
        self._problem.setVisible(bool(sentence))
        mark(self._control.focus_part, "wrong", is_on=bool(sentence))
        self._describe()

    def problem(self) -> str:
        """Return the sentence about what is wrong; empty if nothing is."""
        return self._problem.text()

    def origin(self) -> str:
        """Return where the value comes from, in words."""
        return self._origin.text()

    def matches(self, words: Sequence[str]) -> bool:
        """Say whether all of ``words``, case-folded, occur in name, label, help or choices."""
        return all(word in self._search_text for word in words)

    @property
    def control(self) -> QWidget:
        """The part that takes the keyboard."""
        return self._control.focus_part

    def in_order(self) -> list[QWidget]:
        """Return what the keyboard comes to, in its order."""
        return [self._control.focus_part, *self._control.findChildren(QPushButton), self._reset]

    @property
    def reset_button(self) -> QPushButton:
        """Takes the user's own value back."""
        return self._reset

    def _edited(self) -> None:
        self._is_reset = False
        self.say_problem(None)
        self._show_origin()
        self.edited.emit()

    def _reset_value(self) -> None:
        self._control.show_value(self.state.fallback)
        self._is_reset = True
        self.say_problem(None)
        self._show_origin()
        self._control.focus_part.setFocus()
        self.edited.emit()

    def _show_origin(self) -> None:
        change = self.change()
        if change is None:
            text = setting_text(origin_words(self.state))
        elif change.text is None:
            text = self.tr("Default, once it is saved")
        else:
            text = self.tr("Changed, not saved yet")
        if not self.state.counts_at_once:
            text = self.tr("{origin} · counts from the next start").format(origin=text)
        self._origin.setText(text)
        mark(self._origin, "muted", is_on=change is None)
        self._reset.setVisible(self.state.has_own and can_be_changed(self.state) and not self._is_reset)
        self._lock.setVisible(not can_be_changed(self.state))
        if not can_be_changed(self.state):
            dress(self._lock, "lock", "muted")
        self._describe()

    def _describe(self) -> None:
        """Have a screen reader say what the eye sees around the control."""
        parts = (self._problem.text(), self._origin.text(), self._help.text())
        self._control.focus_part.setAccessibleDescription(" ".join(part for part in parts if part))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        if isinstance(self._control, YesNoControl):
            self._label.hide()
            self._control.box.setFont(self._label.font())
            head.addWidget(self._control, 1)
        else:
            head.addWidget(self._label, 1)
        head.addWidget(self._reset)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_XS)
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._origin, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        if not isinstance(self._control, YesNoControl):
            column.addWidget(self._control)
        column.addWidget(self._problem)
        column.addWidget(self._help)
        column.addLayout(foot)

    def _aside(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(small_font(self.font()))
        mark(label, "muted")
        return label
