"""Asks what the trees of `kept` are grown with: which of the story's short lines are none of it.

For training alone.  A page gives the lines that a path holds for the story which was found with
weights that have not seen its publisher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articleparse.parser._pages import Page
from articleparse.parser._train_amid import right_of
from articleparse.parser._trees import Question
from articleparse.parser.chain import Weights
from articleparse.parser.kept import signs
from articleparse.parser.roles import decided

_LOOSE = 0.05  # what a page counts whose gold is loose: most such lines are a list's there, and no news has so many …
_MANY = 30  # … and has no more lines than these; with more of them each counts less


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages whose story has short lines, each with its weights, that have no such trees yet."""
    for page, learned in pairs:
        if (found := _question(page, learned)).told:
            yield found


def _question(page: Page, learned: Weights) -> Question:
    looks = [page.looks[index] for index in page.seen.kept]
    path = decided(looks, page.seen, learned)
    right = right_of(page)
    asked = [
        (told, int(found)) for index, told in signs(looks, page.seen.known, path) if (found := right[index]) is not None
    ]
    weight = _LOOSE / max(1.0, len(asked) / _MANY) ** 0.5 if page.is_loose else page.weight
    return Question([told for told, _ in asked], [found for _, found in asked], page.publisher, weight)
