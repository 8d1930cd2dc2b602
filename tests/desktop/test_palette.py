"""The palette: found by typing, launched by Enter, nobody launched who was not read, nobody mixed up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop import picks, samples

from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.entry_words import Way
from tiep_launcher.desktop.palette import Palette
from tiep_launcher.desktop.reading_time import SEEN_S
from tiep_launcher.desktop.top_bar import TopBar
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.worklist import EntrySource, Found, WorklistEntry

FORMS = (("ortho", "Orthopedics: first visit"), ("gp", "General practice visit"))
AROUND = Around(facility="Clinic", forms=FORMS, form_key="gp")
DOCTOR = Doctor("D-17", "Dr. Maria Lopez")


class Clock:
    def __init__(self) -> None:
        self.at_s = 100.0

    def __call__(self) -> float:
        return self.at_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sessions() -> dict[str, Session]:
    return {
        "running": samples.session(Phase.IN_PROGRESS, "running"),
        "saved": samples.session(Phase.REPORT_SAVED, "saved"),
    }


@pytest.fixture
def palette(qtbot, clock: Clock, sessions: dict[str, Session]) -> Palette:
    made = Palette(sessions.get, now=lambda: samples.NOW, monotonic=clock)
    qtbot.addWidget(made)
    made.show()
    made.begin(AROUND, DOCTOR, has_worklist=True, has_server=True)
    return made


class Chosen:
    def __init__(self, palette: Palette) -> None:
        self.all: list[tuple[WorklistEntry, Way, str | None]] = []
        palette.chosen.connect(lambda entry, way, form: self.all.append((entry, way, form)))


@pytest.fixture
def chosen(palette: Palette) -> Chosen:
    return Chosen(palette)


def show(palette: Palette, clock: Clock, *entries: WorklistEntry, text: str = "") -> None:
    palette.line.setText(text)
    palette.show_found(Found(entries=entries, total=len(entries)))
    clock.at_s += 10


def press(palette: Palette, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(palette.focusWidget() or palette.line, key, modifier)


def test_enter_launches_the_first_that_was_found(palette: Palette, clock: Clock, chosen: Chosen):
    first, second = picks.day()[1:3]
    show(palette, clock, first, second)
    press(palette, Qt.Key.Key_Return)
    assert chosen.all == [(first, Way.START, "gp")]


def test_the_list_is_steered_from_the_line(palette: Palette, clock: Clock, chosen: Chosen):
    entries = picks.many(100)
    show(palette, clock, *entries)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(palette, key)
    assert palette.line.hasFocus()
    assert palette.current == entries[1]
    press(palette, Qt.Key.Key_PageDown)
    at = entries.index(palette.current) if palette.current else 0
    assert at > 3
    press(palette, Qt.Key.Key_PageUp)
    press(palette, Qt.Key.Key_Return)
    assert chosen.all[0][0] == entries[1]


def test_nobody_is_launched_before_they_could_be_read(palette: Palette, clock: Clock, chosen: Chosen):
    first, second = picks.day()[1:3]
    palette.show_found(Found(entries=(first,), total=1))
    clock.at_s += SEEN_S / 2
    press(palette, Qt.Key.Key_Return)
    assert chosen.all == []
    assert "SMITH, Jane" in palette.foot.text()
    press(palette, Qt.Key.Key_Return)
    assert [entry for entry, _, _ in chosen.all] == [first]
    palette.show_found(Found(entries=(second, first), total=2))
    press(palette, Qt.Key.Key_Return)
    assert len(chosen.all) == 1


def test_who_stays_selected_while_typing_can_be_launched_at_once(
    palette: Palette, clock: Clock, chosen: Chosen
):
    first, second = picks.day()[1:3]
    show(palette, clock, first, second)
    palette.line.setText("s")
    palette.show_found(Found(entries=(first,), total=1))
    press(palette, Qt.Key.Key_Return)
    assert [entry for entry, _, _ in chosen.all] == [first]


def test_enter_never_launches_who_was_found_for_another_text(palette: Palette, clock: Clock, chosen: Chosen):
    first, second = picks.day()[1:3]
    show(palette, clock, first)
    palette.line.setText("jones")
    press(palette, Qt.Key.Key_Return)
    assert chosen.all == []
    palette.show_found(Found(entries=(second,), total=1))
    assert "once more" in palette.foot.text()
    press(palette, Qt.Key.Key_Return)
    assert [entry for entry, _, _ in chosen.all] == [second]


def test_while_only_a_server_may_know_nobody_is_selected(palette: Palette, clock: Clock, chosen: Chosen):
    first, second = picks.day()[1:3]
    show(palette, clock, first)
    palette.line.setText("jones")
    palette.server_begun()
    palette.show_found(Found())
    assert palette.current is None
    press(palette, Qt.Key.Key_Return)
    assert chosen.all == []
    palette.add_from_server(Found(entries=(second,), total=1))
    clock.at_s += 10
    press(palette, Qt.Key.Key_Return)
    assert [entry for entry, _, _ in chosen.all] == [second]


def test_rows_from_a_server_come_below_and_move_nothing(palette: Palette, clock: Clock):
    here = picks.many(60)
    show(palette, clock, *here)
    for _ in range(40):
        press(palette, Qt.Key.Key_Down)
    before, top = palette.current, palette.view.verticalScrollBar().value()
    there = [picks.entry(source=EntrySource.SERVER, visit_id=f"S-{i}") for i in range(30)]
    palette.add_from_server(Found(entries=(here[3], *there), total=31))
    assert palette.current == before
    assert palette.view.currentIndex().row() == 40
    assert palette.view.verticalScrollBar().value() == top
    assert palette.model.rowCount() == 90
    assert palette.model.entry(60) == there[0]
    assert "90" in palette.status.text()


def test_a_server_row_that_makes_a_namesake_marks_the_one_above_too(palette: Palette, clock: Clock):
    show(palette, clock, picks.entry())
    assert not palette.model.words(0).likeness
    other = picks.entry(source=EntrySource.SERVER, patient=picks.person("Smith", "Jane", "9", "1990-01-01"))
    palette.add_from_server(Found(entries=(other,), total=1))
    assert palette.model.words(0).likeness
    assert palette.model.words(1).likeness


def test_a_changed_worklist_leaves_the_selection_where_it_was(palette: Palette, clock: Clock, chosen: Chosen):
    first, second, third = picks.many(3)
    show(palette, clock, first, second)
    server = picks.entry(source=EntrySource.SERVER)
    palette.add_from_server(Found(entries=(server,), total=1))
    press(palette, Qt.Key.Key_Down)
    palette.renew(Found(entries=(third, second), total=2))
    assert palette.current == second
    assert [palette.model.entry(row) for row in range(3)] == [third, second, server]
    palette.renew(Found(entries=(third, first), total=2))
    assert palette.current is None
    assert palette.foot.text()
    press(palette, Qt.Key.Key_Return)
    assert chosen.all == []


def test_namesakes_are_marked_for_eyes_and_ears(palette: Palette, clock: Clock):
    show(palette, clock, *picks.day()[:2])
    words = palette.model.words(1)
    assert words.likeness == "Same name as another patient"
    assert {words.pieces[i].value for i in words.emphasised} == {"02-Mar-1952 (74 y)", "00098215"}
    press(palette, Qt.Key.Key_Down)
    heard = palette.line.accessibleDescription()
    assert heard.startswith("SMITH, Jane, Same name as another patient, born 02-Mar-1952")
    assert "00098215" in heard
    assert palette.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == heard


def test_the_chosen_one_stands_whole_in_the_banner(palette: Palette, clock: Clock):
    family = "Wolfeschlegelsteinhausenbergerdorff" * 3
    show(palette, clock, picks.entry(patient=samples.patient(family_name=family)))
    assert family.upper() in palette.banner.text()
    assert "V-2026-8841" in palette.banner.text()


def test_a_visit_that_is_here_is_shown_and_not_started(palette: Palette, clock: Clock, chosen: Chosen):
    day = picks.day()
    show(palette, clock, day[0], day[4])
    assert palette.model.words(0).state == "Visit running"
    assert not palette.foot.again.isVisible()
    press(palette, Qt.Key.Key_Return)
    press(palette, Qt.Key.Key_Down)
    assert palette.foot.again.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert [way for _, way, _ in chosen.all] == [Way.SHOW, Way.SHOW_REPORT]


def test_recording_again_is_a_choice_of_its_own(palette: Palette, clock: Clock, chosen: Chosen, qtbot):
    saved = picks.day()[4]
    show(palette, clock, saved)
    with qtbot.waitSignal(palette.again_wanted) as asked:
        press(palette, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [saved, "gp"]
    assert chosen.all == []


@pytest.mark.parametrize("phase", list(Phase))
def test_choosing_a_visit_that_is_here_never_starts_it_anew(
    palette: Palette, clock: Clock, sessions: dict[str, Session], phase: Phase
):
    sessions["x"] = samples.session(phase, "x")
    show(palette, clock, picks.entry(launch_id="x"))
    assert palette.way() in {Way.SHOW, Way.OPEN_AGAIN, Way.SHOW_REPORT}


def test_what_is_missing_is_asked_for(palette: Palette, clock: Clock):
    show(palette, clock, picks.entry(visit_id=None))
    assert palette.way() is Way.ASK
    palette.begin(Around(needs_visit_id=False), DOCTOR)
    show(palette, clock, picks.entry(visit_id=None))
    assert palette.way() is Way.START
    palette.begin(Around(), None)
    show(palette, clock, picks.entry())
    assert palette.way() is Way.ASK


def test_escape_clears_and_then_closes(palette: Palette, clock: Clock):
    show(palette, clock, *picks.day(), text="smi")
    press(palette, Qt.Key.Key_Escape)
    assert palette.isVisible()
    assert palette.line.text() == ""
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_who_was_found_is_forgotten_when_it_closes(palette: Palette, clock: Clock, qtbot):
    show(palette, clock, *picks.day())
    with qtbot.waitSignal(palette.closed):
        palette.close()
    assert palette.model.rowCount() == 0
    assert palette.current is None
    assert palette.banner.text() == ""
    assert palette.line.accessibleDescription() == ""


def test_the_form_is_chosen_by_keyboard_and_the_line_has_the_keyboard_again(
    palette: Palette, clock: Clock, chosen: Chosen
):
    show(palette, clock, picks.day()[1])
    press(palette, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.all == []
    view = palette.foot.form.view()
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert palette.line.hasFocus()
    press(palette, Qt.Key.Key_Return)
    assert chosen.all[0][2] == "ortho"


def test_tab_goes_to_form_and_entry_by_hand(palette: Palette, clock: Clock):
    show(palette, clock, *picks.day())
    press(palette, Qt.Key.Key_Tab)
    assert palette.foot.form.hasFocus()
    press(palette, Qt.Key.Key_Tab)
    assert palette.foot.look.hasFocus()
    press(palette, Qt.Key.Key_Tab)
    assert palette.foot.by_hand.hasFocus()


def test_typing_in_the_list_goes_on_in_the_line(palette: Palette, clock: Clock):
    show(palette, clock, *picks.day())
    palette.view.setFocus()
    QTest.keyClicks(palette.view, "sm")
    assert palette.line.hasFocus()
    assert palette.line.text().startswith("s")


def test_nothing_found_says_what_was_searched_and_enter_leads_on(palette: Palette, qtbot):
    palette.line.setText("wolfe")
    assert not palette.notice.isVisible()  # the search goes on
    palette.server_begun()
    palette.show_found(Found())
    assert not palette.notice.isVisible()
    press(palette, Qt.Key.Key_Return)
    palette.add_from_server(Found())
    assert palette.notice.isVisible()
    assert "server" in palette.notice.text()
    with qtbot.waitSignal(palette.by_hand_wanted) as asked:
        press(palette, Qt.Key.Key_Return)
    assert asked.args == ["wolfe", "gp"]


def test_no_worklist_says_who_sets_one_up(palette: Palette):
    palette.begin(AROUND, DOCTOR)
    palette.show_found(Found())
    assert palette.notice.isVisible()
    assert "administrator" in palette.notice.text()


def test_a_server_that_fails_is_said_with_a_way_on(palette: Palette, clock: Clock, qtbot):
    show(palette, clock, *picks.day(), text="smi")
    palette.server_begun()
    palette.server_slow()
    assert "Searching" in palette.status.text()
    palette.server_ended(["The server did not answer."])
    assert "The server did not answer." in palette.status.text()
    assert palette.model.rowCount() == len(picks.day())
    with qtbot.waitSignal(palette.server_wanted) as asked:
        palette.status.again.click()
    assert asked.args == ["smi"]


def test_a_launch_under_way_is_not_asked_for_twice_and_a_problem_keeps_everything(
    palette: Palette, clock: Clock, chosen: Chosen
):
    show(palette, clock, picks.day()[1], text="smith")
    palette.set_busy(is_busy=True)
    assert palette.foot.text()
    press(palette, Qt.Key.Key_Return)
    palette.foot.start.click()
    assert chosen.all == []
    palette.show_problems(["This visit is open for another doctor."])
    assert "another doctor" in palette.foot.text()
    assert palette.line.text() == "smith"
    assert palette.current == picks.day()[1]
    press(palette, Qt.Key.Key_Return)
    assert len(chosen.all) == 1


def test_more_than_is_shown_is_said(palette: Palette):
    palette.show_found(Found(entries=tuple(picks.day()), total=4512))
    assert "7 of 4512" in palette.status.text()


def test_doctor_and_facility_stand_on_it(palette: Palette):
    bar = palette.findChild(TopBar)
    assert bar is not None
    assert bar.where.accessibleName() == "Dr. Maria Lopez · Clinic"


def test_a_double_click_launches(palette: Palette, clock: Clock, chosen: Chosen):
    entries = picks.day()[1:4]
    show(palette, clock, *entries)
    at = palette.view.visualRect(palette.model.index(1)).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [entry for entry, _, _ in chosen.all] == [entries[1]]
