"""Reasons for another headline than the one that the signs of `rivals` weigh most.

The signs are of each rival by itself.  A reason holds one against the best: which of two stands over the other as a
headline does over its summary, or says more of the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from math import inf
from typing import Final, NamedTuple

from articleparse.parser.heads.overlines import is_way
from articleparse.parser.learned.columns import Columns
from articleparse.parser.learned.tops import Rival
from articleparse.parser.looks.body import is_clock
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import SHORT_PAGE
from articleparse.parser.names.persons import is_known_name, is_name_alone, looks_like_name

_TITLE: Final = 28  # size of a headline, at least, that is surely no section's name
_SUMMARY: Final = 90  # size of a line that is more likely a summary than the headline under a kicker
_SECTION: Final = 20  # size of a section's name, at most
_BELOW: Final = 8  # lines from there to the headline
_TITLE_SPACES: Final = 2  # in a title, at least
_CLOSE: Final = 2  # lines from one such rival to the other
_PARTED: Final = 3  # lines from a headline to the summary under its byline
_NEAR_PAIR: Final = 4  # lines from a title that stands there twice to its picture's caption
_ENTRIES: Final = 2  # times alone under the first entry of a live blog, at least
_WORDS: Final = 3  # spaces of a title that is no section's name
_BRACKETS: Final = "([（"  # ``(ANSA)``
_OPENS_QUOTE: Final = "\"'“„«»‘‚”"
_ENDS_QUOTE: Final = "\"'”“»«’‘"


class Choice(NamedTuple):
    """The best rival of a page, and the headlines of which the story under them tells most."""

    looks: Sequence[Look]
    known: Columns
    best: Rival
    most_told: Set[int] = frozenset()


class Reason(NamedTuple):
    """less: by how much less the signs may weigh the rival.  summary: whether the best one is its summary then."""

    less: float
    speaks: Callable[[Choice, Rival], bool]
    summary: bool = False


def overruled(choice: Choice, weighed: Sequence[tuple[Rival, float]]) -> Rival:
    """Return the rival that the first reason speaks for that speaks for one, or the best."""
    best, most = choice.best, max(weight for _, weight in weighed)
    for reason in REASONS:
        for rival, weight in weighed:
            if most - weight < reason.less and reason.speaks(choice, rival):
                return _over(rival, best.headline) if reason.summary else rival
    return best


def _over(rival: Rival, summary: int) -> Rival:
    return rival._replace(states=[*rival.states[:summary], "standfirst", *rival.states[summary + 1 :]])


def is_over_summary(choice: Choice, rival: Rival) -> bool:
    """Whether the best rival is the summary under another one: a byline parts them, or the rules say so.

    The rules only where hardly more than the story stands there: of a page they see the menus as well.
    """
    looks, known, title, summary = choice.looks, choice.known, rival.headline, choice.best.headline
    if not title < summary <= title + _PARTED or looks[title].size < _TITLE or looks[title].ends == "stop":
        return False
    if looks[summary].key in looks[title].key:  # the way to the page ends in its headline
        return False
    between = [i for i in range(title + 1, summary) if looks[i].text[0] not in _BRACKETS]
    if between:
        return all(known["mark"][i] == "byline" for i in between)
    rules = known["rule"][title], known["rule"][summary]
    return len(looks) <= SHORT_PAGE and rules == ("headline", "standfirst")


def is_over_sentence(choice: Choice, rival: Rival) -> bool:
    """Whether the chain's own headline stands over the best rival, which is a summary by its length."""
    title, summary = choice.looks[rival.headline].size, choice.looks[choice.best.headline].size
    if rival.behind or not 0 < choice.best.headline - rival.headline <= _CLOSE:
        return False
    return summary >= max(_SUMMARY, 1.5 * title)


def is_over_full_stop(choice: Choice, rival: Rival) -> bool:
    """Whether the best rival is a sentence with its full stop, and the line right over it a title, however short."""
    looks, best = choice.looks, choice.best.headline
    title = looks[rival.headline]
    if rival.headline + 1 != best or looks[best].ends != "stop" or title.ends != "none" or title.stamps:
        return False
    return title.text.count(" ") >= _TITLE_SPACES and not is_name_alone(title.text) and not is_way(title.text)


def is_right_over(choice: Choice, rival: Rival) -> bool:
    """Whether a rival right over the best one is no section's name, nor the way to the page that ends in its headline.

    As long as the best one it is no section's name either, however short both are.
    """
    title, other = choice.looks[rival.headline], choice.looks[choice.best.headline]
    if rival.headline + 1 != choice.best.headline or other.key in title.key:
        return False
    return title.size >= min(_TITLE, other.size)


def is_better_told(choice: Choice, rival: Rival) -> bool:
    """Whether a line right beside the best one, of which the story tells most, says more of the same or is no shorter.

    It ends as the best one does, which the way to the page ends in, or stands over its summary, or under a section's
    name that is printed twice.
    """
    looks, best, step = choice.looks, choice.best.headline, rival.headline - choice.best.headline
    title, other = looks[rival.headline], looks[best]
    if not -1 <= step <= _CLOSE or rival.headline not in choice.most_told or best in choice.most_told:
        return False
    if step == -1:
        return max(_TITLE, other.size) <= title.size <= 2 * other.size and other.key not in title.key
    is_way = title.key != other.key and title.key.endswith(other.key.lstrip("0123456789"))
    is_twice = sum(look.key == other.key for look in looks[max(0, best - 1) : rival.headline]) > 1
    return is_way or (is_twice and 2 * other.size < title.size)


def is_under_section(choice: Choice, rival: Rival) -> bool:
    """Whether the best rival is a name or a section's, a few lines over a title and with no story between.

    The section's name may have the stamp beside it: ``Survey 18 June 2020 10:42``.
    """
    looks, best, title = choice.looks, choice.best.headline, choice.looks[rival.headline]
    over = looks[best]
    least = _TITLE if over.stamps else max(_TITLE, 1.5 * over.size)
    if not best < rival.headline <= best + _BELOW or title.size < least or title.ends == "stop":
        return False
    if "paragraph" in choice.best.states[best : rival.headline] or title.stamps or _is_doubled(title.text):
        return False
    return is_name_alone(over.text) or bool(over.stamps) or over.size < _SECTION


def _is_doubled(text: str) -> bool:
    """Whether a line is the same words twice, as a link over a picture and its name: ``Jane Roe Jane Roe``."""
    words = text.split()
    half = len(words) // 2
    return words[:half] == words[half:]


def is_over_live(choice: Choice, rival: Rival) -> bool:
    """Whether the best rival is the title of a live blog's first entry, under its time, and another stands over it."""
    looks, best = choice.looks, choice.best.headline
    is_longer = rival.headline < best and looks[rival.headline].size > looks[best].size
    return is_longer and is_clock(looks[best - 1].text) and sum(is_clock(one.text) for one in looks[best:]) >= _ENTRIES


def is_twice_over(choice: Choice, rival: Rival) -> bool:
    """Whether a title stands there twice, one right over the other, a few lines over what stands once: a caption."""
    looks, title, other = choice.looks, rival.headline, choice.best.headline
    own = looks[title]
    is_pair = title + 1 < len(looks) and looks[title + 1].key == own.key and own.size >= _TITLE and own.ends != "stop"
    if not is_pair or not title + 1 < other <= title + _NEAR_PAIR or any(look.is_stamp for look in looks[title:other]):
        return False
    return sum(look.key == looks[other].key for look in looks) == 1


def is_quoted_over(choice: Choice, rival: Rival) -> bool:
    """Whether a quotation stands right over who says it: ``“We row every day”`` over ``Jane Roe, ferryman``."""
    looks, title, name_at = choice.looks, rival.headline, choice.best.headline
    quotation = looks[title].text
    if title + 1 != name_at or quotation[0] not in _OPENS_QUOTE or quotation[-1] not in _ENDS_QUOTE:
        return False
    name, _, post = looks[name_at].text.partition(", ")
    return looks_like_name(name) and (post[:1].islower() or (is_name_alone(name) and is_known_name(name)))


def is_under_way(choice: Choice, rival: Rival) -> bool:
    """Whether the way to the page ends in a title that stands right under it and over the best rival, its summary."""
    looks, title = choice.looks, rival.headline
    if not 0 < title < choice.best.headline <= title + _CLOSE or looks[title].text.count(" ") < _WORDS:
        return False
    way, own = looks[title - 1], looks[title].key
    return way.key != own and way.key.endswith(own) and is_way(way.text) and looks[choice.best.headline].key != own


REASONS: Final = (
    Reason(inf, is_under_way, summary=True),
    Reason(1.2, is_over_summary, summary=True),
    Reason(0.6, is_over_sentence),
    Reason(2.0, is_over_full_stop, summary=True),
    Reason(0.25, is_right_over),
    Reason(1.0, is_better_told),
    Reason(1.0, is_over_live),
    Reason(3.0, is_under_section),
    Reason(inf, is_twice_over),
    Reason(inf, is_quoted_over),
)
"""The surest first."""
