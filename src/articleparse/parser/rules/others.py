"""Other stories under a copy: titles printed twice, or dated under a line that announces them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, OTHERS, Label
from articleparse.parser.looks.prose import is_open_ended, is_sentence

_TITLE: Final = 28  # size of a title that is surely no section's name
_DATED: Final = 3  # lines of each of them at most: its title, its teaser, its day
_TOLD: Final = 3  # lines of one over its stamp, at most
_FEWEST: Final = 3  # titles below each other
_TEASED: Final = 2  # sentences that break off, each under its title
_SECTION: Final = 20  # size of a section's name
_STORY: Final = 2  # sentences of the story over them


def label_others(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the other stories at the end of a copy."""
    start = min(_starts(looks, labels, body), default=len(looks))
    told = sum(labels[i] is None and is_sentence(looks[i]) for i in range(body, start))
    if told >= _STORY:
        other, dated = Label("related", "of another story, under this one"), Label("boilerplate", OTHERS)
        labels[start:] = [dated if label and label.role == "timestamp" else label or other for label in labels[start:]]


def _starts(looks: Sequence[Look], labels: Sequence[Label | None], body: int) -> Iterator[int]:
    open_ = [i for i in range(body, len(looks)) if labels[i] is None]
    for above, below in pairwise(open_):
        if below == above + 1 and looks[above].key == looks[below].key and _is_title(looks[above]):
            yield above  # a title twice in a row
    for index in range(body, len(looks)):
        label = labels[index]
        if label and label.role == "related" and looks[index].ends == "none" and _are_dated(labels, index + 1):
            yield index + 1
    run = _last_teasers(looks, labels, body)
    teased = sum(is_open_ended(looks[i]) for i in run)
    if teased >= _TEASED or (teased and _announces(looks[run[0] - 1])):
        yield run[0] if teased >= _TEASED else run[0] - 1
    run = _last_titles(looks, labels, body)
    if len({looks[i].key for i in run}) < len(run) >= _FEWEST:
        yield run[0]
    yield from _under_section(looks, labels, body)
    yield from _last_dated(looks, labels, body)


def _last_dated(looks: Sequence[Look], labels: Sequence[Label | None], body: int) -> Iterator[int]:
    """Yield where stories begin that end the copy, each of them a title, a sentence or two and its stamp."""
    stamps = [i for i in range(body + 1, len(looks)) if (label := labels[i]) and label.role == "timestamp"]
    if len(stamps) < _TEASED or any(labels[i] is None and not looks[i].cue for i in range(stamps[-1] + 1, len(looks))):
        return
    starts = [next((i for i in range(stamp - _TOLD, stamp) if _is_title(looks[i])), None) for stamp in stamps]
    if None not in starts and all(start == over + 1 for over, start in zip(stamps, starts[1:], strict=False)):
        yield starts[0] or body


def _under_section(looks: Sequence[Look], labels: Sequence[Label | None], body: int) -> Iterator[int]:
    """Yield where the section's name over the headline stands again over a title: ``Local`` over the next story."""
    headline = next((i for i in range(body) if (found := labels[i]) and found.role == "headline"), 0)
    section = looks[headline - 1]
    if not headline or section.ends != "none" or not 1 < section.size <= _SECTION or section.stamps:
        return
    for index in range(body + 1, len(looks) - 2):
        if looks[index].key == section.key and _is_title(looks[index + 1]) and is_sentence(looks[index + 2]):
            yield index


def _are_dated(labels: Sequence[Label | None], start: int) -> bool:
    """Whether what stands from there on is a few lines to each stamp, as in a list of other stories."""
    below = labels[start:]
    stamps = sum(label is not None and label.role == "timestamp" for label in below)
    return stamps > 1 and len(below) <= _DATED * stamps + 1


def _last_titles(looks: Sequence[Look], labels: Sequence[Label | None], body: int) -> list[int]:
    """Return the titles below each other that end the copy."""
    run: list[int] = []
    for index in range(len(looks) - 1, body, -1):
        if labels[index] is None and not _is_title(looks[index]):
            break
        if labels[index] is None:
            run.insert(0, index)
    return run


def _last_teasers(looks: Sequence[Look], labels: Sequence[Label | None], body: int) -> list[int]:
    """Return the titles that end the copy with a sentence under each that breaks off: ``The council has named …``."""
    run: list[int] = []
    for index in range(len(looks) - 1, body, -1):
        is_teaser = is_open_ended(looks[index]) and _is_title(looks[index - 1])
        if labels[index] is None and not (is_teaser or _is_title(looks[index])):
            break
        if labels[index] is None:
            run.insert(0, index)
    return run


def _announces(look: Look) -> bool:
    return look.cue in ("related", "kicker") and look.ends in ("none", "colon")


def _is_title(look: Look) -> bool:
    is_line = look.ends in ("none", "ask") and not look.is_item and not look.block.tag
    return is_line and _TITLE <= look.size <= HEADING
