"""Programs and libraries of the operating system that a job needs, and how to get them."""

from __future__ import annotations

import ctypes
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

    `packages` maps a package manager to the packages, parted by blanks; of names parted by `|` the first that
    is known is taken.
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


def _libraries(*names: str) -> Callable[[], bool]:
    def found() -> bool:
        try:
            for name in names:
                ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return found


def _postgresql() -> bool:
    folders = [Path("/usr/lib/postgresql"), Path("/usr/lib")]
    return bool(shutil.which("initdb") or any(next(f.glob("*/bin/initdb"), None) for f in folders))


def _at_spi() -> bool:
    return Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists()


def _virtual_display() -> bool:
    return bool(shutil.which("Xvfb") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


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
XVFB_PACKAGES = {
    "apt-get": "xvfb",
    "dnf": "xorg-x11-server-Xvfb",
    "pacman": "xorg-server-xvfb",
    "zypper": "xorg-x11-server-Xvfb",
}
LINUX_MANAGERS = ("apt-get", "dnf", "pacman", "zypper")

# What Qt's wheel asks of a Linux desktop, by the files that PySide6 and its platform plugin "xcb" link to.
QT_LIBRARIES = (
    ("libglib-2.0.so.0", "libglib2.0-0|libglib2.0-0t64", "glib2"),
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
)

# What WebEngine asks of it beyond that, by the files that its library links to.
WEB_LIBRARIES = (
    ("libnss3.so", "libnss3", "nss", "nss", "mozilla-nss"),
    ("libasound.so.2", "libasound2|libasound2t64", "alsa-lib", "alsa-lib", "libasound2"),
    ("libXcomposite.so.1", "libxcomposite1", "libXcomposite", "libxcomposite", "libXcomposite1"),
    ("libXdamage.so.1", "libxdamage1", "libXdamage", "libxdamage", "libXdamage1"),
    ("libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
    ("libXtst.so.6", "libxtst6", "libXtst", "libxtst", "libXtst6"),
    ("libxkbfile.so.1", "libxkbfile1", "libxkbfile", "libxkbfile", "libxkbfile1"),
    ("libgbm.so.1", "libgbm1", "mesa-libgbm", "mesa", "libgbm1"),
    ("libxcb-dri3.so.0", "libxcb-dri3-0", "libxcb", "libxcb", "libxcb-dri3-0"),
    ("libexpat.so.1", "libexpat1", "expat", "expat", "libexpat1"),
)

# To add a need: one entry here. macOS and Windows always have a browser, so demo asks for none there.
NEEDS = (
    Need("a browser", DEMO, _default_browser, CHROMIUM_PACKAGES),
    Need("Chromium", TEST, _program(*CHROMIUM), CHROMIUM_PACKAGES),
    Need(
        "xdg-open",
        TEST,
        lambda: all(shutil.which(name) for name in ("xdg-open", "xdg-mime")),
        dict.fromkeys(LINUX_MANAGERS, "xdg-utils"),
    ),
    Need(
        "gio",
        TEST,
        _program("gio"),
        {"apt-get": "libglib2.0-bin", "dnf": "glib2", "pacman": "glib2", "zypper": "glib2-tools"},
    ),
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
        dict.fromkeys(LINUX_MANAGERS, "gnome-keyring"),
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
    Need(
        "Qt's system libraries",
        TEST | DEMO,
        _libraries(*(file for file, _, _ in QT_LIBRARIES)),
        {
            "apt-get": " ".join(package for _, package, _ in QT_LIBRARIES),
            "dnf": " ".join(dict.fromkeys(package for _, _, package in QT_LIBRARIES)),
            "pacman": "glib2 libglvnd fontconfig libxkbcommon-x11 xcb-util-cursor xcb-util-wm"
            " xcb-util-keysyms",
            "zypper": "libglib-2_0-0 libEGL1 libGL1 libX11-xcb1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0"
            " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-shm0"
            " libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-glx0",
        },
    ),
    Need(
        "WebEngine's system libraries",
        TEST,
        _libraries(*(library[0] for library in WEB_LIBRARIES)),
        {
            manager: " ".join(dict.fromkeys(library[1 + i] for library in WEB_LIBRARIES))
            for i, manager in enumerate(LINUX_MANAGERS)
        },
    ),
    Need("Xvfb", TEST, _program("Xvfb"), XVFB_PACKAGES),
    Need("a display or Xvfb", DEMO, _virtual_display, XVFB_PACKAGES),
    Need("openbox", TEST, _program("openbox"), dict.fromkeys(LINUX_MANAGERS, "openbox")),
    Need("trayer", TEST, _program("trayer"), dict.fromkeys(LINUX_MANAGERS, "trayer")),
    Need("xdotool", TEST, _program("xdotool"), dict.fromkeys(LINUX_MANAGERS, "xdotool")),
    Need("dunst", TEST, _program("dunst"), dict.fromkeys(LINUX_MANAGERS, "dunst")),
    Need(
        "at-spi2-core",
        TEST,
        _at_spi,
        dict.fromkeys(LINUX_MANAGERS, "at-spi2-core"),
    ),
    Need("xclip", TEST, _program("xclip"), dict.fromkeys(LINUX_MANAGERS, "xclip")),
    Need(
        "a C compiler",
        TEST,
        _program("cc"),
        {"apt-get": "gcc libc6-dev", "dnf": "gcc glibc-devel", "pacman": "gcc", "zypper": "gcc glibc-devel"},
    ),
    Need(
        "PostgreSQL",
        TEST,
        _postgresql,
        {
            "apt-get": "postgresql",
            "dnf": "postgresql-server",
            "pacman": "postgresql",
            "zypper": "postgresql-server",
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
    packages = list(
        dict.fromkeys(
            package
            for need in lacking
            if manager in need.packages
            for package in need.packages[manager].split()
        )
    )
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
