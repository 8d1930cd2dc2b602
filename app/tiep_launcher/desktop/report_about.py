"""What is said above a report: when it came, how old it is, who stands for it, what changed."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.doctor_words import doctor_name_and_id
from tiep_launcher.desktop.field_words import APPROVAL_TEXTS, READ_ONLY_TEXTS
from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.style import bold, small_font, tokens
from tiep_launcher.desktop.text_block import TextBlock
from tiep_launcher.desktop.text_layout import Run
from tiep_launcher.desktop.tones import Tone
from tiep_launcher.desktop.translating import isolated, moment_word, report_word
from tiep_launcher.domain.report_changes import ChangeKind, Changes
from tiep_launcher.domain.session import ReportVersion
from tiep_launcher.domain.times import local

OLD_AFTER = dt.timedelta(hours=12)


class ReportAbout(TextBlock):
    """A few small lines about one version."""

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime]) -> None:
        """Say nothing yet; ``now`` is what ages are counted from."""
        super().__init__(parent=parent)
        self._now = now

    def say(self, version: ReportVersion, changes: Changes | None, *, is_old: bool) -> None:
        """Speak of ``version``.

        Args:
            version: The one that is shown.
            changes: What differs from the version before; None if there is none to compare with.
            is_old: Whether there is a newer one.
        """
        self.set_runs(lambda: self._about_runs(version, changes, is_old=is_old))

    def clear(self) -> None:
        """Say nothing, and keep nothing of what was shown."""
        self.set_runs(lambda: ())

    def _about_runs(self, version: ReportVersion, changes: Changes | None, *, is_old: bool) -> list[Run]:
        now, small, look = self._now(), small_font(self.font()), tokens()
        received = moment_text(version.received_at, now, moment_word)
        parts = [self.tr("Received {time}").format(time=received)]
        if version.number > 1:
            parts.append(self.tr("version {number}").format(number=version.number))
        runs = [Run(", ".join(parts), small, look.muted)]
        age = now - version.received_at
        is_other_day = local(version.received_at).date() != local(now).date()
        if age >= OLD_AFTER or is_other_day:
            runs.append(Run(" · ", small, look.muted))
            runs.append(Run(self._age(age), bold(small), look.tones[Tone.ATTENTION]))
        approval = Run("\n" + isolated(_approval(version)), small, look.muted)
        if version.held is not None:
            reading = report_word(READ_ONLY_TEXTS[version.held])
            approval = Run("\n" + isolated(reading), bold(small), look.tones[Tone.ATTENTION])
        if is_old:
            old = self.tr("This is an old version, for reading only: the newest one is what counts.")
            runs.append(Run("\n" + isolated(old), bold(small), look.tones[Tone.ATTENTION]))
        runs.append(approval)
        if changes is not None:
            runs.append(Run("\n" + isolated(self._changed(changes)), bold(small), look.tones[Tone.RUNNING]))
        return runs

    def _changed(self, changes: Changes) -> str:
        if not changes.of_paths:
            return self.tr("No field differs from version {number}.").format(number=changes.since)
        text = self.tr("Since version {number}: {changed} changed, {added} new, {removed} removed")
        return text.format(
            number=changes.since,
            changed=changes.count(ChangeKind.CHANGED),
            added=changes.count(ChangeKind.ADDED),
            removed=changes.count(ChangeKind.REMOVED),
        )

    def _age(self, age: dt.timedelta) -> str:
        if age >= dt.timedelta(days=2):
            return self.tr("%n days old", "", age.days)
        return self.tr("%n hours old", "", max(1, int(age.total_seconds() // 3600)))


def _approval(version: ReportVersion) -> str:
    said = version.confirmation
    by = "" if said is None else isolated(doctor_name_and_id(said.doctor))
    return report_word(APPROVAL_TEXTS[version.approval]).format(doctor=by)
