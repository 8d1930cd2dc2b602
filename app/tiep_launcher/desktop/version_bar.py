"""Which version of a report is shown, and whether only what changed."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from tiep_launcher.desktop.flow_layout import FlowLayout
from tiep_launcher.desktop.moments import moment_text
from tiep_launcher.desktop.style import SPACE_S
from tiep_launcher.desktop.translating import moment_word
from tiep_launcher.domain.session import ReportVersion

_BESIDE_TEXT = 48  # frame and arrow, of whatever style


class VersionBar(QWidget):
    """Shown where a report has several versions.

    Signals:
        chosen: The number of the version that somebody wants to see.
        only_changed: Whether only the fields that changed are wanted.
    """

    chosen = Signal(int)
    only_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, now: Callable[[], dt.datetime]) -> None:
        """Show no version; ``now`` tells which times are today's."""
        super().__init__(parent)
        self._now = now
        self._versions: tuple[ReportVersion, ...] = ()
        self._box = QComboBox(self)
        self._box.setAccessibleName(self.tr("Version of the report"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.activated.connect(self._activated)
        self._only = QCheckBox(self.tr("Only what chan&ged"), self)
        self._only.toggled.connect(self.only_changed)
        flow = FlowLayout(SPACE_S, self)
        flow.append(self._box)
        flow.append(self._only)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_versions(self, versions: tuple[ReportVersion, ...], shown: int, *, has_changes: bool) -> None:
        """Offer ``versions``, oldest first, of which number ``shown`` is shown.

        Args:
            versions: All there are; one alone shows nothing.
            shown: The number of the one that is shown.
            has_changes: Whether something of it differs from the one before.
        """
        if versions != self._versions:
            self._versions = versions
            self._box.clear()
            for version in reversed(versions):
                self._box.addItem(self._words(version), version.number)
            widest = max(self._box.fontMetrics().horizontalAdvance(self._words(one)) for one in versions)
            self._box.setMinimumWidth(widest + _BESIDE_TEXT)
        self._box.setCurrentIndex(self._box.findData(shown))
        self._only.setVisible(has_changes)
        if not has_changes:
            self._only.setChecked(False)
        self.setVisible(len(versions) > 1)

    def _words(self, version: ReportVersion) -> str:
        time = moment_text(version.received_at, self._now(), moment_word)
        is_newest = version is self._versions[-1]
        text = (
            self.tr("Version {number}, {time}, newest") if is_newest else self.tr("Version {number}, {time}")
        )
        return text.format(number=version.number, time=time)

    def _activated(self, index: int) -> None:
        self.chosen.emit(self._box.itemData(index))
