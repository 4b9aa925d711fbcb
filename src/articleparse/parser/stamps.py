"""The stamps of one article: which are its own, what each is for, and which one is the publication's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from articleparse.languages.fields import MADE
from articleparse.model import Hints, Notice, StampKind, Timestamp
from articleparse.parser.heads.records import PRINTED
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.datelines import dateline
from articleparse.parser.rules.chats import CHAT
from articleparse.parser.rules.exports import FIELD
from articleparse.parser.rules.mails import HEAD, QUOTED
from articleparse.parser.rules.wires import SENT
from articleparse.parser.timestamps import cue_of, find_stamps, settle
from articleparse.parser.words.cues import folded

if TYPE_CHECKING:
    from articleparse.parser.timestamps.stamps import Found

# Lines that may hold a stamp of the article; a date in a paragraph is none.
_CARRIERS = frozenset({"timestamp", "byline", "dateline"})
# What a program wrote over a story, with its own day: there no stamp is a page's clock.
_SENDING = frozenset({HEAD, QUOTED})
_DATING = _SENDING | {FIELD}
AGAIN = "the headline again, with its day"
"""Why a line elsewhere on the page holds the stamp."""
_FRONT = "front-timestamp"  # what front matter says, or a table's column
_RIGHT_OVER = 2  # blocks from the story's stamp to its headline
_TOLD_APART = 3  # stamps of one doubt, at most: more are the readers' or a list's
_BEST_FIRST: tuple[StampKind, ...] = ("published", "updated", "masthead", "other")


class Stamps:
    """The settled stamps of one article, in the order of the text.

    all: the stamps.  first_on: block -> the index in `all` of its first stamp.
    """

    def __init__(self, looks: Sequence[Look], labels: Sequence[Label], hints: Hints) -> None:
        carrying = [i for i, label in enumerate(labels) if label.role in _CARRIERS or label.why == CHAT]
        carriers = {i: looks[i].stamps for i in carrying if looks[i].stamps}
        carriers = carriers or _in_dateline(looks, labels, hints)
        places = [i for i, stamps in carriers.items() for _ in stamps]
        carried = [found for stamps in carriers.values() for found in stamps]
        self._found = settle(carried) if carried else []
        headline = next((i for i, label in enumerate(labels) if label.role == "headline"), len(labels))
        body = next((i for i, label in enumerate(labels) if label.role in ("paragraph", "heading")), len(labels))
        told = [_told(found, looks, place, labels[place]) for place, found in zip(places, self._found, strict=True)]
        told = _paired(_issued(told, [labels[place] for place in places], self._found), places, self._found)
        top = 0 if any(label.why in _DATING for label in labels) else headline
        self.all = tuple(
            replace(
                found.timestamp,
                kind=kind or _by_place(place, top, body, looks),
                lines=looks[place].block.lines,
            )
            for place, found, kind in zip(places, self._found, told, strict=True)
        )
        self._told = [kind is not None for kind in told]
        self._fronted = [looks[place].block.tag == _FRONT for place in places]
        self._sent = [labels[place].why in _SENDING for place in places]
        self._distances = [abs(place - headline) for place in places]
        self.first_on = {place: index for index, place in reversed(list(enumerate(places)))}

    def published(self) -> Timestamp | None:
        """Return the stamp that says best when the article was published, of equals the nearest to the headline.

        When it was sent counts where the story has no day of its own; of a day in front matter the printed minute.
        """
        best = self._best()
        if best is None or not self._fronted[best]:
            return None if best is None else self.all[best]
        return next(
            (self.all[at] for at in self._printed() if _is_minute_of(self.all[at], self.all[best])), self.all[best]
        )

    def _best(self) -> int | None:
        places = zip(self.all, self._sent, self._told, self._distances, strict=True)
        known = [
            (_BEST_FIRST.index(stamp.kind), sent, not told, _is_of_making(stamp), distance, number)
            for number, (stamp, sent, told, distance) in enumerate(places)
            if stamp.value is not None
        ]
        return min(known)[-1] if known else None

    def _printed(self) -> Iterator[int]:
        """Yield where the printed stamps are that can be the publication's, beside what front matter says."""
        for number, (stamp, fronted) in enumerate(zip(self.all, self._fronted, strict=True)):
            if not fronted and stamp.value is not None and stamp.kind == "published":
                yield number

    def notices(self) -> Iterator[Notice]:
        """Yield what is unsure of the stamps."""
        doubted: dict[str, list[Timestamp]] = {}
        for found, stamp in zip(self._found, self.all, strict=True):
            for code in found.doubts:
                doubted.setdefault(code, []).append(stamp)
        for code, stamps in doubted.items():
            alone = len(stamps) <= _TOLD_APART
            for stamp in stamps if alone else stamps[:1]:
                yield _doubt(code, stamp, 0 if alone else len(stamps) - 1)
        yield from self._conflicts()
        best = self.published()
        if best is None:
            yield Notice("no-timestamp", "no stamp in the text says when the article was published")
        elif best.kind == "masthead":
            message = "the best stamp stands over the article, with no word that says it is the article's"
            yield Notice("masthead-timestamp", message, best.lines)

    def _conflicts(self) -> Iterator[Notice]:
        """Yield that the text prints another day than front matter says, where no printed stamp agrees with it."""
        best = self._best()
        if best is None or not self._fronted[best]:
            return
        printed = [self.all[at] for at in self._printed()]
        if printed and all(_are_days_apart(stamp, self.all[best]) for stamp in printed):
            message = f"front matter or a column says {self.all[best].value} and the text prints {printed[0].text!r}"
            yield Notice("conflicting-timestamp", message, printed[0].lines)


def _is_of_making(stamp: Timestamp) -> bool:
    """Whether a stamp says when a text was made, which is not when it appeared: ``Created: 6 March 2024``."""
    return folded(stamp.text).startswith(MADE)


def _is_minute_of(stamp: Timestamp, day: Timestamp) -> bool:
    """Whether a stamp says more of another's day: ``9 November 2025, 18:12`` of ``2025-11-09``."""
    return day.precision == "day" != stamp.precision and (stamp.value or "")[:10] == day.value


def _are_days_apart(one: Timestamp, other: Timestamp) -> bool:
    """Whether two stamps are of days that no clock can show apart."""
    days = [date.fromisoformat((stamp.value or "")[:10]) for stamp in (one, other)]
    return abs(days[0] - days[1]) > timedelta(days=1)


def _in_dateline(looks: Sequence[Look], labels: Sequence[Label], hints: Hints) -> dict[int, tuple[Found, ...]]:
    """The day in the dateline, where the article has no stamp: ``MILLBROOK, Ohio, March 4, 2024 –``."""
    first = next((i for i, label in enumerate(labels) if label.role == "paragraph"), None)
    line = dateline(looks[first].text) if first is not None else None
    return {first: tuple(find_stamps(line, hints))} if first is not None and line else {}


def _told(found: Found, looks: Sequence[Look], place: int, label: Label) -> StampKind | None:
    """Return what words say that the stamp is: its own, a field's, or a line over it that says nothing else."""
    if found.timestamp.kind != "other":
        return found.timestamp.kind
    if looks[place].block.tag == _FRONT or label.why in (AGAIN, SENT):
        return "published"
    alone = place > 0 and bool(looks[place].stamps) and found == looks[place].stamps[0]
    return cue_of(looks[place - 1].text) if alone else None


def _issued(told: list[StampKind | None], labels: Sequence[Label], found: Sequence[Found]) -> list[StampKind | None]:
    """The day of a paper's issue is the story's, where no other stamp has a clock: a site may have had it before."""
    if any(one.timestamp.precision != "day" for one in found):
        return told
    return [kind or ("published" if label.why == PRINTED else None) for kind, label in zip(told, labels, strict=True)]


def _paired(told: list[StampKind | None], places: Sequence[int], found: Sequence[Found]) -> list[StampKind | None]:
    """Beside a stamp that says ``updated``, one that says nothing is when the article was published."""
    kinds = list(told)
    for number, (kind, place) in enumerate(zip(told, places, strict=True)):
        if kind != "updated":
            continue
        for other in (number - 1, number + 1):
            if 0 <= other < len(told) and told[other] is None and abs(places[other] - place) <= 1:
                kinds[other] = "published" if _is_not_later(found[other], found[number]) else None
    return kinds


def _is_not_later(one: Found, other: Found) -> bool:
    """Whether a stamp can be older than another, by their days."""
    first, second = one.timestamp.value, other.timestamp.value
    return first is not None and (second is None or first[:10] <= second[:10])


def _by_place(place: int, headline: int, body: int, looks: Sequence[Look]) -> StampKind:
    """Return what the stamp's place says that it is."""
    if place < headline and place < body:
        return "published" if _is_beside(place, headline, looks) else "masthead"
    return "published" if place <= body else "other"


def _is_beside(place: int, headline: int, looks: Sequence[Look]) -> bool:
    """Whether a stamp stands right over the headline, in the same element: that is the story's and no page's clock."""
    if headline >= len(looks) or headline - place > _RIGHT_OVER:
        return False
    element = looks[headline].block.path.rpartition("/")[0]
    own = looks[place].block.path
    return bool(element) and element in (own, own.rpartition("/")[0])


def _doubt(code: str, stamp: Timestamp, others: int) -> Notice:
    from articleparse.parser.timestamps.stamps import DOUBTS

    behind = f", and {others} more are so" if others else ""
    return Notice(code, DOUBTS[code].format(text=stamp.text) + behind, stamp.lines)
