"""Text from outside, made safe to stand among our own: one line where one is due, nothing invisible."""

import unicodedata


def lines_of(text: str) -> list[str]:
    """Part ``text`` into its lines, each fit to be shown."""
    return [visible(line) for line in text.splitlines()]


def one_line(text: str) -> str:
    """Write ``text`` on one line, fit to be shown."""
    return " ".join(lines_of(text))


def visible(line: str) -> str:
    """Write control characters and half surrogate pairs so that no terminal and no encoder trips."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if character != "\t" and unicodedata.category(character) in {"Cc", "Cs"}
        else character
        for character in line
    )
