"""What a text with line breaks is to its reader: one paragraph, several, or lines that each say something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from articleparse.readers.characters import columns, is_unspaced

BREAK: Final = "\x00"  # a line break, until a block's text is put together; no tree has this character
PARAGRAPH: Final = 60  # columns of a paragraph that a single line break parts from the next
_WRAPPED: Final = 100  # columns that no line takes which is broken to fit a window, a card, a letter
_UNSPACED: Final = 40  # columns of a line that goes on in the next without a space
_ENDED: Final = 0.8  # share of many rows that ends as a sentence does: hardly a fifth of wrapped ones do
_MANY: Final = 5
_HEADING: Final = 120  # columns of a bold row that could be a heading
_LINES: Final = 3  # parted by breaks, that can each say something else: a paper, a writer, a stamp
_LINE: Final = 60  # columns of such a line
_DIGIT: Final = re.compile(r"\d")
_INDENT: Final = re.compile(r"[ \t\r\n]*(?:\u3000|[\xa0\u2002\u2003]{2})")
_ENDS: Final = frozenset(".!?…”\"'»:：。！？」।۔؟")
_CLOSING: Final = " \t\r\n\xa0\u3000)]）】』’"
_GOES_ON: Final = frozenset(",.:;–—-|،。：，؛、；")

Row = tuple[str, bool]
"""The text between two line breaks, and whether all of it is bold."""


def apart(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a text where each is a paragraph or a line of its own, else nothing.

    Example: of ``One long sentence.<br><b>Next</b><br>Another long one.`` there are three; of a paragraph
    whose lines end anywhere, of verse, of an address there is nothing.
    """
    if len(rows) < 2:
        return []
    if indented := _indented(rows):
        return indented
    return [*rows] if _are_paragraphs(rows) or _are_lines(rows) else []


def unbroken(raw: str) -> str:
    """Return a text with its breaks as white space, of which there is none within a sentence of Chinese or Japanese."""
    if max(raw) < "\u2e80":
        return raw.replace(BREAK, "\n")
    above, *rows = raw.split(BREAK)
    pieces: list[str] = []
    for row in rows:
        runs = _runs_on(above.rstrip(), row.lstrip())
        pieces += (above.rstrip(),) if runs else (above, "\n")
        above = row.lstrip() if runs else row
    return "".join((*pieces, above))


def _runs_on(above: str, below: str) -> bool:
    """Whether a row so wide that it can be wrapped goes on in the next one, in a script without spaces."""
    return bool(above and below) and is_unspaced(above[-1]) and is_unspaced(below[0]) and columns(above) >= _UNSPACED


def _indented(rows: Sequence[Row]) -> list[Row]:
    """Return the paragraphs of a text that sets each in, as Chinese pages do: no verse, none of whose rows is long."""
    within = [_INDENT.match(text) is not None for text, _ in rows]
    sentences = [text for (text, _), is_in in zip(rows, within, strict=True) if is_in]
    if not any(within[1:]) or max(map(_width, sentences)) < PARAGRAPH:
        return []
    if 2 * sum(map(_is_ended, sentences)) < len(sentences):
        return []
    found: list[Row] = []
    for (text, is_bold), is_in in zip(rows, within, strict=True):
        if found and not is_in and not is_bold and not found[-1][1] and not _is_ended(found[-1][0]):
            found[-1] = (f"{found[-1][0]}{BREAK}{text}", False)
        else:
            found.append((text, is_bold))
    return found


def _are_paragraphs(rows: Sequence[Row]) -> bool:
    """Whether rows are paragraphs, and the headings over them: they end as sentences do, and most of it is long."""
    widths = [_width(text) for text, _ in rows]
    ended = [_is_ended(text) for text, _ in rows]
    is_unwrapped = max(widths) > _WRAPPED
    told = [index for index in range(len(rows)) if not _is_heading(rows, index, widths, ended, is_unwrapped)]
    long = [width for width in map(widths.__getitem__, told) if width >= PARAGRAPH]
    if len(told) < 2 or 2 * sum(long) < sum(widths) or len(long) < (1 if is_unwrapped else 2):
        return False
    if len(rows) == 2 and len(long) < 2:  # as often a sentence in two rows
        return False
    lost = sum(not ended[index] for index in told[:-1])
    return lost == 0 or (is_unwrapped and len(told) >= _MANY and lost <= (1 - _ENDED) * len(told))


def _is_heading(
    rows: Sequence[Row], index: int, widths: Sequence[int], ended: Sequence[bool], is_unwrapped: bool
) -> bool:
    """Whether a row could be a heading over a paragraph: a bold one, or a short one where no row is a wrapped one."""
    text, is_bold = rows[index]
    if index + 1 == len(rows) or not (is_bold or (is_unwrapped and not ended[index])):
        return False
    can_be = widths[index] <= (_HEADING if is_bold else _LINE) and text.rstrip()[-1] not in _GOES_ON
    if not can_be or text.lstrip()[0].islower() or rows[index + 1][0].lstrip()[0].islower():
        return False
    follows = index == 0 or ended[index - 1] or rows[index - 1][1]
    return follows and (rows[index + 1][1] or ended[index + 1] or widths[index + 1] >= PARAGRAPH)


def _are_lines(rows: Sequence[Row]) -> bool:
    """Whether each row could be a name, a stamp, an address, a headline in bold: verse has no digits."""
    return len(rows) >= _LINES and all(map(_is_line, rows)) and any(_DIGIT.search(text) for text, _ in rows)


def _is_line(row: Row) -> bool:
    text, is_bold = row
    return _width(text) <= (_HEADING if is_bold else _LINE) and text.rstrip()[-1] not in _ENDS


def _width(text: str) -> int:
    return columns(text.strip())


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSING)[-1:] in _ENDS
