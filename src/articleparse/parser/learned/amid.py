"""What stands amid the story and was set aside: each line weighed again, over its stretch and its page.

The chain sees a line and its neighbours, and learned from news, where short lines amid a
story are boxes.  On other pages they are lists, tables and code.  Which of both they are
shows in the whole: how many sections the page has and how long its paragraphs are, how
sure the chain was of all that it set aside there, whether the stretch is in the story's
words or stands elsewhere on the page again.  What such signs weigh together was learned
from pages whose story is known (`training.train`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import isqrt
from statistics import fmean, median
from typing import Final

from articleparse.parser.learned.chain import SCALE, STATES, Path, Weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look

COLUMNS: Final = (
    "size", "words", "ends", "cue", "gap", "indent", "item", "tag", "mark", "rule", "stamp", "opens", "capitals",
    "first sign", "last sign", "sentences", "signs", "digits", "upper", "comma", "times", "shared", "lead", "peers",
    "asking", "run", "run under",
)  # fmt: skip
"""The chain's columns that are looked at of the line itself …"""
MARKUP: Final = ("set", "linked", "strong", "mass", "alike", "claim", "moment")
"""… and those that only markup gives."""
_BODY: Final = frozenset({"standfirst", "paragraph", "heading"})
_SURE: Final = 0.6  # what has to speak for a line: of news the gold, made by selectors, has few lists
_UNSURE: Final = -0.8  # … that is set aside, but not for sure
_BRIEF: Final = 60  # size of a paragraph that is a list's line on most pages
_HEADING, _PARAGRAPH, _ASIDE = map(STATES.index, ("heading", "paragraph", "aside"))


def with_amid(
    looks: Sequence[Look],
    known: Columns,
    path: Path,
    barred: Sequence[bool],
    learned: Weights,
    words: Words | None = None,
) -> Path:
    """Return the path with the lines amid its story that more speaks for than against as the story's.

    looks, known, words: of the blocks that the path goes over.  barred: those that say
    themselves that they are no part of the story.  Without weights for that, the path as it is.
    """
    forest = learned.forests.get("amid")
    if forest is None:
        return path
    states = list(path.states)
    doubted: list[int] = []
    taken: list[tuple[int, range]] = []
    asked = signs(looks, known, path, barred, words)
    # A list is of one kind: it is kept whole, or not at all.
    for _, several in groupby(asked, lambda line: (line[1], looks[line[0]].block.path, known["prose"][line[0]])):
        kind = list(several)
        spoken = fmean(forest.weigh(told) for _, _, told in kind)
        if spoken > _SURE:
            taken += [(index, lines) for index, lines, _ in kind]
        elif spoken > _UNSURE:
            doubted += [index for index, _, _ in kind]
    for index, _ in taken:
        states[index] = "paragraph"
    for index, lines in reversed(taken):
        own = path.scores[index]
        if len(lines) == 1 and own[_HEADING] > own[_PARAGRAPH] and states[index + 1] == "paragraph":
            states[index] = "heading"
    return path._replace(states=states, doubted=frozenset(doubted))


def signs(
    looks: Sequence[Look], known: Columns, path: Path, barred: Sequence[bool], words: Words | None = None
) -> Iterator[tuple[int, range, Signs]]:
    """Yield each block amid the story that is set aside, the lines that it stands with, and what is seen of it.

    But for those that say themselves that they are no part of the story.
    """
    body = [index for index, state in enumerate(path.states) if state in _BODY]
    aside = [index for index in range(body[0], body[-1]) if path.states[index] not in _BODY] if body else []
    if not aside:
        return
    page = _Page(looks, known, path, barred, words or Words(looks), body, aside)
    of_page = page.whole()
    for above, below in pairwise(body):
        stretch = range(above + 1, below)
        if not stretch:
            continue
        of_stretch = of_page | page.stretch(stretch)
        for lines in _tight(looks, stretch):
            of_lines = of_stretch | page.lines(lines)
            for index in lines:
                if not barred[index]:
                    yield index, lines, of_lines | page.own(index, lines, stretch)


def _tight(looks: Sequence[Look], stretch: range) -> Iterator[range]:
    """Yield the lines of a stretch that stand without a blank one between."""
    start = stretch.start
    for index in stretch[1:]:
        if looks[index].block.gap:
            yield range(start, index)
            start = index
    yield range(start, stretch.stop)


class _Page:
    """What the signs of all lines of a page are read from."""

    def __init__(
        self,
        looks: Sequence[Look],
        known: Columns,
        path: Path,
        barred: Sequence[bool],
        words: Words,
        body: Sequence[int],
        aside: Sequence[int],
    ) -> None:
        self._looks, self._known, self._barred, self._words = looks, known, barred, words
        self._states, self._body, self._aside = path.states, body, aside
        self._told = words.of(body)
        self._columns = (*COLUMNS, *MARKUP) if "set" in known else COLUMNS
        scores = path.scores
        self._margins = {
            index: (max(scores[index][_HEADING], scores[index][_PARAGRAPH]) - scores[index][_ASIDE]) / SCALE
            for index in aside
        }
        self._heads = {index: (scores[index][_HEADING] - scores[index][_PARAGRAPH]) / SCALE for index in aside}

    def whole(self) -> Signs:
        """Return what is seen of the page."""
        looks, known, states = self._looks, self._known, self._states
        paragraphs = [looks[index].size for index in self._body if states[index] == "paragraph"]
        headings = sum(states[index] == "heading" for index in self._body)
        marks = [known["mark"][index] for index in self._aside]
        return {
            "blocks": len(looks),
            "paragraphs": len(paragraphs),
            "headings": headings,
            "headings to paragraphs": headings / (len(paragraphs) or 1),
            "set aside": len(self._aside) / (self._body[-1] - self._body[0] + 1),
            "usual size": median(paragraphs or [0]),
            "brief": sum(size < _BRIEF for size in paragraphs) / (len(paragraphs) or 1),
            "prose": len(paragraphs) / len(looks),
            "margins": fmean(self._margins.values()),
            "usual margin": median(self._margins.values()),
            "captions": marks.count("caption"),
            "related": marks.count("related"),
            "stamps": known["stamp"].count("alone"),
            "bylines": known["mark"].count("byline"),
            "items": sum(bool(known["item"][index]) for index in (*self._body, *self._aside)),
        }

    def stretch(self, stretch: range) -> Signs:
        """Return what is seen of a stretch and of what stands over and under it."""
        looks, above, below = self._looks, stretch.start - 1, stretch.stop
        margins = [self._margins[index] for index in stretch]
        sizes = [looks[index].size for index in stretch]
        return {
            "long": len(stretch),
            "sizes": fmean(sizes),
            "spread": _spread(sizes),
            "unended": self._share(stretch, [looks[index].ends == "none" for index in stretch]),
            "ended": self._share(stretch, [looks[index].ends == "stop" for index in stretch]),
            "margin of all": fmean(margins),
            "best margin": max(margins),
            "again": self._share(stretch, [self._known["times"][index] != 1 for index in stretch]),
            "cues": self._share(stretch, [bool(looks[index].cue) for index in stretch]),
            "barred": self._share(stretch, [self._barred[index] for index in stretch]),
            "gaps": self._share(stretch, [looks[index].block.gap > 0 for index in stretch]),
            "counted": self._share(stretch, [self._known["digits"][index] != 0 for index in stretch]),
            "capital": self._share(stretch, [looks[index].text[0].isupper() for index in stretch]),
            "told of all": self._told_share(self._words.of(stretch)),
            "links of all": fmean(looks[index].block.linked for index in stretch),
            "over size": looks[above].size,
            "over ends": looks[above].ends,
            "over state": self._states[above],
            "under size": looks[below].size,
            "under ends": looks[below].ends,
            "under state": self._states[below],
            "under gap": min(2, looks[below].block.gap),
            "place": (stretch.start - self._body[0]) / (self._body[-1] - self._body[0] + 1),
            "to end": self._body[-1] - stretch.stop,
        }

    def lines(self, lines: range) -> Signs:
        """Return what is seen of the lines that stand with a line, without a blank one between."""
        looks, above = self._looks, lines.start - 1
        margins = [self._margins[index] for index in lines]
        sizes = [looks[index].size for index in lines]
        return {
            "lines": len(lines),
            "line sizes": fmean(sizes),
            "line spread": _spread(sizes) / (fmean(sizes) or 1),
            "lines unended": self._share(lines, [looks[index].ends == "none" for index in lines]),
            "line margins": fmean(margins),
            "best line margin": max(margins),
            "lines told": self._told_share(self._words.of(lines)),
            "lines counted": self._share(lines, [self._known["digits"][index] != 0 for index in lines]),
            "lines over size": looks[above].size,
            "lines over words": looks[above].text.count(" "),
            "lines over ends": looks[above].ends,
            "lines over state": self._states[above],
        }

    def own(self, index: int, lines: range, stretch: range) -> Signs:
        """Return what is seen of the line itself."""
        return {
            **{name: self._known[name][index] for name in self._columns},
            "characters": self._looks[index].size,
            "spaces": self._looks[index].text.count(" "),
            "links": self._looks[index].block.linked,
            "margin": self._margins[index],
            "head": self._heads[index],
            "told": self._told_share(self._words.by_block[index]),
            "of lines": index - lines.start,
            "of stretch": index - stretch.start,
            "left": stretch.stop - index,
        }

    def _told_share(self, own: set[str]) -> float:
        return len(own & self._told) / len(own) if own else -1.0

    @staticmethod
    def _share(places: Sequence[int], flags: Sequence[bool]) -> float:
        return sum(flags) / len(places)


_FINE: Final = 100  # bits behind the point of a root before it is rounded


def _spread(sizes: Sequence[int]) -> float:
    """Return `statistics.pstdev` of whole numbers, to the bit, in a tenth of its time."""
    count, total = len(sizes), sum(sizes)
    squares = count * sum([size * size for size in sizes]) - total * total  # the variance, `count` squared times
    if squares == 0:
        return 0.0
    root = isqrt((squares << 2 * _FINE) // (count * count))
    # Rounded to odd where bits were cut off, so that it is not rounded twice.
    is_cut = root * root * count * count != squares << 2 * _FINE
    return (root | is_cut) / (1 << _FINE)
