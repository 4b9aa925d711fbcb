"""A list is of one kind: what may be of the story stands with the lines of it that are, set as they are.

In text alone: markup says what a list is, and where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.parser.looks.body import could_be_heading, mark_end
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import DOUBTED, OTHERS, STORY, Label, over, under

_LINE: Final = 140  # size of a list's line, at most
_FEWEST: Final = 3  # lines of one: of two one may be a caption or a title


def with_kin(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the doubted lines of a list that the story has others of as its lines, and its heading.

    Example: under ``Who helps`` of ``pupils``, ``nuns`` and ``two drivers from Poland`` the last was kept: all are.
    """
    found = list(labels)
    if not any(label.why == DOUBTED and not look.block.path for look, label in zip(looks, labels, strict=True)):
        return found
    for run in _lists(looks, labels):
        above, below = over(labels, run[0]), under(labels, run[-1])
        if above is not None and _heads(looks, labels, above):
            found[above] = Label("heading", "over a list of the story")
        elif above is None or labels[above].role not in STORY or below is None or labels[below].role not in STORY:
            continue
        for index in run:
            found[index] = Label("paragraph", "set as the other lines of a list of the story", mark_end(looks[index]))
    return found


def _lists(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[int]]:
    """Yield the runs of lines that are set alike, of which some are the story's and the rest may be."""
    for run in _alike(looks, labels):
        while not _can_be_line(looks[run[-1]], labels[run[-1]]):
            run.pop()
        if len(run) >= _FEWEST and len({labels[at].role for at in run}) > 1:
            yield run


def _alike(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[int]]:
    """Yield the runs of lines, one right under the other, that are set as the first of them, which can be a list's."""
    run: list[int] = []
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if run and _can_be_amid(look, label) and _are_alike(looks, run[-1], index):
            run.append(index)
            continue
        if run:
            yield run
        run = [index] if _can_be_line(look, label) else []
    if run:
        yield run


def _can_be_line(look: Look, label: Label) -> bool:
    if label.role != "paragraph" and label.why != DOUBTED:
        return False
    return look.size <= _LINE and look.ends in ("none", "comma") and not look.cue and not look.stamps


def _can_be_amid(look: Look, label: Label) -> bool:
    """Whether a line can be one of a list, or was set aside right under one: others of the list may stand below."""
    is_tight = label.role == "boilerplate" and label.why != OTHERS and look.block.gap == 0
    return _can_be_line(look, Label("paragraph", "") if is_tight else label)


def _are_alike(looks: Sequence[Look], above: int, below: int) -> bool:
    """Whether two lines, one right under the other, are set alike, as a list's are: ``2 carrots``, ``some salt``."""
    a, b = looks[above], looks[below]
    opens = [look.opens == "upper" for look in (a, b)]
    is_set_so = (a.is_item, a.block.indent, a.block.tag) == (b.is_item, b.block.indent, b.block.tag)
    return is_set_so and opens[0] == opens[1] and b.block.gap <= a.block.gap


def _heads(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a line over a list that says of itself nothing, apart from it, stands under a paragraph of the story."""
    above = over(labels, index)
    look, label = looks[index], labels[index]
    is_open = label.role == "boilerplate" and label.why != OTHERS and not look.cue
    is_open &= look.block.gap > 0 and not look.numbered and could_be_heading(look)
    return is_open and above is not None and labels[above].role in ("paragraph", "standfirst")
