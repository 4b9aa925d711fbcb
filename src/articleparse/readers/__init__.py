"""bytes -> Page: one module a form, found by name in `FORMS`, loaded when it is needed.

A reader is a module with ``read(source: Source, most: int | None = None) -> Page``.  To add one: the module,
and its row here.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Final

from msgspec.structs import replace

from articleparse.errors import UsageError
from articleparse.model import Limits, Page, Source
from articleparse.patterns import lazy

FORMS: Final[dict[str, str]] = {
    "text": "articleparse.readers.text",
    "html": "articleparse.readers.html",
    "xml": "articleparse.readers.newsxml",
}
AUTO: Final = "auto"
_USUAL: Final = Limits()
_HEAD: Final = 4096  # characters of white space that may stand before a page
_HTML_OPENING = lazy(
    r"\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--.{0,4000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|link|title|base|script|style|article|main|section|header|nav|aside|footer"
    r"|figure|(div|p|h[1-6]|span|font|center|table|ul|ol|dl|blockquote|pre|img|a|b|strong|em|i|br|hr|form|iframe))\b",
    re.IGNORECASE | re.DOTALL,
)


def read(data: bytes | str, *, form: str = AUTO, encoding: str | None = None, limits: Limits = _USUAL) -> Page:
    """Return the blocks of one input.

    data: the raw bytes, compressed or not, in any encoding; or text that is decoded
    already.  form: ``auto``, which looks at the content, or a name in `FORMS`.  limits:
    to how much is read, other than usual.
    Raises UnreadableInput for what is no text, UsageError for an unknown form or encoding.
    """
    source = _source(data, encoding, limits)
    if form == AUTO:
        form = _form_of(source.text)
    if form not in FORMS:
        raise UsageError(f"unknown form {form!r}; there are {AUTO}, {', '.join(FORMS)}")
    found = None
    if not source.text.isascii():
        from articleparse.readers.mojibake import mojibake, undone

        if (found := mojibake(source.text)) and (text := undone(source.text)) != source.text:
            source, found = replace(source, text=text), replace(found, message=f"{found.message}; undone")
    page: Page = import_module(FORMS[form]).read(source, limits.lines)
    return replace(page, notices=(*page.notices, found)) if found else page


def _source(data: bytes | str, encoding: str | None, limits: Limits) -> Source:
    if isinstance(data, str):
        return Source(data.encode("utf-8", "replace").decode("utf-8"), "utf-8")
    if not isinstance(data, bytes | bytearray | memoryview):
        raise UsageError(f"data is {type(data).__name__}, not bytes or text")
    from articleparse.readers.source import DEFAULT_LIMIT, DEFAULT_RATIO, read_source

    most, ratio = limits.unpacked or DEFAULT_LIMIT, limits.ratio or DEFAULT_RATIO
    return read_source(bytes(data), encoding=encoding, limit=most, ratio=ratio)


def _form_of(text: str) -> str:
    head = text[:_HEAD].lstrip()[:5]
    if head == "<?xml" and _is_news(text):
        return "xml"
    if _is_html(text):
        return "html"
    return "xml" if head[:1] == "<" and _is_news(text) else "text"


def _is_news(text: str) -> bool:
    from articleparse.readers.newsrecords import opens_news

    return opens_news(text)


def _is_html(text: str) -> bool:
    """Whether `text` opens like an HTML page, comments and an XML declaration aside: content, never a name."""
    head = text[:_HEAD].lstrip()
    if head[:1] == "<":
        opening = _HTML_OPENING.match(text)
        return opening is not None and (opening[1] is None or "](" not in head or not _is_markdown(head))
    if "multipart/" not in head:
        return False
    from articleparse.readers.html.mhtml import is_mhtml  # a page that a browser saved whole

    return is_mhtml(text)


def _is_markdown(head: str) -> bool:
    """Whether a text that opens with a tag is Markdown: pandoc leaves tags of a page in it, on rows of their own."""
    from articleparse.readers.markdown import is_markdown

    return is_markdown(row for row in map(str.strip, head.splitlines()) if row and row[0] != "<")
