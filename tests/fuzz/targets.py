"""What the fuzzers call: one function of bytes a target; an exception is a finding.

Crashes that were mended stand as cases in ``tests/cases`` or rows of ``tests/battery``.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from typing import cast

import articleparse
from articleparse import ArticleparseError
from articleparse.containers import CONTAINERS, SEEKING, recognise, records
from articleparse.containers.reading import Reading
from articleparse.containers.unpacked import Unpacked
from articleparse.engine import Task, convert
from articleparse.model import Failure
from articleparse.readers.source import read_source
from articleparse.readers.unpack import kind_of
from invariants import check, is_calm


def text(data: bytes) -> None:
    """The text path: layout, labeller, assembler."""
    check(data.decode("utf-8", "replace"), form="text")


def html(data: bytes) -> None:
    """The HTML path: tree, blocks, declarations, weighing."""
    check(data.decode("utf-8", "replace"), form="html")


def stamp(data: bytes) -> None:
    """Printed stamps; the same stamp twice says the same."""
    line = data.decode("utf-8", "replace")
    first = articleparse.parse_timestamp(line)
    assert first == articleparse.parse_timestamp(line)
    if first is not None:
        assert first.value is None or first.precision is not None
        assert first.text.strip()


def source(data: bytes) -> None:
    """Bytes: compression, encodings, known formats; and whatever form is seen in them."""
    with suppress(ArticleparseError):
        found = read_source(data, limit=1 << 20)
        assert not any("\ud800" <= character <= "\udfff" for character in found.text)
        assert is_calm(found.text[:1000])
    check(data)


_KINDS = [kind for kind in CONTAINERS if kind != "parquet"]  # whose reader is another project's
_READING = Reading(max_size=64 << 10, max_ratio=50)
_CONVERTED = 2  # records of each input that are parsed: what stands in them is the other targets' to try
_RECORDS = 50


def containers(data: bytes) -> None:
    """What holds many articles, also compressed: the first byte chooses the kind, the first records are converted."""
    kind = _KINDS[data[0] % len(_KINDS)] if data else "tar"
    recognise(data[1:], f"a.{kind}")
    with suppress(ArticleparseError):
        for number, record in enumerate(islice(records(kind, _unpacked(data[1:], kind), "a", _READING), _RECORDS)):
            if isinstance(record, Failure):
                assert record.message
                assert record.code != "mistake"
            elif number < _CONVERTED:
                assert not [failure for failure in convert(record, Task()).failures if failure.code == "mistake"]


def _unpacked(data: bytes, kind: str) -> io.BufferedReader:
    """Return the stream that a container's reader is given."""
    stream = _buffered(io.BytesIO(data))
    if kind_of(data):
        unpacked = _buffered(Unpacked(stream, data, _READING.max_ratio))
        stream = _buffered(io.BytesIO(unpacked.read(1 << 20))) if kind in SEEKING else unpacked
    return stream


def _buffered(raw: io.BytesIO | io.RawIOBase) -> io.BufferedReader:
    return io.BufferedReader(cast(io.RawIOBase, raw))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "html": html,
    "stamp": stamp,
    "source": source,
    "containers": containers,
}
