"""The question before a visit starts by a link that somebody else than the hospital system may have made."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.asking import Answered
from tiep_launcher.desktop.banner import PatientBanner
from tiep_launcher.desktop.start_dialog import StartDialog
from tiep_launcher.domain.launch_request import LaunchRequest


class LinkDialog(StartDialog):
    """Shows whose visit it would be."""

    def __init__(self, request: LaunchRequest, parent: QWidget | None = None) -> None:
        """Make the question about the visit of ``request``."""
        banner = PatientBanner()
        banner.show_patient(request)
        translate = QCoreApplication.translate
        super().__init__(
            translate("LinkDialog", "A link asks for a visit"),
            translate(
                "LinkDialog",
                "A link asks for this visit. It is older than ten minutes, or it could have been guessed. "
                "Start the visit only if you chose it just now.",
            ),
            yes=translate("LinkDialog", "&Start visit"),
            no=translate("LinkDialog", "&Not now"),
            parent=parent,
            about=banner,
        )


def ask_about_link(parent: QWidget | None, request: LaunchRequest, answered: Answered) -> LinkDialog:
    """Make the dialog; ``answered`` is told whether the visit is to be started."""
    dialog = LinkDialog(request, parent)
    dialog.answered.connect(answered)
    return dialog
