"""Splits what stands in a byline into names: ``Jane Doe and John Roe, staff writers`` has two."""

from __future__ import annotations

import itertools
import re
from functools import cache

from articleparse.languages.credits import STATIONS
from articleparse.languages.names import (
    NOBODY,
    PARTICLES,
    PLACES_OPEN,
    VIETNAM,
    is_given,
)
from articleparse.languages.posts import OTHERS, PICTURES
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.credits import credits_others, pictures
from articleparse.parser.names.endings import person_in
from articleparse.parser.names.joined import SIGNS, byline_openings, joiners, parts, sure_openings
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_organisation
from articleparse.parser.names.persons import (
    EDGES,
    is_furniture,
    is_known_name,
    is_name_alone,
    is_name_of_japan,
    is_office,
    is_only_office,
    is_post,
    is_titled_paper,
    looks_like_name,
    name_word,
    names_other,
)
from articleparse.parser.words.cues import folded, openings, words_of
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

# What stands in brackets behind a name: a post, an address.
_TITLES = lazy(r"\s*[(（\[<](?:[^()（）\]>]|[(（][^()（）]*[)）])*[)）\]>]")
_BRACKETS = frozenset("(（[<")
_CLOSES = (")", "）")
_AT_CLOCK = r"\s+\S{1,4}\s+\d{1,2}[:.h]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s.*)?$"  # ``Jane Doe at 05:41 No comments``
# Addresses, handles and files of pictures.
_ADDRESS = lazy(r"https?://\S+|www\.\S+|[\w.+-]+(?:@| at )[\w-]+(?:\.[\w-]+)+|@\w+|\S+\.(?:jpe?g|png|gif|webp)\b")
_EMPTY = lazy(r"[(（\[]\s*[)）\]]")  # what an address leaves behind ``기자``
_ADDRESSED = ("@", "://", "www.", " at ", ".jp", ".png", ".gif", ".webp")  # one of which each of them has
# Joiners that stand inside names, or before places, oftener than between names.
_AROUND = f"{EDGES}<"
_WORD = lazy(r"\S+")
_DASH = lazy(r"\s+[-–—]+\s+")
_INVITED, _BLOG = 3, 100  # spaces and characters of a blog's line with a name and a button
_LETTERS = range(3, 6)  # of a station
_BEHIND = 3  # letters of a paper or an order behind a name, at most
_ROMAN = frozenset({"II", "III", "IV", "VI"})


def cleared(text: str) -> str:
    """Return a line without what stands beside a name that is none: addresses, minutes, emphasis."""
    line = text.strip("_*#【】〔〕［］[] ")
    if line[:1] in "(（" and line[-1:] in ")）":
        line = line[1:-1].strip()
    if "@" in line or "." in line:
        bare = _ADDRESS.sub(" ", line) if any(map(line.__contains__, _ADDRESSED)) else line
        bare = _EMPTY.sub("", bare) if bare >= UNSPACED_FROM else bare
        line = bare.strip(_AROUND) or line
    if has_digit(line):
        line = re.sub(_AT_CLOCK, "", _counted().sub("", line))
    if "·" in line:
        name, _, button = line.partition("·")  # ``Jane Doe·Follow``
        line = name if is_furniture(button) else line
    return _parted(_without_invitation(line))


def _without_invitation(line: str) -> str:
    """``By Jane Doe Leave a Comment`` is ``By Jane Doe``: on a blog's line a button stands behind the name."""
    if line.count(" ") < _INVITED or len(line) > _BLOG:
        return line
    starts = [word.start() for word in _WORD.finditer(line)][2:-1]
    return next((line[:at].rstrip() for at in starts if line[at].isupper() and _invites(line[at:])), line)


def _invites(text: str) -> bool:
    """Whether words, two or more, ask for a comment or list topics."""
    line = folded(text)
    return any(cue.field in ("comments", "tags") and " " in line[: cue.end] for cue in openings(line))


def _parted(line: str) -> str:
    """``ByJane Doe`` is ``By Jane Doe``."""
    first = line.partition(" ")[0]
    if first[1:].islower():  # as nearly all
        return line
    seam = next((at for at in range(2, len(first)) if first[at].isupper() and first[at - 1].islower()), 0)
    if not seam:
        return line
    opening = folded(first[:seam])
    opens = opening in sure_openings() or (opening in byline_openings() and is_name_alone(line[seam:].strip(EDGES)))
    return f"{line[:seam]} {line[seam:]}" if opens else line


@cache
def _counted() -> re.Pattern[str]:
    """``Jane Doe 2 minutes read``, ``Jane Doe—10 min read``, ``Jane Doe and 2 others``."""
    return re.compile(rf"{OTHERS}|(?<=\S)(?:\s+|\s*[–—]\s*)\d{{1,3}}(?:[-–]\d{{1,2}})?\s+\S.*$")


def names_in(text: str, *, sure: bool) -> tuple[str, ...]:
    """Split at joining words and commas, and drop offices and places.

    Unless `sure`, any other part shows that this is no byline.  Where nobody is named,
    the agency or the desk signs.
    """
    if text[-1:] in _CLOSES and (agency := _agency_behind_city(text)):
        return (agency,)
    read = _Signed(sure)
    for part in parts(_without_places(without_titles(_without_pictures(text)).strip(EDGES))):
        if not read.goes_on_behind(part):
            break
    return read.names()


def _agency_behind_city(text: str) -> str:
    """``PARIS (AFP)`` is the agency's, "" where no city and agency stand so."""
    city, _, rest = text[:-1].replace("（", "(").partition("(")
    return rest if is_agency(rest) and (is_city(city.strip()) or is_city(city.strip().title())) else ""


class _Signed:
    """Who signs, as far as the parts of a byline have been read."""

    def __init__(self, sure: bool) -> None:
        self._sure = sure
        self._found: dict[str, None] = {}
        self._signed: dict[str, None] = {}  # agencies and desks
        self._is_none = False  # whether a part shows that this is no byline
        self._desks = False  # whether a part is a post or a desk and no more
        self._behind_post = False  # whether a post or a desk stood there: the city behind it is nobody
        self._posted = False  # whether a post stood behind a name: what follows may be more of it

    def goes_on_behind(self, part: str) -> bool:
        """Read the next part, and return whether the list goes on behind it."""
        if credits_others(part):
            return False
        if folded(part.rpartition(" ")[2]) in PICTURES:
            return True
        name = _without_letters(person_in(part))
        if not name or (not is_agency(name) and _is_none(name)):
            self._behind_post |= is_only_office(name)
            return True
        anybody = bool(self._found or self._signed)
        if (anybody and _is_place(name, part, self._found)) or (self._behind_post and is_city(name)):
            return True
        if ":" in name and self._found:  # ``Text: Jane Doe, Photos: John Roe``
            return False
        return self._takes(name, part)

    def _takes(self, name: str, part: str) -> bool:
        """Take what signs, and return whether more may follow."""
        follows, self._posted = self._posted, self._posted or (" " in name and name != part.strip(EDGES))
        if _is_signature_alone(name):
            self._signed[name] = None
        elif is_only_office(name):
            self._desks = True
        elif is_office(name):
            return True
        elif not looks_like_name(name):
            self._end_at(name)
            return False
        elif not (self._posted and (follows or self._found) and not is_known_name(name)):
            self._found[name] = None
        return True

    def _end_at(self, part: str) -> None:
        """Take the name that a part begins with which is none itself; without one it shows that this is no byline."""
        if self._sure and not self._found and (name := _signature(part)):
            self._found[name] = None
        elif not self._sure and not any(map(is_known_name, self._found)):
            self._is_none = True

    def names(self) -> tuple[str, ...]:
        """Return the persons, or who signs where there are none."""
        if self._is_none:
            return ()
        is_anybody = any(map(_is_person, self._found))
        if self._signed and not is_anybody:
            return tuple(self._signed)  # ``News - Reuters``
        if self._desks and not self._sure and not is_anybody:
            return ()  # ``Herald and agencies``
        known = [name for name in self._found if name < UNSPACED_FROM or is_known_name(name)]
        if all(map(is_name_of_japan, known)):  # no list has all surnames of Japan
            return tuple(self._found)
        return tuple(known or self._found)


def _is_person(name: str) -> bool:
    """Whether a name can be a person's beside an agency: not one word that is nobody's, nor ``El Diario``."""
    first, _, rest = name.partition(" ")
    if rest and first.casefold() in PARTICLES:
        return is_known_name(rest)
    return bool(rest) or is_known_name(name)


def without_titles(text: str) -> str:
    """``Jane Doe (Herald)`` is ``Jane Doe``; who helped her is named there too: ``Jane Doe (with John Roe)``."""
    return text if _BRACKETS.isdisjoint(text) else _TITLES.sub(_helped, text)


def _helped(title: re.Match[str]) -> str:
    """Return what stands in brackets behind a word that joins names, behind a comma, if that is full names; else ""."""
    joiner, _, names = title[0].strip(" ()（）[]").partition(" ")
    if joiner not in joiners():
        return ""
    return f", {names}" if all(" " in name and is_known_name(name) for name in parts(names)) else ""


def _without_pictures(text: str) -> str:
    """``Jane Doe, John Roe (photos)`` is ``Jane Doe``: in brackets stands what the last one did."""
    if _BRACKETS.isdisjoint(text):
        return text
    for title in reversed(list(_TITLES.finditer(text))):
        said = folded(title[0].strip(" ()（）[]<>"))
        if said in pictures() or said in PICTURES:
            over = text[: title.start()]
            start = max((sign.start() for sign in SIGNS.finditer(over)), default=0)
            joined = [word.start() for word in _WORD.finditer(over, start) if folded(word[0]) in joiners()]
            text = text[: max([start, *joined])] + text[title.end() :]
    return text


def _is_signature_alone(name: str) -> bool:
    """Whether an agency, an organisation or a named desk signs, where nobody is named."""
    if is_agency(name) or is_organisation(name):
        return True
    return is_office(name) and not is_only_office(name) and looks_like_name(name)


def _without_places(text: str) -> str:
    """``Jane Doe — Vila Serena``, ``القاهرة - أحمد حسن``: beside a known name a dash parts places from it."""
    pieces = _DASH.split(text)
    if len(pieces) == 1:
        return text
    named = [piece for piece in pieces if is_full_name(piece)]
    if is_full_name(pieces[0]) and not (len(named) == len(pieces) and all(piece.istitle() for piece in named)):
        return pieces[0]  # ``João Silva — Rio de Janeiro``, where ``Rio`` names people too
    if not named and len(pieces) == 2 and " " not in pieces[0] and " " in pieces[1] and looks_like_name(pieces[1]):
        return pieces[1]  # ``عمّان - رانيا الحوامدة``
    return " — ".join(named) or text


def is_full_name(piece: str) -> bool:
    """Whether it begins with a known given name and goes on: ``Jane Doe``."""
    first, space, _ = piece.partition(" ")
    return bool(space) and is_given(first)


def _is_none(name: str) -> bool:
    said = folded(name)
    is_closing = name >= UNSPACED_FROM and said in words_of("byline_after")  # ``高雄報導``: a city reports
    return is_closing or is_post(name) or is_furniture(name) or said in NOBODY or said in VIETNAM


def _is_place(name: str, part: str, found: dict[str, None]) -> bool:
    """``Jane Doe, London``: one word behind a full name.  ``記者 林佳蓉／溪口報導``: what reports here is a place."""
    if is_city(name) or (found and names_other(name)):  # ``PTI, New Delhi``, ``Jane Doe, Port Amber``
        return True
    if name >= UNSPACED_FROM:
        return name != part.strip(EDGES)
    if found and (is_titled_paper(name) or _is_station(name) or _opens_place(name)):  # ``Jane Doe, The Ledger``
        return True
    if name.isupper() and " " in name and found and not any(map(str.isupper, found)) and not is_known_name(name):
        return True  # ``Jane Doe, BAY TODAY``
    return " " not in name and all(" " in person for person in found) and not is_agency(name)


def _is_station(name: str) -> bool:
    """Whether a name opens with a station's letters, and its office may follow: ``ARD-Studio Madrid``, ``WDR Bonn``."""
    first = name.replace("-", " ").partition(" ")[0]
    is_set = len(first) in _LETTERS and first.isupper() and first.isalpha() and not name.isupper()
    return is_set or first in STATIONS


def _opens_place(name: str) -> bool:
    """Whether a name of several words is a city's, by its first: ``New Delhi``, ``Buenos Aires``."""
    first, _, rest = name.partition(" ")
    return bool(rest) and folded(first) in PLACES_OPEN and not is_known_name(rest)


def _without_letters(name: str) -> str:
    """``Jane Doe MBE``, ``Outi Ranta HS`` is the name alone: a paper's letters stand behind it, or an order's."""
    *words, last = name.split() or [""]
    is_behind = (
        len(words) > 1
        and all(word[0].isupper() for word in words)
        and 1 < len(last) <= _BEHIND  # one letter is a surname's: ``Ana Ruiz M.``
        and last.isupper()
        and last.isalpha()
        and last not in _ROMAN
    )
    return " ".join(words) if is_behind and not any(map(str.isupper, words)) else name


def _signature(text: str) -> str:
    """The name that a part begins with (``Jane Doe in Paris``), or a desk, a site (``ndr.de``); no sentence."""
    words = text.split()
    named = list(itertools.takewhile(name_word, words))
    if len(named) > 1:
        return " ".join(named)
    return text if len(words) <= 5 and len(text) <= 50 and text[-1] not in ".!?。！？" and ":" not in text else ""
