"""Boxes amid a story that say where they end, for those who hear the page read: ``End of most read``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.boxes import CLOSING
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import BOXED, STORY, Label
from articleparse.parser.words.cues import folded

_LINE: Final = 60  # size of what opens a box, and of what closes it
_MOST: Final = 16  # lines of a box
_FIRST: Final = frozenset(words[0] for words in CLOSING)  # letters
_STEM: Final = 5  # letters of a word that its forms share: ``Weitere``, ``weiteren``


def without_boxes(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with each box set aside whose last line closes what its first line opened.

    Example: ``More on this`` over ``The slip was built in 1931.`` over ``End of more on this``.
    """
    found = list(labels)
    for end, look in enumerate(looks):
        if (
            look.size <= _LINE
            and look.text[0].lower() in _FIRST
            and look.ends == "none"
            and (named := _closed(look.text))
        ):
            over = range(end - 1, max(-1, end - _MOST - 1), -1)
            start = next((at for at in over if looks[at].size <= _LINE and _stems(looks[at].text) == named), end)
            for index in range(start, end + 1) if start < end else ():
                if found[index].role in STORY or index == end:
                    found[index] = Label("boilerplate", BOXED)
    return found


def _closed(text: str) -> list[str]:
    """Return the stems of what a line closes, or none: ``['more', 'on', 'this']`` for ``End of more on this``."""
    line = folded(text)
    if not line.startswith(CLOSING):
        return []
    return _stems(line[max(len(words) for words in CLOSING if line.startswith(words)) :])


def _stems(text: str) -> list[str]:
    return [word[:_STEM] for word in folded(text).split()]
