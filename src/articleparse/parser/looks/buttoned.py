"""Titles of other stories that have the same button under each: ``read``, ``Weiterlesen``, ``続きを読む``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING

_BUTTON: Final = 25  # size of a button
_OFTEN: Final = 3  # titles in a row …
_TWICE: Final = 2  # … over a button that says that more is to be read
_TITLE: Final = 20  # size of one, at least: what a table or a talk repeats is shorter


def buttoned(looks: Sequence[Look]) -> set[int]:
    """Return the titles that stand in a row with one button under each; two are one where it says so: ``Read more``.

    Example: 0, 2 and 4 of ``Sea wall leaks again``, ``read``, ``Rovers win the cup``, ``read``, ``Baker's last loaf``,
    ``read``.
    """
    times = Counter(look.key for look in looks if look.size <= _BUTTON)
    often = {key for key, number in times.items() if key and number >= _TWICE}
    able = {i for i in range(len(looks) - 1) if _is_title(looks, i, often)} if often else set()
    found: set[int] = set()
    for index in able:
        button = looks[index + 1]
        run = range(index, index + 2 * (_TWICE if button.cue == "related" else _OFTEN), 2)
        if able.issuperset(run) and len({looks[i + 1].key for i in run}) == 1:
            found.update(run)
    return found


def _is_title(looks: Sequence[Look], index: int, often: Set[str]) -> bool:
    look, below = looks[index], looks[index + 1]
    return below.key in often and _TITLE <= look.size <= HEADING and look.ends in ("none", "ask") and not look.stamps
