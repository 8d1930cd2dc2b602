"""A screen nobody looks at: X server, window manager, tray host; keyboard, mouse and clipboard to use it."""

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tests.e2e.desk import wait_until

TITLE = "Tiep Launcher"


@dataclass
class Screen:
    display: str

    def do(self, *command: str, timeout_s: float = 20.0) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env={"PATH": os.environ["PATH"], "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def windows(self, title: str) -> list[str]:
        """Ids of the windows on the screen whose title matches the regular expression."""
        return self.do("xdotool", "search", "--onlyvisible", "--name", title).stdout.split()

    def wait_window(self, title: str = f"^{TITLE}$", *, within_s: float = 30.0) -> str:
        found = wait_until(lambda: self.windows(title), within_s=within_s, what=f"the window {title!r}")
        return found[-1]

    def activate(self, window: str) -> None:
        self.do("xdotool", "windowactivate", "--sync", window)

    def close(self, window: str) -> None:
        """Have the window manager ask the window to close; it may be brought forward once more just then."""
        title = self.do("xdotool", "getwindowname", window).stdout.strip()
        for _ in range(3):
            self.activate(window)
            self.press("alt+F4")
            with contextlib.suppress(AssertionError):
                wait_until(lambda: window not in self.windows(f"^{re.escape(title)}$"), within_s=5)
                return
        raise AssertionError(f"{title} does not close")

    def active(self) -> str:
        """Title of the window that has the keyboard."""
        return self.do("xdotool", "getactivewindow", "getwindowname").stdout.strip()

    def press(self, *keys: str) -> None:
        assert self.do("xdotool", "key", "--clearmodifiers", *keys).returncode == 0

    def type(self, text: str) -> None:
        assert self.do("xdotool", "type", "--clearmodifiers", text).returncode == 0

    def click(self, x: int, y: int, button: int = 1) -> None:
        assert self.do("xdotool", "mousemove", str(x), str(y), "click", str(button)).returncode == 0

    def put(self, window: str, place: tuple[int, int, int, int]) -> None:
        """Move a window to left and top, and give it width and height, as a person does."""
        left, top, width, height = map(str, place)
        self.do("xdotool", "windowsize", "--sync", window, width, height)
        self.do("xdotool", "windowmove", "--sync", window, left, top)

    def place_of(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window."""
        told = self.do("xdotool", "getwindowgeometry", "--shell", window).stdout
        values = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", told)}
        return values["X"], values["Y"], values["WIDTH"], values["HEIGHT"]

    def clipboard(self) -> str:
        """What another program reads from the clipboard."""
        done = self.do("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING")
        return done.stdout if done.returncode == 0 else ""

    def forget_clipboard(self) -> None:
        """Put something else on the clipboard, as another program would."""
        # xclip stays behind as the owner; -loops ends it with the first that reads, -quiet keeps it a child.
        keep = subprocess.Popen(
            ["xclip", "-selection", "clipboard", "-quiet", "-loops", "1"],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "DISPLAY": self.display},
        )
        assert keep.stdin is not None
        keep.stdin.write(b"nothing")
        keep.stdin.close()
        wait_until(lambda: self.clipboard() == "nothing", what="another clipboard")
        keep.wait(10)

    @contextlib.contextmanager
    def owned_clipboard(self, text: str) -> Iterator[None]:
        """Be another program that holds the clipboard."""
        owner = subprocess.Popen(
            ["xclip", "-selection", "clipboard", "-quiet"],
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "DISPLAY": self.display},
        )
        try:
            assert owner.stdin is not None
            owner.stdin.write(text.encode())
            owner.stdin.close()
            yield
        finally:
            owner.terminate()
            owner.wait(10)

    def idle_s(self) -> float:
        """For how long nobody has touched anything, as another program sees it."""
        code = (
            "import sys; from Xlib import display; from Xlib.ext import screensaver;"
            "print(display.Display(sys.argv[1]).screen().root.screensaver_query_info().idle)"
        )
        done = self.do(sys.executable, "-c", code, self.display)
        return int(done.stdout) / 1000

    def tray_windows(self) -> list[str]:
        return self.do("xdotool", "search", "--class", "^trayer$").stdout.split()

    def tray_icon(self) -> tuple[int, int]:
        """Where the program's icon in the tray can be clicked."""

        def found() -> tuple[int, int] | None:
            for host in self.tray_windows():
                left, top, width, height = self.place_of(host)
                if width >= 16 and height >= 16 and top > 0:
                    return left + width // 2, top + height // 2
            return None

        return wait_until(found, what="an icon in the tray")


def start_tray(on: Screen) -> subprocess.Popen[bytes]:
    """Start a tray host on a screen; the caller ends it."""
    command = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "32"]
    environ = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "DISPLAY": on.display}
    null = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environ, stdout=null, stderr=null)
    wait_until(on.tray_windows, what="the tray host")
    return process


@contextlib.contextmanager
def screen(*, has_tray: bool = True) -> Iterator[Screen]:
    """Start a screen; ends what it started."""
    started: list[subprocess.Popen[bytes]] = []
    read, write = os.pipe()
    try:
        null = subprocess.DEVNULL
        # Without "-noreset" the server starts anew when its only client leaves: the first question for the
        # window manager could be that client, and the window manager then died while it connected.
        started.append(
            subprocess.Popen(
                [
                    "Xvfb",
                    "-displayfd",
                    str(write),
                    "-screen",
                    "0",
                    "1280x800x24",
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ],
                pass_fds=(write,),
                stdout=null,
                stderr=null,
            )
        )
        os.close(write)
        with os.fdopen(read, "rb") as told:
            number = told.readline().decode().strip()
        assert number, "Xvfb did not start"
        made = Screen(f":{number}")
        environ = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "DISPLAY": made.display}
        started.append(subprocess.Popen(["openbox"], env=environ, stdout=null, stderr=null))
        wait_until(lambda: made.do("xdotool", "get_desktop").returncode == 0, what="the window manager")
        if has_tray:
            started.append(start_tray(made))
        yield made
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)
