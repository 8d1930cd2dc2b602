"""For how long nobody has touched mouse or keyboard on Windows. From the documentation; not run yet."""

import ctypes


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("at_ms", ctypes.c_uint32))


def idle_seconds() -> float | None:
    """Ask ``GetLastInputInfo``, which counts for this session; its clock begins anew every 49.7 days."""
    libraries = getattr(ctypes, "windll", None)
    if libraries is None:
        return None
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    if not libraries.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    now_ms = libraries.kernel32.GetTickCount() & 0xFFFFFFFF
    return ((now_ms - last.at_ms) & 0xFFFFFFFF) / 1000
