"""The headline, weighed: what a page declares as its title against what it prints as one.

Declared titles carry the site's name, the section, a kicker; a page's first heading may
be the site's name, its labelled headline another story's.  So each says its own, and
the title that most of them say wins, in the spelling that is printed, if one is.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final

from msgspec import Struct

from articleparse.languages.names import PARTICLES
from articleparse.model import Claim
from articleparse.parser.declarations.sites import COLON, SEPARATOR, TAIL, cuts, named_beside, printed_before
from articleparse.parser.declarations.untitled import headed_alone
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.survey import words_of
from articleparse.patterns import lazy

# How much each says.  Pages of news and of the wider web, weighed apart, agree on them within a third.
_DECLARED: Final = {"json-ld": 3.0, "microdata": 2.0, "opengraph": 2.5, "twitter": 1.0, "meta": 1.0, "title": 1.0}
_HEADING: Final = 4.0  # the first h1; the second half of it
_LEADS, _LED = 0.9, 0.25  # share of a heading that is a link, of the site's name or a section's; what is left
_PRINTED: Final = 1.0  # any other line that says what is declared
_RANKED: Final = 1.5  # and one that is a heading
_UNLIKE: Final = 0.3  # what is left of a printed line's say that shares no word with what is declared
_TELLING, _SHARED = 4, 2  # characters of a word that tells something; such words that both say, at least
_PROSE, _STORY = 100, 3  # size of a paragraph, and how many over a heading make it none of the story's title
_CUT: Final = 0.25  # of a declared title's say is left where nothing says what was cut off
_LONGEST: Final = 300  # characters of a headline
_SHORTEST: Final = 12  # characters of a key that may be left of a title
_OTHERWISE: Final = 0.36  # share of a heading's words that a title printed nowhere has too: the same, said otherwise
_NAME: Final = 6  # words of a site's name
_KICKER: Final = 60  # characters of the key of a kicker that is printed in the same heading
_BEHIND: Final = 20  # … of the headline behind it, at least
_HYPHEN: Final = lazy(r"(?<=\S)-(?=\S)")
_WORD: Final = lazy(r"\w{2,}")
_QUOTES: Final = tuple('«„“‘‹「『"')


class Title(Struct, frozen=True):
    """The headline.  block: where it is printed, or None; claim: what declares it, or None.

    start: where it begins in the block, behind a kicker in the same heading.
    """

    text: str
    block: int | None
    claim: Claim | None
    start: int = 0


def title_of(looks: Sequence[Look], claims: Sequence[Claim]) -> Title | None:
    """Return the headline of a page that declares one, or has one heading of first rank; None where nothing tells."""
    declared = [claim for claim in claims if claim.kind == "headline" and len(claim.value) <= _LONGEST]
    if not declared:
        first = [index for index, look in enumerate(looks) if look.block.tag == "h1"]
        return Title(looks[first[0]].text, first[0], None) if len(first) == 1 else None
    if (alone := headed_alone(looks, declared)) is not None:
        return Title(looks[alone].text, alone, None)
    sites = {key_of(claim.value) for claim in claims if claim.kind == "site"}
    ballot = _Ballot(declared, sites | named_beside(looks, declared))
    ballot.hear_claims()
    ballot.hear_page(looks)
    return ballot.winner()


class _Ballot:
    """Who says what: `votes` by the key of a title."""

    def __init__(self, declared: Sequence[Claim], sites: set[str]) -> None:
        self._declared = declared
        self._sites = sites - {""}
        self._votes: dict[str, float] = {}
        self._blocks: dict[str, int] = {}
        self._claims: dict[str, tuple[str, Claim]] = {}
        self._texts: dict[str, str] = {}
        self._starts: dict[str, int] = {}
        self._heard: set[tuple[str, str]] = set()
        self._ranked: dict[str, int] = {}  # headings of first rank, with their blocks
        self._looks: Sequence[Look] = ()
        self._words = [set(_WORD.findall(claim.value.casefold())) for claim in declared]
        self._whole = [key_of(claim.value) for claim in declared]
        self._cut_off = {off for claim in declared for off in _shorter_parts(claim.value)}

    def hear_claims(self) -> None:
        """Count what is declared: each title as it is, and less what may be the site's name."""
        for claim in self._declared:
            weight = _DECLARED.get(claim.origin, 1.0)
            self._declare(claim, claim.value, weight)
            for found in _HYPHEN.finditer(claim.value):
                off = key_of(claim.value[found.end() :])
                if len(off) <= TAIL and self._holds_site(off):
                    self._declare(claim, claim.value[: found.start()], weight)
            for found in COLON.finditer(claim.value):
                if key_of(claim.value[: found.start()]) in self._sites:
                    self._declare(claim, claim.value[found.end() :], weight)
            for keep, off in cuts(claim.value):
                if all(self._is_site(key_of(part)) for part in SEPARATOR.split(off)):
                    self._declare(claim, keep, weight)
                elif len(key_of(keep)) >= _SHORTEST:
                    self._declare(claim, keep, weight * _CUT)

    def hear_page(self, looks: Sequence[Look]) -> None:
        """Count what is printed: the headings of first rank, and lines that say what is declared."""
        self._looks = looks
        for claim in self._declared:
            if front := printed_before(claim.value, looks):
                self._declare(claim, front, _DECLARED.get(claim.origin, 1.0))
        declared = set(self._votes)
        ends = {title[-_BEHIND:] for title in declared}  # few headings end as one of them does
        rank, prose = 1, 0
        for index, look in enumerate(looks):
            if len(look.text) > _LONGEST:
                continue
            key = look.key or key_of(look.text)
            is_heading = look.block.tag[:1] == "h"
            behind = self._behind_kicker(key, declared) if is_heading and key[-_BEHIND:] in ends else ""
            prose += look.size >= _PROSE and look.ends == "stop"
            if look.block.tag == "h1" and prose < _STORY:
                self._ranked.setdefault(key, index)
            if look.block.tag == "h1" and (behind or (key not in self._cut_off and not self._is_part_of_site(key))):
                led = _LED if look.block.linked >= _LEADS else 1.0
                self._print(index, look.text, behind or key, "h1", _HEADING / rank * led)
                rank = 2
            elif (said := behind or key) in declared:
                self._print(index, look.text, said, "printed", _RANKED if is_heading else _PRINTED)

    def winner(self) -> Title | None:
        """Return the title that most say, None where nobody says more than the site's name.

        Of those that as many say it is one less the site's name, where no heading says any; then a heading of first
        rank, then the longest.
        """
        able = [key for key in self._votes if key not in self._sites]
        if not able:
            return None
        is_headed = any(who == "h1" for _, who in self._heard)
        key = max(able, key=lambda key: (self._votes[key], not is_headed and self._is_bare(key), *self._ranks(key)))
        if key not in self._blocks:
            if (whole := self._printed_behind(key)) is not None:
                return whole
            key = self._said_otherwise() or self._untold() or key
        text, claim = self._claims.get(key, ("", None))
        return Title(self._texts.get(key) or text, self._blocks.get(key), claim, self._starts.get(key, 0))

    def _ranks(self, key: str) -> tuple[bool, int]:
        return key in self._ranked and not self._is_fronted(key), len(key)

    def _is_fronted(self, key: str) -> bool:
        """Whether a heading is the site's name over the headline: all else of a title, and longer, is a heading too."""
        if key not in self._cut_off:
            return False
        others = (key_of(part) for claim in self._declared for part in _beside(key, claim.value))
        return any(len(other) > len(key) and self._is_printed_heading(other) for other in others)

    def _is_printed_heading(self, key: str) -> bool:
        return key in self._blocks and self._looks[self._blocks[key]].block.tag[:1] == "h"

    def _printed_behind(self, key: str) -> Title | None:
        """Return the title of this key where it is printed in one line with a kicker that one of the page's titles has.

        ``Ports: The quay reopens | Site`` and ``Ports - The quay reopens`` beside a declared ``The quay reopens``.
        """
        able = (other for other in self._blocks if other.endswith(key) and len(other) - len(key) < _KICKER)
        whole = next(able, "") if len(key) >= _BEHIND else ""
        if not whole:
            return None
        start = _start_of(key, self._texts[whole])
        return Title(self._texts[whole][start:], self._blocks[whole], self._claims.get(key, ("", None))[1], start)

    def _said_otherwise(self) -> str:
        """Return the one heading of first rank that says a declared title in other words, "" for none or several.

        What a page declares for search engines it often prints nowhere: the headline is what it prints.
        """
        able = [key for key in self._ranked if self._says_it_otherwise(self._texts.get(key, ""))]
        return able[0] if len(able) == 1 else ""

    def _untold(self) -> str:
        """Return the one heading of first rank whose words the story has, where all titles say one and it has none.

        Whoever forgot to declare anything declares the site's name; particles in it tell nothing.
        """
        words = self._declared[0].value.split()
        small = [word for word in words if word[0].islower() and word not in PARTICLES]
        if len(set(self._whole)) > 1 or len(self._ranked) != 1 or small or len(words) > _NAME:
            return ""
        key, index = next(iter(self._ranked.items()))
        if self._looks[index].block.linked or key not in self._votes:
            return ""
        told = (look.text for look in self._looks if look.size >= _PROSE and look.ends == "stop")
        prose = {word for text in told for word in words_of(text)}
        named = words_of(" ".join(word for word in words if not word[0].islower()))
        all_told = prose | set(words_of(self._looks[index].text))
        is_site = bool(named) and all_told.isdisjoint(named)
        return key if is_site and not prose.isdisjoint(words_of(self._texts[key])) else ""

    def _says_it_otherwise(self, text: str) -> bool:
        own = {word for word in _WORD.findall(text.casefold()) if len(word) >= _TELLING}
        shared = max(len(own & words) for words in self._words)
        return shared >= _SHARED and self._likeness(text) >= _OTHERWISE

    def _is_bare(self, key: str) -> bool:
        """Whether no part of a declared title is the site's name, or its section's."""
        text = self._claims[key][0] if key in self._claims else ""
        return self._sites.isdisjoint(map(key_of, SEPARATOR.split(text)))

    def _behind_kicker(self, key: str, declared: Container[str]) -> str:
        """Return the declared title that stands in a printed one behind a few words, "" for none."""
        able = (key[at:] for at in range(1, min(len(key) - _BEHIND, _KICKER)))
        is_whole = key in declared or any(title.endswith(key) for title in self._whole)  # all of it is the headline
        return "" if is_whole else next((tail for tail in able if tail in declared), "")

    def _declare(self, claim: Claim, text: str, weight: float) -> None:
        if self._count(key := key_of(text), claim.origin, weight):
            self._claims.setdefault(key, (text.strip(), claim))

    def _print(self, index: int, text: str, key: str, who: str, weight: float) -> None:
        if who != "printed":
            weight *= _UNLIKE + self._likeness(text)
        if self._count(key, who, weight) and key not in self._blocks:
            self._starts[key] = start = _start_of(key, text)
            self._blocks[key], self._texts[key] = index, text[start:]

    def _count(self, key: str, who: str, weight: float) -> bool:
        if len(key) < 2 or (key, who) in self._heard:
            return False
        self._heard.add((key, who))
        self._votes[key] = self._votes.get(key, 0.0) + weight
        return True

    def _likeness(self, text: str) -> float:
        """Return the share of a line's words that one declared title has too."""
        own = set(_WORD.findall(text.casefold()))
        return max(len(own & words) for words in self._words) / (len(own) or 1)

    def _is_site(self, key: str) -> bool:
        return bool(key) and (self._is_part_of_site(key) or self._holds_site(key))

    def _is_part_of_site(self, key: str) -> bool:
        return any(key == site or (len(key) > 3 and key in site) for site in self._sites)

    def _holds_site(self, key: str) -> bool:
        return any(len(site) > 2 and site in key for site in self._sites)


def _start_of(key: str, text: str) -> int:
    """Return where in a text the end begins that has this key: at its start, but for a kicker."""
    if key_of(text) == key:
        return 0
    start = next(at for at in reversed(range(len(text))) if key_of(text[at:]) == key)
    over = text[:start].rstrip()
    return len(over) - 1 if over.endswith(_QUOTES) else start  # with the mark that opens its quotation


def _beside(key: str, title: str) -> Iterator[str]:
    """Yield what stands beside a part of a title: ``Harbour reopens`` beside ``The Ledger``."""
    return (keep for keep, off in cuts(title) if key_of(off) == key)


def _shorter_parts(title: str) -> Iterator[str]:
    """Yield the keys of what a title may have beside the headline: its ends, but not with its longest part."""
    longest = max(len(key_of(part)) for part in SEPARATOR.split(title))
    yield from (key for key in (key_of(off) for _, off in cuts(title)) if len(key) < longest)
