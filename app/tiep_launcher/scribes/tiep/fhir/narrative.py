"""The readable text of FHIR narratives: XHTML without its markup.

Source: https://hl7.org/fhir/R4/narrative.html. Nothing is fetched, run or trusted; what is no tag is text.
"""

import html
import re

# A lone "<" is text. Neither pattern can look at a letter twice.
_TAG = re.compile(r"<[/!?a-zA-Z][^<>]*>")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_ATTRIBUTE = re.compile(r"""\b(?:alt|href)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_LINE = re.compile(
    "address|article|blockquote|br|caption|dd|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|legend|li|nav|"
    "ol|p|pre|section|table|tbody|tfoot|thead|tr|ul"
)
_BLANK = " \t"
_CELLS = frozenset({"td", "th"})
_CELL = "\t"  # text has none left: its white space is one blank
_BETWEEN_CELLS = " | "
_BULLET = "• "


def plain_text(div: str) -> str:
    """Return the text of a ``div``: paragraphs, entries and rows on lines of their own, cells divided."""
    lines: list[str] = [""]
    end = 0
    for tag in _TAG.finditer(div):
        _add(lines, div[end : tag.start()])
        end = tag.end()
        name = _NAME.match(tag[0])
        if name is not None:
            _mark(lines, name[1].lower(), tag[0])
    _add(lines, div[end:])
    return "\n".join(line for line in map(_trimmed, lines) if line)


def _mark(lines: list[str], name: str, tag: str) -> None:
    is_end = tag.startswith("</")
    if _LINE.fullmatch(name):
        lines.append(_BULLET if name == "li" and not is_end else "")
    elif name in _CELLS and not is_end and lines[-1].strip():
        lines[-1] += _CELL
    elif name in {"a", "img"} and not is_end:
        # What a picture shows and where a link leads is content too; an address inside the page is not.
        for one, other in _ATTRIBUTE.findall(tag):
            said = html.unescape(one or other)
            if said and not said.startswith("#"):
                lines[-1] += f" [{said}] "


def _add(lines: list[str], text: str) -> None:
    lines[-1] += _BLANKS.sub(" ", html.unescape(text)) if text else ""


def _trimmed(line: str) -> str:
    cells = [" ".join(filter(None, cell.split(" "))) for cell in line.strip(_BLANK).split(_CELL)]
    text = _BETWEEN_CELLS.join(cells)
    return "" if text == _BULLET.strip() else text
