"""Starting a visit by hand: patient, visit, doctor and form."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.moments import partial_date
from tiep_launcher.desktop.patient_words import one_line
from tiep_launcher.desktop.style import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, line_start, mark, small_font
from tiep_launcher.desktop.translating import moment_word
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Patient, Sex, parse_birth_date


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVisit:
    """What was filled in; None for what was left empty.

    Attributes:
        patient: A patient that was picked, with everything the source told; None if typed in by parts.
        patient_id: The identifier that was typed in, like the parts below.
        family_name: Family name.
        given_name: Given names.
        birth_date: Birth date, as typed.
        sex: A word of :class:`Sex`.
        visit_id: The visit, picked or typed in.
        doctor_id: Who launches.
        doctor_name: That doctor's name.
        form_key: The form; None lets the doctor choose in Tiep.
        facility: The facility; None for the only one.
        is_another: True if a saved visit is to be recorded a second time.
    """

    patient: Patient | None = field(default=None, repr=False)
    patient_id: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    birth_date: str | None = None
    sex: str | None = None
    visit_id: str | None = None
    doctor_id: str | None = None
    doctor_name: str | None = None
    form_key: str | None = None
    facility: str | None = None
    is_another: bool = False


_PATIENT_FIELDS = ("patient_id", "family_name", "given_name", "birth_date", "sex")


def typed_visit(text: str, form_key: str | None = None) -> NewVisit:
    """Sort what was typed for a search into the fields of a visit, as far as it is plain."""
    line = one_line(text)
    if parse_birth_date(line) is not None and "-" in line:
        return NewVisit(birth_date=line, form_key=form_key)
    if " " not in line and any(c.isdigit() for c in line):
        return NewVisit(patient_id=line, form_key=form_key)
    family, _, given = line.partition(",")
    return NewVisit(family_name=family.strip() or None, given_name=given.strip() or None, form_key=form_key)


class _Entry(QWidget):
    """An input with room for a remark or a problem below it."""

    def __init__(self, control: QWidget, name: str) -> None:
        super().__init__()
        self.control = control
        self._says_problem = False
        control.setAccessibleName(name)
        self.remark = QLabel(self)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setWordWrap(True)
        self.remark.setFont(small_font(self.font()))
        self.remark.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(control)
        column.addWidget(self.remark)
        self.setFocusProxy(control)

    def add_beside(self, widget: QWidget) -> None:
        """Put ``widget`` behind the input."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.control, 1)
        row.addWidget(widget)
        self._column.insertLayout(0, row)

    @property
    def has_problem(self) -> bool:
        return self._says_problem

    def say(self, text: str, *, is_problem: bool) -> None:
        self._says_problem = is_problem and bool(text)
        self.remark.setText(f"⚠ {text}" if self._says_problem else text)
        self.remark.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        mark(self.remark, "problem", is_on=self._says_problem)
        mark(self.remark, "muted", is_on=not self._says_problem)
        mark(self.control, "wrong", is_on=self._says_problem)


class NewVisitDialog(QDialog):
    """Asks for patient and visit.

    Signals:
        launch_wanted: The ``NewVisit`` that was filled in completely.
        forms_wanted: The forms are to be shown; the key of the one that is chosen or None.
    """

    launch_wanted = Signal(object)
    forms_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        doctor_id: str | None = None,
        doctor_name: str | None = None,
        forms: Sequence[tuple[str, str]] = (),
        form_key: str | None = None,
        needs_visit_id: bool = True,
    ) -> None:
        """Make an empty dialog.

        Args:
            parent: The window it belongs to.
            doctor_id: Who launches; None lets it be filled in.
            doctor_name: The doctor's name.
            forms: Key and title of each form that can be sent.
            form_key: The form that is chosen at first; None is "Doctor chooses in Tiep".
            needs_visit_id: Whether the hospital system must have given a visit ID.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("New visit"))
        self.setModal(False)
        self.setMinimumWidth(400)
        self._needs_visit_id = needs_visit_id
        self._doctor_id, self._doctor_name = doctor_id, doctor_name
        self._patient: Patient | None = None
        self._is_another = False
        self._entries: dict[str, _Entry] = {}
        self._banner = PatientBanner(self)
        self._form_layout = QFormLayout()
        self._form_layout.setHorizontalSpacing(SPACE_M)
        self._form_layout.setVerticalSpacing(SPACE_S)
        self._form_layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_line("patient_id", self.tr("&Patient ID"), is_code=True)
        self._add_line("family_name", self.tr("&Family name"))
        self._add_line("given_name", self.tr("&Given name"))
        birth_date = self._add_line("birth_date", self.tr("&Born"), is_code=True)
        birth_date.setPlaceholderText(self.tr("YYYY-MM-DD, YYYY-MM or YYYY"))
        self._sex = QComboBox(self)
        for text, sex in (
            (self.tr("Not known"), None),
            (self.tr("Female"), Sex.FEMALE),
            (self.tr("Male"), Sex.MALE),
            (self.tr("Other"), Sex.OTHER),
            (self.tr("Unknown"), Sex.UNKNOWN),
        ):
            self._sex.addItem(text, sex.value if sex else None)
        self._add("sex", self.tr("&Sex"), self._sex)
        self._add_line("visit_id", self.tr("&Visit ID"), is_code=True)
        self._add_doctor()
        self._form = QComboBox(self)
        self._form.addItem(self.tr("Doctor chooses in Tiep"), None)
        for key, title in forms:
            self._form.addItem(title, key)
        self.choose_form(form_key)
        self._form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._form.setMinimumContentsLength(20)
        self._add("form_key", self.tr("F&orm"), self._form)
        self.look = QPushButton(self.tr("Previe&w…"), self)
        self.look.setAccessibleName(self.tr("Preview…"))
        self.look.setAutoDefault(False)
        self.look.setVisible(bool(forms))
        self.look.clicked.connect(self._look_at_forms)
        self._entries["form_key"].add_beside(self.look)
        self._make_buttons()
        birth_date.textChanged.connect(self._check_birth_date)
        self._entries["patient_id"].setFocus()

    def _make_buttons(self) -> None:
        self._start = QPushButton(self.tr("Start &Tiep"), self)
        self._start.setAccessibleName(self.tr("Start Tiep"))
        mark(self._start, "primary")
        self._start.setDefault(True)
        self._start.clicked.connect(self._launch)
        self._cancel = QPushButton(self.tr("C&ancel"), self)
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._general = QLabel(self)
        self._general.setTextFormat(Qt.TextFormat.PlainText)
        self._general.setWordWrap(True)
        mark(self._general, "problem")
        self._general.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._banner)
        column.addLayout(self._form_layout)
        column.addWidget(self._general)
        column.addStretch(1)
        column.addLayout(buttons)

    def fill(self, visit: NewVisit) -> None:
        """Begin with ``visit``; a patient that was picked is shown and stays as it is."""
        self._patient, self._is_another = visit.patient, visit.is_another
        for name in _PATIENT_FIELDS:
            self._form_layout.setRowVisible(self._entries[name], visit.patient is None)
        if visit.patient is not None:
            doctor = Doctor(self._doctor_id or "", self._doctor_name)
            self._banner.show_patient(
                LaunchRequest(
                    facility=visit.facility or "",
                    patient=visit.patient,
                    visit_id=visit.visit_id or "",
                    doctor=doctor,
                )
            )
        for name, entry in self._entries.items():
            text = getattr(visit, name)
            if isinstance(entry.control, QLineEdit):
                entry.control.setText(text or "")
        self._sex.setCurrentIndex(max(0, self._sex.findData(visit.sex)) if visit.sex else 0)
        self.choose_form(visit.form_key)
        for name, entry in self._entries.items():
            is_shown = self._form_layout.isRowVisible(entry)
            if is_shown and isinstance(entry.control, QLineEdit) and not entry.control.text():
                self._entries[name].setFocus()
                break

    def visit(self) -> NewVisit:
        """Return what is filled in so far."""
        return NewVisit(
            patient=self._patient,
            is_another=self._is_another,
            patient_id=self._text("patient_id"),
            family_name=self._text("family_name"),
            given_name=self._text("given_name"),
            birth_date=self._text("birth_date"),
            sex=self._sex.currentData(),
            visit_id=self._text("visit_id"),
            doctor_id=self._doctor_id or self._text("doctor_id"),
            doctor_name=self._doctor_name if self._doctor_id else self._text("doctor_name"),
            form_key=self._form.currentData(),
        )

    def show_problems(self, problems: Sequence[tuple[str | None, str]]) -> None:
        """Name what is wrong beside its field; what belongs to no field here stands above the buttons."""
        general: list[str] = []
        told: dict[str, list[str]] = {}
        for where, sentence in problems:
            if where in self._entries and self._form_layout.isRowVisible(self._entries[where]):
                told.setdefault(where, []).append(sentence)
            else:
                general.append(sentence)
        for name, entry in self._entries.items():
            entry.say(" ".join(told.get(name, [])), is_problem=name in told)
        self._general.setText("\n".join(f"⚠ {sentence}" for sentence in general))
        self._general.setVisible(bool(general))
        self._start.setEnabled(True)
        first = next((name for name in self._entries if name in told), None)
        if first is not None:
            self._entries[first].control.setFocus()

    def choose_form(self, key: str | None) -> None:
        """Choose a form; None lets the doctor choose in Tiep."""
        self._form.setCurrentIndex(max(0, self._form.findData(key)) if key else 0)

    def set_busy(self, *, is_busy: bool) -> None:
        """Keep a launch from being asked for twice while the first is under way."""
        self._start.setEnabled(not is_busy)

    def control(self, field: str) -> QWidget:
        """Return the input of ``field``, named as in ``NewVisit``."""
        return self._entries[field].control

    def remark(self, field: str) -> str:
        """Return what stands below the input of ``field``."""
        return self._entries[field].remark.text()

    def _look_at_forms(self) -> None:
        self.forms_wanted.emit(self._form.currentData())

    def _launch(self) -> None:
        problems = self._problems()
        self.show_problems(problems)
        if not problems:
            self._check_birth_date(self._text("birth_date") or "")
            self.launch_wanted.emit(self.visit())

    def _problems(self) -> list[tuple[str | None, str]]:
        found: list[tuple[str | None, str]] = []
        needed: dict[str, str] = {}
        if self._patient is None:
            needed["patient_id"] = self.tr("The patient ID is needed.")
        if self._needs_visit_id:
            needed["visit_id"] = self.tr("The visit ID is needed.")
        if not self._doctor_id:
            needed["doctor_id"] = self.tr("The doctor's ID is needed.")
        found += [(name, sentence) for name, sentence in needed.items() if not self._text(name)]
        birth_date = self._text("birth_date")
        if birth_date and parse_birth_date(birth_date) is None:
            found.append(("birth_date", self._wrong_birth_date()))
        return found

    def _check_birth_date(self, text: str) -> None:
        """Say at once how the date is understood: 04-May and 05-Apr must not be mixed up."""
        entry, stripped = self._entries["birth_date"], text.strip()
        parsed = parse_birth_date(stripped) if stripped else None
        if parsed is not None:
            entry.say(partial_date(parsed, moment_word), is_problem=False)
        elif len(stripped) >= 8 or entry.has_problem:
            entry.say(self._wrong_birth_date() if stripped else "", is_problem=True)
        else:
            entry.say("", is_problem=False)

    def _wrong_birth_date(self) -> str:
        return self.tr("This is no date written as 1945-07-14, 1945-07 or 1945.")

    def _add_doctor(self) -> None:
        if self._doctor_id is None:
            self._add_line("doctor_id", self.tr("&Doctor ID"), is_code=True)
            self._add_line("doctor_name", self.tr("Doctor's &name"))
            return
        name = f"{self._doctor_name} ({self._doctor_id})" if self._doctor_name else self._doctor_id
        label = QLabel(name, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(name)
        label.setAlignment(line_start(label))
        self._form_layout.addRow(self.tr("Doctor"), label)

    def _add_line(self, field: str, text: str, *, is_code: bool = False) -> QLineEdit:
        line = QLineEdit(self)
        if is_code:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._add(field, text, line)
        line.textEdited.connect(lambda: self._forget_problem(field))
        return line

    def _forget_problem(self, field: str) -> None:
        if field != "birth_date" and self._entries[field].has_problem:
            self._entries[field].say("", is_problem=False)

    def _add(self, field: str, text: str, control: QWidget) -> None:
        entry = _Entry(control, text.replace("&", ""))
        self._entries[field] = entry
        label = QLabel(text, self)
        label.setBuddy(control)
        self._form_layout.addRow(label, entry)

    def _text(self, field: str) -> str | None:
        entry = self._entries.get(field)
        return (
            (entry.control.text().strip() or None) if entry and isinstance(entry.control, QLineEdit) else None
        )
