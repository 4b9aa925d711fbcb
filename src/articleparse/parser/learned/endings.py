"""Where the story ends: weighed again, over all that could be its last lines.

The chain sees a line and its neighbours, and to it a story's last heading over a short
paragraph looks like a teaser.  Whether the story goes on to a block shows farther off:
whether what is added is in the story's own words, as long as its paragraphs and under
headings like its own; whether what would be left is; what stands between.  So the best
paths to each likely last block are held against each other; what the signs weigh was
learned from pages whose story is known (`training.train`).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from operator import itemgetter
from statistics import median
from typing import Final

from articleparse.parser.learned.chain import Path, Weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.ends import Ending, endings
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look

COLUMNS: Final = (
    "size", "words", "ends", "cue", "mark", "prose", "gap", "gap below", "item", "tag", "indent", "stamp", "shared",
    "last sign", "sentences", "asking",
)  # fmt: skip
"""The chain's columns that are looked at of the last block …"""
BELOW: Final = (
    "size", "ends", "cue", "mark", "stamp", "gap", "prose", "peers", "rule", "times", "item", "tag", "asking",
)  # fmt: skip
"""… and of the two blocks below it."""
_SHARES: Final = (0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8)
_RATIOS: Final = (0.25, 0.4, 0.6, 0.8, 1.0, 1.3, 1.8)
_COUNTS: Final = (1, 2, 3, 4, 6, 9, 15)
_NEAR: Final = 8  # blocks under the end
_BODY: Final = ("paragraph", "heading")
_TOLD: Final = ("paragraph", "headline", "standfirst")
_LINKED: Final = 0.5


def ended(looks: Sequence[Look], known: Columns, path: Path, learned: Weights, words: Words | None = None) -> list[str]:
    """Return the states of a page with the end of the story that more speaks for than for any other.

    looks, known, words: of the blocks that the path goes over.  Without weights for that, the
    path's own states.
    """
    forest = learned.forests.get("endings")
    if forest is None:
        return path.states
    able = endings(path, learned)
    if len(able) < 2:
        return path.states
    told = signs(looks, known, able, words)
    return max(zip(able, map(forest.weigh, told), strict=True), key=itemgetter(1))[0].states


def signs(looks: Sequence[Look], known: Columns, able: Sequence[Ending], words: Words | None = None) -> list[Signs]:
    """Return what is seen of each ending."""
    page = _Page(looks, known, able, words or Words(looks))
    return [page.of(ending) for ending in able]


class _Page:
    """What the signs of all endings of a page are read from."""

    def __init__(self, looks: Sequence[Look], known: Columns, able: Sequence[Ending], words: Words) -> None:
        self._looks, self._known = looks, known
        self._lasts = sorted(ending.last for ending in able)
        self._by_last = {ending.last: ending for ending in able}
        self._words = words
        self._told = self._told_up_to()
        self._prose = [place for place, is_prose in enumerate(known["prose"]) if is_prose]
        self._size = median(looks[i].size for i, state in enumerate(able[0].states) if state == "paragraph")

    def _told_up_to(self) -> dict[int, set[str]]:
        """Return the words of the story up to each end."""
        found: dict[int, set[str]] = {}
        told: set[str] = set()
        start = self._by_last[self._lasts[0]].states.index("headline")
        for last in self._lasts:
            states = self._by_last[last].states
            told = told | self._words.of(i for i in range(start, last + 1) if states[i] in _TOLD)
            found[last], start = told, last + 1
        return found

    def of(self, ending: Ending) -> Signs:
        """Return what is seen of an ending."""
        place, first, last = self._lasts.index(ending.last), self._lasts[0], ending.last
        before = self._lasts[place - 1] if place else None
        after = self._lasts[place + 1] if place + 1 < len(self._lasts) else None
        return {
            "behind": ending.behind,
            "endings": len(self._lasts),
            "from the last": max(-4, place - len(self._lasts)),
            "place": min(4, place),
            **self._own(last),
            **self._passed(range(first + 1, last + 1)),
            **self._rest(last),
            **self._story(ending),
            **self._stretch("added", ending, first),
            **({"step": "none"} if before is None else self._stretch("step", ending, before)),
            **({"next": "none"} if after is None else self._stretch("next", self._by_last[after], last)),
        }

    def _own(self, last: int) -> Signs:
        size = len(self._looks)
        found: Signs = {f"{name} 0": self._known[name][last] for name in COLUMNS}
        for offset in (1, 2):
            at = last + offset
            found |= {f"{name} {offset}": self._known[name][at] if at < size else None for name in BELOW}
        return found

    def _passed(self, between: range) -> Signs:
        """What stands between the earliest end and this one that says itself what it is."""
        return {f"passed {cue}": True for cue in self._said(between)}

    def _said(self, places: range) -> set[str]:
        """Return what blocks say that they are."""
        return {self._looks[i].cue or str(self._known["mark"][i]) for i in places} - {""}

    def _rest(self, last: int) -> Signs:
        """What would be left under the end."""
        under = range(last + 1, len(self._looks))
        near = under[:_NEAR]
        prose = self._prose[bisect(self._prose, last) :]
        likest = max((self._words.share_of(i, self._told[last]) for i in prose[:_NEAR]), default=None)
        return {
            "left": bisect(_COUNTS, len(prose)),
            "left alike": -1 if likest is None else bisect(_SHARES, likest),
            "lines left": bisect(_COUNTS, len(under)),
            "stamps under": min(3, sum(self._looks[i].is_stamp for i in near)),
            **{f"under {cue}": True for cue in self._said(near)},
        }

    def _story(self, ending: Ending) -> Signs:
        """The story that ends there: how many headings, and how long its last section is beside the others."""
        body = [state for state in ending.states if state in _BODY]
        headings = body.count("heading")
        last = body[::-1].index("heading") if headings else len(body)
        return {
            "headings": min(4, headings),
            "last section": min(5, last),
            "sections": min(6, (len(body) - headings) // (headings + 1)),
            "paragraphs": bisect(_COUNTS, len(body) - headings),
        }

    def _stretch(self, name: str, ending: Ending, start: int) -> Signs:
        """What a path has of the story between an earlier end and its own."""
        between = range(start + 1, ending.last + 1)
        kept = [i for i in between if ending.states[i] in _BODY]
        if not kept:
            return {name: "none"}
        told = [i for i in kept if ending.states[i] == "paragraph"]
        heads = [i for i in kept if ending.states[i] == "heading"]
        size = sum(self._looks[i].size for i in told) / max(1, len(told))
        linked = sum(self._looks[i].block.linked > _LINKED or "](" in self._looks[i].text for i in kept)
        return {
            name: f"{min(4, len(told))} {min(3, len(heads))}",
            f"{name} alike": bisect(_SHARES, self._alike(start, told)),
            f"{name} heads alike": bisect(_SHARES, self._alike(start, heads)) if heads else -1,
            f"{name} size": bisect(_RATIOS, size / (self._size or 1)),
            f"{name} aside": bisect(_COUNTS, len(between) - len(kept)),
            f"{name} linked": min(2, linked),
            f"{name} unended": min(2, sum(self._looks[i].ends not in ("stop", "ask") for i in told)),
            f"{name} prompts": min(2, sum(self._known["asking"][i] > 0 for i in kept)),  # type: ignore[operator]
            f"{name} asked": min(2, sum(self._looks[i].ends == "ask" for i in kept)),
            f"{name} teasers": min(3, self._teasers(ending, between)),
        }

    def _teasers(self, ending: Ending, between: range) -> int:
        """How many headings have one paragraph each."""
        states = [ending.states[i] for i in between if ending.states[i] in _BODY]
        sections = "".join("h" if state == "heading" else "p" for state in states).split("h")[1:]
        return sum(section == "p" for section in sections)

    def _alike(self, last: int, places: Sequence[int]) -> float:
        """Return how much of the words of some blocks the story up to an end has too."""
        return self._words.share(self._words.of(places), self._told[last])
