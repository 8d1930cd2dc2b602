"""Programs and libraries of the operating system that a job needs, and how to get them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from devtools.console import SetupError, run_quietly, say

LINUX, MACOS, WINDOWS = "linux", "darwin", "win32"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OTHER_BROWSERS = (
    "firefox",
    "firefox-esr",
    "microsoft-edge",
    "brave-browser",
    "vivaldi",
    "opera",
    "x-www-browser",
)


@dataclass(frozen=True)
class Need:
    """One thing that jobs need: how to see that it is there, and the package that brings it.

    `packages` maps a package manager to the package; several names parted by `|` are tried in this order.
    """

    what: str
    jobs: frozenset[str]
    found: Callable[[], bool]
    packages: dict[str, str]
    systems: frozenset[str] = field(default=frozenset({LINUX}))


def _program(*names: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(name) for name in names)


def _default_browser() -> bool:
    if _program(*CHROMIUM, *OTHER_BROWSERS)():
        return True
    ask = ["xdg-settings", "get", "default-web-browser"]
    return bool(shutil.which(ask[0])) and run_quietly(ask)[1].strip() != ""


def _font() -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf"))


def _mac_chrome() -> bool:
    return _program(*CHROMIUM)() or Path("/Applications/Google Chrome.app").exists()


TEST = frozenset({"test"})
DEMO = frozenset({"demo"})
CHROMIUM_PACKAGES = {
    "apt-get": "chromium|chromium-browser",
    "dnf": "chromium",
    "pacman": "chromium",
    "zypper": "chromium",
}

# To add a need: one entry here. macOS and Windows always have a browser, so demo asks for none there.
NEEDS = (
    Need("a browser", DEMO, _default_browser, CHROMIUM_PACKAGES),
    Need("Chromium", TEST, _program(*CHROMIUM), CHROMIUM_PACKAGES),
    Need("Chrome", TEST, _mac_chrome, {"brew": "google-chrome"}, frozenset({MACOS})),
    Need(
        "chromedriver",
        TEST,
        _program("chromedriver"),
        {
            "apt-get": "chromium-driver|chromium-chromedriver",
            "dnf": "chromedriver",
            "pacman": "chromium",
            "zypper": "chromedriver",
            "brew": "chromedriver",
        },
        frozenset({LINUX, MACOS}),
    ),
    Need(
        "gnome-keyring-daemon",
        TEST,
        _program("gnome-keyring-daemon"),
        dict.fromkeys(("apt-get", "dnf", "pacman", "zypper"), "gnome-keyring"),
    ),
    Need(
        "dbus-run-session",
        TEST,
        _program("dbus-run-session"),
        {"apt-get": "dbus", "dnf": "dbus-daemon", "pacman": "dbus", "zypper": "dbus-1-daemon"},
    ),
    Need(
        "dbus-daemon",
        TEST,
        _program("dbus-daemon"),
        {"apt-get": "dbus", "dnf": "dbus-daemon", "pacman": "dbus", "zypper": "dbus-1-daemon"},
    ),
    Need(
        "a font",
        TEST | DEMO,
        _font,
        {
            "apt-get": "fonts-dejavu-core",
            "dnf": "dejavu-sans-fonts",
            "pacman": "ttf-dejavu",
            "zypper": "dejavu-fonts",
        },
    ),
)

INSTALL = {
    "apt-get": ["apt-get", "install", "-y", "--no-install-recommends"],
    "dnf": ["dnf", "install", "-y"],
    "pacman": ["pacman", "-S", "--needed"],
    "zypper": ["zypper", "install", "-y"],
    "brew": ["brew", "install"],
}
APT_OPTIONS = ["-o", "DPkg::Lock::Timeout=300"]


def missing(job: str) -> list[Need]:
    """Returns what the job needs on this operating system and does not find."""
    return [need for need in NEEDS if job in need.jobs and sys.platform in need.systems and not need.found()]


def provide(job: str) -> None:
    """Installs what the job needs and does not find.

    Raises:
        SetupError: It cannot be installed from here; the text holds the one line to run.
    """
    lacking = missing(job)
    if not lacking:
        return
    manager = _manager()
    names = ", ".join(need.what for need in lacking)
    packages = list(dict.fromkeys(need.packages[manager] for need in lacking if manager in need.packages))
    if not packages:
        raise SetupError(f"Missing: {names}. Please install what is missing and run this again.")
    _install(manager, packages, f"Missing: {names}.")
    if still := missing(job):
        raise SetupError(f"Still missing after the installation: {', '.join(need.what for need in still)}.")


def provide_venv_module() -> None:
    """Installs what Debian and Ubuntu split off from Python: the module venv cannot work without it."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    reason = "This Python cannot make virtual environments: ensurepip is missing."
    if _manager() != "apt-get":
        raise SetupError(f"{reason} Please install a complete Python 3.11 or newer.")
    _install("apt-get", [package], reason)


def _manager() -> str:
    return next((name for name in INSTALL if shutil.which(name)), "")


def _install(manager: str, packages: Sequence[str], reason: str) -> None:
    if manager != "apt-get" or os.geteuid() != 0:
        sudo = [] if manager == "brew" or os.geteuid() == 0 else ["sudo"]
        line = " ".join([*sudo, *INSTALL[manager], *_known(manager, packages)])
        raise SetupError(f"{reason} Please run:\n  {line}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    chosen, output = list[str](), ""
    for lists_are_fresh in (False, True):
        if lists_are_fresh:
            say("Refreshing the package lists and trying again")
            run_quietly(["apt-get", *APT_OPTIONS, "update"], env=env)
        chosen = _known(manager, packages)
        say(f"{reason} Installing {' '.join(chosen)}")
        code, output = run_quietly([*INSTALL["apt-get"], *APT_OPTIONS, *chosen], env=env)
        if code == 0:
            return
    line = " ".join([*INSTALL["apt-get"], *chosen])
    raise SetupError(f"{output.rstrip()}\n\n{reason} Installing failed. Please run:\n  {line}")


def _known(manager: str, packages: Sequence[str]) -> list[str]:
    """Picks of each `a|b` the name that this release of the distribution knows."""

    def pick(names: list[str]) -> str:
        if manager != "apt-get" or len(names) == 1:
            return names[0]
        known = (name for name in names if run_quietly(["apt-cache", "show", name])[0] == 0)
        return next(known, names[0])

    return list(dict.fromkeys(pick(package.split("|")) for package in packages))
