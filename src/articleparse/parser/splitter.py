"""Several articles in one file: where each begins.

Database exports count their articles: ``3 of 62 DOCUMENTS``, ``Dokument 3 von 62``,
``Document 3 de 62``.  The words differ, the numbers do not: the first runs up from 1,
the second stays.  Exports without a counter end each article with a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from articleparse.languages.fields import RECORD_ENDS
from articleparse.model import Block, Hints
from articleparse.parser.timestamps import find_stamps

_COUNTER = re.compile(
    r"\W{0,3}(?:[^\W\d]{1,20}[\s-]{1,3}){0,3}(\d{1,6})\s{1,3}[^\W\d]{1,12}\s{1,3}(\d{1,6})(?:\s{1,3}[^\W\d]{1,20})?\W{0,3}"
)
_LONGEST = 60  # characters of a line that parts articles
_LONGEST_END = max(map(len, RECORD_ENDS))


def split(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    """Return the blocks of each article; what stands before the first is the first's."""
    starts = _counted(blocks) or _ended(blocks)
    bounds = [0, *starts[1:], len(blocks)] if starts else [0, len(blocks)]
    return [blocks[a:b] for a, b in pairwise(bounds)]


def is_counter(text: str) -> bool:
    """Whether `text` counts an article of an export: ``3 of 62 DOCUMENTS``."""
    return len(text) <= _LONGEST and _COUNTER.fullmatch(text) is not None and not find_stamps(text, Hints())


def _counted(blocks: Sequence[Block]) -> list[int]:
    """Return where the counters stand, if they count: 1, 2, 3 … of one total."""
    starts: list[int] = []
    total = ""
    for index, block in enumerate(blocks):
        found = _COUNTER.fullmatch(block.text) if is_counter(block.text) else None
        if (
            found
            and int(found[1]) == len(starts) + 1
            and int(found[2]) >= int(found[1])
            and (not starts or found[2] == total)
        ):
            starts.append(index)
            total = found[2]
    return starts if len(starts) > 1 or total == "1" else []


def _ended(blocks: Sequence[Block]) -> list[int]:
    """Return where articles begin, from the lines that end them, if there are any."""
    ends = [i for i, block in enumerate(blocks) if len(block.text) <= _LONGEST_END and block.text.casefold() in RECORD_ENDS]
    return [0, *(end + 1 for end in ends if end + 1 < len(blocks))] if ends else []
