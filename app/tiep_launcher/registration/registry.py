"""The registry of Windows itself."""

import contextlib
import sys

if sys.platform == "win32":
    import winreg

    class UserRegistry:
        """Texts below ``HKEY_CURRENT_USER``."""

        def get(self, key: str, name: str) -> str | None:
            """Return a text; None if it is not there."""
            with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return str(winreg.QueryValueEx(opened, name)[0])
            return None

        def set(self, key: str, name: str, text: str) -> None:
            """Write a text."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as made:
                winreg.SetValueEx(made, name, 0, winreg.REG_SZ, text)

        def remove_key(self, key: str) -> None:
            """Take a key away with everything below."""
            with contextlib.suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    names = [winreg.EnumKey(opened, at) for at in range(winreg.QueryInfoKey(opened)[0])]
                for name in names:
                    self.remove_key(rf"{key}\{name}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

        def remove(self, key: str, name: str) -> None:
            """Take one text away."""
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)
