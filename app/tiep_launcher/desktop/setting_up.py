"""Settings window and first-run assistant: when they are shown, and what becomes of what is done in them."""

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tiep_launcher.desktop.assistant import Assistant
from tiep_launcher.desktop.configuring import Configuration, Configuring, Keys, Wrong
from tiep_launcher.desktop.connection_words import connection_lines
from tiep_launcher.desktop.details import show_message
from tiep_launcher.desktop.io_thread import IoThread, Job
from tiep_launcher.desktop.key_entry import ask_for_key
from tiep_launcher.desktop.setting_words import SECRETS, words_of
from tiep_launcher.desktop.settings_window import SettingsWindow
from tiep_launcher.desktop.translating import connection_text, setting_text
from tiep_launcher.services.connection_test import ConnectionResult

T = TypeVar("T")


class SettingUp(QObject):
    """Shows one settings window and one assistant at a time.

    Signals:
        around_changed: What stands around the visits, after settings were changed.
        key_missing_changed: Whether a facility has no key.
        first_visit_wanted: A visit is to be started.
        window_made: The settings window, which was made just now; it stays.
        panel_wanted: A call started the program and cannot be served, as the key is missing.
    """

    around_changed = Signal(object)
    key_missing_changed = Signal(bool)
    first_visit_wanted = Signal()
    window_made = Signal(object)
    panel_wanted = Signal()

    def __init__(
        self,
        configuring: Configuring,
        io: IoThread,
        belongs_to: Callable[[], QWidget | None],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet; ``belongs_to`` finds the window that a message belongs to."""
        super().__init__(parent)
        self._configuring, self._io, self._belongs_to = configuring, io, belongs_to
        self._is_test = False
        self._window: SettingsWindow | None = None
        self._assistant: Assistant | None = None
        self._test: Job | None = None
        self._key_name = ""
        self._has_several = False
        self._is_key_missing = False

    def begin(self, *, is_test: bool, is_started_by_hand: bool) -> None:
        """Look once what is missing, and show the assistant to whoever starts with nothing set up.

        Args:
            is_test: Whether this is a test set-up, which is marked.
            is_started_by_hand: False if a call started the program: then nobody asked for windows.
        """
        self._is_test = is_test
        if is_started_by_hand:
            self._submit(self._configuring.is_first_run(), self._looked_for_first_run)
        else:
            self._submit(self._configuring.keys(), self._looked_for_call)
        self._look_at_keys()

    def look_again(self) -> None:
        """Look once more for a key that was missing; it may have been kept from a command line."""
        if self._is_key_missing:
            self._look_at_keys()

    def show_settings(self) -> None:
        """Bring the settings to the front, as they stand now."""
        window = self._window
        if window is None:
            window = self._window = SettingsWindow(is_test=self._is_test)
            self._connect_window(window)
            self.window_made.emit(window)
        if not window.changes():
            self._submit(self._configuring.read(), self._show_as_read)
        self._look_at_keys()
        _bring(window)

    def set_up_key(self) -> None:
        """Show where the missing key is entered: the assistant, which asks for one; else the settings."""
        if self._has_several:
            self.show_settings()
        else:
            self.show_assistant()

    def show_assistant(self) -> None:
        """Bring the assistant to the front, at its first step."""
        if self._assistant is None:
            self._submit(self._configuring.read(), self._make_assistant)
        else:
            _bring(self._assistant)

    def close(self) -> None:
        """Take everything off the screen; what was typed and not kept is forgotten."""
        for window in (self._window, self._assistant):
            if window is not None:
                window.hide()
                window.deleteLater()
        self._window = self._assistant = None

    @property
    def window(self) -> SettingsWindow | None:
        """The settings window, once it was wanted."""
        return self._window

    @property
    def assistant(self) -> Assistant | None:
        """The assistant, while it is shown."""
        return self._assistant

    # the window

    def _connect_window(self, window: SettingsWindow) -> None:
        window.save_wanted.connect(self._save)
        window.check_wanted.connect(self._check)
        window.key_wanted.connect(self._ask_for_key)
        window.key_removal_wanted.connect(self._remove_key)
        window.keys_wanted.connect(self._look_at_keys)
        window.test_wanted.connect(self._try)
        window.test_cancelled.connect(self._cancel_test)
        window.assistant_wanted.connect(self.show_assistant)

    def _show_as_read(self, configuration: Configuration) -> None:
        """Show what was read; whoever changed it elsewhere changed what stands around the visits too."""
        if self._window is not None:
            self._window.show_configuration(configuration)
        self._submit(self._configuring.around(), self.around_changed.emit)

    def _save(self, changes: Mapping[str, str | None]) -> None:
        self._submit(self._configuring.change(changes), partial(self._saved, list(changes)))

    def _saved(self, names: list[str], wrong: Wrong) -> None:
        if self._window is None:
            return
        if wrong:
            self._window.show_problems(wrong)
            return
        self._submit(self._configuring.read(), partial(self._show_saved, names))
        self._submit(self._configuring.around(), self.around_changed.emit)

    def _show_saved(self, names: list[str], configuration: Configuration) -> None:
        if self._window is not None:
            later = [
                setting_text(words_of(state.setting).label)
                for state in configuration.settings
                if state.name in names and not state.counts_at_once
            ]
            self._window.show_saved(configuration, later)

    def _check(self, name: str, text: str) -> None:
        if self._window is not None:
            self._window.show_problem_of(name, self._configuring.wrong(name, text))

    def _ask_for_key(self, name: str) -> None:
        if self._window is not None:
            called = setting_text(SECRETS[name]) if name in SECRETS else None
            ask_for_key(self._window, partial(self._key_entered, name), called)

    def _key_entered(self, name: str, key: str) -> None:
        if key:
            self._submit(self._configuring.set_key(name, key), partial(self._key_set, name))

    def _key_set(self, name: str, problem: str | None) -> None:
        self._key_changed(problem)
        if problem is None and name not in SECRETS and self._window is not None:
            self._window.test_connection()

    def _remove_key(self, name: str) -> None:
        self._submit(self._configuring.clear_key(name), self._key_changed)

    def _key_changed(self, problem: str | None) -> None:
        if problem is not None:
            owner = self._window or self._belongs_to()
            if owner is not None:
                show_message(owner, self.tr("The key store has not changed"), problem)
        self._look_at_keys()

    def _look_at_keys(self) -> None:
        self._submit(self._configuring.keys(), self._show_keys)

    def _show_keys(self, keys: Keys) -> None:
        self._has_several = keys.has_several_facilities
        self._is_key_missing = keys.is_key_missing
        if self._window is not None:
            self._window.show_keys(keys)
        self.key_missing_changed.emit(keys.is_key_missing)

    def _try(self, facility: str | None, api_url: str | None) -> None:
        if self._window is not None:
            self._window.show_testing()
            work = self._configuring.try_connection(facility, api_url=api_url)
            self._test = self._submit(work, self._tried)

    def _tried(self, result: ConnectionResult) -> None:
        if self._window is not None:
            self._window.show_tested(connection_lines(result, self._configuring.sentence, connection_text))

    def _cancel_test(self) -> None:
        if self._test is not None:
            self._test.cancel()
            self._test = None

    # the assistant

    def _looked_for_first_run(self, is_first: bool) -> None:  # noqa: FBT001 - a result
        if is_first:
            self.show_assistant()

    def _looked_for_call(self, keys: Keys) -> None:
        if keys.is_key_missing:
            self.panel_wanted.emit()

    def _make_assistant(self, configuration: Configuration) -> None:
        if self._assistant is not None:
            return
        assistant = Assistant(has_sandbox=self._configuring.has_sandbox, is_test=self._is_test)
        self._assistant = assistant
        assistant.key_given.connect(self._try_key)
        assistant.key_insisted.connect(self._keep_key)
        assistant.test_cancelled.connect(self._cancel_test)
        assistant.doctor_given.connect(self._keep_doctor)
        assistant.first_visit_wanted.connect(self.first_visit_wanted)
        assistant.sandbox_wanted.connect(self._start_sandbox)
        assistant.finished.connect(self._assistant_done)
        self._submit(self._configuring.keys(), partial(self._begin_assistant, configuration))
        self._submit(self._configuring.note_first_run())

    def _begin_assistant(self, configuration: Configuration, keys: Keys) -> None:
        self._key_name = next((key.name for key in keys.kept if key.facility is not None), "")
        if self._assistant is not None:
            self._assistant.show_configuration(configuration, has_key=not keys.is_key_missing)
            _bring(self._assistant)

    def _assistant_done(self) -> None:
        if self._assistant is not None:
            self._assistant.deleteLater()
            self._assistant = None

    def _try_key(self, key: str, api_url: str | None) -> None:
        if self._assistant is not None:
            self._assistant.show_trying()
            work = self._configuring.try_connection(None, api_url=api_url, key=key or None)
            self._test = self._submit(work, partial(self._key_tried, key, api_url))

    def _key_tried(self, key: str, api_url: str | None, result: ConnectionResult) -> None:
        if self._assistant is None:
            return
        lines = connection_lines(result, self._configuring.sentence, connection_text)
        self._assistant.show_tried(lines, is_good=result.is_good)
        if result.is_good:
            self._keep_key(key, api_url)

    def _keep_key(self, key: str, api_url: str | None) -> None:
        changes = {} if api_url is None else {"api_url": api_url}
        self._submit(self._configuring.change(changes), partial(self._address_kept, key))

    def _address_kept(self, key: str, wrong: Wrong) -> None:
        if self._assistant is not None and wrong:
            self._assistant.show_problems(wrong)
        elif key:
            self._submit(self._configuring.set_key(self._key_name, key), self._first_key_kept)
        else:
            self._first_key_kept(None)

    def _first_key_kept(self, problem: str | None) -> None:
        self._look_at_keys()
        if self._assistant is None:
            return
        if problem is not None:
            self._assistant.show_problems([("", problem)])
        else:
            self._assistant.go_on(has_key=True)
            self._changed_by_assistant()

    def _keep_doctor(self, doctor_id: str, name: str) -> None:
        changes = {"doctor.id": doctor_id, "doctor.name": name or None}
        self._submit(self._configuring.change(changes), self._doctor_kept)

    def _doctor_kept(self, wrong: Wrong) -> None:
        if self._assistant is None:
            return
        if wrong:
            self._assistant.show_problems(wrong)
        else:
            self._assistant.go_on()
            self._changed_by_assistant()

    def _changed_by_assistant(self) -> None:
        self._submit(self._configuring.around(), self.around_changed.emit)
        if self._window is not None and not self._window.changes():
            self._submit(self._configuring.read(), self._window.show_configuration)

    def _start_sandbox(self) -> None:
        self._submit(self._configuring.start_sandbox(), self._sandbox_started)

    def _sandbox_started(self, problem: str | None) -> None:
        if self._assistant is None:
            return
        if problem is not None:
            self._assistant.show_problems([("", problem)])
        else:
            self._assistant.say(
                self.tr(
                    "The simulated Tiep opens in windows of its own, marked “Test set-up”. "
                    "Nothing of it is kept or mixed with your settings."
                )
            )

    def _submit(self, work: Coroutine[Any, Any, T], on_result: Callable[[T], None] | None = None) -> Job:
        return self._io.submit(work, on_result, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        told = [("", self._configuring.sentence_of(error))]
        if self._assistant is not None:
            self._assistant.show_problems(told)
        elif self._window is not None:
            self._window.show_tested(())
            self._window.show_problems(told)


def _bring(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
