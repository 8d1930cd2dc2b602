"""What is said about a context that was given: a patient and a visit, in any format."""

from collections.abc import Mapping

from tiep_launcher.cli.text import Text

CALLER_TEXTS: Mapping[str, Text] = {
    # Liberties taken with a format: for those who write it, not for those who see patients.
    "gdt_line_ends": Text("The lines do not all end with CR LF."),
    "gdt_lengths_wrong": Text("{count} lines do not have the length they say, the first is line {line}."),
    "gdt_lines_unread": Text("{count} lines are no GDT lines and were not read, the first is line {line}."),
    "gdt_total_wrong": Text("The set does not have the length it says."),
    "gdt_charset_unknown": Text("The set names a character set that GDT does not have."),
    "gdt_charset_guessed": Text("Its letters show that the set is written in {charset}; it was read so."),
    "gdt_date_iso": Text("The date is not written DDMMYYYY."),
    "gdt_seven_bit_letters": Text("Marks in the name were read as German letters of 7 bits."),
    "hl7_segment_ends": Text("The segments do not all end with CR."),
    "hl7_charset_unknown": Text("MSH-18 names a character set that is not known here."),
    "hl7_charset_guessed": Text("MSH-18 names no character set that fits; it was read as {charset}."),
    "gdt_charset_doubtful": Text("The set may be written in {charset}, which is not what it names."),
    "ref_malformed": Text("A reference has letters, digits, - and _ only, and at most 128 of them."),
    "link_malformed": Text("This is no link that the program knows."),
    "link_too_long": Text("The link has more than {limit} characters."),
    "link_key_unknown": Text("The link holds something that no link may carry."),
    "link_key_twice": Text("The link names this twice."),
    "link_key_empty": Text("The link leaves this empty."),
    "link_keys_exclude": Text("A link names either a reference or a visit."),
    "registration_failed": Text("This cannot be written.", "Check the rights."),
    "registration_not_known": Text("This system has no place for that which the program knows."),
    "registered_by_bundle": Text("Links belong to the installed program; install or remove that."),
    "links_too_many": Text("Too many links led nowhere; none is followed for a minute."),
}
"""For whoever calls the program, never in a window."""

CONTEXT_TEXTS: Mapping[str, Text] = {
    "file_not_found": Text("There is no such file."),
    "not_a_file": Text("This is not a regular file."),
    "file_unreadable": Text("The file cannot be read ({reason})."),
    "stdin_unreadable": Text("Standard input cannot be read ({reason})."),
    "too_large": Text("This is larger than allowed ({limit_bytes} bytes)."),
    "empty": Text("This is empty."),
    "not_utf8": Text("This is not UTF-8, with or without a mark, nor UTF-16 with one."),
    "not_json": Text("This is not JSON (line {line}, column {column})."),
    "not_an_object": Text("This is not a JSON object."),
    "too_deep": Text("This is nested too deeply (more than {limit_levels} levels)."),
    "duplicate_key": Text("A name stands here twice."),
    "not_a_number": Text("A number here has no value JSON allows."),
    "lone_surrogate": Text("A text here holds half a character."),
    "format_unknown": Text(
        "This is no format that a context can have.", "Send Tiep context JSON, FHIR R4, GDT or HL7 v2."
    ),
    "fhir_resource_not_supported": Text("Of FHIR a Patient, a Bundle or an array of resources is read."),
    "fhir_patient_missing": Text("There is no FHIR Patient."),
    "fhir_patients_several": Text("There are {count} FHIR patients.", "Send the one that counts."),
    "fhir_encounters_several": Text("There are {count} FHIR encounters.", "Send the one that counts."),
    "fhir_encounter_of_other_patient": Text("The FHIR encounter is another patient's."),
    "fhir_patient_inactive": Text("This patient's record is no longer in use."),
    "fhir_encounter_cancelled": Text("This encounter was cancelled or entered in error."),
    "wrong_type": Text("This has another type than it must have ({expected})."),
    "control_characters": Text("This holds control characters."),
    "too_long": Text("This is longer than {limit} characters."),
    "bidi_controls": Text("This holds characters that change the direction of writing."),
    "name_maybe_damaged": Text("This holds a question mark or a replacement character; it may be damaged."),
    "name_given_twice": Text("The name was given whole and in parts.", "Use one of them."),
    "name_not_known": Text("The patient's name is not known."),
    "birth_date_not_known": Text("The patient's birth date is not known."),
    "birth_date_invalid": Text("This is no date.", "Write YYYY-MM-DD, YYYYMMDD, YYYY-MM or YYYY."),
    "sex_invalid": Text("This is none of male, female, other, unknown, M, F, O, U."),
    "patient_identifier_missing": Text("The patient has no identifier."),
    "patient_identifier_ambiguous": Text("The patient has several identifiers.", "Send the one that counts."),
    "patient_identifier_of_other_system": Text(
        "None of the patient's identifiers is of the system that counts here."
    ),
    "patient_keys_not_sent": Text("{count} further facts about the patient stay here."),
    "reserved_key": Text("This name is kept for the program."),
    "context_pair_malformed": Text("This is not KEY=VALUE."),
    "correlate_not_used": Text("correlate is not used yet; it was not sent."),
    "visit_missing": Text("No visit was given.", "Add --visit-id or visit_id."),
    "visit_identifier_ambiguous": Text("The visit has {count} identifiers.", "Send the one that counts."),
    "visit_identifier_of_other_system": Text(
        "None of the visit's identifiers is of the system that counts here."
    ),
    "context_key_malformed": Text("Entry {position} names nothing that can be passed on."),
    "visit_field_malformed": Text("No field is called so."),
    "visit_contradicts": Text("The visit here is another than in the context."),
    "visit_id_made_here": Text("No visit was given; an id was made here."),
    "context_not_deleted": Text("The context file was not deleted ({reason})."),
    "patient_arguments_forbidden": Text(
        "Patient data in arguments is forbidden here.", "Use --context-file or --context-stdin."
    ),
    "context_too_long": Text("The start address would have {length} characters; {limit} are allowed."),
    "context_long": Text("The start address has {length} characters; over {advised} some systems cut it."),
    # GDT
    "gdt_cut_off": Text("The GDT set ends in the middle of line {line}.", "Write the file anew."),
    "gdt_set_type_missing": Text("The GDT set does not say what it is for (field 8000)."),
    "gdt_several_sets": Text("There are {count} GDT sets in one file.", "Write one file for each."),
    "gdt_set_type_not_supported": Text("Of GDT only sets 6301 and 6302 launch a visit."),
    "gdt_value_too_long": Text("A value is longer than a GDT line can be ({limit_bytes} bytes)."),
    "gdt_value_on_several_lines": Text("A value in a GDT set has several lines."),
    "gdt_too_long": Text("This is longer than a GDT set can be ({limit_bytes} bytes)."),
    # HL7
    "hl7_header_missing": Text("There is no MSH segment."),
    "hl7_several_messages": Text("There are {count} HL7 messages in one file.", "Write one file for each."),
    "hl7_separators_wrong": Text("The MSH segment does not say how the message is taken apart."),
    "hl7_segment_wrong": Text("Line {line} is no HL7 segment."),
    "hl7_message_not_supported": Text("Of HL7 only ADT messages A01, A04 and A08 launch a visit."),
    "hl7_pid_missing": Text("There is no PID segment."),
    "hl7_segment_twice": Text("This segment stands there more than once."),
    "hl7_cut_off": Text("The HL7 message ends in this field.", "Write the file anew."),
    # references, links and dropped files
    "ref_unknown": Text("Nothing is kept under this reference."),
    "ref_ambiguous": Text("Several files have this reference."),
    "context_dir_missing": Text("Nobody said where references are looked for.", "Set context_dir."),
    "link_declined": Text("A link asked for this visit, and somebody at the screen said no."),
    "link_unanswered": Text(
        "A link asked for this visit, and nobody answered the question at the screen.", "Start it again."
    ),
    "dropped_file_refused": Text("A file for a visit was refused.", "The folder failed beside it says why."),
    "dropped_too_old": Text("The file lay there for more than {minutes} minutes.", "Write it anew."),
    "drop_dir_unreachable": Text("The folder of files for visits cannot be reached.", "Check drop_dir."),
    "drop_dir_not_writable": Text(
        "Files in the folder for visits cannot be claimed.", "Check the rights on drop_dir."
    ),
}
