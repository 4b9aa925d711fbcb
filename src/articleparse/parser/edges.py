"""What stands at the edges of printed pages parts nothing: the story is read without it, and it is accounted for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from articleparse.model import Article, Attribution, Block

_EDGE: Final = "page"
_REST: Final = "rest"  # of a paragraph that goes on over a page's end, whose text stands with its first lines


def without_edges(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of the story; where there are none, all as they are."""
    kept = [block for block in blocks if block.tag not in (_EDGE, _REST)]
    return kept or [replace(block, tag="") for block in blocks]


def with_edges(article: Article, blocks: Sequence[Block]) -> Article:
    """Return an article that was read without them with an entry for each block of a page's edge."""
    if all(block.tag in (_EDGE, _REST) for block in blocks):
        return article
    return replace(article, provenance=tuple(_entries(article.provenance, blocks)))


def _entries(found: Sequence[Attribution], blocks: Sequence[Block]) -> Iterator[Attribution]:
    """Yield the entries in the order of the source; not each block has one of its own."""
    at, last = 0, None
    for block in blocks:
        if block.tag == _EDGE or (block.tag == _REST and last is None):
            yield Attribution(block.lines, "metadata", None, block.text, "at the edge of a printed page")
        elif block.tag == _REST and last is not None:
            yield replace(
                last, lines=block.lines, text=None if last.at else block.text, why="goes on from another page"
            )
        else:
            while at < len(found) and found[at].lines[0] <= block.lines[1]:
                last = found[at]
                at += 1
                yield last
    yield from found[at:]
