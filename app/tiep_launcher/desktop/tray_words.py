"""What the tray icon says about all visits together."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tiep_launcher.desktop.doctor_words import doctor_name
from tiep_launcher.desktop.icons import TrayState
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.domain.export import are_overdue
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import ContactState, Phase, Session


def tray_state(
    sessions: Sequence[Session],
    now: dt.datetime,
    *,
    doctor: Doctor | None = None,
    missed: str = "",
    is_recording: bool = False,
) -> tuple[TrayState, int, str]:
    """Return the icon's state, how many reports wait to be taken, and its tooltip; the worst news wins.

    Args:
        sessions: The visits of whoever works here.
        now: When it is looked at.
        doctor: Who works here; None if nobody was chosen.
        missed: What happened that somebody must know, as a sentence.
        is_recording: Whether a page of ours may be recording. Nothing wins over it, as its window may be
            hidden.
    """
    state, ready, sentence = _state(sessions, now)
    if missed:
        state, sentence = TrayState.ATTENTION, missed
    if is_recording:
        state = TrayState.RECORDING
        sentence = QCoreApplication.translate("tray", "Microphone on: a visit may be recorded")
    here = (
        QCoreApplication.translate("tray", "Nobody is chosen yet") if doctor is None else doctor_name(doctor)
    )
    return state, ready, f"{sentence}\n{here}"


def _state(sessions: Sequence[Session], now: dt.datetime) -> tuple[TrayState, int, str]:
    ready = sum(session.has_saved_report and not session.is_delivered for session in sessions)
    tones = [says(session, now).tone for session in sessions]
    is_offline = any(
        session.contact.state is ContactState.LOST and not session.has_saved_report for session in sessions
    )
    if Tone.PROBLEM in tones:
        return TrayState.ATTENTION, ready, QCoreApplication.translate("tray", "A visit needs you")
    if any(are_overdue(session.exports, now) for session in sessions if session.phase is not Phase.WITHDRAWN):
        text = QCoreApplication.translate("tray", "A report is not in the hospital system's folder yet")
        return TrayState.ATTENTION, ready, text
    if is_offline:
        return TrayState.OFFLINE, ready, QCoreApplication.translate("tray", "No connection to Tiep")
    if ready:
        return TrayState.READY, ready, QCoreApplication.translate("tray", "Reports are ready")
    if Tone.RUNNING in tones or Tone.ATTENTION in tones:
        return TrayState.RUNNING, 0, QCoreApplication.translate("tray", "A visit is running")
    return TrayState.IDLE, 0, QCoreApplication.translate("tray", "Tiep Launcher")
