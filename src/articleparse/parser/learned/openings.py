"""What opens the story is its standfirst or its first paragraph: weighed again, with what stands over and under it.

The chain sees a line and its neighbours.  That a line sums up the story shows farther off: what it says is said
again under it, with the names in full; a byline, a stamp or a picture parts it from the story; the next paragraph
begins with a place.  A short one without an end mark stands among buttons.  What such signs weigh together was learned
from pages whose standfirst is known (`training.train`).
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from articleparse.parser.learned.chain import Path, Weights
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look
from articleparse.parser.names.datelines import dateline
from articleparse.patterns import lazy

COLUMNS: Final = (
    "ends", "opens", "words", "indent", "tag", "stamp", "first sign", "last sign", "sentences", "signs", "digits",
    "upper", "comma", "capitals", "times", "begins", "mark", "cue",
)  # fmt: skip
"""The chain's columns that are looked at of the line itself."""
_LEAST: Final = 12  # size of a line that can be one
_MOST: Final = 3  # paragraphs that a standfirst has
_NEXT: Final = 3  # paragraphs under it that tell what it told
_OPENS: Final = ("standfirst", "paragraph")
_BODY: Final = (*_OPENS, "heading")
# Two words that no small Latin letter opens: a name, or any two of a script without capitals.
_NAME: Final = lazy(r"[^\W\d_a-z][\w'’-]+ (?:[^\W\d_A-Z]{2,3} )?[^\W\d_a-z][\w'’-]+")
_NUMBER: Final = lazy(r"\d[\d.,]*\d|\d")
_QUOTES: Final = frozenset('"“”„«»‘’「」『』')


def opened(
    looks: Sequence[Look],
    known: Columns,
    path: Path,
    barred: Sequence[bool],
    learned: Weights,
    words: Words | None = None,
) -> list[str]:
    """Return the states of a path, with the standfirst that more speaks for.

    looks, known, words: of the blocks that the path goes over.  barred: those that say themselves that they are no
    part of the story.  Without weights for that, as of HTML, which marks what is one: those with something under them.
    """
    states = list(path.states)
    forest = learned.forests.get("openings")
    if forest is None:
        return ["paragraph" if _opens_story(looks, states, index) else state for index, state in enumerate(states)]
    opens = True  # nothing is passed that is no standfirst's, of the story
    for index, told in signs(looks, known, path, barred, words):
        is_deck = opens and forest.weigh(told) > 0
        if states[index] == "under":
            states[index] = "standfirst" if is_deck else "under"
        else:
            states[index], opens = "standfirst" if is_deck else "paragraph", is_deck
    return states


def _opens_story(looks: Sequence[Look], states: Sequence[str], index: int) -> bool:
    """Whether a summary has nothing between it and the story, whose first paragraph it is then; so is a dateline's."""
    if states[index] != "standfirst":
        return False
    following = next((state for state in states[index:] if state != "standfirst"), "")
    return following != "under" or dateline(looks[index].text) is not None


def signs(
    looks: Sequence[Look], known: Columns, path: Path, barred: Sequence[bool], words: Words | None = None
) -> Iterator[tuple[int, Signs]]:
    """Yield the lines under the headline and the story's first paragraphs, any of which may be its standfirst.

    With what is seen of each.  But for the last paragraph: a story has one.
    """
    if "headline" not in path.states:
        return
    top = path.states.index("headline")
    body = [index for index in range(top + 1, len(path.states)) if path.states[index] in _BODY]
    able = [index for index in body if path.states[index] in _OPENS]
    if len(able) < 2:
        return
    page = _Page(looks, known, path, words or Words(looks), top, able, len(body) - len(able))
    last = able[min(_MOST, len(able) - 1) - 1]
    for index in range(top + 1, last + 1):
        state = path.states[index]
        if state == "heading" or (state in _OPENS and _leads_on(looks[index])):
            return
        if state in _OPENS or (state == "under" and not barred[index] and looks[index].size >= _LEAST):
            yield index, page.of(index)


def _leads_on(look: Look) -> bool:
    """Whether a paragraph is code, or leads on to a list: no standfirst is so."""
    return look.ends == "colon" or look.block.tag == "pre"


class _Page:
    """What the signs of a page's first lines are read from: top is its headline, story its paragraphs."""

    def __init__(
        self,
        looks: Sequence[Look],
        known: Columns,
        path: Path,
        words: Words,
        top: int,
        story: Sequence[int],
        headings: int,
    ) -> None:
        self._looks, self._known, self._path, self._words = looks, known, path, words
        self._top, self._story, self._headings = top, story, headings
        self._usual = median([looks[index].size for index in story])

    def of(self, index: int) -> Signs:
        """Return what is seen of a line."""
        looks, known, story = self._looks, self._known, self._story
        order, below = bisect_left(story, index), bisect(story, index)  # paragraphs over it, and with it
        look, following = looks[index], story[below]
        above = story[order - 1] if order else self._top
        return {
            **{name: known[name][index] for name in COLUMNS},
            "is under": self._path.states[index] == "under",
            "order": order,
            "characters": look.size,
            "to usual": look.size / (self._usual or 1),
            "paragraphs": len(story),
            "headings": self._headings,
            "dateline": dateline(look.text) is not None,
            "quotes": sum(map(look.text.count, _QUOTES)),
            **self._parted("over", above, index),
            **self._parted("under", index, following),
            **self._following(look, following),
            **self._told(index, story[below : below + _NEXT]),
        }

    def _parted(self, side: str, above: int, below: int) -> Signs:
        """Return what stands between two blocks."""
        marks = self._known["mark"][above + 1 : below]
        sizes = [look.size for look in self._looks[above + 1 : below]]
        return {
            f"blocks {side}": len(marks),
            f"stamps {side}": marks.count("timestamp"),
            f"bylines {side}": marks.count("byline"),
            f"captions {side}": marks.count("caption"),
            f"longest {side}": max(sizes, default=0),
            f"first {side}": marks[0] if marks else None,
            f"last {side}": marks[-1] if marks else None,
        }

    def _following(self, look: Look, following: int) -> Signs:
        """Return what is seen of the paragraph under one."""
        other = self._looks[following]
        heads = self._path.states[following - 1] == "heading"
        return {
            "next characters": other.size,
            "next to own": other.size / (look.size or 1),
            "next ends": other.ends,
            "next opens": other.opens,
            "next sentences": self._known["sentences"][following],
            "next first sign": self._known["first sign"][following],
            "next dateline": dateline(other.text) is not None,
            "next under heading": heads,
            "next tag": other.block.tag == look.block.tag,
            "next indent": look.block.indent - other.block.indent,
        }

    def _told(self, index: int, following: Sequence[int]) -> Signs:
        """Return how much of what a paragraph tells stands in the headline, and is told again under it."""
        words, looks = self._words, self._looks
        own, title = words.by_block[index], words.by_block[self._top]
        after = words.of(following)
        text = looks[index].text
        below = " ".join([looks[place].text for place in following])
        names = set(_NAME.findall(text))
        numbers = set(_NUMBER.findall(text))
        story = words.of(self._story[bisect(self._story, index) :])
        shares = {
            "title told": words.share(title, own),
            "title told next": words.share(title, words.by_block[following[0]]),
            "title told after": words.share(title, after),
            "told next": words.share_of(index, words.by_block[following[0]]),
            "told after": words.share_of(index, after),
            "told in title": words.share_of(index, title),
            "told in story": words.share_of(index, story),
        }
        return {
            **{name: round(share, 3) for name, share in shares.items()},  # sums over sets: in no order
            "names": len(names),
            "names again": sum(name in below for name in names),
            "numbers": len(numbers),
            "numbers again": sum(number in below for number in numbers),
        }
