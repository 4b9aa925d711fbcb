"""Zones beside a time: offsets, letters, names and cities, and what they make of a moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from importlib import import_module

from msgspec import Struct

from articleparse.languages import zone_words
from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.timestamps.lexicon import Piece, holds

SHARDS = 16
_LINK = 810
"""A word for a zone that joins all kinds of words names none by itself: ``10:11 di Maurizio Bassi``."""


class Zone(Struct, frozen=True):
    """A printed zone: pieces ``start`` to ``end`` (not included).

    name: IANA, or None where the letters are ambiguous.  minutes: east of Greenwich, None
    for what the zone says at that moment.  variety: ``s`` standard, ``d`` daylight or empty.
    """

    start: int
    end: int
    name: str | None
    minutes: int | None = None
    variety: str = ""


def after(pieces: list[Piece], chars: str, place: int, language: str | None) -> Zone | None:
    """The zone that stands behind a time which ends at ``place``."""
    if place >= len(chars):
        return None
    return (
        _offset(pieces, chars, place)
        or _letters(pieces, chars, place, language)
        or _iana(pieces, chars, place)
        or _named(pieces, chars, place)
    )


def before(pieces: list[Piece], chars: str, place: int) -> Zone | None:
    """The zone that stands right before a time: ``日本時間05:57``."""
    near = chars[max(0, place - 7) : place]
    if not holds(near, "Z", "T"):
        return None
    letters = compiled(r"(?P<Z><Z>) ?$").search(chars, max(0, place - 2), place)
    if letters and pieces[letters.start()].text in zone_words.ABBREVIATIONS:
        return Zone(letters.start(), letters.end(), *zone_words.ABBREVIATIONS[pieces[letters.start()].text])
    match = compiled(r"((?:<XDWLM>[ ]?){0,3}<T>)[: ]{0,2}$").search(chars, max(0, place - 7), place)
    if not match:
        return None
    words = [at for at in range(match.start(1), match.end(1)) if chars[at] != " "]
    for first in range(len(words)):
        text = "".join(_spelt(pieces[at]) for at in words[first:])
        found = _lookup(text) or _lookup(text[: -len(_spelt(pieces[words[-1]]))])
        if found:
            return _made(found, words[first], match.end(1), chars)
    return None


def _offset(pieces: list[Piece], chars: str, place: int) -> Zone | None:
    """``+02:00``, ``-0400``, ``GMT+3``, ``UTC +5:45``; a bare sign must stand right behind the time."""
    if "+" not in chars[place:] and "-" not in chars[place:]:
        return None
    match = compiled(
        r"[ .(,|]{0,3}(?P<Z>(?:<Z>|<T>|<X>) ?\)?)?(?P<sign>[+\-]) ?(?P<h><h>|<q>|<n>)"
        r"(?:[:.]?(?P<n><n>))?\)?(?![./:\-]<x>| ?<P>)"
    ).match(chars, place)
    if not match:
        return None
    letters = match["Z"]
    if letters and not _is_greenwich(pieces[match.start("Z")]):
        return None
    digits = pieces[match.start("h")].text
    if not letters and not _bare_offset(match["n"], digits, pieces, match.start("sign"), place):
        return None
    hours, minutes = (
        (int(digits[:-2]), int(digits[-2:]))
        if len(digits) > 2
        else (int(digits), int(pieces[match.start("n")].text) if match["n"] else 0)
    )
    if hours > 14 or minutes > 59:
        return None
    return _east(match.start(), match.end(), pieces[match.start("sign")].text, hours, minutes)


def _east(start: int, end: int, sign: str, hours: int, minutes: int) -> Zone:
    total = (hours * 60 + minutes) * (-1 if sign == "-" else 1)
    return Zone(start, end, offset_name(total), total)


def _bare_offset(minute: str | None, digits: str, pieces: list[Piece], sign: int, place: int) -> bool:
    """Whether a signed number without GMT is an offset: four digits or a colon, or glued to the time."""
    if minute and len(digits) == 1 and pieces[sign].text == "-":  # ``3:30-4:30`` lasts an hour
        return False
    if not (minute or len(digits) == 4 or (sign == place and pieces[sign].text == "+" and len(digits) == 2)):
        return False
    return pieces[sign].text == "+" or not (sign + 1 < len(pieces) and pieces[sign + 1].text == " ")


def _is_greenwich(piece: Piece) -> bool:
    return piece.text in ("GMT", "UTC", "UT", "TU", "TUC", "Z") or _lookup(piece.key or piece.text.lower()) == "UTC"


def offset_name(minutes: int) -> str:
    """``+02:00``."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _iana(pieces: list[Piece], chars: str, place: int) -> Zone | None:
    """``Europe/Paris`` as the zone database has it, in brackets or not."""
    if "/" not in chars[place:]:
        return None
    match = compiled(r"[ .(]{0,3}(?P<Z>[^ <x>]/[^ <x>](?:[_/\-][^ <x>]){0,3})\)?").match(chars, place)
    if not match:
        return None
    name = "".join(piece.text for piece in pieces[match.start("Z") : match.end("Z")])
    zone = Zone(place, match.end(), name)
    return zone if info_of(zone) else None


def _letters(pieces: list[Piece], chars: str, place: int, language: str | None) -> Zone | None:
    """``EDT``, ``(MEZ)``; a zone that means several by the country of the language."""
    if not holds(chars[place:], "Z"):
        return None
    match = compiled(r"[ .(,/|\-]{0,3}(?P<Z><Z>)(?![^\W_])\)?").match(chars, place)
    if not match:
        return None
    start, end = match.start("Z"), match.end()
    if compiled(r" ?[+\-]<x>").match(chars, end) and _is_greenwich(pieces[start]):
        return Zone(start, end, None)  # GMT+25: an offset that is none leaves the zone open
    return of_letters(pieces, start, end, language)


def of_letters(pieces: list[Piece], start: int, end: int, language: str | None) -> Zone:
    """The zone whose letters stand at ``start``."""
    text = pieces[start].text
    if text in zone_words.AMBIGUOUS:
        known = zone_words.AMBIGUOUS[text]
        country = next((land for land in _countries(language, pieces) if land in known), "")
        name, minutes = known.get(country, (None, None))
        return Zone(start, end, name, minutes)
    return Zone(start, end, *zone_words.ABBREVIATIONS[text])


def within(pieces: list[Piece], start: int, language: str | None) -> Zone:
    """The zone between a clock and its year: ``Jun 11 10:00:00 EST 2024``, ``Jun 11 10:00:00 +0000 2024``."""
    sign = pieces[start].text
    if sign not in "+-":
        return of_letters(pieces, start, start + 1, language)
    hours, minutes = divmod(int(pieces[start + 1].text), 100)
    if hours > 14 or minutes > 59:
        return Zone(start, start + 2, None)
    return _east(start, start + 2, sign, hours, minutes)


def _countries(language: str | None, pieces: list[Piece]) -> list[str]:
    """The countries that a locale, or the script of the line, speaks for."""
    parts = (language or "").replace("_", "-").split("-")
    found = [part.upper() for part in parts[1:] if len(part) == 2]
    found += zone_words.HOMES.get(parts[0], "").split()
    for piece in pieces:
        code = ord(piece.text[0])
        found += next((lands.split() for low, high, lands in zone_words.SCRIPTS if low <= code < high), [])
    return found


def _named(pieces: list[Piece], chars: str, place: int) -> Zone | None:
    """A zone or city by name: ``Jerusalem Timing``, ``heure de Paris``, ``Mitteleuropäische Sommerzeit``."""
    match = compiled(
        r"[ .(,|/\-~]{0,3}((?:<XTCPFMWEHLZDNSY>|o)(?:[ '.\-/]{0,2}(?:<XTCPFMWEHLZDNSY>|o)){0,8})\)?"
    ).match(chars, place)
    if not match:
        return None
    start, end = match.span(1)
    words = [at for at in range(start, end) if pieces[at].key or pieces[at].text.isalpha()]
    cues = [at for at in words if 811 in pieces[at].codes]
    if not cues:
        return _alone(pieces, words, place)
    for first in range(min(3, len(words))):
        for last in range(len(words), first, -1):
            if not any(words[first] <= cue <= words[last - 1] for cue in cues):
                continue
            if found := _lookup("".join(_spelt(pieces[at]) for at in words[first:last])):
                return _made(found, start, words[last - 1] + 1, chars)
    rest = [at for at in words if at not in cues]
    best = _around(pieces, rest) if any(_LINK not in pieces[at].codes for at in cues) else None
    return _made(best[0], start, max(best[1], cues[0]) + 1, chars) if best else None


def _spelt(piece: Piece) -> str:
    return piece.key.replace(" ", "")


def _around(pieces: list[Piece], rest: list[int]) -> tuple[str, int] | None:
    """The longest name among the words beside a cue, then a name that one of them begins with."""
    for first in range(len(rest)):
        for last in range(min(len(rest), first + 4), first, -1):
            if found := _lookup("".join(_spelt(pieces[at]) for at in rest[first:last])):
                return found, rest[last - 1]
    for at in rest:
        word = _spelt(pieces[at])
        for size in range(len(word) - 1, max(3, len(word) * 3 // 5), -1):
            if found := _lookup(word[:size]):
                return found, at
    return None


def _alone(pieces: list[Piece], words: list[int], place: int) -> Zone | None:
    """A name without a word for time counts only where it is Greenwich."""
    if words and _lookup(_spelt(pieces[words[0]])) == "UTC":
        return Zone(place, words[0] + 1, "UTC", 0)
    return None


def _made(found: str, start: int, end: int, chars: str) -> Zone:
    name, _, variety = found.partition("!")
    close = end + 1 if chars[end : end + 1] == ")" else end
    return Zone(start, close, name, 0 if name == "UTC" else None, variety)


@cache
def _shard(number: int) -> dict[str, str]:
    text: str = import_module(f"articleparse.languages.zone_names.shard_{number:x}").NAMES
    found = {}
    for row in text.splitlines():
        zone, _, names = row.partition("=")
        for name in names.split("|"):
            found[name] = zone
    return found


def _lookup(key: str) -> str | None:
    return _shard(ord(key[0]) % SHARDS).get(key) if len(key) > 1 else None


def is_zone_of(name: str) -> bool:
    """Whether a name, folded, is a zone's or of its largest city: ``"madrid"``, ``"bogotá"``."""
    return _lookup(name.replace(" ", "")) is not None


def info_of(zone: Zone) -> tzinfo | None:
    """The zone for calculations; None where it is open or unknown."""
    if zone.minutes is not None or zone.name is None:
        return None if zone.minutes is None else timezone(timedelta(minutes=zone.minutes))
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(zone.name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def offset_at(zone: Zone, moment: datetime) -> int | None:
    """Minutes east of Greenwich at a local time; None where the zone is open."""
    if zone.minutes is not None or zone.name is None:
        return zone.minutes
    info = info_of(zone)
    if info is None:
        return None
    local = moment.replace(tzinfo=info)
    offset, saved = local.utcoffset(), local.dst() or timedelta()
    if offset is None:
        return None
    if zone.variety == "s":
        offset -= saved
    elif zone.variety == "d" and not saved:
        offset += timedelta(hours=1)
    return int(offset.total_seconds() // 60)
