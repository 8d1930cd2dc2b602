"""The tray icon: state at a glance, and a menu with the newest visits."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tiep_launcher.desktop.icons import TrayState, tray_icon

__all__ = ["Tray", "TrayState"]

MOST_VISITS = 3
_LOOK_AGAIN_MS = 30_000
_Reason = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """Wraps the tray icon and calls Qt only when something is different.

    Signals:
        panel_wanted: The icon was clicked.
        new_visit_wanted: A visit is to be started by hand.
        visit_wanted: One of the newest visits was chosen.
        main_window_wanted: The main window is to be shown.
        lock_wanted: Everything is to be covered.
        settings_wanted: The settings are to be shown.
        quit_wanted: The program is to end.
        availability_changed: A tray came or went.
    """

    panel_wanted = Signal()
    new_visit_wanted = Signal()
    visit_wanted = Signal(str)
    main_window_wanted = Signal()
    lock_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    availability_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the icon; ``show`` puts it into the tray, now or when there is one."""
        super().__init__(parent)
        self._state: tuple[TrayState, int] | None = None
        self._tooltip = ""
        self._visits: tuple[tuple[str, str], ...] = ()
        self._was_available = False
        self.menu = QMenu()
        self._action(self.menu, self.tr("&New visit…"), self.new_visit_wanted.emit)
        self._visit_actions = [
            self._action(self.menu, "", partial(self._choose, i)) for i in range(MOST_VISITS)
        ]
        self._separator = self.menu.addSeparator()
        self._separator.setVisible(False)
        for action in self._visit_actions:
            action.setVisible(False)
        self._action(self.menu, self.tr("&Open Tiep Launcher"), self.main_window_wanted.emit)
        self._action(self.menu, self.tr("&Cover everything"), self.lock_wanted.emit)
        self._action(self.menu, self.tr("&Settings…"), self.settings_wanted.emit)
        self.menu.addSeparator()
        self._action(self.menu, self.tr("&Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.set_state(TrayState.IDLE, 0, self.tr("Tiep Launcher"))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self.destroyed.connect(self.menu.deleteLater)

    def is_available(self) -> bool:
        """Return whether there is a tray at this moment; it may come and go while the program runs."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray; whether there is one is looked at again from time to time."""
        self._was_available = self.is_available()
        self.icon.show()
        self._timer.start()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        self._timer.stop()
        self.icon.hide()

    def look(self) -> None:
        """See whether a tray came or went; one that speaks D-Bus only takes icons that are shown to it."""
        is_available = self.is_available()
        if is_available is self._was_available:
            return
        self._was_available = is_available
        if is_available:
            self.icon.hide()
            self.icon.show()
        self.availability_changed.emit(is_available)

    def say(self, title: str, text: str) -> None:
        """Show a balloon at the icon, for desktops without notifications."""
        if self.icon.isVisible() and self.is_available():
            self.icon.showMessage(title, text, self.icon.icon())

    def set_state(self, state: TrayState, ready_count: int, tooltip: str) -> None:
        """Show ``state``, how many reports are ready, and ``tooltip``, which names no patient."""
        count = ready_count if state is TrayState.READY else 0
        if self._state != (state, count):
            self._state = (state, count)
            self.icon.setIcon(tray_icon(state, count))
        if self._tooltip != tooltip:
            self._tooltip = tooltip
            self.icon.setToolTip(tooltip)

    def set_visits(self, visits: Sequence[tuple[str, str]]) -> None:
        """Offer the newest visits, as launch and text; more than three are left out."""
        newest = tuple(visits[:MOST_VISITS])
        if newest == self._visits:
            return
        before = (*self._visits, *[("", "")] * (MOST_VISITS - len(self._visits)))
        self._visits = newest
        for i, action in enumerate(self._visit_actions):
            text = newest[i][1] if i < len(newest) else ""
            if text != before[i][1]:
                action.setText(text.replace("&", "&&"))
            if action.isVisible() is not bool(text):
                action.setVisible(bool(text))
        if self._separator.isVisible() is not bool(newest):
            self._separator.setVisible(bool(newest))

    def _action(self, menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _is_checked=False: act())
        return action

    def _choose(self, number: int) -> None:
        if number < len(self._visits):
            self.visit_wanted.emit(self._visits[number][0])

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {_Reason.Trigger, _Reason.DoubleClick}:
            self.panel_wanted.emit()
        elif reason is _Reason.MiddleClick:
            self.new_visit_wanted.emit()
