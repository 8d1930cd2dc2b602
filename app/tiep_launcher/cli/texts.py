"""What the command line says about each code. A test looks for a text for every code of the program."""

from collections.abc import Callable, Mapping

from tiep_launcher.cli.check_texts import CHECK_TEXTS
from tiep_launcher.cli.context_texts import CALLER_TEXTS, CONTEXT_TEXTS
from tiep_launcher.cli.gateway_texts import GATEWAY_TEXTS
from tiep_launcher.cli.text import Text
from tiep_launcher.domain.errors import Problem


def text_of(problem: Problem) -> Text:
    """Return the text of ``problem`` with its facts filled in."""
    text = TEXTS.get(problem.code, Text(problem.code.replace("_", " ")))
    facts = _Facts(problem.facts)
    return Text(text.message.format_map(facts), text.hint.format_map(facts))


def window_sentence(problem: Problem, translate: Callable[[str], str]) -> str:
    """Return what a window says about ``problem``: translated, and without what helps at a prompt only."""
    text = TEXTS.get(problem.code, Text(problem.code.replace("_", " ")))
    facts = _Facts(problem.facts)
    return " ".join(translate(part).format_map(facts) for part in _window_parts(text))


def window_sources() -> list[str]:
    """Return every sentence that ``window_sentence`` may give to its translator."""
    shown = [part for code, text in TEXTS.items() if code not in _CALL_TEXTS for part in _window_parts(text)]
    return sorted(set(shown))


def _window_parts(text: Text) -> tuple[str, ...]:
    is_for_prompt = "--" in text.hint or "tiep-launcher" in text.hint or not text.hint
    return (text.message,) if is_for_prompt else (text.message, text.hint)


class _Facts(dict[str, object]):
    """Facts that leave an unknown name visible instead of failing: an error text must always come out."""

    def __missing__(self, name: str) -> str:
        return f"({name})"


# How the program was called: said to whoever called it, never in a window.
_CALL_TEXTS: Mapping[str, Text] = {
    **CALLER_TEXTS,
    **CHECK_TEXTS,
    **GATEWAY_TEXTS,
    "command_missing": Text("No command was given.", "tiep-launcher --help lists them."),
    "command_unknown": Text("There is no such command.", "tiep-launcher --help lists them."),
    "option_unknown": Text("There is no such option.", "Options are not abbreviated; --help lists them."),
    "option_repeated": Text("This option was given more than once."),
    "option_needs_value": Text("This option needs a value.", "Write --name=value if it begins with a dash."),
    "option_takes_no_value": Text("This option takes no value."),
    "option_needs_wait": Text("This option means something only while waiting.", "Add --wait."),
    "option_needs_other": Text("This option goes with {other} only."),
    "options_exclude": Text("This option and {other} exclude each other."),
    "argument_unexpected": Text("There is an argument that belongs to no option."),
    "argument_missing": Text("An argument is missing."),
    "value_empty": Text("This is empty."),
    "port_taken": Text("This port cannot be had.", "Name another one."),
    "interrupted": Text(
        "Interrupted. A launch that was begun goes on.", "tiep-launcher result --wait brings its report."
    ),
    "choice_unknown": Text("This is not one of: {allowed}."),
    "number_wrong": Text("This is not a number that fits here."),
    "audit_read_failed": Text("The audit record could not be read."),
    "audit_torn": Text("Lines that a program left half-written when it was ended: {count}."),
    "audit_line_broken": Text(
        "Line {line} does not follow from the line before: one was changed, added or taken out."
    ),
    "audit_more_broken": Text("Further lines that do not follow from the line before: {count}."),
    "audit_cut": Text("Lines at the end of the audit record are gone, or its mark is not its own."),
    "context_missing": Text(
        "No patient was given.", "Use --context-file, --context-stdin or --patient-id with --visit-id."
    ),
    "launch_or_visit": Text("Name one launch or one visit.", "Use --launch-id or --visit-id."),
    "time_invalid": Text("This is not a moment in ISO 8601.", "Example: 2026-11-21T08:00:00Z."),
}

TEXTS: Mapping[str, Text] = {
    **_CALL_TEXTS,
    **CONTEXT_TEXTS,
    # visit
    "request_id_used_before": Text("This request id was used for another visit or doctor."),
    "patient_differs": Text("The visit was launched with another value here; it stays as launched."),
    "form_differs": Text("The visit was launched with another form; it stays as launched."),
    "session_id_not_new": Text(
        "Tiep issued a session that belongs to another visit.", "Tell the administrator."
    ),
    # worklist and FHIR server
    "worklist_not_reachable": Text("The worklist cannot be reached.", "What was read last is shown."),
    "worklist_being_read": Text("The worklist is being read."),
    "worklist_slow": Text("The worklist is being read.", "What was read last is shown."),
    "worklist_being_written": Text("The worklist is being written.", "It is read again in a moment."),
    "worklist_kept_old": Text("The worklist cannot be read.", "What was read before is shown."),
    "worklist_unreadable": Text("The worklist cannot be read."),
    "worklist_too_many_files": Text("The worklist has more than {limit} files.", "The others are left out."),
    "worklist_too_long": Text("The worklist has more than {limit} rows."),
    "worklist_encoding_guessed": Text("The worklist is not UTF-8; it was read as Windows-1252."),
    "worklist_rows_left_out": Text(
        "Rows of the worklist that cannot be read: {count}.", "tiep-launcher config list names them."
    ),
    "worklist_shape_wrong": Text("This is neither a list of visits nor an object with visits."),
    "worklist_column_missing": Text("There is no column {column}.", "The first line must name the columns."),
    "worklist_column_twice": Text("There are two columns {column}."),
    "table_encoding_unknown": Text("This is no text.", "Save it as UTF-8."),
    "table_header_broken": Text("The first line must name the columns."),
    "row_quotes_wrong": Text("Quotation marks are wrong in this row."),
    "row_width_wrong": Text("This row has {found} cells; the first line names {expected} columns."),
    "start_invalid": Text("This is no time.", "Write YYYY-MM-DD HH:MM or HH:MM."),
    "fhir_no_answer": Text("The FHIR server cannot be asked ({reason}).", "Check the network and fhir_url."),
    "fhir_credential_rejected": Text(
        "The FHIR server rejected the credential.", "tiep-launcher secret set fhir-credential --from-stdin"
    ),
    "fhir_refused": Text("The FHIR server refused the search (status {status}: {reason})."),
    "fhir_answer_not_understood": Text("The FHIR server's answer was not understood.", "Check fhir_url."),
    "fhir_answer_cut": Text("The FHIR server has more than {count} visits; the rest is not shown."),
    "fhir_next_page_refused": Text(
        "The FHIR server's link to the next page leads elsewhere; it stays unread."
    ),
    "fhir_patients_without_identifier": Text(
        "Patients of the FHIR server without a usable identifier: {count}.", "Check fhir_identifier_system."
    ),
    "fhir_patients_ambiguous": Text(
        "Patients of the FHIR server with several identifiers: {count}.", "Set fhir_identifier_system."
    ),
    "fhir_patients_malformed": Text("Patients of the FHIR server that cannot be read: {count}."),
    "fhir_patients_not_found": Text("Visits of the FHIR server whose patient it does not give: {count}."),
    "fhir_patients_inactive": Text("Patients of the FHIR server that are no longer in use: {count}."),
    "fhir_visits_ambiguous": Text(
        "Visits of the FHIR server with several identifiers: {count}.", "Set fhir_visit_system."
    ),
    # doctor, form, facility
    "facility_missing": Text("There are several facilities.", "Name one of: {known}."),
    "doctor_missing": Text("Nobody said which doctor.", "Add --doctor-id or set doctor.id."),
    "doctor_switch_declined": Text("Another doctor works at this desk and stays."),
    "doctor_switch_unanswered": Text(
        "Another doctor works at this desk, and nobody answered the question there.", "Start it again."
    ),
    "doctor_not_chosen": Text("Nobody said at the screen who is there.", "Add --doctor-id."),
    "launch_declined": Text("Somebody at the screen said no."),
    "desk_covered_declined": Text("The windows are covered, and somebody at the screen said no."),
    "desk_covered_unanswered": Text(
        "The windows are covered, and nobody answered at the screen.", "Start it again, or name the doctor."
    ),
    "patient_switch_declined": Text("Another patient's visit is open, and the doctor stays with it."),
    "patient_switch_unanswered": Text(
        "Another patient's visit is open, and nobody answered the question at the screen.", "Start it again."
    ),
    "patient_switch_refused": Text(
        "Another patient's visit of this doctor is open.", "Save, pause or give it up first."
    ),
    "launch_unanswered": Text("Nobody answered the question at the screen.", "Start it again."),
    "decision_pending": Text(
        "Somebody at the screen must decide first; the launch waits for it.", "Ask again with result."
    ),
    "doctor_unknown": Text(
        "This doctor is not on the site's list.", "Map the doctor, or add a row to doctors_file."
    ),
    "os_user_unknown": Text(
        "The site's list names no doctor for this login.", "Add it to the os_user column of doctors_file."
    ),
    "doctor_name_differs": Text("The site's list has another name for this doctor."),
    "doctors_file_unreadable": Text("The list of doctors cannot be read ({reason}).", "Check doctors_file."),
    "doctors_columns_missing": Text("The first line names no column id.", "Columns are: {columns}."),
    "doctors_file_rows_left_out": Text(
        "{count} rows of the list of doctors were left out in whole or in part, the first in line {line}.",
        "config list names each.",
    ),
    "doctor_row_malformed": Text("Row {line} holds what no doctor can have."),
    "doctor_row_without_id": Text("Row {line} has no id."),
    "doctor_twice": Text("Row {line} has the id of a row before."),
    "os_user_twice": Text("Row {line} has the login of a row before; it names neither doctor."),
    "doctor_name_without_id": Text("This name is not the set doctor's.", "Add --doctor-id."),
    "facility_unknown": Text("There is no such facility.", "Known: {known}."),
    "own_form_gone": Text(
        "The form that the doctor chose for all visits is not there any more; the usual one is taken."
    ),
    "form_unknown": Text("There is no such form.", "Known: {known}."),
    "form_unreadable": Text("The form cannot be read ({reason})."),
    "form_not_an_object": Text("The form is not a JSON object."),
    "form_root_not_object": Text("A form's type must be object."),
    "form_field_not_an_object": Text("A field of the form is not a JSON object."),
    "form_type_unknown": Text("A field's type must be one of: {allowed}."),
    "form_too_deep": Text("The form is deeper than Tiep's {limit_levels} levels."),
    "form_too_many_fields": Text("The form has {count} fields; {limit} are allowed."),
    "form_no_fields": Text("There are no fields here."),
    "form_properties_not_an_object": Text("The properties must be a JSON object."),
    "form_key_empty": Text("A field's key is empty."),
    "form_required_not_a_list": Text("What is required must be a list of keys."),
    "form_required_unknown": Text("A field is required that is not there."),
    "form_items_missing": Text("A list must say what its items are."),
    "form_minimum_above_maximum": Text("The minimum is above the maximum."),
    "form_limit_not_a_count": Text("This must be a whole number, not negative."),
    "form_limit_not_a_number": Text("This must be a number."),
    "form_not_a_text": Text("This must be a text."),
    "form_choices_not_a_list": Text("The choices (oneOf) must be a list with at least one choice."),
    "form_choice_malformed": Text("A choice needs a const and a title, both texts."),
    "form_choice_twice": Text("Two choices have the same const."),
    "form_choices_not_of_a_text": Text("Only a field of type string can have choices (oneOf)."),
    "form_concept_set_malformed": Text("A concept set is a whole number, in a field of type string."),
    "form_condition_missing": Text("Each branch must name the answers it holds for (const or enum)."),
    "form_dependencies_not_an_object": Text("Dependencies must be a JSON object."),
    "form_dependency_malformed": Text(
        "What depends on a field is a list of keys, or has properties, required or oneOf."
    ),
    "form_dependency_unknown": Text("Something depends on a field that is not there."),
    "form_list_of_lists": Text("A list cannot hold lists."),
    "form_not_a_list": Text("This must be a list."),
    "form_pattern_unusable": Text("Answers are not checked against this pattern: it cannot be used here."),
    "form_required_twice": Text("A field is named twice as required."),
    "form_reference_outside": Text("A form may not refer to another document."),
    "form_keyword_unknown": Text("Tiep is not known to understand this keyword."),
    "forms_dir_unreadable": Text("The folder of forms cannot be read."),
    "target_profiles_dir_unreadable": Text("The folder of target profiles cannot be read."),
    "target_profile_unknown": Text("There is no target profile of this name; known are {known}."),
    "target_profile_unreadable": Text("The target profile cannot be read ({reason})."),
    "target_profile_wrong": Text("Something is wrong in the target profile: {key} ({reason})."),
    "locked_by_policy": Text("Your organisation has set this; it cannot be changed here."),
    "visit_open_for_other_doctor": Text("Another doctor has this visit open."),
    # launch
    "no_display": Text("No desktop program can take this over here.", "Use --wait-for opened or --wait."),
    "no_desktop": Text(
        "There is no display, or the desktop part is not installed.",
        "tiep-launcher --help lists what works without.",
    ),
    "embedded_view_missing": Text(
        "The embedded view is not installed.", "Use --view browser, or install the part “embedded”."
    ),
    "embedded_view_no_sandbox": Text(
        "The embedded view cannot keep web pages away from this computer here.",
        "Use --view browser. Administrators: allow user namespaces; the program does not run it as root.",
    ),
    "embedded_view_broken": Text(
        "The embedded view cannot be loaded: libraries of the system are missing.", "Use --view browser."
    ),
    "embedded_view_did_not_open": Text(
        "Tiep's page did not open in its window.", "The window says why; start the visit again."
    ),
    "embedded_view_replaced": Text(
        "Tiep is opened in the browser, as the embedded view cannot be used here ({reason})."
    ),
    "recording_running": Text(
        "A visit may be being recorded in the program's own window.", "End it there, or add --force."
    ),
    "browser_missing": Text("No browser was found.", "Install one, or set browser_command."),
    "browser_failed": Text(
        "The browser ended with status {status}.", "Try it by hand, or set browser_command."
    ),
    "browser_did_not_open": Text("The browser did not open Tiep.", "Start the visit again."),
    "browser_command_malformed": Text("browser_command cannot be read."),
    "loopback_unavailable": Text("No connection within this machine can be made."),
    "visit_paused": Text("Paused in Tiep.", "tiep-launcher result --wait goes on waiting."),
    "wait_ended": Text("The wait ended before the report was saved.", "Ask again with tiep-launcher result."),
    "launch_not_kept": Text(
        "This launch is not kept: ask Tiep for its report.", "A key store would keep it."
    ),
    "report_not_saved": Text("There is no saved report yet.", "Ask again later, or with --wait."),
    "report_held": Text("There is a report, but it is held ({reason}).", "A person must look at it."),
    "report_contradicts": Text("This does not match the launch."),
    "confirming_without_doctor": Text("Nobody is chosen to work here.", "Choose the doctor first."),
    # audit record
    "audit_write_failed": Text(
        "What was done could not be added to the audit record.", "Check rights and disk."
    ),
    "audit_busy": Text("Another program holds the audit record.", "Try again."),
    "launch_cancelled": Text("The launch was cancelled."),
    "launch_interrupted": Text(
        "The launch was interrupted before Tiep had a session.", "Start the visit again."
    ),
    "launch_unknown": Text("There is no such launch here."),
    "launch_id_malformed": Text("This is no launch id."),
    "launch_vanished": Text("The launch is gone from the store."),
    "visit_unknown": Text("There is no launch of this visit here."),
    "ambiguous": Text(
        "Several patients or facilities have a visit of this id.", "Add --patient-id, or use --launch-id."
    ),
    "session_unknown": Text("Tiep no longer knows this visit.", "Start it again."),
    "scribe_failed": Text("The report could not be written.", "What came instead is kept with the visit."),
    # network
    "name_not_found": Text("The server's name was not found.", "Check the network and api_url."),
    "connection_refused": Text("The server refused the connection.", "Check api_url."),
    "connection_reset": Text("The connection was cut."),
    "connection_closed": Text("The server closed the connection without an answer."),
    "connection_failed": Text("No connection could be made."),
    "no_answer_in_time": Text("No answer came in time."),
    "tls_failed": Text("No encrypted connection could be made.", "Check api_url."),
    "certificate_not_trusted": Text("The server's certificate is not trusted.", "Tell the network team."),
    "certificate_wrong_name": Text("The server's certificate is for another name.", "Tell the network team."),
    "certificate_expired": Text("The server's certificate is not valid now.", "Check this machine's clock."),
    "proxy_wants_credentials": Text("A proxy wants credentials.", "Tell the network team."),
    "proxy_refused": Text("A proxy refused the connection.", "Tell the network team."),
    "proxy_not_usable": Text("The system's proxy setting cannot be used.", "Tell the network team."),
    "request_not_possible": Text("The request cannot be made.", "Check api_url."),
    "answer_too_large": Text("The answer is larger than allowed."),
    "answer_broken": Text("The answer is broken."),
    "answer_not_understood": Text(
        "The answer was not understood.", "Check api_url; a portal may be in between."
    ),
    "server_busy": Text("The server asks to come back later."),
    "server_failed": Text("The server failed (status {status})."),
    "key_rejected": Text("Tiep rejected the facility key.", "Tell the administrator."),
    "request_rejected": Text("Tiep rejected the request: {server_says}"),
    "not_found_on_server": Text("The server does not know this address.", "Check api_url."),
    "conflict": Text("The server says that this conflicts with something."),
    "unexpected_status": Text("The server answered with status {status}."),
    # settings, secrets, store
    "api_key_not_usable": Text("The kept API key holds what no request can carry.", "Enter it again."),
    "api_key_missing": Text("No API key is kept.", "tiep-launcher secret set api-key --from-stdin"),
    "home_not_absolute": Text("TIEP_LAUNCHER_HOME must be an absolute path."),
    "folder_not_private": Text("The {folder} folder is not this user's alone."),
    "folder_cannot_create": Text("The {folder} folder cannot be made."),
    "file_cannot_create": Text("A file cannot be made."),
    "file_write_failed": Text("A file cannot be written."),
    "lock_cannot_create": Text("A lock cannot be made in the data folder."),
    "policy_invalid": Text("Your organisation's policy is wrong here ({reason}).", "Tell the administrator."),
    "policy_not_trusted": Text(
        "The policy file is left out: others may write to it.", "Tell the administrator."
    ),
    "socket_path_too_long": Text("The run folder's path is too long for a socket.", "Set XDG_RUNTIME_DIR."),
    "socket_cannot_create": Text("The running program cannot be made reachable."),
    "store_damage_found": Text("The store is damaged.", "Call again: it is put aside and a new one begun."),
    "settings_unreadable": Text("The settings cannot be read ({reason}); the file is left as it is."),
    "settings_busy": Text("Another program is changing the settings.", "Try again."),
    "settings_not_writable": Text("The settings cannot be written."),
    "settings_too_big": Text("The settings would be larger than {max_bytes} bytes."),
    "unknown_setting": Text("There is no such setting.", "tiep-launcher config list"),
    "setting_twice": Text("This setting stands twice."),
    "facility_malformed": Text("This is no facility.", "Names have letters, digits, - and _."),
    "secret_is_no_setting": Text("Keys are no settings.", "tiep-launcher secret set api-key --from-stdin"),
    "secret_malformed": Text("This is no key: 1 to 4096 printable characters without spaces."),
    "secret_unknown": Text("There is no such secret.", "Known: {known}."),
    "secret_not_yours": Text("This one belongs to the program and cannot be set."),
    "secret_source": Text("Say where the value comes from.", "Use --from-stdin or --from-file."),
    "program_not_started": Text("The program cannot be started."),
    "key_store_missing": Text("This system has no key store for this user."),
    "key_store_locked": Text("The key store is locked.", "Unlock it and try again."),
    "key_store_hanging": Text("The key store does not answer (waited {limit_s} s)."),
    "key_store_failed": Text("The key store failed."),
    "store_in_memory": Text(
        "Launches are kept in memory only, for lack of a working key store ({reason}).",
        "They are gone when this program ends.",
    ),
    "store_key_lost": Text("The store's key is gone; the old store was put aside, a new one begun."),
    "store_damaged": Text("The store was damaged; it was put aside, a new one begun."),
    "store_newer": Text("The store was written by a newer version."),
    "store_not_private": Text("The store's file is not this user's alone."),
    "store_busy": Text("The store is in use for too long.", "Try again."),
    "store_closed": Text("The store is closed."),
    "store_cannot_create": Text("The store cannot be made."),
    "store_read_failed": Text("The store cannot be read."),
    "store_write_failed": Text("The store cannot be written; is the disk full?"),
    "record_unwritable": Text("A launch cannot be kept."),
    "record_unreadable": Text("A kept launch cannot be read; it is left as it is."),
    "value_not_a_whole_number": Text("This is not a whole number."),
    "value_not_yes_or_no": Text("This is neither true nor false."),
    "value_not_a_list": Text("This is not a list of texts."),
    "value_not_text": Text("This is not a text."),
    "value_not_printable": Text("This is empty or holds control characters."),
    "value_out_of_range": Text("This is out of range ({minimum} to {maximum})."),
    "value_not_a_choice": Text("This is not one of: {choices}."),
    "path_not_absolute": Text("This is not an absolute path."),
    "command_malformed": Text("This is no command line."),
    "shortcut_malformed": Text(
        "This is no combination of keys.",
        "Write it as Ctrl+Alt+T: Ctrl, Alt or Meta with a letter, a digit or Space, or F1 to F12.",
    ),
    "time_zone_unknown": Text("This is no time zone that is known here.", "Write it as Europe/Berlin."),
    "file_pattern_malformed": Text(
        "This does not name files.", "Use letters, digits, blanks, - . _ and any of: {known}."
    ),
    "url_malformed": Text("This is no address."),
    "url_with_user": Text("An address here has no user name in it."),
    "url_not_https": Text("This must be https (plain http only to this machine)."),
    # report
    "output_not_a_file": Text("Something else than a file stands there."),
    "output_cannot_create": Text("The file cannot be made ({reason})."),
    "output_write_failed": Text(
        "The report could not be written ({reason}).", "It is kept: ask with result."
    ),
    "result_not_written": Text("The report could not be written to its folder ({reason})."),
    "callback_secret_missing": Text(
        "There is no secret to sign callbacks with.",
        "Set it with tiep-launcher secret set callback:FACILITY.",
    ),
    "callback_refused": Text("The hospital system did not take the report (HTTP status {status})."),
    "result_command_not_absolute": Text("The program for reports is not named by an absolute path."),
    "result_command_missing": Text("The program for reports cannot be started."),
    "result_command_hangs": Text("The program for reports did not end in time."),
    "result_command_failed": Text("The program for reports ended with status {status}."),
    "result_write_again": Text("The report must be written to its folder anew ({reason})."),
    "stdout_write_failed": Text("Standard output could not be written."),
    "sandbox_missing": Text(
        "The sandbox is not installed ({module}).", "pip install 'tiep-launcher[sandbox]'"
    ),
    "internal": Text("Something went wrong inside (incident {incident}).", "The log has more under this id."),
}
