"""For how long nobody has touched mouse or keyboard, in the whole session of the operating system."""

import sys
from collections.abc import Mapping


async def idle_seconds(environ: Mapping[str, str]) -> float | None:
    """Ask the system; None if it does not say, and then nobody can tell when the desk was left."""
    if sys.platform == "win32":
        from tiep_launcher.desktop import idle_windows  # noqa: PLC0415 - each system has its own

        return idle_windows.idle_seconds()
    if sys.platform == "linux":
        from tiep_launcher.desktop import idle_linux  # noqa: PLC0415 - needs libraries that others lack

        return await idle_linux.idle_seconds(environ)
    return None
