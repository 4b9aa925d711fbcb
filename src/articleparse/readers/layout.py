"""The layout of plain text: which printed rows belong to one paragraph.

Blank lines part paragraphs wherever they stand.  Between two rows with no blank
line, the question is whether the break is a wrap or a paragraph's end: a break that
the width of the text (see `wraps`) does not explain is a paragraph's end (a headline
over a byline, a last line).  First-line indents part paragraphs in either case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import or_

from articleparse.languages import BY, OF
from articleparse.languages.names import is_given
from articleparse.readers.characters import columns, is_small
from articleparse.readers.rows import are_fields, stands_alone
from articleparse.readers.wraps import (
    CLOSED,
    NARROWEST,
    SLACK,
    STOPS,
    TOKEN,
    Row,
    Wrap,
    first_word,
    holds_address,
    opens_item,
)

# Columns that a centred row stands in, at least: what copy has before a line is no more than a space or two.
_CENTRED = 4
# A wrap may bring a dash or a number to a row's front; nothing brings these there.
_SURE_ITEMS = "•●▪◦‣∙■□☆○*"
_DASHES = "-–—"
_COMMAS = (",", "،", "，")
_TAIL = 3  # rows of a caption
_FEW = 3  # rows between blank lines that can be one broken line
_HEAD = 8  # rows at the top of a text, with the headline
_HEADLINE = 30  # columns of its rows in a newspaper's column
_HEADLINE_ROWS = 4
_YEAR = 4  # digits
_BYLINE = 60  # characters of a byline
_NAMES = 4  # words of a writer's name, at most
_WORD = 5  # letters of a word that a title writes large
_BROKEN = 50  # columns of a row that is broken because it is long


def paragraphs(run: Sequence[Row], wrap: Wrap | None) -> list[list[Row]]:
    """Split `run`, rows with no blank line between, into the rows of each paragraph."""
    last = run[0]
    found = [[last]]
    if len(run) == 1:
        return found
    few = len(run) <= _FEW
    alone = [wrap is not None and stands_alone(row.text) for row in run]
    for row, parts in zip(run[1:], map(or_, alone, alone[1:]), strict=True):
        if not row.anew and (
            last.soft
            or row.runs_on
            or (wrap is not None and not parts and not _is_set_large(last, row) and _continues(found[-1], row, wrap))
            or (wrap is not None and not parts and row.number <= _HEAD and _ends_headline(found[-1], row))
            or (wrap is not None and parts and _ends_stamp(last, row, wrap))
            or (row.indent != last.indent and is_centred(last, row, least=0 if wrap and wrap.tails else _CENTRED))
            or (few and _goes_on(last, row))
        ):
            found[-1].append(row)
        else:
            found.append([row])
        last = row
    if wrap is None or not wrap.tails:
        return found
    return [part for rows in found for part in (_without_tail(rows) if _may_have_tail(rows, wrap) else (rows,))]


def _goes_on(last: Row, row: Row) -> bool:
    """Whether of two rows that stand alone the second goes on in mid-sentence: a headline that its carrier broke."""
    if not is_small(row.text[0]) or last.text.endswith(CLOSED) or opens_item(last) or opens_item(row):
        return False
    if _is_signed([last], row):
        return False
    return abs(row.indent - last.indent) <= 1 and columns(last.text) >= _BROKEN and not holds_address(last.text)


def _may_have_tail(rows: Sequence[Row], wrap: Wrap) -> bool:
    """Whether a caption may stand right under it: a heading of two sentences has none."""
    return len(rows) > 1 and not (wrap.flush and rows[0].indent == 0)


def _without_tail(rows: list[Row]) -> Iterator[list[Row]]:
    """Part a paragraph from a caption or a link right under it, where the last row just happens to be full.

    A paragraph's last row ends its sentence; where it does not, and a full row shortly
    before it does, what follows that is no part of it.
    """
    if not rows[-1].text.endswith(CLOSED) and not rows[0].text.startswith(("#", ">", "[")):
        for at in range(len(rows) - 1, max(len(rows) - 1 - _TAIL, 0), -1):
            if _ends_sentence(rows[at - 1].text) and not rows[at - 1].soft:
                yield from (rows[:at], rows[at:])
                return
    yield rows


def _ends_sentence(text: str) -> bool:
    """Whether a row ends in an end mark that is no initial's: ``… EFE/ J. J.`` goes on with the name."""
    return text.endswith(STOPS) and not (text[-1] == "." and text[-2:-1].isupper() and not text[-3:-2].isalnum())


def is_centred(row: Row, following: Row, *, full: bool = True, least: int = _CENTRED) -> bool:
    """Whether two rows are one title, wrapped and centred: the same middle, and no room for the next word.

    full: without room; else the first is only longer.  least: columns before one of them, at least; none where a
    program wraps, for w3m centres what a page sets from right to left.
    """
    if row.indent == following.indent or max(row.indent, following.indent) < least:
        return False
    if row.text.endswith(STOPS) or following.gap or following.item:
        return False
    middle = 2 * row.indent + columns(row.text)
    if middle < NARROWEST or abs(middle - 2 * following.indent - columns(following.text)) > SLACK:
        return False
    room = 2 * row.indent - first_word(following.text, columns)
    return room <= SLACK + 1 or (not full and row.indent < following.indent and columns(row.text) >= TOKEN)


def _continues(paragraph: Sequence[Row], row: Row, wrap: Wrap) -> bool:
    """Whether `row` goes on with `paragraph` in a wrapped text; neither it nor the row before it is a stamp's."""
    last = paragraph[-1]
    if last.text[-2:] == "++":  # a wire's ``++ Bridge open ++``
        return False
    fields = ":" in row.text and are_fields(last.text, row.text) and are_fields(paragraph[0].text, row.text)
    if row.anew or fields or not _fits_indent(paragraph, row, wrap):
        return False
    if opens_item(row) and not _is_no_item(paragraph, row):
        return False
    if _is_signed_below(paragraph, row):
        return False
    low, high = wrap.joint(last, row)
    width = wrap.edge(last)
    if row.number <= _HEAD and wrap.reaches_beyond(row):  # a headline over what nobody wrapped
        return False
    is_full = low <= width <= high
    if paragraph[0].text[0] == "#" and not is_full and not _opens_lower(row.text):  # else the heading ends with its row
        return False
    if wrap.flows:
        return not last.hard
    if low <= width + SLACK and high >= width - wrap.slack:
        return True
    # A ragged wrap, or words that a no-break space held together: the row stops early, but its sentence does not.
    if last.text.endswith(CLOSED) and last.text[-2:-1] not in _COMMAS:  # ``“… by Friday,”`` / ``said Mair Lloyd``
        return False
    if _is_signed(paragraph, row):
        return False
    if _opens_lower(row.text):
        return low >= 0.6 * width or last.text.endswith("-")
    return len(paragraph) > 1 and low >= 0.8 * width


def _ends_stamp(last: Row, row: Row, wrap: Wrap) -> bool:
    """Whether a row is the year of the day that a full row ends in: ``… | Updated: 11 November`` / ``2025``."""
    is_year = len(row.text) == _YEAR and row.text.isdecimal() and row.text[:2] in ("19", "20")
    low, high = wrap.joint(last, row)
    return is_year and low <= wrap.edge(last) <= high and last.text[-1].isalpha()


def _is_set_large(last: Row, row: Row) -> bool:
    """Whether of two rows at the top of a text one is in capitals, as a running head or a headline is set."""
    return row.number <= _HEAD and last.text.isupper() != row.text.isupper()


def _ends_headline(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether a short row goes on with a headline that was broken where it sounds best, in a newspaper's column.

    It opens in a small letter, or all rows are in capitals.
    """
    last = paragraph[-1]
    is_stacked = row.text.isupper() and last.text.isupper() and all(" " in one.text for one in (*paragraph, row))
    if not (is_small(row.text[0]) or is_stacked) or row.anew or last.text.endswith(CLOSED) or last.text[-1].isdigit():
        return False
    is_short = max(columns(last.text), columns(row.text)) <= _HEADLINE and len(paragraph) < _HEADLINE_ROWS
    return is_short and row.indent == last.indent and not _is_signed(paragraph, row) and not opens_item(last)


def _is_signed(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether a headline's row, with room for more, stands over its byline: ``by Moira Kettle``, ``von Eva Lindt``."""
    word, *names = row.text.split()
    is_wrapped = len(paragraph) > 1 and not paragraph[-2].soft  # by its width, and not as it is printed elsewhere
    if is_wrapped or not 2 <= len(names) <= _NAMES or word not in (*BY, *OF):
        return False
    if word in OF and not is_given(names[0]):
        return False
    return all(name[0].isupper() and name[-1].isalpha() for name in names)


def _is_signed_below(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether a wrapped summary stands over its byline: ``By Moira Kettle``, in capitals as no sentence goes on."""
    if len(row.text) > _BYLINE or not row.text[0].isupper():
        return False
    word, *names = row.text.split()
    if not 2 <= len(names) <= _NAMES or word.lower() not in BY:
        return False
    bare = [name[name.find("]") + 1 :] if name[0] == "[" else name for name in names]  # a link's number
    if not all(name[:1].isupper() and name[-1].isalpha() for name in bare):
        return False
    words = [one for line in paragraph for one in line.text.split() if len(one) >= _WORD]
    return 2 * sum(one[0].islower() for one in words) > len(words)  # else it is a headline, and goes on so


def _opens_lower(text: str) -> bool:
    return is_small(text[0]) or (text[0] in _DASHES and is_small(text[1:].lstrip()[:1]))


def _fits_indent(paragraph: Sequence[Row], row: Row, wrap: Wrap) -> bool:
    first, last = paragraph[0], paragraph[-1]
    if (row.text[0] == ">") != (last.text[0] == ">"):  # a quotation and what is none
        return False
    if abs(row.indent - last.indent) <= 1:  # w3m lets a space stand where it broke a row
        return not (wrap.flush and row.indent == 0 < last.indent)
    if row.indent > last.indent:
        return len(paragraph) == 1 and opens_item(first)
    if wrap.flush and row.indent == 0:  # a heading
        return False
    return len(paragraph) == 1 and not opens_item(first)


def _is_no_item(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether a dash or number at a row's front was brought there by the wrap: the sentence runs on over it."""
    last = paragraph[-1]
    if last.text[-1] in ",،，" and row.text[0] in _DASHES and _opens_lower(row.text):
        return True  # speech, which a dash opens too: "– …, – she said"
    if row.text[0] in _SURE_ITEMS or opens_item(paragraph[0]):
        return False
    return row.indent == last.indent and not last.text.endswith(CLOSED)


def runs_over_blank(before: Row, row: Row) -> bool:
    """Whether a sentence runs on from `before` over blank lines to `row`: a paragraph broken by its carrier."""
    if not is_small(row.text[0]) or before.text.endswith(CLOSED) or opens_item(before):
        return False
    return len(row.text) >= 40 and (before.text.endswith(",") or len(before.text) >= 120)
