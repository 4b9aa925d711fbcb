"""Lines that say in words alone how long ago: ``Updated an hour ago``, ``gerade eben``."""

from __future__ import annotations

from functools import cache

from articleparse.languages.spelling import Token, cut, key_of, spell
from articleparse.model import Hints, StampKind
from articleparse.parser.timestamps.drafts import UPDATED, Draft
from articleparse.parser.timestamps.lexicon import press
from articleparse.parser.timestamps.relative import Reference
from articleparse.parser.timestamps.stamps import Found, relative_stamp

_MARKS = frozenset(" .,:;|'()*~-")
_LONGEST_CUE = 4  # words


def read(line: str, hints: Hints) -> list[Found]:
    """The stamp of a line that is one of the phrases, with or without a cue at either end."""
    tokens = cut(line)
    words = [token for token in tokens if token.kind == "w"]
    if not words or any(token.kind != "w" and token.text not in _MARKS for token in tokens):
        return []
    told = _phrase([spell(word.text) for word in words])
    return [_found(line, words, *told, hints)] if told else []


def _phrase(keys: list[str]) -> tuple[int, StampKind] | None:
    """(seconds back, kind) of the words of a line."""
    for first in range(min(_LONGEST_CUE, len(keys) - 1) + 1):
        for last in range(len(keys), max(first, len(keys) - _LONGEST_CUE - 1), -1):
            unit = _table().get(" ".join(keys[first:last]))
            kinds = [_kind(keys[:first]), _kind(keys[last:])]
            if unit is not None and None not in kinds:
                return unit, next((kind for kind in kinds if kind not in (None, "other")), "other")
    return None


def _kind(keys: list[str]) -> StampKind | None:
    """What these words say of a stamp: other for none at all, None where they are no cue."""
    if not keys:
        return "other"
    codes = press().words.get(" ".join(keys), ())
    return "updated" if UPDATED in codes else "published" if UPDATED - 1 in codes else None


@cache
def _table() -> dict[str, int]:
    from articleparse.languages.moment_words import MOMENTS

    return {key_of(phrase): unit for unit, text in MOMENTS.items() for phrase in text.split("|")}


def _found(line: str, words: list[Token], unit: int, kind: StampKind, hints: Hints) -> Found:
    start, end = words[0].start, words[-1].end
    stamp = relative_stamp(Draft(Reference(0, 0, ago=(1, unit)), kind=kind), line[start:end], hints)
    return Found(start, end, stamp, () if stamp.value else ("relative-date",), "")
