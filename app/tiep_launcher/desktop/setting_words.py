"""The words of the settings: groups, labels, what each is for, and where a value comes from. Knows no Qt.

Every setting of ``domain.settings`` has its row here (a test compares them). Whoever adds a setting there
adds its words here; until then it is shown under its own name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tiep_launcher.desktop.configuring import SettingState
from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP
from tiep_launcher.domain.settings import Origin, Setting


class Group(StrEnum):
    """What belongs together, in the order in which it is shown."""

    CONNECTION = "connection"
    DOCTOR = "doctor"
    VISITS = "visits"
    PATIENTS = "patients"
    HIS = "his"
    REPORTS = "reports"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class GroupWords:
    """Title of a group, and a sentence on what it decides."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SettingWords:
    """The words of one setting.

    Attributes:
        group: Where it is shown.
        label: What stands beside its control.
        text: What it is for, one or two sentences.
        choices: Words for each choice of a choice.
        unset: What holds if nothing is chosen or filled in; empty if something always is.
    """

    group: Group
    label: str
    text: str
    choices: Mapping[str, str] = field(default_factory=dict[str, str])
    unset: str = ""


GROUPS: Mapping[Group, GroupWords] = {
    Group.CONNECTION: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Connection to Tiep"),
        QT_TRANSLATE_NOOP("setting_words", "Where Tiep is, and the key with which this workstation asks it."),
    ),
    Group.DOCTOR: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Doctor"),
        QT_TRANSLATE_NOOP("setting_words", "Whose visits are started on this workstation."),
    ),
    Group.VISITS: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Starting a visit"),
        QT_TRANSLATE_NOOP("setting_words", "How Tiep is opened, and with which form."),
    ),
    Group.PATIENTS: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Picking a patient"),
        QT_TRANSLATE_NOOP("setting_words", "Where the lists come from in which patients are found."),
    ),
    Group.HIS: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Hospital system"),
        QT_TRANSLATE_NOOP("setting_words", "How it hands patients and visits over."),
    ),
    Group.REPORTS: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Reports"),
        QT_TRANSLATE_NOOP("setting_words", "What happens with a report that has come."),
    ),
    Group.PRIVACY: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Privacy"),
        QT_TRANSLATE_NOOP("setting_words", "What others at this workstation can see, and for how long."),
    ),
    Group.LANGUAGE: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "Language and look"),
        QT_TRANSLATE_NOOP("setting_words", "How the program speaks to you."),
    ),
    Group.OTHER: GroupWords(
        QT_TRANSLATE_NOOP("setting_words", "More"),
        QT_TRANSLATE_NOOP("setting_words", "Seldom needed."),
    ),
}

# Every language is called as those who speak it call it, in all translations.
_FORMATS = ("json", "text", "html", "fhir", "fhir-document", "gdt")
_LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ar": "العربية"}

WORDS: Mapping[str, SettingWords] = {
    "api_url": SettingWords(
        Group.CONNECTION,
        QT_TRANSLATE_NOOP("setting_words", "Address of Tiep's service"),
        QT_TRANSLATE_NOOP(
            "setting_words", "The launcher asks here for a visit and for its report. It begins with https."
        ),
    ),
    "app_url": SettingWords(
        Group.CONNECTION,
        QT_TRANSLATE_NOOP("setting_words", "Address of Tiep's page"),
        QT_TRANSLATE_NOOP("setting_words", "The page that opens for the doctor when a visit is started."),
    ),
    "forms_dir": SettingWords(
        Group.VISITS,
        QT_TRANSLATE_NOOP("setting_words", "Folder of your own forms"),
        QT_TRANSLATE_NOOP("setting_words", "Forms found here are offered beside those that come along."),
        unset=QT_TRANSLATE_NOOP("setting_words", "Only the forms that come along"),
    ),
    "default_form": SettingWords(
        Group.VISITS,
        QT_TRANSLATE_NOOP("setting_words", "Form of a visit"),
        QT_TRANSLATE_NOOP("setting_words", "Used for a visit that is started without naming a form."),
        unset=QT_TRANSLATE_NOOP("setting_words", "The doctor chooses in Tiep"),
    ),
    "doctor.id": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "ID of the doctor"),
        QT_TRANSLATE_NOOP(
            "setting_words", "As the hospital system writes it. Leave it empty if several doctors work here."
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "No fixed doctor"),
    ),
    "doctor.name": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "Name of the doctor"),
        QT_TRANSLATE_NOOP("setting_words", "As it is to stand in Tiep and on the windows, with title."),
    ),
    "doctor.specialties": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "Specialties of the doctor"),
        QT_TRANSLATE_NOOP("setting_words", "In Tiep's words, such as ORTHOPEDICS. One a line."),
    ),
    "doctor_source": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "Where the doctor of a visit comes from"),
        QT_TRANSLATE_NOOP("setting_words", "Decides whose name a visit is started in."),
        choices={
            "ask": QT_TRANSLATE_NOOP("setting_words", "The doctor is asked"),
            "caller": QT_TRANSLATE_NOOP("setting_words", "The hospital system says it"),
            "fixed": QT_TRANSLATE_NOOP("setting_words", "Always the doctor above"),
            "os_user": QT_TRANSLATE_NOOP("setting_words", "Whoever is logged in to this computer"),
        },
        unset=QT_TRANSLATE_NOOP("setting_words", "The doctor above; if none is named, the doctor is asked"),
    ),
    "doctors_file": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "List of the doctors"),
        QT_TRANSLATE_NOOP("setting_words", "A file that names the doctors of the site and their logins."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No list"),
    ),
    "require_known_doctor": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "Only doctors of the list"),
        QT_TRANSLATE_NOOP("setting_words", "A visit of anybody who is not in the list is refused."),
    ),
    "shared_login": SettingWords(
        Group.DOCTOR,
        QT_TRANSLATE_NOOP("setting_words", "Several people use this login"),
        QT_TRANSLATE_NOOP("setting_words", "Then the doctor is forgotten when the windows are covered."),
    ),
    "view": SettingWords(
        Group.VISITS,
        QT_TRANSLATE_NOOP("setting_words", "Where Tiep is opened"),
        QT_TRANSLATE_NOOP("setting_words", "In your browser, or in a window of the launcher."),
        choices={
            "browser": QT_TRANSLATE_NOOP("setting_words", "In the browser"),
            "embedded": QT_TRANSLATE_NOOP("setting_words", "In a window of the launcher"),
        },
    ),
    "browser_command": SettingWords(
        Group.VISITS,
        QT_TRANSLATE_NOOP("setting_words", "Browser command"),
        QT_TRANSLATE_NOOP(
            "setting_words", "A command that opens Tiep in a certain browser; %u stands for the address."
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "The system's browser"),
    ),
    "visit_id_source": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Visits without an ID"),
        QT_TRANSLATE_NOOP("setting_words", "Reports are sorted by the visit's ID."),
        choices={
            "caller": QT_TRANSLATE_NOOP("setting_words", "Are refused: the hospital system must give one"),
            "generate": QT_TRANSLATE_NOOP("setting_words", "Get one here, marked as made here"),
        },
    ),
    "allow_patient_arguments": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Take patient data from a command line"),
        QT_TRANSLATE_NOOP(
            "setting_words", "Other programs of this computer can see what stands in a command line."
        ),
    ),
    "patient_switch": SettingWords(
        Group.VISITS,
        QT_TRANSLATE_NOOP("setting_words", "A visit begins while another patient's is open"),
        QT_TRANSLATE_NOOP("setting_words", "Of the same doctor. Nothing is ever closed by it."),
        choices={
            "ask": QT_TRANSLATE_NOOP("setting_words", "The doctor is asked"),
            "start": QT_TRANSLATE_NOOP("setting_words", "It is started, and the other goes on"),
            "refuse": QT_TRANSLATE_NOOP("setting_words", "It is refused"),
        },
    ),
    "worklist": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "Worklist"),
        QT_TRANSLATE_NOOP(
            "setting_words",
            "A file (CSV, JSON) or a folder of such files with the visits that can be picked.",
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "No worklist"),
    ),
    "palette_shortcut": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "Keys that open the list of visits from every program"),
        QT_TRANSLATE_NOOP("setting_words", "Such as Ctrl+Alt+T. Not every desktop allows it."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No keys"),
    ),
    "next_field_shortcut": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Keys that copy the next field from every program"),
        QT_TRANSLATE_NOOP("setting_words", "Such as Ctrl+Alt+N. Not every desktop allows it."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No keys"),
    ),
    "skip_field_shortcut": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Keys that pass over the next field from every program"),
        QT_TRANSLATE_NOOP("setting_words", "The field stays as it is and can be copied later."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No keys"),
    ),
    "fhir_url": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "Address of the patient server (FHIR R4)"),
        QT_TRANSLATE_NOOP("setting_words", "It is searched for patients and for the visits of the day."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No server"),
    ),
    "fhir_user": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "User at the patient server"),
        QT_TRANSLATE_NOOP(
            "setting_words", "Its password is kept with the keys. Without a user that entry is a token."
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "No user"),
    ),
    "fhir_identifier_system": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "Which identifier names a patient"),
        QT_TRANSLATE_NOOP("setting_words", "Its system, such as urn:oid:1.2.3, where patients have several."),
        unset=QT_TRANSLATE_NOOP("setting_words", "The only one"),
    ),
    "fhir_visit_system": SettingWords(
        Group.PATIENTS,
        QT_TRANSLATE_NOOP("setting_words", "Which identifier names a visit"),
        QT_TRANSLATE_NOOP("setting_words", "Its system, such as urn:oid:1.2.3, where visits have several."),
        unset=QT_TRANSLATE_NOOP("setting_words", "The only one"),
    ),
    "context_dir": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Folder of references"),
        QT_TRANSLATE_NOOP(
            "setting_words", "Where links and calls find the patient whom they name by a reference only."
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "No folder"),
    ),
    "drop_dir": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Folder of visits to start"),
        QT_TRANSLATE_NOOP("setting_words", "Every file that the hospital system puts there starts a visit."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No folder"),
    ),
    "drop_keep": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Keep the files of started visits"),
        QT_TRANSLATE_NOOP("setting_words", "In the folder done. They hold patient data."),
    ),
    "gdt_visit_field": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "GDT field with the visit ID"),
        QT_TRANSLATE_NOOP("setting_words", "Four digits, as the practice system writes it."),
    ),
    "hl7_visit_field": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "HL7 field with the visit ID"),
        QT_TRANSLATE_NOOP("setting_words", "Such as PV1-19, or PV1-19.1 for one part of it."),
    ),
    "hl7_identifier_authority": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "Who issues the patient ID in HL7 messages"),
        QT_TRANSLATE_NOOP(
            "setting_words",
            "The assigning authority (CX.4) of the one that counts, where patients have several.",
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "The only one"),
    ),
    "context_keys": SettingWords(
        Group.HIS,
        QT_TRANSLATE_NOOP("setting_words", "What else goes to Tiep"),
        QT_TRANSLATE_NOOP(
            "setting_words",
            "Of FHIR, GDT and HL7 files, beside patient and visit: Encounter.class, 8402 or ward=PV1-3.1.",
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "Nothing"),
    ),
    "idle_lock_min": SettingWords(
        Group.PRIVACY,
        QT_TRANSLATE_NOOP("setting_words", "Cover the windows after so many minutes"),
        QT_TRANSLATE_NOOP(
            "setting_words", "When nobody has touched mouse or keyboard for so long. 0 never covers them."
        ),
    ),
    "clipboard_clear_s": SettingWords(
        Group.PRIVACY,
        QT_TRANSLATE_NOOP("setting_words", "Clear the clipboard after so many seconds"),
        QT_TRANSLATE_NOOP("setting_words", "Only if what was copied here is still on it. 0 leaves it there."),
    ),
    "notification_patient_name": SettingWords(
        Group.PRIVACY,
        QT_TRANSLATE_NOOP("setting_words", "Name the patient in notifications"),
        QT_TRANSLATE_NOOP("setting_words", "Everybody who sees the screen can read them."),
    ),
    "output_language": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Language of reports"),
        QT_TRANSLATE_NOOP("setting_words", "The headings of a report that is copied or handed on as text."),
        choices=_LANGUAGES,
        unset=QT_TRANSLATE_NOOP("setting_words", "The language of this computer"),
    ),
    "target_profiles_dir": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Folder of your own target profiles"),
        QT_TRANSLATE_NOOP("setting_words", "Profiles found here are offered beside those that come along."),
        unset=QT_TRANSLATE_NOOP("setting_words", "Only the profiles that come along"),
    ),
    "target_profile": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "What the hospital system's fields can take"),
        QT_TRANSLATE_NOOP(
            "setting_words",
            "Its characters, lengths and order of fields. Copies are written so that they arrive whole.",
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "Everything: nothing is changed"),
    ),
    "result_dir": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Folder for the hospital system"),
        QT_TRANSLATE_NOOP("setting_words", "Every new report is written there as soon as it is saved."),
        unset=QT_TRANSLATE_NOOP("setting_words", "No folder"),
    ),
    "result_formats": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Formats in that folder"),
        QT_TRANSLATE_NOOP("setting_words", "json, text, html, fhir, fhir-document or gdt. One a line."),
        choices={name: name for name in _FORMATS},
    ),
    "result_name": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Names of the files in that folder"),
        QT_TRANSLATE_NOOP("setting_words", "What stands in braces is replaced, such as {patient_id}."),
    ),
    "callback_url": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Address that reports are sent to"),
        QT_TRANSLATE_NOOP(
            "setting_words", "Of the hospital system; every new report is posted there, signed."
        ),
        unset=QT_TRANSLATE_NOOP("setting_words", "Nowhere"),
    ),
    "callback_format": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Format of what is sent"),
        QT_TRANSLATE_NOOP("setting_words", "What the hospital system's address takes."),
        choices={name: name for name in _FORMATS},
    ),
    "result_command": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Program that gets every report"),
        QT_TRANSLATE_NOOP("setting_words", "Started for each new report, which it reads from its input."),
        unset=QT_TRANSLATE_NOOP("setting_words", "None"),
    ),
    "result_command_format": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Format of what that program gets"),
        QT_TRANSLATE_NOOP("setting_words", "What the program can read."),
        choices={name: name for name in _FORMATS},
    ),
    "gdt_receiver": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "GDT id of the practice system"),
        QT_TRANSLATE_NOOP("setting_words", "Up to eight characters; stands in every report written as GDT."),
    ),
    "gdt_sender": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "GDT id of the launcher"),
        QT_TRANSLATE_NOOP("setting_words", "As the practice system knows this device."),
    ),
    "gdt_examination": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Kind of examination in GDT"),
        QT_TRANSLATE_NOOP("setting_words", "The practice system files the report under it (field 8402)."),
    ),
    "gdt_charset": SettingWords(
        Group.REPORTS,
        QT_TRANSLATE_NOOP("setting_words", "Characters of GDT reports"),
        QT_TRANSLATE_NOOP("setting_words", "What the practice system reads; others are spelled plainly."),
        choices={"ascii": "ASCII", "cp437": "DOS (CP437)", "windows-1252": "Windows (1252)"},
    ),
    "language": SettingWords(
        Group.LANGUAGE,
        QT_TRANSLATE_NOOP("setting_words", "Language of the windows"),
        QT_TRANSLATE_NOOP("setting_words", "All windows, menus and messages."),
        choices=_LANGUAGES,
        unset=QT_TRANSLATE_NOOP("setting_words", "The language of this computer"),
    ),
    "time_zone": SettingWords(
        Group.LANGUAGE,
        QT_TRANSLATE_NOOP("setting_words", "Time zone"),
        QT_TRANSLATE_NOOP("setting_words", "Of every time that is shown, such as Europe/Berlin."),
        unset=QT_TRANSLATE_NOOP("setting_words", "The time zone of this computer"),
    ),
    "poll_interval_s": SettingWords(
        Group.OTHER,
        QT_TRANSLATE_NOOP("setting_words", "Shortest pause between two questions to Tiep, in seconds"),
        QT_TRANSLATE_NOOP("setting_words", "A visit is never asked about more often than this."),
    ),
}

SECRETS: Mapping[str, str] = {
    "fhir-credential": QT_TRANSLATE_NOOP("setting_words", "Password or token of the patient server"),
    "store-key": QT_TRANSLATE_NOOP("setting_words", "Key of the visits that are kept here"),
}
"""What secrets other than facility keys are called; a name that is not here stands for itself."""

_ORIGINS: Mapping[Origin, str] = {
    Origin.BUILT_IN: QT_TRANSLATE_NOOP("setting_words", "Default"),
    Origin.MACHINE_DEFAULTS: QT_TRANSLATE_NOOP("setting_words", "Default of this computer"),
    Origin.USER: QT_TRANSLATE_NOOP("setting_words", "Set by you"),
    Origin.TEST_ENVIRONMENT: QT_TRANSLATE_NOOP("setting_words", "Set by the test environment"),
    Origin.LAUNCH: QT_TRANSLATE_NOOP("setting_words", "Set by the launch"),
    Origin.POLICY: QT_TRANSLATE_NOOP("setting_words", "Managed by your organisation"),
}
_FOR_ALL = QT_TRANSLATE_NOOP("setting_words", "Set by you for all facilities")
_BEATEN: Mapping[Origin, str] = {
    Origin.POLICY: QT_TRANSLATE_NOOP(
        "setting_words", "Managed by your organisation. Your own setting does not count."
    ),
    Origin.TEST_ENVIRONMENT: QT_TRANSLATE_NOOP(
        "setting_words", "Set by the test environment. Your own setting does not count meanwhile."
    ),
}


def words_of(setting: Setting) -> SettingWords:
    """Return the words of ``setting``; without any, its name and the sentence of the list."""
    return WORDS.get(setting.name) or SettingWords(Group.OTHER, setting.name, setting.text)


def origin_words(state: SettingState) -> str:
    """Say where the value of ``state`` comes from, and plainly if something stronger beats the user's own."""
    if state.has_own and state.left_out is None and state.origin in _BEATEN:
        return _BEATEN[state.origin]
    if state.origin is Origin.USER and not state.has_own:
        return _FOR_ALL
    return _ORIGINS[state.origin]


def can_be_changed(state: SettingState) -> bool:
    """Say whether a user's own value would count."""
    return not state.is_locked and state.origin not in _BEATEN
