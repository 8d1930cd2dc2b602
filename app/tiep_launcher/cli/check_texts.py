"""What ``check`` says beyond the sentences of the errors that a launch would meet."""

from collections.abc import Mapping

from tiep_launcher.cli.text import Text

CHECK_TEXTS: Mapping[str, Text] = {
    "check_folder_missing": Text("This folder is not there.", "Make it, or change the setting."),
    "check_offline": Text("The network was not tried.", "Leave out --offline."),
    "check_clock_differs": Text(
        "This machine's clock differs from Tiep's by {seconds} seconds.", "Set the clock."
    ),
    "check_no_display": Text(
        "There is no display, or the desktop part is not installed.",
        "Launches run in the caller's process; --wait-for accepted does not work.",
    ),
    "check_entry_broken": Text(
        "The entry starts something else.", "tiep-launcher scheme or autostart mends it."
    ),
    "check_entry_of_other": Text(
        "Another program opens these links.", "tiep-launcher scheme register takes them over."
    ),
}
