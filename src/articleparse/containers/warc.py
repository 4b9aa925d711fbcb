"""WARC and WET: the pages and texts of web crawls, read by fastwarc; what the records declare goes to ``source``.

A record that is broken ends fastwarc's reading; it begins anew at the next one that looks
like a record, so that a broken one costs no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType
from msgspec.structs import replace

from articleparse.containers.answers import answer, is_panic
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Notice, Record

if TYPE_CHECKING:
    from io import BufferedReader

    from articleparse.containers.reading import Reading

_TYPES: Final = (WarcRecordType.response, WarcRecordType.conversion, WarcRecordType.resource)
_TEXTS: Final = ("text/html", "text/plain", "application/xhtml")
_HEAD: Final = re.compile(rb"WARC/1\.[01]\r?\n[A-Za-z][A-Za-z-]*:")
_BLANK: Final = re.compile(rb"\r?\n\r?\n")
_PIECE: Final = 256 << 10

_Found = Record | str | None  # a string says what is wrong


def records(stream: BufferedReader, name: str, reading: Reading) -> Iterator[Record | Failure]:
    """Yield the responses, resources and conversions that are HTML or text; others are left out.

    Example: the second record that is an article's of ``a.warc.gz`` is ``a.warc.gz#2``,
    with the record's ``WARC-Target-URI`` as its url and its ``WARC-Date`` as its date.
    """
    window, number = _Window(stream, reading.max_size), 0
    while window.more():
        for found in _unbroken(window, reading.max_size):
            if found is None:
                continue
            number += 1
            if isinstance(found, str):
                yield Failure(f"{name}#{number}", BrokenRecord.code, found)
            else:
                yield replace(found, name=f"{name}#{number}", group=name)


def _unbroken(window: _Window, most: int) -> Iterator[_Found]:
    """Yield what is found up to a record that is broken, then what is wrong with it; `window` is left behind it.

    A record is held back until its follower has shown that its length was right.
    """
    held: _Found = None
    start = end = window.position
    broken = ""
    try:
        for record in ArchiveIterator(window, WarcRecordType.any_type, parse_http=False, stream_detect=False):  # type: ignore[arg-type]
            yield held
            start = record.stream_pos
            end = window.forget(start) + record.content_length
            held = _article(record, most)
    except (OSError, ValueError) as error:
        broken = f"is no WARC record ({error})"
    except BaseException as error:
        if not is_panic(error):
            raise
        broken = "is no WARC record"
    if not broken and end <= window.total:
        yield held
        window.close()
        return
    mismatched = not window.ends_at(end)
    window.resume(start)
    if mismatched or end > window.position:  # the next one begins inside of it
        held, broken = None, "is cut short, or says a wrong length"
    yield held
    yield broken


def _article(record: WarcRecord, most: int) -> _Found:
    """Return what a record has of an article, None where it is of another kind."""
    if record.record_type not in _TYPES:
        return None
    if record.content_length > most:
        return f"has {record.content_length:,} bytes, more than {most:,}, the limit (--max-size)"
    kind, charset = (record.headers.get("Content-Type") or "text/plain").lower(), None
    data = record.reader.read(most + 1)
    if record.is_http:
        status, kind, charset, data = answer(data, most)
        kind = kind if 200 <= status < 300 else ""
    if not kind.startswith(_TEXTS):
        return None
    if len(data) > most:
        return f"unpacks to more than {most:,} bytes (--max-size)"
    url, date = record.headers.get("WARC-Target-URI"), record.headers.get("WARC-Date")
    url = url.strip("<>") if url else url  # wget's before 2019, as the standard's first print had it
    reason = record.headers.get("WARC-Truncated")
    cut = () if reason is None else (Notice("truncated-input", f"the crawl cut it short ({reason[:40]})"),)
    return Record("", data, "", url, date, charset, notices=cut)


class _Window:
    """A stream that keeps what it gave since the last record's start, so that reading can begin anew there.

    position: where the next byte comes from.  total: bytes that the stream had so far.
    """

    def __init__(self, stream: BufferedReader, most: int) -> None:
        self.position = 0
        self.total = 0
        self._stream = stream
        self._kept = bytearray()
        self._most = most + 2 * _PIECE

    def read(self, size: int = _PIECE) -> bytes:
        """Return up to `size` bytes, none at the end."""
        if self.position == self.total:
            self._fill()
        at = self.position - self._start
        piece = bytes(self._kept[at : at + min(size, _PIECE)])
        self.position += len(piece)
        return piece

    def tell(self) -> int:
        """Return where the next byte comes from."""
        return self.position

    def more(self) -> bool:
        """Whether there is anything left."""
        return self.position < self.total or self._fill()

    def forget(self, start: int) -> int:
        """Let go of what stands before the record at `start`; return where its content begins."""
        del self._kept[: max(0, start - self._start)]
        blank = _BLANK.search(self._kept)
        return start + (blank.end() if blank else 0)

    def ends_at(self, end: int) -> bool:
        """Whether a record may end there: two line feeds follow, or nothing does."""
        after = bytes(self._kept[end - self._start : end - self._start + 4])
        return not after or after.replace(b"\r", b"")[:2] == b"\n\n"

    def resume(self, start: int) -> None:
        """Go to the next head of a record behind the one at `start`, or to the end."""
        at = max(start - self._start, 0) + 1
        while not (head := _HEAD.search(self._kept, at)):
            at = max(len(self._kept) - 64, 1)
            if not self._fill():
                self.position = self.total
                return
        self.position = self._start + head.start()

    def close(self) -> None:
        """Be at the end."""
        self.position = self.total

    @property
    def _start(self) -> int:
        return self.total - len(self._kept)

    def _fill(self) -> bool:
        piece = self._stream.read1(_PIECE)
        del self._kept[: max(0, len(self._kept) - self._most)]
        self._kept += piece
        self.total += len(piece)
        return bool(piece)
