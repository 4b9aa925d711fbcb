"""A page as a whole: which blocks are prose, where the prose runs, what stands there more than once.

All that `columns` says of a block's surroundings comes from here, computed once a page
and in time that grows with the page, not with its square.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from articleparse.languages.prompts import STEM, stems
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.prose import prose_of
from articleparse.patterns import lazy

_PROMPT = 190  # size of the longest prompt
_MOST = 500  # what a block can weigh at most
_LOST = 900  # after so much that is no prose, more of it hardly counts: a long box amid the story
TELLING = 12  # size of a line whose words are looked at
_WORD = lazy(r"[^\W\d_]{4,}")
_ASCII_WORD = lazy("[a-z]{4,}")  # the same, in half the time
_UNSPACED = lazy("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_LEAD = 6  # prose blocks that a headline stands over
_ALIKE = 32  # blocks that begin alike and are compared with each other; a page of thousands is a list
_OPENING = 14  # characters of a key by which blocks that begin alike are found
_REMEMBERED = 1000  # characters of a block whose words are remembered
FAR = 99  # farther than anything that matters


class Survey(Struct):
    """What is true of the page; lists have an entry a block.

    prose: it is a sentence or more.  start, end: the first and last block of the stretch
    that holds most prose.  shared: of the block's words, how many stand in other prose
    blocks, and how many words there are; lead: how many stand in the next few prose
    blocks below.  times: how often the block stands on the page.
    begins: ``shorter`` or ``longer`` than another block that begins alike.  before,
    after: share of the page's prose that stands there.  asking: of a short block, how many
    of its words are of those by which a page asks its reader for something, 3 at most.
    """

    prose: list[bool]
    start: int
    end: int
    shared: list[tuple[int, int]]
    lead: list[tuple[int, int]]
    times: list[int]
    begins: list[str]
    before: list[float]
    after: list[float]
    asking: list[int]


def survey(looks: Sequence[Look]) -> Survey:
    """Return what is true of the page whose blocks are `looks`."""
    prose = prose_of(looks)
    start, end = _stretch(looks, prose)
    before, after = _shares(looks, prose)
    counted = Counter(look.key for look in looks if look.key)
    times = [counted[look.key] for look in looks]
    words = [words_of(look.text) if look.size >= TELLING else () for look in looks]
    shared, lead = _shared(words, prose), _lead(words, prose)
    return Survey(prose, start, end, shared, lead, times, _begins(looks), before, after, _asking(looks, words))


def distances(flags: Sequence[bool]) -> list[int]:
    """Return for each place how many steps lie back to the last flagged one; FAR where there is none.

    Example: ``[False, True, False, False]`` gives ``[99, 99, 1, 2]``.
    """
    found: list[int] = []
    distance = FAR
    for flag in flags:
        found.append(distance)
        distance = 1 if flag else distance + 1
    return found


def _stretch(looks: Sequence[Look], prose: Sequence[bool]) -> tuple[int, int]:
    """Return the first and last block of the stretch with most prose and least else (a maximal sum)."""
    best, start, end = 0.0, 0, 0
    total, opened, lost = 0.0, 0, 0.0
    for index, (look, is_prose) in enumerate(zip(looks, prose, strict=True)):
        weight = _weight(look, is_prose)
        if total <= 0:
            total, opened, lost = 0.0, index, 0.0
        if weight < 0:
            weight = weight if lost <= _LOST else weight / 10
            lost -= weight
        else:
            lost = 0.0 if weight > 120 else lost / 2
        total += weight
        if total > best:
            best, start, end = total, opened, index
    return start, end


def _weight(look: Look, is_prose: bool) -> float:
    if is_prose:
        return min(look.size, _MOST)
    if look.ends == "stop" and look.size > 30:
        return look.size / 2
    return -45 if look.size < 60 else -20


def _shares(looks: Sequence[Look], prose: Sequence[bool]) -> tuple[list[float], list[float]]:
    """Return the share of the page's prose over each block, and the share under it."""
    masses = [
        min(look.size, 400) if is_prose and look.size >= 90 else 0 for look, is_prose in zip(looks, prose, strict=True)
    ]
    whole = sum(masses) or 1
    before: list[float] = []
    after: list[float] = []
    passed = 0
    for mass in masses:
        before.append(passed / whole)
        passed += mass
        after.append((whole - passed) / whole)
    return before, after


def words_of(text: str) -> tuple[str, ...]:
    """Return the longer words, case-folded; in scripts without spaces between words, the pairs of characters."""
    return _words_of(text) if len(text) <= _REMEMBERED else _words_of.__wrapped__(text)


@lru_cache(maxsize=1024)  # the blocks of a page are asked for their words several times
def _words_of(text: str) -> tuple[str, ...]:
    folded = text.casefold()
    if folded.isascii():
        found = set(_ASCII_WORD.findall(folded))
    elif _is_unspaced(folded):
        found = {a + b for a, b in pairwise(folded)}
    else:
        found = set(_WORD.findall(folded))
    return tuple(found)  # a set would take five times as much


def _is_unspaced(text: str) -> bool:
    """Whether more than a third of a text is in scripts without spaces between words."""
    if 3 * len(text.encode("ascii", "ignore")) >= 2 * len(text):  # spares most texts the search
        return False
    return 3 * len(_UNSPACED.sub("", text)) < 2 * len(text)


def _shared(words: Sequence[Sequence[str]], prose: Sequence[bool]) -> list[tuple[int, int]]:
    once: set[str] = set()  # words that stand in prose, and those that stand in two blocks of it
    twice: set[str] = set()
    for own, is_prose in zip(words, prose, strict=True):
        if is_prose:
            twice |= once.intersection(own)
            once.update(own)
    return [
        (len((twice if is_prose else once).intersection(own)), len(own))
        for own, is_prose in zip(words, prose, strict=True)
    ]


def _lead(words: Sequence[Sequence[str]], prose: Sequence[bool]) -> list[tuple[int, int]]:
    """Return for each block how many of its words stand in the next few prose blocks below it."""
    below: deque[Sequence[str]] = deque(maxlen=_LEAD)
    joined: set[str] = set()
    found: list[tuple[int, int]] = []
    for own, is_prose in zip(reversed(words), reversed(prose), strict=True):
        found.append((len(joined.intersection(own)), len(own)))
        if is_prose:
            below.append(own)
            joined = set().union(*below)
    return found[::-1]


def _asking(looks: Sequence[Look], words: Sequence[Sequence[str]]) -> list[int]:
    """Return how many words of each block ask the reader for something; those of a button too, which `words` lacks."""
    told = stems()
    asked = [own or words_of(look.text) if look.size <= _PROMPT else () for look, own in zip(looks, words, strict=True)]
    asking = {word for word in set().union(*asked) if word[:STEM] in told}
    return [0 if asking.isdisjoint(own) else min(3, len(asking.intersection(own))) for own in asked]


def _begins(looks: Sequence[Look]) -> list[str]:
    alike: dict[str, dict[str, None]] = {}
    for look in looks:
        if len(look.key) >= _OPENING:
            others = alike.setdefault(look.key[:_OPENING], {})
            if len(others) < _ALIKE:
                others[look.key] = None
    several = {opening: others for opening, others in alike.items() if len(others) > 1}
    return [_against(look.key, several.get(look.key[:_OPENING], ())) for look in looks]


def _against(key: str, others: Iterable[str]) -> str:
    for other in others:
        if other != key and other.startswith(key):
            return "shorter"
        if other != key and key.startswith(other):
            return "longer"
    return ""
