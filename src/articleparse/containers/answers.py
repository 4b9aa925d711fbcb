"""A server's answer, as a crawl kept it -> its status, kind and body.

fastwarc decodes it, but not in the archive's own stream: there it takes the records behind
a chunked body for a part of it, and one that cannot be decoded ends the reading.
"""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from typing import Final, Literal, NamedTuple

from fastwarc.warc import WarcRecord

_CHUNK: Final = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class Answer(NamedTuple):
    """kind: the media type in lower case, without parameters.  body: decoded, as far as it can be."""

    status: int
    kind: str
    charset: str | None
    body: bytes


def answer(raw: bytes, most: int) -> Answer:
    """Return what the bytes of an HTTP response say; most: bytes of the body and one more, where there are more.

    A body whose head says what it is not is given as it is, or as far as its chunks go.

    Example: ``b"HTTP/1.1 200 OK\\r\\nContent-Type: Text/HTML\\r\\n\\r\\n<p>Open</p>"`` has the kind ``"text/html"``.
    """
    raw = _with_whole_ends(raw)
    try:
        record = _parsed(raw, "all")
        body = record.reader.read(most + 1)
    except BaseException as error:
        if not (isinstance(error, (OSError, ValueError)) or is_panic(error)):
            raise
        record = _parsed(raw, "none")
        body = _inflated(_unchunked(record.reader.read(len(raw))), record, most)
    kind, status = record.http_content_type or "text/html", record.http_headers.status_code or 200
    return Answer(status, kind.lower(), record.http_charset, body)


def _with_whole_ends(raw: bytes) -> bytes:
    """Return an answer whose head's lines all end in CR LF; some servers send LF alone, and then it had no head."""
    crossed, blank = raw.find(b"\r\n\r\n"), raw.find(b"\n\n")
    if blank < 0 or 0 <= crossed < blank:
        return raw
    return b"\r\n".join(line.rstrip(b"\r") for line in raw[: blank + 1].split(b"\n")) + b"\r\n" + raw[blank + 2 :]


def _inflated(body: bytes, record: WarcRecord, most: int) -> bytes:
    """Return a body that is deflated without zlib's head, as many servers do it; any other as it is."""
    encoding = record.http_headers.get("Content-Encoding") or ""
    if encoding.strip().lower() != "deflate":
        return body
    with suppress(zlib.error):
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(body, most + 1) or body
    return body


def _parsed(raw: bytes, decoding: Literal["all", "none"]) -> WarcRecord:
    record = WarcRecord()
    record.is_http = True
    record.set_bytes_content(raw)
    record.parse_http(auto_decode=decoding)
    return record


def _unchunked(body: bytes) -> bytes:
    """Return the body as far as its chunks are whole and known by their lengths; as it is, where it has none."""
    parts, end = [], 0
    while (head := _CHUNK.match(body, end)) and (size := int(head[1], 16)):
        end = head.end() + size
        parts.append(body[head.end() : end])
        end += 2 * (body[end : end + 2] == b"\r\n")
    return b"".join(parts) or body


def is_panic(error: BaseException) -> bool:
    """Whether fastwarc, which is Rust, lost its way: that is no Exception here."""
    return type(error).__module__ == "pyo3_runtime"
