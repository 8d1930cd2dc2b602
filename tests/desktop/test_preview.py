"""The preview of what arrives: exactly that, every change marked, listed and found by a click."""

import re

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.desktop import samples

from tiep_launcher.delivery.fitting import fit
from tiep_launcher.desktop.preview_window import PreviewWindow
from tiep_launcher.desktop.preview_words import changes_of
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.desktop.wanted import Prepared
from tiep_launcher.domain.session import Phase
from tiep_launcher.domain.target_profile import PLAIN, ChangeKind, CharacterSet, LineEnd, TargetProfile

ASCII = TargetProfile(
    name="ascii",
    title="Old system",
    character_set=CharacterSet.ASCII,
    line_end=LineEnd.CRLF,
    max_line_length=30,
    max_field_length=80,
)


def window(text: str, profile: TargetProfile, qtbot) -> PreviewWindow:
    prepared = Prepared(name="", text=fit(text, profile), profile=profile)
    made = PreviewWindow(samples.session(Phase.REPORT_SAVED), prepared)
    qtbot.addWidget(made)
    made.show()
    return made


def listed(made: PreviewWindow) -> list[str]:
    return [made.changes.item(row).text() for row in range(made.changes.count())]


def test_without_changes_the_text_stands_as_it_is(qtbot):
    made = window("Schmerz ≥ 6\nµg", PLAIN, qtbot)
    assert made.text.toPlainText() == "Schmerz ≥ 6\nµg"
    assert listed(made) == ["Nothing is changed."]
    assert made.facts().startswith("No target profile is set.")


def test_what_arrives_is_shown_part_by_part_and_listed(qtbot):
    made = window(
        "Größe ≥ 6\tcm, ✓ ≥ 7\nSchulterschmerz nach Tennis seit drei Wochen \U0001f600 und länger",
        ASCII,
        qtbot,
    )
    shown = made.text.toPlainText()
    assert shown.startswith("— Part 1 of 2 —\nGrosse >= 6\tcm, [x] >= 7\n")
    assert "— Part 2 of 2 —" in shown
    sentences = listed(made)
    assert any(re.fullmatch(r"“≥” is written as “>=” \(2 times?\)", line) for line in sentences)
    assert "“✓” is written as “[x]”" in sentences
    assert "“\U0001f600” is written as “<U+1F600>”" in sentences
    assert any(line.startswith("A part ends, with its number") for line in sentences)
    assert "Old system" in without_isolates(made.facts())
    assert "CR LF" in made.facts()


def test_a_click_shows_one_place_after_the_other(qtbot):
    made = window("≥ a ≥ b", TargetProfile(name="x", character_set=CharacterSet.ASCII), qtbot)
    item = made.changes.item(0)
    found: list[int] = []
    for _ in range(3):
        made.changes.itemClicked.emit(item)
        cursor = made.text.textCursor()
        assert cursor.selectedText() == ">="
        found.append(cursor.selectionStart())
    assert found == [0, 5, 0]


def test_nothing_is_taken_from_it_but_by_its_button(qtbot):
    QGuiApplication.clipboard().setText("before")
    made = window("secret", PLAIN, qtbot)
    made.text.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(made.text, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    with qtbot.waitSignal(made.copy_wanted, timeout=1000):
        next(b for b in made.findChildren(QPushButton) if b.accessibleName() == "Copy report").click()


@given(st.text(st.sampled_from("≥µ½ß\u00a0\u202e\x1b \n\tabc😀"), max_size=120))
def test_every_change_but_line_ends_is_in_the_list(text: str):
    fitted = fit(text, ASCII)
    numbers = [number for change in changes_of(fitted, str) for number in change.places]
    pieces = [piece for part in fitted.parts for piece in part]
    expected = {
        number
        for number, piece in enumerate(pieces)
        if piece.change is not None and piece.change is not ChangeKind.LINE_END
    }
    assert len(numbers) == len(set(numbers))
    assert set(numbers) == expected
