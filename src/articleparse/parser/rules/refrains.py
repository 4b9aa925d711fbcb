"""Lines that a page sets again and again between a copy's paragraphs, and a title that it sets twice over them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from articleparse.parser.heads.no_title import has_word
from articleparse.parser.looks.boxed import boxed
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BOXED, Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.persons import is_name_alone

_LONGEST: Final = 25  # size of a line that can stand everywhere: ``Hide Ad``, ``Article content``
_OFTEN: Final = 3  # times
_TITLE: Final = 28  # size of a title that is surely no section's name
_OVER: Final = 3  # paragraphs over a title at most, which are the site's
_TIMES: Final = 3  # times as long as those is what stands under the title
_BRACKETS: Final = "([（［【"  # ``(Applause)``


def label_refrains(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Set aside the one short line that stands again and again beside paragraphs: ``Hide Ad``.

    Several such lines are those who speak by turns, or the parts that each of several reviews has.
    """
    able = [i for i, label in enumerate(labels) if label is None and _can_stand_often(looks[i])]
    often = [key for key, times in Counter(looks[i].key for i in able).items() if times >= _OFTEN]
    if len(often) != 1:
        return
    places = [i for i in able if looks[i].key == often[0]]
    if not is_name_alone(looks[places[0]].text) and all(_is_beside(looks, i) for i in places):
        for index in places:
            labels[index] = Label("boilerplate", "stands again and again")


def label_boxes(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Set aside the rows of numbers on top of a copy, the rates, the weather, and boxes that say where they end."""
    for index in boxed(looks):
        labels[index] = labels[index] or Label("boilerplate", BOXED)
    for index, look in enumerate(looks):
        if labels[index] is None and has_word(look.text):
            return
        labels[index] = labels[index] or Label("boilerplate", "no word in it, and none over it")


def _can_stand_often(look: Look) -> bool:
    is_line = look.size <= _LONGEST and look.ends == "none" and not look.block.tag and not look.is_item
    return is_line and bool(look.key) and look.text[0] not in _BRACKETS


def _is_beside(looks: Sequence[Look], index: int) -> bool:
    """Whether a paragraph stands over or under a line, or the same line once more."""
    near = [looks[i] for i in (index - 1, index + 1) if 0 <= i < len(looks)]
    return any(look.key == looks[index].key or is_story(look) or look.ends == "stop" for look in near)


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
