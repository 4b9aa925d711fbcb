"""Dates, times, zones and cue words of a line, put together to the drafts of stamps."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from articleparse.model import DateOrder, StampKind
from articleparse.parser.timestamps import clocks, dates, relative, zones
from articleparse.parser.timestamps.clocks import Clock
from articleparse.parser.timestamps.dates import Day
from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.timestamps.lexicon import Lexicon, Piece, count_numbers, holds, roles_in
from articleparse.parser.timestamps.relative import Reference
from articleparse.parser.timestamps.zones import Zone
from articleparse.patterns import lazy

DAY, CLOCK, ZONE = "\x01", "\x02", "\x03"
"""What stands in the string of characters where a part was taken already."""
PUBLISHED, UPDATED = 801, 802
WEAK = {803, 807, 809, 810, 811}
"""Other meanings of a cue word that make it only a joint: "le 5 mai", "on 5 May"."""
CUE_REACH = 14
"""Pieces between a cue and its stamp."""
_JOINED = 9  # characters of a joint
_JOIN = rf"[ .,|~()/\-@;:'\"o<FCWDYETHZ>]{{0,{_JOINED}}}"


_ALONE = lazy(r"^[ *(]*$|[|~,:;@\x01\x02-] *$|^ *[|~,:;@)\x01\x02-]")
"""What leaves a date to itself: an edge of the line or a separator."""


class Draft(Struct):
    """A stamp in the making: pieces ``start`` to ``end`` (not included); a clock may stand alone."""

    day: Day | Reference | None
    clock: Clock | None = None
    zone: Zone | None = None
    kind: StampKind = "other"
    start: int = 0
    end: int = 0


def drafts_of(
    pieces: list[Piece], chars: str, lexicon: Lexicon, language: str | None, order: DateOrder | None
) -> list[Draft]:
    """The stamps of a line, left to right."""
    if _holds_none(chars) and not relative.agos(pieces, chars, DAY):
        return []
    days = _merged(dates.find(pieces, chars, lexicon, language, order), chars)
    chars = _masked(chars, days, DAY)
    open_ended = not days or holds(chars, "u")
    references = relative.agos(pieces, chars, DAY) if open_ended else []
    if open_ended:
        references += relative.in_digits(pieces, chars, language or dates.language_of(pieces))
    chars = _masked(chars, references, DAY)
    times = _at_hours(clocks.find(pieces, chars), pieces, chars)
    if open_ended:
        more = relative.find(pieces, _masked(chars, times, CLOCK))
        chars = _masked(chars, more, DAY)
        references += more
    if not days and not times and not references:
        return []
    chars = _masked(chars, times, CLOCK)
    drafts = _paired([*days, *references], times, chars)
    for draft in drafts:
        chars = _zoned(draft, pieces, chars, language)
    _cued(drafts, pieces, chars)
    if drafts:
        _led(drafts[0], chars)
    return [draft for draft in drafts if _stands(draft, chars)]


def _at_hours(times: list[Clock], pieces: list[Piece], chars: str) -> list[Clock]:
    """The clock times but those that count hours back: ``2 hours ago - March 12, 2024``."""
    if all(time.form != "units" for time in times):
        return times
    agos = relative.agos(pieces, chars, DAY)
    return [time for time in times if not any(ago.start < time.end and time.start < ago.end for ago in agos)]


def _led(first: Draft, chars: str) -> None:
    """A line's first stamp begins with the words that only join a day to what stands before it: ``El 13 de mayo``."""
    if (
        first.start
        and isinstance(first.day, Day)
        and compiled(r"(?:<FC>[ :'\-]{1,2}){1,2}$").match(chars[: first.start])
    ):
        first.start = 0


_FEWEST = 3
"""Numbers of a date without the name of a month, of a relative day, or a mark behind the month."""
_DAYS, _CUES, _CLOCKS = frozenset("MLO"), frozenset("pu"), frozenset(":.HPZ")
"""Roles and signs of which a day has one, if it has fewer numbers; a cue; a clock that no day is needed for."""


def _holds_none(chars: str) -> bool:
    """Whether a line can hold no stamp, but for one that says how long ago: no day, and no clock with a cue."""
    roles = roles_in(chars)
    if not _DAYS.isdisjoint(roles) or not (_CUES.isdisjoint(roles) or _CLOCKS.isdisjoint(roles)):
        return False
    return count_numbers(chars) < _FEWEST


def _stands(draft: Draft, chars: str) -> bool:
    """Whether this is a stamp: a full date is; the rest needs a cue, a time or a weekday."""
    if _broken(draft, chars):
        return False
    if isinstance(draft.day, Day) and draft.day.short and not draft.clock and draft.kind == "other":
        return bool(_ALONE.search(chars[: draft.start]) and _ALONE.match(chars[draft.end :]))
    if isinstance(draft.day, Day) or draft.kind != "other":
        return True
    if draft.day is None:
        return False
    if draft.day.ago:
        return len(chars) - (draft.end - draft.start) < 12
    return bool(draft.clock) or draft.day.weekday


def _broken(draft: Draft, chars: str) -> bool:
    """Whether an impossible time or offset stands where one belongs: ``25:61``, ``+99:99``."""
    if draft.clock or draft.zone:
        signed = not draft.zone and ("+" in chars[draft.end :] or "-" in chars[draft.end :])
        return signed and bool(compiled(r" ?[+\-](?:<x>:<x>|<q>)(?!<x>)").match(chars, draft.end))
    return ":" in chars[draft.end :] and bool(
        compiled(r"[ ,T]{0,3}(?:<C> ?)?(?<!<x>)<x>:<x>(?! ?<N>)").match(chars, draft.end)
    )


def _masked(chars: str, parts: list[Day] | list[Clock] | list[Reference] | list[Zone], mark: str) -> str:
    for part in parts:
        chars = chars[: part.start] + mark * (part.end - part.start) + chars[part.end :]
    return chars


def _merged(days: list[Day], chars: str) -> list[Day]:
    """The same day printed twice side by side (in two forms, in two calendars) is one date."""
    out: list[Day] = []
    for day in days:
        last = out[-1] if out else None
        if last and _agree(last, day) and compiled(r"[ ,.|~()/=\-<FE>]{0,5}$").match(chars[last.end : day.start]):
            keep = last if (last.common, len(day.days)) >= (day.common, len(last.days)) else day
            out[-1] = replace(keep, start=last.start, end=day.end)
        else:
            out.append(day)
    return out


def _agree(one: Day, other: Day) -> bool:
    return (one.form != other.form or one.common != other.common) and any(
        abs(a - b) <= timedelta(days=1) for a in one.days for b in other.days
    )


def _paired(days: list[Day | Reference], times: list[Clock], chars: str) -> list[Draft]:
    """Each date with the time that belongs to it: the nearest without a cue between."""
    drafts = [Draft(day) for day in days]
    offers = [
        (gap, number, time.start, time)
        for number, day in enumerate(days)
        for time in times
        if abs(time.start - day.end) < 40 and (gap := _gap(day, time, chars)) is not None
    ]
    taken: set[int] = set()
    for _, number, start, time in sorted(offers, key=lambda offer: offer[:3]):
        draft = drafts[number]
        if draft.clock is None and start not in taken and not (isinstance(draft.day, Day) and draft.day.clock):
            draft.clock = time
            taken.add(start)
    drafts += [Draft(None, time) for time in times if time.start not in taken and time.sure]
    for draft in drafts:
        spans = [(part.start, part.end) for part in (draft.day, draft.clock) if part]
        draft.start, draft.end = min(spans)[0], max(end for _, end in spans)
    return sorted(drafts, key=lambda draft: draft.start)


def _gap(day: Day | Reference, time: Clock, chars: str) -> float | None:
    """How far a time stands from a date, or None when they do not belong together."""
    after = time.start >= day.end
    between = chars[day.end : time.start] if after else chars[time.end : day.start]
    if DAY in between or CLOCK in between or (time.form == "dot" and len(between) > 8):
        return None
    if len(between) <= _JOINED and not between.strip(" ,"):  # as of most
        return len(between) + (0 if after else 0.5)
    unknown = r"(?:(?:<X>|(?!<u>)<p>)[ ,.|]{0,2}){0,2}" if after else r"(?:[ +\-<ZXMPTF>]|<x>){0,8}"
    if not compiled(rf"{_JOIN}{unknown}{_JOIN}$").match(between):
        return None
    return len(between) + (0 if after else 0.5)


def _zoned(draft: Draft, pieces: list[Piece], chars: str, language: str | None) -> str:
    """Finds the zone behind the time, behind the date after it, or right before the time; and masks it."""
    inside = isinstance(draft.day, Day) and draft.day.clock
    if isinstance(draft.day, Day) and draft.day.letters:
        draft.zone = zones.within(pieces, draft.day.letters, language)
        return chars
    if not draft.clock and not inside:
        return chars
    ends = dict.fromkeys(([draft.clock.end] if draft.clock else []) + [draft.end])
    zone = next((found for place in ends if (found := zones.after(pieces, chars, place, language))), None)
    if not zone and draft.clock:
        places = dict.fromkeys((draft.clock.start, draft.start))
        zone = next((found for place in places if (found := zones.before(pieces, chars, place))), None)
    if not zone:
        return chars
    draft.zone = zone
    draft.start, draft.end = min(draft.start, zone.start), max(draft.end, zone.end)
    return _masked(chars, [zone], ZONE)


def _cued(drafts: list[Draft], pieces: list[Piece], chars: str) -> None:
    """Published or updated: the nearest word before the stamp, else the one right behind it."""
    left = 0
    for number, draft in enumerate(drafts):
        right = drafts[number + 1].start if number + 1 < len(drafts) else len(pieces)
        place = _cue_before(draft, left, pieces, chars)
        if place is None:
            place = _cue_behind(draft, right, pieces, chars)
        if place is None:
            place = _cue_inside(draft, pieces)
        if place is not None:
            draft.kind = "updated" if UPDATED in pieces[place].codes else "published"
            draft.start, draft.end = min(draft.start, place), max(draft.end, place + 1)
        left = draft.end


def _cue_before(draft: Draft, left: int, pieces: list[Piece], chars: str) -> int | None:
    """Looks back to the stamp before; a word that also joins dates counts only right before the stamp."""
    weak = None
    for place in range(draft.start - 1, max(left, draft.start - CUE_REACH) - 1, -1):
        codes = pieces[place].codes
        if PUBLISHED in codes or UPDATED in codes:
            if WEAK.isdisjoint(codes) and (isinstance(draft.day, Day) or _next(chars[place + 1 : draft.start])):
                return place
            weak = place if weak is None else weak
    if (
        weak is not None
        and isinstance(draft.day, Day)
        and compiled(r"[ :.,(|~]{0,3}$").match(chars[weak + 1 : draft.start])
    ):
        return weak
    return None


def _cue_inside(draft: Draft, pieces: list[Piece]) -> int | None:
    """``2024.11.22 Fri posted at 15:30``: a word between the date and its time."""
    if not draft.day or not draft.clock:
        return None
    inside = range(draft.day.end, draft.clock.start)
    return next((at for at in inside if PUBLISHED in pieces[at].codes and WEAK.isdisjoint(pieces[at].codes)), None)


def _next(between: str) -> bool:
    """Whether only joints stand between a cue and a stamp without a full date: no sentence goes on there."""
    return bool(compiled(rf"{_JOIN}$").match(between))


def _cue_behind(draft: Draft, right: int, pieces: list[Piece], chars: str) -> int | None:
    """``01時40分更新``: a word right behind the stamp that is not the cue of the next one."""
    match = compiled(r"[ (~\-]{0,2}(?P<cue><pu>)(?!(?: ?[^ :,.|~()\-]){0,2} ?:| ?<x>)").match(chars, draft.end, right)
    if not match or (right < len(pieces) and right - match.end() < 3):
        return None
    place = match.start("cue")
    return place if WEAK.isdisjoint(pieces[place].codes) else None
