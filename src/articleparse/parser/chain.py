"""The learned chain: the likeliest sequence of roles for the blocks of a page.

Each block has a score for each state, the sum of its columns' weights; each pair of
neighbours has one for the step between their states; the path with the highest sum
wins (Viterbi).  What cannot follow what is not learned but stated: `FOLLOWS`; nor is
what a line says of itself: a stamp is no paragraph; nor is a menu over the page.

The scores of all states are kept in one whole number, `_BITS` bits each, so that
adding a column's weights to them is a single addition.
"""

from __future__ import annotations

import json
import pkgutil
import struct
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Final, Literal, NamedTuple, cast

from articleparse.parser.columns import Columns
from articleparse.parser.tables import NAMES as NAMES
from articleparse.parser.tables import Groups, Table, Template
from articleparse.parser.trees import Forest
from articleparse.parser.trees import load as grow

Form = Literal["text", "html"]
STATES: Final = ("over", "headline", "under", "standfirst", "paragraph", "heading", "aside")
"""over: set aside above the headline; under: between it and the story; aside: in the story or after it."""

SCALE: Final = 1000  # a weight of 1.0
_BITS: Final = 32
_BODY = ("standfirst", "paragraph", "heading")
STORY: Final = ("headline", *_BODY)
_ASIDE = ("over", "under", "aside")

# One headline at most, and above the story; a heading is over something.
FOLLOWS: Final[dict[str, tuple[str, ...]]] = {
    "over": ("over", "headline", *_BODY),
    "headline": ("under", *_BODY),
    "under": ("under", *_BODY),
    "standfirst": ("standfirst", "under", "paragraph", "heading"),
    "paragraph": ("paragraph", "heading", "aside"),
    "heading": ("paragraph", "heading", "aside"),
    "aside": ("aside", "paragraph", "heading"),
}
OPENS: Final = ("over", "headline", *_BODY)
CLOSES: Final = ("over", "headline", "under", "standfirst", "paragraph", "aside")
_OVER, _HEADLINE, _PARAGRAPH = map(STATES.index, ("over", "headline", "paragraph"))
_DOUBT: Final = SCALE // 2  # what speaks for a sentence's being of the story: one lost is worse than one too many
_NO_HEADLINE: Final = 3 * SCALE  # what a story without a headline over it costs
_NO_BODY: Final = 15 * SCALE  # … and a page without a story
_MENU: Final = 60  # blocks over the first prose where a story can begin: of 3,093 headlines none stood 35 over prose


class Weights(NamedTuple):
    """groups: the templates, put together.  steps: for each state those that it can follow, with the step's weight.

    forests: by name the trees that weigh the signs of a headline (see `rivals`), of a story's
    end (see `endings`), of a line amid it (see `amid`) and of one of it (see `kept`).
    """

    templates: tuple[Template, ...]
    groups: Groups
    steps: tuple[tuple[tuple[int, int], ...], ...]
    forests: Mapping[str, Forest] = {}


class Given(NamedTuple):
    """What is known of a page before its path is looked for.

    barred: blocks that are no part of the story.  headline: its block, where that is known.
    """

    barred: Sequence[bool]
    headline: int | None = None


class Path(NamedTuple):
    """The states of a page's blocks, and each block's own score for each state.

    doubted: blocks that are set aside, for which nearly as much speaks as against.
    """

    states: list[str]
    scores: list[list[int]]
    doubted: frozenset[int] = frozenset()


@cache
def weights(form: Form) -> Weights:
    """Return the weights that the package ships for a form of input."""
    return load(json.loads(pkgutil.get_data(__package__, f"weights_{form}.json") or b""))


def load(found: dict[str, Any]) -> Weights:
    """Return the weights of a file that `_train` made."""
    learned = {(a, b): weight for a, b, weight in found["steps"]}
    steps = tuple(tuple((STATES.index(a), _step(learned, a, b)) for a in STATES if b in FOLLOWS[a]) for b in STATES)
    templates = tuple(_template(*row) for row in found["templates"])
    forests = {name: grow(forest) for name, forest in found.get("forests", {}).items()}
    return Weights(templates, Groups(templates, _BIAS), steps, forests)


def _step(learned: dict[tuple[str, str], int], before: str, after: str) -> int:
    weight = learned.get((before, after), -2 * SCALE)
    return weight - _NO_HEADLINE if before == "over" and after in _BODY else weight


def _template(names: Sequence[str], offset: int, rows: Sequence[Sequence[Any]]) -> Template:
    """A row is the columns' values, then the weights of the states."""
    wide = len(names)
    table = Table()
    for row in rows:
        table[row[0] if wide == 1 else tuple(row[:wide])] = pack(row[wide:])
    return Template(tuple(names), offset, table)


def pack(scores: Sequence[int]) -> int:
    """Return one number that holds them all; sums of such numbers hold the sums."""
    packed = 0
    for score in reversed(scores):
        packed = (packed << _BITS) + score
    return packed


_BIAS: Final = pack([1 << (_BITS - 1)] * len(STATES))
_SCORES: Final = struct.Struct(f"<{len(STATES)}i")


def _unpack(packed: int) -> list[int]:
    # A bias makes each score positive, so that none borrows from the next; its bits, flipped
    # back, leave each as 32 bits with a sign, which `struct` reads.
    return list(_SCORES.unpack(((packed + _BIAS) ^ _BIAS).to_bytes(_SCORES.size, "little")))


def walk(known: Columns, given: Given, learned: Weights) -> Path:
    """Return the likeliest states of a page that has at least one block."""
    scores = scored(known, given, learned)
    return Path(likeliest(scores, learned), scores)


def scored(known: Columns, given: Given, learned: Weights) -> list[list[int]]:
    """Return what speaks for each state of each block, its neighbours' states aside."""
    scores = list(map(_unpack, learned.groups.weigh(known)))
    prose = known.get("prose", [])
    for own, is_prose in zip(scores, prose, strict=False):
        if is_prose:
            own[_PARAGRAPH] += _DOUBT
    first = prose.index(True) if True in prose else 0
    for own in scores[: max(0, first - _MENU)]:
        for state in _STORY_PLACES:
            own[state] = NEVER
    _bar(scores, given)
    return scores


def _bar(scores: Sequence[list[int]], given: Given) -> None:
    """Take the states from each block that it cannot have."""
    for own, barred in zip(scores, given.barred, strict=True):
        if barred:
            for state in _STORY_PLACES:
                own[state] = NEVER
        elif given.headline is not None:
            own[_HEADLINE] = NEVER
    if given.headline is not None:
        scores[given.headline][:] = [0 if state == _HEADLINE else NEVER for state in range(len(STATES))]


NEVER: Final = -(10**6)  # as good as never, and yet some path remains where nothing is allowed
_STORY_PLACES: Final = tuple(map(STATES.index, STORY))


def likeliest(scores: Sequence[Sequence[int]], learned: Weights) -> list[str]:
    """Return the states of the likeliest path."""
    # Each value is kept with the state before in its last bits: the highest of such numbers is
    # the highest value and says where it came from; of equals, the first state.
    # States go by their first letters, t is the title; ``u_p`` weighs the step from ``under`` to ``paragraph``.
    into = [[(step << PLACE) + LAST - before for before, step in each] for each in learned.steps]
    (o_o,), (o_t,), (t_u, u_u, s_u), (o_s, t_s, u_s, s_s), to_p, to_h, (p_a, h_a, a_a) = into
    (o_p, t_p, u_p, s_p, p_p, h_p, a_p), (o_h, t_h, u_h, s_h, p_h, h_h, a_h) = to_p, to_h
    back: list[Sequence[int]] = []
    o, t, u, s, p, h, a = [(own + _first(state)) << PLACE for own, state in zip(scores[0], STATES, strict=True)]
    for over, title, under, first, paragraph, head, aside in scores[1:]:
        reached = (
            o + o_o,
            o + o_t,
            max(t + t_u, u + u_u, s + s_u),
            max(o + o_s, t + t_s, u + u_s, s + s_s),
            max(o + o_p, t + t_p, u + u_p, s + s_p, p + p_p, h + h_p, a + a_p),
            max(o + o_h, t + t_h, u + u_h, s + s_h, p + p_h, h + h_h, a + a_h),
            max(p + p_a, h + h_a, a + a_a),
        )
        back.append(reached)
        o, t, u, s, p, h, a = reached
        o = (o >> PLACE) + over << PLACE
        t = (t >> PLACE) + title << PLACE
        u = (u >> PLACE) + under << PLACE
        s = (s >> PLACE) + first << PLACE
        p = (p >> PLACE) + paragraph << PLACE
        h = (h >> PLACE) + head << PLACE
        a = (a >> PLACE) + aside << PLACE
    values = [value + (_last(state) << PLACE) for value, state in zip((o, t, u, s, p, h, a), STATES, strict=True)]
    return [STATES[state] for state in _trace(back, max(enumerate(values), key=itemgetter(1))[0])]


PLACE: Final = 3  # bits of a state's place
LAST: Final = (1 << PLACE) - 1


def _trace(back: Sequence[Sequence[int]], last: int) -> list[int]:
    path = [last]
    for reached in reversed(back):
        path.append(LAST - (reached[path[-1]] & LAST))
    return path[::-1]


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
        own + (ahead >> PLACE) + _first(state)
        for own, ahead, state in zip(scores[0], onward[0], STATES, strict=True)
        if state != "headline"
    )
    return [Rival(place, behind, _below(onward, place)) for behind, place in able[:_MOST_RIVALS]], best - without


_MOST_RIVALS: Final = 6
_FARTHEST: Final = 6 * SCALE


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
    reached: Sequence[int] = [_last(state) << PLACE for state in STATES]
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


def _first(state: str) -> int:
    if state not in OPENS:
        return NEVER
    return -_NO_HEADLINE if state in _BODY else 0


def _last(state: str) -> int:
    if state not in CLOSES:
        return NEVER
    return 0 if state in ("paragraph", "aside") else -_NO_BODY


def reasons(known: Columns, path: Path, index: int, learned: Weights) -> str:
    """Return what spoke most for a block's state against the next best, and by how much.

    The next best is another one for people too, and not the headline: of those there is one.

    Example: ``"how it ends, its length, the line below; learned, +1.9 against set aside"``.
    """
    from articleparse.parser.reasons import spoken

    own = path.scores[index]
    state = STATES.index(path.states[index])
    alike = _ASIDE if STATES[state] in _ASIDE else (STATES[state],)
    rival = max((STATES.index(other) for other in (*_BODY, *_ASIDE) if other not in alike), key=own.__getitem__)
    margin = (own[state] - own[rival]) / SCALE
    return spoken(_spoke(known, index, state, rival, learned), margin, STATES[rival])


def _spoke(
    known: Columns, index: int, state: int, rival: int, learned: Weights
) -> Iterator[tuple[int, tuple[str, ...], int]]:
    for names, offset, table in learned.templates:
        place = index + offset
        if not 0 <= place < len(path_of(known)):
            continue
        values = [known[name][place] for name in names]
        several = cast(Iterable[Hashable], values[0]) if names == (NAMES,) else [_one(values)]
        for value in several:
            found = _unpack(table[value])
            yield found[state] - found[rival], names, offset


def _one(values: Sequence[Hashable]) -> Hashable:
    return values[0] if len(values) == 1 else tuple(values)


def path_of(known: Columns) -> Sequence[object]:
    """Return any column: all have an entry a block."""
    return next(iter(known.values()))
