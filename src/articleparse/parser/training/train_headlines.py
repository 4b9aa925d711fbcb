"""Asks what the trees of `rivals` are grown with: which of the lines that could be the headline is it.

For training alone.  A page gives its rivals, found by a chain that has not seen its
publisher, and which of them are right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articleparse.parser.learned.chain import Weights, scored
from articleparse.parser.learned.rivals import signs
from articleparse.parser.learned.tops import rivals
from articleparse.parser.training.gold import key
from articleparse.parser.training.pages import Page
from articleparse.parser.training.trees import Question

_LOOSE = 0.3  # what a page counts whose gold is loose


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages that show their headline among several rivals, each with its chain's weights."""
    for page, learned in pairs:
        found = _question(page, learned)
        if found is not None and any(found.right):
            yield found


def _question(page: Page, learned: Weights) -> Question | None:
    known, given = page.seen.known, page.seen.given
    if given.headline is not None:
        return None
    able, _ = rivals(scored(known, given, learned), learned)
    if len(able) < 2:
        return None
    looks = [page.looks[index] for index in page.seen.kept]
    gold = page.case["gold"]
    titles = set(map(key, gold.get("headline_variants") or [gold.get("headline")])) - {""}
    right = [int(key(looks[rival.headline].text) in titles) for rival in able]
    return Question(signs(looks, known, able), right, page.publisher, _LOOSE if page.is_loose else page.weight)
