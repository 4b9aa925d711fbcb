"""What a story ends with that is no prose: a list behind its last colon, tables; and the sentences under these.

The chain ends a story with its prose, for under that stand menus.  But no story ends in a
colon, or right over a line that announces a list, and rows with a number at each end that
name what the story tells of are its table.
In text alone: markup says what a list is.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import could_be_heading, mark_end
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import LINKED, Label, last_paragraph
from articleparse.parser.looks.prose import is_sentence
from articleparse.patterns import lazy

_LINE: Final = 100  # size of an item of a list or a row of a table, at most
_ITEMS: Final = range(2, 16)  # of a list
_OPENING: Final = 30  # size of a line that announces a list: shorter ones stand over tags and links
_PAIR: Final = 2  # items that show what stands under a colon
_ROWS: Final = 3  # of a table, at least
_SENTENCES: Final = 3  # under it, at most: more are another story
_ALIKE: Final = 0.1  # share of their words that the story has too
_COUNTED: Final = lazy(r"\d(?:\s?[-–—:]\s?\d{1,3})?(?:\s?\([^()]{1,12}\))?$")
_SCORE: Final = lazy(r"\d\s?[-–—:]\s?\d{1,3}(?:\s?\([^()]{1,12}\))?$")
_NAME: Final = lazy(r"[^\W\d_a-z][^\W\d_]{3,}")


def with_reopened(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the list behind the story's last colon, the tables under it, and what goes on there.

    Example: ``Slips are at the post office:`` over ``Books``, ``Eggs`` and ``The box will be repainted in any case.``
    """
    found = list(labels)
    last = last_paragraph(labels, -1)
    if last < 0 or looks[last].block.path:
        return found
    under = _open(looks, labels, last)
    is_open = looks[last].ends == "colon"
    opening = under[:1] if not is_open and _announces(looks, under) else []
    items = _items(looks, under[len(opening) :]) if is_open or opening else []
    roles = dict.fromkeys([*opening, *items] if items else [], "paragraph")
    told = " ".join([look.text for look, label in zip(looks, labels, strict=True) if label.role == "paragraph"])
    while table := _table(looks, under[len(roles) :], told):
        roles |= table
        told += " ".join([looks[index].text for index in table])
    is_tight = bool(items) and not looks[items[1]].block.gap  # behind a blank line the story goes on
    rest = _sentences(looks, labels, under[len(roles) :], is_apart=is_tight) if roles else []
    for index, role in (roles | dict.fromkeys(rest, "paragraph")).items():
        start = mark_end(looks[index]) if role == "paragraph" else 0
        found[index] = Label(role, "a list or a table at the story's end, or under it", start)
    return found


def _announces(looks: Sequence[Look], under: Sequence[int]) -> bool:
    """Whether a line right under the story announces a list with a colon: ``The guide tells of:`` over items."""
    if len(under) <= _PAIR or looks[under[0]].ends != "colon" or looks[under[0]].size < _OPENING:
        return False
    return all(looks[index].is_item and looks[index].block.linked < LINKED for index in under[1 : 1 + _PAIR])


def _open(looks: Sequence[Look], labels: Sequence[Label], last: int) -> list[int]:
    """Return the lines under the story that say of themselves nothing."""
    shown = (index for index in range(last + 1, len(looks)) if labels[index].role != "blank")
    return list(takewhile(lambda index: labels[index].role == "boilerplate" and not looks[index].cue, shown))


def _items(looks: Sequence[Look], under: Sequence[int]) -> list[int]:
    """Return the first lines, as far as they are set as a list is: alike, and as far from each other."""
    items = list(takewhile(lambda index: _is_item(looks, under, index), under))
    return items if len(items) in _ITEMS else []


def _is_item(looks: Sequence[Look], under: Sequence[int], index: int) -> bool:
    look, first, second = looks[index], looks[under[0]], looks[under[min(1, len(under) - 1)]]
    if look.size > _LINE or look.stamps or look.ends == "ask" or "@" in look.text:
        return False
    if look.ends == "stop" and (second.block.gap or first.ends != "stop"):
        return False  # the story goes on
    is_far = index != under[0] and look.block.gap != second.block.gap
    return not is_far and (look.block.indent, look.is_item) == (first.block.indent, first.is_item)


def _table(looks: Sequence[Look], under: Sequence[int], told: str) -> dict[int, str]:
    """Return the rows that end in numbers and name what the story tells of, with the line over them, if there are any.

    Under a heading one line, with the columns' names, may stand over the first row.
    """
    head = list(takewhile(lambda index: not _counts(looks[index]), under[:3]))
    rows = list(takewhile(lambda index: _counts(looks[index]), under[len(head) :]))
    named = sum(any(name in told for name in _NAME.findall(looks[index].text)) for index in rows)
    scores = sum(_SCORE.search(looks[index].text) is not None for index in rows)
    if len(head) > 2 or len(rows) < _ROWS or not named or 2 * named < len(rows) > scores:
        return {}
    if not all(map(could_be_heading, (looks[index] for index in head))):
        return {}
    return dict.fromkeys(head[:1], "heading") | dict.fromkeys([*head[1:], *rows], "paragraph")


def _counts(look: Look) -> bool:
    """Whether a line is words and a number at its end: ``Rovers – United 3:2``, ``1. Rovers 21``."""
    return look.numbered and look.size <= _LINE and not look.stamps and _COUNTED.search(look.text) is not None


def _sentences(looks: Sequence[Look], labels: Sequence[Label], under: Sequence[int], *, is_apart: bool) -> list[int]:
    """Return the sentences that go on under a list or a table, in the story's words or apart from a list."""
    found = list(takewhile(lambda index: looks[index].ends == "stop" and is_sentence(looks[index]), under))
    if len(found) > _SENTENCES:
        return []
    if not found or (is_apart and looks[found[0]].block.gap):
        return found
    words = Words(looks)
    told = words.of(index for index, label in enumerate(labels) if label.role == "paragraph")
    return found if words.share(words.of(found), told) >= _ALIKE else []
