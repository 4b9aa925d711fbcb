"""Boxes amid a story that say where they end, for those who hear the page read: ``End of most read``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.boxes import CLOSING, SKIPPING
from articleparse.parser.looks.features import Look
from articleparse.parser.words.cues import folded

_LINE: Final = 60  # size of what opens a box, and of what closes it
_MOST: Final = 16  # lines of a box
_FIRST: Final = frozenset(words[0] for words in CLOSING)  # letters
_STEM: Final = 5  # letters of a word that its forms share: ``Weitere``, ``weiteren``
_SKIP: Final = 90  # size of what leads past a box
_ENDS: Final = tuple(end for _, end in SKIPPING)


def boxed(looks: Sequence[Look]) -> dict[int, int]:
    """Return the lines of each box whose last line closes what its first line opened, each with that last one.

    Example: ``More on this`` over ``The slip was built in 1931.`` over ``End of more on this``.
    """
    found: dict[int, int] = {}
    for end, look in enumerate(looks):
        if (
            look.size <= _LINE
            and look.text[0].lower() in _FIRST
            and look.ends == "none"
            and (named := _closed(look.text))
        ):
            found |= dict.fromkeys(range(_start(looks, end, named), end + 1), end)
    return found


def skips(look: Look) -> bool:
    """Whether a line leads past a box: ``Skip most read and continue reading``."""
    if look.size > _SKIP or not (line := folded(look.text).rstrip(".")).endswith(_ENDS):
        return False
    return any(line.startswith(start) and line.endswith(end) for start, end in SKIPPING)


def _start(looks: Sequence[Look], end: int, named: list[str]) -> int:
    """Return where a box begins: at its name, or at how many entries it has; one behind its end where it does not."""
    over = range(end - 1, max(-1, end - _MOST - 1), -1)
    opened = next((at for at in over if looks[at].size <= _LINE and _stems(looks[at].text) == named), end + 1)
    counted = [at for at in over if looks[at].numbered and _counts(looks[at].text, named)]
    return min([opened, *counted])


def _counts(text: str, named: list[str]) -> bool:
    """Whether a line says how many entries what is closed has: ``list of 2 items`` for ``end of list``."""
    return _stems(text)[: len(named) + 1] == [*named, "of"]


def _closed(text: str) -> list[str]:
    """Return the stems of what a line closes, or none: ``['more', 'on', 'this']`` for ``End of more on this``."""
    line = folded(text)
    if not line.startswith(CLOSING):
        return []
    return _stems(line[max(len(words) for words in CLOSING if line.startswith(words)) :])


def _stems(text: str) -> list[str]:
    return [word[:_STEM] for word in folded(text).split()]
