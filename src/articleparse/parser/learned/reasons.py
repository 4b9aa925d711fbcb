"""Why the chain gave a block its role, in words for people: what its columns look at, not what they are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, cast

from articleparse.parser.learned.chain import NAMES, SCALE, STATES, Path, Weights, unpack
from articleparse.parser.learned.columns import Columns

SHOWN: Final = 3  # that spoke most
_ASIDE: Final = ("over", "under", "aside")
_CLEAR: Final = ("standfirst", "paragraph", "heading", *_ASIDE)  # of headlines there is one

# What people see -> the columns that look at it.
_ASPECTS: Final = {
    "its length": ("size", "bulk", "words", "longest", "sentences"),
    "how it ends": ("ends", "last sign"),
    "how it begins": ("opens", "first sign", "cue", "item"),
    "its capitals": ("capitals", "upper"),
    "the signs in it": ("signs", "comma", "digits", "stamp", "moment"),
    "what it says of itself": ("mark",),
    "what it would be on its own": ("rule",),
    "being prose": ("prose",),
    "its element": ("tag", "first", "names"),
    "the blank lines around it": ("gap", "gap below", "gap of prose"),
    "its indent": ("indent", "flush"),
    "whether it stands there again": ("times", "order", "long repeat", "begins", "last repeat"),
    "the page's title": ("title", "claim"),
    "the lines around it": ("near", "next", "last", "run", "run under", "three", "five", "neighbours", "peers"),
    "its distance from the prose": ("prose over", "prose under", "count over", "count under"),
    "its place on the page": ("page", "place", "side", "into", "to end", "mass over", "mass under", "rank"),
    "whether its words ask the reader for something": ("asking",),
    "its words in the story": ("shared", "shared words", "all words", "lead", "lead words", "top"),
    "the stamps near it": ("stamp over", "stamp under"),
    "its links": ("linked",),
    "its type": ("strong",),
    "what is set like it": ("mass", "alike", "set"),
}
_NEIGHBOURS: Final = {-2: "the line before last", -1: "the line above", 1: "the line below", 2: "the line after next"}
# Where the chain keeps a block -> what that is to people.
_STATES: Final = {"over": "set aside", "under": "set aside", "aside": "set aside"}


def reasons(known: Columns, path: Path, index: int, learned: Weights) -> str:
    """Return what spoke most for a block's state against the next best, and by how much.

    The next best is another one for people too, and not the headline: of those there is one.

    Example: ``"how it ends, its length, the line below; learned, +1.9 against set aside"``.
    """
    own = path.scores[index]
    state = STATES.index(path.states[index])
    alike = _ASIDE if STATES[state] in _ASIDE else (STATES[state],)
    rival = max((STATES.index(other) for other in _CLEAR if other not in alike), key=own.__getitem__)
    margin = (own[state] - own[rival]) / SCALE
    return spoken(_spoke(known, index, state, rival, learned), margin, STATES[rival])


def _spoke(
    known: Columns, index: int, state: int, rival: int, learned: Weights
) -> Iterator[tuple[int, tuple[str, ...], int]]:
    for names, offset, table in learned.templates:
        place = index + offset
        if not 0 <= place < len(known[names[0]]):
            continue
        values = [known[name][place] for name in names]
        several = cast(Iterable[Hashable], values[0]) if names == (NAMES,) else [_one(values)]
        for value in several:
            found = unpack(table[value])
            yield found[state] - found[rival], names, offset


def _one(values: Sequence[Hashable]) -> Hashable:
    return values[0] if len(values) == 1 else tuple(values)


def spoken(parts: Iterator[tuple[int, Sequence[str], int]], margin: float, rival: str) -> str:
    """Return what spoke most for a block's state against the next best, and by how much.

    parts: weight, columns and the offset of the block that they are of.  margin: all weights together.

    Example: ``"how it ends, its length, the line below; learned, +1.9 against set aside"``.
    """
    spoke: dict[str, float] = defaultdict(float)
    for weight, columns, offset in parts:
        for column in columns:
            spoke[_NEIGHBOURS.get(offset) or aspect(column)] += weight / len(columns)
    best = sorted((what for what in spoke if spoke[what] > 0), key=spoke.__getitem__, reverse=True)
    if margin < 0:  # by itself it would be something else
        best.insert(0, "the page as a whole")
    return f"{', '.join(best[:SHOWN])}; learned, {margin:+.1f} against {_STATES.get(rival, rival)}"


def aspect(column: str) -> str:
    """Return what a column looks at, in words: ``aspect("last sign")`` is ``"how it ends"``."""
    return _aspects()[column]


@cache
def _aspects() -> dict[str, str]:
    return {column: words for words, columns in _ASPECTS.items() for column in columns}
