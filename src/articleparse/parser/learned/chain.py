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
from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, Final, Literal, NamedTuple

from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.tables import NAMES as NAMES
from articleparse.parser.learned.tables import Groups, Table, Template
from articleparse.parser.learned.trees import Forest
from articleparse.parser.learned.trees import load as grow

Form = Literal["text", "html"]
STATES: Final = ("over", "headline", "under", "standfirst", "paragraph", "heading", "aside")
"""over: set aside above the headline; under: between it and the story; aside: in the story or after it."""

SCALE: Final = 1000  # a weight of 1.0
_BITS: Final = 32
_BODY = ("standfirst", "paragraph", "heading")
STORY: Final = ("headline", *_BODY)

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
_HEADLINE, _PARAGRAPH = map(STATES.index, ("headline", "paragraph"))
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
    """Return the weights of a file that `training.train` made."""
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


def unpack(packed: int) -> list[int]:
    """Return the scores that one number holds."""
    # A bias makes each score positive, so that none borrows from the next; its bits, flipped
    # back, leave each as 32 bits with a sign, which `struct` reads.
    return list(_SCORES.unpack(((packed + _BIAS) ^ _BIAS).to_bytes(_SCORES.size, "little")))


def walk(known: Columns, given: Given, learned: Weights) -> Path:
    """Return the likeliest states of a page that has at least one block."""
    scores = scored(known, given, learned)
    return Path(likeliest(scores, learned), scores)


def scored(known: Columns, given: Given, learned: Weights) -> list[list[int]]:
    """Return what speaks for each state of each block, its neighbours' states aside."""
    scores = list(map(unpack, learned.groups.weigh(known)))
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
    o, t, u, s, p, h, a = [(own + opening(state)) << PLACE for own, state in zip(scores[0], STATES, strict=True)]
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
    values = [value + (closing(state) << PLACE) for value, state in zip((o, t, u, s, p, h, a), STATES, strict=True)]
    return [STATES[state] for state in _trace(back, max(enumerate(values), key=itemgetter(1))[0])]


PLACE: Final = 3  # bits of a state's place
LAST: Final = (1 << PLACE) - 1


def _trace(back: Sequence[Sequence[int]], last: int) -> list[int]:
    path = [last]
    for reached in reversed(back):
        path.append(LAST - (reached[path[-1]] & LAST))
    return path[::-1]


def opening(state: str) -> int:
    """Return what it is worth that a page opens with a state."""
    if state not in OPENS:
        return NEVER
    return -_NO_HEADLINE if state in _BODY else 0


def closing(state: str) -> int:
    """Return what it is worth that a page ends with a state."""
    if state not in CLOSES:
        return NEVER
    return 0 if state in ("paragraph", "aside") else -_NO_BODY
