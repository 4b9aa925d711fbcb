"""Controls that copying leaves on headings: ``History[edit]``, in any language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from articleparse.model import Block
from articleparse.patterns import lazy

_BEHIND = lazy(r"(?<=[\w?!)])\s?(\[[^\W\d][^\[\]]{2,60}\])$")
_HEADING = 160  # characters of a heading and its control
_FEWEST = 2  # lines that one control stands on


def without_controls(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks without what stands in brackets at their ends, the same on several short lines.

    Example: ``History[edit]`` and ``Design[edit]`` are ``History`` and ``Design``.
    """
    found = {
        index: control
        for index, block in enumerate(blocks)
        if block.text[-1] == "]" and len(block.text) <= _HEADING and (control := _BEHIND.search(block.text))
    }
    if not found:
        return tuple(blocks)
    counts = Counter(control[1] for control in found.values())
    told = list(blocks)
    for index, control in found.items():
        if counts[control[1]] >= _FEWEST:
            told[index] = replace(blocks[index], text=blocks[index].text[: control.start()])
    return tuple(told)
