"""Asks what the trees of `kept` are grown with: which of the story's short lines are none of it.

For training alone.  A page gives the lines that a path holds for the story which was found with
weights that have not seen its publisher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articleparse.parser.learned.chain import Weights
from articleparse.parser.learned.kept import signs
from articleparse.parser.roles import decided
from articleparse.parser.training.pages import Page
from articleparse.parser.training.train_amid import question_of
from articleparse.parser.training.trees import Question

_LOOSE = 0.05  # what a page counts whose gold is loose: most such lines are a list's there, and no news has so many


def questions(pairs: Iterable[tuple[Page, Weights]]) -> Iterator[Question]:
    """Yield what is asked of pages whose story has short lines, each with its weights, that have no such trees yet."""
    return filter(lambda found: found.told, (_question(page, learned) for page, learned in pairs))


def _question(page: Page, learned: Weights) -> Question:
    looks = [page.looks[index] for index in page.seen.kept]
    return question_of(page, signs(looks, page.seen.known, decided(looks, page.seen, learned)), _LOOSE)
