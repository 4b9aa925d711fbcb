"""What a guide goes on with where its prose ends: lists longer than all that stands over them.

The chain ends a story with its prose, for under that stand menus.  But a page's foot says
soon what it is, with a button, a sign, another story's day, and is shorter than the story; a
checklist, a programme or a directory under an introduction does not, and is not.  In text
alone: markup says what a list is.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, takewhile
from statistics import median
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import could_be_heading, mark_end
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BOXED, NOTE, OTHERS, STORY, Label, last_paragraph

_FEWEST: Final = 8  # lines of it
_LINE: Final = 16  # size of most of them, at least: a menu's are shorter
_LONGER: Final = 1.6  # times the story's size that make it a part, whatever it tells of
_LONG: Final = 0.45  # … where it goes on in the story's words
_ALIKE: Final = 0.45  # share of its words that the story has too
_SAME: Final = 0.9  # … from which on it repeats the story
_LINKED: Final = 0.4  # share of lines that lead elsewhere
_MOST_APART: Final = 2  # lines in a row that stand apart, where the first heads a list
_LEADS: Final = 0.5  # share of such a line that is links
_OPEN: Final = frozenset({"boilerplate", "caption", "contact", "heading"})
_UNSEEN: Final = frozenset({"blank", "separator", "image", "markup"})
_NOT_ITS: Final = frozenset({OTHERS, NOTE, BOXED})


def with_rest(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the lines under the story as its own, up to the first that says that it is none.

    Example: under two sentences on how to use the list ``12 months before``, ``Book the hall``, ``Ask the band`` …
    """
    found = list(labels)
    last = last_paragraph(labels, -1)
    if last < 0 or looks[last].block.path:
        return found
    rest = _rest(looks, labels, last)
    if len(rest) < _FEWEST or not _is_part(looks, labels, rest):
        return found
    heads = _heads(looks, rest)
    for index in rest:
        role = "heading" if index in heads else "paragraph"
        start = mark_end(looks[index]) if role == "paragraph" else 0
        found[index] = Label(role, "in a list under the story that is longer than it, or goes on in its words", start)
    return found


def _rest(looks: Sequence[Look], labels: Sequence[Label], last: int) -> list[int]:
    """Return the lines under the story up to the first that says what it is; what stands amid it too is passed over."""
    first = next(index for index, label in enumerate(labels) if label.role == "paragraph")
    amid = {looks[index].key for index in range(first, last) if labels[index].role not in STORY}
    shown = (i for i in range(last + 1, len(looks)) if labels[i].role not in _UNSEEN and looks[i].key not in amid)
    return list(takewhile(lambda index: _is_open(looks[index], labels[index]), shown))


def _is_open(look: Look, label: Label) -> bool:
    return label.role in _OPEN and label.why not in _NOT_ITS and look.cue in ("", "caption") and not look.is_stamp


def _is_part(looks: Sequence[Look], labels: Sequence[Label], rest: Sequence[int]) -> bool:
    """Whether lines under a story are more than it, or much of it in its words, and lead nowhere else."""
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    longer = _size(looks, rest) / _size(looks, body)
    linked = sum(looks[index].block.linked > _LEADS for index in rest)
    if longer < _LONG or linked >= _LINKED * len(rest) or median([looks[index].size for index in rest]) < _LINE:
        return False
    if longer >= _LONGER:
        return True
    words = Words(looks)
    return _ALIKE <= words.share(words.of(rest), words.of(body)) < _SAME


def _size(looks: Sequence[Look], places: Sequence[int]) -> int:
    return sum([looks[index].size for index in places])


def _heads(looks: Sequence[Look], rest: Sequence[int]) -> set[int]:
    """Return the lines that stand apart over a list; its first line stands apart too, and more such lines are one."""
    found: set[int] = set()
    for able, run in groupby(rest, lambda index: looks[index].block.gap > 0 and could_be_heading(looks[index])):
        lines = list(run)
        if able and len(lines) <= _MOST_APART and lines[-1] != rest[-1]:
            found.add(lines[0])
    return found
