"""The time of publication, weighed: stamps that a page declares against those that it prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import tee
from typing import Final, NamedTuple

from msgspec.structs import replace

from articleparse.model import Claim, ClaimKind, Hints, Notice, Timestamp
from articleparse.parser.timestamps import parse_timestamp
from articleparse.patterns import lazy

_MOST: Final = 12  # declared stamps that are read
_LONGEST: Final = 100  # characters of one
_TRUSTED: Final = ("json-ld", "opengraph", "meta", "microdata", "state", "time", "mail", "table", "url")
_FARTHEST: Final = "14:00"  # offset of a clock
_YEARS: Final = range(1600, 2200)
# How nearly all pages declare a moment.
_MOMENT: Final = lazy(
    r"(20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]{1,6})?(?:Z|([+-][0-9]{2}):?([0-5][0-9]))"
)


class Weighed(NamedTuple):
    """What became of the stamps of an article.

    value: of publication.  claim: what declares it, None where it is printed alone.
    declared: stamps that are declared and not printed.
    """

    value: str | None
    claim: Claim | None
    declared: tuple[tuple[Timestamp, Claim], ...]
    notices: tuple[Notice, ...]


def weigh(printed: Timestamp | None, claims: Sequence[Claim], hints: Hints) -> Weighed:
    """Return the time of publication.

    printed: the best of the printed stamps.
    """
    stamped = _stamped(_believed(claims, printed, hints))
    updated = next(_declared(stamped, "updated", hints), None)
    published = _published(_declared(stamped, "published", hints), updated, printed)
    if published is None:
        return _undeclared(printed, updated)
    first = published
    if _is_beside(printed) and _differ(published[0], printed):
        others = [claim for claim in stamped if claim.origin != "time"]  # which only says what is printed there
        agreed = (pair for pair in _declared(others, "published", hints) if not _differ(pair[0], printed))
        published = next(agreed, published)
    stamp, claim = published
    value, notice = _reconciled(stamp, printed)
    value = _zoned(value, printed, stamped, hints)
    if published is not first:
        notice = _conflict(first[0].value, printed)
    stamp = replace(stamp, value=value)
    if updated and _is_before(updated[0].value, value):
        notice = notice or _reversed(value, updated)
        updated = None
    return Weighed(value, claim, ((stamp, claim), *_kept(updated, value)), (notice,) if notice else ())


def _undeclared(printed: Timestamp | None, updated: tuple[Timestamp, Claim] | None) -> Weighed:
    best = printed or (updated[0] if updated else None)
    claim = updated[1] if updated and not printed else None
    return Weighed(best.value if best else None, claim, _kept(updated, None), ())


def _is_beside(printed: Timestamp | None) -> bool:
    """Whether a stamp is printed that says, by its place or its words, when the story was published."""
    return printed is not None and printed.kind == "published" and bool(printed.value)


def _differ(one: Timestamp, other: Timestamp | None) -> bool:
    """Whether two stamps are of days that no clock can show apart."""
    return other is not None and abs(_day(one.value) - _day(other.value)) > timedelta(days=1)


def _conflict(declared: str | None, printed: Timestamp | None) -> Notice:
    text, lines = (printed.text, printed.lines) if printed else ("", None)
    return Notice("conflicting-timestamp", f"the page declares {declared} and prints {text!r}", lines)


def _reversed(published: str | None, updated: tuple[Timestamp, Claim]) -> Notice | None:
    """A warning where a story's update is of a day before it was published; systems save it some hours before."""
    if _day(updated[0].value) >= _day(published):
        return None
    message = f"the page declares that it was published {published}, after its update {updated[0].value}"
    return Notice("conflicting-timestamp", message, updated[1].lines)


def _kept(updated: tuple[Timestamp, Claim] | None, published: str | None) -> tuple[tuple[Timestamp, Claim], ...]:
    return (updated,) if updated and updated[0].value != published else ()


def _believed(claims: Sequence[Claim], printed: Timestamp | None, hints: Hints) -> list[Claim]:
    """Return the claims: what else may be the story's moment stands for its publication where nothing contradicts it.

    When the text was begun counts where nothing else says when it was published; a day that may be the site's or its
    system's, unless the story prints another.
    """
    said = _is_beside(printed)
    claims = [replace(claim, kind="published") if _is_dated(claim, printed, hints) else claim for claim in claims]
    if said or any(claim.kind == "published" and claim.origin in _TRUSTED[:-1] for claim in claims):
        return [claim for claim in claims if claim.kind != "created"]
    return [replace(claim, kind="published") if claim.kind == "created" else claim for claim in claims]


def _is_dated(claim: Claim, printed: Timestamp | None, hints: Hints) -> bool:
    if claim.kind != "dated":
        return False
    stamp = _read(claim, hints) if _is_beside(printed) else None
    return stamp is None or not _differ(stamp, printed)


def _stamped(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of moments, those that are trusted most first."""
    stamped = [claim for claim in claims if claim.kind in ("published", "updated") and claim.origin in _TRUSTED]
    return sorted(stamped, key=lambda claim: _TRUSTED.index(claim.origin))[:_MOST]


def _declared(stamped: Sequence[Claim], kind: ClaimKind, hints: Hints) -> Iterator[tuple[Timestamp, Claim]]:
    """Yield the stamps that are declared of one kind; each is read when it is asked for, and most never are."""
    for claim in stamped:
        if claim.kind == kind and (stamp := _read(claim, hints)) is not None:
            yield stamp, claim


def _read(claim: Claim, hints: Hints) -> Timestamp | None:
    text = claim.value
    if len(text) > _LONGEST:
        return None
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        moment = datetime(1970, 1, 1) + timedelta(seconds=int(text[:10]))
        found = Timestamp(f"{moment.isoformat()}+00:00", text, "published", "second", "+00:00", (), claim.lines)
    else:
        stamp = moment_of(text) or parse_timestamp(text, language=hints.language, date_order=hints.date_order)
        if stamp is None or stamp.value is None or stamp.candidates:
            return None
        found = stamp
    if int((found.value or "0000")[:4]) not in _YEARS:
        return None
    kind = "published" if claim.kind == "published" else "updated"
    return replace(found, text=text, kind=kind, lines=claim.lines)


def moment_of(text: str) -> Timestamp | None:
    """Return what `parse_timestamp` does for ``2024-05-06T07:08:09.120+02:00``, in a tenth of the time.

    None for what has another form, or is no moment.
    """
    if (found := _MOMENT.fullmatch(text)) is None:
        return None
    offset = f"{found[2]}:{found[3]}" if found[2] else "+00:00"
    if offset[1:] > _FARTHEST:
        return None
    try:
        value = datetime.fromisoformat(found[1] + offset).isoformat()
    except ValueError:  # day 30 of February
        return None
    return Timestamp(value, text, "other", "second", value[19:] if found[2] else "UTC", (), (1, 1))


def _published(
    declared: Iterator[tuple[Timestamp, Claim]], updated: tuple[Timestamp, Claim] | None, printed: Timestamp | None
) -> tuple[Timestamp, Claim] | None:
    """The first that is not after the update; of the same day, one that says the minute."""
    every, others = tee(declared)
    able: Iterator[tuple[Timestamp, Claim]]
    able = (pair for pair in others if not (updated and _is_before(updated[0].value, pair[0].value)))
    first = next(able, None)
    if first is None:
        able, first = every, next(every, None)
        if first and updated and _is_beside(printed) and _is_at(printed, updated[0], first[0]):
            return updated  # the page prints this day, and declares that it was published on a later one
    if first is None or (first[1].origin == "url" and printed and printed.value and printed.kind != "masthead"):
        return None
    if first[0].precision != "day":
        return first
    day = _day(first[0].value)
    return next((pair for pair in able if pair[0].precision != "day" and _day(pair[0].value) == day), first)


def _reconciled(declared: Timestamp, printed: Timestamp | None) -> tuple[str | None, Notice | None]:
    """Return what both say of the moment: the offset from one, the minute from the other."""
    said, shown = declared.value or "", (printed.value if printed else None) or ""
    if not shown or printed is None or printed.kind == "updated":
        return said, None
    if abs(_day(said) - _day(shown)) > timedelta(days=1):
        return said, _conflict(said, printed)
    if len(shown) == 10:
        return said, None
    if len(said) == 10:
        return (shown if said == shown[:10] else said), None
    if _wall(said) == _wall(shown).replace(second=_wall(said).second):
        return (said[:19] + shown[19:] if _is_local(said) and shown[19:] else said), None
    if said[11:19] == "00:00:00" and said[:10] == shown[:10]:
        return shown + ("" if shown[19:] or _is_local(said) else said[19:]), None
    return said, None


def _zoned(value: str | None, printed: Timestamp | None, claims: Sequence[Claim], hints: Hints) -> str | None:
    """Return a moment with the offset of the ``<time>`` that is printed as this minute, where it calls this UTC."""
    shown = (printed.value if printed else None) or ""
    if not value or len(value) <= 10 or len(shown) <= 10 or not _is_local(value) or value[:16] != shown[:16]:
        return value
    timed = (claim for claim in claims if claim.origin == "time")
    said = (stamp.value or "" for stamp, _ in _declared([*timed], "published", hints))
    zoned = (one for one in said if one[:16] == value[:16] and not _is_local(one))
    return value[:19] + next(zoned, value)[19:]


def _is_at(printed: Timestamp | None, updated: Timestamp, published: Timestamp) -> bool:
    """Whether a stamp is printed that says the minute of an update, on a day before the publication's."""
    shown, value = (printed.value if printed else None) or "", updated.value or ""
    if min(len(shown), len(value)) <= 10 or _day(value) >= _day(published.value):
        return False
    return _wall(shown).replace(second=0) == _wall(value).replace(second=0)


def _is_local(value: str) -> bool:
    """Whether a value's offset says nothing: it has none, or calls a local time UTC."""
    return value[19:] in ("", "+00:00")


def _wall(value: str) -> datetime:
    return datetime.fromisoformat(value[:19])


def _day(value: str | None) -> date:
    return date.fromisoformat((value or "")[:10])


def _is_before(value: str | None, other: str | None) -> bool:
    """Whether one value is surely before another: by the day alone where one has no more, or no offset."""
    if not value or not other:
        return False
    if len(value) > 19 and len(other) > 19:
        return datetime.fromisoformat(value) < datetime.fromisoformat(other)
    if len(value) == 10 or len(other) == 10 or len(value) != len(other):
        return _day(value) < _day(other)
    return value < other
