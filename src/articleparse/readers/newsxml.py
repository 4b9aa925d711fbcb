"""News in XML and SGML -> Page: NITF, NewsML, feeds, the research corpora.

    source -> records -> HTML, tag by tag, its lines as they are -> `readers.html`

Archives write the same article in a dozen vocabularies; each of their elements is one that HTML has, by another name
(`languages.newsxml`).  So nothing is parsed twice: names are put in place of names, and what reads pages reads these.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from articleparse.languages.fields import FIELDS
from articleparse.languages.newsxml import ELEMENTS, INLINE, KEPT, MOMENTS
from articleparse.model import Block, Claim, Page, Source
from articleparse.patterns import lazy
from articleparse.readers.html import read as read_html
from articleparse.readers.newsrecords import TAG, local, record_name, starts

_ATTRIBUTE: Final = lazy(r"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_MARKUP: Final = lazy(r"<(?:p|br|div|h[1-6]|ul|ol|li|a|strong|em|figure|img|span|blockquote)\b[^<>]*>", re.IGNORECASE)
_COMPACT: Final = lazy(
    r"(?<!\d)((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?!\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?"
)
_ENDS: Final = {"<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": "?>"}
_OF_FIELDS: Final = {
    "headline": "headline",
    "byline": "byline",
    "dateline": "dateline",
    "timestamp": "published",
    "standfirst": "standfirst",
    "paragraph": "story",
    "metadata": "metadata",
    "kicker": "kicker",
}
_OPEN: Final = {
    "headline": "<h1>",
    "heading": "<h2>",
    "caption": "<figure><figcaption>",
    "credit": "<figure><figcaption>",
    "story": "<div>",
    "part": "<div>",
    "paragraph": "<p>",
}
_TOLD: Final = frozenset({"kicker", "standfirst", "byline", "dateline", "timestamp", "metadata", "repeat"})
"""Roles that the archive gives to a block, whatever it looks like."""

_CLASS: Final = "told"  # followed by such a role: of the HTML that is made
_MOMENT: Final = {"published": "article:published_time", "updated": "article:modified_time"}
_WIDEST: Final = 90  # characters of a row that a program broke
_LINES: Final = frozenset({"headline", "kicker", "dateline", "heading", "paragraph", "published", "updated"})
"""What holds words and no blocks."""


Placed = TypeVar("Placed", Block, Claim)


class Element(Struct, frozen=True, gc=False):
    """An open element.  name: local, in lower case.  role: see `languages.newsxml`.  close: what ends it in HTML."""

    name: str
    role: str
    close: str


def read(source: Source, most: int | None = None) -> Page:
    """Return the articles of a file, each as the page that HTML with the same elements would be.

    Example: ``<nitf><hl1>Bridge open</hl1><p>The bridge is open.</p></nitf>`` gives the blocks
    ``h1 "Bridge open"`` and ``p "The bridge is open."``.
    """
    parts = [_read(part, line, source, most) for part, line in _records(source.text)]
    shown = [part for part in parts if part.blocks] or parts[:1]
    if len(shown) == 1:
        return replace(shown[0], notices=(*source.notices, *shown[0].notices))
    blocks = tuple(block for part in shown for block in part.blocks)
    return Page(blocks, "xml", source.encoding, _count(source.text) + 1, source.notices, parts=tuple(shown))


def _read(text: str, line: int, source: Source, most: int | None) -> Page:
    """Return one record as a page.  line: of the source, on which it begins, from 0."""
    page = read_html(Source("".join(_Translation(text).pieces()), source.encoding), most)
    blocks = tuple(_told_once([_told(_moved(block, line)) for block in page.blocks]))
    claims = tuple(_moved(claim, line) for claim in page.claims)
    return replace(page, form="xml", line_count=page.line_count + line, blocks=blocks, claims=claims)


def _told(block: Block) -> Block:
    """Return a block with the role that its element gives it."""
    role = next((word[len(_CLASS) :] for word in block.words if word.startswith(_CLASS)), "")
    return replace(block, tag=f"front-{role}") if role in _TOLD else block


def _told_once(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks; what two elements of the archive say of the story in the same words is once a repeat."""
    said: set[tuple[str, str]] = set()
    for block in blocks:
        told = (block.tag, block.text.rstrip(".").casefold())
        yield replace(block, tag="front-repeat") if told in said and block.tag[:6] == "front-" else block
        said.add(told)


def _moved(placed: Placed, line: int) -> Placed:
    return replace(placed, lines=(placed.lines[0] + line, placed.lines[1] + line)) if line else placed


def _records(text: str) -> Iterator[tuple[str, int]]:
    """Yield each article's stretch of a file, and the line on which it begins; what stands over the first is none."""
    name = record_name(text)
    found = list(starts(text, name)) if name else []
    if len(found) < 2:
        yield text, 0
        return
    line = done = 0
    for start, end in pairwise([*found, len(text)]):
        line += _count(text[done:start])
        done = start
        yield text[start:end], line


def _count(text: str) -> int:
    return len(f"{text}.".splitlines()) - 1


class _Translation:
    """Puts HTML's names in place of an article's own."""

    def __init__(self, text: str) -> None:
        self._text = text
        names = {local(tag[2]) for tag in TAG.finditer(text)}
        self._has_headline = not names.isdisjoint(("hl1", "headline", "hedline"))
        self._has_story = not names.isdisjoint(("encoded", "content", "body", "body.content", "text"))
        self._is_whole = 'class="full_text"' in text
        self._open: list[Element] = []
        self._names: Counter[str] = Counter()  # of the open elements
        self._lines = 0  # of those, what holds words and no blocks
        self._endless: set[str] = set()  # what opens and is ended nowhere

    def pieces(self) -> Iterator[str]:
        """Yield the HTML, piece by piece; each line of the text is one of it."""
        text, done = self._text, 0
        while (at := text.find("<", done)) >= 0:
            yield self._words(text[done:at])
            tag = TAG.match(text, at)
            if tag is None:
                opening, end = self._opening(at)
                done = end + len(_ENDS[opening]) if opening else at + 1
                yield _set_off(opening, text[at + len(opening) : end]) if opening else "&lt;"
                continue
            done = tag.end()
            yield "\n" * _count(tag[0])
            if tag[1]:
                yield from self._end(local(tag[2]))
                continue
            yield from self._start(local(tag[2]), tag[3], done)
            if (end := self._plain_until(done)) > done:
                yield from _paragraphs(text[done:end])
                done = end
        yield self._words(text[done:])
        yield from (element.close for element in reversed(self._open))

    def _opening(self, at: int) -> tuple[str, int]:
        """Return what is no element and opens there, and where it ends; nothing where it does not."""
        opening = next((opening for opening in _ENDS if self._text.startswith(opening, at)), "")
        if not opening or opening in self._endless:
            return "", -1
        end = self._text.find(_ENDS[opening], at + len(opening))
        if end < 0:
            self._endless.add(opening)
            return "", -1
        return opening, end

    def _words(self, text: str) -> str:
        """Return what stands between two tags; a feed's escaped HTML is HTML."""
        role = self._open[-1].role if self._open else ""
        if "&lt;" in text and role in ("story", "standfirst") and _MARKUP.search(html.unescape(text)):
            return html.unescape(text)
        return text

    def _start(self, name: str, attributes: str, end: int) -> Iterator[str]:
        """Yield what an element is in HTML, with what it declares.  end: of its start tag."""
        told = {
            found[1].lower(): html.unescape(found[2] or found[3] or "") for found in _ATTRIBUTE.finditer(attributes)
        }
        role = self._role(name, told)
        if moment := _moment(told.get(MOMENTS.get(name, ""), "")):
            yield _declared("published", moment)
        elif role in _MOMENT and not self._lines:
            yield _declared(role, self._text[end : max(end, self._text.find("<", end))].strip())
        if role == "break":
            yield "<br>"
        elif not attributes.endswith("/"):
            opened = self._opened(name, role)
            element = Element(name, role, _closing(opened))
            self._keep(element, 1)
            self._open.append(element)
            yield opened

    def _end(self, name: str) -> Iterator[str]:
        while self._names[name]:
            element = self._open.pop()
            yield element.close
            self._keep(element, -1)
            if element.name == name:
                return

    def _keep(self, element: Element, by: int) -> None:
        self._names[element.name] += by
        self._lines += by * (element.role in _LINES)

    def _opened(self, name: str, role: str) -> str:
        """Return what opens an element in HTML."""
        if name in INLINE or name in KEPT:
            return f"<{name}>"
        if self._lines:
            return " <span>" if self._names["dateline"] else "<span>"
        role = {"published": "timestamp", "updated": "metadata"}.get(role, role)
        return _OPEN.get(role) or f'<div class="{_CLASS}{role}">'

    def _role(self, name: str, told: dict[str, str]) -> str:
        around = self._open[-1].name if self._open else ""
        if name == "title":
            return "metadata" if around == "head" or self._has_headline else "headline"
        if name == "hl2":
            return "standfirst" if around == "hedline" else "heading"
        if name == "head" and around in ("nitf", "html", ""):
            return "part"
        if name in ("description", "summary"):
            return "standfirst" if self._has_story else "story"
        if told.get("class") == "normalized_byline":
            return "metadata"
        if told.get("class") == "lead_paragraph" and self._is_whole:
            return "repeat"
        return ELEMENTS.get(name) or _OF_FIELDS.get(FIELDS.get(name.replace("_", "-"), ""), "part")

    def _plain_until(self, start: int) -> int:
        """Return where a story that begins there ends, if no element is in it but several lines are."""
        if not self._open or self._open[-1].role != "story":
            return start
        end = self._text.find("<", start)
        closes = end >= 0 and self._text[end + 1 : end + 2] == "/"
        return end if closes and "\n" in self._text[start:end].strip() else start


def _set_off(opening: str, inner: str) -> str:
    """Return what a feed holds as CDATA, which is HTML or text; of comments and the like, the lines."""
    if opening != "<![CDATA[":
        return "\n" * _count(inner)
    return inner if _MARKUP.search(inner) else html.escape(inner, quote=False)


def _declared(role: str, moment: str) -> str:
    return f'<meta property="{_MOMENT[role]}" content="{html.escape(html.unescape(moment))}">' if moment else ""


def _moment(told: str) -> str:
    """Return a moment as ISO 8601 has it: ``2024-06-11T08:30:00Z`` of ``20240611T083000Z``; midnight is a day."""
    found = _COMPACT.search(told)
    if found is None:
        return ""
    year, month, day, hour, minute, second, offset = found.groups()
    clock = (
        f"T{hour}:{minute}:{second or '00'}{offset or ''}" if hour and (f"{hour}{minute}" != "0000" or offset) else ""
    )
    return f"{year}-{month}-{day}{clock}"


def _closing(opened: str) -> str:
    """Return the end tags of some start tags: ``</time></p>`` of ``<p class="published"><time>``."""
    return "".join(f"</{name}>" for name in reversed(re.findall(r"<(\w+)", opened)))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a plain story, each over as many lines as it had: their wraps are undone."""
    line = 0
    for first, last, paragraph in _indented(text) or _wrapped(text):
        yield "\n" * (first - line)
        yield f"<p>{_spread(html.escape(paragraph, quote=False), last - first)}</p>"
        line = last
    yield "\n" * (_count(text) - line)


def _indented(text: str) -> list[tuple[int, int, str]]:
    """Return the paragraphs of a story that shows them by their first lines alone, as agencies send it; else none."""
    rows = html.unescape(text).split("\n")
    starts = [at for at, row in enumerate(rows) if at and row[:1].isspace() and row.strip()]
    if not starts or any(not row.strip() for row in rows[1:-1]) or max(map(len, rows)) > _WIDEST:
        return []
    if not any(row[:1].strip() for row in rows[1:]):  # all are indented
        return []
    bounds = [0, *starts, len(rows)]
    parts = [(a, b, [row.strip() for row in rows[a:b] if row.strip()]) for a, b in pairwise(bounds)]
    return [(a, a + len(told) - 1, " ".join(told)) for a, _, told in parts if told]


def _wrapped(text: str) -> Iterator[tuple[int, int, str]]:
    from articleparse.readers.text import read as read_text

    for block in read_text(Source(html.unescape(text), "utf-8")).blocks:
        yield block.lines[0] - 1, block.lines[1] - 1, block.text


def _spread(text: str, lines: int) -> str:
    """Return a text with so many of its spaces as line feeds, and those that it has too few of behind it."""
    words: Sequence[str] = text.split(" ", lines)
    return "\n".join(words) + "\n" * (lines + 1 - len(words))
