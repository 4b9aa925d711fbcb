"""What a page's titles name beside the headline, or in its place: the site and its sections.

Each sign is of one kind of page: blogs, old pages, systems that title every page alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.model import Claim
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.survey import words_of
from articleparse.patterns import lazy

SEPARATOR: Final = lazy(r"\s+[|–—·•»«:：/~-]{1,2}\s+|\s*[|ㅣ｜]\s*")
COLON: Final = lazy(r":\s+|：\s*")
TAIL: Final = 24  # characters of a key that a hyphen alone may part from a title: section and site
_LOOSE: Final = lazy(r"(?<=\w)(?:[_-]|\s+)(?=\w)")
_UNSPACED_FROM: Final = "\u0e00"  # Thai, and from there on the scripts that write no space between words
_HOLDER: Final = 4  # characters of the key of a site's name in a line of rights
_RIGHTS: Final = ("©", "opyright", "OPYRIGHT")
_LED: Final = 0.9  # share of a line that is a link, in a menu
_SECTION: Final = 3  # words of a section's name
_TOP: Final = 30  # blocks of a page where its name stands
_LONGEST: Final = 300  # characters of a headline
_HEADLINE: Final = 12  # characters of its key, at least
_DENSE: Final = 8  # … in a script without spaces


def named_beside(looks: Sequence[Look], declared: Sequence[Claim]) -> set[str]:
    """Return keys of what the declared titles, or a first heading, name that is no headline.

    Example: of ``<title>City news - The Ledger</title>`` over ``© The Ledger`` that of ``The Ledger``.
    """
    return {
        *_blogs(looks, declared),
        *_holders(looks, declared),
        *_printed_apart(looks, declared),
        *_before_printed(looks, declared),
        *_owned(looks, declared),
        *_sections(looks, declared),
        *_headed_behind(looks, declared),
    }


def _blogs(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of what a title names before a colon, where that is the page's first heading and the rest one below.

    Blogs are so: their own name is the first heading of every page.
    """
    colons = [found for claim in declared for found in COLON.finditer(claim.value)]
    if not colons:
        return
    ranks = {look.key: look.block.tag for look in reversed(looks) if look.block.tag[:1] == "h" and look.key}
    for found in colons:
        name, rest = key_of(found.string[: found.start()]), key_of(found.string[found.end() :])
        if ranks.get(name) == "h1" and ranks.get(rest, "h1") != "h1":
            yield name


def _printed_apart(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of what titles have behind the headline and the page prints at its top, alone: site and section.

    The last part is the headline where it is the longest and the first one is printed nowhere: ``Site | Section |
    Swan holds up trains``.
    """
    top = {look.key or key_of(look.text) for look in looks[:_TOP] if look.block.tag[:1] != "h"}
    printed = {look.key or key_of(look.text) for look in looks if len(look.text) <= _LONGEST}
    for claim in declared:
        before, *parts = map(key_of, SEPARATOR.split(claim.value))
        is_last = bool(parts) and before not in printed and len(parts[-1]) > max(map(len, (before, *parts[:-1])))
        behind = parts[:-1] if is_last else parts
        yield from (key for key in behind if _HOLDER <= len(key) <= TAIL and key in top)


def _before_printed(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of what a bare ``<title>`` names before a colon, where the page prints what is behind it, alone.

    Old pages declare nothing else, and print the headline in a large font: ``The Ledger Online: Ferry runs again``.
    """
    if any(claim.origin != "title" for claim in declared):
        return
    colons = [found for claim in declared for found in COLON.finditer(claim.value)]
    printed = {look.key or key_of(look.text) for look in looks} if colons else set()
    for found in colons:
        if key_of(found.string) not in printed and key_of(found.string[found.end() :]) in printed:
            yield key_of(found.string[: found.start()])


def _holders(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of what titles name beside the headline, where that holds the rights: ``© 2015 Site``."""
    rights = [look.key or key_of(look.text) for look in looks if look.cue == "rights"]
    for claim in declared if rights else ():
        parts = [off for _, off in cuts(claim.value)]
        parts += [claim.value[: found.start()] for found in COLON.finditer(claim.value)]
        yield from (key for key in map(key_of, parts) if len(key) >= _HOLDER and any(key in line for line in rights))


def _owned(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of whole titles that are a name whose greater part holds the rights, and that no line prints alone.

    Old pages are titled so, all alike: ``<title>Shiomi Shimbun News</title>`` over ``© Shiomi Shimbun``.
    """
    rights = [look.key or key_of(look.text) for look in looks if _says_rights(look)]
    printed = {look.key for look in looks} if rights else set()
    for title in (claim.value for claim in declared if rights and not any(cuts(claim.value))):
        key = key_of(title)
        half = key[: max(_HOLDER, (len(key) + 1) // 2)]
        if title >= _UNSPACED_FROM:  # a space parts names there: ``江湾新闻网 江湾第一门户``
            half = min(half, key_of(title.split(" ")[0]), key=len)
        if len(half) >= _HOLDER < len(key) and key not in printed and any(half in line for line in rights):
            yield key


def _says_rights(look: Look) -> bool:
    return look.cue == "rights" or (look.size <= _LONGEST and any(map(look.text.__contains__, _RIGHTS)))


def _sections(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of first headings of which no title has a word and to which a menu leads: sections, ``City news``."""
    led = {look.key for look in looks if look.block.linked >= _LED and look.key}
    said = {word for claim in declared for word in words_of(claim.value)}
    ranked = [look for look in looks if look.block.tag == "h1" and not look.block.linked] if led else []
    for look in ranked:
        is_led = look.key in led and look.text.count(" ") < _SECTION
        if is_led and said.isdisjoint(words_of(look.text)):
            yield look.key


def _headed_behind(looks: Sequence[Look], declared: Sequence[Claim]) -> Iterator[str]:
    """Yield keys of first headings that titles have behind a longer one: of the site, over its logo.

    Example: ``<h1>The Ledger</h1>``, ``<h1>Ferry runs again</h1>`` under ``<title>Ferry runs again The Ledger Online``.
    """
    ranked = {look.key for look in looks if look.block.tag == "h1" and len(look.key) >= _HOLDER}
    for title in (key_of(claim.value) for claim in declared if len(ranked) > 1):
        headline = max((key for key in ranked if key in title), key=len, default="")
        behind = title.partition(headline)[2] if len(headline) >= _HEADLINE else ""
        yield from (key for key in ranked if len(key) < len(headline) and key in behind)


def printed_before(title: str, looks: Sequence[Look]) -> str:
    """Return the longest line of a page that a title opens with, in a script without spaces, or "".

    What parts it from section and site is any sign there, which may stand in a headline too: ``渡轮今早复航_江湾网``.
    """
    if title < _UNSPACED_FROM:
        return ""
    able = [title[: found.start()] for found in _LOOSE.finditer(title)]
    fronts = {key: text for text in able if len(key := key_of(text)) >= _DENSE}
    printed = {look.key or key_of(look.text) for look in looks if len(look.text) <= _LONGEST} if fronts else set()
    return fronts[max(found, key=len)] if (found := printed & fronts.keys()) else ""


def cuts(title: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the headline of a declared title, and the rest: ``Headline | Site``, ``Site: Headline``."""
    for found in SEPARATOR.finditer(title):
        before, behind = title[: found.start()], title[found.end() :]
        yield before, behind
        yield behind, before
