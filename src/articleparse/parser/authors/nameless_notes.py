"""The note under a story that says who its writer is, and gives no name: it is none of the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.writer_notes import OPENINGS, SURVIVED, WRITER_NOTES
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import NOTE, STORY, Label
from articleparse.parser.words.cues import folded

_FEWEST: Final = 3  # paragraphs of a story with such a note, and the note
_LONGEST: Final = 400  # size of the note
_OPENING: Final = 60  # characters in which it says whose note it is
_MARKS: Final = "(（[*•_-–— "  # before it


def without_nameless(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels without the note at a story's end that says who its writer is, and gives no name.

    Example: ``The writer is a fisherman and a councillor.`` under a story that tells of no writer; ``The author is
    survived by …`` ends a story on one.
    """
    found = list(labels)
    story = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    if len(story) < _FEWEST or looks[story[-1]].size > _LONGEST:
        return found
    note = folded(looks[story[-1]].text[:_OPENING]).lstrip(_MARKS)
    opens_so = note.startswith(OPENINGS) and not note.startswith(SURVIVED)
    if opens_so and not _tells_of(_who(note), looks, labels[: story[-1]]):
        found[story[-1]] = Label("boilerplate", NOTE)
    return found


def _who(note: str) -> str:
    """Return the word for who writes: ``writer`` of ``the writer is a fisherman``."""
    return next(who for opening, who in WRITER_NOTES.items() if note.startswith(opening)).rpartition(" ")[2]


def _tells_of(who: str, looks: Sequence[Look], labels: Sequence[Label]) -> bool:
    return any(label.role in STORY and who in folded(looks[index].text) for index, label in enumerate(labels))
