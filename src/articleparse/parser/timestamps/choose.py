"""Rules over all stamps of an article: which order of day and month, and which stamp is its time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from articleparse.parser.timestamps.stamps import Found


def settle(found: Sequence[Found]) -> list[Found]:
    """The same stamps, where other dates with the same separator settle an open order of day and month.

    A date that can be read one way only speaks for its neighbours: ``25/04/2026`` says that
    ``05/04/2026`` is the fifth of April.
    """
    said: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.mark and len(one.settled) == 1:
            said[one.mark].update(one.settled)
    return [_settled(one, said.get(one.mark, set())) for one in found]


def _settled(one: Found, orders: set[str]) -> Found:
    if len(orders) != 1 or not one.orders:
        return one
    order = next(iter(orders))
    if order not in one.orders:
        return one
    value = one.timestamp.candidates[one.orders.index(order)]
    stamp = replace(one.timestamp, value=value, candidates=())
    doubts = tuple(code for code in one.doubts if code != "ambiguous-date")
    return replace(one, timestamp=stamp, doubts=doubts, orders=(), settled=(order,))


def best(found: Sequence[Found]) -> int | None:
    """The place of the stamp that says when an article appeared, or None without any.

    Published first, then the first that no word explains, then the first updated one; a
    stamp without a value only when there is none with one.
    """
    rank = {"published": 0, "other": 1, "masthead": 2, "updated": 3}
    places = sorted(
        range(len(found)),
        key=lambda at: (found[at].timestamp.value is None, rank[found[at].timestamp.kind], at),
    )
    return places[0] if places else None


def day_of(found: Found) -> date | None:
    """The day of a stamp's value."""
    value = found.timestamp.value
    return date.fromisoformat(value[:10]) if value else None
