"""What holds many articles: one module a kind of container, found by name in `CONTAINERS`, loaded when needed.

A container is a module with ``records(stream, name, reading) -> Iterator[Record | Failure]``.
It opens no file: it is given a stream of bytes, unpacked already, that can be searched where
`SEEKING` says so.  A bad record is a Failure among the others; BrokenRecord or
UnreadableInput is raised for what ends the container.  To add one: the module, its row in
`CONTAINERS`, and how it is told from others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading
    from articleparse.model import Failure, Record

AUTO: Final = "auto"
NONE: Final = "none"
CONTAINERS: Final[dict[str, str]] = {
    "tar": "articleparse.containers.tar",
    "zip": "articleparse.containers.zip",
    "warc": "articleparse.containers.warc",
    "jsonl": "articleparse.containers.jsonl",
    "json": "articleparse.containers.json",
    "csv": "articleparse.containers.csv",
    "parquet": "articleparse.containers.parquet",
    "sheets": "articleparse.containers.sheets",
    "mbox": "articleparse.containers.mbox",
    "eml": "articleparse.containers.eml",
    "xml": "articleparse.containers.xml",
}
ARCHIVES: Final = frozenset({"tar", "zip"})
TABLES: Final = frozenset({"jsonl", "json", "csv", "parquet", "sheets"})
SEEKING: Final = frozenset({"zip", "parquet", "sheets"})
PEEK: Final = 8192
"""Bytes from a container's start that tell what it is."""

MAX_RATIO: Final = 200

_ENDINGS: Final = {
    "tar": "tar",
    "tgz": "tar",
    "tbz2": "tar",
    "txz": "tar",
    "tzst": "tar",
    "zip": "zip",
    "warc": "warc",
    "wet": "warc",
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "json": "json",
    "csv": "csv",
    "tsv": "csv",
    "parquet": "parquet",
    "mbox": "mbox",
    "eml": "eml",
    "emlx": "eml",
    "xls": "sheets",
}
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_ZIPPED: Final = {
    "a ZIP file": "zip",
    "an Excel workbook (.xlsx)": "sheets",
    "an OpenDocument spreadsheet (.ods)": "sheets",
}
_CARRIED: Final = frozenset({b"received", b"message-id", b"return-path", b"delivered-to"})
_ARTICLES: Final = frozenset({"txt", "text", "htm", "html", "xhtml", "md"})
_PACKED: Final = frozenset({"gz", "bz2", "xz", "zst"})


def may_hold_many(name: str) -> bool:
    """Whether a file of this name is worth a look: one whose name says that it is an article is read as one."""
    return _ending(name) not in _ARTICLES


def recognise(head: bytes, name: str) -> str | None:
    """Return what kind of container begins with `head` (unpacked, up to `PEEK` bytes), or None where it is none.

    Archives, WARC, mailboxes, feeds and mails as they went over the wire are known by their content;
    tables and other mails, whose content may be an article's too, by the ending of their name.

    Example: ``recognise(b"WARC/1.0\\r\\nWARC-Type: warcinfo", "crawl.gz")`` is ``"warc"``.
    """
    if not may_hold_many(name):
        return None
    return _by_content(head) or _by_name(head, name) or _by_opening(head)


def records(kind: str, stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the records of the container of that kind in `stream`, in order; `name` begins each one's name."""
    found: Iterator[Record | Failure] = import_module(CONTAINERS[kind]).records(stream, name, reading)
    return found


def _by_content(head: bytes) -> str | None:
    if head[257:262] == b"ustar":
        return "tar"
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        from articleparse.readers.magic import zip_name

        return _ZIPPED.get(zip_name(head))
    if head[:4] == b"PAR1":
        return "parquet"
    # With line feeds alone it went through a text's hands, and its lengths are none: the reader of text knows its head.
    if head[:7] == b"WARC/1." and b"\r\nWARC-Type:" in head:
        return "warc"
    if (mails := head.lstrip(b"\r\n"))[:5] == b"From " and _postmark().match(mails):
        return "mbox"
    return "xml" if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" and _holds_many(head) else None


def _holds_many(head: bytes) -> bool:
    from articleparse.readers.newsrecords import holds_many

    return holds_many(head.removeprefix(b"\xef\xbb\xbf").decode("latin-1"))


def _by_name(head: bytes, name: str) -> str | None:
    """Tables and mails by their names; what has the name of an archive and is none stays what it is."""
    kind = _ENDINGS.get(_ending(name))
    if kind == "tar" and not head.strip(b"\x00"):
        return kind  # an archive without members is nothing but zeros
    if kind in ("jsonl", "json", "csv", "eml") or (kind == "sheets" and head[:4] == _OLD_OFFICE):
        return kind
    return "tar" if kind == "tar" and _is_old_tar(head) else None


def _by_opening(head: bytes) -> str | None:
    """What a name says nothing of: a mail, or JSON from a pipe."""
    if head.lstrip()[:1] in (b"{", b"["):
        from articleparse.containers.json import opens_json

        return "json" if opens_json(head) else None
    return "eml" if _is_mail(head) else None


def _is_mail(head: bytes) -> bool:
    """Whether a mail's whole head stands there: marked as MIME, with what a carrier adds and a saved page lacks."""
    if not _field().match(head):
        return False
    top = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    names = {line.partition(b":")[0].lower() for line in top.split(b"\n")}
    return b"mime-version" in names and not names.isdisjoint(_CARRIED)


def _is_old_tar(head: bytes) -> bool:
    """Whether a header of the time before "ustar" stands there: its checksum is right."""
    field = head[148:156].strip(b"\x00 ")
    if len(head) < 512 or not field or field.strip(b"01234567"):
        return False
    return int(field, 8) == sum(head[:148]) + sum(head[156:512]) + 8 * 32


def _ending(name: str) -> str:
    """Return a name's last ending in lower case, without that of a compression: ``csv`` of ``a.CSV.gz``."""
    first, _, last = name.lower().rpartition(".")
    if last in _PACKED:
        first, _, last = first.rpartition(".")
    return last if first else ""


@cache
def _field() -> re.Pattern[bytes]:
    """The first line of a mail's head."""
    return re.compile(rb"[A-Za-z][A-Za-z-]*:[ \t\r\n]")


@cache
def _postmark() -> re.Pattern[bytes]:
    """A mailbox's first two lines: ``From ruth@example.org Mon Jun 17 06:45:00 2024`` and a header."""
    return re.compile(rb"From \S+ .*\d\d:\d\d.*\r?\n[A-Za-z][A-Za-z-]*:[ \t\r\n]")
