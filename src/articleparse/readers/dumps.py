"""The signs that programs leave which print web pages as text: found, told and taken out.

    lynx, elinks   [12]link numbers, [photo.jpg], (BUTTON), headings flush left over an indent of 3, References
    w3m            • □ ☆ list marks, [photo]
    links, inscriptis, lynx -nolist   * + o list marks by the depth of the list
    Markdown (html2text, pandoc)      see `markdown`
    WARC, WET      a record's head

`recognise` looks at all rows of a text at once; what is no dump has none of these signs
taken for one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from articleparse.readers import markdown
from articleparse.readers.layout import Row, Wrap

Kind = Literal["lynx", "w3m", "lists", "markdown", ""]

_LIST_ROWS = 3  # rows with a list mark that make a dump
_LINKS = 3  # link numbers in order that make a lynx dump
_LEAP = 25  # numbers that a row of links may skip: links without a text, or not shown
_BODY = 3  # lynx's indent of all but headings
_STEP = 5  # columns from one level of lynx's lists to the next
_HEADING_MARGIN = 3  # columns that lynx lets a heading run past the body's edge
_LINK_SIZE = 25  # characters of a link of which only the beginning is marked

_NUMBER = re.compile(r"\[(\d{1,4})\]")
# A footnote's number follows its word; a link's number stands before its own.
_LINK = re.compile(r"\[\d{1,4}\](?=[^\s\[.,;:!?)\]])")
_CUT_NUMBER = re.compile(r"\[(\d{1,3}) (\d{1,3})\]")
_REFERENCE = re.compile(r"(?:\d{1,4}\.|\.)\s+[a-z][a-z0-9+.-]*:\S*", re.IGNORECASE)
_LIST_MARKS: Final[Mapping[Kind, re.Pattern[str]]] = {
    "lynx": re.compile(r"[*+o#@=](?:\s+|$)"),
    "w3m": re.compile(r"[•□☆○■●](?:\s+|$)"),
    "lists": re.compile(r"[*+o](?:\s+|$)"),
    "markdown": re.compile(r"\*(?:\s+|$)"),
}
_DASH = re.compile(r"-\s+")
_DEEP = 15  # columns before the list mark that is a dash elsewhere
_ORDERED = re.compile(r"(\d{1,3})\.\s+")
_IMAGE = re.compile(
    r"\[(?:IMAGE|INLINE|IMG|LINK|USEMAP|ISMAP|EMBED|OBJECT)\]"
    r"|\[[^\[\]]*\.(?:jpe?g|png|gif|svg|webp|avif|ico)\b[^\[\]]*\]"
    r"|\[(?!www\.|https?:)(?:[^\[\]\s]{25,}|[^\[\]\s]*[=?&%;][^\[\]\s]*)(?: [^\[\]\s]+)?\]",
    re.IGNORECASE,
)
_OPENER = re.compile(rf"\(BUTTON\)|IFRAME:|\[(?!www\.|https?:)[^\[\]\s]{{25}}|{_IMAGE.pattern}", re.IGNORECASE)
_LONE_IMAGE = re.compile(r"(?:\[[^\[\]\s]*\]\s*)+")
_FIELD = re.compile(r"\(BUTTON\)|_{5,}(?: \(text\))?|\[_{3,}\]|\[[ X]\]|\([ *]\)|\[ +\]")
_CHANGE = re.compile(r"\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]")
_RECORD = re.compile(r"WARC/\d\.\d$")


class Signs(NamedTuple):
    """What a block's own marks say of it, and its text without them.

    linked: share of the text that is links, 0..1.
    """

    tag: str
    text: str
    linked: float = 0.0


@dataclass(frozen=True, slots=True)
class Dump:
    """What a text was printed by, and where its signs stand.

    claims: the tag of each row that is signs alone, by line number.  numbers: of links.
    items: rows that a list's number or dash opens.  names: of Markdown's link definitions.
    """

    kind: Kind
    claims: Mapping[int, str] = field(default_factory=dict)
    numbers: frozenset[str] = frozenset()
    items: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()

    def rows(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Return `rows`, those marked that begin a paragraph by their signs."""
        if not self.kind and not self.claims:
            return rows
        return list(self._marked(rows))

    def _marked(self, rows: Sequence[Row]) -> Iterator[Row]:
        opener = _OPENER if self.kind == "lynx" else None
        open_links = markdown.open_links(rows) if self.kind == "markdown" else frozenset[int]()
        after = False
        for row in rows:
            if row.number in open_links:
                row = row._replace(soft=True)
            alone = row.number in self.claims
            anew = after or alone or row.number in self.items
            anew = anew or bool(opener and opener.match(row.text)) or self._mark(row) is not None
            anew = anew or (self.kind == "markdown" and markdown.opens(row.text))
            yield row._replace(anew=True) if anew else row
            after = alone or row.text.startswith("(BUTTON)")

    def wrap(self, wrap: Wrap | None) -> Wrap | None:
        """Return how this dump wraps: lynx lets headings run on a little further."""
        if wrap is not None and self.kind == "markdown":
            return wrap._replace(flows=True)
        if wrap is None or not self.is_wrapped:
            return wrap
        return wrap._replace(tails=True, flush=wrap.width + _HEADING_MARGIN if self.kind == "lynx" else 0)

    @property
    def is_wrapped(self) -> bool:
        """Whether the program always wraps."""
        return self.kind in ("lynx", "w3m")

    def read(self, rows: Sequence[Row], join: Callable[[Sequence[str]], str]) -> Signs | None:
        """Return what the paragraph of `rows` says of itself; None where it is no dump's.

        `join` undoes the wrap.  Example: ``* [31]World`` is ``Signs("li", "World", 1.0)``.
        """
        first = rows[0]
        if len(rows) == 1 and (claim := self.claims.get(first.number)):
            return Signs(claim, first.text, float(claim in ("link", "ref")))
        if not self.kind:
            return None
        texts = [row.text for row in rows]
        mark = self._mark(first)
        if mark is not None:
            texts[0] = texts[0][mark:]
        signs = self._read(first, texts, join) if any(texts) else Signs("", "")
        tag = "li" if mark is not None and signs.tag in ("", "link") else signs.tag
        if not any(map(str.isalnum, signs.text)):
            return Signs(tag or "blank", join([row.text for row in rows]), signs.linked)
        return Signs(tag, signs.text, signs.linked)

    def _read(self, first: Row, texts: Sequence[str], join: Callable[[Sequence[str]], str]) -> Signs:
        if self.kind == "markdown":
            return Signs(*markdown.read(texts, join, self.names))
        text = join(texts)
        if self.kind == "lynx":
            return self._lynx(first, text, len(texts))
        return Signs("", _CHANGE.sub("", text) if "INS" in text or "DEL" in text else text)

    def _lynx(self, first: Row, text: str, rows: int) -> Signs:
        plain, links, tag = text, 0, ""
        if "[" in text:
            plain, links = self._unnumbered(text)
        if "[" in plain or "(" in plain or "__" in plain:
            tag, plain = _unmarked(plain)
        if text.startswith("IFRAME:"):
            tag = "ref"
        elif first.indent == 0 and plain and not tag:
            tag = "h2"
        if not links:
            return Signs(tag, plain)
        opened = _NUMBER.match(text) is not None
        linked = 1.0 if opened and rows == 1 else min(1.0, links * _LINK_SIZE / max(len(plain), 1))
        return Signs(tag or ("link" if linked == 1.0 else ""), plain, linked)

    def _unnumbered(self, text: str) -> tuple[str, int]:
        """Return `text` without the numbers of its links, and how many there were."""
        found = 0

        def number(match: re.Match[str]) -> str:
            nonlocal found
            if "".join(filter(None, match.groups())) not in self.numbers:
                return match[0]
            found += 1
            return ""

        plain = _NUMBER.sub(number, text)
        if "[" in plain:
            plain = _CUT_NUMBER.sub(number, plain)
        return plain.strip(), found

    def _mark(self, row: Row) -> int | None:
        """Return where the text of a list's item starts in `row`, None where it is none."""
        if not row.indent and self.kind != "markdown" and (self.kind != "lists" or row.text[0] != "*"):
            return None
        marks = _LIST_MARKS.get(self.kind) if self.kind != "lynx" or row.indent % _STEP == 0 else None
        found = marks.match(row.text) if marks else None
        if not found and row.indent >= _DEEP and self.kind != "":
            found = _DASH.match(row.text)
        if not found and row.number in self.items:
            found = _ORDERED.match(row.text) or _DASH.match(row.text)
        return found.end() if found else None


def _unmarked(text: str) -> tuple[str, str]:
    """Return the tag that lynx's images, buttons and fields claim, and the text without them."""
    plain = _IMAGE.sub("", text)
    tag = "img" if plain != text else ""
    fieldless = _FIELD.sub("", plain)
    if fieldless != plain:
        tag, plain = "button", fieldless
    plain = _CHANGE.sub("", plain).strip()
    return (tag if tag == "button" or not plain else ""), plain


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
    if found:
        heads = [row for row in rows if row.number in waiting]
        # "References" and "Visible links:": only what stands at the left edge or ends in a colon.
        yield from (
            (row.number, "ref") for row in heads if row.text.endswith(":") or row is heads[0] and not row.indent
        )


def _link_numbers(rows: Sequence[Row], *, sure: bool) -> frozenset[str]:
    """Return the numbers that lynx or elinks gave to links: they rise through the text."""
    texts = [row.text for row in rows if "[" in row.text]
    found = [int(number) for text in texts for number in _NUMBER.findall(text)]
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
        marks = _LIST_MARKS[kind]
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
        elif not _FIELD.sub("", row.text).strip():
            found[row.number] = "button"
        elif _LONE_IMAGE.fullmatch(row.text) and not _NUMBER.search(row.text):
            found[row.number] = "img"
    return found


def _items(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows that open an item by what elsewhere may open a sentence: a number in its order, a dash."""
    dashes = [(a, b) for a, b in pairwise(rows) if a.text[:2] == b.text[:2] == "- " and a.indent == b.indent]
    found = {row.number for pair in dashes for row in pair}
    last: tuple[int, int, int] | None = None  # number, column of the text, line
    for row in rows:
        match = _ORDERED.match(row.text) if row.indent and row.text[0].isdigit() else None
        if match:
            number, column = int(match[1]), row.indent + match.end()
            if last and number == last[0] + 1 and column == last[1]:
                found |= {last[2], row.number}
            last = number, column, row.number
        elif last and row.indent < last[1]:
            last = None
    return frozenset(found)
