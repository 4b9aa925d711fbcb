"""HTML -> Page: the visible text of a page as blocks, and beside it what the page declares of itself.

    text -> tree (`tree`) -> blocks (`blocks`), claims (`claims`, `jsonld`)

The reader says what the elements are and leaves it to the parser what they mean.
Nothing is ever fetched: links, ``base`` and external entities are text or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.model import Block, Notice, Page, Source
from articleparse.patterns import lazy
from articleparse.readers.html.blocks import blocks_of
from articleparse.readers.html.claims import claims_of
from articleparse.readers.html.mhtml import is_mhtml, page_of
from articleparse.readers.html.state import State
from articleparse.readers.html.stories import hidden_story, seam
from articleparse.readers.html.tree import Tree, grow
from articleparse.readers.many_lines import BLOCKS, notice

_TOP: Final = 4096  # characters, in which a whole page says that it is one
_WHOLE: Final = lazy(r"<(?:html|body)\b", re.IGNORECASE)
_CLOSES: Final = lazy(r"</(?:body|html)\b", re.IGNORECASE)


def read(source: Source, most: int | None = None) -> Page:
    """Return the visible blocks of an HTML page, in the order of its source, and its claims.

    lines: those of the source where the block begins and ends.  most: blocks that are
    looked at one by one.
    Example: ``<h1>Bridge open</h1><p>The bridge is<br>open.`` gives the blocks
    ``h1 "Bridge open"`` and ``p "The bridge is open."``.
    """
    if is_mhtml(source.text):
        source = page_of(source) or source
    tree = grow(source.text)
    if tree is None:
        return Page((), "html", source.encoding, max(len(source.text.splitlines()), 1), source.notices)
    return _page(tree, source, most or BLOCKS)


def _page(tree: Tree, source: Source, most: int) -> Page:
    shown = blocks_of(tree, most)
    claims = tuple(claims_of(tree))
    state = State(tree, claims)
    hidden = hidden_story(tree, shown, claims, most, state)
    notices = (*source.notices, *_long(shown, most), *_long(hidden, most), *_cut(source.text, tree.line_count))
    at = seam(tree, shown, hidden, claims) if hidden else 0
    beside = tuple(state.claims(hidden[0].text)) if hidden else ()
    blocks = (*shown[:at], *hidden, *shown[at:])
    return Page(blocks, "html", source.encoding, tree.line_count, notices, (*claims, *beside))


def _cut(text: str, last: int) -> Iterator[Notice]:
    """Yield a notice where a page breaks off: it ends in words or in a tag, and has not ended before.

    last: its last line.  Elements alone do not tell: many pages leave end tags out.
    """
    end = text.rstrip()
    if end[-1:] != ">" and _WHOLE.search(end[:_TOP]) and not _CLOSES.search(end):
        yield Notice("truncated-input", "the page ends in mid-text, and neither <body> nor <html> does", (last, last))


def _long(blocks: Sequence[Block], most: int) -> Iterator[Notice]:
    """Yield a notice where a page has so many blocks that not all were told apart."""
    if len(blocks) > most:
        yield notice(f"more than {most:,} blocks", most, (blocks[most].lines[0], blocks[-1].lines[1]))
