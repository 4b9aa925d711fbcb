"""A scanned page as programs that read scans keep it, in ALTO or PAGE -> its rows as text, which `readers.text` reads.

<TextBlock><TextLine><String CONTENT="The"/><SP/><String CONTENT="ferry"/></TextLine></TextBlock>
<TextRegion><TextLine><TextEquiv><Unicode>The ferry</Unicode></TextEquiv></TextLine></TextRegion>
"""

from __future__ import annotations

import html
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from articleparse.model import Lines, Page, Source
from articleparse.patterns import lazy
from articleparse.readers.newscontent import count
from articleparse.readers.newsrecords import TAG, local

ROOTS: Final = frozenset({"alto", "pcgts"})
_BLOCKS: Final = frozenset({"textblock", "textregion"})
_ROW, _WORD = "textline", "word"
_WORDS: Final = frozenset({"string", "hyp"})  # of ALTO
_SAID: Final = "unicode"  # in PAGE: of a region, of each row in it, of each word in that
_CONTENT: Final = lazy(r"\bCONTENT\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class _Row(Struct, frozen=True, gc=False):
    """A printed row, "" between two blocks.  at: the place in the source from which it begins."""

    text: str
    at: int


def read(source: Source, most: int | None = None) -> Page:
    """Return a scanned page as the page that its rows are as text, with their places in the source."""
    from articleparse.readers.text import read as read_text

    rows = list(_rows(source.text))
    page = read_text(Source("\n".join(row.text for row in rows), source.encoding, source.notices), most)
    ends = list(accumulate(map(len, source.text.splitlines(keepends=True))))

    def placed(lines: Lines) -> Lines:
        first, last = (bisect_right(ends, rows[line - 1].at) + 1 for line in lines)
        return first, last

    blocks = tuple(replace(block, lines=placed(block.lines)) for block in page.blocks)
    notices = tuple(replace(one, lines=placed(one.lines)) if one.lines else one for one in page.notices)
    return replace(page, form="xml", line_count=count(source.text) + 1, blocks=blocks, notices=notices)


def _rows(text: str) -> Iterator[_Row]:
    """Yield the rows of all blocks, a blank one between two; what PAGE says of a region once more is none."""
    words: list[str] = []
    start, is_in_row, is_in_word, is_told = 0, False, False, False
    for tag in TAG.finditer(text):
        name = local(tag[2])
        if name in _BLOCKS and not tag[1]:
            is_told = False
        elif name in _BLOCKS:
            yield _Row("", tag.start())
        elif name == _ROW:
            is_in_row = not tag[1] and not tag[3].endswith("/")
            if tag[1] and words:
                yield _Row(_joined(words), start)
                is_told = True
            words, start = [], tag.start()
        elif name == _WORD:
            is_in_word = not tag[1]
        elif name in _WORDS and (found := _CONTENT.search(tag[3])):
            words.append(("" if name == "hyp" else " ") + html.unescape(found[1] or found[2] or ""))
        elif name == _SAID and not tag[1]:
            said = html.unescape(text[tag.end() : text.find("<", tag.end())])
            if is_in_row:
                words = [*words, " ", said] if is_in_word else [said]
            elif not is_told:
                yield from (_Row(row, tag.end()) for row in said.split("\n"))


def _joined(words: list[str]) -> str:
    return " ".join("".join(words).split())
