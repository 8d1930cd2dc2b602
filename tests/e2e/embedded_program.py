"""The tray program with what only code can give it: no sandbox for root, a microphone that beeps, an ear.

A line of JSON on standard input is a list of a JavaScript to run in the page that was opened last and of the
window's part to tell of; the answer is a line on standard output.
"""

import json
import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.resident.program import Resident
from tiep_launcher.cli.resident.sentences import sentence_of
from tiep_launcher.cli.tray import claim_of
from tiep_launcher.desktop import application
from tiep_launcher.desktop.controller import Controller
from tiep_launcher.desktop.embedded.engine import Engine
from tiep_launcher.desktop.embedded.window import VisitWindow
from tiep_launcher.domain.language import Language

ENGINE = Engine(("--no-sandbox", "--use-fake-device-for-media-stream"))


class Ear:
    """Answers what a test asks about the pages."""

    def __init__(self, controller: Controller) -> None:
        self._views = controller.views
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._input.activated.connect(self._asked)

    def _asked(self) -> None:
        line = sys.stdin.buffer.readline()
        if not line:
            self._input.setEnabled(False)
            return
        windows = list(self._views.windows().values())
        number, script = json.loads(line)
        if not windows:
            _tell({"windows": 0})
            return
        window = windows[number]
        facts = {
            "windows": len(windows),
            "state": window.state.value,
            "title": window.windowTitle(),
            "sign": window.sign.text(),
            "banner": window.banner.text(),
            "message": window.message.text(),
            "notice": window.notice.text() if window.notice.isVisible() else "",
            "is_visible": window.isVisible(),
        }
        page = _page(window)
        if page is None:
            _tell(facts)
            return
        facts["pid"] = page.renderProcessPid()
        page.runJavaScript(script, lambda result: _tell({**facts, "result": result}))


def _page(window: VisitWindow) -> Any:
    from PySide6.QtWebEngineCore import QWebEnginePage

    return window.findChild(QWebEnginePage) if window.state in {"open", "recording"} else None


def _tell(facts: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def main() -> int:
    call = Call(
        argv=(),
        stdin=BytesIO(),
        cwd=Path.cwd(),
        environ=dict(os.environ),
        out=lambda _: None,
        err=lambda _: None,
    )
    claim = claim_of(call.environ)
    assert claim.take()
    ears: list[Ear] = []
    return application.run(
        lambda: Resident(call, claim),
        sentence_of,
        lambda made: ears.append(Ear(made)),
        language=Language.ENGLISH,
        engine=ENGINE,
    )


if __name__ == "__main__":
    sys.exit(main())
