"""What a block was taken for, and why."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

STORY = frozenset({"paragraph", "heading"})  # roles of the body, but for its standfirst
# Marks that nothing else overrules.
HARD = frozenset({"blank", "separator", "delimiter", "end-mark", "timestamp", "markup", "image"}) | frozenset(
    {"metadata", "note", "quotation", "signature", "signoff"}
)
PROSE = 100  # size of a block that is a paragraph if it ends like one
LONG = 220  # size of a block that is a paragraph however it ends
SHORT_PAGE = (
    30  # blocks: on a longer page the rules are one sign of many, and are weighed as they were when it was learned
)
HEADING = 120  # the longest heading
LINKED = 0.3  # share of a line that is links, from which on it leads elsewhere
OPENING_HEADING = 45  # the longest right under the head: what is longer there is an unmarked standfirst

DOUBTED = "a short line amid the story that may be of it"  # why it was set aside: see `amid`

ASKED = "one of several questions"  # why a line is of an interview: see `series`

SIGNED = "the story's last, which its writer signs"  # why a line is of it: see `prompted`

OTHERS = "of another story"  # why a stamp or a byline was set aside

BOXED = "in a box that says where it ends"  # why a line was set aside: see `boxes`

NOTE = "a note on the writer under the story"  # why it was set aside: see `bylines`

OFFERED = "offers the paper or its app"  # why it was set aside: see `offers`
FOLLOWED = "asks the reader to follow the paper"

BY_WORDS = frozenset({BOXED, NOTE, OFFERED, FOLLOWED})  # what its words say, whatever it is set as


class Label(Struct, frozen=True, gc=False):
    """A role, and why: ``Label("heading", "a short line over a paragraph")``.

    start, end: the stretch of the block's text that is the value, where a label or a
    site's name stands beside it.
    """

    role: str
    why: str
    start: int = 0
    end: int | None = None


def last_paragraph(labels: Sequence[Label], otherwise: int) -> int:
    """Return the index of the last paragraph; otherwise: where there is none."""
    return next((index for index in reversed(range(len(labels))) if labels[index].role == "paragraph"), otherwise)


def over(labels: Sequence[Label], index: int) -> int | None:
    """Return the index of the line over a block, blank ones aside, or None under the top: ``over(labels, 5) == 3``."""
    above = index - 1
    while above >= 0 and labels[above].role == "blank":
        above -= 1
    return above if above >= 0 else None


def under(labels: Sequence[Label], index: int) -> int | None:
    """Return the index of the line under a block, blank ones aside, or None at the end: ``under(labels, 5) == 7``."""
    below = index + 1
    while below < len(labels) and labels[below].role == "blank":
        below += 1
    return below if below < len(labels) else None
