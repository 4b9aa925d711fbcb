"""What readers wrote under a story: prose in the story's own elements, which only the names around it tell from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.commented import SAYS
from articleparse.languages.markup import COMMENT
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import STORY, Label
from articleparse.parser.words.cues import folded

_FEWEST: Final = 2  # paragraphs of its own over them
_AS_IT_STANDS: Final = "pre"  # of a program's code: what its colours are named after says nothing of the block
_SPEAKERS: Final = 3  # lines that say who wrote what stands below, at least, with the day or a button under them
_MANY: Final = 6  # … without
_SPEAKER: Final = 60  # size of such a line
_NAME: Final = 5  # words of a name, at most
_NEAR: Final = 3  # lines under it, among which the day stands, or a button to answer
_SPOKEN: Final = (":", "...", "…")


def without_comments(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the comments that markup names under paragraphs that are none, or that lines sign.

    A column may be named so too (``Comment``): then no more than its first paragraph is not.

    Example: ``<ol id="comments"><li class="comment"><p>So true! We lived there for years.</p></li></ol>``, or in text
    ``Jane Roe says:`` over ``4 May 2024 at 8:12 am`` over ``So true!``, and so on.
    """
    found = list(labels)
    own = 0
    start = _signed(looks, labels)
    for index, label in enumerate(labels):
        if label.role not in STORY:
            continue
        if index >= start and own >= _FEWEST:
            found[index] = Label("comment", "under a line that says who wrote it, one of several")
        elif not _is_comment(looks[index]):
            own += label.role == "paragraph"
        elif own >= _FEWEST:
            found[index] = Label("comment", "markup names it a comment")
    return found


def _is_comment(look: Look) -> bool:
    block = look.block
    return bool(block.words) and block.tag != _AS_IT_STANDS and not COMMENT.isdisjoint(block.words)


def _signed(looks: Sequence[Look], labels: Sequence[Label]) -> int:
    """Return where the first comment begins that a line over it signs, or the page's end: those of a story are few."""
    story = next((index for index, label in enumerate(labels) if label.role == "paragraph"), len(looks))
    signing = [index for index in range(story + 1, len(looks)) if _signs(looks[index])]
    answered = sum(_is_answered(looks[index + 1 : index + 1 + _NEAR]) for index in signing)
    return signing[0] if answered >= _SPEAKERS or len(signing) >= _MANY else len(looks)


def _signs(look: Look) -> bool:
    """Whether a line is a name and the word for what one does in a comment: ``Jane Roe says:``."""
    if look.size > _SPEAKER or not look.text.endswith(_SPOKEN):
        return False
    *name, last = folded(look.text).rstrip(":.… ").split() or [""]
    return last in SAYS and 0 < len(name) <= _NAME


def _is_answered(below: Sequence[Look]) -> bool:
    """Whether a day stands under who wrote a comment, or a button to answer it."""
    return any(look.stamps or look.cue == "share" for look in below)
