"""A story that stands twice on its page, for screens of two widths or once more in print, is told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articleparse.parser.features import Look
from articleparse.parser.labels import Label

_LONG = 60  # size of a paragraph that no writer repeats by chance
_FEWEST = 3  # of them in a row: fewer can be a refrain, a pull quote, a form of words
_STORY = frozenset({"paragraph", "heading"})


def told_once(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with what was told before set aside as ``duplicate``, where a whole stretch is told again.

    Example: paragraphs A B C D, then, after a box, A B C D: the second four are duplicates.
    """
    found = list(labels)
    for run in _retold(looks, labels):
        if sum(looks[index].size >= _LONG and labels[index].role == "paragraph" for index in run) >= _FEWEST:
            for index in run:
                found[index] = Label("duplicate", "this stretch of the story stands on the page before")
    return found


def _retold(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[list[int]]:
    """Yield the runs of the story's blocks that all stood in it before."""
    known: set[str] = set()
    run: list[int] = []
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label.role not in _STORY:
            continue
        if look.text in known:
            run.append(index)
        else:
            yield run
            run = []
        known.add(look.text)
    yield run
