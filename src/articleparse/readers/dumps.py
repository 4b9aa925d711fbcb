"""The signs that programs leave which print web pages as text: found, told and taken out.

    lynx, elinks   [12]link numbers, [photo.jpg], (BUTTON), headings flush left over an indent of 3, References
    w3m            • □ ☆ list marks, [photo]
    links, inscriptis, lynx -nolist   * + o list marks by the depth of the list
    Markdown (html2text, pandoc)      see `markdown`
    WARC, WET      a record's head

`recognition` looks at all rows of a text at once; what is no dump has none of these signs
taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from articleparse.readers import markdown
from articleparse.readers.layout import Row, Wrap

Kind = Literal["lynx", "w3m", "lists", "markdown", ""]

_STEP = 5  # columns from one level of lynx's lists to the next
_HEADING_MARGIN = 3  # columns that lynx lets a heading run past the body's edge
_LINK_SIZE = 25  # characters of a link of which only the beginning is marked

NUMBER = re.compile(r"\[(\d{1,4})\]")
_CUT_NUMBER = re.compile(r"\[(\d{1,3}) (\d{1,3})\]")
LIST_MARKS: Final[Mapping[Kind, re.Pattern[str]]] = {
    "lynx": re.compile(r"[*+o#@=](?:\s+|$)"),
    "w3m": re.compile(r"[•□☆○■●](?:\s+|$)"),
    "lists": re.compile(r"[*+o](?:\s+|$)"),
    "markdown": re.compile(r"\*(?:\s+|$)"),
}
_DASH = re.compile(r"-\s+")
_DEEP = 15  # columns before the list mark that is a dash elsewhere
ORDERED = re.compile(r"(\d{1,3})\.\s+")
_IMAGE = re.compile(
    r"\[(?:IMAGE|INLINE|IMG|LINK|USEMAP|ISMAP|EMBED|OBJECT)\]"
    r"|\[[^\[\]]*\.(?:jpe?g|png|gif|svg|webp|avif|ico)\b[^\[\]]*\]"
    r"|\[(?!www\.|https?:)(?:[^\[\]\s]{25,}|[^\[\]\s]*[=?&%;][^\[\]\s]*)(?: [^\[\]\s]+)?\]",
    re.IGNORECASE,
)
_OPENER = re.compile(rf"\(BUTTON\)|IFRAME:|\[(?!www\.|https?:)[^\[\]\s]{{25}}|{_IMAGE.pattern}", re.IGNORECASE)
FIELD = re.compile(r"\(BUTTON\)|_{5,}(?: \(text\))?|\[_{3,}\]|\[[ X]\]|\([ *]\)|\[ +\]")
_CHANGE = re.compile(r"\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]")


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
            alone, item = row.number in self.claims, self._mark(row) is not None
            opens = opener is not None and opener.match(row.text) is not None
            opens = opens or (self.kind == "markdown" and markdown.opens(row.text))
            anew = after or alone or item or opens
            yield row._replace(anew=anew, item=item) if anew else row
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
            return Signs(tag or ("" if signs.text else "blank"), join([row.text for row in rows]), signs.linked)
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
        opened = NUMBER.match(text) is not None
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

        plain = NUMBER.sub(number, text)
        if "[" in plain:
            plain = _CUT_NUMBER.sub(number, plain)
        return plain.strip(), found

    def _mark(self, row: Row) -> int | None:
        """Return where the text of a list's item starts in `row`, None where it is none."""
        if not row.indent and self.kind != "markdown" and (self.kind != "lists" or row.text[0] != "*"):
            return None
        marks = LIST_MARKS.get(self.kind) if self.kind != "lynx" or row.indent % _STEP == 0 else None
        found = marks.match(row.text) if marks else None
        if not found and row.indent >= _DEEP and self.kind != "":
            found = _DASH.match(row.text)
        if not found and row.number in self.items:
            found = ORDERED.match(row.text) or _DASH.match(row.text)
        return found.end() if found else None


def _unmarked(text: str) -> tuple[str, str]:
    """Return the tag that lynx's images, buttons and fields claim, and the text without them."""
    plain = _IMAGE.sub("", text)
    tag = "img" if plain != text else ""
    fieldless = FIELD.sub("", plain)
    if fieldless != plain:
        tag, plain = "button", fieldless
    plain = _CHANGE.sub("", plain).strip()
    return (tag if tag == "button" or not plain else ""), plain
