"""Headlines that open like captions: ``FOTO: How Carrow met midsummer``, over the stamp of a story in pictures."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.words.cues import folded, openings

_SAYS_MORE: Final = 28  # size of a line that could be the headline
_NEAR: Final = 5  # lines from a headline to the caption of the first picture
_FEW_WORDS: Final = 2  # of the section right over the headline
_TITLE: Final = 12  # characters of a title behind the word for a picture
_SHOWN: Final = 2  # lines of the first picture's caption
_PARTICLE: Final = 2  # letters of small words in names
_OPENING: Final = "【[(（"
_CREDITING: Final = frozenset("/©")

OVER_STAMP: Final = "opens like a caption, and can only be the headline"


def pictured(looks: Sequence[Look], labels: Sequence[Label | None]) -> range:
    """Return the line that opens like a caption and can only be the headline, with its repeats; labels: of all lines.

    It stands over the stamp, and neither over it nor under that is a line that could be the headline.
    """
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label is None and is_story(look):
            break
        if label is not None and label.role == "caption" and _is_title(look):
            below = next((i for i in range(index, len(looks)) if looks[i].key != look.key), index)
            is_over = _is_over_stamp(looks, labels, below) or _is_over_story(looks, labels, index, below)
            return range(index, below) if is_over and not _is_under_title(looks, labels, index) else range(0)
    return range(0)


def _is_under_title(looks: Sequence[Look], labels: Sequence[Label | None], index: int) -> bool:
    """Whether a line that could be the headline stands a few lines over it, or more than a section's name over."""
    if index and labels[index - 1] is None and _is_more_than_section(looks[index - 1].text):
        return True
    near = range(max(0, index - _NEAR), index)
    return any(labels[i] is None and looks[i].size >= _SAYS_MORE for i in near)


def _is_more_than_section(text: str) -> bool:
    return len(text.split()) > _FEW_WORDS + (text >= UNSPACED_FROM)


def _is_over_stamp(looks: Sequence[Look], labels: Sequence[Label | None], start: int) -> bool:
    """Whether a stamp or a byline begins there, and then the story, with no line between that could be its headline.

    The picture's caption may stand over the stamp, or a name and its paper: ``Jane Doe - Herald``.
    """
    shown = itertools.takewhile(lambda label: label is not None and label.role == "caption", labels[start:])
    start += len(list(itertools.islice(shown, _SHOWN)))
    if start + 1 < len(labels) and labels[start] is None and is_name_alone(looks[start].text.partition(" - ")[0]):
        start += 1
    if start >= len(labels) or (under := labels[start]) is None or under.role not in ("timestamp", "byline"):
        return False
    lines = zip(looks[start:], labels[start:], strict=True)
    first = next((look for look, label in lines if label is None and look.size >= _SAYS_MORE), None)
    return first is not None and (first.ends == "stop" or first.size >= PROSE)


def _is_over_story(looks: Sequence[Look], labels: Sequence[Label | None], index: int, below: int) -> bool:
    """Whether the line stands right over the story and writes its first word in capitals: ``FOTO: Fire at an inn``."""
    if index > 1 or below + 1 >= len(looks) or not looks[index].text.split(":")[0].isupper():
        return False
    return looks[index].size >= _SAYS_MORE and labels[below] is None and looks[below].ends == "stop"


def _is_title(look: Look) -> bool:
    """Whether more than a name stands behind the word for a picture: small words, and no sign of a credit."""
    text = look.text.lstrip(_OPENING)
    line = folded(text)
    start = max((cue.end for cue in openings(line) if cue.field == "caption"), default=0)
    told = text[start:].strip(":：.|/ ]】)）") if start and len(line) == len(text) else ""
    if len(told) < _TITLE or is_name_alone(told) or not _CREDITING.isdisjoint(told):
        return False
    if told >= UNSPACED_FROM:
        return look.ends != "stop" and (
            text != look.text or text[start : start + 1] == "："
        )  # ``【動画】…``, ``動画：…``
    return look.ends != "stop" and any(word.islower() and len(word) > _PARTICLE for word in told.split())
