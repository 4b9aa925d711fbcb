"""How plain text was wrapped: the width at which its rows were broken, and how sure that is.

Text that was wrapped at a width W breaks each row where the next word would not have fit:

    edge(row) <= W < edge(row) + 1 + len(first word of the next row)

So every pair of rows votes for the widths that would explain its break; where one
width explains most of them, the text is wrapped there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from operator import add

from msgspec import Struct

from articleparse.patterns import lazy
from articleparse.readers.characters import UNSPACED_FROM, columns, is_unspaced
from articleparse.readers.rows import are_fields, stands_alone

NARROWEST, _WIDEST = 24, 160  # columns; a CJK newspaper column has a dozen characters
_ENOUGH_JOINTS = 3  # breaks that one width has to explain before it is believed on its own
_CLOSED_SHARE = 0.8  # of a wrap's breaks one in five stands behind a sentence
_PLENTY = 12  # as many, and more than half, are believed
_FULL = 0.5  # share of the width from which on a row that ends early speaks against a wrap
SLACK = 2  # columns by which two programs differ in what fits
_ITEM = lazy(r"(?:[•●▪◦‣·*∙■□☆○–—-]|\d{1,3}[.)]|\[\d{1,4}\])[ \t\xa0]+\S")
_ITEMS = "•●▪◦‣·*∙■□☆○–—-["  # what opens an item that no number opens
TOKEN = 40  # characters of a word that is an address
_SYLLABLES = 12  # columns of a word that nothing parts from the next
_UNPARTED_FROM = "\u0e00"  # the first character of all scripts that put no space between words
_OPENS = frozenset("«–—")  # what a no-break space stands behind
_CLOSES = frozenset((":", ";", "!", "?", "»", "».", "»,", "%", "€"))  # … and before
_TYPED = 82  # columns of the longest row that people and mail programs type
_HEAD = 8  # rows over a story, at most
_HEADLINE = 120  # characters of the longest headline
_LONG_ROW = 60  # columns of a row that is broken because it is full
_TURNED = tuple(f"{mark}{sign}" for mark in ".!?…" for sign in "«‹’")  # ``»… on Friday.«``
STOPS = (*'.!?。！？।۔؟…”"»“』」', *_TURNED)
CLOSED = (*'.!?。！？।۔؟…:;”"»“』」)）', *_TURNED)


class Row(Struct, frozen=True, gc=False):
    """One printed line.

    number: from 1.  text: without the ends.  indent: in columns.  gap: blank lines
    before it.  soft: the line end behind it says itself that the paragraph goes on.
    hard: two spaces end it, Markdown's sign for a line that is over.  anew: it begins
    a paragraph, as its own signs say.  item: it opens like an item of a list.
    runs_on: it goes on with the row before it, which stands on another page.
    """

    number: int
    text: str
    indent: int
    gap: int
    soft: bool = False
    hard: bool = False
    anew: bool = False
    item: bool = False
    runs_on: bool = False


Opener = Callable[[str], bool]
"""Whether a row's first character is of some kind."""

Joint = tuple[int, int]
"""A break between two rows of one run: the widths ``low <= W <= high`` that would explain it as a wrap."""


class Wrap(Struct, frozen=True):
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
    slack: int = SLACK
    tails: bool = False
    flows: bool = False
    whole: Opener | None = None

    def joint(self, row: Row, following: Row) -> Joint:
        """Return the widths that would explain the break between the two rows."""
        return _joint(row, following, self.measure, self.whole)

    def reaches_beyond(self, row: Row) -> bool:
        """Whether a row of words is longer than the wrap makes any."""
        return row.indent + self.measure(row.text) > self.edge(row) + SLACK and not holds_address(row.text)

    def edge(self, row: Row) -> int:
        """Return how far the row may reach."""
        return self.width if row.indent or not self.flush else self.flush


def wrapped(
    runs: Sequence[Sequence[Row]], *, even: bool = False, surely: bool = False, whole: Opener | None = None
) -> Wrap | None:
    """Return how the text was wrapped, or None where it was not.

    `runs` are stretches of rows with no blank line inside; `even` says that each of
    their characters takes one column, `surely` that the program which made them wraps, `whole` what it moves to the
    next row whole (see `Wrap`).  Terminal programs count columns, others characters: the measure that explains more
    breaks is the right one, of two that explain as many the one that gives a width which is usual.
    """
    breaks = list(_breaks(runs))
    if not breaks:
        return None
    rows = [row for run in runs for row in run if not holds_address(row.text)]
    # Each row is measured several times, here and where it is joined to the next.
    measures: tuple[Callable[[str], int], ...] = (len,) if even else (cache(columns), len)
    lines = _lone_lines(runs)
    found = [_wrapped(breaks, rows, measure, surely, whole, lines) for measure in measures]
    return max(found, key=lambda pair: (pair[1], pair[0] is not None and pair[0].width <= _TYPED))[0]


def _wrapped(
    breaks: Sequence[tuple[Row, Row]],
    rows: Sequence[Row],
    measure: Callable[[str], int],
    surely: bool,
    whole: Opener | None,
    lines: frozenset[int],
) -> tuple[Wrap | None, int]:
    """Return the wrap that the breaks tell of, and how many they are; rows: those that are no longer than it.

    lines: the numbers of those that may be: see `_lone_lines`.
    """
    joints = [_joint(a, b, measure, whole) for a, b in breaks]
    if not surely and min(joints)[0] > _WIDEST:  # one line a paragraph
        return None, 0
    ends = [row.indent + measure(row.text) for row in rows]
    width = _most_voted(_amid_sentences(breaks, joints), ends)
    explained = len([low for low, high in joints if low <= width <= high])
    wrap = Wrap(width, measure, slack=0 if explained >= _PLENTY else SLACK, whole=whole)
    if surely:
        return wrap, explained
    # A short row that ends early is a headline, a menu's or a last line; only a long one speaks against a wrap.
    full = _FULL * width
    early = len([low for low, high in joints if full <= low and high < width])
    far = [(row, end) for row, end in zip(rows, ends, strict=True) if end > width + SLACK]
    if _beyond(far, _head(breaks, joints, width, far), lines) > 0.12 * (explained + early) or explained < early:
        return None, 0
    if explained >= _ENOUGH_JOINTS and _ends_sentences(breaks, joints, width):
        return None, 0
    sure = explained >= _PLENTY or (explained >= _ENOUGH_JOINTS and explained >= 0.7 * (explained + early))
    return (wrap, explained) if sure or _runs_on(breaks, joints, width, max(ends, default=0)) else (None, 0)


def _beyond(far: Iterable[tuple[Row, int]], head: range, lines: frozenset[int]) -> int:
    """Return how many of the rows that pass the edge speak against a wrap.

    Not the items of a list, which html2text leaves as they are, nor a headline at the top.
    """
    telling = ((row, end) for row, end in far if row.text[:2] != "* " and row.number not in lines)
    return sum(not (row.number in head and end <= _HEADLINE) for row, end in telling)


def _lone_lines(runs: Iterable[Sequence[Row]]) -> frozenset[int]:
    """Return the numbers of rows alone that end no sentence: nobody wraps a headline, a wire's codes, "he writes:"."""
    return frozenset(
        run[0].number
        for run in runs
        if len(run) == 1
        and len(run[0].text) <= _HEADLINE
        and not (run[0].text.endswith((*CLOSED, ",")) and run[0].text[-1] != ":")
    )


def _head(
    breaks: Iterable[tuple[Row, Row]], joints: Iterable[Joint], width: int, far: Iterable[tuple[Row, int]]
) -> range:
    """Return the numbers of the few rows over the first that was wrapped: a page's running head, a headline.

    far: the rows that are longer than the width; one over such a row, of the first ones, is no wrap's either.
    """
    beyond = max((row.number for row, _ in far if row.number <= _HEAD), default=0)
    both = zip(breaks, joints, strict=True)
    is_wrapped = any(a.number > beyond and low <= width <= high for (a, _), (low, high) in both)
    return range(beyond + 1) if is_wrapped else range(0)


def _ends_sentences(breaks: Iterable[tuple[Row, Row]], joints: Iterable[Joint], width: int) -> bool:
    """Whether nearly all rows end a sentence: paragraphs that happen to be of one length.

    Where no mark ends one, rows of more than what is typed do.
    """
    told = (a.text for (a, _), (low, high) in zip(breaks, joints, strict=True) if low <= width <= high)
    ends = [text.endswith(STOPS) or (width > _TYPED and is_syllabic(text[0])) for text in told]
    return sum(ends) >= _CLOSED_SHARE * len(ends)


def _breaks(runs: Iterable[Sequence[Row]]) -> Iterator[tuple[Row, Row]]:
    """Yield each two rows between which a wrap is possible."""
    for run in runs:
        if len(run) > 1:
            apart = [stands_alone(row.text) for row in run]
            for at, (a, b) in enumerate(pairwise(run)):
                if apart[at] or apart[at + 1] or a.soft or b.runs_on or _starts_anew(a, b):
                    continue
                if not (holds_address(a.text) or are_fields(a.text, b.text)):
                    yield a, b


def holds_address(text: str) -> bool:
    """Whether the row may be longer than the width: links are, and a wrapped dump ends in a list of them."""
    if "@" in text or (":" in text and "://" in text) or ("]" in text and "](" in text):
        return True
    return len(text) >= TOKEN and " " not in text[:TOKEN] and text[:TOKEN].isascii()


def _starts_anew(last: Row, row: Row) -> bool:
    """Whether `row` shows by itself that it begins something: an item of a list, or an indented first line."""
    if row.anew or opens_item(row):
        return True
    return row.indent > last.indent + 1 and not opens_item(last)


def is_item(text: str) -> bool:
    """Whether `text` opens like an item of a list: ``"• one"``, ``"2) two"``."""
    return (text[:1] in _ITEMS or text[:1].isdigit()) and _ITEM.match(text) is not None


def opens_item(row: Row) -> bool:
    """Whether the row opens like an item of a list."""
    return row.item or is_item(row.text)


def _joint(row: Row, following: Row, measure: Callable[[str], int], whole: Opener | None) -> Joint:
    edge = row.indent + measure(row.text)
    if whole is not None and _goes_whole(row, following, whole):
        return edge, edge + measure(following.text.split(" ", 1)[0])
    return edge, edge + first_word(following.text, measure)


def _goes_whole(row: Row, following: Row, whole: Opener) -> bool:
    """Whether what opens `following` stood behind a space, and no sentence ended there: ``… new Blue`` / ``Pierは``.

    A link's number opens a line of its own as often.
    """
    if following.text[0] == "[" or row.text.endswith(STOPS):
        return False
    word = following.text.split(" ", 1)[0]
    return whole(word[0]) or (not word.isascii() and any(map(whole, word)))


def is_syllabic(character: str) -> bool:
    """Whether it is Thai, Lao, Burmese or Khmer: no space parts words there, and no mark sentences."""
    return "\u0e00" <= character <= "\u17ff" and not "\u109f" < character < "\u1780"


def is_unparted(character: str) -> bool:
    """Whether it is of a script that puts no space between words."""
    return is_syllabic(character) or is_unspaced(character)


def first_word(text: str, measure: Callable[[str], int]) -> int:
    """Columns of what would have had to fit: a word, or in unspaced scripts a character or three (kinsoku)."""
    if text[0] >= _UNPARTED_FROM:
        if is_unspaced(text[0]):
            return 6
        if is_syllabic(text[0]):
            return min(_SYLLABLES, measure(text.split(" ", 1)[0]))
    # A no-break space keeps a word to the one before it; a quotation's mark is no word.
    word, *rest = text.removeprefix("> ").split(" ", 2)
    if rest and (word in _OPENS or rest[0] in _CLOSES):  # … nor is one that such a space, printed as another, holds
        word = f"{word} {rest[0]}"
    return measure(word if word.isascii() else _parted(word))


def _parted(word: str) -> str:
    """Return what a row keeps together of a word: of ``"[12]地震の影響"`` the link's number and one character."""
    if max(word) < UNSPACED_FROM:
        return word
    at = next((at for at, character in enumerate(word) if is_unspaced(character)), len(word))
    return word[: at + 1]


def _amid_sentences(breaks: Iterable[tuple[Row, Row]], joints: Iterable[Joint]) -> list[Joint]:
    """Return the breaks that part no sentences: a row that ends one may be a teaser's, cut at a length of its own."""
    return [joint for (a, _), joint in zip(breaks, joints, strict=True) if not a.text.endswith(CLOSED)]


def _most_voted(joints: Sequence[Joint], ends: Sequence[int]) -> int:
    """Return the width that explains most joints, less the rows that reach beyond it."""
    widest = min(max(ends, default=NARROWEST), _WIDEST)  # beyond the longest row no width explains more
    widest = max(widest, NARROWEST)
    change = [0] * (widest + 2)
    within = [0] * (widest + 2)
    for low, high in joints:
        if low <= widest and high >= NARROWEST:
            change[max(low, NARROWEST)] += 1
            change[min(high, widest) + 1] -= 1
    for end in ends:
        within[min(end, widest + 1)] += 1
    votes = list(accumulate(change))
    gains = list(map(add, votes, accumulate(within)))[: widest + 1]
    return gains.index(max(gains[NARROWEST:]), NARROWEST)


def _runs_on(breaks: Iterable[tuple[Row, Row]], joints: Iterable[Joint], width: int, widest: int) -> bool:
    """Whether sentences run on over most explained breaks: what tells a wrap where breaks are few.

    widest: columns of the longest row of the text.
    """
    explained = [(a.text, b.text) for (a, b), (low, high) in zip(breaks, joints, strict=True) if low <= width <= high]
    unclosed = [b for a, b in explained if not a.endswith(CLOSED)]
    if width < 40 or 4 * len(unclosed) < 3 * len(explained):
        return False
    return any(b[0].islower() for b in unclosed) or _all_within(explained, widest)


def _all_within(explained: Sequence[tuple[str, str]], widest: int) -> bool:
    """Whether no row is longer than one typed by hand, and all that breaks is long and goes on to a full stop."""
    return 0 < widest <= _TYPED and all(len(a) >= _LONG_ROW and b.endswith(STOPS) for a, b in explained)
