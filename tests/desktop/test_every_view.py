"""Every view of the gallery in every language: nothing is cut off, and nothing is left untranslated."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from tests.desktop import fake_page, gallery, picks, pseudo, samples, setting_samples
from tests.desktop.gallery import other_scribes
from tests.desktop.gallery import reports as report_views
from tests.desktop.gallery.drawing import settle
from tests.desktop.gallery.groups import GROUPS
from tests.desktop.gallery.view import View

from tiep_launcher.delivery.format import Format
from tiep_launcher.desktop.doctor_words import one_line
from tiep_launcher.desktop.languages import speak
from tiep_launcher.desktop.search_box import SearchBox
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.top_bar import ShortenedLabel
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.domain.language import Language

FORMS = Path(__file__).parents[2] / "resources" / "forms"
NAMES = [name for name in GROUPS if name != "icons"]


def views(group: str) -> list[View]:
    """Return the views of a group; what thousands of rows look like is another test's matter."""
    return [view for view in GROUPS[group].views() if "000" not in view.name]


@pytest.fixture(scope="module")
def pseudo_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.compiled(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(params=[*Language, "pseudo"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    if request.param == "pseudo":
        speak(qapp, Language.ENGLISH)
        translator = QTranslator(qapp)
        assert translator.load(str(request.getfixturevalue("pseudo_language")))
        qapp.installTranslator(translator)
    else:
        speak(qapp, request.param)
    yield request.param
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


def shown(view: View, *, taller: float = 1) -> QWidget:
    widget = view.make()
    size = view.size or widget.sizeHint()
    widget.resize(size.width(), round(size.height() * taller))
    widget.show()
    settle()
    if view.then is not None:
        view.then(widget)
        settle()
    return widget


def end(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def visible(window: QWidget) -> list[QWidget]:
    return [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()]


def in_words(widget: QWidget) -> str:
    is_text = isinstance(widget, QLabel | QAbstractButton)
    text = without_isolates(widget.text() if is_text else widget.accessibleName())
    place, wanted = widget.geometry().getRect(), widget.sizeHint().toTuple()
    return f"{type(widget).__name__} “{text}” at {place}, wants {wanted}"


def is_cut_off(widget: QWidget) -> bool:
    room, wanted = widget.size(), widget.sizeHint()
    match widget:
        case ShortenedLabel():
            return False  # names of people and places, cut with a mark, whole as a tooltip
        case TextBlock():
            return widget.heightForWidth(room.width()) > room.height()
        case QLabel() | QAbstractButton() if not widget.text():
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(room.width()) > room.height()
        case QComboBox():  # all of it is seen when it is opened
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            field = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
            return widget.fontMetrics().horizontalAdvance(widget.currentText()) > field.width()
        case QLabel() | QAbstractButton():
            return wanted.width() > room.width() or wanted.height() > room.height()
        case _:
            return False


def is_hint_cut_off(widget: QWidget) -> bool:
    if not isinstance(widget, QLineEdit) or isinstance(widget, SearchBox) or widget.text():
        return False  # a line that searches is known by its icon and its place
    margins = widget.width() - widget.contentsRect().width()
    hint = widget.placeholderText().partition(" (")[0]  # the keys behind it may end with a mark
    return widget.fontMetrics().horizontalAdvance(hint) > widget.width() - margins - 10


def sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or parent.objectName() == "qt_scrollarea_viewport":
        return False
    # A splitter that is mirrored puts its parts one pixel too far.
    return not parent.rect().adjusted(-1, 0, 1, 0).contains(widget.geometry())


@pytest.mark.parametrize("group", NAMES)
def test_nothing_is_cut_off(group: str, language: str):
    is_spoken = language != "pseudo"
    cut_off: list[str] = []
    for view in views(group):
        if not is_spoken and re.search("narrow|question", view.name):  # these have no more room
            continue
        # A window may be made taller, as the longest names need; no wider.
        widgets = visible(shown(view, taller=1.2))
        if not is_spoken:
            widgets = [widget for widget in widgets if not isinstance(widget, QComboBox)]
        wrong = [widget for widget in widgets if is_cut_off(widget) or sticks_out(widget)]
        wrong += [widget for widget in widgets if is_spoken and is_hint_cut_off(widget)]
        cut_off += [f"{view.name}: {in_words(widget)}" for widget in wrong]
        end(widgets[0])
    assert not cut_off, "\n".join(cut_off)


def accelerators(window: QWidget) -> dict[str, list[str]]:
    """Return the texts of this very window that can be pressed or jumped to, by their Alt shortcut."""
    found: dict[str, list[str]] = {}
    for widget in visible(window):
        if not isinstance(widget, (QLabel, QAbstractButton)) or widget.window() is not window:
            continue
        is_named = widget.buddy() is not None if isinstance(widget, QLabel) else widget.isEnabled()
        if is_named:
            key = QKeySequence.mnemonic(widget.text()).toString()
            found.setdefault(key, []).append(widget.text())
    found.pop("", None)
    return found


@pytest.mark.parametrize("group", NAMES)
def test_no_two_accelerators_are_the_same(group: str, language: str):
    double: list[str] = []
    for view in views(group):
        window = shown(view)
        double += [f"{view.name}: {named}" for named in accelerators(window).values() if len(named) > 1]
        end(window)
    assert not double, "\n".join(double)


_TRANSLATED = re.compile(f"{pseudo.OPENING}[^{pseudo.OPENING}{pseudo.CLOSING}]*{pseudo.CLOSING}")
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift|Meta)\+\S+|\b(?:Esc|Enter|Return|Space)\b")
_BETWEEN = re.compile(r"[\n:·•()]|, ")


def pieces(text: str) -> list[str]:
    """Cut a text where data and words meet, and leave numbers out of what is compared."""
    text = re.sub(r"\d+", "#", text.replace("\u00a0", " "))
    return [piece for part in _BETWEEN.split(text) if (piece := part.strip(" \u00a0.;…⚠≠\"'").casefold())]


def data() -> set[str]:
    """Return what views are filled with, and stays as it came in every language."""
    found = ["English", "Deutsch", "Español", "Français", "العربية"]  # each as its speakers write it
    found.append("Sample Clinic")
    found += [f"VISIT-{'A' * 70}", f"VISIT-{'A' * 40}"]
    for sample in (*samples.every_state().values(), *samples.visits(24), samples.report()):
        found += texts(asdict(sample))
    found += [*Format, "tiep-launcher config set facilities.NAME.api_url ADDRESS"]
    for came in (*other_scribes.content(), *report_views.content()):
        found += texts(came)
    for form in FORMS.glob("*.json"):
        found += texts(json.loads(form.read_text("utf-8")))
    own = map(Path, (fake_page.__file__, samples.__file__, picks.__file__, setting_samples.__file__))
    for path in [*own, *Path(gallery.__file__).parent.glob("*.py")]:
        found += map(literal, ast.walk(ast.parse(path.read_text("utf-8"))))
    return {piece for text in found for piece in pieces(one_line(without_isolates(text))) + pieces(text)}


def literal(node: ast.AST) -> str:
    """Return a text that stands in the code; what is filled in counts as a number."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(literal(part) or "#" for part in parts)
        case _:
            return ""


def texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case {"text": str(text), "unit": str(unit), **others}:
            return [*texts([text, unit, *others.values()]), f"{text} {unit}"]
        case dict():
            return texts([*value.values()])
        case list() | tuple():
            return [text for part in value for text in texts(part)]
        case _:
            return []


DATA = data()


def said(window: QWidget) -> Iterator[str]:
    for widget in visible(window):
        yield widget.windowTitle()
        yield widget.toolTip()
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None:
            yield spoken.text(QAccessible.Text.Name)
            yield spoken.text(QAccessible.Text.Description)
        match widget:
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(number) for number in range(widget.count()))
            case QLabel() | QAbstractButton() if not isinstance(widget, ShortenedLabel):
                yield widget.text()
            case QAbstractItemView():
                model, root = widget.model(), QModelIndex()
                columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
                for row in range(model.rowCount(root)):
                    for column in range(columns):
                        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                            yield str(model.index(row, column).data(role) or "")
            case _:
                pass


def untranslated(text: str) -> list[str]:
    rest, found = _KEYS.sub("", without_isolates(text)), 1
    while found:  # a translation may have been filled with another one
        rest, found = _TRANSLATED.subn("\n", rest)
    return [piece for piece in pieces(rest) if re.search(r"[^\W\d_]{2}", piece) and piece not in DATA]


@pytest.mark.parametrize("group", NAMES)
def test_nothing_is_left_untranslated(group: str, qapp: QApplication, pseudo_language: Path):
    translator = QTranslator()
    assert translator.load(str(pseudo_language))
    qapp.installTranslator(translator)
    left: list[str] = []
    try:
        for view in views(group):
            window = shown(view)
            left += [f"{view.name}: {piece}" for text in said(window) for piece in untranslated(text)]
            end(window)
    finally:
        qapp.removeTranslator(translator)
    assert not left, "\n".join(sorted(set(left)))
