"""Asks what the trees of `openings` are grown with: which lines over a story, or of its first, are its standfirst.

For training alone.  A page gives the lines under its headline, found with weights that have not seen its publisher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articleparse.parser.learned.chain import Path, Weights
from articleparse.parser.learned.openings import signs
from articleparse.parser.roles import decided
from articleparse.parser.training.pages import Page
from articleparse.parser.training.trees import Question

_OF_STORY = ("standfirst", "paragraph")


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages whose gold tells what a standfirst is, each with its weights."""
    for page, learned in pairs:
        if not page.is_loose and (found := _question(page, learned)).told:
            yield found


def _question(page: Page, learned: Weights) -> Question:
    looks = [page.looks[index] for index in page.seen.kept]
    path = decided(looks, page.seen, learned)
    asked = []
    for index, told in signs(looks, page.seen.known, path, page.seen.given.barred) if _is_headed(page, path) else ():
        right, is_under = page.states[index], path.states[index] == "under"
        if is_under or right in _OF_STORY:
            asked.append((told, int(right == "standfirst")))
        if not is_under and right != "standfirst":
            break
    return Question([told for told, _ in asked], [right for _, right in asked], page.publisher, page.weight)


def _is_headed(page: Page, path: Path) -> bool:
    """Whether the path has the page's own headline: under another one stands what its gold says nothing of."""
    return any(own == found == "headline" for own, found in zip(page.states, path.states, strict=True))
