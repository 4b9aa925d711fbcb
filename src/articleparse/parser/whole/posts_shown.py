"""The posts of networks that a story shows, in a text that holds them: ``— Jane Roe (@janeroe) May 3, 2024``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import STORY, Label, over
from articleparse.patterns import lazy

_SIGNED: Final = lazy(r"[-–—―]{1,2} ?[^@]{1,60} ?\(@\w{2,30}\)")
_SIGNATURE: Final = 160  # characters of a line that signs a post
_POST: Final = 330  # size of a post, at most
_SHARE: Final = 0.5  # of a story, that is less than the posts in it are: more are what it tells


def without_posts(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the posts that a story shows set aside: each is what stands right over its signature.

    Example: ``We are very sorry.`` over ``— Upper Wold Council (@upperwold) February 10, 2022``.
    """
    found = list(labels)
    signed = [index for index, look in enumerate(looks) if look.text[0] in DASHES and _signs(look.text)]
    if not signed:
        return found
    posts = [above for index in signed if (above := _post(looks, labels, index)) is not None]
    told = sum(look.size for look, label in zip(looks, labels, strict=True) if label.role in STORY)
    shown = sum(looks[index].size for index in posts)
    for index in (*signed, *(posts if shown < _SHARE * told else ())):
        if labels[index].role not in ("headline", "blank"):
            found[index] = Label("boilerplate", "a post of a network, shown in the story")
    return found


def _signs(text: str) -> bool:
    return len(text) <= _SIGNATURE and "(@" in text and _SIGNED.match(text) is not None


def _post(looks: Sequence[Look], labels: Sequence[Label], signature: int) -> int | None:
    """Return the block of the story over a signature, if it is no longer than a post is."""
    above = over(labels, signature)
    if above is None or labels[above].role not in STORY or looks[above].size > _POST:
        return None
    return above
