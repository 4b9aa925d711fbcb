"""The head of an article: headline, its repeats, the kicker over it, and where the body begins."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from articleparse.parser.features import Look, key_of

_SUFFIX = re.compile(r"\s+[|–—·•»:-]{1,2}\s+")
_LONGEST = 300  # characters of a headline
_SHORTEST_REPEAT = 10  # characters: "Share" twice is no headline
_KICKER = 30  # size of the longest kicker
_CENTRED = 8  # columns that a line stands further in than its neighbours


class Marked(Protocol):
    """What a line's own mark says: a `labeller.Label`."""

    @property
    def role(self) -> str:
        """The role's name."""


class Head(Struct):
    """headline: its block, or None.  body: the first block after the head.  roles: block -> (role, why)."""

    headline: int | None
    body: int
    roles: dict[int, tuple[str, str]] = {}


def find_head(looks: Sequence[Look], marks: Sequence[Marked | None], prose: Sequence[bool]) -> Head:
    """Return the head of one article.

    marks: what each line says of itself, None where nothing.  prose: blocks that are
    paragraphs by their looks alone.
    """
    labelled = next((i for i, mark in enumerate(marks) if mark and mark.role == "headline"), None)
    if labelled is not None:
        return _around(looks, marks, labelled, "")
    shown = [i for i, look in enumerate(looks) if marks[i] is None and look.key]
    if (repeated := _repeated(looks, shown, prose)) is not None:
        return _around(looks, marks, repeated, "a line over the body that stands there again")
    over = list(itertools.takewhile(lambda i: not prose[i], shown))
    candidates = _flush([i for i in over if _can_be_headline(looks[i])], looks)
    if candidates:
        return _around(looks, marks, _best(looks, candidates), "the first line over the body that can be one")
    if shown and _heads_a_stamp(looks, marks, shown):
        return _around(looks, marks, shown[0], "a sentence of its own over the stamp or the byline")
    return Head(None, shown[0] if shown else len(looks))


def _can_be_headline(look: Look) -> bool:
    return look.size >= 2 and len(look.text) <= _LONGEST and look.ends not in ("stop", "comma") and not look.is_item


def _repeated(looks: Sequence[Look], shown: Sequence[int], prose: Sequence[bool]) -> int | None:
    """Return the first line over the prose that stands again; with a full stop, only at the very top."""
    seen = Counter(looks[i].key for i in shown)
    top = [looks[i].key for i in shown[:2]]
    if len(top) == 2 and top[0] == top[1] and len(top[0]) >= _SHORTEST_REPEAT:
        return shown[0]
    for i in itertools.takewhile(lambda i: not prose[i], shown):
        if len(looks[i].key) < _SHORTEST_REPEAT or not _can_be_headline(looks[i]):
            continue
        if seen[looks[i].key] > 1 or any(_has_suffix(looks[j].text, looks[i].key) for j in shown if j != i):
            return i
    return None


def _flush(candidates: Sequence[int], looks: Sequence[Look]) -> Sequence[int]:
    """Without the centred ones, if others stand flush: a paper's name and the date are set so over a story."""
    least = min((look.block.indent for look in looks), default=0)
    flush = [i for i in candidates if looks[i].block.indent < least + _CENTRED]
    return flush or candidates


def _best(looks: Sequence[Look], candidates: Sequence[int]) -> int:
    """What the input claims to be the title, else the first line that can be one and is no kicker of the next."""
    claimed = [i for i in candidates if looks[i].block.tag == "h1"]
    first, *others = claimed or candidates
    if others and others[0] == first + 1 and is_kicker(looks[first], looks[first + 1]):
        return first + 1
    return first


def _heads_a_stamp(looks: Sequence[Look], marks: Sequence[Marked | None], shown: Sequence[int]) -> bool:
    """Whether the first line, though it ends with a stop, is parted from the body by a stamp or a byline."""
    following = marks[shown[0] + 1] if shown[0] + 1 < len(marks) else None
    short = len(looks[shown[0]].text) <= _LONGEST // 2 and len(shown) > 1
    return short and following is not None and following.role in ("timestamp", "byline")


def _around(looks: Sequence[Look], marks: Sequence[Marked | None], headline: int, why: str) -> Head:
    """Return the head with that headline: its repeats, its kicker, and what else stands over it."""
    roles = {headline: ("headline", why)} if why else {}
    key = looks[headline].key
    open_ = [i for i, mark in enumerate(marks) if mark is None and i != headline]
    for i in open_:
        if key and looks[i].key == key:
            roles[i] = ("repeat", "the headline again")
        elif _has_suffix(looks[i].text, key):
            roles[i] = ("repeat", "the headline with the site's name")
    above = headline - 1
    if above in open_ and above not in roles and is_kicker(looks[above], looks[headline]):
        roles[above] = ("kicker", "a short line right above the headline")
    for i in itertools.takewhile(lambda i: i < headline, open_):
        roles.setdefault(i, ("boilerplate", "stands over the headline"))
    body = next((i for i in open_ if i > headline and i not in roles), len(looks))
    return Head(headline, body, roles)


def _has_suffix(text: str, key: str) -> bool:
    """Whether `text` is the headline with that key, and a site's name behind it or before it."""
    if not _SHORTEST_REPEAT <= len(key) < len(text) <= _LONGEST:
        return False
    parts = _SUFFIX.split(text)
    return len(parts) > 1 and key in (key_of(" ".join(parts[:-1])), key_of(" ".join(parts[1:])))


def is_kicker(above: Look, below: Look) -> bool:
    """Whether `above` is the short line over the headline `below`, by their looks."""
    if above.size > _KICKER or above.ends not in ("none", "colon") or above.block.tag[:1] == "h":
        return False
    if above.cue == "kicker":
        return True
    if above.capitals and not below.capitals:
        return True
    return len(above.text.split()) <= 2 and below.size >= 2 * above.size and below.size >= _KICKER
