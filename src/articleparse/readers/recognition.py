"""Which program printed a text: found from its rows, all of them at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articleparse.readers import markdown
from articleparse.readers.dumps import FIELD, LIST_MARKS, NUMBER, ORDERED, Dump, Kind
from articleparse.readers.layout import Row

_LIST_ROWS = 3  # rows with a list mark that make a dump
_LINKS = 3  # link numbers in order that make a lynx dump
_LEAP = 25  # numbers that a row of links may skip: links without a text, or not shown
_BODY = 3  # lynx's indent of all but headings
# A footnote's number follows its word; a link's number stands before its own.
_LINK = re.compile(r"\[\d{1,4}\](?=[^\s\[.,;:!?)\]])")
_REFERENCE = re.compile(r"(?:\d{1,4}\.|\.)\s+[a-z][a-z0-9+.-]*:\S*", re.IGNORECASE)
_LONE_IMAGE = re.compile(r"(?:\[[^\[\]\s]*\]\s*)+")
_RECORD = re.compile(r"WARC/\d\.\d$")


def recognise(rows: Sequence[Row]) -> Dump:
    """Return by what the text was printed, and where its signs stand."""
    claims = dict(_record_heads(rows))
    references = dict(_references(rows))
    numbers = _link_numbers(rows, sure=bool(references))
    if not (references and numbers) and markdown.is_markdown([row.text for row in rows]):
        names, more = markdown.definitions(rows)
        return Dump("markdown", claims | more, items=_items(rows), names=names)
    kind = "lynx" if numbers or _is_lynx_layout(rows) else _lists_kind(rows)
    if not kind:
        return Dump("", claims)
    claims |= references
    claims |= _lone_marks(rows, kind)
    return Dump(kind, claims, numbers, _items(rows))


def _record_heads(rows: Sequence[Row]) -> Iterator[tuple[int, str]]:
    """Yield the lines of WARC heads: from ``WARC/1.0`` to the next blank line."""
    inside = False
    for row in rows:
        inside = (inside and not row.gap) or (row.text[:5] == "WARC/" and bool(_RECORD.match(row.text)))
        if inside:
            yield row.number, "head"


def _references(rows: Sequence[Row]) -> Iterator[tuple[int, str]]:
    """Yield the lines of the list of addresses that closes a dump, and of the words over it."""
    waiting: list[int] = []
    found = False
    for row in reversed(rows):
        if _REFERENCE.match(row.text):
            found = True
            yield from ((number, "ref") for number in [*waiting, row.number])
            waiting = []
        elif len(waiting) < 2 and len(row.text) <= 40:
            waiting.append(row.number)
        else:
            break
    if found and waiting:
        heads = [row for row in rows if row.number in waiting]
        # "References" and "Visible links:": the first at the left edge, or with a colon.
        yield from ((row.number, "ref") for row in heads if not heads[0].indent or row.text.endswith(":"))


def _link_numbers(rows: Sequence[Row], *, sure: bool) -> frozenset[str]:
    """Return the numbers that lynx or elinks gave to links: they rise through the text."""
    texts = [row.text for row in rows if "[" in row.text]
    found = [int(number) for text in texts for number in NUMBER.findall(text)]
    if len(found) < (1 if sure else _LINKS):
        return frozenset()
    links = sum(len(_LINK.findall(text)) for text in texts)
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
    indents = Counter(row.indent for row in rows)
    flush = [(row, below) for row, below in pairwise(rows) if row.indent == 0]
    if indents[_BODY] < 0.4 * len(rows) or indents[_BODY] < 6 or not flush:
        return False
    return len(flush) <= 0.3 * len(rows) and all(below.gap or below.indent in (0, 5) for _, below in flush)


def _lists_kind(rows: Sequence[Row]) -> Kind:
    for kind in ("w3m", "lists"):
        marks = LIST_MARKS[kind]
        if sum(row.indent >= 2 and bool(marks.match(row.text)) for row in rows) >= _LIST_ROWS:
            return kind
    return ""


def _lone_marks(rows: Sequence[Row], kind: Kind) -> dict[int, str]:
    """Return the rows that are only an image's or a field's mark."""
    found = {}
    for row in rows:
        if row.text[0] not in "[(_" and not row.text.startswith("#["):
            continue
        if row.text.startswith("#[") and row.number < 10 and kind == "lynx":
            found[row.number] = "head"
        elif not FIELD.sub("", row.text).strip():
            found[row.number] = "button"
        elif kind != "lists" and _LONE_IMAGE.fullmatch(row.text) and not NUMBER.search(row.text):
            found[row.number] = "img"
    return found


def _items(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows that open an item by what elsewhere may open a sentence: a number in its order, a dash."""
    dashes = [(a, b) for a, b in pairwise(rows) if a.text[:2] == b.text[:2] == "- " and a.indent == b.indent]
    found = {row.number for pair in dashes for row in pair}
    last: tuple[int, int, int] | None = None  # number, column of the text, line
    for row in rows:
        match = ORDERED.match(row.text) if row.indent and row.text[0].isdigit() else None
        if match:
            number, column = int(match[1]), row.indent + match.end()
            if last and number == last[0] + 1 and column == last[1]:
                found |= {last[2], row.number}
            last = number, column, row.number
        elif last and row.indent < last[1]:
            last = None
    return frozenset(found)
