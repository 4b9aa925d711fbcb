"""What no article has, and only accidents and attacks do: a hundred thousand lines and more.

Each line that is looked at costs some hundred times the memory of three characters.  So
the lines after the first `LINES` are taken together, many to a block: all of their text is
still there, and a notice says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from articleparse.model import Block, Lines, Notice
from articleparse.readers.characters import collapsed, decoded, is_visible

LINES: Final = 100_000
"""Lines of one text that are looked at one by one: some thousand articles."""

BLOCKS: Final = 15_000
"""Blocks of one page that are looked at one by one; the longest live blogs have some thousands."""

_TOGETHER: Final = 1000  # lines
_PIECE: Final = 1 << 18  # characters


def end_of(text: str, most: int) -> int:
    """Return how many characters of `text` the first `most` lines have."""
    if len(text) <= most:
        return len(text)
    count = 0
    for start, end in _pieces(text):
        lines = text[start:end].splitlines(keepends=True)
        if count + len(lines) > most:
            return start + sum(map(len, lines[: most - count]))
        count += len(lines)
    return len(text)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where pieces of `text` start and end, each with whole lines."""
    ends = [0]
    while ends[-1] < len(text):
        ends.append(text.find("\n", ends[-1] + _PIECE) + 1 or len(text))
    return pairwise(ends)


def read(text: str, before: int) -> tuple[list[Block], int]:
    """Return the blocks of what follows `before` lines, and the number of the last line."""
    blocks: list[Block] = []
    number = before
    for start, end in _pieces(text):
        lines = text[start:end].splitlines()
        for at in range(0, len(lines), _TOGETHER):
            part = lines[at : at + _TOGETHER]
            joined = " ".join(filter(None, map(str.strip, part)))
            tidy = collapsed(decoded(joined))
            if is_visible(joined):
                where = (number + at + 1, number + at + len(part))
                blocks.append(Block(tidy if is_visible(tidy) else joined, where, (joined,), 1))
        number += len(lines)
    return blocks, number


def notice(whole: str, looked_at: int, where: Lines) -> Notice:
    """Say that of the whole, ``"1,000,000 lines"``, only so many were looked at one by one."""
    message = (
        f"{whole}, of which the first {looked_at:,} are told apart (--max-lines); the others stand in long paragraphs"
    )
    return Notice("long-input", message, where)
