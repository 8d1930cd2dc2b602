"""The one list of settings: name, type, default, bounds, what it is for.

Everything else about settings is made from :data:`SETTINGS`: reading, checking, listing, documents. A
setting is a field of :class:`Settings` or, where each facility may have its own, of :class:`Facility`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from tiep_launcher.domain.file_pattern import PLACEHOLDERS
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import View


class Kind(StrEnum):
    """The type of a setting's value."""

    TEXT = "text"
    WHOLE_NUMBER = "whole_number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    TEXT_LIST = "text_list"
    URL = "url"
    PATH = "path"
    COMMAND = "command"
    SHORTCUT = "shortcut"
    TIME_ZONE = "time_zone"
    FILE_PATTERN = "file_pattern"


class Origin(StrEnum):
    """Where a value comes from, weakest first."""

    BUILT_IN = "built_in"
    MACHINE_DEFAULTS = "machine_defaults"
    USER = "user"
    TEST_ENVIRONMENT = "test_environment"
    LAUNCH = "launch"
    POLICY = "policy"


class DoctorSource(StrEnum):
    """Where the doctor of a launch comes from."""

    ASK = "ask"
    CALLER = "caller"
    FIXED = "fixed"
    OS_USER = "os_user"


class VisitIdSource(StrEnum):
    """What happens when a caller names no visit."""

    CALLER = "caller"
    GENERATE = "generate"


class PatientSwitch(StrEnum):
    """What happens to a launch while the same doctor has another patient's visit open."""

    ASK = "ask"
    START = "start"
    REFUSE = "refuse"


class GdtCharset(StrEnum):
    """The character sets of GDT, by the names that people know."""

    ASCII = "ascii"
    CP437 = "cp437"
    WINDOWS_1252 = "windows-1252"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One row of the list.

    Attributes:
        name: As written in files (``doctor.id``); never changes meaning once released.
        attribute: Field of :class:`Settings` or :class:`Facility` that holds the value.
        kind: Type of the value.
        default: Built-in value.
        text: One sentence on what it does.
        minimum: Smallest whole number.
        maximum: Largest whole number.
        choices: Allowed words of a choice, or of the items of a list; any if there are none.
        is_critical: True if an invalid enforced value must stop a launch: it decides where data goes.
        is_per_facility: True if each facility may have its own.
        since: Version that brought it.
    """

    name: str
    attribute: str
    kind: Kind
    default: Any
    text: str
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[str, ...] = ()
    is_critical: bool = False
    is_per_facility: bool = False
    since: str = "0.1"


_FORMATS = ("json", "text", "html", "fhir", "fhir-document", "gdt")


def _row(kind: Kind, text: str, **more: object) -> dict[str, Any]:
    return {"kind": kind, "text": text, **more}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """One Tiep facility: own key, addresses and forms."""

    name: str = "default"
    api_url: str = field(
        default="https://api.tiep.ai",
        metadata=_row(Kind.URL, "Address of Tiep's API; plain http only to this machine.", is_critical=True),
    )
    app_url: str = field(
        default="https://app.tiep.ai/",
        metadata=_row(Kind.URL, "Address of Tiep's page for doctors.", is_critical=True),
    )
    forms_dir: str | None = field(
        default=None,
        metadata=_row(Kind.PATH, "Folder of the site's own forms (KEY.json), beside the shipped ones."),
    )
    default_form: str | None = field(
        default=None,
        metadata=_row(Kind.TEXT, "Form of a launch that names none; without it the doctor chooses in Tiep."),
    )
    context_dir: str | None = field(
        default=None,
        metadata=_row(Kind.PATH, "Folder in which the files of --ref and of links are looked for."),
    )
    drop_dir: str | None = field(
        default=None,
        metadata=_row(
            Kind.PATH, "Folder in which every file is a visit to launch; watched while the program runs."
        ),
    )
    drop_keep: bool = field(
        default=False,
        metadata=_row(Kind.YES_NO, "Whether files of drop_dir are kept in its folder done once launched."),
    )
    output_language: Language | None = field(
        default=None,
        metadata=_row(
            Kind.CHOICE,
            "Language of reports that go out as text; the system's if not set.",
            choices=tuple(language.value for language in Language),
        ),
    )
    target_profiles_dir: str | None = field(
        default=None,
        metadata=_row(
            Kind.PATH, "Folder of the site's own target profiles (NAME.toml), beside the shipped ones."
        ),
    )
    target_profile: str | None = field(
        default=None,
        metadata=_row(
            Kind.TEXT,
            "What the hospital system's fields can take; copies and text go out unchanged if not set.",
        ),
    )
    result_dir: str | None = field(
        default=None,
        metadata=_row(Kind.PATH, "Folder that every new report is written to for the hospital system."),
    )
    result_formats: tuple[str, ...] = field(
        default=("json",),
        metadata=_row(
            Kind.TEXT_LIST,
            "Formats in which reports are written to result_dir, a file for each.",
            choices=_FORMATS,
        ),
    )
    result_name: str = field(
        default="{patient_id}_{visit_id}_{version}",
        metadata=_row(
            Kind.FILE_PATTERN,
            "Names of the files in result_dir, with "
            + ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
            + ".",
        ),
    )
    callback_url: str | None = field(
        default=None,
        metadata=_row(
            Kind.URL,
            "Address that every new report is posted to, signed with the secret callback:FACILITY.",
            is_critical=True,
        ),
    )
    callback_format: str = field(
        default="json",
        metadata=_row(Kind.CHOICE, "Format of what is posted to callback_url.", choices=_FORMATS),
    )
    result_command: str | None = field(
        default=None,
        metadata=_row(
            Kind.COMMAND,
            "Program of the site, by its absolute path, that is started with every new report on its input.",
            is_critical=True,
        ),
    )
    result_command_format: str = field(
        default="json",
        metadata=_row(Kind.CHOICE, "Format of what result_command gets.", choices=_FORMATS),
    )
    gdt_receiver: str = field(
        default="PRAX_EDV",
        metadata=_row(Kind.TEXT, "GDT id of the practice system that reports go to, up to 8 characters."),
    )
    gdt_sender: str = field(
        default="TIEP_LNC",
        metadata=_row(Kind.TEXT, "GDT id of this program as the practice system knows it."),
    )
    gdt_examination: str = field(
        default="ALLG01",
        metadata=_row(Kind.TEXT, "Kind of examination (8402) under which GDT reports are filed."),
    )
    gdt_charset: GdtCharset = field(
        default=GdtCharset.WINDOWS_1252,
        metadata=_row(
            Kind.CHOICE,
            "Character set of GDT reports.",
            choices=tuple(charset.value for charset in GdtCharset),
        ),
    )


def _one_facility() -> Mapping[str, Facility]:
    return {"default": Facility()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting's value, checked."""

    facilities: Mapping[str, Facility] = field(default_factory=_one_facility)
    doctor_id: str | None = field(
        default=None,
        metadata=_row(Kind.TEXT, "The hospital's id of the one doctor of this desk.", name="doctor.id"),
    )
    doctor_name: str | None = field(
        default=None, metadata=_row(Kind.TEXT, "That doctor's name.", name="doctor.name")
    )
    doctor_specialties: tuple[str, ...] = field(
        default=(),
        metadata=_row(
            Kind.TEXT_LIST, "That doctor's specialties, in Tiep's words.", name="doctor.specialties"
        ),
    )
    doctor_source: DoctorSource | None = field(
        default=None,
        metadata=_row(
            Kind.CHOICE,
            "Where the doctor of a launch comes from; fixed if doctor.id is set, else ask.",
            choices=tuple(source.value for source in DoctorSource),
        ),
    )
    doctors_file: str | None = field(
        default=None,
        metadata=_row(
            Kind.PATH, "The site's list of doctors (CSV or JSON): id, name, specialties, OS user, form."
        ),
    )
    require_known_doctor: bool = field(
        default=False,
        metadata=_row(
            Kind.YES_NO,
            "Whether a doctor must be on doctors_file, or be doctor.id where there is no such file.",
        ),
    )
    shared_login: bool = field(
        default=False,
        metadata=_row(
            Kind.YES_NO,
            "Whether several doctors use this login, so that the idle lock also forgets who is there.",
        ),
    )
    view: View = field(
        default=View.BROWSER,
        metadata=_row(Kind.CHOICE, "Where Tiep is opened.", choices=tuple(view.value for view in View)),
    )
    browser_command: str | None = field(
        default=None,
        metadata=_row(
            Kind.COMMAND,
            "Program that opens Tiep, %u stands for the address; the system's browser if not set.",
        ),
    )
    visit_id_source: VisitIdSource = field(
        default=VisitIdSource.CALLER,
        metadata=_row(
            Kind.CHOICE,
            "Whether a launch without a visit id gets one made here.",
            choices=tuple(source.value for source in VisitIdSource),
        ),
    )
    gdt_visit_field: str = field(
        default="8310",
        metadata=_row(Kind.TEXT, "Field of a GDT set that holds the visit id."),
    )
    hl7_visit_field: str = field(
        default="PV1-19",
        metadata=_row(Kind.TEXT, "Field of an HL7 message that holds the visit id."),
    )
    hl7_identifier_authority: str | None = field(
        default=None,
        metadata=_row(
            Kind.TEXT,
            "Assigning authority of the identifier that names a patient, where HL7 messages have several.",
        ),
    )
    context_keys: tuple[str, ...] = field(
        default=(),
        metadata=_row(
            Kind.TEXT_LIST,
            "What else of FHIR, GDT and HL7 input goes to Tiep, such as Encounter.class or ward=PV1-3.1.",
        ),
    )
    worklist: str | None = field(
        default=None,
        metadata=_row(Kind.PATH, "File or folder of the visits that a doctor can pick (CSV, JSON)."),
    )
    fhir_url: str | None = field(
        default=None,
        metadata=_row(
            Kind.URL, "Address of the FHIR R4 server that is searched for patients.", is_critical=True
        ),
    )
    fhir_user: str | None = field(
        default=None,
        metadata=_row(
            Kind.TEXT, "User at the FHIR server; the secret fhir-credential is a token without it."
        ),
    )
    fhir_identifier_system: str | None = field(
        default=None,
        metadata=_row(
            Kind.TEXT, "System of the identifier that names a patient, where FHIR patients have several."
        ),
    )
    fhir_visit_system: str | None = field(
        default=None,
        metadata=_row(Kind.TEXT, "System of the identifier that is the visit id, where visits have several."),
    )
    allow_patient_arguments: bool = field(
        default=True,
        metadata=_row(
            Kind.YES_NO, "Whether patient data may stand in arguments, which other processes can see."
        ),
    )
    language: Language | None = field(
        default=None,
        metadata=_row(
            Kind.CHOICE,
            "Language of the windows, from the next start on; the system's if not set.",
            choices=tuple(language.value for language in Language),
        ),
    )
    time_zone: str | None = field(
        default=None,
        metadata=_row(
            Kind.TIME_ZONE,
            "Zone of times that are shown and handed out, such as Europe/Berlin; the system's if not set.",
        ),
    )
    notification_patient_name: bool = field(
        default=False,
        metadata=_row(
            Kind.YES_NO, "Whether notifications name the patient, where everybody in the room can read it."
        ),
    )
    palette_shortcut: str | None = field(
        default=None,
        metadata=_row(
            Kind.SHORTCUT,
            "Keys that open the palette from every program, such as Ctrl+Alt+T; none if not set.",
        ),
    )
    next_field_shortcut: str | None = field(
        default=None,
        metadata=_row(
            Kind.SHORTCUT,
            "Keys that copy the next field of the report from every program; none if not set.",
        ),
    )
    skip_field_shortcut: str | None = field(
        default=None,
        metadata=_row(
            Kind.SHORTCUT,
            "Keys that pass over the next field of the report from every program; none if not set.",
        ),
    )
    patient_switch: PatientSwitch = field(
        default=PatientSwitch.ASK,
        metadata=_row(
            Kind.CHOICE,
            "What happens to a launch while the same doctor has another patient's visit open.",
            choices=tuple(switch.value for switch in PatientSwitch),
        ),
    )
    clipboard_clear_s: int = field(
        default=60,
        metadata=_row(
            Kind.WHOLE_NUMBER,
            "Copied text is taken off the clipboard after so many seconds, if it is still there; 0 is off.",
            minimum=0,
            maximum=3600,
        ),
    )
    idle_lock_min: int = field(
        default=15,
        metadata=_row(
            Kind.WHOLE_NUMBER,
            "The windows are covered after so many minutes without any input; 0 is off.",
            minimum=0,
            maximum=1440,
        ),
    )
    poll_interval_s: int = field(
        default=2,
        metadata=_row(
            Kind.WHOLE_NUMBER,
            "A session is never asked for more often than this.",
            minimum=1,
            maximum=300,
        ),
    )

    def doctor_comes_from(self) -> DoctorSource:
        """Say where the doctor of a launch comes from, with the rule for when nothing is set."""
        return self.doctor_source or (DoctorSource.FIXED if self.doctor_id else DoctorSource.ASK)


def _rows(owner: type, *, is_per_facility: bool) -> list[Setting]:
    rows: list[Setting] = []
    for item in fields(owner):
        facts = dict(item.metadata)
        if facts:
            rows.append(
                Setting(
                    name=facts.pop("name", item.name),
                    attribute=item.name,
                    default=item.default,
                    is_per_facility=is_per_facility,
                    **facts,
                )
            )
    return rows


SETTINGS: tuple[Setting, ...] = (
    *_rows(Facility, is_per_facility=True),
    *_rows(Settings, is_per_facility=False),
)
"""Every setting, in the order in which they are listed."""


@dataclass(frozen=True, slots=True)
class ResolvedSetting:
    """One setting as ``config list`` shows it.

    Attributes:
        name: ``api_url``, or ``facilities.NAME.api_url`` for one facility's own.
        value: The value in force, as JSON would hold it.
        origin: The layer it comes from.
        is_locked: True if a policy enforces it.
        problem: Code of what is wrong with a stronger layer's value that was left out; None if nothing.
        has_own: True if the user's own file names it, whether or not that counts.
        fallback: The value that would count if the user's own file did not name it.
    """

    name: str
    value: Any
    origin: Origin
    is_locked: bool = False
    problem: str | None = None
    has_own: bool = False
    fallback: Any = None


@dataclass(frozen=True, slots=True)
class ResolvedSettings:
    """All settings in force, and for each where it comes from."""

    settings: Settings
    rows: tuple[ResolvedSetting, ...]

    def is_locked(self, name: str) -> bool:
        """Say whether a policy enforces the setting ``name``."""
        return any(row.name == name and row.is_locked for row in self.rows)
