"""The tags of news in XML and SGML -> those of HTML, one by one, the lines as they are."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from articleparse.languages.fields import FIELDS
from articleparse.languages.newsxml import CLASSES, ELEMENTS, INLINE, KEPT, NAMED, PREFIXES, RECORDS, TYPESET, WITHIN
from articleparse.patterns import lazy
from articleparse.readers import wikitext
from articleparse.readers.newscontent import CLASS, count, once, story, title
from articleparse.readers.newsheads import parted
from articleparse.readers.newsmoments import attributed, printed
from articleparse.readers.newsrecords import TAG, local

TOLD: Final = frozenset({"headline", "kicker", "standfirst", "byline", "dateline", "timestamp", "metadata", "repeat"})
"""Roles that the archive gives to a block, whatever it looks like."""
_ATTRIBUTE: Final = lazy(r"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAME: Final = lazy(r"\bname\s*=\s*[\"']([^\"']+)")
_MAILED: Final = lazy(r"\s*([^\s()@]{1,80}@[^\s()@]{1,80})\s{1,9}\(([^()]{1,200})\)\s*")  # as RSS has it
_SAME: Final = {"h1": "h2", "bq": "blockquote"}  # no story has a headline of its own in it
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
_MOMENT: Final = {"published": "article:published_time", "updated": "article:modified_time"}
_LINES: Final = frozenset({"headline", "kicker", "dateline", "heading", "paragraph", "published", "updated"})
"""What holds words and no blocks."""


class Element(Struct, frozen=True, gc=False):
    """An open element.

    name: local, in lower case.  role: see `languages.newsxml`.  told: that of what stands in it.  close: what ends it
    in HTML.
    """

    name: str
    role: str
    told: str
    close: str


_NOWHERE: Final = Element("", "part", "", "")


def _key(name: str) -> str:
    """Return what an element is known as: with its prefix where that tells more, "" where that says nobody saw it."""
    name = name.lower()
    if name in ELEMENTS:
        return name
    return "" if name.partition(":")[0] in PREFIXES and ":" in name else local(name)


class Translation:
    """Puts HTML's names in place of an article's own."""

    def __init__(self, text: str) -> None:
        for command, element in TYPESET.items() if "&" in text else ():
            text = text.replace(command, element)
        self._text = text
        names = {name for tag in TAG.finditer(text) if tag[3][-1:] != "/" for name in _names(tag[2], tag[3])}
        self._has_headline = not names.isdisjoint(("hl1", "headline", "hedline", "article-title"))
        self._has_title = self._has_headline or "title" in names
        self._has_story = not names.isdisjoint(("encoded", "content", "body", "body.content", "text"))
        self._has_description = "description" in names
        self._is_whole = 'class="full_text"' in text
        self._open: list[Element] = []
        self._names: Counter[str] = Counter()  # of the open elements
        self._lines = 0  # of those, what holds words and no blocks
        self._since = -1  # where the innermost began
        self._endless: set[str] = set()  # what opens and is ended nowhere

    def pieces(self) -> Iterator[str]:
        """Yield the HTML, piece by piece; each line of the text is one of it."""
        text, done = self._text, 0
        while (at := text.find("<", done)) >= 0:
            yield from self._words(text[done:at], is_all=done == self._since and text[at + 1 : at + 2] == "/")
            tag = TAG.match(text, at)
            if tag is None:
                opening, end = self._opening(at)
                done = end + len(_ENDS[opening]) if opening else at + 1
                yield from self._set_off(opening, text[at + len(opening) : end])
                continue
            done = tag.end()
            yield "\n" * count(tag[0])
            if tag[1]:
                yield from self._end(local(tag[2]))
            else:
                yield from self._start(tag[2], tag[3], done)
        yield from self._words(text[done:], is_all=done == self._since)
        yield from (element.close for element in reversed(self._open))

    @property
    def _around(self) -> Element:
        return self._open[-1] if self._open else _NOWHERE

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

    def _set_off(self, opening: str, inner: str) -> Iterator[str]:
        """Yield what stands as CDATA, which is escaped by other means; of comments and the like, the lines."""
        if not opening:
            yield "&lt;"
        elif opening == "<![CDATA[":
            yield from self._words(html.escape(inner, quote=False), is_all=True)
        else:
            yield "\n" * count(inner)

    def _words(self, text: str, *, is_all: bool) -> Iterator[str]:
        """Yield what stands between two tags.  is_all: of an element."""
        around = self._around
        if around.name == "text" and self._names["revision"]:
            yield wikitext.page(text)
        elif around.role == "story" or around.told == "standfirst":
            yield from story(text, is_all=is_all)
        elif around.told == "byline":
            yield _named_first(once(text))
        elif around.told == "headline":
            yield from parted(title(text)) if is_all and around.close == "</h1>" else (title(text),)
        else:
            yield text

    def _start(self, full: str, attributes: str, end: int) -> Iterator[str]:
        """Yield what an element is in HTML, with what it declares.  end: of its start tag."""
        told = {
            found[1].lower(): html.unescape(found[2] or found[3] or "") for found in _ATTRIBUTE.finditer(attributes)
        }
        name = local(full)
        role = self._role(_called(_key(full), told), told)
        if moment := attributed(name, told):
            yield _declared("published", moment)
        elif role in _MOMENT and not self._lines:
            said = self._text[end : max(end, self._text.find("<", end))].strip()
            moment = printed(said, self._text)
            yield _declared(role, moment)
            if "/" in said and moment != said:  # as it stands there, the order of its day and month is open
                role = "metadata"
        if role == "break":
            yield "<br>"
        elif not attributes.endswith("/"):
            opened = self._opened(name, role)
            element = Element(name, role, self._said(role), _closing(opened))
            self._keep(element, 1)
            self._open.append(element)
            self._since = end
            yield opened
            if name in RECORDS and not self._has_title and (headline := told.get("title", "")):
                self._has_title = True
                yield f'<h1 class="{CLASS}headline">{html.escape(headline)}</h1>'

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
        if name in INLINE:
            return f"<{name}>"
        if self._lines and name not in KEPT:
            return " <span>" if self._names["dateline"] else "<span>"
        plain = f"<{_SAME.get(name, name)}>" if name in KEPT or name in _SAME else _OPEN.get(role, "<div>")
        said = role if role == "story" else self._said(role)
        return f'{plain[:-1]} class="{CLASS}{said}">' if said and plain.count("<") == 1 else plain

    def _said(self, role: str) -> str:
        """Return what the archive says of the text in an element of a role here, "" for what it leaves open."""
        role = {"published": "timestamp", "updated": "metadata"}.get(role, role)
        if role in TOLD or role == "about":
            return role
        around = self._around.told if role in ("part", "paragraph") else ""
        return "metadata" if around == "about" else around

    def _role(self, name: str, told: dict[str, str]) -> str:
        around = self._around
        if around.role == "metadata" or not name:
            return ELEMENTS[name] if ELEMENTS.get(name) in _MOMENT else "metadata"
        if role := WITHIN.get(f"{around.name}/{name}"):
            return self._of_heading() if role == "headline" else role
        if name == "title":
            return self._of_title()
        if name == "hl2":
            kind = "standfirst" if around.name == "hedline" else "heading"
            return CLASSES.get(told.get("class", ""), kind)
        if name == "head" and around.name in ("nitf", "html", ""):
            return "part"
        if name == "description" or (name == "summary" and not self._has_description):
            return "standfirst" if self._has_story else "story"
        if told.get("class") == "lead_paragraph" and self._is_whole:
            return "repeat"
        role = CLASSES.get(told.get("class", "")) or ELEMENTS.get(name) or self._of_field(name)
        return role if self._open or role == "story" else "part"  # what a record is called says nothing of it

    def _of_field(self, name: str) -> str:
        if self._around.told in TOLD:
            return "part"
        return _OF_FIELDS.get(FIELDS.get(name.replace("_", "-"), ""), "part")

    def _of_heading(self) -> str:
        """Return what a heading right in an article is: its headline where nothing else is, and `title` the paper's."""
        if self._has_headline:
            return "heading"
        self._has_headline = True
        return "headline"

    def _of_title(self) -> str:
        if self._around.name == "sec":
            return "heading"
        return "metadata" if self._around.name == "head" or self._has_headline else "headline"


def _names(full: str, attributes: str) -> Iterator[str]:
    """Yield what an element is known as, and what its attributes call it."""
    yield _key(full)
    if local(full) in NAMED and (found := _NAME.search(attributes)):
        yield found[1].lower()


def _called(key: str, told: dict[str, str]) -> str:
    return told.get("name", key).lower() if key in NAMED else key


def _named_first(byline: str) -> str:
    """Return ``Ines Vardal (news@herald.example)`` of the same the other way round."""
    found = _MAILED.fullmatch(byline)
    return f"{found[2]} ({found[1]})" if found else byline


def _declared(role: str, moment: str) -> str:
    return f'<meta property="{_MOMENT[role]}" content="{html.escape(html.unescape(moment))}">' if moment else ""


def _closing(opened: str) -> str:
    """Return the end tags of some start tags: ``</time></p>`` of ``<p class="published"><time>``."""
    return "".join(f"</{name}>" for name in reversed(re.findall(r"<(\w+)", opened)))
