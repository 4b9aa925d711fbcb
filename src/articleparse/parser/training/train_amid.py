"""Asks what the trees of `amid` are grown with: which of the lines set aside amid the story are of it.

For training alone.  A page gives the lines that a chain sets aside that has not seen its publisher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articleparse.parser.learned.amid import signs
from articleparse.parser.learned.chain import Weights
from articleparse.parser.learned.endings import ended
from articleparse.parser.learned.trees import Signs
from articleparse.parser.roles import headed
from articleparse.parser.training.gold import key
from articleparse.parser.training.pages import Page
from articleparse.parser.training.trees import Question

_LOOSE = 0.5  # what a page counts whose gold is loose …
_MANY = 30  # … and has no more lines than these; with more of them each counts less
_LEAST = 3  # letters of a line that is looked for in a loose gold
_BODY = ("paragraph", "heading", "standfirst")


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages that have lines set aside amid the story, each with its chain's weights."""
    for page, learned in pairs:
        if (found := _question(page, learned)).told:
            yield found


def _question(page: Page, learned: Weights) -> Question:
    looks = [page.looks[index] for index in page.seen.kept]
    path = headed(looks, page.seen, learned)
    path = path._replace(states=ended(looks, page.seen.known, path, learned))
    seen = signs(looks, page.seen.known, path, page.seen.given.barred)
    return question_of(page, ((index, told) for index, _, told in seen), _LOOSE)


def question_of(page: Page, seen: Iterable[tuple[int, Signs]], loose: float) -> Question:
    """Return what is asked of some blocks of a page, with what is seen of each: is it of the story.

    loose: what a page counts whose gold is loose.
    """
    right = _right(page)
    asked = [(told, int(found)) for index, told in seen if (found := right[index]) is not None]
    weight = loose / max(1.0, len(asked) / _MANY) ** 0.5 if page.is_loose else page.weight
    return Question([told for told, _ in asked], [found for _, found in asked], page.publisher, weight)


def _right(page: Page) -> list[bool | None]:
    """Return for each block whether it is of the story; None where the gold does not say."""
    keys = [key(page.looks[index].text) for index in page.seen.kept]
    if not page.is_loose:
        told = [state in _BODY for state in page.states]
        return [None if not right and own in page.left_open else right for own, right in zip(keys, told, strict=True)]
    sections = page.case["gold"]["sections"]
    body = key(" ".join(text for one in sections for text in (one["heading"] or "", *one["paragraphs"])))
    return [own in body if len(own) >= _LEAST else None for own in keys]
