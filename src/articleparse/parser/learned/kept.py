"""What the chain holds for the story and is none of it: each short line weighed again, over its run and its page.

`amid` asks whether what was set aside is of the story; here it is asked the other way
round.  A chain that has to take the page's one path through a box keeps it: a row of
times, of prices, of names.  Which lines these are shows in what the chain does not see:
how much of the story the run of lines is that they stand in, how sure the chain was of
it, how the page's paragraphs are set and how long they are.  What such signs weigh
together was learned from pages whose story is known (`training.train`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, groupby
from operator import sub
from statistics import fmean, median
from typing import Final

from articleparse.languages.markup import RECIPE
from articleparse.parser.learned.chain import SCALE, STATES, Path, Weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look

COLUMNS: Final = (
    "words", "ends", "indent", "stamp", "sentences", "signs", "digits", "upper", "times", "shared", "lead", "peers",
    "asking", "run", "run under",
)  # fmt: skip
"""The chain's columns that are looked at of the line itself …"""
MARKUP: Final = ("set", "linked", "strong", "mass", "alike", "claim", "moment")
"""… and those that only markup gives."""
_BODY: Final = frozenset({"standfirst", "paragraph", "heading"})
_SURE: Final = 0.1  # what has to speak against a line
_UNSURE: Final = 0.8  # … that is set aside, but not for sure
_SHORT: Final = 140  # size of a line that is asked about: hardly a longer one is wrong that its signs tell
_BRIEF: Final = 60  # size of a paragraph that is a list's line on most pages
_STANDFIRST, _HEADING, _PARAGRAPH, _ASIDE = map(STATES.index, ("standfirst", "heading", "paragraph", "aside"))


def with_kept(
    looks: Sequence[Look],
    known: Columns,
    path: Path,
    learned: Weights,
    words: Words | None = None,
    sure: Set[int] = frozenset(),
) -> Path:
    """Return the path without the short lines of its story that more speaks against than for.

    looks, known, words: of the blocks that the path goes over.  sure: of them those that
    the markup says are the story's.  Without weights for that, the path as it is.
    """
    forest = learned.forests.get("kept")
    if forest is None:
        return path
    states = list(path.states)
    doubted: list[int] = []
    weighed = {index: -forest.weigh(told) for index, told in signs(looks, known, path, words)}
    for index, against in _of_one_kind(looks, weighed).items():
        if against > _SURE and index not in sure:
            states[index] = "under" if path.states[index] == "standfirst" else "aside"
            if against < _UNSURE:
                doubted.append(index)
    return path._replace(states=states, doubted=path.doubted.union(doubted)) if "paragraph" in states else path


def _of_one_kind(looks: Sequence[Look], weighed: Mapping[int, float]) -> dict[int, float]:
    """Return what speaks against each line; the items of one list of the markup are all of the story, or none is."""
    found = dict(weighed)
    for is_list, run in groupby(
        weighed, lambda index: looks[index].block.path if looks[index].block.tag == "li" else ""
    ):
        items = list(run) if is_list else []
        if items and items[-1] - items[0] == len(items) - 1:
            found.update(dict.fromkeys(items, fmean([weighed[index] for index in items])))
    return found


def signs(looks: Sequence[Look], known: Columns, path: Path, words: Words | None = None) -> Iterator[tuple[int, Signs]]:
    """Yield each short block of the story, and what is seen of it."""
    body = [index for index, state in enumerate(path.states) if state in _BODY]
    asked = [index for index in body if looks[index].size <= _SHORT and not _is_surely_of_story(looks[index])]
    if not asked:
        return
    story = _Story(looks, known, path, words or Words(looks), body)
    of_page = story.page()
    of_run: dict[int, Signs] = {}
    for index in asked:
        run = story.run_of[index]
        if run not in of_run:
            of_run[run] = story.run(run)
        yield index, of_page | of_run[run] | story.line(index)


def _is_surely_of_story(look: Look) -> bool:
    """Whether markup says that a line is the story's: code, or a recipe's."""
    return look.block.tag == "pre" or not RECIPE.isdisjoint(look.block.words)


class _Story:
    """What the signs of a story's lines are read from.

    runs: its blocks, as far as nothing that is set aside parts them.  run_of: a block -> the place of its run.
    """

    def __init__(self, looks: Sequence[Look], known: Columns, path: Path, words: Words, body: Sequence[int]) -> None:
        self._looks, self._known, self._states, self._words = looks, known, path.states, words
        self._body, self._first, self._last = body, body[0], body[-1]
        numbered = groupby(body, key=dict(zip(body, map(sub, body, range(len(body))), strict=True)).__getitem__)
        self._runs = [list(run) for _, run in numbered]
        self.run_of = {index: place for place, run in enumerate(self._runs) for index in run}
        self._order = {index: place for place, index in enumerate(body)}
        self._columns = (*COLUMNS, *MARKUP) if "set" in known else COLUMNS
        # What speaks for a block's being of the story, and for its being a heading.
        self._margins = [
            (max(own[_HEADING], own[_PARAGRAPH], own[_STANDFIRST]) - own[_ASIDE]) / SCALE for own in path.scores
        ]
        self._heads = {index: (path.scores[index][_HEADING] - path.scores[index][_PARAGRAPH]) / SCALE for index in body}
        paragraphs = [looks[index] for index in body if path.states[index] == "paragraph"]
        self._sizes = [look.size for look in paragraphs]
        self._usual = median(self._sizes or [0])
        self._mass = sum([looks[index].size for index in body])
        self._paths = Counter([look.block.path for look in paragraphs])
        self._indent = Counter([look.block.indent for look in paragraphs]).most_common(1)[0][0] if paragraphs else 0
        self._times = Counter(chain.from_iterable(map(words.by_block.__getitem__, body)))

    def page(self) -> Signs:
        """Return what is seen of the page."""
        sizes, known, body = self._sizes, self._known, self._body
        headings = len(body) - len(sizes)
        aside = [index for index in range(self._first, self._last) if index not in self._order]
        return {
            "blocks": len(self._looks),
            "paragraphs": len(sizes),
            "headings": headings,
            "headings to paragraphs": headings / (len(sizes) or 1),
            "set aside": len(aside) / self._span,
            "usual size": self._usual,
            "brief": sum([size < _BRIEF for size in sizes]) / (len(sizes) or 1),
            "prose": len(sizes) / len(self._looks),
            "margins": fmean([self._margins[index] for index in body]),
            "aside margins": fmean([self._margins[index] for index in aside] or [0]),
            "captions": known["mark"].count("caption"),
            "related": known["mark"].count("related"),
            "stamps": known["stamp"].count("alone"),
            "items": sum([bool(known["item"][index]) for index in body]),
        }

    def run(self, place: int) -> Signs:
        """Return what is seen of a run of the story's blocks, and of what stands over and under it."""
        looks, run = self._looks, self._runs[place]
        above, below = run[0] - 1, run[-1] + 1
        is_last = place + 1 == len(self._runs)
        mass = sum([looks[index].size for index in run])
        return {
            "run of story": len(run),
            "run no": place,
            "run mass": mass,
            "run share": mass / (self._mass or 1),
            "run margins": fmean([self._margins[index] for index in run]),
            "run ended": sum([looks[index].ends == "stop" for index in run]) / len(run),
            "run headings": sum([self._states[index] == "heading" for index in run]) / len(run),
            "aside over": above - self._runs[place - 1][-1] if place else -1,
            "aside under": -1 if is_last else self._runs[place + 1][0] - below,
            "over run size": self._size(above),
            "under run size": self._size(below),
        }

    def line(self, index: int) -> Signs:
        """Return what is seen of the line itself and of its neighbours."""
        look, known, order = self._looks[index], self._known, self._order[index]
        own = self._words.by_block[index]
        return {
            **{name: known[name][index] for name in self._columns},
            "characters": look.size,
            "spaces": look.text.count(" "),
            "links": look.block.linked,
            "margin": self._margins[index],
            "head": self._heads[index],
            "told": sum([self._times[word] > 1 for word in own]) / len(own) if own else -1.0,
            "of body": order,
            "left in body": len(self._body) - order - 1,
            "place": (index - self._first) / self._span,
            "size to usual": look.size / (self._usual or 1),
            "own path": self._paths[look.block.path] / (len(self._sizes) or 1) if look.block.path else -1,
            "own indent": look.block.indent - self._indent,
            "gap under": min(2, self._looks[index + 1].block.gap) if index + 1 < len(self._looks) else None,
            "over margin": self._margins[index - 1] if index else 0,
            "under margin": self._margins[index + 1] if index + 1 < len(self._looks) else 0,
            "over size": self._size(index - 1),
            "under size": self._size(index + 1),
            "over ends": self._looks[index - 1].ends if index else None,
            "under ends": self._looks[index + 1].ends if index + 1 < len(self._looks) else None,
        }

    @property
    def _span(self) -> int:
        """Blocks from the story's first to its last."""
        return self._last - self._first + 1

    def _size(self, index: int) -> int:
        return self._looks[index].size if 0 <= index < len(self._looks) else -1
