"""The best paths through a page to each block that could be the story's last, under the headline that it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from articleparse.parser.learned.chain import LAST, NEVER, PLACE, SCALE, STATES, Path, Weights

_MOST_ENDINGS: Final = 8
_FARTHEST: Final = 3 * SCALE
_HEADLINE, _BELOW, _PARAGRAPH, _ASIDE = map(STATES.index, ("headline", "under", "paragraph", "aside"))
"""_BELOW: the first of the states that can stand under a headline."""


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
    again, down = dict(learned.steps[_ASIDE])[_ASIDE], dict(learned.steps[_ASIDE])[_PARAGRAPH]
    below = 0  # what all blocks under one are worth as aside, but for the step into the first
    worth: list[int] = []
    for own, value in zip(reversed(path.scores[top:]), reversed(values), strict=True):
        is_last = not worth
        worth.append(value + (0 if is_last else down + below))
        below += own[_ASIDE] + (0 if is_last else again)
    worth.reverse()
    best = max(worth)
    able = sorted((best - value, place) for place, value in enumerate(worth) if place and best - value <= _FARTHEST)
    over = path.states[:top]
    return [Ending(top + place, behind, [*over, *_above(back, place)]) for behind, place in able[:_MOST_ENDINGS]]


def _from_headline(
    scores: Sequence[Sequence[int]], steps: Sequence[Sequence[tuple[int, int]]]
) -> tuple[list[int], list[list[int]]]:
    """Return what the best way from the headline to each block as a paragraph is worth, and how the blocks are reached.

    That is, of each block under the headline and of each state that can stand there, what the best way is worth but
    for the block itself, and in its last bits the state before, as in `chain`.
    """
    into = [[(before, (step << PLACE) + LAST - before) for before, step in each] for each in steps[_BELOW:]]
    kept = [(0 if state == "headline" else NEVER) << PLACE for state in STATES]
    reached = [max(kept[before] + weight for before, weight in each if before >= _HEADLINE) for each in into]
    further = [[weight for before, weight in each if before >= _BELOW] for each in into]
    (u_u, s_u), (u_s, s_s), *to_body, (p_a, h_a, a_a) = further  # as in `chain.likeliest`
    (u_p, s_p, p_p, h_p, a_p), (u_h, s_h, p_h, h_h, a_h) = to_body
    values, back = [NEVER], []
    for _, _, under, first, paragraph, head, aside in scores[1:]:
        back.append(reached)
        u, s, p, h, a = reached
        p = (p >> PLACE) + paragraph
        values.append(p)
        u = (u >> PLACE) + under << PLACE
        s = (s >> PLACE) + first << PLACE
        p = p << PLACE
        h = (h >> PLACE) + head << PLACE
        a = (a >> PLACE) + aside << PLACE
        reached = [
            max(u + u_u, s + s_u),
            max(u + u_s, s + s_s),
            max(u + u_p, s + s_p, p + p_p, h + h_p, a + a_p),
            max(u + u_h, s + s_h, p + p_h, h + h_h, a + a_h),
            max(p + p_a, h + h_a, a + a_a),
        ]
    return values, back


def _above(back: Sequence[Sequence[int]], last: int) -> list[str]:
    """Return the states from the headline on of the path whose story ends at a block, counted from the headline."""
    state = _PARAGRAPH
    states = ["paragraph"]
    for reached in reversed(back[:last]):
        state = LAST - (reached[state - _BELOW] & LAST)
        states.append(STATES[state])
    return [*states[::-1], *["aside"] * (len(back) - last)]
