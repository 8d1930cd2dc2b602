"""Text from outside, made safe to stand among our own: one line where one is due, nothing invisible."""

import re

# The characters of Unicode's categories Cc, but for the tab, and Cs.
_HIDDEN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff]")


def lines_of(text: str) -> list[str]:
    """Part ``text`` into its lines, each fit to be shown."""
    return [visible(line) for line in text.splitlines()]


def one_line(text: str) -> str:
    """Write ``text`` on one line, fit to be shown."""
    return " ".join(lines_of(text))


def visible(line: str) -> str:
    """Write control characters and half surrogate pairs so that no terminal and no encoder trips."""
    return line if line.isprintable() else _HIDDEN.sub(lambda found: f"<U+{ord(found.group()):04X}>", line)
