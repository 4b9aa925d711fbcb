"""Lines of one kind: what the series of `series` are told by, whatever makes them one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from articleparse.parser.looks.features import Look

FEWEST: Final = 3  # lines of a series
PAIR: Final = 2  # … of one that its markup tells
UNSURE: Final = frozenset({"paragraph", "heading", "boilerplate"})
NO_CUE: Final = ("", "kicker", "standfirst")  # of a line that says of itself nothing else than a heading could
READS: Final = 60  # size of a line under one led by a time that is more than a heading
NEAR: Final = 3  # lines under a head, in which its paragraph stands


class Series(NamedTuple):
    """Some blocks, the role that all of them have, and why."""

    places: Sequence[int]
    role: str
    why: str


def told_under(looks: Sequence[Look], least: int) -> int:
    """Return how many paragraphs of that size stand there."""
    return sum(look.size >= least and look.ends == "stop" for look in looks)
