"""A language that nobody speaks: every text in brackets, with accents, 40 % longer.

What stands on the screen without brackets is not translated, and what is cut off will be cut off in some
language that people do speak.
"""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

OPENING, CLOSING = "⟦", "⟧"
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"

_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&|\n)")
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_LONGER = 0.4
_WORD = 6


def stretched(text: str) -> str:
    """Write ``text`` in the pseudo-language; placeholders and accelerators stay."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
    filler = "x" * round(len(text) * _LONGER)
    words = [filler[start : start + _WORD] for start in range(0, len(filler), _WORD)]
    return f"{OPENING}{''.join(parts)}{' '.join(['', *words])}{CLOSING}"


def compiled(folder: Path) -> Path:
    """Compile the pseudo-language into ``folder`` and return the file for ``QTranslator``."""
    tree = ET.parse(TRANSLATIONS / "tiep_launcher_de.ts")
    for message in tree.iter("message"):
        text = stretched(message.findtext("source", ""))
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for place in translation.findall("numerusform") or [translation]:
            place.text = text
    source, target = folder / "pseudo.ts", folder / "pseudo.qm"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, capture_output=True, timeout=60)
    return target
