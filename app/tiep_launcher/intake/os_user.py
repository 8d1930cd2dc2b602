"""Whose login this is, as the system itself says it and not the environment, which anybody can set."""

import os
import sys


def os_user_names() -> tuple[str, ...]:
    """Return the names of this login, the most exact first; empty if the system has none.

    On Windows these are the name with its domain, and the name alone.
    """
    if sys.platform == "win32":
        user, domain = os.getlogin(), os.environ.get("USERDOMAIN")
        return (f"{domain}\\{user}", user) if domain else (user,)
    import pwd  # noqa: PLC0415 - there is none on Windows

    try:
        return (pwd.getpwuid(os.geteuid()).pw_name,)
    except KeyError:
        return ()
