"""Which program printed a text: found from its rows, all of them at once.

Every text passes here and most are no dump, so nothing is loaded or compiled before a
character shows that it will be needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from articleparse.patterns import lazy
from articleparse.readers.characters import columns
from articleparse.readers.layout import is_centred
from articleparse.readers.wraps import Row

if TYPE_CHECKING:
    from articleparse.readers.dumps import Dump
    from articleparse.readers.frontmatter import Entry

Kind = Literal["lynx", "w3m", "lists", "markdown", "stars", "notes", ""]

LIST_MARKS: Final[dict[Kind, str]] = {
    "lynx": "*+o#@=",
    "w3m": "•□☆○■●",
    "lists": "*+o",
    "markdown": "*-+",
    "stars": "*",
}
_LISTS: Final[tuple[Kind, ...]] = ("w3m", "lists")  # dumps that their list marks tell
_LIST_ROWS = 3  # rows with a list mark that make a dump
_LINKS = 3  # link numbers in order that make a lynx dump
_STRAY = 2  # rows over a list of addresses, or under it, at most
_BRIEF = 40  # size of such a row, at most
_MAIL = 40  # rows of a mail that a link writes, at most
_SKIPPED = 2  # numbers from one address to the next, at most: a link without words has none
_CALLS = ("mailto", "tel")  # schemes behind which pages leave a space
_LEAP = 25  # numbers that a row of links may skip: links without a text, or not shown
_TABLES = ("|-", "|:")  # how the rule of a table begins
_LINES = ("===", "---")  # how what underlines a heading begins
_QUOTED = "> #"  # how a heading in a quotation begins
_MARKDOWN = ("#", "](", "][", "**", *_TABLES, *_LINES)  # a text that has none of these is no Markdown
_RECORD = "WARC/"
_STARRED = 2  # headings between stars that make a dump
STARS: Final = lazy(r"(\*{2,6}) (\S.*\S) \1")
_NUMBER = lazy(r"\[(\d{1,4})\]")
_BEFORE = lazy(r"\[\d{1,4}\](?=[^\s\[.,;:!?)\]])")  # before the words that it is a link of
BODY = 3  # lynx's indent of all but headings
_PAGES = (72, 80, 100, 120, 132)  # columns of a terminal's page, the usual ones
_DEEP = 5  # columns before a centred row, at least
_BODY_ROWS = 4  # so many of them make a dump, if they are two in five


class Signs(Struct, frozen=True, gc=False):
    """What a block's own marks say of it, and its text without them.

    linked: share of the text that is links, 0..1.
    """

    tag: str
    text: str
    linked: float = 0.0


def recognise(rows: Sequence[Row], text: str) -> Dump | None:
    """Return by what the text was printed and where its signs stand, or None where it is no dump.

    text: all of it, for what stands nowhere in it need not be looked for row by row.
    """
    heads = dict.fromkeys(_record_heads(rows), "head") if _RECORD in text else {}
    front = _front(rows)
    references = dict(_references(rows))
    noted = dict(_noted(rows)) if "] http" in text or "]: http" in text else {}
    numbers = _link_numbers(rows, sure=bool(references)) if "[" in text else frozenset()
    signed = any(sign[0] in text and sign in text for sign in _MARKDOWN)  # a single character is found much faster
    if signed and not (references and numbers) and _is_markdown(rows):
        kind: Kind = "markdown"
    elif "** " in text and _is_starred(rows):
        kind = "stars"
    elif noted and not references:
        kind, numbers, references = "notes", frozenset(noted.values()), dict.fromkeys(noted, "ref")
    elif numbers and (references or _marked(rows, "w3m") <= len(numbers)):  # a page may number the titles of a list
        kind = "lynx"
    else:
        indented = [row for row in rows if row.indent > 1]
        kind = "" if not indented else "lynx" if _is_lynx_layout(rows) else _lists_kind(indented)
    if not kind and not heads and not front:
        return None
    from articleparse.readers.dumps import dump_of

    claims = heads if kind in ("", "markdown") else heads | references
    return dump_of(kind, rows, claims, numbers)._replace(front=front)


def _front(rows: Sequence[Row]) -> Mapping[int, Entry]:
    if not rows or rows[0].text not in ("---", "+++"):
        return {}
    from articleparse.readers.frontmatter import entries

    return entries(rows)


def _is_markdown(rows: Sequence[Row]) -> bool:
    texts = [
        text
        for text in [row.text for row in rows]
        if text[0] == "#" or "](" in text or "][" in text or "**" in text or text[:2] in _TABLES or text[:3] == _QUOTED
    ]
    texts += _underlines(rows)
    if not texts:
        return False
    from articleparse.readers.markdown import is_markdown

    return is_markdown(texts)


def _underlines(rows: Sequence[Row]) -> list[str]:
    """Return the rows that underline a heading."""
    pairs = [(a, b) for a, b in pairwise(rows) if b.text[:3] in _LINES and not b.gap]
    if not pairs:
        return []
    from articleparse.readers.markdown_rows import underlines

    return [b.text for a, b in pairs if underlines(a, b)]


def _record_heads(rows: Sequence[Row]) -> Iterator[int]:
    """Yield the lines of WARC heads: from ``WARC/1.0`` to the next blank line."""
    inside = False
    for row in rows:
        inside = (inside and not row.gap) or (row.text[:5] == _RECORD and len(row.text) == len("WARC/1.0"))
        if inside:
            yield row.number


def _references(rows: Sequence[Row]) -> Iterator[tuple[int, str]]:
    """Yield the lines of the list of addresses that closes a dump, and of the words over it.

    A link that writes a mail has all of the mail for its address, on rows without a number.
    """
    waiting: list[Row] = []
    last = 0  # number of the address below
    for row in reversed(rows):
        number = _reference(row.text)
        if number and (len(waiting) <= _STRAY or last - _SKIPPED <= number < last):
            yield from ((other.number, "ref") for other in [*waiting, row])
            waiting, last = [], number
        elif (len(waiting) < _STRAY and _is_stray(row.text)) or (last > 1 and len(waiting) < _MAIL):
            waiting.append(row)
        else:
            break
    if last:
        # "References" and "Visible links:": the first at the left edge, or with a colon.
        over = list(takewhile(lambda row: _is_stray(row.text), waiting[:_STRAY]))
        heads = [at for at, row in enumerate(over) if not row.indent or row.text.endswith(":")]
        yield from ((row.number, "ref") for row in over[: heads[-1] + 1 if heads else 0])


def _is_stray(text: str) -> bool:
    """Whether a row can stand by a list of addresses: a word over it, an address that no scheme opens."""
    return len(text) <= _BRIEF or "://" in text or (text[0].isdigit() and ". " in text[:6])


def _noted(rows: Sequence[Row]) -> Iterator[tuple[int, str]]:
    """Yield the lines of the list of addresses that closes a text, with the number of each that the text refers to.

    Example: ``[2]: https://herald.example/ (link)``, or without the colon.
    """
    found: dict[int, str] = {}
    for row in reversed(rows):
        number, _, address = row.text[1:].partition("]")
        if row.text[0] != "[" or not number.isdigit() or not address.lstrip(": ").startswith("http"):
            break
        found[row.number] = number
    told = {
        number for row in rows if "[" in row.text and row.number not in found for number in _NUMBER.findall(row.text)
    }
    if not told.isdisjoint(found.values()):
        yield from found.items()


def _is_starred(rows: Sequence[Row]) -> bool:
    """Whether headings stand between stars, as html2text prints them where it prints no Markdown."""
    starred = sum(row.text[:2] == "**" == row.text[-2:] and STARS.fullmatch(row.text) is not None for row in rows)
    return starred >= _STARRED


def _reference(text: str) -> int:
    """Return the number of an address, ``12. https://herald.example/``; 0 of what is none."""
    number, dot, address = text.partition(". ")
    if not (dot and number.isdecimal()):
        return 0
    scheme, colon, rest = address.lstrip().partition(":")
    is_address = bool(colon and rest) and (rest[0] != " " or scheme in _CALLS)
    return int(number) if is_address and scheme.isascii() and scheme.replace("-", "").isalpha() else 0


def _link_numbers(rows: Sequence[Row], *, sure: bool) -> frozenset[str]:
    """Return the numbers that lynx or elinks gave to links: they rise through the text."""
    text = "\n".join([row.text for row in rows if "[" in row.text])
    found = list(map(int, _NUMBER.findall(text)))
    if len(found) < (1 if sure else _LINKS):
        return frozenset()
    # A footnote's number follows its word; a link's number stands before its own.
    links = len(_BEFORE.findall(text))
    rising = sum(0 < b - a <= _LEAP for a, b in pairwise(found))
    if not sure and (links < 0.6 * len(found) or rising < 0.8 * (len(found) - 1)):
        return frozenset()
    return frozenset(_in_order(found))


def _in_order(found: Sequence[int]) -> Iterator[str]:
    last = found[0] - 1 if found else 0
    for number in found:
        if last < number <= last + _LEAP:
            yield str(number)
            last = number


def _is_lynx_layout(rows: Sequence[Row]) -> bool:
    """Whether most rows are indented by 3, and those flush left stand apart over them."""
    body = len([row for row in rows if row.indent == BODY])
    if body < 0.4 * len(rows) or body < _BODY_ROWS:
        return False
    flush = [(row, below) for row, below in pairwise(rows) if row.indent == 0]
    if not flush:
        return _is_title(rows[0])
    return len(flush) <= 0.3 * len(rows) and all(
        below.gap or below.indent in (0, 5) or is_centred(row, below) for row, below in flush
    )


def _is_title(row: Row) -> bool:
    """Whether a row is centred: the space before it is that of half a page less half the row."""
    return row.indent > _DEEP and any(abs(2 * row.indent + columns(row.text) - width) <= 2 for width in _PAGES)


def _lists_kind(rows: Sequence[Row]) -> Kind:
    """Return the kind of a dump by its lists' marks; rows: those that are indented."""
    return next((kind for kind in _LISTS if _marked(rows, kind) >= _LIST_ROWS), "")


def _marked(rows: Sequence[Row], kind: Kind) -> int:
    """Count the rows that a list mark of a kind of dump opens."""
    marks = LIST_MARKS[kind]
    return sum(row.indent > 1 and row.text[0] in marks and row.text[1:2] in ("", " ") for row in rows)
