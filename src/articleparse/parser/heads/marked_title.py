"""The headline that Markdown marks: a page's one line of the first level, where it is no name of a site."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.papers import is_paper

_SHORT: Final = 28  # size of a line that a site's name or a section's may be too
_NEAR: Final = 3  # lines under a short one, among which the story or its head stands
_PROSE: Final = 100  # size of a line that is of the story, if it ends as one


def marked_title(looks: Sequence[Look], marks: Sequence[Label | None]) -> int | None:
    """Return the place of the one ``# Title`` of a page, or None.

    A site's name over its menu is marked so as well: a short line has to stand close over the story.
    """
    titles = [index for index, look in enumerate(looks) if look.block.tag == "h1" and _is_written_so(look)]
    if len(titles) != 1 or is_paper(looks[titles[0]].text) or not any(map(_is_markdown, looks)):
        return None
    below = range(titles[0] + 1, min(titles[0] + 1 + _NEAR, len(looks)))
    if looks[titles[0]].size < _SHORT and not any(_is_near_story(looks[i], marks[i]) for i in below):
        return None
    return titles[0]


def _is_written_so(look: Look) -> bool:
    """Whether the text itself marks a line, with a sign before it or a rule under it: a dump's may be set so."""
    return look.block.rows[0].lstrip().startswith("#") or not look.block.rows[-1].strip("= ")


def _is_markdown(look: Look) -> bool:
    """Whether a line has a mark that is hardly code's or a table's: ``# Model Price`` may stand in any text."""
    return any(row.startswith("##") or "](" in row for row in look.block.rows)


def _is_near_story(look: Look, mark: Label | None) -> bool:
    if mark is not None:
        return mark.role in ("timestamp", "byline")
    return look.size >= _PROSE and look.ends == "stop"
