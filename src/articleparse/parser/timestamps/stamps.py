"""Stamps of a line as values: what ``drafts`` put together, in ISO 8601."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from articleparse.model import Hints, Precision, Timestamp
from articleparse.parser.timestamps import iso, relative, telegraph, zones
from articleparse.parser.timestamps.classify import classify
from articleparse.parser.timestamps.dates import Day
from articleparse.parser.timestamps.drafts import Draft, drafts_of
from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.timestamps.lexicon import Lexicon, Piece, press, rare
from articleparse.parser.timestamps.zones import Zone

DOUBTS: dict[str, str] = {
    "ambiguous-date": "the order of day and month in {text!r} is open",
    "ambiguous-zone": "the zone in {text!r} means several",
    "relative-date": "{text!r} counts from a day that the text does not say",
}
"""Code of a doubt -> what to tell a person about the stamp ``text``."""

AMERICAN = frozenset(("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"))
_EDGES = " \t,.;:|·•-–—/()[]*@\u00a0\u200f\u200e"


_LONGEST_ISO = 40  # characters


class Found(Struct, frozen=True, gc=False):
    """A stamp found on a line.

    start, end: characters of the line, with its cue and zone words.  doubts: codes of
    DOUBTS.  rest: what of the whole line is in no stamp, separators stripped.  mark: the
    separator of a numeric date.  orders: of each candidate.  settled: the order of day and
    month where the date itself says it (for ``settle``).
    """

    start: int
    end: int
    timestamp: Timestamp
    doubts: tuple[str, ...]
    rest: str
    mark: str = ""
    orders: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()


def read(line: str, hints: Hints) -> list[Found]:
    """Every stamp of one line, left to right."""
    found = _read(line, hints, press())
    if not found and _may_be_rare(line):
        found = _read(line, hints, rare())
    return found or _read_iso(line) or _read_telegraph(line, hints)


def _read_iso(line: str) -> list[Found]:
    read_ = iso.read(line) if len(line) < _LONGEST_ISO else None
    return [_alone(line, *read_)] if read_ else []


def read_labelled(value: str) -> list[Found]:
    """The day that eight digits behind a label are: ``Date: 20240506``; ``value``: what stands behind it."""
    day = iso.read_day(value.strip()) if len(value) < _LONGEST_ISO else None
    return [_alone(value, day, "day", None)] if day else []


def _alone(line: str, value: str, precision: Precision, zone: str | None) -> Found:
    text = line.strip()
    start = line.index(text)
    return Found(start, start + len(text), Timestamp(value, text, "other", precision, zone, (), (1, 1)), (), "")


def _read_telegraph(line: str, hints: Hints) -> list[Found]:
    group = telegraph.turned(line)
    if group is None:
        return []
    said, start, end = group
    return [
        replace(one, start=start, end=end, rest="", timestamp=replace(one.timestamp, text=line[start:end]))
        for one in _read(said, hints, press())
    ]


def read_ends(line: str, hints: Hints, head: int, tail: int) -> list[Found]:
    """The stamps in the first ``head`` and the last ``tail`` characters of a long line, cut between words."""
    first = line[: line.rfind(" ", 0, head) + 1 or head]
    start = line.find(" ", len(line) - tail) + 1 or len(line) - tail
    found = []
    for offset, part in ((0, first), (start, line[start:])):
        if compiled(r"\d{4}|\d[:/.\-]\d").search(part):
            found += [
                replace(one, start=one.start + offset, end=one.end + offset, rest=line) for one in read(part, hints)
            ]
    return found


def _may_be_rare(line: str) -> bool:
    """Whether the languages outside the press are worth a look: a few words, a year and another number."""
    return (
        len(line) < 60
        and bool(compiled(r"(?<!\d)[12]\d{3}(?!\d)").search(line))
        and bool(compiled(r"(?<!\d)\d\d?(?!\d)").search(line))
    )


def _read(line: str, hints: Hints, lexicon: Lexicon) -> list[Found]:
    pieces, chars = classify(line, lexicon)
    drafts = drafts_of(pieces, chars, lexicon, hints.language, hints.date_order)
    if not drafts:
        return []
    rest = _rest(line, pieces, drafts)
    return [_found(draft, line, pieces, _counting(draft, drafts, hints), rest) for draft in drafts]


def _counting(draft: Draft, drafts: Sequence[Draft], hints: Hints) -> Hints:
    """What a draft without a day of its own counts from: ``as_of``, but not beside a full date.

    There an hour that is later counts from that day: ``Publié le 2 avril 2025 à 7h15, mis à jour à 11h48``.
    """
    dated = [other for other in drafts if isinstance(other.day, Day)]
    if not dated or isinstance(draft.day, Day):
        return hints
    days = _days(dated[0].day, dated[0].zone)[0] if isinstance(dated[0].day, Day) else ()
    hours = [time[:2] for one in (dated[0], draft) if (time := _time(one))]
    is_later = draft.day is None and draft.kind == "updated" and len(hours) == 2 and hours == sorted(hours)
    return replace(hints, as_of=days[0]) if is_later and len(days) == len(dated) == 1 else Hints()


def _rest(line: str, pieces: list[Piece], drafts: Sequence[Draft]) -> str:
    """What of the line is in no stamp."""
    out = []
    at = 0
    for draft in drafts:
        out.append(line[at : pieces[draft.start].start])
        at = max(at, pieces[draft.end - 1].end)
    out.append(line[at:])
    return " ".join(part for text in out if (part := text.strip(_EDGES)))


def _found(draft: Draft, line: str, pieces: list[Piece], hints: Hints, rest: str) -> Found:
    """One draft as a stamp; hints: with the day that it counts from."""
    start, end = pieces[draft.start].start, pieces[draft.end - 1].end
    if isinstance(draft.day, Day):
        days, orders = _days(draft.day, draft.zone)
        printed = _meant(draft, pieces, days[0], hints)
        values, precision, zone = _values(days, _time(draft), printed, hints)
        doubts = ["ambiguous-zone"] if printed and not printed.name else []
        doubts += ["ambiguous-date"] if len(values) > 1 else []
        candidates = tuple(values) if len(values) > 1 else ()
        stamp = Timestamp(values[0], line[start:end], draft.kind, precision, zone, candidates, (1, 1))
        return Found(
            start,
            end,
            stamp,
            tuple(doubts),
            rest,
            draft.day.mark,
            orders if candidates else (),
            () if candidates else orders,
        )
    stamp = relative_stamp(draft, line[start:end], hints)
    return Found(start, end, stamp, () if stamp.value else ("relative-date",), rest)


def _meant(draft: Draft, pieces: list[Piece], day: date, hints: Hints) -> Zone | None:
    """The zone that is printed; letters that mean several are the caller's zone, if it has that name then."""
    zone, known, time = draft.zone, _told(hints), _time(draft)
    if zone is None or zone.name or known is None or time is None:
        return zone
    info = zones.info_of(known)
    name = info.tzname(datetime(day.year, day.month, day.day, *time[:2])) if info else None
    letters = "".join(piece.text for piece in pieces[zone.start : zone.end]).upper()
    return known if name and name.upper() == letters else zone


def _days(day: Day, zone: Zone | None) -> tuple[tuple[date, ...], tuple[str, ...]]:
    """(readings, their orders); a zone of the United States says month first."""
    if len(day.days) > 1 and zone and zone.name in AMERICAN and "mdy" in day.orders:
        return (day.days[day.orders.index("mdy")],), ("mdy",)
    return day.days, day.orders


def relative_stamp(draft: Draft, text: str, hints: Hints) -> Timestamp:
    """A stamp that counts from ``as_of``; without it the value stays open."""
    assert not isinstance(draft.day, Day)  # noqa: S101
    time = _time(draft)
    as_of = _local(hints.as_of, draft.zone or _told(hints))
    told = relative.resolved(draft.day, as_of, time[:2] if time else None) if as_of else None
    if not told:
        return Timestamp(None, text, draft.kind, None, None, (), (1, 1))
    day, counted = told
    said = draft.zone or (_zone_of(as_of) if counted and not time and not hints.timezone else None)
    values, precision, zone = _values([day], time or ((*counted, None) if counted else None), said, hints)
    return Timestamp(values[0], text, draft.kind, precision, zone, (), (1, 1))


def _local(as_of: date | None, zone: Zone | None) -> date | None:
    """A moment with an offset, told in the zone of the stamp; anything else as it is."""
    if zone and isinstance(as_of, datetime) and as_of.tzinfo:
        return as_of.astimezone(zones.info_of(zone) or as_of.tzinfo)
    return as_of


def _zone_of(as_of: date | None) -> Zone | None:
    """The offset of the moment that is counted from: so many hours before it is a moment too."""
    offset = as_of.utcoffset() if isinstance(as_of, datetime) else None
    if offset is None:
        return None
    minutes = int(offset.total_seconds() // 60)
    return Zone(0, 0, zones.offset_name(minutes), minutes)


def _values(
    days: Sequence[date], time: tuple[int, int, int | None] | None, printed: Zone | None, hints: Hints
) -> tuple[list[str], Precision, str | None]:
    """(ISO values of every reading, precision, zone)."""
    if time is None:
        return [day.isoformat() for day in days], "day", None
    hour, minute, second = time
    zone = printed or _told(hints)
    values = []
    for day in days:
        moment = datetime(day.year, day.month, day.day, hour, minute, second or 0)
        offset = zones.offset_at(zone, moment) if zone else None
        values.append(moment.isoformat() + ("" if offset is None else zones.offset_name(offset)))
    return values, "minute" if second is None else "second", zone.name if zone else None


def _told(hints: Hints) -> Zone | None:
    """The zone that the caller knows."""
    if not hints.timezone:
        return None
    match = compiled(r"([+-])(\d\d):?(\d\d)$").match(hints.timezone)
    if match:
        total = (int(match[2]) * 60 + int(match[3])) * (-1 if match[1] == "-" else 1)
        return Zone(0, 0, zones.offset_name(total), total)
    return Zone(0, 0, hints.timezone)


def _time(draft: Draft) -> tuple[int, int, int | None] | None:
    """(hour, minute, second) of a draft."""
    if isinstance(draft.day, Day) and draft.day.clock:
        hour, minute, second = draft.day.clock
        return int(hour) % 24, int(minute), int(second) if second else None
    if draft.clock:
        return draft.clock.hour, draft.clock.minute, draft.clock.second
    return None
