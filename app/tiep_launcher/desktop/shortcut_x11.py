"""Takes a key combination on an X11 screen.

There is no kept library that takes just one combination: those on the package index listen to every key of
the session, which a program beside patient data must not. So this asks the X server directly, on Qt's own
connection: then Qt knows the moment of the key press, which window managers want before they let a window
come to the front.
"""

import ctypes
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QNativeInterface

from tiep_launcher.domain.shortcut import Modifier, Shortcut

# X.Org: X11 protocol, encoding of KeyPress and of SETofKEYMASK.
_KEY_PRESS = 2
_SENT_BY_PROGRAM = 0x80
_DETAIL_AT, _STATE_AT = 1, 28
_MASKS = {Modifier.SHIFT: 1, Modifier.CTRL: 4, Modifier.ALT: 8, Modifier.META: 64}
_HELD = 1 | 4 | 8 | 64
_CAPS_LOCK, _NUM_LOCK = 2, 16
_ASYNCHRONOUS = 1
_F1 = 0xFFBE
_EVENT_TYPE = b"xcb_generic_event_t"


class ShortcutTakenError(Exception):
    """Another program has this combination, or the keyboard has no such key."""


class X11Grab(QAbstractNativeEventFilter):
    """Holds one combination until :meth:`let_go`."""

    def __init__(self, shortcut: Shortcut, pressed: Callable[[], object]) -> None:
        """Take ``shortcut``; ``pressed`` is called for each press, in the thread of the windows.

        Raises:
            ShortcutTakenError: It cannot be had.
        """
        super().__init__()
        self._pressed = pressed
        self._connection = _connection()
        self._root = _root(self._connection)
        self._keycode = _keycode(self._connection, shortcut.key)
        self._mask = sum(_MASKS[modifier] for modifier in shortcut.modifiers)
        # A lock counts as a modifier of its own, so the combination is taken with and without each.
        self._masks = [self._mask | locks for locks in (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)]
        if not all(self._take(mask) for mask in self._masks):
            self._free()
            raise ShortcutTakenError
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def let_go(self) -> None:
        """Leave the combination to other programs."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        self._free()

    # Qt's own name
    def nativeEventFilter(  # noqa: N802
        self,
        event_type: QByteArray | bytes | bytearray | memoryview,
        message: int,
    ) -> tuple[bool, int]:
        """See our key press go by; Qt gets it as well and takes note of its time."""
        if event_type == _EVENT_TYPE and self._is_ours(int(message)):
            QTimer.singleShot(0, self._pressed)
        return False, 0

    def _is_ours(self, event: int) -> bool:
        if ctypes.c_uint8.from_address(event).value & ~_SENT_BY_PROGRAM != _KEY_PRESS:
            return False
        state = ctypes.c_uint16.from_address(event + _STATE_AT).value & _HELD
        return ctypes.c_uint8.from_address(event + _DETAIL_AT).value == self._keycode and state == self._mask

    def _take(self, mask: int) -> bool:
        cookie = _xcb().xcb_grab_key_checked(
            self._connection, 0, self._root, mask, self._keycode, _ASYNCHRONOUS, _ASYNCHRONOUS
        )
        error = _xcb().xcb_request_check(self._connection, cookie)
        if error:
            _libc().free(error)
        return not error

    def _free(self) -> None:
        for mask in self._masks:
            _xcb().xcb_ungrab_key(self._connection, self._keycode, self._root, mask)
        _xcb().xcb_flush(self._connection)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _ScreenIterator(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def _connection() -> ctypes.c_void_p:
    app = QCoreApplication.instance()
    native = app.nativeInterface() if isinstance(app, QGuiApplication) else None
    if not isinstance(native, QNativeInterface.QX11Application):
        raise ShortcutTakenError
    return ctypes.c_void_p(native.connection())


def _root(connection: ctypes.c_void_p) -> int:
    """Return the window of the whole screen, the first field of its ``xcb_screen_t``."""
    setup = _xcb().xcb_get_setup(connection)
    screen = _xcb().xcb_setup_roots_iterator(setup).data
    return ctypes.c_uint32.from_address(screen).value


def _keycode(connection: ctypes.c_void_p, key: str) -> int:
    symbols = _keysyms().xcb_key_symbols_alloc(connection)
    codes = _keysyms().xcb_key_symbols_get_keycode(symbols, _keysym(key))
    try:
        code = ctypes.c_uint8.from_address(codes).value if codes else 0
    finally:
        _libc().free(codes)
        _keysyms().xcb_key_symbols_free(symbols)
    if not code:
        raise ShortcutTakenError
    return code


def _keysym(key: str) -> int:
    """Return the X keysym: Latin 1 for what writes, a range of its own for the function keys."""
    if len(key) == 1:
        return ord(key.lower())
    return ord(" ") if key == "Space" else _F1 + int(key[1:]) - 1


@cache
def _xcb() -> ctypes.CDLL:
    library = ctypes.CDLL("libxcb.so.1")
    pointer = ctypes.c_void_p
    library.xcb_get_setup.argtypes = [pointer]
    library.xcb_get_setup.restype = pointer
    library.xcb_setup_roots_iterator.argtypes = [pointer]
    library.xcb_setup_roots_iterator.restype = _ScreenIterator
    small, mask, window = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    library.xcb_grab_key_checked.argtypes = [pointer, small, window, mask, small, small, small]
    library.xcb_grab_key_checked.restype = _Cookie
    library.xcb_request_check.argtypes = [pointer, _Cookie]
    library.xcb_request_check.restype = pointer
    library.xcb_ungrab_key.argtypes = [pointer, small, window, mask]
    library.xcb_ungrab_key.restype = _Cookie
    library.xcb_flush.argtypes = [pointer]
    return library


@cache
def _keysyms() -> ctypes.CDLL:
    library = ctypes.CDLL("libxcb-keysyms.so.1")
    pointer = ctypes.c_void_p
    library.xcb_key_symbols_alloc.argtypes = [pointer]
    library.xcb_key_symbols_alloc.restype = pointer
    library.xcb_key_symbols_get_keycode.argtypes = [pointer, ctypes.c_uint32]
    library.xcb_key_symbols_get_keycode.restype = pointer
    library.xcb_key_symbols_free.argtypes = [pointer]
    return library


@cache
def _libc() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.free.argtypes = [ctypes.c_void_p]
    return library
