"""Asks what the trees of `endings` are grown with: where does the story end.

For training alone.  A page gives the likely ends, found by a chain that has not seen its
publisher; the right ones are those whose paths are wrong about the fewest blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from articleparse.parser.learned.chain import Weights
from articleparse.parser.learned.endings import signs
from articleparse.parser.learned.ends import endings
from articleparse.parser.roles import headed
from articleparse.parser.training.pages import Page
from articleparse.parser.training.trees import Question

_LOOSE = 0.2  # what a page counts whose gold is loose
_SURE = 100  # size of a paragraph that surely is one, where the gold is loose
_BEST = 4  # how right the best end is; one that is wrong about so many blocks more is as wrong as any
_BODY = ("paragraph", "heading")


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages whose story could end in several places, each with its chain's weights."""
    for page, learned in pairs:
        if found := _question(page, learned):
            yield found


def _question(page: Page, learned: Weights) -> Question | None:
    looks = [page.looks[index] for index in page.seen.kept]
    able = endings(headed(looks, page.seen, learned), learned)
    if len(able) < 2:
        return None
    wrong = [_wrong(page, ending.states) for ending in able]
    if min(wrong) == max(wrong):
        return None
    right = [max(0, _BEST - number + min(wrong)) for number in wrong]
    return Question(
        signs(looks, page.seen.known, able), right, page.publisher, _LOOSE if page.is_loose else page.weight
    )


def _wrong(page: Page, states: Sequence[str]) -> int:
    """Return of how many blocks the path is wrong."""
    prose = page.seen.known["prose"]
    return sum(
        (a if a in _BODY else "") != (b if b in _BODY else "")
        for place, a, b, is_prose in zip(page.seen.kept, page.states, states, prose, strict=True)
        if not page.is_loose or (is_prose and page.looks[place].size >= _SURE)
    )
