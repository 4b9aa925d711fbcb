"""Columns that only markup gives: where blocks are set alike, how much of them is links, what the page declares.

A page's own class names are words like any others: those of several publishers
(``caption``, ``related``, ``lead``) have weights, the rest says nothing.  Stronger is
what needs no words: a block whose element and place are those of most prose.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from articleparse.model import Block
from articleparse.parser.looks.features import Look

if TYPE_CHECKING:
    from articleparse.parser.learned.columns import Column, Columns

_LINKED: Final = (0.01, 0.3, 0.7, 0.95)
_STRONG: Final = (0.01, 0.5, 0.95)
_MASSES: Final = (0.001, 0.05, 0.2, 0.5, 0.8)
_ALIKE: Final = (1, 2, 3, 5, 9, 20)
_MOST: Final = 400  # what a paragraph weighs at most
_FAR: Final = 8  # steps up from the story's place to what holds both; farther is as far
_DEEP: Final = 3  # steps down from there

# Columns that are looked at of the nearest neighbours, and those read together.
NEAREST: Final = ("claim", "linked", "set", "strong", "mass")
TOGETHER: Final = (
    "claim/side", "claim/size", "claim/tag", "tag/set", "tag/mass", "tag/size/set", "tag/side", "linked/size",
    "linked/side", "linked/set", "strong/size/ends", "set/side", "set/size", "set/prose", "mass/prose", "moment/stamp",
    "first/claim",
)  # fmt: skip


def markup(looks: Sequence[Look], prose: Sequence[bool], claimed: Sequence[str]) -> Columns:
    """Return the columns of an HTML page's blocks.

    prose: which are a sentence or more.  claimed: what of the page's declarations each
    repeats, as `claims.claimed` says.
    """
    blocks = [look.block for look in looks]
    paths = [block.path for block in blocks]
    alike = Counter(paths)
    mass = _masses(looks, prose)
    whole = sum(mass.values()) or 1.0
    home = _home(mass)
    masses = {path: bisect(_MASSES, mass[path] / whole) for path in alike}
    counts = {path: bisect(_ALIKE, count) for path, count in alike.items()}
    return {
        "claim": list(claimed),
        "linked": [bisect(_LINKED, block.linked) for block in blocks],
        "strong": [bisect(_STRONG, block.strong) for block in blocks],
        "moment": [bool(block.moment) for block in blocks],
        "mass": list(map(masses.__getitem__, paths)),
        "alike": list(map(counts.__getitem__, paths)),
        "set": list(_places(paths, max(mass, key=mass.__getitem__, default=""), home)),
        "first": _titles(blocks),
        "names": [block.words for block in blocks],
    }


def _titles(blocks: Sequence[Block]) -> Column:
    """Return which block is the first ``h1``, and whether it is the only one; "" for what is none."""
    titles = [place for place, block in enumerate(blocks) if block.tag == "h1"]
    found: Column = [""] * len(blocks)
    for place in titles:
        found[place] = "only" if len(titles) == 1 else place == titles[0]
    return found


def _masses(looks: Sequence[Look], prose: Sequence[bool]) -> Counter[str]:
    """Return how much prose, links aside, stands in blocks of each path."""
    mass: Counter[str] = Counter()
    for look, is_prose in zip(looks, prose, strict=True):
        if is_prose:
            mass[look.block.path] += int(min(look.size, _MOST) * (1 - look.block.linked))
    return mass


def _home(mass: Counter[str]) -> str:
    """Return the element that holds most prose directly."""
    homes: Counter[str] = Counter()
    for path, weight in mass.items():
        homes[path.rpartition("/")[0]] += weight
    return max(homes, key=homes.__getitem__, default="")


def _places(paths: Sequence[str], body: str, home: str) -> Iterable[str]:
    """Yield how each path lies to that of most prose: each different path is looked at once."""
    steps = home.split("/")
    known = {path: _place(path, body, home, steps) for path in set(paths)}
    return map(known.__getitem__, paths)


def _place(path: str, body: str, home: str, others: Sequence[str]) -> str:
    """``same``, ``sibling``, or steps up from the story's element (others: those to it) and down again: ``2:1``."""
    if path == body:
        return "same"
    if path.rpartition("/")[0] == home:
        return "sibling"
    own = path.split("/")
    shared = 0
    for step, other in zip(own, others, strict=False):
        if step != other:
            break
        shared += 1
    return f"{min(_FAR, len(others) - shared)}:{min(_DEEP, len(own) - shared)}"
