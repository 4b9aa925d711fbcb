"""Which of the lines that could be the headline is it: weighed again, over the whole page.

The chain sees a line and its neighbours.  Whether a line is the headline shows farther
off: how much of the story that would stand under it tells of the same things, whether
that story is most of the page's prose, how many stamps and bylines lie between.  So the
best path through each likely headline is held against the others; what the signs weigh
was learned from pages whose headline is known (`training.train`).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from articleparse.parser.heads.no_title import is_no_title
from articleparse.parser.learned.chain import Weights, likeliest
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.tops import Rival, rivals
from articleparse.parser.learned.trees import Signs
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import is_clock
from articleparse.parser.looks.facts import rows_of_facts
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import SHORT_PAGE
from articleparse.parser.names.persons import UNSPACED_FROM, is_known_name, is_name_alone, is_paper, looks_like_name

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
_TITLE: Final = 28  # size of a headline, at least, that is surely no section's name
_SUMMARY: Final = 90  # size of a line that is more likely a summary than the headline under a kicker
_HARDLY: Final = 0.6  # how much more has to speak for it to be the headline nonetheless
_NOTHING: Final = 0.25  # … and next to nothing
_LITTLE: Final = 1.0  # … where a rival right beside it has more for itself
_FAR: Final = 1.2  # … where it is the summary that has more for itself
_PARTED: Final = 3  # lines from a headline to the summary under its byline
_BRACKETS: Final = "([（"  # ``(ANSA)``
_CLOSE: Final = 2  # lines from one such rival to the other
_MOST_TOLD: Final = frozenset({8, 9})  # the sign of the line that the story tells of most
_NAME: Final = 40  # size of a name, at most
_UNDER: Final = 4  # blocks from the headline to the writer's name
_START: Final = 3  # paragraphs that tell of whom a headline names
_TIED: Final = 0.25  # by how little one weighs more that says nothing
_NEAR_PAIR: Final = 4  # lines from a title that stands there twice to its picture's caption
_OPENS_QUOTE: Final = "\"'“„«»‘‚”"
_ENDS_QUOTE: Final = "\"'”“»«’‘"
_ENTRIES: Final = 2  # times alone under the first entry of a live blog, at least
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
    best, most = max(weighed, key=itemgetter(1))
    able = [rival for rival, weight in weighed if most - weight < _FAR]
    if over := next((rival for rival in able if _is_over_summary(looks, known, rival, best)), None):
        return [*over.states[: best.headline], "standfirst", *over.states[best.headline + 1 :]]
    return _told(looks, next(_better(looks, weighed, told, best), best))


def _better(
    looks: Sequence[Look], weighed: Sequence[tuple[Rival, float]], told: Sequence[Signs], best: Rival
) -> Iterator[Rival]:
    """Yield the rivals for which something speaks that the signs do not weigh, the surest first."""
    most = max(weight for _, weight in weighed)

    def within(lead: float) -> list[Rival]:
        return [rival for rival, weight in weighed if most - weight < lead]

    behind = [(rival, most - weight) for rival, weight in weighed]
    yield from (rival for rival, less in behind if less < _HARDLY and _is_over_sentence(looks, rival, best, less))
    yield from _beside(looks, weighed, told, best)
    yield from (rival for rival in within(_LITTLE) if is_entry_over(looks, rival, best))
    yield from (rival for rival in within(_LITTLE) if is_over_live(looks, rival, best))
    yield from (rival for rival, _ in weighed if is_twice_over(looks, rival.headline, best.headline))
    yield from (rival for rival, _ in weighed if is_quoted_over(looks, rival.headline, best.headline))
    yield from (rival for rival in within(_TIED) if _is_right_over(looks, rival, best))


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


def _is_over_sentence(looks: Sequence[Look], rival: Rival, best: Rival, less: float) -> bool:
    """Whether the chain's own headline stands over the best rival, which is a summary by its length.

    less: how much less speaks for it.  Where that is next to nothing, any longer line right under it may be one.
    """
    title, summary = looks[rival.headline].size, looks[best.headline].size
    if rival.behind or not 0 < best.headline - rival.headline <= 2:
        return False
    return summary >= max(_SUMMARY, 1.5 * title) or (less < _NOTHING and _TITLE <= title < summary)


def is_entry_over(looks: Sequence[Look], rival: Rival, best: Rival) -> bool:
    """Whether the chain's own headline stands under the best rival, which is one word, as a menu's last entry."""
    title, word = looks[rival.headline], looks[best.headline]
    return (
        not rival.behind
        and rival.headline == best.headline + 1
        and " " not in word.text
        and word.text < UNSPACED_FROM
        and title.size > max(_TITLE, 2 * word.size)
    )


def is_twice_over(looks: Sequence[Look], title: int, other: int) -> bool:
    """Whether a title stands there twice, one right over the other, a few lines over what stands once: a caption."""
    own = looks[title]
    is_pair = title + 1 < len(looks) and looks[title + 1].key == own.key and own.size >= _TITLE and own.ends != "stop"
    if not is_pair or not title + 1 < other <= title + _NEAR_PAIR or any(look.is_stamp for look in looks[title:other]):
        return False
    return sum(look.key == looks[other].key for look in looks) == 1


def is_quoted_over(looks: Sequence[Look], title: int, other: int) -> bool:
    """Whether a quotation stands right over who says it: ``“We row every day”`` over ``Jane Roe, ferryman``."""
    quotation = looks[title].text
    if title + 1 != other or quotation[0] not in _OPENS_QUOTE or quotation[-1] not in _ENDS_QUOTE:
        return False
    name, _, post = looks[other].text.partition(", ")
    return looks_like_name(name) and (post[:1].islower() or (is_name_alone(name) and is_known_name(name)))


def _is_right_over(looks: Sequence[Look], rival: Rival, best: Rival) -> bool:
    """Whether a rival as long as the best one stands right over it, and is not the way to the page that ends in it."""
    above, own = looks[rival.headline], looks[best.headline]
    return rival.headline + 1 == best.headline and above.size >= own.size and own.key not in above.key


def is_over_live(looks: Sequence[Look], rival: Rival, best: Rival) -> bool:
    """Whether the best rival is the title of a live blog's first entry, under its time, and another stands over it."""
    above, under = looks[best.headline - 1 : best.headline], looks[best.headline :]
    is_longer = rival.headline < best.headline and looks[rival.headline].size > looks[best.headline].size
    if not is_longer or not above or not is_clock(above[0].text):
        return False
    return sum(is_clock(look.text) for look in under) >= _ENTRIES


def _beside(
    looks: Sequence[Look], weighed: Sequence[tuple[Rival, float]], told: Sequence[Signs], best: Rival
) -> Iterator[Rival]:
    """Yield the rivals that weigh little less than the best one and that have more for themselves."""
    most = {rival.headline: own["told"] in _MOST_TOLD for (rival, _), own in zip(weighed, told, strict=True)}
    heaviest = max(weight for _, weight in weighed)
    for rival, weight in weighed:
        more = most[rival.headline] and not most[best.headline]
        if heaviest - weight < _LITTLE and is_better_told(looks, rival.headline, best.headline, more=more):
            yield rival


def is_better_told(looks: Sequence[Look], rival: int, best: int, *, more: bool) -> bool:
    """Whether a line right beside the best one, of which the story tells, says more of the same or is no shorter.

    It ends as the best one does, which the way to the page ends in, or stands over its summary, or under a section's
    name that is printed twice.  more: whether the story tells of it most, and not of the best one.
    """
    title, other, step = looks[rival], looks[best], rival - best
    if not more or not -1 <= step <= _CLOSE:
        return False
    if step == -1:
        return max(_TITLE, other.size) <= title.size <= 2 * other.size and other.key not in title.key
    is_way = title.key != other.key and title.key.endswith(other.key.lstrip("0123456789"))
    is_twice = sum(look.key == other.key for look in looks[max(0, best - 1) : rival]) > 1
    return is_way or (is_twice and 2 * other.size < title.size)


def _is_over_summary(looks: Sequence[Look], known: Columns, rival: Rival, best: Rival) -> bool:
    """Whether the best rival is the summary under another one: a byline parts them, or the rules say so.

    The rules only where hardly more than the story stands there: of a page they see the menus as well.
    """
    title, summary = rival.headline, best.headline
    if not title < summary <= title + _PARTED or looks[title].size < _TITLE or looks[title].ends == "stop":
        return False
    if looks[summary].key in looks[title].key:  # the way to the page ends in its headline
        return False
    between = [i for i in range(title + 1, summary) if looks[i].text[0] not in _BRACKETS]
    if between:
        return all(known["mark"][i] == "byline" for i in between)
    rules = known["rule"][title], known["rule"][summary]
    return len(looks) <= SHORT_PAGE and rules == ("headline", "standfirst")


def _is_no_headline(looks: Sequence[Look], index: int) -> bool:
    """Whether a line is a paper's name or a button, has what no headline has, or says itself that it is the kicker."""
    look = looks[index]
    if look.ends == "colon" or look.cue == "kicker":
        return True
    return look.block.tag == "button" or is_paper(look.text) or is_no_title(look.text) or is_picture_twice(looks, index)


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
