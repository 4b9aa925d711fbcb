"""A box of facts: ``Director: Jane Doe``, ``Running time: 108 minutes``, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.patterns import lazy

_FEWEST: Final = 3  # of them
_SIZE: Final = 90  # of one
_FACT = lazy(r"[^\W\d_][\w/-]{0,19}(?: [\w/-]{1,14})?[:：]\s?\S.*")  # a label of two words, at most


def rows_of_facts(looks: Sequence[Look]) -> set[int]:
    """Return the lines of such boxes: several in a row that are a label and a colon and a few words."""
    found: set[int] = set()
    run: list[int] = []
    for index, look in enumerate(looks):
        may_be = look.size <= _SIZE and look.ends == "none" and (":" in look.text or "：" in look.text)
        if may_be and _FACT.fullmatch(look.text):
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            found.update(run)
        run = []
    return found | set(run if len(run) >= _FEWEST else ())
