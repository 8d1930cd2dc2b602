"""The system's key store: the keys of servers and the key of the launch store, behind a time limit."""

import hashlib
import queue
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol, TypeVar, cast

from tiep_launcher.domain.errors import ConfigurationError, InputError, LauncherError, Problem
from tiep_launcher.storage.paths import APP_NAME, Paths
from tiep_launcher.storage.setting_names import FACILITY_NAME

API_KEY = "api-key"
CALLBACK = "callback"
FHIR_CREDENTIAL = "fhir-credential"
STORE_KEY = "store-key"
API_KEY_VARIABLE = "TIEP_LAUNCHER_API_KEY"
MAX_LENGTH = 4096
TIME_LIMIT_S = 10.0

# Only what encrypts, and only by name: another back-end may write plain text or keep nothing at all.
_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
_CHAINER = "keyring.backends.chainer.ChainerBackend"
# keyring lets these of SecretStorage through, when the lock falls between two of its calls.
_LOCKED_BELOW_KEYRING = frozenset({"LockedException", "PromptDismissedException"})
_VALUE = re.compile(r"[!-~]+", re.ASCII)

T = TypeVar("T")


class KeyStore(Protocol):
    """What is needed of a keyring back-end."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or None if there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove the secret."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStoreStatus:
    """How the key store stands.

    Attributes:
        backend: Which one it is; None if there is none.
        problem: Why it cannot be used; None if it can.
        is_set: For each name asked about, whether there is a value.
        is_from_environment: True if the API key is the environment's.
    """

    backend: str | None
    problem: Problem | None
    is_set: Mapping[str, bool]
    is_from_environment: bool


class Secrets:
    """Secrets by name, such as ``api-key``, ``callback:FACILITY`` or ``store-key``.

    Every call of the key store runs in a thread of its own and is given up after the time limit, because a
    key store may wait for a person who is not there. Nothing ever falls back to another place.
    """

    def __init__(
        self,
        service: str,
        *,
        api_key: str | None = None,
        time_limit_s: float = TIME_LIMIT_S,
        find_backends: Callable[[], Sequence[KeyStore]] | None = None,
    ) -> None:
        """Prepare; nothing is asked of the system yet.

        Args:
            service: Name under which the key store files our entries.
            api_key: The API key of every facility, in memory only; a test set-up's.
            time_limit_s: Longest time one call may take.
            find_backends: Finds the system's key stores, the first for writing; by name if left out.

        Raises:
            InputError: ``secret_malformed``, for ``api_key``.
        """
        self._service = service
        self._api_key = None if api_key is None else _checked_value(api_key, API_KEY_VARIABLE)
        self._time_limit_s = time_limit_s
        self._find_backends = find_backends or _named_backends

    def __repr__(self) -> str:
        """Name the service only."""
        return f"Secrets({self._service!r})"

    def get(self, name: str) -> str | None:
        """Return the secret, or None if it was never set.

        Raises:
            InputError: ``secret_unknown``: no secret has this name.
            ConfigurationError: ``key_store_missing``, ``key_store_locked``, ``key_store_hanging`` or
                ``key_store_failed``.
        """
        _check_name(name)
        if self._api_key is not None and name.partition(":")[0] == API_KEY:
            return self._api_key

        def read() -> str | None:
            for backend in self._find_backends():
                value = backend.get_password(self._service, name)
                if value is not None:
                    return value
            return None

        return self._within_limit(read)

    def set(self, name: str, value: str) -> None:
        """Keep the secret; one newline at its end is not part of it.

        Raises:
            InputError: ``secret_unknown`` or ``secret_malformed``.
            ConfigurationError: As :meth:`get`.
        """
        _check_name(name)
        checked = _checked_value(value, name)
        self._within_limit(lambda: self._find_backends()[0].set_password(self._service, name, checked))

    def clear(self, name: str) -> bool:
        """Remove the secret from the key store.

        Returns:
            True if it was there.

        Raises:
            InputError: ``secret_unknown``.
            ConfigurationError: As :meth:`get`.
        """
        _check_name(name)

        def remove() -> bool:
            was_set = False
            for backend in self._find_backends():
                if backend.get_password(self._service, name) is not None:
                    backend.delete_password(self._service, name)
                    was_set = True
            return was_set

        return self._within_limit(remove)

    def status(self, names: Iterable[str] = (API_KEY,)) -> KeyStoreStatus:
        """Find out whether the key store works and which of ``names`` are set; never returns a value.

        Raises:
            InputError: ``secret_unknown``.
        """
        backend: str | None = None
        problem: Problem | None = None
        is_set: dict[str, bool] = {}
        try:
            backend = self._within_limit(lambda: _type_name(self._find_backends()[0]))
            for name in names:
                is_set[name] = self.get(name) is not None
        except ConfigurationError as error:
            problem = error.problems[0]
        return KeyStoreStatus(
            backend=backend,
            problem=problem,
            is_set=MappingProxyType(is_set),
            is_from_environment=self._api_key is not None,
        )

    def _within_limit(self, call: Callable[[], T]) -> T:
        """Run ``call`` in a thread that the end of the process does not wait for."""
        outcome: queue.SimpleQueue[tuple[T | None, Exception | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                outcome.put((call(), None))
            except Exception as error:  # noqa: BLE001 - carried over to the caller's thread, not swallowed
                outcome.put((None, error))

        threading.Thread(target=run, name="key-store", daemon=True).start()
        try:
            value, error = outcome.get(timeout=self._time_limit_s)
        except queue.Empty:
            raise ConfigurationError.of("key_store_hanging", None, limit_s=self._time_limit_s) from None
        if error is not None:
            raise _translated(error) from error
        return value  # pyright: ignore[reportReturnType] - T may itself be None


def open_secrets(
    paths: Paths,
    environ: Mapping[str, str],
    *,
    allows_test_environment: bool,
    time_limit_s: float = TIME_LIMIT_S,
) -> Secrets:
    """Return the secrets of this instance; an isolated instance has entries of its own.

    Args:
        paths: The instance.
        environ: The process's environment; its API key counts in a test set-up only.
        allows_test_environment: False if the policy forbids that.
        time_limit_s: Longest time one call of the key store may take.

    Raises:
        InputError: ``secret_malformed``: the environment's API key.
    """
    if paths.home is None:
        return Secrets(APP_NAME, time_limit_s=time_limit_s)
    digest = hashlib.sha256(str(paths.home).encode(errors="surrogateescape")).hexdigest()
    api_key = environ.get(API_KEY_VARIABLE) if allows_test_environment else None
    return Secrets(f"{APP_NAME} test {digest[:12]}", api_key=api_key or None, time_limit_s=time_limit_s)


def facility_secret(facility: str) -> str:
    """Return the name of one facility's own API key."""
    return f"{API_KEY}:{facility}"


def callback_secret(facility: str) -> str:
    """Return the name of the secret that one facility's callbacks are signed with."""
    return f"{CALLBACK}:{facility}"


def _check_name(name: str) -> None:
    first, mark, facility = name.partition(":")
    if name in {API_KEY, FHIR_CREDENTIAL, STORE_KEY} or (
        first in {API_KEY, CALLBACK} and mark and FACILITY_NAME.fullmatch(facility)
    ):
        return
    known = f"{API_KEY}, {API_KEY}:FACILITY, {CALLBACK}:FACILITY, {FHIR_CREDENTIAL}"
    raise InputError.of("secret_unknown", None, known=known)


def _checked_value(value: str, name: str) -> str:
    value = value.removesuffix("\n").removesuffix("\r")
    if len(value) > MAX_LENGTH or not _VALUE.fullmatch(value):
        raise InputError.of("secret_malformed", name, max_length=MAX_LENGTH)
    return value


def _type_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _named_backends() -> Sequence[KeyStore]:
    """Ask keyring, which is slow to import, for the system's key stores, and take the named ones only."""
    import keyring  # noqa: PLC0415
    import keyring.errors  # noqa: PLC0415

    chosen = keyring.get_keyring()
    # The chainer tries all that it finds, and may add one that is not named: its parts are used instead.
    parts = getattr(chosen, "backends", ()) if _type_name(chosen) == _CHAINER else (chosen,)
    named = [cast("KeyStore", part) for part in parts if _type_name(part) in _BACKENDS]
    if not named:
        raise keyring.errors.NoKeyringError
    return named


def _translated(error: Exception) -> LauncherError:
    import keyring.errors  # noqa: PLC0415

    match error:
        case keyring.errors.NoKeyringError():
            code = "key_store_missing"
        case keyring.errors.KeyringLocked() | keyring.errors.InitError():
            code = "key_store_locked"
        case _ if type(error).__name__ in _LOCKED_BELOW_KEYRING:
            code = "key_store_locked"
        case _:
            code = "key_store_failed"
    return ConfigurationError.of(code)
