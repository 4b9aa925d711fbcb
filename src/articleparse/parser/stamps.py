"""The stamps of one article: which are its own, what each is for, and which one is the publication's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from articleparse.model import Notice, StampKind, Timestamp
from articleparse.parser.features import Look
from articleparse.parser.labeller import Label
from articleparse.parser.timestamps import settle

# Lines that may hold a stamp of the article; a date in a paragraph is none.
_CARRIERS = frozenset({"timestamp", "byline", "dateline"})
_BEST_FIRST: tuple[StampKind, ...] = ("published", "masthead", "other", "updated")


class Stamps:
    """The settled stamps of one article, in the order of the text.

    all: the stamps.  first_on: block -> the index in `all` of its first stamp.
    """

    def __init__(self, looks: Sequence[Look], labels: Sequence[Label]) -> None:
        places = [i for i, label in enumerate(labels) if label.role in _CARRIERS for _ in looks[i].stamps]
        carried = [found for i in dict.fromkeys(places) for found in looks[i].stamps]
        self._found = settle(carried) if carried else []
        headline = next((i for i, label in enumerate(labels) if label.role == "headline"), len(labels))
        body = next((i for i, label in enumerate(labels) if label.role in ("paragraph", "heading")), len(labels))
        self.all = tuple(
            replace(
                found.timestamp,
                kind=_kind(found.timestamp, place, headline, body),
                lines=looks[place].block.lines,
            )
            for place, found in zip(places, self._found, strict=True)
        )
        self.first_on = {place: index for index, place in reversed(list(enumerate(places)))}

    def published(self) -> Timestamp | None:
        """Return the stamp that says best when the article was published, or None."""
        known = [stamp for stamp in self.all if stamp.value is not None]
        return min(known, key=lambda stamp: _BEST_FIRST.index(stamp.kind), default=None)

    def notices(self) -> Iterator[Notice]:
        """Yield what is unsure of the stamps."""
        for found, stamp in zip(self._found, self.all, strict=True):
            yield from (_doubt(code, stamp) for code in found.doubts)
        best = self.published()
        if best is None:
            yield Notice("no-timestamp", "no stamp in the text says when the article was published")
        elif best.kind == "masthead":
            message = "the only stamp stands over the article, with no word that says it is the article's"
            yield Notice("masthead-timestamp", message, best.lines)


def _kind(stamp: Timestamp, place: int, headline: int, body: int) -> StampKind:
    """Return what the stamp's words say, or else what its place does."""
    if stamp.kind != "other":
        return stamp.kind
    if place < headline and place < body:
        return "masthead"
    return "published" if place < body else "other"


def _doubt(code: str, stamp: Timestamp) -> Notice:
    from articleparse.parser.timestamps.stamps import DOUBTS

    return Notice(code, DOUBTS[code].format(text=stamp.text), stamp.lines)
