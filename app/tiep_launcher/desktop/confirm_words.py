"""What is said before a doctor stands for a held report. Knows no Qt."""

from collections.abc import Mapping

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP
from tiep_launcher.domain.report import Approval, Held
from tiep_launcher.domain.session import ReportVersion

CHECKED = QT_TRANSLATE_NOOP("confirm_words", "I have &checked this")
USED = QT_TRANSLATE_NOOP("confirm_words", "&Use it for {name}")
LEFT = QT_TRANSLATE_NOOP("confirm_words", "&Leave it held back")
IDENTIFIERS: Mapping[str, str] = {
    "patient_id": QT_TRANSLATE_NOOP("confirm_words", "Patient ID"),
    "visit_id": QT_TRANSLATE_NOOP("confirm_words", "Visit"),
    "session_id": QT_TRANSLATE_NOOP("confirm_words", "Session in Tiep"),
    "launch_id": QT_TRANSLATE_NOOP("confirm_words", "Launch"),
}
_AI = QT_TRANSLATE_NOOP(
    "confirm_words", "An AI wrote this report. Have you read it, and is it right for this patient?"
)
_UNVERIFIED = QT_TRANSLATE_NOOP(
    "confirm_words",
    "Nobody has proven where this report comes from. Have you read it, and is it right for this patient?",
)
_CONTRADICTS = QT_TRANSLATE_NOOP(
    "confirm_words",
    "This report names something else than the visit you started. Use it only if you are sure that it is "
    "about this patient.",
)


def question(version: ReportVersion) -> str:
    """Return what is asked about a held version, in English."""
    if version.held is Held.CONTRADICTS_LAUNCH:
        return _CONTRADICTS
    return _UNVERIFIED if version.approval is Approval.UNVERIFIED_SOURCE else _AI
