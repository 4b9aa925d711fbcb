"""Headlines that open like captions: ``FOTO: How Carrow met midsummer``, over the stamp of a story in pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, Label
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.words.cues import folded, openings

_SAYS_MORE: Final = 28  # size of a line that could be the headline
_FEW_WORDS: Final = 2  # of the section right over the headline
_TITLE: Final = 12  # characters of a title behind the word for a picture
_PARTICLE: Final = 2  # letters of small words in names
_OPENING: Final = "【[(（"
_CREDITING: Final = frozenset("/©")


def pictured(looks: Sequence[Look], labels: Sequence[Label | None]) -> range:
    """Return the line that opens like a caption and can only be the headline, with its repeats; labels: of all lines.

    It stands over the stamp, and neither over it nor under that is a line that could be the headline.
    """
    for index, label in enumerate(labels):
        if label is None and looks[index].size >= _SAYS_MORE:
            break
        if label is not None and label.role == "caption":
            below = next((i for i in range(index, len(looks)) if looks[i].key != looks[index].key), index)
            is_over = _is_over_stamp(looks, labels, below) or _is_over_story(looks, labels, index, below)
            is_title = _is_title(looks[index]) and is_over
            return range(index, below) if is_title and not _is_under_title(looks, labels, index) else range(0)
    return range(0)


def _is_under_title(looks: Sequence[Look], labels: Sequence[Label | None], index: int) -> bool:
    return index > 0 and labels[index - 1] is None and len(looks[index - 1].text.split()) > _FEW_WORDS


def _is_over_stamp(looks: Sequence[Look], labels: Sequence[Label | None], start: int) -> bool:
    """Whether a stamp or a byline begins there, and then the story, with no line between that could be its headline."""
    if start >= len(labels) or (under := labels[start]) is None or under.role not in ("timestamp", "byline"):
        return False
    first = next((look for look, label in zip(looks[start:], labels[start:], strict=True) if label is None), None)
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
        return look.ends != "stop" and text != look.text  # ``【動画】…``
    return look.ends != "stop" and any(word.islower() and len(word) > _PARTICLE for word in told.split())
