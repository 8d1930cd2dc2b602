"""Says where a report went besides the clipboard, and why it is not in its folder yet. Knows no Qt."""

import datetime as dt
from collections.abc import Mapping

from tiep_launcher.desktop.moments import QT_TRANSLATE_NOOP, Translate, moment_text, untranslated
from tiep_launcher.domain.export import Export, ExportState
from tiep_launcher.domain.session import Delivery, DeliveryKind, ReportVersion, Session

_SAVED = QT_TRANSLATE_NOOP("out_words", "Saved to a file {time}")
_PRINTED = QT_TRANSLATE_NOOP("out_words", "Printed {time}")
_IN_FOLDER = QT_TRANSLATE_NOOP("out_words", "In the hospital system's folder {time}")
_GONE = QT_TRANSLATE_NOOP(
    "out_words",
    "Not in the hospital system's folder yet: the folder cannot be reached. Still trying; nothing is lost.",
)
_FULL = QT_TRANSLATE_NOOP(
    "out_words",
    "Not in the hospital system's folder yet: the disk is full there. Still trying; nothing is lost.",
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "out_words",
    "Not in the hospital system's folder yet: nothing may be written there. Still trying; nothing is lost.",
)
_TAKEN = QT_TRANSLATE_NOOP(
    "out_words",
    "Not in the hospital system's folder yet: other files have its name. Still trying; nothing is lost.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "out_words", "Not in the hospital system's folder yet ({reason}). Still trying; nothing is lost."
)
_WHY: Mapping[str, str] = {
    **dict.fromkeys(("ENOSPC", "EDQUOT", "EFBIG"), _FULL),
    **dict.fromkeys(("EACCES", "EPERM", "EROFS"), _FORBIDDEN),
    **dict.fromkeys(
        ("ENOENT", "ENOTDIR", "ENXIO", "ENODEV", "ESTALE", "EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT", "EIO"),
        _GONE,
    ),
    "EEXIST": _TAKEN,
}


def went_out(
    session: Session,
    version: ReportVersion,
    now: dt.datetime,
    translate: Translate = untranslated,
    moment_word: Translate = untranslated,
) -> str:
    """Say where ``version`` is, newest last; empty if nowhere."""
    names = {export.name for export in session.exports if export.version == version.number and export.name}
    newest: dict[str, Delivery] = {}
    for delivery in session.deliveries:
        if delivery.version == version.number:
            text = _text_of(delivery, names)
            if text:
                newest[text] = delivery
    return " · ".join(
        translate(text).format(time=moment_text(delivery.at, now, moment_word))
        for text, delivery in sorted(newest.items(), key=lambda item: item[1].at)
    )


def why_not_out(session: Session, version: ReportVersion, translate: Translate = untranslated) -> str:
    """Say why ``version`` is not in its folder yet; empty if it is, or is about to be."""
    failing = next((export for export in session.exports if _fails(export, version)), None)
    if failing is None:
        return ""
    return translate(_WHY.get(failing.reason or "", _OTHER)).format(reason=failing.reason)


def _fails(export: Export, version: ReportVersion) -> bool:
    is_there = export.state is ExportState.WRITTEN
    return export.version == version.number and not is_there and export.reason is not None


def _text_of(delivery: Delivery, names: set[str]) -> str:
    if delivery.kind is DeliveryKind.PRINTED:
        return _PRINTED
    if delivery.kind is not DeliveryKind.EXPORTED:
        return ""
    is_in_folder = any((delivery.path or "").endswith(name) for name in names)
    return _IN_FOLDER if is_in_folder else _SAVED
