"""Plain text -> Page: decoded text to blocks, whatever the layout.

Paragraphs apart by blank lines (a line of no-break spaces is blank), one line a
paragraph, hard-wrapped, indented on the first line, or a mixture of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from articleparse.languages import suspended_hyphen_words
from articleparse.model import Block, Page, Source
from articleparse.readers import many_lines
from articleparse.readers.characters import (
    collapsed,
    columns,
    decoded,
    dropped,
    has_format_characters,
    is_even,
    is_unspaced,
    is_visible,
)
from articleparse.readers.controls import without_controls
from articleparse.readers.layout import paragraphs, runs_over_blank
from articleparse.readers.quotes import unquoted
from articleparse.readers.recognition import Signs, recognise
from articleparse.readers.wraps import Row, is_item, wrapped

if TYPE_CHECKING:
    from articleparse.readers.dumps import Dump
    from articleparse.readers.sheets import Sheets

_LINE_SEPARATOR = "\u2028"
_PARAGRAPH_ENDS = "\n\r\u2029"
_SOFT_HYPHEN = "\xad"
_HYPHENS = ("-", "\u2010", "¬", _SOFT_HYPHEN)
_LEADING_WORD = re.compile(r"[\w-]+")
_EMPHASISED = re.compile(r"(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{2,300})(?<=\S)\1")  # a whole line: ``*Bridge open*``
_SHEET = 200  # characters of what stands at a page's edge
# A number at the edge of a row, or behind it a word more: ``6``, ``Continued on page 6 »``, ``Folytatás a 6. oldalon``.
_EDGE = re.compile(r"^\W*\d{1,4}(?!\d)|(?<!\d)\d{1,4}\W{0,4}(?:\w{1,9}\W{0,4}){0,1}$")
_ATX = re.compile(r"(#{1,6})[ \t]+((?!#[\s#]|#$)\S.*?)(?:[ \t]+#+)?$")


def read(source: Source, most: int | None = None) -> Page:
    """Return the blocks of a plain text; most: lines that are looked at one by one.

    Example: ``"Bridge open\\n\\nThe bridge is\\nopen."`` gives the blocks
    ``"Bridge open"`` (lines 1-1) and ``"The bridge is open."`` (lines 3-4).
    """
    text = dropped(source.text)
    end = many_lines.end_of(text, most or many_lines.LINES)
    text, rest = text[:end], text[end:]
    lines = text.splitlines()
    rows = list(_rows(lines, _soft_ends(text), has_format_characters(text)))
    dump = recognise(rows)
    quoted: frozenset[int] = frozenset()
    if (dump is None or not dump.kind) and any(row.text[0] == ">" for row in rows):
        rows, quoted = unquoted(rows)
    sheets = _sheets(rows, text) if dump is None or not dump.kind else None
    if sheets:
        rows = sheets.rows
    if (dump is None or not dump.kind) and any(len(row.text) == 1 and row.text.isupper() for row in rows):
        from articleparse.readers.initials import with_initials

        rows = with_initials(rows, lambda: _words(text))
    runs = list(_runs(dump.rows(rows) if dump else rows))
    even = any(len(run) > 1 for run in runs) and is_even(text)
    wrap = wrapped(runs, even=even, surely=dump is not None and dump.is_wrapped)
    if dump:
        wrap = dump.wrap(wrap)
    joiner = Joiner(text, runs, hyphenated=dump is None or not dump.kind, typeset=bool(sheets and sheets.edges))
    found = _rejoined(rows for run in runs for rows in paragraphs(run, wrap))
    if sheets and sheets.edges:
        from articleparse.readers.sheets import blocks_of

        made = list(blocks_of(found, sheets, lambda rows: _block(rows, joiner, dump, quoted)))
    else:
        made = [_block(rows, joiner, dump, quoted) for rows in found]
    blocks = without_controls(made)
    if not rest:
        return Page(blocks, "text", source.encoding, len(lines), source.notices)
    coarse, count = many_lines.read(rest, len(lines))
    return Page(
        (*blocks, *coarse),
        "text",
        source.encoding,
        count,
        (*source.notices, many_lines.notice(f"{count:,} lines", len(lines), (len(lines) + 1, count))),
    )


def _sheets(rows: Sequence[Row], text: str) -> Sheets | None:
    """Return the rows without what stands at pages' edges, where a form feed or a number shows that it may."""
    if not rows or ("\f" not in text and not any(_EDGE.search(row.text) for row in rows if len(row.text) <= _SHEET)):
        return None
    from articleparse.readers.sheets import without_edges

    feeds = (n for n, line in enumerate(text.splitlines(keepends=True), 1) if line[-1] == "\f") if "\f" in text else ()
    return without_edges(rows, frozenset(feeds))


def _soft_ends(text: str) -> frozenset[int]:
    """Return the numbers of lines that U+2028 ends, where the text has other line ends for its paragraphs."""
    if _LINE_SEPARATOR not in text or not any(map(text.__contains__, _PARAGRAPH_ENDS)):
        return frozenset()
    lines = enumerate(text.splitlines(keepends=True), 1)
    return frozenset(number for number, line in lines if line.endswith(_LINE_SEPARATOR))


def _rejoined(paragraphs_: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """Join what a blank line broke in mid-sentence."""
    held: list[Row] = []
    for rows in paragraphs_:
        heads = held and held[0].text[0] == "#"
        if held and rows[0].gap and not heads and not rows[0].anew and runs_over_blank(held[-1], rows[0]):
            held += rows
            continue
        if held:
            yield held
        held = rows
    if held:
        yield held


def _rows(lines: Sequence[str], soft: frozenset[int], marked: bool) -> Iterator[Row]:
    """Yield the rows that have something to see; `marked` says that some lines hold shapeless marks."""
    gap = 0
    first = True  # blank lines at the top part nothing
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or (marked and not is_visible(text)):
            gap += 1
            continue
        indent = _indent(line, text) if line[0] != text[0] else 0
        yield Row(number, text, indent, 0 if first else gap, number in soft, line[-2:] == "  ")
        gap, first = 0, False


def _indent(line: str, text: str) -> int:
    return columns(line[: line.index(text[0])].expandtabs(4))


def _runs(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Group rows between which no blank line stands."""
    run: list[Row] = []
    for row in rows:
        if row.gap and run:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _block(rows: Sequence[Row], joiner: Joiner, dump: Dump | None, quoted: frozenset[int]) -> Block:
    first, last = rows[0], rows[-1]
    texts = tuple([row.text for row in rows])
    signs = dump.read(rows, joiner.join) if dump else None
    tag, text, linked = signs or _claim(joiner.join(texts))
    tidy = collapsed(decoded(text))
    if not is_visible(tidy):  # "&nbsp;" alone: seen in the source, nothing to print
        tag, tidy = "blank", text or first.text
    if not tag and first.number in quoted:
        tag = "blockquote"
    return Block(tidy, (first.number, last.number), texts, first.gap, first.indent, tag, linked)


def _claim(text: str) -> Signs:
    """Return what the text's own mark claims, and the text without the mark: ``"## Why"`` is an ``h2``."""
    if text[:1] == "#" and (found := _ATX.match(text)):
        return Signs(f"h{len(found[1])}", found[2])
    if text[:1] in "*_" and (found := _EMPHASISED.fullmatch(text)):
        return Signs("", found[2])
    return Signs("li" if is_item(text) else "", text)


class Joiner:
    """Joins the rows of a wrapped paragraph, with what the whole text says of its hyphens.

    A hyphen at a row's end is either a wrap's (``govern-`` / ``ment``) or the word's own
    (``north-`` / ``east``).  The text itself decides where it has the word elsewhere;
    otherwise whether rows end in hyphens often, as only typesetting makes them.  The
    programs that print web pages never put one there (``hyphenated`` is false).
    """

    def __init__(
        self, text: str, runs: Sequence[Sequence[Row]], *, hyphenated: bool = True, typeset: bool = False
    ) -> None:
        self._text = text
        self._hyphenated = hyphenated
        self._words: frozenset[str] | None = None
        rows = sum(len(run) - 1 for run in runs)
        ends = sum([row.text[-1] == "-" for run in runs if len(run) > 1 for row in run[:-1]])
        self._typeset = ends >= (0.035 if typeset else 0.04) * rows

    def join(self, rows: Sequence[str]) -> str:
        """Return the rows as one text: ``["bis-", "weilen"]`` becomes ``"bisweilen"``."""
        if len(rows) == 1:
            return rows[0].rstrip(_SOFT_HYPHEN)
        parts: list[str] = []
        held = [row for row in rows if row]  # a mark that stood alone in its row leaves nothing
        for row, following in zip(held, [*held[1:], ""], strict=False):
            parts += self._seam(row, following)
        return "".join(parts).rstrip(_SOFT_HYPHEN)

    def _seam(self, row: str, following: str) -> tuple[str, str]:
        """Return the row, less a wrap's hyphen, and what parts it from the following row."""
        if not following:
            return row, ""
        if len(row) == 1 and row.isupper():
            from articleparse.readers.initials import seam

            return row, seam(row, following, self._known())
        if row.endswith(_HYPHENS) and row[-2:-1].isalpha():
            return self._hyphen_seam(row, following)
        return row, "" if is_unspaced(row[-1]) and is_unspaced(following[0]) else " "

    def _hyphen_seam(self, row: str, following: str) -> tuple[str, str]:
        if row[-1] in "¬\xad":
            return row[:-1], ""
        follower = _LEADING_WORD.match(following)
        if follower is None or not follower[0][0].islower():
            return row, ""
        if follower[0] in suspended_hyphen_words():
            return row, " "
        if not self._hyphenated:
            return row, ""
        head = re.split(r"[^\w-]", row[:-1])[-1]
        return (row[:-1], "") if self._is_wrap(head, follower[0]) else (row, "")

    def _is_wrap(self, head: str, follower: str) -> bool:
        words = self._known()
        head, follower = head.casefold(), follower.casefold()
        if head + follower in words:
            return True
        if f"{head}-{follower}" in words:
            return False
        return self._typeset

    def _known(self) -> frozenset[str]:
        if self._words is None:
            self._words = _words(self._text)
        return self._words


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w-]+", text.casefold()))
