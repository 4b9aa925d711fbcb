"""What readers wrote under a story: prose in the story's own elements, which only the names around it tell from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.markup import COMMENT
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label

_FEWEST: Final = 2  # paragraphs of its own over them
_AS_IT_STANDS: Final = "pre"  # of a program's code: what its colours are named after says nothing of the block


def without_comments(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the comments that markup names under paragraphs that are none.

    A column may be named so too (``Comment``): then no more than its first paragraph is not.

    Example: ``<ol id="comments"><li class="comment"><p>So true! We lived there for years.</p></li></ol>``
    """
    found = list(labels)
    own = 0
    for index, label in enumerate(labels):
        if label.role not in STORY:
            continue
        if not _is_comment(looks[index]):
            own += label.role == "paragraph"
        elif own >= _FEWEST:
            found[index] = Label("comment", "markup names it a comment")
    return found


def _is_comment(look: Look) -> bool:
    block = look.block
    return bool(block.words) and block.tag != _AS_IT_STANDS and not COMMENT.isdisjoint(block.words)
