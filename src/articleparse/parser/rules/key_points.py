"""The box of a copy that sums the story up in points: the lines under ``Key points`` about its start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.words.cues import folded, whole

_NAME: Final = 30  # size of the line over them
_POINTS: Final = range(2, 8)  # of one summary
_POINT: Final = range(12, 250)  # size of one
_OPEN: Final = Label("boilerplate", "announces key points")
POINT: Final = Label("key-points", "under a line that announces key points")
"""Of a line of such a box: editors set it beside the story, and no summary of theirs is among its points."""


def label_points(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Label the lines right under such a line, down to the next blank one, as the story in points.

    Example: ``- The slip closes on Monday`` under ``Key points:``, over the byline or under it.
    """
    first = next((i for i, look in enumerate(looks) if labels[i] is None and is_story(look)), 0)
    for index in range(1, first):
        if labels[index] is None and _announces(looks[index]):
            points = _points(looks, labels, index + 1)
            if len(points) in _POINTS:
                labels[index] = _OPEN
                for point in points:
                    labels[point] = POINT


def _announces(look: Look) -> bool:
    is_line = look.cue == "standfirst" and look.size <= _NAME and look.ends in ("none", "colon")
    return is_line and "standfirst" in whole(folded(look.text))


def _points(looks: Sequence[Look], labels: Sequence[Label | None], start: int) -> Sequence[int]:
    """Return the lines from there to the next blank one, or none where one of them is no point."""
    end = next((i for i in range(start, len(looks)) if looks[i].block.gap), start)
    are_points = all(labels[i] is None and looks[i].size in _POINT for i in range(start, end))
    return range(start, end) if are_points else ()
