"""What a site sets over a copy: rows of numbers, and its own sentences over a title that stands there twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.heads.no_title import has_word
from articleparse.parser.looks.boxed import boxed
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BOXED, Label

_TITLE: Final = 28  # size of a title that is surely no section's name
_OVER: Final = 3  # paragraphs over a title at most, which are the site's
_TIMES: Final = 3  # times as long as those is what stands under the title


def label_boxes(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Set aside the rows of numbers on top of a copy, the rates, the weather, and boxes that say where they end."""
    for index in boxed(looks):
        labels[index] = labels[index] or Label("boilerplate", BOXED)
    for index, look in enumerate(looks):
        if labels[index] is None and has_word(look.text):
            return
        labels[index] = labels[index] or Label("boilerplate", "no word in it, and none over it")


def doubled_title(looks: Sequence[Look], labels: Sequence[Label | None], prose: Sequence[bool]) -> int | None:
    """Return the line that stands there twice in a row under a few of the site's sentences and over most of the prose.

    Example: ``Choose your webmail``, ``As we also offer …``, ``Skipper held``, ``Skipper held``, and then the story.
    """
    sizes = [look.size if is_prose else 0 for look, is_prose in zip(looks, prose, strict=True)]
    over = sum(prose[:1])
    for index in range(1, len(looks) - 1):
        if over > _OVER:
            return None
        look, below = looks[index], looks[index + 1]
        is_able = over and labels[index] is None and look.ends != "stop" and look.size >= _TITLE
        if is_able and look.key == below.key and not prose[index]:
            return index if sum(sizes[index:]) >= _TIMES * sum(sizes[:index]) else None
        over += prose[index]
    return None
