"""The lists of a guide: plain lines amid its story that speak of what the story speaks of.

On a news page a stretch of short lines amid the story is a box: other stories, a prompt, a
picture's caption.  On a page of many sections with short paragraphs (the ten best kettles,
how to plant a hedge) it is a list, whose marks copying lost.  The chain learned from news.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.parser.alike import Words
from articleparse.parser.body import could_be_heading, mark_end
from articleparse.parser.features import Look
from articleparse.parser.labels import PROSE, STORY, Label

_SECTIONS: Final = 7  # headings, at least, of a guide
_BRIEF: Final = 0.1  # share of its paragraphs, at least, that are short
_FEWEST: Final = 3  # lines of a list
_TOLD: Final = 0.6  # share of their words, at least, that the story has
_LINKED: Final = 0.3  # share of a line that is links, from which on it leads elsewhere


def with_lists(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a guide with the lists amid its story as paragraphs; those of other pages as they are.

    Example: ``Boils a litre``, ``Has a thermometer``, ``Works on all stovetops`` between two paragraphs on kettles.
    """
    found = list(labels)
    body = [index for index, label in enumerate(labels) if label.role in STORY]
    if not _is_guide(looks, [index for index in body if labels[index].role == "paragraph"], len(body)):
        return found
    words = Words(looks)
    told = words.of(body)
    headings = {looks[index].key for index in body if labels[index].role == "heading"}
    for lines in _plain(looks, labels, body):
        own = words.of(lines)
        is_index = sum(looks[index].key in headings for index in lines) > len(lines) / 2  # of the page's own contents
        if own and len(own & told) >= _TOLD * len(own) and not is_index:
            for index in lines:
                found[index] = Label("paragraph", "a line of a list, in a guide", mark_end(looks[index]))
    return found


def with_list_heads(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a copy with the line that stands apart over a tight list as its heading.

    Example: ``Ingredients`` between blank lines, over ``1 kg pumpkin``, ``200 g flour`` and ``salt`` without any.
    """
    found = list(labels)
    for index in range(1, len(looks) - _FEWEST):
        below = range(index + 1, index + 1 + _FEWEST)
        if labels[index].role != "paragraph" or looks[index].ends != "none" or not could_be_heading(looks[index]):
            continue
        gaps = [looks[at].block.gap > 0 for at in (index, *below)]
        is_list = all(labels[at].role == "paragraph" and looks[at].size < PROSE for at in below)
        if is_list and gaps == [True, True, *[False] * (_FEWEST - 1)] and any(looks[at].ends == "none" for at in below):
            found[index] = Label("heading", "a line apart over a list")
    return found


def _is_guide(looks: Sequence[Look], paragraphs: Sequence[int], body: int) -> bool:
    brief = sum(looks[index].size < PROSE for index in paragraphs)
    return body - len(paragraphs) >= _SECTIONS and brief >= _BRIEF * len(paragraphs)


def _plain(looks: Sequence[Look], labels: Sequence[Label], body: Sequence[int]) -> Iterator[list[int]]:
    """Yield the stretches amid the story of lines that were set aside though nothing says what they are."""
    lines: list[int] = []
    is_plain = True
    for index in range(body[0], body[-1] + 1):
        look, label = looks[index], labels[index]
        if label.role in STORY:
            if is_plain and len(lines) >= _FEWEST:
                yield lines
            lines, is_plain = [], True
        elif label.role == "boilerplate" and not look.cue and look.block.linked < _LINKED:
            lines.append(index)
        elif label.role != "blank":
            is_plain = False
