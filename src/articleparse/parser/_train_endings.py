"""Learns what the signs of a story's end weigh (see `endings`), for `_train`.

A page gives the likely ends, found by a chain that has not seen its publisher, and which
of their paths are wrong about the fewest blocks: a soft choice among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from articleparse.parser._pages import Page
from articleparse.parser._train_headlines import LOOSE, Choice
from articleparse.parser.chain import Weights
from articleparse.parser.endings import signs
from articleparse.parser.ends import endings
from articleparse.parser.roles import headed

_SURE = 100  # size of a paragraph that surely is one, where the gold is loose
_BODY = ("paragraph", "heading")


def choices(pairs: Iterable[tuple[Page, Weights]]) -> list[Choice]:
    """Return the choices of pages whose story could end in several places, each with its chain's weights."""
    return [found for page, learned in pairs if (found := _choice(page, learned))]


def _choice(page: Page, learned: Weights) -> Choice | None:
    looks = [page.looks[index] for index in page.seen.kept]
    able = endings(headed(looks, page.seen, learned), learned)
    if len(able) < 2:
        return None
    wrong = [_wrong(page, ending.states) for ending in able]
    right = [number == min(wrong) for number in wrong]
    if all(right):
        return None
    return Choice(
        able, signs(looks, page.seen.known, able), right, page.publisher, LOOSE if page.is_loose else page.weight
    )


def _wrong(page: Page, states: Sequence[str]) -> int:
    """Return of how many blocks the path is wrong."""
    prose = page.seen.known["prose"]
    return sum(
        (a if a in _BODY else "") != (b if b in _BODY else "")
        for place, a, b, is_prose in zip(page.seen.kept, page.states, states, prose, strict=True)
        if not page.is_loose or (is_prose and page.looks[place].size >= _SURE)
    )
