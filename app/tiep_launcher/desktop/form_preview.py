"""What a form asks for, field by field, to be looked at before a visit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tiep_launcher.desktop.form_words import Wording, answer_words, condition_words
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.desktop.style import (
    SPACE_L,
    SPACE_M,
    SPACE_S,
    banner_font,
    bold,
    mark,
    small_font,
    text_font,
    tokens,
)
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import form_word, isolated, left_to_right
from tiep_launcher.domain.form import FormField
from tiep_launcher.domain.report import FieldKind

_WORDING = Wording(translate=form_word, name=isolated, value=left_to_right)


class FormPreview(QScrollArea):
    """Shows one form, or a sentence in its place; it is scrolled with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the form asks for"))
        self._blocks: list[TextBlock] = []
        self.say("")

    def say(self, text: str) -> None:
        """Show ``text`` in place of a form."""
        column = self._begin()
        self._add(column, [(text, "text")])
        self._end(column)

    def show_form(self, sheet: FormSheet) -> None:
        """Show ``sheet`` from its beginning: what is wrong with it first, then its fields."""
        column = self._begin()
        self._add(column, [(sheet.title, "title")])
        if sheet.problems:
            self._add(column, [(self.tr("This form cannot be sent. Ask whoever looks after it."), "problem")])
        for sentence in sheet.problems:
            self._add(column, [(f"⚠ {sentence}", "problem")])
        for sentence in sheet.remarks:
            self._add(column, [(sentence, "aside")])
        self._add_fields(column, sheet.fields)
        self._end(column)

    def text(self) -> str:
        """Return all that is shown, a line for each line."""
        return "\n".join(block.text() for block in self._blocks)

    def _add_fields(self, column: QVBoxLayout, fields: Sequence[FormField]) -> None:
        for field in fields:
            answer = answer_words(field, _WORDING)
            condition = "" if field.asked_if is None else condition_words(field.asked_if, _WORDING)
            required = self.tr("Required") if field.is_required else ""
            lines = [(field.label, "group" if field.kind is None else "label")]
            details = [(required, "required"), (answer, "answer"), (condition, "condition")]
            lines += [(text, role) for text, role in details if text]
            if field.description:
                lines.append((field.description, "description"))
            self._add(column, lines)
            if field.kind is None or field.kind is FieldKind.TABLE:
                below = QVBoxLayout()
                below.setSpacing(SPACE_S)
                indented = QHBoxLayout()
                indented.addSpacing(SPACE_L)
                indented.addLayout(below, 1)
                column.addLayout(indented)
                self._add_fields(below, field.fields)

    def _begin(self) -> QVBoxLayout:
        self._blocks = []
        column = QVBoxLayout()
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        return column

    def _end(self, column: QVBoxLayout) -> None:
        column.addStretch(1)
        page = QWidget()
        mark(page, "paper")
        page.setLayout(column)
        self.setWidget(page)  # which throws the old one away
        self.verticalScrollBar().setValue(0)

    def _add(self, column: QVBoxLayout, lines: Sequence[tuple[str, str]]) -> None:
        block = TextBlock(parent=self)
        block.set_runs(lambda: self._runs(lines))
        self._blocks.append(block)
        column.addWidget(block)

    def _runs(self, lines: Sequence[tuple[str, str]]) -> list[Run]:
        look, base, small = tokens(), text_font(self.font()), small_font(self.font())
        looks = {
            "title": (banner_font(self.font()), look.text),
            "group": (bold(base), look.accent),
            "label": (bold(base), look.text),
            "text": (base, look.text),
            "required": (bold(small), look.accent),
            "condition": (small, look.tones[Tone.ATTENTION]),
            "problem": (base, look.tones[Tone.PROBLEM]),
        }
        runs: list[Run] = []
        for number, (text, role) in enumerate(lines):
            font, colour = looks.get(role, (small, look.muted))
            before = ("  " if role == "required" else "\n") if number else ""
            runs.append(Run(before + isolated(text), font, colour))
        return runs
