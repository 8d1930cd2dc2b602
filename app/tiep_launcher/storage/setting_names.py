"""How settings are named in files, on the command line and in the environment."""

import re

from tiep_launcher.domain.settings import SETTINGS, Setting

FACILITY_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
FACILITIES = "facilities"

_BY_NAME = {setting.name: setting for setting in SETTINGS}
_SECRET_WORDS = ("api_key", "apikey", "secret", "password", "passwd", "passphrase", "token", "credential")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.:-]", re.ASCII)


def find_setting(name: str) -> Setting | None:
    """Return the setting that ``api_url``, ``doctor.id`` or ``facilities.NAME.api_url`` names, or None."""
    if name in _BY_NAME:
        return _BY_NAME[name]
    first, _, rest = name.partition(".")
    facility, _, own = rest.partition(".")
    setting = _BY_NAME.get(own)
    if first == FACILITIES and FACILITY_NAME.fullmatch(facility) and setting and setting.is_per_facility:
        return setting
    return None


def is_secret_name(name: str) -> bool:
    """Say whether ``name`` looks like a secret's, which must not stand in a settings file."""
    plain = name.lower().replace("-", "_")
    return any(word in plain for word in _SECRET_WORDS) and find_setting(name) is None


def shown_name(name: str) -> str:
    """Return a name that came from a file so that it is safe to print and no longer than a real one."""
    return _UNSAFE.sub("?", name)[:128]
