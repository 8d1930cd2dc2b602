"""What the windows need of the program around them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from tiep_launcher.desktop.configuring import Configuring
from tiep_launcher.desktop.forms import Forms
from tiep_launcher.desktop.new_visit import NewVisit
from tiep_launcher.desktop.out_port import Out
from tiep_launcher.desktop.picking import Picking
from tiep_launcher.desktop.wanted import Prepared, Wanted
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session, WithdrawalReason
from tiep_launcher.domain.shortcut import Shortcut
from tiep_launcher.services.deciding import Question
from tiep_launcher.services.desk import Wish
from tiep_launcher.services.doctor_at_desk import AtDesk
from tiep_launcher.services.ports import EmbeddedView
from tiep_launcher.services.report_search import Searched


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedForms:
    """The forms that a launch can have.

    Attributes:
        forms: Key and title of each form.
        form_key: The form of a launch that names none.
        listed_forms: By doctor's id, the form that the site's list names for that doctor's visits.
        own_forms: By doctor's id, the form that the doctor chose; empty for none.
        may_choose_own_form: Whether doctors may choose the form of their own visits.
    """

    forms: tuple[tuple[str, str], ...] = ()
    form_key: str | None = None
    listed_forms: Mapping[str, str] = field(default_factory=dict[str, str])
    own_forms: Mapping[str, str] = field(default_factory=dict[str, str])
    may_choose_own_form: bool = True

    def form_for(self, doctor: Doctor | None) -> str | None:
        """Return the form of a doctor's launch that names none; None lets the doctor choose in Tiep."""
        if doctor is None:
            return self.form_key
        own = self.own_forms.get(doctor.id)
        if own == "" or own in {key for key, _ in self.forms}:
            return own or None
        return self.listed_forms.get(doctor.id, self.form_key)


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityForms(OfferedForms):
    """A facility, by its name in the settings, and what can be launched there."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around(OfferedForms):
    """What stands around the visits.

    Attributes:
        may_change_doctor: Whether another doctor may be chosen here.
        facility: The facility, if there is one and it has a name; of several none is named here.
        facilities: Every one, where there are several.
        is_test: Whether this is an isolated test set-up.
        needs_visit_id: Whether a visit must come with its id.
        notification_patient_name: Whether notifications may name the patient.
        palette_shortcut: Keys that open the palette from every program; None for none.
        next_field_shortcut: Keys that copy the next field from every program; None for none.
        skip_field_shortcut: Keys that pass over it; None for none.
        field_orders: For each facility the order in which its hospital system asks for fields, if it has one.
        clipboard_clear_s: After so many seconds copied text is taken away again; 0 is never.
        idle_lock_min: After so many minutes without input the windows are covered; 0 is never.
        notices: Sentences that people must know, such as that nothing is kept.
    """

    may_change_doctor: bool = True
    facility: str = ""
    facilities: tuple[FacilityForms, ...] = ()
    is_test: bool = False
    needs_visit_id: bool = True
    notification_patient_name: bool = False
    palette_shortcut: Shortcut | None = None
    next_field_shortcut: Shortcut | None = None
    skip_field_shortcut: Shortcut | None = None
    field_orders: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    clipboard_clear_s: int = 0
    idle_lock_min: int = 0
    notices: tuple[str, ...] = ()

    def at(self, facility: FacilityForms) -> "Around":
        """Return what stands around the visits of one of several facilities."""
        return replace(
            self,
            facility=facility.name,
            forms=facility.forms,
            form_key=facility.form_key,
            listed_forms=facility.listed_forms,
            own_forms=facility.own_forms,
            may_choose_own_form=facility.may_choose_own_form,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorChoice:
    """Who can be chosen to work here.

    Attributes:
        doctors: The site's list, or else whoever launched here before.
        may_be_typed: Whether somebody else may be named by id.
        remark: What people should know about the list; empty for nothing.
    """

    doctors: tuple[Doctor, ...] = ()
    may_be_typed: bool = True
    remark: str = ""


class Reports(Protocol):
    """Makes what is shown and copied of a stored version."""

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        """Make the report of a version."""
        ...

    async def prepare(self, session: Session, version: ReportVersion, wanted: Wanted) -> Prepared:
        """Write what is wanted of a version as the hospital system takes it.

        Raises:
            HeldError: It must not leave the program.
            ConfigurationError: Something is wrong with the facility's target profile.
        """
        ...


class Backend(Protocol):
    """The program behind the windows. Its coroutines run in the io thread, the rest anywhere."""

    @property
    def language(self) -> Language | None:
        """The language that the windows are set to; None for the system's."""
        ...

    @property
    def picking(self) -> Picking:
        """Find what can be launched; only after :meth:`start`."""
        ...

    def embed(self, view: EmbeddedView) -> None:
        """Take the view that shows the pages of visits in windows of ours; comes before :meth:`start`."""
        ...

    async def start(
        self,
        changed: Callable[[Session], None],
        wished: Callable[[Wish], None],
        at_desk_changed: Callable[[AtDesk], None],
    ) -> Around:
        """Open everything, answer calls from outside, go on watching.

        All callbacks are called in the io thread; ``at_desk_changed`` at once, too.
        """
        ...

    async def stop(self) -> None:
        """Close everything; launches go on at the next start."""
        ...

    def remembered(self) -> bytes:
        """Return what the windows had kept last, empty if nothing or nothing readable."""
        ...

    async def remember(self, content: bytes) -> None:
        """Keep something for the windows, without patient data; that it cannot be kept is no fault."""
        ...

    async def sessions(self) -> list[Session]:
        """Return every launch, oldest first."""
        ...

    async def launch(self, visit: NewVisit) -> list[tuple[str, str]]:
        """Launch a visit that was typed in.

        Returns:
            What is wrong with it: option name and sentence for each problem; empty if it was launched.
        """
        ...

    async def open_again(self, launch_id: str) -> None:
        """Open the scribe (again)."""
        ...

    async def give_up(self, launch_id: str) -> None:
        """End a launch without a report."""
        ...

    async def withdraw(self, launch_id: str, reason: WithdrawalReason, note: str) -> None:
        """Mark a launch as the wrong patient, for good."""
        ...

    async def confirm(self, launch_id: str, version: int, doctor_id: str) -> str | None:
        """Let a held version go on the word of the doctor who works here, if it is still that one.

        Returns:
            What went wrong, as a sentence; None if it may leave now.
        """
        ...

    async def choose_suggestion(self, launch_id: str, version: int, path: str, *, is_taken: bool) -> None:
        """Take a suggestion in a version, or leave it out."""
        ...

    async def open_link(self, address: str) -> str | None:
        """Open an ``https`` address of a report in the browser.

        Returns:
            What went wrong, as a sentence; None if the browser has it.
        """
        ...

    async def seen(self, launch_id: str, version: int) -> None:
        """Remember that whoever works here looks at a version."""
        ...

    async def search_reports(self, words: Sequence[str], sessions: Sequence[Session]) -> Searched:
        """Look for folded words in the newest reports of ``sessions``, as far as one round gets."""
        ...

    async def close_visit(self, launch_id: str) -> None:
        """Be done with a saved report."""
        ...

    async def try_now(self, launch_id: str) -> None:
        """Ask the scribe at once."""
        ...

    async def set_api_key(self, launch_id: str, key: str) -> str | None:
        """Keep a new key for the facility of a launch and try again.

        Returns:
            What went wrong, as a sentence; None if it was kept.
        """
        ...

    async def delivered(
        self, launch_id: str, kind: DeliveryKind, version: int, paths: Sequence[str | None]
    ) -> None:
        """Remember that fields of a version went out, or with None all of it."""
        ...

    async def doctors(self) -> DoctorChoice:
        """Return who can be chosen to work here."""
        ...

    async def choose_doctor(self, doctor_id: str, name: str | None) -> list[str]:
        """Let a doctor work here.

        Returns:
            What speaks against it, as sentences; empty if the doctor works here now.
        """
        ...

    async def forget_doctor_if_shared(self) -> None:
        """Forget who works here, if several doctors use this login; for when the desk was left."""
        ...

    async def answer(self, question: Question, *, goes_on: bool) -> None:
        """Take a person's answer to what a launch waits for."""
        ...

    async def cover(self, *, is_covered: bool) -> None:
        """Remember whether the windows are covered."""
        ...

    @property
    def reports(self) -> Reports:
        """Writes reports."""
        ...

    @property
    def out(self) -> Out:
        """Writes reports to files and onto paper; only after :meth:`start`."""
        ...

    def sentences_of(self, error: Exception) -> list[str]:
        """Say in words what went wrong, and what to do."""
        ...

    @property
    def forms(self) -> Forms:
        """Shows forms, and remembers whose is whose."""
        ...

    @property
    def configuring(self) -> Configuring:
        """Reads and changes settings and keys."""
        ...

    def reason_of(self, session: Session) -> str | None:
        """Say why a launch failed; None if it did not."""
        ...
