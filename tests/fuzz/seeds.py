"""What the fuzzers start from: samples, cases and stamps, and a dictionary of marks that matter to the parser."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from held import containers_of_all_kinds

_ROOT = Path(__file__).parents[2]
_LARGEST = 8 * 1024  # bytes: small seeds are mutated more often

_WORDS = """
By |Von |Par |Por |От |بقلم |記者|Updated: |Published: |Read also: |Photo: |(AP) — |### |ENDS|# |> |* |[1] |1 of 2 DOCUMENTS|End of Document
|BYLINE: |LENGTH: |22-11-2024 11:31 PM Jerusalem Timing|2024-11-22T23:31:00+02:00|3 hours ago|05/06/2024|۱۴۰۳|令和6年|GMT+3|a.m.
|<p>|<div>|<br>|<h1>|<article>|<script type="application/ld+json">|</script>|<meta property="og:title" content="|<time datetime="|<title>
|<!--|-->|<![CDATA[|&nbsp;|&amp;|&#x1F600;|<table><tr><td>|<template>|<plaintext>|<svg>|"headline":|"datePublished":|"articleBody":|{"@graph":[
|Content-Type: multipart/related; boundary=|MIME-Version: 1.0|Content-Transfer-Encoding: base64|=?utf-8?B?|WARC/1.0|WARC-Type: response
|Content-Length: |HTTP/1.1 200 OK|Transfer-Encoding: chunked|Content-Encoding: gzip|ustar|./@LongLink|27 path=a.txt|GNU.sparse.map=|{"text": "|, "url": "|""|;
|   [1]http://|References|Visible links|![](|](http://|•|—|“|”|©
"""
_BYTES = ["\\x00", "\\xff\\xfe", "\\xfe\\xff", "\\xef\\xbb\\xbf", "\\x1b$B", "\\x1f\\x8b\\x08", "BZh9", "\\xfd7zXZ\\x00",
          "\\xc2\\xa0", "\\xe2\\x80\\xa8", "\\x0c", "\\x85", "\\xed\\xa0\\x80", "\\x0d\\x0a\\x0d\\x0a", "\\x0aFrom ",
          "PK\\x01\\x02", "PK\\x03\\x04", "PK\\x05\\x06", "PK\\x06\\x06", "\\x28\\xb5\\x2f\\xfd"]  # fmt: skip


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
    """Yield small containers of each kind behind the byte that chooses it, plain and compressed."""
    packers: tuple[Callable[[bytes], bytes], ...] = (
        bytes, partial(gzip.compress, mtime=0), bz2.compress, lzma.compress,
    )  # fmt: skip
    for number, containers in enumerate(containers_of_all_kinds().values()):
        for data in containers:
            yield from (bytes([number]) + pack(data) for pack in packers)


_OTHERS = {"stamp": _stamps, "containers": _held}
