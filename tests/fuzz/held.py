"""Small containers of every kind, in the variants that their readers tell apart."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile

_ARTICLE = b"Harbour open\n\nThe harbour is open again."
_HTML = b"<h1>Harbour open</h1><p>The harbour is open again."
_HEAD = b"From: a@a.example\nSubject: Harbour open\nDate: Fri, 22 Nov 2024 10:00:00 +0100\nMIME-Version: 1.0\n"
_PLAIN = b"Content-Type: text/plain; charset=utf-8\n\n" + _ARTICLE + b"\n"
_PACKED = b"Content-Type: text/html; charset=cp1251\nContent-Transfer-Encoding: base64\n\nPGgxPkhhcmJvdXI8L2gxPg==\n"
_NAME = "a.txt"


def containers_of_all_kinds() -> dict[str, list[bytes]]:
    """Return containers by kind, in the order of `articleparse.containers.CONTAINERS`."""
    attached = _HEAD + b"Content-Type: message/rfc822\n\n" + _multipart()
    mails = [_HEAD + b"\nThe harbour is open.\n", _HEAD + _PLAIN, _HEAD + _PACKED, _multipart(), attached]
    return {
        "tar": [_tar(tarfile.USTAR_FORMAT), _tar(tarfile.GNU_FORMAT), _tar(tarfile.PAX_FORMAT)],
        "zip": [_zip(zipfile.ZIP_STORED), _zip(zipfile.ZIP_DEFLATED), _zip(zipfile.ZIP_BZIP2), _zip(zipfile.ZIP_LZMA)],
        "warc": [_record(b"conversion", b"text/plain", _ARTICLE) * 2, *map(_response, _responses())],
        "jsonl": [b"\n".join([json.dumps({"text": _ARTICLE.decode(), "url": "http://a.example/"}).encode()] * 2)],
        "csv": [
            b'id,text\n1,"Harbour open"\n2,"The harbour, ""open"""\n',
            b"text\tdate\r\nHarbour open\t2024-11-22\r\n",
            "id;text\n1;Gare fermée\n".encode("cp1252"),
        ],
        "mbox": [b"From a Fri Nov 22 10:00:00 2024\n" + mail + b"\n>From b\n\nFrom b Sat Nov 23 10:00:00 2024\n" + mail for mail in mails],
        "eml": mails,
    }  # fmt: skip


def _multipart() -> bytes:
    parts = b"".join(b"--x\n" + part for part in (_PLAIN, _PACKED))
    return _HEAD + b'Content-Type: multipart/alternative; boundary="x"\n\n' + parts + b"--x--\n"


def _responses() -> list[bytes]:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    chunked = b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(_HTML), _HTML)
    packed = b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(_HTML, mtime=0)
    inner = gzip.compress(_HTML, mtime=0)
    both = b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(inner), inner)
    return [
        head + b"\r\n" + _HTML,
        head + chunked,
        head + packed,
        head + both,
        b"HTTP/1.1 404 Not Found\r\n\r\n" + _HTML,
    ]


def _response(http: bytes) -> bytes:
    return _record(b"response", b"application/http; msgtype=response", http) * 2


def _record(kind: bytes, content: bytes, data: bytes) -> bytes:
    return (
        b"WARC/1.0\r\nWARC-Type: %b\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2024-11-22T10:00:00Z\r\n"
        b"Content-Type: %b\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n" % (kind, content, len(data), data)
    )


def _tar(form: int) -> bytes:
    """An archive of two files and a link, without the twenty blocks of zeros that end most."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=form) as archive:
        for name in (_NAME, "é" * 45):
            member = tarfile.TarInfo(name)
            member.size = len(_ARTICLE)
            archive.addfile(member, io.BytesIO(_ARTICLE))
        link = tarfile.TarInfo("l")
        link.type, link.linkname = tarfile.SYMTYPE, _NAME
        archive.addfile(link)
    return packed.getvalue().rstrip(b"\0") + bytes(600)


def _zip(method: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name in (_NAME, "é/b.html"):
            member = zipfile.ZipInfo(name)
            member.compress_type = method
            archive.writestr(member, _ARTICLE)
    return packed.getvalue()
