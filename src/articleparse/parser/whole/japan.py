"""Captions of Japan of several sentences, of which the last has no mark: ``ふたを開けたところ。右が新しい部品です``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.patterns import lazy

_LONGEST: Final = 120  # characters of a caption
_TOLD: Final = 6  # … of its first sentence, at least
_KANA: Final = lazy("[ぁ-ゖ]")
_QUOTED: Final = lazy("「[^「」]*」|『[^『』]*』|（[^（）]*）")
_OPENS: Final = "【（・※■●◆▼"  # notes, items


def is_told_in_japan(looks: Sequence[Look], index: int) -> bool:
    """Whether a line without an end mark has a sentence in it that has one, amid lines that end as sentences do.

    A row of a paragraph has rows beside it that end so little as it does, or is torn within a word of Latin letters.
    """
    text = looks[index].text
    if text[0] < UNSPACED_FROM or text[-1] < UNSPACED_FROM or "。" not in text or len(text) > _LONGEST:
        return False
    beside = [look.ends for look in (*looks[max(0, index - 1) : index], *looks[index + 1 : index + 2])]
    if text[0] in _OPENS or any(ends == "none" for ends in beside) or not _KANA.search(text):
        return False
    return _QUOTED.sub("", text).find("。") >= _TOLD
