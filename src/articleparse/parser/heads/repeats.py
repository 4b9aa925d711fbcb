"""The lines that are the headline again: whole, with the name of the site, or its beginning alone."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence

from articleparse.parser.heads.no_title import LONGEST, can_be_headline
from articleparse.parser.looks.credit_lines import is_credit
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.papers import is_paper_unspaced
from articleparse.parser.words.cues import folded
from articleparse.patterns import has_byte, lazy

_MARKS = "|–—·•»:-"
_SUFFIX = lazy(rf"\s+[{_MARKS}]{{1,2}}\s+")
_MARK = lazy(rf"[{_MARKS}](?<=\s.)[{_MARKS}]?\s")  # the same, as a search finds it soonest
_TELLING = bytes({mark.encode()[0] for mark in _MARKS})
_MORE = ("…", "...")
BEGINS = "the beginning of the headline"  # why a line is its repeat
_SHORTEST_REPEAT = 10  # characters: "Share" twice is no headline
SAYS_MORE = 28  # size of a line that is more than a menu's entry
_OVER = 4  # lines between a headline and the same once more
_LONGEST_NAME = 60  # characters of a site's name, with what it says of itself
_SITE = 24  # characters of a site's name in brackets


def stands_again(looks: Sequence[Look], shown: Sequence[int], prose: Sequence[bool], *, alone: bool) -> int | None:
    """Return the first line over the prose that stands again; with a full stop, only at the very top."""
    seen = Counter([looks[i].key for i in shown])
    top = [looks[i].key for i in shown[:2]]
    if len(top) == 2 and top[0] == top[1] and len(top[0]) >= _SHORTEST_REPEAT:
        return shown[0]
    tops = [i for i in itertools.takewhile(lambda i: not prose[i], shown) if len(looks[i].key) >= _SHORTEST_REPEAT]
    suffixed = {key for i in _alike(looks, tops, shown) for key in _without_suffix(looks[i].text)}
    if alone and len(shown) > 1 and _is_with_site(looks[shown[0]], looks[shown[1]]):
        return shown[1]
    for i in tops:
        is_small = alone and looks[i].size < SAYS_MORE and _is_of_menu(looks, i, prose)
        if is_small or (alone and _is_again_below(looks, i, tops, prose)):
            continue
        if (seen[looks[i].key] > 1 or looks[i].key in suffixed) and can_be_headline(looks[i]):
            return i
    return None


def _alike(looks: Sequence[Look], tops: Sequence[int], shown: Sequence[int]) -> list[int]:
    """Return the lines that open or end like one of some: these alone can be one of them with the site's name."""
    openings = {looks[i].key[:_SHORTEST_REPEAT] for i in tops}
    ends = {looks[i].key[-_SHORTEST_REPEAT:] for i in tops}
    keys = ((i, looks[i].key) for i in shown)
    return [i for i, key in keys if key[:_SHORTEST_REPEAT] in openings or key[-_SHORTEST_REPEAT:] in ends]


def _is_with_site(look: Look, title: Look) -> bool:
    """Whether a line is the one under it with the site's name glued to it or in brackets: ``Ferry returns [TV]``."""
    rest = look.text.removeprefix(title.text).strip()
    if len(title.key) < _SHORTEST_REPEAT or rest == look.text or not rest:
        return False
    return is_paper_unspaced(rest) or (rest[0] in "[【" and rest[-1] in "]】" and len(rest) <= _SITE)


def _is_again_below(looks: Sequence[Look], index: int, tops: Sequence[int], prose: Sequence[bool]) -> bool:
    """Whether a line stands again under the story alone, and another over it: who signs it, the paper, a deck."""
    over = [looks[i].size for i in tops if i < index and can_be_headline(looks[i])]
    if not over or max(over) < min(SAYS_MORE, looks[index].size + 1):
        return False
    first, key = prose.index(True) if True in prose else len(looks), looks[index].key
    again = (i for i, look in enumerate(looks) if look.key == key or (i > index and key in _without_suffix(look.text)))
    return all(i == index or i > first for i in again)


def _is_of_menu(looks: Sequence[Look], index: int, prose: Sequence[bool]) -> bool:
    """Whether a few words stand again under the story alone, as a menu's entries do in the foot, and others over it."""
    first = prose.index(True) if True in prose else len(looks)
    again = [i for i, look in enumerate(looks) if look.key == looks[index].key and i != index]
    longer = any(looks[i].size >= SAYS_MORE and can_be_headline(looks[i]) for i in range(index + 1, first))
    return longer and bool(again) and min(again) > first


def repeats(
    looks: Sequence[Look], marks: Sequence[Label | None], headline: int, able: Sequence[int]
) -> dict[int, tuple[str, str]]:
    """Return the lines that are the headline again: whole, with the site or a picture's credit, or broken off."""
    roles: dict[int, tuple[str, str]] = {}
    mark, title = marks[headline], looks[headline]
    key = key_of(title.text[mark.start : mark.end]) if mark else title.key
    for i in able:
        if i > headline and begins(looks[i], title):
            roles[i] = ("repeat", BEGINS)
        elif not key or not (looks[i].key.startswith(key) or looks[i].key.endswith(key)):
            continue
        elif looks[i].key == key:
            roles[i] = ("repeat", "the headline again")
        elif i > headline and is_credit(folded(looks[i].text[len(title.text) :].strip())):
            roles[i] = ("caption", "the headline again, and who took the picture")
        elif key in _without_suffix(looks[i].text):
            roles[i] = ("repeat", "the headline with the site's name")
    return roles


def over_repeat(looks: Sequence[Look], headline: int, roles: Mapping[int, tuple[str, str]]) -> range:
    """Return the few short lines between a headline and the same once more, right under it."""
    repeat = next(
        (i for i in range(headline + 1, headline + 1 + _OVER) if roles.get(i, ("",))[0] == "repeat"), headline
    )
    between = range(headline + 1, repeat)
    is_short = all(looks[i].size <= SAYS_MORE and looks[i].ends == "none" for i in between)
    return between if is_short else range(0)


def begins(look: Look, title: Look) -> bool:
    """Whether a line is the beginning of a title, broken off, as under a video: ``Ferry back after …``."""
    if not look.text.endswith(_MORE):
        return False
    said = look.text.rstrip(" .…")
    return len(said) >= SAYS_MORE and title.text.startswith(said)


def same_title(look: Look, title: Look) -> bool:
    """Whether a line is a title, or either is the other with the site's name."""
    if not look.key or not title.key:
        return False
    return look.key == title.key or look.key in _without_suffix(title.text) or title.key in _without_suffix(look.text)


def _without_suffix(text: str) -> tuple[str, ...]:
    """Return the keys of `text` less its last and less its first part: ``Headline | Site``, ``Site: Headline``.

    What is left out is a name, no sentence: ``CARROW BAY — The harbour is open.`` opens with a place.
    """
    if len(text) > LONGEST or not (has_byte(text, _TELLING) and _MARK.search(text)):  # as most lines
        return ()
    first, *others = _SUFFIX.split(text)
    *most, last = first, *others
    kept = [some for some, name in ((most, last), (others, first)) if len(name) <= _LONGEST_NAME]
    return tuple(key for some in kept if len(key := key_of(" ".join(some))) >= _SHORTEST_REPEAT)
