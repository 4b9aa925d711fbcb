"""The grammar of printed dates and times: regular expressions over the characters of ``lexicon``.

``<M>`` is any token that can be a month; ``{G}`` what may stand between the parts of a date.
Everything is bounded, so matching takes time linear in the line.  Compiled with the first
line that needs them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from articleparse.parser.timestamps.lexicon import having, places_of, roles_in
from articleparse.patterns import lazy

# Name of a production -> what it looks like.  The first that matches at a place wins.
DATES = {
    "ctime": r"(?P<M1><M>) {1,2}(?P<d1><d>) (?P<h1><h>):(?P<n1><n>)(?::(?P<s1><n>))? "
    r"(?P<Z1>(?:(?:<Z>|[+\-]<q>) )?)(?P<y1><y>)",
    "yearlast": r"(?P<d14><dQ>){G}(?P<M14><M>),? {1,2}(?:<C>\.? ?)?(?P<h14><h>)[:.](?P<n14><n>)"
    r",? {1,2}(?P<y14><y>)(?! ?[:h<H>])",
    "iso": r"{L}(?P<y2><y>)(?P<a2> ?[./\-~] ?)(?P<m2><m>)(?: ?[./\-~] ?)(?P<d2><d>){R}{E}",
    "marked": r"(?P<E3>(?:<E> ?)?)(?P<y3><y>|<te>(?= ?<Y>)) ?{G}(?P<m3><m>)[ .\-]{0,2}<O>"
    r"{G}(?P<d3><d>)(?: ?<D>)?",
    "dmy": r"(?<!<x>:)(?<!\+)(?P<d4><dQ>)°?{G}(?P<M4><M>)(?: ?[/(] ?(?P<N4><M>)(?: ?\))?)?{G}(?:<E>[. ]{0,2})?"
    r"(?P<y4><yg>){E}",
    "dmyy": r"(?<!<x>:)(?<!\+)(?P<d5><dQ>)[ .\-/o<DF>][ .\-/<F>]{0,3}(?P<M5><M>)"
    r"(?:[ .,\-/']{1,2}|\.?,? ')(?:<F> )?(?P<y5><t>)(?![ ,.]{1,3}<y>| ?[:h<H>]|[.,'\-/]?<x>| ?<P>)",
    "mdy": r"(?P<M6><M>){G}(?P<d6><d>)(?![ .]{1,2}<M>[ .]{1,2}<yg>)[ .,'/()\-~o<FCYDW>]{1,6}(?P<y6><yg>){E}",
    "mdyy": r"(?P<M7><M>)[ .\-]{1,2}(?P<d7><d>)(?:, ?'?|-| ')(?P<y7><t>)"
    r"(?![ ,.]{1,3}<y>| ?[:h<H>]|[.,'\-/]?<x>| ?<P>)",
    "ymd": r"(?P<y8><y>){G}(?P<M8><M>){G}(?P<d8><d>)(?:[\-(]?(?:<DF>|o))?",
    "ydm": r"(?P<y9><y>){G}(?P<d9><d>){G}(?P<M9><M>)(?![ ,.]{1,3}<y>)",
    "viet": r"(?P<d10><d>){G}(?P<O10><O>) ?(?P<m10><d>)(?:{G}|[ ,/\-]{1,3}<F>? ?)(?P<y10><y>)",
    "slash": r"{L}(?P<d12><d>)/(?P<m12><m>)[ \-](?P<y12><y>){R}{E}",
    "apart": r"{L}(?P<y13><y>) (?P<m13><m>)[/ ](?P<d13><d>)(?=,? <h>:<n>)",
    "num": r"{L}(?P<d11><dt>)(?P<a11> {0,2}[./\-] {0,2})(?P<m11><m>|<d>)"
    r"(?: {0,2}[./\-] {0,2})(?P<y11><yg>|<t>(?! ?:<x>|<H>| <H>(?! ?<x>)))"
    r"(?:(?=-<h>:<n>)|{R})(?!-<X>){E}",
}

TIMES = {
    "colon": r"(?<!\+)(?<![^\x01<C>]-)(?<!^-)(?<!<x>:)(?P<P1>(?:<P>\.? ?)?)(?P<h1><h>):"
    r"(?: (?=<n>(?: ?<P>)?[ ,|)]?$))?(?P<n1><n>)(?::(?P<s1><nt>)(?:[.,]<x>)?)?(?P<Q1>(?: ?<P>)?)",
    "units": r"(?P<P2>(?:<P>\.? ?)?)(?P<h2><h>)(?: ?|\. )<H>\.?(?: ?(?P<n2><nd>)(?!:)"
    r"(?: ?<N>\.?){0,2}(?: ?(?P<s2><nd>) ?<S>)?| [^ <x>] (?P<n9><nd>) ?<N>\.?)?(?P<Q2>(?: ?<P>)?)",
    "dot": r"(?<![.,\-/])(?P<P3>(?:<P>\.? ?)?)(?P<h3><h>)\.(?P<n3><n>)(?:\.(?P<s3><n>))?"
    r"(?![.,/]?<x>|\.?%)(?P<Q3>(?: ?<P>)?)",
    "half": r"(?P<h4><h>) ?(?P<Q4><P>)",
    "before": r"(?P<P5><P>) ?(?P<h5><h>)(?![.:,/\-]?<x>)",
    "spaced": r"(?<=[<C>\x01] )(?P<h8><h>)(?: : |<F>)(?P<n8><n>)(?P<Q8>(?: ?<P>)?)",
    "word": r"(?:<h> ?)?(?P<K6><K>)",
    "told": r"(?<=<C> )(?P<h11><h>) [^ <x>] (?P<n11><nd>) ?<N>\.?",
    "four": r"(?<![+\-])(?P<h7><q>)(?= ?<Z>| ?<H>)",
}

GAP = r"[ .,'/()\-o<FCYD>]{0,6}"
# Digits that go on with a mark between them are a version, a telephone number, an address.
LEFT = r"(?<![<x>][./\-:])(?<![<x>$€£#+])"
# The words behind a year that say who counts it, and that it is one: ``2024 г.``
# Behind a dot only where the date ends there, for ``2024. M. Horvat`` is a name.
ERA = r"(?: ?<E>(?![:]))?(?:[ \-]?<Y>(?:\.(?= *$|[ ,|]))?(?![:])|\. ?<Y>\.?(?= *$| ?[,|(]| <C>)|\. ?<F>\. *$)?"
RIGHT = r"(?![./\-]<x>|[%°€$£])"
NUMBERS = "dmhnteyqgsx"


def expand(pattern: str) -> str:
    """A pattern with its ``<…>`` and ``{…}`` filled in."""
    pattern = pattern.replace("{G}", GAP).replace("{L}", LEFT).replace("{R}", RIGHT).replace("{E}", ERA)
    pattern = re.sub(r"\[([^\]\[<]*)<([A-Za-z]+)>([^\]\[]*)\]", lambda m: f"[{m[1]}{_chars(m[2])}{m[3]}]", pattern)
    return re.sub(r"(?<!\?P)<([A-Za-z]+)>", lambda m: f"[{_chars(m[1])}]", pattern)


def _chars(roles: str) -> str:
    return having(*NUMBERS) if roles == "x" else having(*roles)


# Tokens without which a production cannot match, in their order, each by its roles or signs, with the most characters
# that may stand between: a line compiles and tries only what it can hold.
NEEDS = {
    "ctime": "M 2 d 1 h 0 : 0 n 6 y", "iso": "y 1 ./-~ 1 m 1 ./-~ 1 d", "marked": "yte 7 m 2 O 6 d",
    "dmy": "dQ 7 M 15 yg", "dmyy": "dQ 4 M 4 t", "mdy": "M 6 d 6 yg", "mdyy": "M 2 d 3 t",
    "ymd": "y 6 M 6 d", "ydm": "y 6 d 6 M", "viet": "d 6 O 1 d 6 y",
    "slash": "d 0 / 0 m 1 y", "apart": "y 1 m 1 d 2 h 0 : 0 n",
    "yearlast": "dQ 7 M 7 h 1 n 3 y", "num": "dt 2 ./- 2 md 2 ./- 2 ygt",
    "colon": "h 0 : 1 n", "units": "h 2 H", "dot": "h 0 . 0 n", "half": "h 1 P", "before": "P 1 h", "word": "K",
    "spaced": "h 1 :F 1 n", "told": "h 3 n 1 N", "four": "q 1 ZH",
}  # fmt: skip


def _patterns(table: dict[str, str], chars: str) -> tuple[re.Pattern[str], ...]:
    """The productions of a table that a line can hold."""
    return tuple([_production(name) for name in table if can_hold(chars, NEEDS[name])])


def can_hold(chars: str, *orders: str) -> bool:
    """Whether a line has the tokens of one of some orders, each as in `NEEDS`."""
    roles = roles_in(chars)
    possible = [order for order in map(_order, orders) if order.single <= roles]
    return any(_stand_in_order(order, places_of(chars)) for order in possible) if possible else False


class _Order(Struct, frozen=True, gc=False):
    """The tokens of an order.

    steps: each by its roles or signs, and how far behind the one before it stands at most; 0 for anywhere behind it.
    single: those of one role alone: few lines have all of these.
    """

    steps: tuple[tuple[str, int], ...]
    single: frozenset[str]


@cache
def _order(text: str) -> _Order:
    reach = 0
    steps: list[tuple[str, int]] = []
    for token in text.split():
        if token.isdecimal():
            reach = int(token) + 1
            continue
        steps.append((token, reach))
        reach = 0
    return _Order(tuple(steps), frozenset(roles for roles, _ in steps if len(roles) == 1))


def _stand_in_order(order: _Order, places: Mapping[str, Sequence[int]]) -> bool:
    found: Collection[int] = (-1,)
    for roles, reach in order.steps:
        able = [place for role in roles for place in places.get(role, ())]
        if reach:
            found = {place + step for place in found for step in range(1, reach + 1)}.intersection(able)
        else:
            first = min(found)
            found = [place for place in able if place > first]
        if not found:
            return False
    return True


@cache
def _production(name: str) -> re.Pattern[str]:
    """One production, with a group of its name at its end; all of them in one pattern, for each set that a
    line can hold, would be compiled hundreds of times."""
    return re.compile(f"{expand(DATES.get(name) or TIMES[name])}(?P<{name}>)")


def first_of(patterns: Sequence[re.Pattern[str]], chars: str, at: int) -> re.Match[str] | None:
    """The leftmost match from ``at`` on; of those at one place, that of the first pattern."""
    first: re.Match[str] | None = None
    for pattern in patterns:
        match = pattern.search(chars, at)
        if match and (first is None or match.start() < first.start()):
            first = match
    return first


_GROUP = lazy(r"\(\?P<(([A-Za-z]+)\d+)>")


@cache
def groups_of(form: str) -> tuple[tuple[str, str], ...]:
    """(short name, name) of each group of a production: ``("y", "y4")``."""
    return tuple((short, name) for name, short in _GROUP.findall(DATES.get(form) or TIMES[form]))


@lru_cache(maxsize=2048)
def date_patterns(chars: str) -> tuple[re.Pattern[str], ...]:
    """Dates that a line can hold; the last group that matched names the production."""
    return _patterns(DATES, chars)


@lru_cache(maxsize=2048)
def time_patterns(chars: str) -> tuple[re.Pattern[str], ...]:
    """Clock times that a line can hold from which the dates are masked out."""
    return _patterns(TIMES, chars)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Any other pattern of the grammar."""
    return re.compile(expand(pattern))
