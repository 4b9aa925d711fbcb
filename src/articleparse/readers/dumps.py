"""The signs that programs leave which print web pages as text: found, told and taken out.

    lynx, elinks   [12]link numbers, [photo.jpg], (BUTTON), headings flush left over an indent of 3, References
    w3m            • □ ☆ list marks, [photo]
    links, inscriptis, lynx -nolist   * + o list marks by the depth of the list
    Markdown (html2text, pandoc)      see `markdown`
    html2text      ***** headings between stars *****, the_words_of_links, [a picture]
    newsboat       link numbers behind the words, [image 2], a list of addresses
    WARC, WET      a record's head

`recognition` looks at all rows of a text at once; what is no dump has none of these signs
taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from articleparse.patterns import lazy
from articleparse.readers.dump_images import ENDINGS, IMAGE, LONE_IMAGE, NAME, NAMED_IMAGE, unpictured
from articleparse.readers.layout import is_centred
from articleparse.readers.margins import STEP, filled_at, title_of, widest_of
from articleparse.readers.recognition import BODY, LIST_MARKS, STARS, Kind, Signs
from articleparse.readers.wraps import CLOSED, Opener, Row, Wrap, is_syllabic, is_unparted

if TYPE_CHECKING:
    from articleparse.readers.frontmatter import Entry

_HEADING_MARGIN = 3  # columns that lynx lets a heading run past the body's edge
_LEVELS = {0: "h2", 1: "h3", 2: "h3"}  # columns before a heading, and its level
_FULL = 60  # characters of a row that a wrap broke
_LINK_SIZE = 25  # characters of a link of which only the beginning is marked

_NUMBER = lazy(r"\[(\d{1,4})\]")
_CUT_NUMBER = lazy(r"\[(\d{1,3}) (\d{1,3})\]")
_MARK = lazy(r"\S(?:\s+|$)")
_DASH = lazy(r"-\s+")
_DEEP = 15  # columns before the list mark that is a dash elsewhere
_ORDERED = lazy(r"(\d{1,3})\.\s+")
_OPENER = lazy(
    rf"(?:\[\d{{1,4}}\])?\(BUTTON\)|IFRAME:|\[(?!www\.|https?:)[^\[\]\s]{{25}}|{IMAGE.pattern}", re.IGNORECASE
)
_OPENERS = "([iIİı"  # what it begins with, in whatever case
_FIELD = lazy(r"\(BUTTON\)|_{5,}(?: \(text\))?|\[_{3,}\]|\[[ X]\]|\([ *]\)|\[ +\]")
_JOINED = lazy(r"(?<=[^\s_/])_(?=[^\s_/])")  # what html2text puts between the words of a link
_PICTURE = lazy(r"\[[^\[\]]+\]")
_CHANGE = lazy(r"\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]")


class Dump(NamedTuple):
    """What a text was printed by, and where its signs stand.

    claims: the tag of each row that is signs alone, by line number.  numbers: of links.
    items: rows that a list's number or dash opens.  names: of Markdown's link definitions.
    has_body: more rows are indented as lynx indents text than stand flush left.
    underlined: the tags of rows that a row of ``===`` or ``---`` makes a heading.
    title: the number of the row that opens the only centred block, 0 where there are none or several.
    widest: of Markdown, columns of the widest row over another, where all could be wrapped there; else 0.
    filled: of Markdown, characters that its rows were filled to, where a width explains nearly all breaks; else 0.
    front: the entries of front matter, by their first line.
    preformatted: rows that stand as they were set, and whether their block goes on in the next.
    """

    kind: Kind
    claims: Mapping[int, str]
    numbers: frozenset[str]
    items: frozenset[int]
    names: frozenset[str]
    has_body: bool
    underlined: Mapping[int, str] = {}
    title: int = 0
    widest: int = 0
    filled: int = 0
    front: Mapping[int, Entry] = {}
    preformatted: Mapping[int, bool] = {}

    def rows(self, rows: Sequence[Row]) -> list[Row]:
        """Return `rows`, those marked that begin a paragraph by their signs."""
        return list(self._marked(rows))

    def _marked(self, rows: Sequence[Row]) -> Iterator[Row]:
        opens, open_links = _openers(self.kind, rows)
        after = goes_on = False
        ahead = {number for entry in self.front.values() for number in entry.numbers[:-1]}
        within = {number for entry in self.front.values() for number in entry.numbers}
        if self.kind == "lynx" and self.has_body:
            ahead |= {a.number for a, b in pairwise(rows) if a.indent != b.indent and is_centred(a, b, full=False)}
        brought = _brought(rows) if self.kind == "markdown" else frozenset()
        for row in rows:
            if row.number in self.preformatted:
                yield replace(row, anew=not goes_on, soft=self.preformatted[row.number])
                after = not self.preformatted[row.number]
                goes_on = not after
                continue
            if row.number in within:
                yield replace(row, anew=row.number in self.front, soft=row.number in ahead)
                after = True
                continue
            alone = row.number in self.claims
            item = self._mark(row) is not None and row.number not in brought
            anew = after or alone or item or opens(row.text)
            if anew or row.number in open_links or row.number in ahead:
                soft = row.soft or row.number in open_links or row.number in ahead
                row = replace(row, anew=anew, item=item, soft=soft)
            yield row
            after = alone or row.text.startswith("(BUTTON)") or row.number in self.underlined

    def wrap(self, wrap: Wrap | None) -> Wrap | None:
        """Return how this dump wraps: lynx lets headings run on a little further."""
        if wrap is not None and self.kind == "markdown":
            return replace(wrap, flows=True)
        if wrap is None and self.filled:
            return Wrap(self.filled, len, flows=True)
        if wrap is None and self.kind == "markdown" and self.widest:
            return Wrap(self.widest)
        if wrap is None or not self.is_wrapped:
            return wrap
        return replace(wrap, tails=True, flush=wrap.width + _HEADING_MARGIN if self.has_body else 0)

    @property
    def is_wrapped(self) -> bool:
        """Whether the program always wraps."""
        return self.kind in ("lynx", "w3m", "stars")

    @property
    def whole(self) -> Opener | None:
        """What the program moves to the next row whole, where a space stood before it."""
        return {"lynx": is_unparted, "w3m": is_syllabic}.get(self.kind)

    @property
    def is_written(self) -> bool:
        """Whether what is printed is as somebody wrote it: a mail, a page of a PDF, with a program's notes."""
        return self.kind in ("", "notes")

    def read(self, rows: Sequence[Row], join: Callable[[Sequence[str]], str]) -> Signs | None:
        """Return what the paragraph of `rows` says of itself; None where it is no dump's.

        `join` undoes the wrap.  Example: ``* [31]World`` is ``Signs("li", "World", 1.0)``.
        """
        first = rows[0]
        if entry := self.front.get(first.number):
            return Signs(f"front-{entry.role}" if entry.role else "front", entry.value)
        if len(rows) == 1 and self.claims.get(first.number) == "tr":
            from articleparse.readers.markdown import cells

            return Signs("tr", cells(first.text, self.names) or first.text)
        if len(rows) == 1 and (claim := self.claims.get(first.number)):
            return Signs(claim, first.text, float(claim in ("link", "ref")))
        if not self.kind:
            return None
        texts = [row.text for row in rows]
        if first.number in self.preformatted:
            return Signs("pre", join(texts))
        mark = self._mark(first) if first.item or self.front else None  # the rows of front matter are not told apart
        if mark is not None:
            texts[0] = texts[0][mark:]
        signs = self._read(first, texts, join) if any(texts) else Signs("", "")
        tag = "li" if mark is not None and signs.tag in ("", "link") else signs.tag
        if not (signs.text[:1].isalnum() or any(map(str.isalnum, signs.text))):
            return Signs(tag or ("" if signs.text else "blank"), join([row.text for row in rows]), signs.linked)
        return Signs(self.underlined.get(rows[-1].number, tag), signs.text, signs.linked)

    def _read(self, first: Row, texts: Sequence[str], join: Callable[[Sequence[str]], str]) -> Signs:
        if self.kind == "markdown":
            from articleparse.readers.markdown import read

            return Signs(*read(texts, join, self.names))
        text = join(texts)
        if self.kind == "lynx":
            return self._lynx(first, text, len(texts))
        if self.kind == "notes":
            return Signs("", self._unnumbered(text)[0] if "[" in text else text)
        if self.kind == "stars":
            return _starred(text)
        if self.kind == "w3m" and "]" in text:
            text = unpictured(text)
        return Signs("", _CHANGE.sub("", text) if "INS" in text or "DEL" in text else text)

    def _lynx(self, first: Row, text: str, rows: int) -> Signs:
        text = self._without_image(text)
        plain, links, tag = text, 0, ""
        if "[" in text:
            plain, links = self._unnumbered(text)
        if "[" in plain or "(" in plain or "__" in plain:
            tag, plain = _unmarked(plain)
        if text.startswith("IFRAME:"):
            tag = "ref"
        elif self.has_body and plain and not tag:
            tag = "h1" if first.number == self.title else _LEVELS.get(first.indent, "")
        if not links:
            return Signs(tag, plain)
        opened = _NUMBER.match(text) is not None
        linked = 1.0 if opened and rows == 1 else min(1.0, links * _LINK_SIZE / max(len(plain), 1))
        return Signs(tag or ("link" if linked == 1.0 else ""), plain, linked)

    def _without_image(self, text: str) -> str:
        """Return `text` without the name of the file that lynx prints for an image without words, and its number."""
        found = NAMED_IMAGE.match(text) if "." in text[:NAME] else None
        if found is None:
            return text
        number = _NUMBER.match(text)
        is_image = found.end() == len(text) or (number is not None and number[1] in self.numbers)
        return (text[found.end() :].lstrip() or text) if is_image else text

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
        marks = LIST_MARKS.get(self.kind, "") if self.kind != "lynx" or row.indent % STEP == 0 else ""
        found = _MARK.match(row.text) if row.text[0] in marks else None
        if not found and row.indent >= _DEEP and self.kind:
            found = _DASH.match(row.text)
        if not found and row.number in self.items:
            found = _ORDERED.match(row.text) or _DASH.match(row.text)
        return found.end() if found else None


def _starred(text: str) -> Signs:
    """``***** The_ferry is back *****`` is the second level's ``The ferry is back``."""
    tag = ""
    if text[:2] == "**" and (heading := STARS.fullmatch(text)):
        tag, text = f"h{7 - len(heading[1])}", heading[2]
    return Signs(tag, _JOINED.sub(" ", text) if "_" in text and "://" not in text and "@" not in text else text)


def _unmarked(text: str) -> tuple[str, str]:
    """Return the tag that lynx's images, buttons and fields claim, and the text without them."""
    plain = IMAGE.sub("", text)
    tag = "img" if plain != text else ""
    fieldless = _FIELD.sub("", plain)
    if fieldless != plain:
        tag, plain = "button", fieldless
    plain = _CHANGE.sub("", plain).strip()
    return (tag if tag == "button" or not plain else ""), plain


def _openers(kind: Kind, rows: Sequence[Row]) -> tuple[Callable[[str], bool], frozenset[int]]:
    """Return what tells a row that begins a paragraph by its marks, and the rows at whose end a link is open."""
    if kind == "markdown":
        from articleparse.readers.markdown import open_links, opens

        return opens, open_links(rows)
    if kind == "lynx":
        return lambda text: text[0] in _OPENERS and _OPENER.match(text) is not None, frozenset()
    return lambda text: False, frozenset()  # noqa: ARG005


def _brought(rows: Sequence[Row]) -> frozenset[int]:
    """Return the rows to whose front the wrap brought a dash: ``from 2`` / ``- 9 million``."""
    return frozenset(
        row.number
        for last, row, following in zip(rows, rows[1:], [*rows[2:], None], strict=False)
        if row.text[:2] == "- "
        and not row.gap
        and row.indent == last.indent
        and len(last.text) >= _FULL
        and not last.text.endswith(CLOSED)
        and last.text[:2] != "- "
        and (following is None or following.gap or following.text[:2] != "- ")
    )


def dump_of(kind: Kind, rows: Sequence[Row], claims: Mapping[int, str], numbers: frozenset[str]) -> Dump:
    """Return the dump of a kind: `claims` are the tags of rows known so far, `numbers` those of its links."""
    names: frozenset[str] = frozenset()
    found: dict[int, str] = {}
    underlined: dict[int, str] = {}
    if kind == "markdown":
        from articleparse.readers.markdown_rows import definitions, headings, table_rows

        names, found = definitions(rows)
        underlined, lines = headings(rows)
        found |= lines | table_rows(rows, found)
    elif kind:
        found = _lone_marks(rows, kind)
    flush = sum(row.indent == 0 for row in rows)
    has_body = kind == "lynx" and sum(row.indent == BODY for row in rows) > flush
    items = _items(rows, indented=kind != "markdown") if kind else frozenset()
    title = title_of(rows) if has_body else 0
    widest = widest_of(rows) if kind == "markdown" else 0
    claims = found | dict(claims)
    filled = filled_at(rows) if kind == "markdown" else 0
    dump = Dump(kind, claims, numbers, items, names, has_body, underlined, title, widest, filled)
    if not (has_body and flush):
        return dump
    from articleparse.readers.preformatted import preformatted

    return dump._replace(preformatted=preformatted(rows, claims))


def _lone_marks(rows: Sequence[Row], kind: Kind) -> dict[int, str]:
    """Return the rows that are only an image's or a field's mark."""
    found = {}
    for row in rows:
        if row.text[0] not in "[(_" and not row.text.startswith("#["):
            if row.text[-4:].casefold() in ENDINGS and NAMED_IMAGE.fullmatch(row.text):
                found[row.number] = "img"
            continue
        if row.text.startswith("#[") and row.number < 10 and kind == "lynx":
            found[row.number] = "head"
        elif not _FIELD.sub("", row.text).strip():
            found[row.number] = "button"
        elif (
            (kind == "stars" and _PICTURE.fullmatch(row.text))
            or (kind == "notes" and IMAGE.fullmatch(row.text))
            or (kind != "lists" and LONE_IMAGE.fullmatch(row.text) and not _NUMBER.search(row.text))
        ):
            found[row.number] = "img"
    return found


def _items(rows: Sequence[Row], *, indented: bool) -> frozenset[int]:
    """Return the rows that open an item by what elsewhere may open a sentence: a number in its order, a dash.

    indented: only rows that are indented can be of a numbered list.
    """
    dashes = [(a, b) for a, b in pairwise(rows) if a.text[:2] == b.text[:2] == "- " and a.indent == b.indent]
    found = {row.number for pair in dashes for row in pair}
    last: tuple[int, int, int] | None = None  # number, column of the text, line
    for row in rows:
        match = _ORDERED.match(row.text) if row.text[0].isdigit() and (row.indent or not indented) else None
        if match:
            number, column = int(match[1]), row.indent + match.end()
            if last and number == last[0] + 1 and column == last[1]:
                found |= {last[2], row.number}
            last = number, column, row.number
        elif last and row.indent < last[1] and (indented or row.gap):
            last = None
    return frozenset(found)
