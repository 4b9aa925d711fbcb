"""What stands at the edges of a printed page amid a text that was taken from it: a PDF's, a browser's print, a scan's.

    6                                        a page's number, alone: ``- 6 -``, ``Seite 6``
    6      Saturday, 11 June      The Mercury  a running head, whose number counts
    Continued on page 6                      where the story goes on
    https://mercury.example/hill       1/2   a browser's print: address and pages, moment and title

A number alone may head a section, count down a list, be a year or a figure set large; a line that ends in a number
may be a heading (``Day 2``).  So each counts only where the page around it speaks for it: a sentence that it cuts, a
form feed, numbers that rise from page to page, prose on both sides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from articleparse.languages.page_words import JUMPS, OF, PAGES
from articleparse.model import Block
from articleparse.patterns import lazy
from articleparse.readers.characters import collapsed
from articleparse.readers.printed import LONGEST, Printed
from articleparse.readers.running_heads import LAST_PAGE, MARK, heads, is_section
from articleparse.readers.wraps import Row

HEAD: Final = "folio"
"""The tag of the first running head, which may say the paper's day."""
EDGE: Final = "page"
"""The tag of everything else at a page's edge."""

_ALONE: Final = 45  # characters of a page's number and the words that may stand beside it
_JUMP: Final = 60  # characters of a line that says where the story goes on
_FIRST_SURE: Final = 3  # sections count from 1, and the first may have no number
_SHEET: Final = lazy(r"(?:https?|file)://\S+\s+(\d{1,3})\s?/\s?(\d{1,3})")  # ``https://mercury.example/hill 1/2``
_PAIR: Final = 2  # rows of a stretch that a jump and a word beside it fill
_MOMENT: Final = r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s(?:\D{1,12}\s?)?\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?"
_PRINTED: Final = lazy(rf"{_MOMENT}\s+\S.*")  # ``3/14/25, 10:02 AM    Town keeps its last phone booth``
_COUNTED: Final = lazy(rf"(\d{{1,3}})\s\D{{1,4}}\s(\d{{1,3}})\s{{3,}}{_MOMENT}")  # ``1 of 2      14/03/2025, 10:02``
_ADDRESSED: Final = lazy(r".*\S\s{3,}(?:https?|file)://\S+")
_NUMBER: Final = r"[a-z]{0,2}\s?-?\d{1,4}[a-z]?"  # of a page of a section, folded: ``A6``


class Sheets(Struct, frozen=True):
    """The rows of the story, and those at the edges of its pages, each with a tag."""

    rows: list[Row]
    edges: list[tuple[Row, str]]


def without_edges(rows: Sequence[Row], feeds: frozenset[int]) -> Sheets:
    """Return the rows without those at pages' edges; a sentence that a page's end cuts goes on.

    feeds: the lines that a form feed ends.

    Example: of ``which was``, ``6``, ``found.`` the second is set aside and the first runs on into the third.
    """
    text = Printed(rows, feeds)
    taken = dict.fromkeys((*_jumps(text), *_sheets(text)), EDGE)
    over = heads(text, taken)
    taken |= dict.fromkeys(over, EDGE)
    taken |= dict.fromkeys(_numbers(text, taken), EDGE)
    taken |= dict.fromkeys(_alike(text, taken), EDGE)
    if not taken and not text.opening:
        return Sheets(list(rows), [])
    if over:
        taken[min(over)] = HEAD
    return Sheets(list(_flowing(text, taken)), [(rows[i], tag) for i, tag in sorted(taken.items())])


def _flowing(text: Printed, taken: Collection[int]) -> Iterator[Row]:
    aside, last = frozenset(taken), None
    for i, row in enumerate(text.rows):
        if i in aside:
            continue
        if last is not None and (i > last + 1 or i in text.opening):
            goes_on = text.cuts(last, i)
            row = replace(row, gap=0 if goes_on else max(row.gap, 1), runs_on=goes_on)
        yield row
        last = i


def blocks_of(
    found: Iterable[Sequence[Row]], sheets: Sheets, block: Callable[[Sequence[Row]], Block]
) -> Iterator[Block]:
    """Yield the blocks of paragraphs and of pages' edges in the order of their lines.

    A paragraph that goes on over a page's end has all its text where it begins; the rest of its rows
    are blocks with the tag ``rest``, for each line stands in one block.
    """
    edges = iter(sheets.edges)
    edge = next(edges, None)
    for rows in found:
        whole, held = block(rows), 0
        while edge and edge[0].number < rows[-1].number:
            at = sum(row.number < edge[0].number for row in rows)
            if at > held:
                yield _part(whole, rows[held:at], is_first=not held)
                held = at
            yield _at_edge(*edge)
            edge = next(edges, None)
        yield _part(whole, rows[held:], is_first=not held)
    while edge:
        yield _at_edge(*edge)
        edge = next(edges, None)


def _part(whole: Block, rows: Sequence[Row], *, is_first: bool) -> Block:
    """Return the block of some rows of a paragraph, with its text if they are the first, else with theirs."""
    place, texts = (rows[0].number, rows[-1].number), tuple(row.text for row in rows)
    if is_first:
        return replace(whole, lines=place, rows=texts)
    return Block(collapsed(" ".join(texts)), place, texts, rows[0].gap, rows[0].indent, "rest")


def _at_edge(row: Row, tag: str) -> Block:
    return Block(collapsed(row.text), (row.number, row.number), (row.text,), row.gap, row.indent, tag)


def _jumps(text: Printed) -> Iterator[int]:
    """Yield the rows that say where the story goes on, or where it comes from, with the word that it goes on under."""
    numbered = frozenset(text.numbered)
    for start, end in text.runs:
        if end - start == 1:
            yield from (i for i in (start,) if _is_jump(text, i, numbered))
        elif end - start == _PAIR:
            yield from _jumps_in_pair(text, start, numbered)


def _jumps_in_pair(text: Printed, start: int, numbered: frozenset[int]) -> Iterator[int]:
    """Yield the rows of a jump among two: ``NETS`` over ``From Page A1``, ``See NETS, Page A6`` over a running head."""
    over, under = start, start + 1
    if under in numbered and is_section(text.rows[over].text) and _is_jump(text, under, numbered):
        yield from (over, under)
    elif over in numbered and under in numbered and _is_jump(text, over, numbered):
        yield over


def _is_jump(text: Printed, i: int, numbered: frozenset[int]) -> bool:
    row = text.rows[i].text
    return len(row) <= _JUMP and (_says_page if i in numbered else _says_next)(row)


def _says_page(row: str) -> bool:
    """Whether a row that holds a number says on which page the story goes on."""
    line = row.casefold()
    word = line.strip("([<|-–—»›→☞ ").split(maxsplit=1)[:1]
    able = word and (
        word[0] in _openings() or "from page" in line or (any(map(str.isdigit, word[0])) and not row.isascii())
    )
    return bool(able) and _jump().fullmatch(line) is not None


def _says_next(row: str) -> bool:
    """Whether a row without a number says that the story goes on: ``(Continued on next page)``."""
    return row.casefold().strip("()[]<>|-–—»›→ .…") in _whole()


@cache
def _whole() -> frozenset[str]:
    return frozenset(JUMPS)


@cache
def _openings() -> frozenset[str]:
    return frozenset(phrase.split(maxsplit=1)[0] for phrase in JUMPS) | {"see", "please"}


@cache
def _jump() -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase).replace(r"\#", _NUMBER).replace(r"\ ", r"\s+") for phrase in JUMPS)
    # ``See HILL, Page A6``, ``Hill from page A1``, as American papers have it.
    named = rf"(?:please )?see (?:\w+,? ){{1,3}}(?:on )?page {_NUMBER}|(?:\w+,? ){{1,3}}from page {_NUMBER}"
    return re.compile(rf"[\W_]{{0,4}}(?:{phrases}|{named})[\W_]{{0,4}}")


def _sheets(text: Printed) -> Iterator[int]:
    """Yield what a browser prints over and under each page, where it counts the pages."""
    found = {i for i in text.numbered if _counts_sheets(text.rows[i].text)}
    yield from found
    if not found:
        return
    for i, row in enumerate(text.rows):
        at_edge = i == 0 or i - 1 in found or text.rows[i].text == text.rows[0].text
        if at_edge and len(row.text) <= LONGEST and (_PRINTED.fullmatch(row.text) or _ADDRESSED.fullmatch(row.text)):
            yield i


def _counts_sheets(row: str) -> bool:
    if row[0].isdigit():
        found = _COUNTED.fullmatch(row)
    else:
        found = _SHEET.fullmatch(row) if row[-1].isdigit() and "://" in row else None
    return found is not None and 1 <= int(found[1]) <= int(found[2])


def _numbers(text: Printed, taken: Collection[int]) -> Iterator[int]:
    """Yield the rows that are a page's number and no more."""
    found = {
        i: (number[1] is not None or number[3] is not None, int(number[2]))
        for i in text.numbered
        if len(text.rows[i].text) <= _ALONE
        and i not in taken
        and text.is_apart(i, aside=taken)
        and (number := _number().fullmatch(text.rows[i].text))
    }
    aside = {*taken, *found}
    cut = {i: _is_cut(text, i, aside) for i in found}
    amid = {i: _is_amid(text, i, aside) for i in found}
    yield from (i for i, (worded, _) in found.items() if worded and (cut[i] or amid[i] or text.breaks(i)))
    bare = {i: page for i, (worded, page) in found.items() if not worded and 0 < page <= LAST_PAGE}
    told = [i for i in bare if cut[i] or text.breaks(i)]
    pages = list(bare.values())
    if any(a >= b for a, b in pairwise(pages)):
        return  # a countdown, or what counts something else
    rises = all(b == a + 1 for a, b in pairwise(pages))
    sure = rises and bool(told or pages[:1] >= [_FIRST_SURE])
    yield from (i for i in bare if i in told or (sure and (amid[i] or (len(pages) > 1 and told))))


@cache
def _number() -> re.Pattern[str]:
    word, of = ("|".join(map(re.escape, words)) for words in (PAGES, OF))
    return re.compile(
        rf"(?:{MARK}\s?)?(?:((?i:{word})\s?))?(\d{{1,4}})(?:\s?((?i:{word})))?(?:\s?(?:{of})\s?\d{{1,4}})?(?:\s?{MARK})?"
    )


def _is_cut(text: Printed, i: int, aside: Collection[int]) -> bool:
    a, b = text.near(i, -1, aside), text.near(i, 1, aside)
    return a is not None and b is not None and text.cuts(a, b)


def _is_amid(text: Printed, i: int, aside: Collection[int]) -> bool:
    """Whether prose stands on both sides of a number, and neither leads up to it nor goes on from it."""
    a, b = text.near(i, -1, aside), text.near(i, 1, aside)
    if a is None or b is None or not (text.is_prose(a) and text.is_prose(b)):
        return False
    return text.rows[a].text[-1] not in ":：" and not text.rows[b].text[0].islower()


def _alike(text: Printed, taken: Collection[int]) -> Iterator[int]:
    """Yield the rows that stand at several pages' edges, the same each time: a running head without a number."""
    near = {*(i - 1 for i in taken), *(i + 1 for i in taken), *(i - 1 for i in text.opening), *text.opening}
    beside = {
        i
        for i in near.intersection(range(len(text.rows))).difference(taken)
        if len(text.rows[i].text) <= LONGEST and text.is_apart(i) and not text.is_prose(i)
    }
    times = Counter(text.rows[i].text for i in beside)
    first = text.rows[0].text  # the headline may be set over each page
    yield from (
        i for i in beside if i and times[text.rows[i].text] + (text.rows[i].text == first and 0 not in beside) > 1
    )
