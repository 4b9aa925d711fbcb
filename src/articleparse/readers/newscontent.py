"""What stands in an element of news in XML -> HTML: escaped once or twice, or plain with its paragraphs in rows."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.newsxml import ENDED
from articleparse.model import Source
from articleparse.patterns import lazy

CLASS: Final = "told"
"""What a role's name stands behind in the classes of the HTML that is made: ``toldheadline``."""
_MARKUP: Final = lazy(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|u|strong|em|figure|img|span|blockquote|table|section|article|html|body"
    r"|iframe|hr|pre|cite|code|sub|sup|small|center|font)\b[^<>]*>|<!--",
    re.IGNORECASE,
)
_PARTED: Final = lazy(r"<(?:p|br|div)\b", re.IGNORECASE)
_BLANK: Final = lazy(r"\n[ \t\r\xa0]*(?=\n)")
_CODE: Final = lazy(
    r"^[ \t]*(\[/?[a-z][\w-]{2,30}(?:\s[^\[\]<>]*)?\])[ \t\r]*$", re.MULTILINE
)  # a blog's: ``[gallery ids="1"]``
_CAPTION: Final = lazy(r"\[caption\b[^\[\]]{0,400}\](.{0,2000}?)\[/caption\]", re.DOTALL)  # a picture of a blog's
_TWICE: Final = lazy(r"&amp;(#?\w{2,8};)")
_SEMICOLON: Final = lazy(r"(?:(?<=[^\WA-Z_][.?!])|(?<=[.?!][\"”’']));(?=\s+[^a-z\s])")  # behind a sentence
_SEMICOLONS: Final = 2  # that end paragraphs
_DEEPEST: Final = 2  # times that markup is escaped
_WIDEST: Final = 90  # characters of a row that a program broke


def story(text: str, *, is_all: bool) -> Iterator[str]:
    """Yield a story, or a part of it, as HTML.  text: escaped, as in XML.  is_all: nothing else stands in its element.

    Example: ``&lt;p&gt;The bridge is open.&lt;/p&gt;`` gives ``<p>The bridge is open.</p>``.
    """
    if (inner := _unescaped(text)) is not None:
        inner = _CAPTION.sub(r"<figure><figcaption>\1</figcaption></figure>", inner)
        yield inner if _PARTED.search(inner) else _with_paragraphs(inner)
    elif is_all and ("\n" in text.strip() or not ENDED.isdisjoint(text)):
        yield from _paragraphs(once(text))
    else:
        yield _BLANK.sub("\n<p>", once(text)) if text.strip() else text


def title(text: str) -> str:
    """Return what stands in a line, as HTML: emphasis and the like that was escaped is no text."""
    inner = _unescaped(text)
    return once(text) if inner is None else inner


def once(text: str) -> str:
    """Return a text whose entities were escaped with it, so that they are entities."""
    return _TWICE.sub(r"&\1", text) if "&amp;" in text else text


def count(text: str) -> int:
    """Return how many line ends stand in a text."""
    return len(f"{text}.".splitlines()) - 1


def _unescaped(text: str) -> str | None:
    """Return the HTML that was escaped, None where none was."""
    for _ in range(_DEEPEST):
        if "&" not in text:
            return None
        text = html.unescape(text)
        if _MARKUP.search(text):
            return text
    return None


def _with_paragraphs(inner: str) -> str:
    """Return HTML whose paragraphs blank lines part, as blogs keep it, with their elements.

    A row like ``[gallery ids="1"]`` is for the blog's program.
    """
    told = _CODE.sub(rf'<div class="{CLASS}metadata">\1</div>', inner)
    return f"<p>{_BLANK.sub(chr(10) + '<p>', told)}"


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a plain story, each over as many lines as it had: their wraps are undone."""
    line = 0
    for first, last, paragraph in _ended(text) or _indented(text) or _wrapped(text):
        yield "\n" * (first - line)
        yield f"<p>{_spread(html.escape(paragraph, quote=False), last - first)}</p>"
        line = last
    yield "\n" * (count(text) - line)


def _ended(text: str) -> list[tuple[int, int, str]]:
    """Return the paragraphs of a story that shows them by a sign at their ends alone; none where it has no such sign.

    Example: ``The bridge is open.; It took two years.; A fair is on Sunday.`` has three.
    """
    plain = html.unescape(text)
    sign = next((sign for sign in ENDED if sign in plain), None)
    parts = plain.split(sign) if sign else _SEMICOLON.split(plain)
    if not sign and (len(parts) <= _SEMICOLONS or any(not row[:1].strip() for row in plain.strip().split("\n"))):
        return []
    found, line = [], 0
    for part in parts:
        first, last = line + count(part[: -len(part.lstrip()) or None]), line + count(part.rstrip())
        if told := " ".join(part.split()):
            found.append((first, last, told))
        line += count(part)
    return found


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
