"""How much a state wants to be noticed."""

from enum import StrEnum


class Tone(StrEnum):
    """How much a state wants to be noticed; shown by shape, colour and words."""

    CALM = "calm"
    RUNNING = "running"
    READY = "ready"
    ATTENTION = "attention"
    PROBLEM = "problem"
