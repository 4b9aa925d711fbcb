"""The best paths through a page to its end from each block that could be the headline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from articleparse.parser.learned.chain import LAST, PLACE, SCALE, STATES, Weights, closing, opening

_MOST_RIVALS: Final = 6
_FARTHEST: Final = 6 * SCALE
_OVER, _HEADLINE = map(STATES.index, ("over", "headline"))


class Rival(NamedTuple):
    """The best path with another headline: its block, by how much it is behind, its states."""

    headline: int
    behind: int
    states: list[str]


def rivals(scores: Sequence[Sequence[int]], learned: Weights) -> tuple[list[Rival], int]:
    """Return the best path through each block that could be the headline, the likeliest first, and its lead.

    At most `_MOST_RIVALS`, none further behind the best of them than `_FARTHEST`.  Over a
    headline everything is ``over``, so that one walk back from the page's end gives them all.
    The lead: by how much the best of them is ahead of the best path without a headline.
    """
    onward = _from_end(scores, learned.steps)
    again, down = dict(learned.steps[_OVER])[_OVER], dict(learned.steps[_HEADLINE])[_OVER]
    values: list[int] = []
    above = 0
    for place, (own, ahead) in enumerate(zip(scores, onward, strict=True)):
        values.append(above + (down if place else 0) + own[_HEADLINE] + (ahead[_HEADLINE] >> PLACE))
        above += own[_OVER] + (again if place else 0)
    best = max(values)
    able = sorted((best - value, place) for place, value in enumerate(values) if best - value <= _FARTHEST)
    without = max(
        own + (ahead >> PLACE) + opening(state)
        for own, ahead, state in zip(scores[0], onward[0], STATES, strict=True)
        if state != "headline"
    )
    return [Rival(place, behind, _below(onward, place)) for behind, place in able[:_MOST_RIVALS]], best - without


def _from_end(scores: Sequence[Sequence[int]], steps: Sequence[Sequence[tuple[int, int]]]) -> list[Sequence[int]]:
    """Return for each block and state what the best way from it to the end is worth, and in its last bits what follows.

    No way leads from ``over`` to a headline: what that is worth shows there.
    """
    onward: list[list[int]] = [[] for _ in STATES]  # what the steps to what can follow weigh
    for after, into in enumerate(steps):
        for before, step in into:
            if after != _HEADLINE:
                onward[before].append((step << PLACE) + LAST - after)
    (o_o, o_s, o_p, o_h), (t_u, t_s, t_p, t_h), (u_u, u_s, u_p, u_h), (s_u, s_s, s_p, s_h), *body = onward
    (p_p, p_h, p_a), (h_p, h_h, h_a), (a_p, a_h, a_a) = body  # see `likeliest`
    reached: Sequence[int] = [closing(state) << PLACE for state in STATES]
    found = [reached]
    for over, _, under, first, paragraph, head, aside in reversed(scores[1:]):
        o, _, u, s, p, h, a = reached
        o = (o >> PLACE) + over << PLACE
        u = (u >> PLACE) + under << PLACE
        s = (s >> PLACE) + first << PLACE
        p = (p >> PLACE) + paragraph << PLACE
        h = (h >> PLACE) + head << PLACE
        a = (a >> PLACE) + aside << PLACE
        reached = (
            max(o + o_o, s + o_s, p + o_p, h + o_h),
            max(u + t_u, s + t_s, p + t_p, h + t_h),
            max(u + u_u, s + u_s, p + u_p, h + u_h),
            max(u + s_u, s + s_s, p + s_p, h + s_h),
            max(p + p_p, h + p_h, a + p_a),
            max(p + h_p, h + h_h, a + h_a),
            max(p + a_p, h + a_h, a + a_a),
        )
        found.append(reached)
    return found[::-1]


def _below(onward: Sequence[Sequence[int]], headline: int) -> list[str]:
    """Return the states of the path with this headline."""
    state = _HEADLINE
    states = [*["over"] * headline, "headline"]
    for ahead in onward[headline:-1]:
        state = LAST - (ahead[state] & LAST)
        states.append(STATES[state])
    return states
