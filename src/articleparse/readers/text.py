"""Plain text -> Page: decoded text to blocks, whatever the layout.

Paragraphs apart by blank lines (a line of no-break spaces is blank), one line a
paragraph, hard-wrapped, indented on the first line, or a mixture of these.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from articleparse.errors import NoArticle
from articleparse.languages import suspended_hyphen_words
from articleparse.model import Block, Page, Source
from articleparse.patterns import DIGITS, has_byte, lazy
from articleparse.readers import many_lines
from articleparse.readers.characters import (
    UNSPACED_FROM,
    collapsed,
    columns,
    decoded,
    dropped,
    has_format_characters,
    is_even,
    is_plain,
    is_tidy,
    is_unspaced,
    is_visible,
)
from articleparse.readers.controls import without_controls
from articleparse.readers.fields import CODED, uncoded, unfolded
from articleparse.readers.layout import paragraphs, runs_over_blank
from articleparse.readers.linetags import blocks_of as blocks_of_tagged
from articleparse.readers.linetags import tagged
from articleparse.readers.no_prose import no_prose
from articleparse.readers.recognition import Signs, recognise
from articleparse.readers.torn import CLOSERS, OPENERS, rejoined
from articleparse.readers.wraps import Row, is_item, wrapped

if TYPE_CHECKING:
    from articleparse.readers.dumps import Dump
    from articleparse.readers.sheets import Sheets

_LINE_SEPARATOR = "\u2028"
_PARAGRAPH_ENDS = "\n\r\u2029"
_SOFT_HYPHEN = "\xad"
_HYPHENS = ("-", "\u2010", "¬", _SOFT_HYPHEN)
_WORD = lazy(r"[\w-]+")
_NO_WORD = lazy(r"[^\w-]")
_EMPHASISED = lazy(r"(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{2,300})(?<=\S)\1")  # a whole line: ``*Bridge open*``
_TYPESET, _TYPESET_PAGES = 0.04, 0.035  # share of rows that end in a hyphen, from which on typesetting broke words
_SHEET = 200  # characters of what stands at a page's edge
# A number at the edge of a row, or behind it a word more: ``6``, ``Continued on page 6 »``, ``Folytatás a 6. oldalon``.
_OPENS_IN_NUMBER = lazy(r"\W*\d{1,4}(?!\d)")
_ENDS_IN_NUMBER = lazy(r"(?<!\d)\d{1,4}\W{0,4}(?:\w{1,9}\W{0,4}){0,1}$")
_TAIL = 21  # characters that this can be
_ATX = lazy(r"(#{1,6})[ \t]+((?!#[\s#]|#$)\S.*?)(?:[ \t]+#+)?$")


def read(source: Source, most: int | None = None) -> Page:
    """Return the blocks of a plain text; most: lines that are looked at one by one.

    Example: ``"Bridge open\\n\\nThe bridge is\\nopen."`` gives the blocks
    ``"Bridge open"`` (lines 1-1) and ``"The bridge is open."`` (lines 3-4).
    Raises NoArticle for what is no prose: a database's commands, words with tags.
    """
    plain = is_plain(source.text)
    text = source.text if plain else dropped(source.text)
    if what := no_prose(text):
        raise NoArticle(f"no article in it: {what}")
    if found := tagged(text):
        blocks, notices = blocks_of_tagged(found, lambda part: _read(replace(source, text=part), most, plain=plain))
        return Page(tuple(blocks), "text", source.encoding, len(text.splitlines()), (*source.notices, *notices))
    page = _read(replace(source, text=text), most, plain=plain)
    return replace(page, notices=(*source.notices, *page.notices))


def _read(source: Source, most: int | None, *, plain: bool) -> Page:
    """Return the blocks of a text from which shapeless marks are dropped, and what is to be noted of its length."""
    text = source.text
    end = many_lines.end_of(text, most or many_lines.LINES)
    text, rest = text[:end], text[end:]
    lines = text.splitlines()
    rows = _rows(lines, _soft_ends(text), not plain and has_format_characters(text))
    blocks = _blocks_of(text, lines, rows, plain=plain)
    if not rest:
        return Page(blocks, "text", source.encoding, len(lines))
    coarse, count = many_lines.read(rest, len(lines))
    notice = many_lines.notice(f"{count:,} lines", len(lines), (len(lines) + 1, count))
    return Page((*blocks, *coarse), "text", source.encoding, count, (notice,))


def _blocks_of(text: str, lines: Sequence[str], rows: list[Row], *, plain: bool) -> tuple[Block, ...]:
    """Return the blocks that a text's rows make: as a program dumped them, or as they were written or printed.

    plain: see `is_plain`.
    """
    dump = recognise(rows, text)
    quoted: frozenset[int] = frozenset()
    sheets: Sheets | None = None
    is_written = dump is None or dump.is_written
    if is_written:
        rows = rejoined(rows, lines, text)
        rows = unfolded(rows) if CODED in text else rows
        if ">" in text and any(row.text[0] == ">" for row in rows):
            from articleparse.readers.quotes import unquoted  # few texts quote a mail

            rows, quoted = unquoted(rows)
        rows, sheets = _off_pages(rows, text)
    if dump:
        rows = dump.rows(rows)
    runs = _runs(rows)
    even = len(runs) < len(rows) and is_even(text)  # asked of rows that could be wrapped
    wrap = wrapped(runs, even=even, surely=dump is not None and dump.is_wrapped, whole=dump.whole if dump else None)
    if dump:
        wrap = dump.wrap(wrap)
    joiner = Joiner(text, runs, hyphenated=is_written, typeset=sheets is not None)
    tidy = plain and dump is None and not quoted and is_tidy(text)
    # Most rows of most texts stand alone.
    found = _rejoined(rows for run in runs for rows in (paragraphs(run, wrap) if len(run) > 1 else (run,)))
    if sheets is None:
        return without_controls([_block(rows, joiner, dump, quoted, tidy) for rows in found])
    from articleparse.readers.sheets import blocks_of

    return without_controls(list(blocks_of(found, sheets, lambda rows: _block(rows, joiner, dump, quoted, tidy))))


def _off_pages(rows: list[Row], text: str) -> tuple[list[Row], Sheets | None]:
    """Return the rows without what only printed pages have, and what stood at the pages' edges, if anything did."""
    sheets = _sheets(rows, text)
    if sheets:
        rows = sheets.rows
    if [row for row in rows if len(row.text) == 1 and row.text.isupper()]:
        from articleparse.readers.initials import with_initials

        rows = with_initials(rows, cache(lambda: _counted(text)))
    return rows, sheets if sheets and sheets.edges else None


def _sheets(rows: Sequence[Row], text: str) -> Sheets | None:
    """Return the rows without what stands at pages' edges, where a form feed or a number shows that it may."""
    if not rows or ("\f" not in text and not any(map(_ends_in_number, rows))):
        return None
    from articleparse.readers.sheets import without_edges

    feeds = (n for n, line in enumerate(text.splitlines(keepends=True), 1) if line[-1] == "\f") if "\f" in text else ()
    return without_edges(rows, frozenset(feeds))


def _ends_in_number(row: Row) -> bool:
    """Whether a number stands at either end of a row that could stand at a page's edge."""
    text = row.text
    if len(text) > _SHEET or not has_byte(text, DIGITS):
        return False
    return _OPENS_IN_NUMBER.match(text) is not None or _ENDS_IN_NUMBER.search(text, len(text) - _TAIL) is not None


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
        first = rows[0]
        if (
            first.text[0].islower()  # few paragraphs open so
            and held
            and first.gap
            and not first.anew
            and runs_over_blank(held[-1], first)
            and held[0].text[0] != "#"
        ):
            held += rows
            continue
        if held:
            yield held
        held = rows
    if held:
        yield held


def _rows(lines: Sequence[str], soft: frozenset[int], marked: bool) -> list[Row]:
    """Return the rows that have something to see; `marked` says that some lines hold shapeless marks."""
    rows: list[Row] = []
    gap = 0
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or (marked and not is_visible(text)):
            gap += 1
            continue
        indent = _indent(line, text) if line[0] != text[0] else 0
        # Blank lines at the top part nothing.
        rows.append(Row(number, text, indent, gap if rows else 0, number in soft, line[-2:] == "  "))
        gap = 0
    return rows


def _indent(line: str, text: str) -> int:
    bare = line.lstrip(" ")
    if bare[0] == text[0]:
        return len(line) - len(bare)
    return columns(line[: line.index(text[0])].expandtabs(4))


def _runs(rows: Iterable[Row]) -> list[list[Row]]:
    """Group rows between which no blank line stands."""
    runs: list[list[Row]] = []
    for row in rows:
        if row.gap or not runs:
            runs.append([row])
        else:
            runs[-1].append(row)
    return runs


def _block(rows: Sequence[Row], joiner: Joiner, dump: Dump | None, quoted: frozenset[int], tidy: bool) -> Block:
    first, last = rows[0], rows[-1]
    texts = tuple([row.text for row in rows])
    signs = (dump.read(rows, joiner.join) if dump else None) or _claim(joiner.join(texts))
    tag, text = signs.tag, signs.text if tidy else collapsed(decoded(signs.text))
    if CODED in text:
        text = uncoded(text)
    if not is_visible(text):  # "&nbsp;" alone: seen in the source, nothing to print
        tag, text = "blank", signs.text or first.text
    if not tag and first.number in quoted:
        tag = "blockquote"
    return Block(text, (first.number, last.number), texts, first.gap, first.indent, tag, signs.linked)


def _claim(text: str) -> Signs:
    """Return what the text's own mark claims, and the text without the mark: ``"## Why"`` is an ``h2``."""
    if text[:1].isalpha():  # no mark
        return Signs("", text)
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
        self._runs = runs
        self._hyphenated = hyphenated
        self._share = _TYPESET_PAGES if typeset else _TYPESET

    def join(self, rows: Sequence[str]) -> str:
        """Return the rows as one text: ``["bis-", "weilen"]`` becomes ``"bisweilen"``."""
        if len(rows) == 1:
            return rows[0].rstrip(_SOFT_HYPHEN)
        held = [row for row in rows if row]  # a mark that stood alone in its row leaves nothing
        ends = {row[-1] for row in held[:-1]}
        letter = 1 in map(len, held[:-1])  # may be a word's first, set large
        unspaced = max(ends, default="") >= UNSPACED_FROM and any(map(is_unspaced, ends))
        torn = any(row[0] in CLOSERS for row in held[1:]) or not ends.isdisjoint(OPENERS)
        if not letter and not unspaced and not torn and ends.isdisjoint(_HYPHENS):  # so are most
            return " ".join(held).rstrip(_SOFT_HYPHEN)
        parts: list[str] = []
        for row, following in zip(held, [*held[1:], ""], strict=False):
            parts += self._seam(row, following)
        return "".join(parts).rstrip(_SOFT_HYPHEN)

    def _seam(self, row: str, following: str) -> tuple[str, str]:
        """Return the row, less a wrap's hyphen, and what parts it from the following row."""
        if not following:
            return row, ""
        if len(row) == 1 and row.isupper():
            from articleparse.readers.initials import seam

            return row, seam(row, following, self._counts)
        if row.endswith(_HYPHENS) and row[-2:-1].isalpha():
            return self._hyphen_seam(row, following)
        glued = following[0] in CLOSERS or row[-1] in OPENERS or (is_unspaced(row[-1]) and is_unspaced(following[0]))
        return row, "" if glued else " "

    def _hyphen_seam(self, row: str, following: str) -> tuple[str, str]:
        if row[-1] in "¬\xad":
            return row[:-1], ""
        follower = _WORD.match(following)
        if follower is None or not follower[0][0].islower():
            return row, ""
        if follower[0] in suspended_hyphen_words():
            return row, " "
        if not self._hyphenated:
            return row, ""
        head = _NO_WORD.split(row[:-1])[-1]
        return (row[:-1], "") if self._is_wrap(head, follower[0]) else (row, "")

    def _is_wrap(self, head: str, follower: str) -> bool:
        head, follower = head.casefold(), follower.casefold()
        if self._has(head + follower):
            return True
        return not self._has(f"{head}-{follower}") and self._typeset

    def _has(self, word: str) -> bool:
        """Whether the text has a word, folded."""
        text, at = self._folded, self._folded.find(word)
        while at >= 0 and (_goes_on(text[at - 1 : at]) or _goes_on(text[at + len(word) : at + len(word) + 1])):
            at = text.find(word, at + 1)
        return at >= 0

    @cached_property
    def _folded(self) -> str:
        return self._text.casefold()

    @cached_property
    def _counts(self) -> Counter[str]:
        return _counted(self._text)

    @cached_property
    def _typeset(self) -> bool:
        """Whether rows end in hyphens often."""
        ends = [row.text[-1] == "-" for run in self._runs for row in run[:-1]]
        return sum(ends) >= self._share * len(ends)


def _goes_on(character: str) -> bool:
    """Whether a word goes on with a character, or with nothing."""
    return character.isalnum() or character in ("_", "-")


def _counted(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))
