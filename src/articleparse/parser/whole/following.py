"""What stands far under the page's own story: another whole one, or a few lines on the site.

Another's stamp is printed as that one's, behind what ends a story.

Sites load the next story under the one that is read, and a page that was saved then holds
both; to the chain the second one goes on where the first one ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import OTHERS, STORY, Label

_PARAGRAPHS: Final = 3  # of a story, at least
_HEAD: Final = 20  # lines over a story's stamp: what ends the story before, a title, names, a picture
_FAR: Final = 30  # lines that are set aside in a row, from which on it is over
_LAST: Final = 3  # lines under them, at most
_MASS: Final = 0.5  # of the story over it, that they are at most
_SHARED: Final = 0.3  # of their words, that the story has
_ENDS: Final = frozenset({"related", "comments", "tags", "share"})  # cues of what stands under a story


def without_following(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the stories under the page's own set aside.

    Example: under ``Published 4 May 2024`` and a story ``Tags`` and ``Published 3 May 2024`` with another one.
    """
    found = list(labels)
    start = _following(looks, labels)
    if start is not None:
        aside = Label("boilerplate", OTHERS)
        found[start:] = [aside if label.role in STORY else label for label in found[start:]]
    for index in _stray(looks, found):
        found[index] = Label("boilerplate", "far under the story, and not in its words")
    return found


def _stray(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the last lines of the story where a whole page parts them from it: what the site says of itself."""
    story = [index for index, label in enumerate(labels) if label.role in STORY]
    place = next((at for at in range(len(story) - 1, 0, -1) if story[at] - story[at - 1] > _FAR), len(story))
    last = story[place:]
    if not last or len(last) > _LAST:
        return []
    if sum(looks[index].size for index in last) > _MASS * sum(looks[index].size for index in story[:place]):
        return []
    words = Words(looks)
    own = words.of(last)
    return last if len(own & words.of(story[:place])) < _SHARED * len(own) else []


def _following(looks: Sequence[Look], labels: Sequence[Label]) -> int | None:
    """Return where the next story begins, or None."""
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    inner = body[_PARAGRAPHS - 1 : -_PARAGRAPHS]
    if not inner:
        return None
    others = [i for i in range(inner[0] + 1, body[-_PARAGRAPHS]) if labels[i].why == OTHERS and looks[i].is_stamp]
    if not others:
        return None
    said = {_said(look) for look, label in zip(looks, labels, strict=True) if label.role == "timestamp"} - {""}
    stamp = next((index for index in others if _said(looks[index]) in said), inner[0])
    return next((i for i in range(stamp, max(inner[0], stamp - _HEAD), -1) if looks[i].cue in _ENDS), None)


def _said(look: Look) -> str:
    """Return the first word of a stamp that says of what it is: ``published`` of ``Published 4 May 2024``."""
    is_published = any(stamp.timestamp.kind == "published" for stamp in look.stamps)
    return look.text.partition(" ")[0].casefold() if is_published else ""
