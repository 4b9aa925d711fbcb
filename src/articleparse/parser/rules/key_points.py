"""The box that sums a story up in points about its start: the lines under ``Key points``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.markup import KEY_POINTS, KEY_POINTS_PAIRS
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.words.cues import folded, whole

_NAME: Final = 60  # size of the line over them
_POINTS: Final = range(2, 9)  # of one summary
_POINT: Final = range(10, 250)  # size of one
_NOTES: Final = 2  # lines between: ``This summary was generated …``, a button
_BULLETS: Final = tuple("•·*-–—‣▪■●")
_OPEN: Final = Label("boilerplate", "announces key points")
POINT: Final = Label("key-points", "under a line that announces key points")
"""Of a line of such a box: editors set it beside the story, and no summary of theirs is among its points."""


def label_points(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Label the points under such a line over the first paragraph of a copy, and that line.

    Example: ``- The slip closes on Monday`` under ``Key points:``, over the byline or under it.
    """
    for index in range(1, len(looks)):
        if labels[index] is None and announces_points(looks[index]):
            points = points_under(looks, index)
            if all(labels[point] is None for point in points):
                labels[index] = _OPEN if points else None
                for point in points:
                    labels[point] = POINT
        if labels[index] is None and is_story(looks[index]):
            return


def announces_points(look: Look) -> bool:
    """Whether all that a line says is that the story follows in points: ``Key points:``."""
    is_line = look.cue == "standfirst" and look.size <= _NAME and look.ends in ("none", "colon")
    return is_line and "standfirst" in whole(folded(look.text))


def names_points(look: Look) -> bool:
    """Whether markup names a line's box for its points."""
    words = look.block.words
    return not KEY_POINTS.isdisjoint(words) or ("key" in words and not KEY_POINTS_PAIRS.isdisjoint(pairwise(words)))


def points_under(looks: Sequence[Look], over: int) -> Sequence[int]:
    """Return the lines of such a box, or none: marked items in a row, or lines that no blank one parts.

    over: what announces it.  Without marks a blank line has to end it.
    """
    first = over + 1
    while first < min(over + 1 + _NOTES, len(looks)) and looks[first].cue:
        first += 1
    if first < len(looks) and _is_marked(looks[first]):
        end = next((i for i in range(first, len(looks)) if not _is_marked(looks[i])), len(looks))
    elif first < len(looks) and looks[first].block.path:  # markup parts nothing by blank lines
        return ()
    else:
        end = next((i for i in range(first + 1, len(looks)) if looks[i].block.gap or looks[i].cue), first)
    points = range(first, end)
    if len(points) not in _POINTS or any(looks[i].size not in _POINT or looks[i].is_stamp for i in points):
        return ()
    return points


def _is_marked(look: Look) -> bool:
    return not look.cue and (look.block.tag == "li" or look.text.startswith(_BULLETS))
