"""The layout of plain text: which printed rows belong to one paragraph.

Blank lines part paragraphs wherever they stand.  Between two rows with no blank
line, the question is whether the break is a wrap or a paragraph's end.  Text that
was wrapped at a width W breaks each row where the next word would not have fit:

    edge(row) <= W < edge(row) + 1 + len(first word of the next row)

So every pair of rows votes for the widths that would explain its break; where one
width explains most of them, the text is wrapped there, and a break that the width
does not explain is a paragraph's end (a headline over a byline, a last line).
First-line indents part paragraphs in either case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from articleparse.readers.characters import columns, is_unspaced
from articleparse.readers.rows import are_fields, is_dated

_NARROWEST, _WIDEST = 24, 160  # columns; a CJK newspaper column has a dozen characters
_ENOUGH_JOINTS = 3  # breaks that one width has to explain before it is believed on its own
_PLENTY = 12  # as many, and more than half, are believed
_CENTRED = (
    4  # columns that a centred row stands in, at least: what copy has before a line is no more than a space or two
)
_FULL = 0.5  # share of the width from which on a row that ends early speaks against a wrap
_SLACK = 2  # columns by which two programs differ in what fits
_ITEM = re.compile(r"(?:[•●▪◦‣·*∙■□☆○–—-]|\d{1,3}[.)]|\[\d{1,4}\])[ \t\xa0]+\S")
# A wrap may bring a dash or a number to a row's front; nothing brings these there.
_SURE_ITEMS = "•●▪◦‣∙■□☆○*"
_DASHES = "-–—"
_TOKEN = 40  # characters of a word that is an address
_TAIL = 3  # rows of a caption
_TYPED = 82  # columns of the longest row that people and mail programs type
_FEW = 3  # rows between blank lines that can be one broken line
_BROKEN = 50  # columns of a row that is broken because it is long
_LONG_ROW = 60  # columns of a row that is broken because it is full
_STOPS = tuple('.!?。！？।۔؟…”"»“』」')
_CLOSED = tuple('.!?。！？।۔؟…:;”"»“』」)）')


class Row(NamedTuple):
    """One printed line.

    number: from 1.  text: without the ends.  indent: in columns.  gap: blank lines
    before it.  soft: the line end behind it says itself that the paragraph goes on.
    hard: two spaces end it, Markdown's sign for a line that is over.  anew: it begins
    a paragraph, as its own signs say.  item: it opens like an item of a list.
    """

    number: int
    text: str
    indent: int
    gap: int
    soft: bool = False
    hard: bool = False
    anew: bool = False
    item: bool = False


Joint = tuple[int, int]
"""A break between two rows of one run: the widths ``low <= W <= high`` that would explain it as a wrap."""


class Wrap(NamedTuple):
    """How a text was wrapped.

    width: the edge that no row passes.  measure: what counts as one, columns or
    characters.  flush: the edge of rows without indent, where these are headings
    that reach further than the text; else 0.  slack: columns by which a word may fit
    and yet have been wrapped.  tails: captions and links may stand right under a
    paragraph.  flows: only a blank line or a hard end parts paragraphs.
    """

    width: int
    measure: Callable[[str], int] = columns
    flush: int = 0
    slack: int = _SLACK
    tails: bool = False
    flows: bool = False

    def joint(self, row: Row, following: Row) -> Joint:
        """Return the widths that would explain the break between the two rows."""
        return _joint(row, following, self.measure)

    def edge(self, row: Row) -> int:
        """Return how far the row may reach."""
        return self.width if row.indent or not self.flush else self.flush


def wrapped(runs: Sequence[Sequence[Row]], *, even: bool = False, surely: bool = False) -> Wrap | None:
    """Return how the text was wrapped, or None where it was not.

    `runs` are stretches of rows with no blank line inside; `even` says that each of
    their characters takes one column, `surely` that the program which made them wraps.  Terminal programs count
    columns, others characters: the measure that explains more breaks is the right one.
    """
    # Each row is measured several times, here and where it is joined to the next.
    measures: tuple[Callable[[str], int], ...] = (len,) if even else (cache(columns), len)
    found = [_wrapped(runs, measure, surely) for measure in measures]
    best = max(found, key=lambda pair: pair[1])
    return best[0]


def _wrapped(runs: Sequence[Sequence[Row]], measure: Callable[[str], int], surely: bool) -> tuple[Wrap | None, int]:
    """Return the wrap that the breaks tell of, and how many they are."""
    breaks = list(_breaks(runs))
    joints = [_joint(a, b, measure) for a, b in breaks]
    if not joints:
        return None, 0
    rows = [row for run in runs for row in run if not _holds_address(row.text)]
    ends = [row.indent + measure(row.text) for row in rows]
    width, explained = _most_voted(joints, ends)
    # A short row that ends early is a headline, a menu's or a last line; only a long one speaks against a wrap.
    early = sum(low >= _FULL * width and high < width for low, high in joints)
    # html2text leaves the items of a list as they are.
    beyond = sum(end > width + _SLACK and row.text[:2] != "* " for row, end in zip(rows, ends, strict=True))
    if surely:
        return Wrap(width, measure, slack=0 if explained >= _PLENTY else _SLACK), explained
    if beyond > 0.12 * (explained + early) or explained < early:
        return None, 0
    sure = explained >= _PLENTY or (explained >= _ENOUGH_JOINTS and explained >= 0.7 * (explained + early))
    believed = sure or _runs_on(breaks, joints, width, max(ends, default=0))
    slack = 0 if explained >= _PLENTY else _SLACK
    return (Wrap(width, measure, slack=slack), explained) if believed else (None, 0)


def _breaks(runs: Iterable[Sequence[Row]]) -> Iterator[tuple[Row, Row]]:
    """Yield each two rows between which a wrap is possible."""
    for run in runs:
        for a, b in pairwise(run):
            if not a.soft and not _starts_anew(a, b) and not _holds_address(a.text) and not are_fields(a.text, b.text):
                yield a, b


def _holds_address(text: str) -> bool:
    """Whether the row may be longer than the width: links are, and a wrapped dump ends in a list of them."""
    if "://" in text or "](" in text or "@" in text:
        return True
    return len(text) >= _TOKEN and " " not in text[:_TOKEN] and text[:_TOKEN].isascii()


def _starts_anew(last: Row, row: Row) -> bool:
    """Whether `row` shows by itself that it begins something: an item of a list, or an indented first line."""
    if row.anew or _opens_item(row) or is_dated(row.text) or is_dated(last.text):
        return True
    return row.indent > last.indent + 1 and not _opens_item(last)


def paragraphs(run: Sequence[Row], wrap: Wrap | None) -> list[list[Row]]:
    """Split `run`, rows with no blank line between, into the rows of each paragraph."""
    found = [[run[0]]]
    for row in run[1:]:
        if not row.anew and (
            found[-1][-1].soft
            or (wrap is not None and _continues(found[-1], row, wrap))
            or is_centred(found[-1][-1], row)
            or (len(run) <= _FEW and _goes_on(found[-1][-1], row))
        ):
            found[-1].append(row)
        else:
            found.append([row])
    if wrap is None or not wrap.tails:
        return found
    return [part for rows in found for part in _without_tail(rows)]


def _goes_on(last: Row, row: Row) -> bool:
    """Whether of two rows that stand alone the second goes on in mid-sentence: a headline that its carrier broke."""
    if not row.text[0].islower() or last.text.endswith(_CLOSED) or _opens_item(last) or _opens_item(row):
        return False
    return abs(row.indent - last.indent) <= 1 and columns(last.text) >= _BROKEN and not _holds_address(last.text)


def _without_tail(rows: list[Row]) -> Iterator[list[Row]]:
    """Part a paragraph from a caption or a link right under it, where the last row just happens to be full.

    A paragraph's last row ends its sentence; where it does not, and a full row shortly
    before it does, what follows that is no part of it.
    """
    if len(rows) > 1 and not rows[-1].text.endswith(_CLOSED) and not rows[0].text.startswith(("#", ">", "[")):
        for at in range(len(rows) - 1, max(len(rows) - 1 - _TAIL, 0), -1):
            if rows[at - 1].text.endswith(_STOPS) and not rows[at - 1].soft:
                yield from (rows[:at], rows[at:])
                return
    yield rows


def is_centred(row: Row, following: Row, *, full: bool = True) -> bool:
    """Whether two rows are one title, wrapped and centred: the same middle, and no room for the next word.

    full: without room; else the first is only longer.
    """
    if row.indent == following.indent or max(row.indent, following.indent) < _CENTRED:
        return False
    if row.text.endswith(_STOPS) or following.gap or following.item:
        return False
    middle = 2 * row.indent + columns(row.text)
    if middle < _NARROWEST or abs(middle - 2 * following.indent - columns(following.text)) > _SLACK:
        return False
    room = 2 * row.indent - _first_word(following.text, columns)
    return room <= _SLACK + 1 or (not full and row.indent < following.indent and columns(row.text) >= _TOKEN)


def is_item(text: str) -> bool:
    """Whether `text` opens like an item of a list: ``"• one"``, ``"2) two"``."""
    return not text[:1].isalpha() and _ITEM.match(text) is not None


def _opens_item(row: Row) -> bool:
    return row.item or is_item(row.text)


def _joint(row: Row, following: Row, measure: Callable[[str], int]) -> Joint:
    edge = row.indent + measure(row.text)
    return edge, edge + _first_word(following.text, measure)


def _first_word(text: str, measure: Callable[[str], int]) -> int:
    """Columns of what would have had to fit: a word, or in unspaced scripts a character or three (kinsoku)."""
    if text[0] >= "\u2e80" and is_unspaced(text[0]):
        return 6
    # A no-break space keeps a word to the one before it; a quotation's mark is no word.
    return measure(text.removeprefix("> ").split(" ", 1)[0])


def _most_voted(joints: Sequence[Joint], ends: Sequence[int]) -> tuple[int, int]:
    """Return the width that explains most joints, less the rows that reach beyond it, and how many it explains."""
    change = [0] * (_WIDEST + 2)
    within = [0] * (_WIDEST + 2)
    for low, high in joints:
        if low <= _WIDEST and high >= _NARROWEST:
            change[max(low, _NARROWEST)] += 1
            change[min(high, _WIDEST) + 1] -= 1
    for end in ends:
        within[min(end, _WIDEST + 1)] += 1
    votes = list(accumulate(change))
    gains = [vote + inside for vote, inside in zip(votes, accumulate(within), strict=True)][: _WIDEST + 1]
    width = gains.index(max(gains[_NARROWEST:]), _NARROWEST)
    return width, votes[width]


def _runs_on(breaks: Iterable[tuple[Row, Row]], joints: Iterable[Joint], width: int, widest: int) -> bool:
    """Whether sentences run on over most explained breaks: what tells a wrap where breaks are few.

    widest: columns of the longest row of the text.
    """
    explained = [(a.text, b.text) for (a, b), (low, high) in zip(breaks, joints, strict=True) if low <= width <= high]
    unclosed = [b for a, b in explained if not a.endswith(_CLOSED)]
    if width < 40 or 4 * len(unclosed) < 3 * len(explained):
        return False
    return any(b[0].islower() for b in unclosed) or _all_within(explained, widest)


def _all_within(explained: Sequence[tuple[str, str]], widest: int) -> bool:
    """Whether no row is longer than one typed by hand, and all that breaks is long and goes on to a full stop."""
    return 0 < widest <= _TYPED and all(len(a) >= _LONG_ROW and b.endswith(_STOPS) for a, b in explained)


def _continues(paragraph: Sequence[Row], row: Row, wrap: Wrap) -> bool:
    """Whether `row` goes on with `paragraph` in a wrapped text."""
    last = paragraph[-1]
    if is_dated(row.text) or is_dated(last.text):
        return False
    fields = are_fields(last.text, row.text) and are_fields(paragraph[0].text, row.text)
    if row.anew or fields or not _fits_indent(paragraph, row, wrap):
        return False
    if wrap.flows:
        return not last.hard and (not _opens_item(row) or _is_no_item(paragraph, row))
    low, high = wrap.joint(last, row)
    width = wrap.edge(last)
    explained = low <= width + _SLACK and high >= width - wrap.slack
    if _opens_item(row) and not _is_no_item(paragraph, row):
        return False
    if explained:
        return True
    # A ragged wrap, or words that a no-break space held together: the row stops early, but its sentence does not.
    if last.text.endswith(_CLOSED):
        return False
    if _opens_lower(row.text):
        return low >= 0.6 * width or last.text.endswith("-")
    return len(paragraph) > 1 and low >= 0.8 * width


def _opens_lower(text: str) -> bool:
    return text[0].islower() or (text[0] in _DASHES and text[1:].lstrip()[:1].islower())


def _fits_indent(paragraph: Sequence[Row], row: Row, wrap: Wrap) -> bool:
    first, last = paragraph[0], paragraph[-1]
    if (row.text[0] == ">") != (last.text[0] == ">"):  # a quotation and what is none
        return False
    if abs(row.indent - last.indent) <= 1:  # w3m lets a space stand where it broke a row
        return not (wrap.flush and row.indent == 0 < last.indent)
    if row.indent > last.indent:
        return len(paragraph) == 1 and _opens_item(first)
    if wrap.flush and row.indent == 0:  # a heading
        return False
    return len(paragraph) == 1 and not _opens_item(first)


def _is_no_item(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether a dash or number at a row's front was brought there by the wrap: the sentence runs on over it."""
    last = paragraph[-1]
    if last.text[-1] in ",،，" and row.text[0] in _DASHES and _opens_lower(row.text):
        return True  # speech, which a dash opens too: "– …, – she said"
    if row.text[0] in _SURE_ITEMS or _opens_item(paragraph[0]):
        return False
    return row.indent == last.indent and not last.text.endswith(_CLOSED)


def runs_over_blank(before: Row, row: Row) -> bool:
    """Whether a sentence runs on from `before` over blank lines to `row`: a paragraph broken by its carrier."""
    if not row.text[0].islower() or before.text.endswith(_CLOSED) or _opens_item(before):
        return False
    return len(row.text) >= 40 and (before.text.endswith(",") or len(before.text) >= 120)
