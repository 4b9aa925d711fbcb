"""Stamps under a story that say when a reader wrote: ``Posted by Tom W. on 13 March 2024 10:40`` under his comment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.authors.writers import writer_within
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.name_lists import cleared
from articleparse.parser.names.names import authors

_HEAD: Final = frozenset({"timestamp", "byline"})
_POSTED: Final = Label("comment", "who wrote a comment, and when")


def without_posted(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the stamps that belong to readers' comments as comments, where the story has its own.

    Under the story such a stamp names another writer than the head does, or another day where that names nobody;
    or it stands right under what a reader wrote.
    """
    found = list(labels)
    body = next((i for i, label in enumerate(labels) if label.role == "paragraph"), len(labels))
    below = [i for i in range(body + 1, len(labels)) if labels[i].role == "timestamp" and looks[i].stamps]
    days = _days(looks, labels, body) if below else frozenset()
    if not days:
        return found
    head = [name for i in range(body) if labels[i].role in _HEAD for name in authors(cleared(looks[i].text))]
    for index in below:
        writers = [name for stamp in looks[index].stamps for name in writer_within(stamp.timestamp.text)]
        is_other = writers and (_is_apart(writers, head) if head else _days_of(looks[index]).isdisjoint(days))
        if is_other or labels[index - 1].role == "comment":
            found[index] = _POSTED
    return found


def _days(looks: Sequence[Look], labels: Sequence[Label], body: int) -> frozenset[str]:
    """The days in the stamps over the story."""
    return frozenset().union(*(_days_of(looks[i]) for i in range(body) if labels[i].role in _HEAD))


def _days_of(look: Look) -> frozenset[str]:
    return frozenset(stamp.timestamp.value[:10] for stamp in look.stamps if stamp.timestamp.value)


def _is_apart(names: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two lists of names share no word: ``Harte`` may sign what ``Olivia Harte`` wrote."""
    words = {word for name in others for word in name.casefold().split()}
    return words.isdisjoint(word for name in names for word in name.casefold().split())
