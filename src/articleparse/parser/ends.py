"""The best paths through a page to each block that could be the story's last, under the headline that it has."""

from __future__ import annotations

from collections.abc import Sequence
from operator import add
from typing import Final, NamedTuple

from articleparse.parser.chain import LAST, NEVER, PLACE, SCALE, STATES, Path, Weights, way

_MOST_ENDINGS: Final = 8
_FARTHEST: Final = 3 * SCALE
_OVER: Final = STATES.index("over")
_BELOW: Final = ("under", "standfirst", "paragraph", "heading", "aside")  # what can stand under a headline


class Ending(NamedTuple):
    """The best path with another last block of the story: the block, by how much it is behind, its states."""

    last: int
    behind: int
    states: list[str]


def endings(path: Path, learned: Weights) -> list[Ending]:
    """Return the best path, under the path's own headline, to each block that could be the story's last.

    The likeliest first, at most `_MOST_ENDINGS`, none further behind the best than `_FARTHEST`.
    Under a story's last block everything is ``aside``.  Of a path without a headline: none.
    """
    if "headline" not in path.states:
        return []
    top = path.states.index("headline")
    values, back = _from_headline(path.scores[top:], learned.steps)
    aside, paragraph = STATES.index("aside"), STATES.index("paragraph")
    again, down = dict(learned.steps[aside])[aside], dict(learned.steps[aside])[paragraph]
    below = 0  # what all blocks under one are worth as aside, but for the step into the first
    worth: list[int] = []
    for own, value in zip(reversed(path.scores[top:]), reversed(values), strict=True):
        is_last = not worth
        worth.append(value[paragraph] + (0 if is_last else down + below))
        below += own[aside] + (0 if is_last else again)
    worth.reverse()
    best = max(worth)
    able = sorted((best - value, place) for place, value in enumerate(worth) if place and best - value <= _FARTHEST)
    over = path.states[:top]
    return [Ending(top + place, behind, [*over, *_above(back, place)]) for behind, place in able[:_MOST_ENDINGS]]


def _from_headline(
    scores: Sequence[Sequence[int]], steps: Sequence[Sequence[tuple[int, int]]]
) -> tuple[list[list[int]], list[list[int]]]:
    """Return for each block and state what the best way to it from the headline is worth, and the state before it."""
    # As in `chain`: a value is kept with the state before in its last bits.
    ways = [
        way([(before, (step << PLACE) + LAST - before) for before, step in into if before != _OVER])
        if state in _BELOW
        else way([(_OVER, 0)])
        for state, into in zip(STATES, steps, strict=True)
    ]
    values = [0 if state == "headline" else NEVER for state in STATES]
    found, back = [values], []
    for own in scores[1:]:
        kept = [value << PLACE for value in values]
        reached = [max(map(add, pick(kept), weights)) for pick, weights in ways]
        values = [(value >> PLACE) + score for value, score in zip(reached, own, strict=True)]
        found.append(values)
        back.append([LAST - (value & LAST) for value in reached])
    return found, back


def _above(back: Sequence[Sequence[int]], last: int) -> list[str]:
    """Return the states from the headline on of the path whose story ends at a block, counted from the headline."""
    state = STATES.index("paragraph")
    states = ["paragraph"]
    for before in reversed(back[:last]):
        state = before[state]
        states.append(STATES[state])
    return [*states[::-1], *["aside"] * (len(back) - last)]
