"""What is said about the gateway's configuration, database and commands, to whoever runs it."""

from collections.abc import Mapping

from tiep_launcher.cli.text import Text

GATEWAY_TEXTS: Mapping[str, Text] = {
    "gateway_missing": Text(
        "A part that the gateway needs is not installed (module {module}).",
        "Install tiep-launcher with its extra 'gateway', for PostgreSQL also 'postgresql'.",
    ),
    "gateway_file_unreadable": Text("The gateway's configuration file cannot be read."),
    "gateway_file_not_toml": Text("The gateway's configuration file is not TOML."),
    "gateway_file_exists": Text(
        "There is a configuration in this folder.", "Name another one with --folder."
    ),
    "gateway_value_missing": Text("This is needed and is not set."),
    "gateway_value_not_allowed": Text("This value is not allowed."),
    "gateway_setting_unknown": Text("There is no such setting."),
    "gateway_https_needed": Text("This must be an https address; http is for this machine itself only."),
    "gateway_address_only": Text("User, password, query and fragment do not belong in this address."),
    "gateway_path_absolute": Text("This must be an absolute path."),
    "gateway_database_url_once": Text("Exactly one of database_url and database_url_file is needed."),
    "gateway_facility_unknown": Text("A webhook or relay names a facility that is not configured."),
    "gateway_retention_order": Text("Undelivered events must not be kept for less time than others."),
    "gateway_secret_unreadable": Text("This file with a secret is not there or cannot be read."),
    "gateway_secret_open_to_others": Text(
        "This file with a secret can be read or changed by others.", "Set its mode to 0600."
    ),
    "gateway_secret_short": Text("This file holds fewer than {least} bytes; a secret has more."),
    "gateway_key_file": Text("The key file cannot be used ({reason}, line {line})."),
    "gateway_database_url": Text("The database's address is neither sqlite:////FILE nor postgresql://…."),
    "gateway_database_in_use": Text("Another gateway process has this database."),
    "gateway_database_newer": Text(
        "A newer version of the gateway used this database.", "Install that version."
    ),
    "gateway_database_unavailable": Text("The database does not answer."),
    "gateway_database_not_current": Text(
        "The database has not this version's schema.", "Run tiep-launcher gateway migrate."
    ),
    "gateway_address_taken": Text("The address cannot be listened on."),
    "gateway_action_unknown": Text("This goes with: {allowed}."),
    "not_an_object": Text("This is JSON, but no object."),
    "credential_not_found": Text("There is no such credential, or it ended before."),
}
