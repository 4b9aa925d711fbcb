"""What the fuzzers start from: samples, cases and stamps, and a dictionary of marks that matter to the parser."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_LARGEST = 8 * 1024  # bytes: small seeds are mutated more often

_WORDS = """
By |Von |Par |Por |От |بقلم |記者|Updated: |Published: |Read also: |Photo: |(AP) — |### |ENDS|# |> |* |[1] |1 of 2 DOCUMENTS|End of Document
|BYLINE: |LENGTH: |22-11-2024 11:31 PM Jerusalem Timing|2024-11-22T23:31:00+02:00|3 hours ago|05/06/2024|۱۴۰۳|令和6年|GMT+3|a.m.
|<p>|<div>|<br>|<h1>|<article>|<script type="application/ld+json">|</script>|<meta property="og:title" content="|<time datetime="|<title>
|<!--|-->|<![CDATA[|&nbsp;|&amp;|&#x1F600;|<table><tr><td>|<template>|<plaintext>|<svg>|"headline":|"datePublished":|"articleBody":|{"@graph":[
|Content-Type: multipart/related; boundary=|MIME-Version: 1.0|WARC/1.0|   [1]http://|References|Visible links|![](|](http://|•|—|“|”|©
"""
_BYTES = ["\\x00", "\\xff\\xfe", "\\xfe\\xff", "\\xef\\xbb\\xbf", "\\x1b$B", "\\x1f\\x8b\\x08", "BZh9", "\\xfd7zXZ\\x00",
          "\\xc2\\xa0", "\\xe2\\x80\\xa8", "\\x0c", "\\x85", "\\xed\\xa0\\x80"]  # fmt: skip


def dictionary() -> str:
    """Return libFuzzer's dictionary: one quoted token a line."""
    words = [_quoted(word) for word in _WORDS.replace("\n", "").split("|") if word]
    return "\n".join([*words, *(f'"{token}"' for token in _BYTES), ""])


def _quoted(word: str) -> str:
    return '"' + "".join(_escaped(byte) for byte in word.encode()) + '"'


def _escaped(byte: int) -> str:
    character = chr(byte)
    return character if character.isascii() and character.isprintable() and character not in '"\\' else f"\\x{byte:02x}"


def seeds(target: str) -> Iterator[bytes]:
    """Yield the inputs that a target starts from."""
    if target in _OTHERS:
        yield from _OTHERS[target]()
        return
    inputs = [*(_ROOT / "samples").iterdir(), *(_ROOT / "tests" / "cases").glob("*/input.*")]
    for path in sorted(inputs):
        data = path.read_bytes()[:_LARGEST]
        if target == "source" or (path.suffix == ".html") == (target == "html"):
            yield data
            if target == "source" and path.parent.name == "samples":
                yield from (gzip.compress(data, mtime=0), bz2.compress(data), lzma.compress(data))


def _stamps() -> Iterator[bytes]:
    yield from (_ROOT / "tests" / "not_stamps.tsv").read_bytes().splitlines()
    for path in sorted((_ROOT / "tests" / "cases").glob("*/expected.json")):
        for article in json.loads(path.read_bytes()):
            yield from (stamp["text"].encode() for stamp in article.get("timestamps", ()) if "text" in stamp)


def _held() -> Iterator[bytes]:
    """Yield small containers of each kind behind the byte that chooses it."""
    article = b"Harbour open\n\nThe harbour is open again."
    lines = [json.dumps({"text": article.decode(), "url": "http://a.example/"}).encode()] * 2
    mail = b"From: a@a.example\nSubject: Harbour open\nDate: Fri, 22 Nov 2024 10:00:00 +0100\n\nThe harbour is open.\n"
    warc = (
        b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: text/plain\r\n"
        b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(article), article)
    )
    held = {
        "tar": _tar(article),
        "zip": _zip(article),
        "warc": warc * 2,
        "jsonl": b"\n".join(lines),
        "csv": b'id,text\n1,"Harbour open"\n2,"The harbour, open"\n',
        "mbox": b"From a Fri Nov 22\n" + mail + b"\nFrom b Fri Nov 22\n" + mail,
        "eml": mail,
    }
    for number, data in enumerate(held.values()):
        yield bytes([number]) + data
        yield bytes([number]) + gzip.compress(data, mtime=0)


def _tar(article: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = len(article)
        archive.addfile(member, io.BytesIO(article))
    return packed.getvalue()


def _zip(article: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("a.txt"), article)
    return packed.getvalue()


_OTHERS = {"stamp": _stamps, "containers": _held}
