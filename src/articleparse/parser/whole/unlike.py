"""Headings that are unlike the story's others: not marked as those are, not told of as they are, or all under one line.

Which they are shows in the whole page: the chain sees a line and its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import LINKED, Label, over, under
from articleparse.parser.whole.retold import Retold

_PAIR: Final = 2  # headings under a refrain, and under none; of those that are marked
_ALIKE: Final = 3  # titles under a refrain
_RETOLD: Final = 0.5  # of the words of titles of other stories, that what stands under them has at most
_TELLING: Final = 6  # words of a heading of many: a few general ones, ``What to expect in the long run``, need no echo
_MANY_WORDS: Final = 30  # … and its size
_TOLD: Final = 30  # words of a section that would have some of them


def unlike(looks: Sequence[Look], labels: Sequence[Label], headings: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield the headings that are none, held against the story's others, and why.

    Example: where a dump marks ``## Who pays`` and ``## The boat``, ``The slip at dawn`` without a mark is a caption.
    """
    retold = Retold(labels, Words(looks))
    for index in _under_refrain(looks, labels, headings, retold):
        yield index, "under a line that stands over titles all over the page"
    for index in _unlike_marked(looks, headings):
        yield index, "a line that nothing marks, where the story's headings are marked"
    for index in _untold(looks, headings, retold):
        yield index, "of many words, none of which the paragraphs under it have"


def _under_refrain(
    looks: Sequence[Look], labels: Sequence[Label], headings: Sequence[int], retold: Retold
) -> list[int]:
    """Return the headings under a line that stands again and again amid the story, each time over another title.

    ``From the Post`` names whose the titles are, where the story has headings of its own and what stands under
    the titles tells of other things.  Over a live blog's titles stands such a line too, but over all of them,
    and ``Our choice`` over some products of a list, of which the paragraphs tell.
    """
    under_each: dict[str, list[int]] = {}
    for index in headings:
        above = over(labels, index)
        if above is not None and labels[above].role == "boilerplate" and not looks[above].cue:
            under_each.setdefault(looks[above].key, []).append(index)
    return [
        index
        for refrain, titles in under_each.items()
        if _PAIR <= len(titles) <= len(headings) - _PAIR and not any(looks[index].opens == "digit" for index in titles)
        if retold.share(titles) < _RETOLD and _stands_over_titles(looks, labels, refrain, headings)
        for index in titles
    ]


def _stands_over_titles(looks: Sequence[Look], labels: Sequence[Label], refrain: str, headings: Sequence[int]) -> bool:
    """Whether a line stands over several others, each of which could be a heading."""
    places = [index for index in range(headings[0] - 1, headings[-1]) if looks[index].key == refrain]
    below = [at for index in places if (at := under(labels, index)) is not None]
    return len({looks[at].key for at in below}) >= _ALIKE and all(could_be_heading(looks[at]) for at in below)


def _unlike_marked(looks: Sequence[Look], headings: Sequence[int]) -> list[int]:
    """Return the headings of a text that nothing marks, where most are marked: ``## Who pays``, flush in a dump.

    A program that marks a page's headings marks all of them.
    """
    marked = [index for index in headings if looks[index].block.tag[:1] == "h"]
    if len(marked) < _PAIR or 2 * len(marked) <= len(headings) or looks[marked[0]].block.path:
        return []
    return [index for index in headings if index not in marked]


def _untold(looks: Sequence[Look], headings: Sequence[int], retold: Retold) -> list[int]:
    """Return the headings of many words, none of which a section of some length has: captions, titles of others."""
    long = [index for index in headings if _says_much(looks[index])]
    asked = [index for index in long if len(retold.words(index)) >= _TELLING]
    below = map(retold.below, asked)
    return [at for at, told in zip(asked, below, strict=True) if len(told) >= _TOLD and not retold.words(at) & told]


def _says_much(look: Look) -> bool:
    """Whether a line is long enough to be echoed, and neither a question nor numbered: those have words of their own.

    Markup is believed where it makes no link of it.
    """
    if look.size < _MANY_WORDS or look.opens == "digit" or look.ends == "ask":
        return False
    return look.block.tag[:1] != "h" or look.block.linked >= LINKED
