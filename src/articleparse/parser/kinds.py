"""What kind of input it is, as its marks tell: an export, a copy of one story, a press release, a page with lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, takewhile
from operator import itemgetter
from typing import Final

from articleparse.parser.looks.body import is_clock
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import prose_of
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.rules.exports import is_export

ASIDE: Final = frozenset({"related", "boilerplate", "caption", "tags", "paywall", "rights", "contact", "correction"})
FEW = 12  # blocks: so few are copy, whatever they are
_MOST_SHORT = 4  # blocks in a row that are no prose, at most, in copy
_MOST_ASIDE = 2  # lines that say they are set aside, at most, in copy
_MOST_IN_EXPORT = 4  # … in an export
_MOST_INDENTS = 2  # different indents, at most, in copy
_FIRST = 3  # lines of which one says that it is a press release
_MOST_OVER = 12  # lines over its headline that say so and whom to ask
_OVER_STORY: Final = frozenset({"timestamp", "byline"})
_UNSEEN: Final = frozenset({"markup", "metadata", "note", "quotation", "signature", "signoff"})


def role_of(mark: Label | None) -> str:
    """Return the role that a line says of itself, or nothing: ``role_of(None)`` is ``""``."""
    return mark.role if mark else ""


def _count_aside(marks: Sequence[Label | None]) -> int:
    return sum([mark.role in ASIDE for mark in marks if mark])


def is_exported(looks: Sequence[Look], marks: Sequence[Label | None]) -> bool:
    """Whether it is the export of a database: a label with its value, ``Length: 214 words``, sets nothing aside."""
    if not is_export(looks):
        return False
    others = [mark for look, mark in zip(looks, marks, strict=True) if not look.field or look.value[0] == look.value[1]]
    return len(looks) <= FEW or _count_aside(others) <= _MOST_IN_EXPORT


def stands_alone(looks: Sequence[Look], marks: Sequence[Label | None]) -> bool:
    """Whether the story stands alone; its day and its writer over it, and whom to ask of it, are not counted."""
    start = _release_head(looks, marks)
    looks, marks = looks[start:], marks[start:]
    if _count_aside(marks) > _MOST_ASIDE or len({look.block.indent for look in looks}) > _MOST_INDENTS:
        return False
    return all(len(run) <= _MOST_SHORT for run in _short_runs(looks, marks))


def _release_head(looks: Sequence[Look], marks: Sequence[Label | None]) -> int:
    """Return how many lines over a press release say that it is one, and whom to ask of it."""
    if not any(look.cue == "release" for look in looks[:_FIRST]):
        return 0
    marked = sum(1 for _ in takewhile(bool, marks[:_MOST_OVER]))
    return max((i + 1 for i in range(marked) if looks[i].cue == "release" or role_of(marks[i]) == "contact"), default=0)


def holds_long_lists(looks: Sequence[Look], marks: Sequence[Label | None]) -> bool:
    """Whether the story stands alone and holds long lists: under a short head nothing tells of a page around it."""
    if _count_aside(marks) or len({look.block.indent for look in looks}) > _MOST_INDENTS:
        return False
    head, *runs = _short_runs(looks, marks)
    long = (looks[index] for run in runs if len(run) > _MOST_SHORT for index in run)
    return len(head) <= _MOST_SHORT and not any(look.is_stamp or not any(map(str.isalpha, look.text)) for look in long)


def _short_runs(looks: Sequence[Look], marks: Sequence[Label | None]) -> list[list[int]]:
    """Return the blocks of each stretch without prose, the first of them what stands over it but stamp and byline."""
    shown = [
        index
        for index, (look, mark) in enumerate(zip(looks, marks, strict=True))
        if not (mark and mark.role in _UNSEEN) and look.block.tag[:5] != "front"
    ]
    flags = prose_of([looks[index] for index in shown])
    runs = [
        [index for index, _ in run]
        for is_prose, run in groupby(zip(shown, flags, strict=True), itemgetter(1))
        if not is_prose
    ]
    head, *runs = runs if flags and not flags[0] else [[], *runs]
    return [[i for i in head if not _is_of_head(looks, marks, i)], *runs]


def _is_of_head(looks: Sequence[Look], marks: Sequence[Label | None], index: int) -> bool:
    """Whether a line is the story's day or writer, by what it says or as a name over the day, or an entry's time."""
    if role_of(marks[index]) in _OVER_STORY or is_clock(looks[index].text):
        return True
    is_over_day = index + 1 < len(looks) and role_of(marks[index + 1]) == "timestamp"
    return is_over_day and is_name_alone(looks[index].text)
