"""The entries of a live blog: lines that a time leads, who wrote then, and their titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.parser.looks.body import could_be_heading, is_clock
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, STORY, Label
from articleparse.parser.names.name_lists import is_full_name
from articleparse.parser.whole.one_kind import FEWEST, NEAR, NO_CUE, READS, UNSURE, Series, told_under
from articleparse.patterns import lazy

_CLOCK: Final = lazy(r"\d{1,2}\s?[:.hH時点시]\s?\d{2}(?!\d)(?:\s?(?:Uhr|h|a\.?m\.?|p\.?m\.?|分))?\s?[-–—:|]?\s*[^\W\d]")
_ENTERED: Final = lazy(r"(\d{1,2})[:.hH](\d{2})\s?(?:[-–—:|]\s)?(\D{3,40})")
_PARTS_TIME: Final = frozenset(":.hH")
_ENTERS: Final = lazy(r"\d{1,2}[:.hH]\d{2}(?!\d)")
_ENTRY: Final = 40  # size of a line that holds a time and a name


def timed(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines that are led by a time, under the role that most of those in the story have."""
    timed = [index for index in _counted(looks, labels) if _is_timed(looks, index)]
    counts = Counter(labels[index].role for index in timed if labels[index].role in STORY)
    if len(timed) >= FEWEST and counts["heading"] != counts["paragraph"]:
        yield Series(timed, max(counts, key=counts.__getitem__), "one of several lines led by a time")


def _counted(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines of which the first that is no mark is a digit."""
    return [index for index, look in enumerate(looks) if look.opens == "digit" and labels[index].role in UNSURE]


def entries_of(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[Series]:
    """Yield the lines with a time and who wrote then, most of whom wrote more: ``16:36 Jane Roe``, ``17:35 KEY``.

    A live blog's entries have the latest first; a programme's lines and a transcript's do not.
    """
    who: dict[int, str] = {}
    minutes: list[int] = []
    for index in _counted(looks, labels):
        look = looks[index]
        found = _ENTERED.fullmatch(look.text) if look.size <= _ENTRY and _may_open_in_time(look.text) else None
        if found and (found[3].isupper() or is_full_name(found[3])):
            who[index] = found[3]
            minutes.append(60 * int(found[1]) + int(found[2]))
    falls = sum(later > earlier for later, earlier in pairwise(minutes))
    # ``10:30 Jane Roe``: she speaks once
    if len(who) >= FEWEST and 2 * len(set(who.values())) <= len(who) and 2 * falls > len(who) - 1:
        yield Series(list(who), "boilerplate", "one of several lines with a time and who wrote then")


def _may_open_in_time(text: str) -> bool:
    """Whether a line that opens with a digit has what parts hours and minutes behind the first or the second."""
    return not _PARTS_TIME.isdisjoint(text[1:3])


def titled(looks: Sequence[Look], labels: Sequence[Label], entries: Sequence[Series]) -> Iterator[Series]:
    """Yield the titles of a live blog's entries, under their times: ``Pier closed`` under ``20:42 KEY EVENT``.

    Where some are headings, or most of the entries have such a line.  entries: the times
    that are sure, whatever the chain took them for.
    """
    sure = {index for several in entries for index in several.places}
    titles = [
        index + 1
        for index, look in enumerate(looks[:-2])
        if look.size <= _ENTRY
        and look.opens == "digit"
        and _may_open_in_time(look.text)
        and _ENTERS.match(look.text)
        and _heads_entry(looks, labels, index, is_sure=index in sure)
        and looks[index + 1].cue in NO_CUE
        and could_be_heading(looks[index + 1])
        and told_under(looks[index + 2 : index + 2 + NEAR], READS)
    ]
    headings = sum(labels[index].role == "heading" for index in titles)
    is_usual = bool(sure) and 3 * len(sure.intersection(title - 1 for title in titles)) >= 2 * len(sure)
    if len(titles) >= FEWEST and (is_usual or 3 * headings >= len(titles)):
        yield Series(titles, "heading", "one of several titles under a time")


def _heads_entry(looks: Sequence[Look], labels: Sequence[Label], clock: int, *, is_sure: bool) -> bool:
    """Whether the roles of a time and of the line under it let that be its entry's title; is_sure: of the time."""
    title = labels[clock + 1].role
    if is_sure:
        return title in UNSURE
    return labels[clock].role not in STORY and (title in STORY or _is_missed(looks, labels, clock))


def _is_missed(looks: Sequence[Look], labels: Sequence[Label], clock: int) -> bool:
    """Whether the title under a time alone was set aside, though the entry's text right under it was not."""
    title = clock + 1
    is_open = labels[title].role == "boilerplate" and not looks[title].cue and not looks[title].numbered
    return is_open and is_clock(looks[clock].text) and labels[title + 1].role == "paragraph"


def _is_timed(looks: Sequence[Look], index: int) -> bool:
    """Whether a short line opens with a time and says more, over a paragraph: ``7h29 - Sales rise``."""
    look = looks[index]
    if look.size > HEADING or look.ends not in ("none", "ask") or _CLOCK.match(look.text) is None:
        return False
    return any(below.size >= READS for below in looks[index + 1 : index + 1 + NEAR])
