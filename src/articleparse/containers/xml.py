"""Feeds and corpora in XML or SGML: one article after the other, each an element of its own."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from articleparse.containers.tables import too_large
from articleparse.errors import BrokenRecord
from articleparse.languages.newsxml import ROOTS
from articleparse.model import Failure, Record
from articleparse.readers.newsrecords import is_aside, local, record_name

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_HEAD: Final = 1 << 16  # bytes in which the first record begins
_PIECE: Final = 1 << 18
_LINK: Final = re.compile(
    rb"<link>\s*(https?://[^<\s]+)\s*</link>|<link\b[^<>]{0,300}?\bhref=[\"'](https?://[^\"'\s<>]+)"  # RSS; Atom
)
_URL: Final = re.compile(
    rb"<(?:source-)?url>\s*(https?://[^<\s]+)(?<!\.jpg)(?<!\.png)(?<!\.gif)(?<!jpeg)(?<!webp)()\s*</", re.IGNORECASE
)  # corpora, notes; a picture has its own
_UNDECLARED: Final = b'<?xml version="1.0"?>'  # over an element that tells nothing by its name
_DECLARED: Final = re.compile(rb"<\?xml\b[^>]{0,200}\?>")


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the articles of a feed or a corpus, each as the element that holds it; BrokenRecord where there is none.

    Example: the third item of ``feed.rss`` is the record ``feed.rss#3``.
    """
    head = stream.peek(_HEAD)[:_HEAD]
    tag = record_name(head.decode("latin-1"), likely=True)
    declared = _DECLARED.search(head)
    opening = declared[0] if declared else b"" if local(tag) in ROOTS else _UNDECLARED
    number = 0
    found = _records(stream, tag.encode("latin-1"), reading.max_size) if tag else ()
    for number, record in enumerate((one for one in found if not is_aside(one.decode("latin-1"))), 1):
        if len(record) > reading.max_size:
            yield too_large(name, number, reading.max_size)
        else:
            yield Record(f"{name}#{number}", opening + record, name, _link(record))
    if not number:
        raise BrokenRecord("holds no article that its elements tell from others")


def _link(record: bytes) -> str | None:
    """Return the address that a feed gives with an item, or a corpus with a document."""
    found = _LINK.search(record) or _URL.search(record)
    return html.unescape((found[1] or found[2]).decode("utf-8", "replace")) if found else None


def _records(stream: BufferedReader, tag: bytes, most: int) -> Iterator[bytes]:
    """Yield what stands from one start tag to before the next; of one that is too large, a little more than `most`."""
    begins = re.compile(rb"<%b(?=[\s>])" % re.escape(tag), re.IGNORECASE)
    cut = len(tag) + 2  # bytes of a start tag that the end of a piece may part
    held, begun = b"", False
    while piece := stream.read(_PIECE):
        looked = max(int(begun), len(held) - cut)
        held += piece
        start = 0
        for found in begins.finditer(held, looked):
            if begun:
                yield held[start : found.start()]
            begun, start = True, found.start()
        held = held[start:] if begun else held[-cut:]
        if len(held) > most + cut:
            held = held[: most + 1] + held[-cut:]
    if begun:
        yield held
