"""Which of the lines that could be the headline is it: weighed again, over the whole page.

The chain sees a line and its neighbours.  Whether a line is the headline shows farther
off: how much of the story that would stand under it tells of the same things, whether
that story is most of the page's prose, how many stamps and bylines lie between.  So the
best path through each likely headline is held against the others; what the signs weigh
was learned from pages whose headline is known (`training.train`).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from articleparse.parser.heads.no_title import is_no_title, is_tags
from articleparse.parser.learned.chain import Weights, likeliest
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.overruled import Choice, overruled
from articleparse.parser.learned.tops import Rival, rivals
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.facts import rows_of_facts
from articleparse.parser.looks.features import Look
from articleparse.parser.names.papers import is_paper
from articleparse.parser.names.persons import is_name_alone

COLUMNS: Final = (
    "rank", "top", "lead", "lead words", "times", "order", "begins", "title", "last repeat", "size", "words", "ends",
    "capitals", "cue", "stamp", "gap", "gap below", "indent", "flush", "prose over", "prose under", "mass over",
    "place", "side", "longest", "stamp over", "stamp under", "tag", "first sign", "last sign", "upper", "digits",
    "mark", "rule", "page", "signs", "sentences", "shared", "shared words", "long repeat", "peers",
)  # fmt: skip
"""The chain's columns that are looked at of the line itself …"""
BESIDE: Final = ("size", "ends", "mark", "times", "stamp")
"""… and of the two lines on each side."""
_NEXT: Final = [(f"{name} {offset:+d}", name, offset) for offset in (-2, -1, 1, 2) for name in BESIDE]
_SHARES: Final = (0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9)
_STEPS: Final = (1, 2, 3, 4, 6, 9, 14, 22, 40)
_COUNTS: Final = (1, 2, 3, 5, 8, 15, 30)
_STORY: Final = ("paragraph", "heading", "standfirst")
_MOST: Final = 400  # what a paragraph weighs at most
_NEAR: Final = 14  # blocks under a headline where its stamp and byline stand
_MOST_TOLD: Final = frozenset({8, 9})  # the sign of the line that the story tells of most
_NAME: Final = 40  # size of a name, at most
_UNDER: Final = 4  # blocks from the headline to the writer's name
_START: Final = 3  # paragraphs that tell of whom a headline names
_SENTENCE: Final = 90  # size of a sentence that opens a story, and is hardly its headline
_LONG: Final = 60  # size of a line between headline and story that is more than a name, a stamp or a button


def chosen(
    looks: Sequence[Look],
    known: Columns,
    scores: Sequence[Sequence[int]],
    learned: Weights,
    words: Words | None = None,
) -> list[str]:
    """Return the states of a page with the headline that more speaks for than for any other line.

    looks, known, words: of the blocks that have these scores.  Without weights for that, or where
    more speaks for no headline at all, the likeliest states.
    """
    forest = learned.forests.get("headlines")
    if forest is None:
        return likeliest(scores, learned)
    able, lead = rivals(scores, learned)
    if lead <= 0 and "headline" not in (states := likeliest(scores, learned)):
        return states
    facts = rows_of_facts(looks)
    able = [rival for rival in able if not (rival.headline in facts or _is_no_headline(looks, rival.headline))] or able
    able = [rival for rival in able if not _is_writer(looks, rival, able)]
    if len(able) < 2:
        return _told(looks, able[0])
    told = signs(looks, known, able, words)
    weighed = list(zip(able, map(forest.weigh, told), strict=True))
    best, _ = max(weighed, key=itemgetter(1))
    most_told = {rival.headline for rival, own in zip(able, told, strict=True) if own["told"] in _MOST_TOLD}
    return _told(looks, overruled(Choice(looks, known, best, most_told), weighed))


def _told(looks: Sequence[Look], best: Rival) -> list[str]:
    """Return the states of a rival; of a long sentence on top of all, right over the next paragraph, those without it.

    A story whose headline was not copied begins so, with the site's buttons under it.
    """
    first, states = looks[best.headline], best.states
    is_sentence = first.ends == "stop" and first.size >= _SENTENCE and not best.headline
    if is_sentence and states[1:2] == ["paragraph"] and sum(look.key == first.key for look in looks) == 1:
        return ["paragraph", *states[1:]]
    return states


def _is_writer(looks: Sequence[Look], rival: Rival, able: Sequence[Rival]) -> bool:
    """Whether a rival is a name over the stamp, of somebody whom the story does not tell of, under one that is none."""
    name, below = looks[rival.headline], rival.headline + 1
    if name.size > _NAME or below >= len(looks) or not looks[below].is_stamp or not is_name_alone(name.text):
        return False
    over = (looks[other.headline] for other in able if 0 < rival.headline - other.headline <= _UNDER)
    if not any(look.size > name.size and not is_name_alone(look.text) for look in over):
        return False
    start = [place for place, state in enumerate(rival.states) if state == "paragraph"][:_START]
    return not any(name.text.split()[-1] in looks[place].text for place in start)


def _is_no_headline(looks: Sequence[Look], index: int) -> bool:
    """Whether a line is a name of a paper, a point, a button, has what no headline has, or says it is the kicker."""
    look = looks[index]
    if look.ends == "colon" or look.cue == "kicker" or look.text[0] == "•":
        return True
    if look.block.tag == "button" or is_paper(look.text) or is_no_title(look.text) or is_tags(look.text):
        return True
    return is_picture_twice(looks, index)


def is_picture_twice(looks: Sequence[Look], index: int) -> bool:
    """Whether a sentence stands there twice, over who took the picture: its text and its caption."""
    if looks[index].ends != "stop":
        return False
    start = index - 1 if index and looks[index - 1].key == looks[index].key else index
    pair = looks[start : start + 3]
    return len(pair) == 3 and pair[0].key == pair[1].key != "" and pair[2].cue == "caption"


def signs(looks: Sequence[Look], known: Columns, able: Sequence[Rival], words: Words | None = None) -> list[Signs]:
    """Return what is seen of each rival."""
    page = _Page(looks, known, words or Words(looks))
    places = sorted(rival.headline for rival in able)
    stories = [page.story_of(rival) for rival in able]
    tales = [page.told(story) for story in stories]
    best, second = sorted([*tales, 0.0], reverse=True)[:2]
    keys = [looks[rival.headline].key for rival in able]
    found = []
    for rival, story, tale, key in zip(able, stories, tales, keys, strict=True):
        others = [other for other in keys if other != key]
        told = 9 if tale == best and 2 * second < best else 8 if tale == best else int(4.99 * tale / best)
        among = {
            "told": told,
            "rivals": len(able),
            "from the last": places.index(rival.headline) - len(places) if len(places) > 1 else 0,
            "ends another": any(other.endswith(key) for other in others),
            "ends like another": any(key.endswith(other) for other in others),
            "opens another": any(other.startswith(key) for other in others),
            "opens like another": any(key.startswith(other) for other in others),
            "behind": rival.behind,
            "a name": is_name_alone(looks[rival.headline].text),
        }
        found.append(among | page.own(rival.headline) | page.of(story))
    return found


class _Story(NamedTuple):
    """The story that would stand under a rival: its states, the headline, its paragraphs.

    words: of the headline.  retold: those of them that the paragraphs have too.
    """

    states: Sequence[str]
    top: int
    body: Sequence[int]
    words: set[str]
    retold: set[str]


class _Page:
    """What the signs of all rivals of a page are read from."""

    def __init__(self, looks: Sequence[Look], known: Columns, words: Words) -> None:
        self._looks, self._known, self._words = looks, known, words
        self._mass = [min(look.size, _MOST) if prose else 0 for look, prose in zip(looks, known["prose"], strict=True)]
        self._inner = [mass if side == "in" else 0 for mass, side in zip(self._mass, known["side"], strict=True)]
        self._whole, self._stretch = sum(self._mass) or 1, sum(self._inner) or 1

    def story_of(self, rival: Rival) -> _Story:
        """Return the story that would stand under a rival."""
        body = [place for place, state in enumerate(rival.states) if state == "paragraph"]
        words = self._words.by_block[rival.headline]
        return _Story(rival.states, rival.headline, body, words, self._words.among(words, body))

    def told(self, story: _Story) -> float:
        """Return how much the story tells of the headline's words: rare ones count most."""
        return self._words.weight(story.retold) * len(story.retold) / max(1, len(story.words))

    def own(self, place: int) -> Signs:
        """Return what is seen of the line and its neighbours."""
        size, known = len(self._looks), self._known
        near = {sign: known[name][at] if 0 <= (at := place + offset) < size else None for sign, name, offset in _NEXT}
        return near | {name: known[name][place] for name in COLUMNS}

    def of(self, story: _Story) -> Signs:
        """Return what is seen of the story that would stand under a line."""
        states, top, body, words, retold = story
        first = next((i for i in range(top, len(states)) if states[i] in _STORY), len(states))
        last = body[-1] if body else top
        return {
            "share": -1 if not words else int(4.99 * len(retold) / len(words)),
            "retold": min(6, len(retold)),
            "mass": bisect(_SHARES, sum(map(self._mass.__getitem__, body)) / self._whole),
            "cover": bisect(_SHARES, sum(map(self._inner.__getitem__, body)) / self._stretch),
            "to story": bisect(_STEPS, first - top),
            "paragraphs": bisect(_COUNTS, len(body)),
            "aside": bisect(_SHARES, states[first:last].count("aside") / max(1, last - first)),
            "long under": min(3, sum(look.size > _LONG for look in self._looks[top + 1 : first])),
            **self._marks(top, first),
        }

    def _marks(self, top: int, first: int) -> Signs:
        marks = self._known["mark"]
        under = marks[top + 1 : min(first, top + _NEAR + 1)]
        return {
            "stamps": min(2, under.count("timestamp")),
            "bylines": min(2, under.count("byline")),
            "stamps over": min(2, marks[max(0, top - 4) : top].count("timestamp")),
        }
