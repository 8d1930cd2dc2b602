"""A report as one HTML page: text in tags of ours, no scripts, nothing that is loaded from elsewhere."""

from collections.abc import Iterable, Sequence
from html import escape

from tiep_launcher.delivery.blocks import Block, Entry, Heading, blocks_of
from tiep_launcher.delivery.head import Head, head_of
from tiep_launcher.delivery.words import RIGHT_TO_LEFT, WORDS
from tiep_launcher.domain.holding import ensure_may_leave
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import ReportVersion, Session

_DEEPEST_HEADING = 6
# What a reader may do with the page, if it should ever hold something that is not ours.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 52rem; }
article + article { break-before: page; margin-top: 3rem; }
header { border: 1px solid; border-radius: 4px; margin-bottom: 1rem; padding: .5rem .75rem; }
header p { margin: .15rem 0; }
.patient { font-weight: 700; }
.remark, .note, dt { opacity: .75; }
h1, h2, h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; break-after: avoid; }
h1 { font-size: 1.25rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: .3rem 1rem; margin: 0; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .15rem .5rem; text-align: start; vertical-align: top; }
"""


def article(session: Session, version: ReportVersion, report: Report, language: Language) -> str:
    """Write one report as a part of a page.

    Raises:
        HeldError: ``version`` is held.
    """
    ensure_may_leave(version)
    words = WORDS[language]
    head = _head(head_of(session, version, report, words, isolates=True))
    return f"<article>\n{head}\n{_body(blocks_of(report, words))}\n</article>"


def page(articles: Sequence[str], language: Language) -> str:
    """Put articles on one page."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language.value}" dir="{direction}">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(WORDS[language].report)}</title>\n"
        f"<style>{_STYLE}</style>\n"
        "</head>\n"
        "<body>\n" + "\n".join(articles) + "\n</body>\n</html>\n"
    )


def _body(blocks: Iterable[Block]) -> str:
    """Write headings and entries."""
    parts: list[str] = []
    is_listing = False
    for block in blocks:
        if isinstance(block, Entry):
            if not is_listing:
                parts.append("<dl>")
            parts.append(_entry(block))
        else:
            if is_listing:
                parts.append("</dl>")
            parts.append(_heading(block))
        is_listing = isinstance(block, Entry)
    if is_listing:
        parts.append("</dl>")
    return "\n".join(parts)


def _head(head: Head) -> str:
    lines = [f'<p class="patient">{escape(head.patient)}</p>']
    lines += [f"<p>{escape(caption)}: {escape(value)}</p>" for caption, value in head.captions]
    lines += [f'<p class="remark">{escape(remark)}</p>' for remark in head.remarks]
    return "<header>\n" + "\n".join(lines) + "\n</header>"


def _heading(heading: Heading) -> str:
    tag = f"h{min(heading.level + 1, _DEEPEST_HEADING)}"
    return f"<{tag}>{_text(heading.text)}</{tag}>"


def _entry(entry: Entry) -> str:
    value = _table(entry.cells) if entry.cells else "<br>".join(_text(line) for line in entry.lines)
    note = f'<span class="note">{escape(entry.notes)}</span>' if entry.notes else ""
    shown = " ".join(part for part in (value, note) if part)
    return f"<dt>{_text(entry.label)}</dt>\n<dd>{shown}</dd>"


def _table(cells: Sequence[Sequence[str]]) -> str:
    titles, *rows = cells
    head = "".join(f"<th>{_text(title)}</th>" for title in titles)
    lines = ["<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _text(value: str) -> str:
    # What is written in the other direction than the words around it must not turn those around.
    return f"<bdi>{escape(value)}</bdi>"
