"""Fields with labels in one line: ``作者：王小明　责任编辑：李四``, ``Text: Jane Doe, Photos: John Roe``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final

from msgspec import Struct

from articleparse.languages.credits import FIRST_ON, LABELS
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.words.cues import folded, words_of
from articleparse.patterns import lazy

# Behind a label; in Chinese, Japanese, Korean also another sign.  A class of signs first, which a search skips to.
_COLON: Final = r"[:：・／/|｜︱＝=●](?:(?<=[:：])(?!//)|(?<=[^\0-\u2e7f][・／/|｜︱＝=●]))"
_WORD: Final = lazy(r"\S+")
_WORDS: Final = 4  # of a label, at most
_SIGNS: Final = 6  # characters of a label in a script without spaces, at most
_LONGEST: Final = 240  # characters of a line of fields
_LONGEST_TOLD: Final = 300  # … in which a newsroom says where a text was first, or how it was made
_DASHES: Final = "-–— "
_BEFORE: Final = " \t\u3000|｜/／·•,，;；、()（）[]【】"  # what can stand between a value and the next label
_OTHERS: Final = frozenset({"editor", "picture", "help"})
_TELLING: Final = frozenset({"writer", "editor", "time"})
_OPENING: Final = 4  # characters of how such a line opens, that tell it from most
_OPENINGS: Final = {
    start: [pair for pair in FIRST_ON if pair[0].startswith(start)]
    for start in {opening[:_OPENING] for opening, _ in FIRST_ON if opening}
}
_FIRSTS: Final = frozenset(opening[0] for opening in _OPENINGS)
_ANYHOW: Final = tuple(between for opening, between in FIRST_ON if not opening)  # however the line opens
_LABELLED: Final = 2  # a label and a name
_NAME: Final = 4  # characters of one in a script without spaces


class Field(Struct, frozen=True, gc=False):
    """One field: what its label names (``writer``, ``editor``, ``picture``, ``help``, ``source``, ``time``).

    label: where the label begins.  start, end: the value.
    """

    kind: str
    label: int
    start: int
    end: int


def fields(text: str) -> tuple[Field, ...]:
    """Return the labelled fields of a line, in order.

    Example: ``"作者：王小明　编辑：李四"`` has ``Field("writer", 0, 3, 6)`` and ``Field("editor", 7, 10, 12)``.
    """
    if len(text) > _LONGEST or (text.isascii() and ":" not in text):  # as most lines
        return ()
    return _fields(text)


@lru_cache(maxsize=4096)
def _fields(text: str) -> tuple[Field, ...]:
    colons = [at for at in _colons(text) if not text[at - 1 : at].isdigit()]
    if not any(_may_label(text, at) for at in colons):  # as most lines with a colon
        return ()
    starts = [0, *(at + 1 for at in colons)]
    labels = [_labels(text, start, colon) for start, colon in zip(starts, colons, strict=False)]
    known = _kinds()
    if not any(label in known for before in labels for _, label in before):  # times alone make no field
        return ()
    found = [
        (*said, colon)
        for before, colon in zip(labels, colons, strict=True)
        if (said := next(((kind, at) for at, label in before if (kind := _kind(label))), None))
    ]
    if not any(kind != "time" for kind, _, _ in found):
        return ()
    ends = [*(label for _, label, _ in found[1:]), len(text)]
    return tuple(Field(kind, label, colon + 1, end) for (kind, label, colon), end in zip(found, ends, strict=True))


def says_first_on(text: str) -> bool:
    """Whether a line is what a feed puts under each text: ``The post … appeared first on …``."""
    if len(text) > _LONGEST_TOLD:
        return False
    if text[:1].lower() in _FIRSTS and (told := _OPENINGS.get(folded(text[: 2 * _OPENING])[:_OPENING])):  # as few do
        line = folded(text)
        return any(line.startswith(opening) and between in line for opening, between in told)
    return any(map(text.__contains__, _ANYHOW))  # within a sentence nobody writes them in capitals


def is_record(text: str) -> bool:
    """Whether a line is a head of fields: several, of which one says who wrote or edited it, or when."""
    found = fields(text)
    if len(found) < 2 or found[0].label:
        return False
    kinds = {field.kind for field in found}
    return len(kinds) > 1 and not _TELLING.isdisjoint(kinds)


@lru_cache(maxsize=4096)  # the marks ask of a line, and who weighs declared authors of each that was set aside
def credits_others(text: str) -> bool:
    """Whether a line or a part of one names only people who did not write it: ``Edited by Jane Doe``."""
    line = text.lstrip(_BEFORE).lstrip(_DASHES)
    found = fields(line)
    if found and found[0].label == 0:
        return all(field.kind in _OTHERS for field in found)
    first, *_ = folded(line).split(None, 1) or [""]
    if (labels := _openings().get(first)) is None:  # as nearly always
        return first >= UNSPACED_FROM and names_others(first) and _is_followed(line)
    words = folded(line).split(None, 6)
    return any(" ".join(words[:size]) in labels for size in range(2, min(len(words), 6)))


def _is_followed(line: str) -> bool:
    """Whether one name and no more stands behind a label, in a script without spaces: ``编辑 陶然``."""
    words = line.split()
    return len(words) == _LABELLED and words[1] >= UNSPACED_FROM and len(words[1]) <= _NAME


@cache
def _openings() -> dict[str, set[str]]:
    """The labels of several words, by the first: no name begins with ``additional reporting by``."""
    found: dict[str, set[str]] = {}
    for label, kind in _kinds().items():
        if kind in _OTHERS and " " in label:
            found.setdefault(label.split()[0], set()).add(label)
    return found


@cache
def _kinds() -> dict[str, str]:
    kinds = dict.fromkeys(words_of("byline_label"), "writer")
    return kinds | {label: kind for kind, labels in LABELS.items() for label in labels.split("|")}


@cache
def pictures() -> frozenset[str]:
    """Return the words for pictures, folded, as they stand in brackets behind who took them."""
    return frozenset(LABELS["picture"].split("|"))


def names_others(label: str) -> bool:
    """Whether a label, folded, stands before somebody who did not write it: ``编辑``."""
    return _kinds().get(label) in _OTHERS


def part_of(label: str) -> str:
    """Return what somebody did for a story by a label, folded, or "": ``picture`` for ``foto``; see `Field`."""
    return _kinds().get(label, "")


@lru_cache(maxsize=1024)
def edits(label: str) -> bool:
    """Whether a label, folded, is that of somebody who edited, and no writer's."""
    return _kinds().get(label) == "editor"


def _colons(text: str) -> list[int]:
    """Return where signs stand that part a label from its value."""
    if not text.isascii():
        return [sign.start() for sign in re.finditer(_COLON, text)]
    ends = accumulate(map(len, text.split(":")[:-1]), lambda end, size: end + 1 + size)
    return [at for at in ends if not text.startswith("//", at + 1)]


def _may_label(text: str, colon: int) -> bool:
    """Whether the word before a colon ends a label, or is written without spaces."""
    words = text[:colon].rsplit(None, 1)
    if not words or words[-1][-1] >= UNSPACED_FROM:
        return bool(words)
    last = folded(words[-1])
    return last in _ends() or last.lstrip(_BEFORE) in _ends()


@cache
def _ends() -> frozenset[str]:
    """The last words of labels: ``by`` of ``edited by``."""
    return frozenset(label.rpartition(" ")[2] for label in _kinds())


def _labels(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return where the label before a colon at `end` can begin, and what it is then; the longest first."""
    tail = start + len(text[start:end].rstrip())
    labels = ((at, folded(text[at:tail])) for at in _starts(text, start, tail))
    return [(at, label.replace(" ", "") if text[at] >= UNSPACED_FROM else label) for at, label in labels]


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a label can begin, the farthest first."""
    words = [start + word.start() for word in _WORD.finditer(text[start:end])][-_WORDS:]
    for word in words:
        at = word + len(text[word:end]) - len(text[word:end].lstrip(_BEFORE))
        if at < end:
            yield at
    if words and text[end - 1] >= UNSPACED_FROM:
        yield from range(max(start, end - _SIGNS), end)


def _kind(label: str) -> str:
    return _kinds().get(label) or _joined_kind(label) or ("time" if _is_time(label) else "")


def _joined_kind(label: str) -> str:
    """``text i fotos`` is the writer's, as ``text`` is: two labels that a word joins, in either order."""
    words = label.replace(",", " ,").split(" ", _LABELLED)
    if len(words) <= _LABELLED or (words[1] != "," and words[1] not in words_of("joiner")):
        return ""
    kinds = {_kinds().get(words[0]), _kinds().get(words[2])}
    return "writer" if "writer" in kinds and None not in kinds else ""


def is_joined(label: str) -> bool:
    """Whether a label, folded, is two that a word joins, and no phrase of its own: ``text i fotos``."""
    return label not in _kinds() and _joined_kind(label) != ""


def _is_time(label: str) -> bool:
    from articleparse.parser.timestamps import cue_of

    return len(label) > 1 and cue_of(label) is not None
