"""Lines of one series are one thing: the questions of an interview, numbered heads, the items of a list.

The chain sees a line and its neighbours, and may take one question for a heading and the
next for a paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from articleparse.parser.body import could_be_heading, mark_end
from articleparse.parser.cues import folded, whole
from articleparse.parser.dialogue import answers_in_person
from articleparse.parser.features import Look
from articleparse.parser.labels import HEADING, PROSE, Label

_FEWEST: Final = 3  # lines of a series
_STORY: Final = frozenset({"paragraph", "heading"})
_UNSURE: Final = frozenset({"paragraph", "heading", "boilerplate"})
_NUMBER: Final = re.compile(r"#?(\d{1,2})(?:[.):]|º|°)\s+\S")
_CLOCK: Final = re.compile(
    r"\d{1,2}\s?[:.hH時点시]\s?\d{2}(?!\d)(?:\s?(?:Uhr|h|a\.?m\.?|p\.?m\.?|分))?\s?[-–—:|]?\s*[^\W\d]"
)
_READS: Final = 60  # size of a line under it that is more than a heading
_NEAR: Final = 3  # lines under a numbered head, in which its paragraph stands
_ANNOUNCING: Final = 60  # size of a line that announces what stands under it
_LINES: Final = 6  # of a summary, at most
_TOLD: Final = 30  # size of one of them
_LINKED: Final = 0.3  # share of an item that is links, from which on it leads elsewhere
_QUESTION: Final = "one of several questions"
_BOLD: Final = "in bold, as others over a paragraph"
_STRONG: Final = 0.9  # share of a line
_TIMED: Final = "one of several lines led by a time, each over a paragraph"
_NUMBERED: Final = "one of several numbered lines, each over a paragraph"


def with_series(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines of each series under one role: the one that most have.

    Questions are paragraphs whatever most are where who answers says "I".  Example:
    ``Who built it?`` a paragraph, ``And who paid?`` a heading, ``When?`` a paragraph.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role in _STORY]
    asked = {index for index in story if looks[index].ends == "ask" and could_be_heading(looks[index])}
    roles = [labels[index].role for index in sorted(asked)]
    headings = roles.count("heading")
    if len(asked) >= _FEWEST and headings:
        if 2 * headings < len(roles) or answers_in_person(looks, story, asked):
            for index in asked:
                found[index] = Label("paragraph", _QUESTION, mark_end(looks[index]))
        elif 2 * headings > len(roles):
            for index in asked:
                found[index] = Label("heading", _QUESTION)
    bold = [index for index in story if _is_bold(looks, index)]
    if any(labels[index].role == "heading" for index in bold):
        for index in bold:
            found[index] = Label("heading", _BOLD)
    timed = [i for i, label in enumerate(labels) if label.role in _UNSURE and _is_timed(looks, i)]
    counts = Counter(labels[index].role for index in timed if labels[index].role in _STORY)
    if len(timed) >= _FEWEST and counts["heading"] != counts["paragraph"]:
        role = max(counts, key=counts.__getitem__)
        for index in timed:
            found[index] = Label(role, _TIMED)
    for several in _numbered(looks, labels):
        if 2 * sum(labels[index].role == "heading" for index in several) >= len(several):
            for index in several:
                found[index] = Label("heading", _NUMBERED)
    for index in _teasers(looks, labels):
        found[index] = Label("boilerplate", "a title under a line that announces other stories")
    for index in _summary(looks, found):
        found[index] = Label("standfirst", "under a line that announces the summary", mark_end(looks[index]))
    for index in _announced(looks, found):
        found[index] = Label("paragraph", "an item of a list that a colon announces", mark_end(looks[index]))
    return found


def _teasers(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the titles under a line that says that others follow: the last of several may be the story's heading."""
    under = 0  # lines passed since then, and one; 0: there was none
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label.role == "related" and look.size <= _ANNOUNCING and "related" in whole(folded(look.text)):
            under = 1
        elif label.role == "blank":
            continue
        elif under and look.size <= HEADING and look.ends in ("none", "ask"):
            if label.role == "paragraph" or (label.role == "heading" and under == 1):
                yield index
            under += 1
        else:
            under = 0


def _summary(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines of the box that a line announces about the story's start: ``Key points``, ``Kort fortalt``.

    They stand without a blank line between them, and the story goes on behind one.
    """
    if any(label.role == "standfirst" for label in labels):
        return []
    shown = [index for index, label in enumerate(labels) if label.role != "blank"]
    told = 0
    for place, index in enumerate(shown):
        if looks[index].cue == "standfirst" and looks[index].size <= _ANNOUNCING:
            lines = list(_box(looks, labels, shown[place + 1 :]))
            rest = sum(label.role == "paragraph" for label in labels[lines[-1] + 1 :]) if lines else 0
            return lines if len(lines) >= _FEWEST - 1 and rest >= _FEWEST else []
        told += labels[index].role == "paragraph"
        if told >= _FEWEST:
            break
    return []


def _box(looks: Sequence[Look], labels: Sequence[Label], places: Sequence[int]) -> Iterator[int]:
    """Yield the lines from the first on that no blank line parts from it."""
    for number, index in enumerate(places[: _LINES + 1]):
        if labels[index].role not in _STORY or (number and looks[index].block.gap) or looks[index].size < _TOLD:
            return
        yield index


def _announced(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the items that are set aside under a paragraph with a colon: ``The deal includes:``."""
    is_open = False
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        is_item = look.is_item or look.block.tag == "li"
        if label.role == "paragraph":
            is_open = look.ends == "colon" or (is_open and is_item)
        elif label.role == "boilerplate" and is_open and is_item and not look.cue and look.block.linked < _LINKED:
            yield index
        elif label.role != "blank":
            is_open = False


def _is_bold(looks: Sequence[Look], index: int) -> bool:
    """Whether markup sets a short line in bold, and no link in it, over a paragraph."""
    look = looks[index]
    if look.block.strong < _STRONG or look.block.linked or look.block.tag[:1] == "h" or not could_be_heading(look):
        return False
    return any(below.size >= PROSE for below in looks[index + 1 : index + 1 + _NEAR])


def _is_timed(looks: Sequence[Look], index: int) -> bool:
    """Whether a short line opens with a time and says more, over a paragraph: ``7h29 - Sales rise``."""
    look = looks[index]
    if look.size > HEADING or look.ends not in ("none", "ask") or _CLOCK.match(look.text) is None:
        return False
    return any(below.size >= _READS for below in looks[index + 1 : index + 1 + _NEAR])


def _numbered(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[int]]:
    """Yield the runs of numbered lines, 1 2 3 or 3 2 1, that each stand over a paragraph."""
    numbers = {
        index: int(number[1])
        for index, (look, label) in enumerate(zip(looks, labels, strict=True))
        if label.role in _UNSURE
        and look.size <= HEADING
        and look.ends in ("none", "ask")
        and (number := _NUMBER.match(look.text))
        and any(below.size >= PROSE for below in looks[index + 1 : index + 1 + _NEAR])
    }
    for step in (1, -1):
        # In a run of neighbours in order the number and its place differ by the same.
        for _, run in groupby(enumerate(numbers.items()), key=lambda pair: pair[1][1] - step * pair[0]):
            several = [index for _, (index, _) in run]
            if len(several) >= _FEWEST:
                yield several
