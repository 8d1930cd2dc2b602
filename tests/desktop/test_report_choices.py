"""What there is to choose in a report: phrases to take, secrets to show for a while, links to open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop import samples
from tests.desktop.gallery.other_scribes import (
    CODE,
    LINK,
    PHRASE,
    note_of,
    recommendation,
    report_of,
    reveal,
    with_steps,
)

from tiep_launcher.desktop import revealing
from tiep_launcher.desktop.chosen import LinkChosen, SuggestionChosen
from tiep_launcher.desktop.link_card import host_of
from tiep_launcher.desktop.qr_picture import QrPicture
from tiep_launcher.desktop.report_model import COPY_COLUMN, FIELD_COLUMN, ReportModel
from tiep_launcher.desktop.report_view import ReportView
from tiep_launcher.desktop.timeline_view import TimelineView
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.webhook import StatusChange

PLACE = "/data/payload/suggested_dot_phrases/1/note_section"


@pytest.fixture
def view(qtbot: QtBot) -> ReportView:
    made = ReportView(now=lambda: samples.NOW)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    return made


def show(view: ReportView, session: Session) -> ReportModel:
    report, newest = report_of(session), session.newest_report
    assert report is not None
    assert newest is not None
    view.show_report(session, newest, report)
    model = view.table.model()
    assert isinstance(model, ReportModel)
    return model


def field_at(model: ReportModel, path: str):
    row = model.row_of(path)
    assert row is not None
    found = model.field(row)
    assert found is not None
    return found


def left_out(session: Session, *paths: str) -> Session:
    (version,) = session.reports
    return replace(session, reports=(replace(version, left_out=paths),))


def test_a_phrase_stands_in_its_section_and_can_be_left_out(view: ReportView, qtbot: QtBot):
    session = note_of(is_confirmed=True)
    model = show(view, session)
    assert field_at(model, PLACE).text == "Lungs clear on both sides."
    with qtbot.waitSignal(view.chosen) as caught:
        reveal(view, path=PHRASE)
    assert caught.args == [SuggestionChosen(version=1, path=PHRASE, is_taken=False)]
    model = show(view, left_out(session, PHRASE))
    assert field_at(model, PLACE).text == ""
    assert not model.is_taken(field_at(model, PHRASE))
    with qtbot.waitSignal(view.chosen) as caught:
        reveal(view, path=PHRASE)
    assert caught.args == [SuggestionChosen(version=1, path=PHRASE, is_taken=True)]


def test_by_keyboard_and_nothing_is_lost_of_where_one_is(view: ReportView, qtbot: QtBot):
    session = note_of(is_confirmed=True)
    model = show(view, session)
    row = model.row_of(PHRASE)
    assert row is not None
    view.table.setFocus()
    view.table.go_to(row)
    with qtbot.waitSignal(view.chosen):
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
    show(view, left_out(session, PHRASE))
    assert view.table.currentIndex().row() == row
    with qtbot.waitSignal(view.chosen):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_a_phrase_is_copied_with_its_section_only(view: ReportView):
    model = show(view, note_of(is_confirmed=True))
    row = model.row_of(PHRASE)
    assert row is not None
    assert model.index(row, COPY_COLUMN).flags() == Qt.ItemFlag.NoItemFlags
    stepped = [model.field(at) for at in range(model.rowCount()) if model.next_field(at - 1) == at]
    assert stepped
    assert not [field for field in stepped if field is not None and field.suggestion is not None]
    assert model.answered_count() == len(stepped) == 6


def test_an_old_version_is_not_changed_any_more(view: ReportView, qtbot: QtBot):
    session = note_of(is_confirmed=True)
    (first,) = session.reports
    newer = replace(session, reports=(first, replace(first, number=2, digest="other")))
    report = report_of(session)
    assert report is not None
    view.show_report(newer, first, report)
    with qtbot.assertNotEmitted(view.chosen):
        reveal(view, path=PHRASE)


def test_it_is_said_whether_a_phrase_is_taken(view: ReportView):
    session = note_of(is_confirmed=True)
    for shown, word in ((session, "Taken"), (left_out(session, PHRASE), "Left out")):
        model = show(view, shown)
        row = model.row_of(PHRASE)
        assert row is not None
        assert word in str(model.index(row, FIELD_COLUMN).data())


def test_a_secret_is_concealed_shown_and_concealed_again(
    view: ReportView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    model = show(view, recommendation())
    field = field_at(model, CODE)
    assert (field.text, field.value) == ("", None)
    row = model.row_of(CODE)
    assert row is not None
    assert "5528" not in str(model.index(row, FIELD_COLUMN).data())
    model.search("5528")
    assert model.field_count() == 0
    model.search("")
    view.choices._revealing._timer.setInterval(1)
    with qtbot.waitSignal(view.choices.changed):
        reveal(view, path=CODE)
    assert field_at(model, CODE).text == "5528"
    qtbot.waitUntil(lambda: field_at(model, CODE).text == "")
    assert revealing.SHOWN_MS == 30_000


def test_a_secret_of_one_report_is_concealed_when_another_comes(view: ReportView):
    session = recommendation()
    model = show(view, session)
    reveal(view, path=CODE)
    assert field_at(model, CODE).text == "5528"
    show(view, replace(session, launch_id="L2"))
    assert field_at(model, CODE).text == ""
    reveal(view, path=LINK)
    assert view.choices.link.isVisible()
    view.show_nothing("")
    assert not view.choices.link.isVisible()
    assert view.choices.revealed == frozenset()


def test_a_link_is_shown_as_a_code_and_opened_only_when_asked(view: ReportView, qtbot: QtBot):
    show(view, recommendation())
    card = view.choices.link
    assert not card.isVisible()
    with qtbot.assertNotEmitted(view.chosen):
        reveal(view, path=LINK)
    assert card.isVisible()
    assert card.findChildren(QrPicture)[0].isVisible()
    with qtbot.waitSignal(view.chosen) as caught:
        qtbot.mouseClick(card.open, Qt.MouseButton.LeftButton)
    assert caught.args == [LinkChosen("https://prescription.example/abc")]
    assert "prescription" not in repr(caught.args[0])


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://web.altibb.com//prescription/9EK1", "web.altibb.com"),
        ("https://web.example:443/x?y=1", "web.example"),
        ("http://web.example/x", ""),
        ("https://user@web.example/", ""),
        ("https://:pass@web.example/", ""),
        ("https://web.example:8443/", ""),
        ("https://web.example:99999/", ""),
        ("https://wéb.example/", ""),
        ("https://web.example\\@evil.example/", ""),
        ("https://web.example/ x", ""),
        ("https://web.example/\n", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https:///x", ""),
        ("https://[::1", ""),
        ("", ""),
    ],
)
def test_only_plain_secure_addresses_are_opened(address: str, host: str):
    assert host_of(address) == host


def test_what_may_not_be_opened_has_no_button_and_no_code(view: ReportView):
    show(view, recommendation())
    card = view.choices.link
    card.show_address("Prescription", "http://rx.example/abc")
    assert card.isVisible()
    assert not card.open.isVisible()
    assert not card.findChildren(QrPicture)[0].isVisible()


def test_a_code_reads_as_what_was_put_in(qtbot: QtBot):
    """The squares that are drawn are those of the code, with a light border of four around them."""
    import segno

    picture = QrPicture()
    qtbot.addWidget(picture)
    assert picture.show_text("https://prescription.example/abc")
    picture.resize(picture.sizeHint())
    image = picture.grab().toImage()
    matrix = [list(row) for row in segno.make_qr("https://prescription.example/abc").matrix]
    size = len(matrix) + 8
    step = image.width() / size
    drawn = [
        [
            image.pixelColor(round((x + 0.5) * step), round((y + 0.5) * step)).lightness() < 128
            for x in range(size)
        ]
        for y in range(size)
    ]
    assert [row[4:-4] for row in drawn[4:-4]] == [[bool(module) for module in row] for row in matrix]
    assert not any(any(row) for row in (*drawn[:4], *drawn[-4:]))
    assert not picture.show_text("x" * 5000)


def test_steps(qtbot: QtBot):
    shown = TimelineView(now=lambda: samples.NOW)
    qtbot.addWidget(shown)
    shown.show_steps(with_steps().timeline)
    assert [line.split("   ")[1].strip("\u2068\u2069") for line in shown.text().split("\n")] == [
        "checking medical profile",
        "in progress",
        "closed",
    ]
    many = tuple(StatusChange(status=f"s{at}\n", at_text="x" * 500) for at in range(20))
    shown.show_steps(many)
    assert shown.text().count("\n") == 8
    shown.show_steps(())
    assert shown.isHidden()
